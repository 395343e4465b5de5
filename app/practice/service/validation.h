// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "state.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace spillway::practice {

/// Why a body is refused.
struct BodyFault
{
    std::string code; ///< DMS.00400004, DMS.00400005 or DMS.00400085
    std::string key;  ///< the offending key, bare, for DMS.00400085
    std::string message;
};

/// Judges the body of a create by contract sections 1.1 and 2. The task comes without ID,
/// connector, status and time. The bucket-writer key is looked at and left behind.
std::variant<Task, BodyFault> parseCreateBody(std::string_view body);

/// Judges the body of a change of quota by contract section 1.5; the value is sink_max_tasks.
std::variant<int, BodyFault> parseQuotaBody(std::string_view body);

/// The body of enabling a connector (contract section 1.6).
struct ConnectorOrder
{
    int nodes = 2;
    std::string specification; ///< may be empty
};
/// Every field is optional, so no body at all is taken too.
std::variant<ConnectorOrder, BodyFault> parseConnectorBody(std::string_view body);

/// The body of disabling a connector: none, or the instance's ID; the value is the ID or empty.
std::variant<std::string, BodyFault> parseDisableBody(std::string_view body);

/// Contract section 2.3, row "OBS bucket".
bool isBucketName(std::string_view name);

Answer answerFor(const BodyFault &fault);

} // namespace spillway::practice
