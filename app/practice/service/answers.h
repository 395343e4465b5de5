// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace spillway::practice {

Answer jsonAnswer(int status, const nlohmann::ordered_json &document);
/// 204, as delete and quota answer.
Answer emptyAnswer();

/// {error_code, error_msg}: an error of DMS itself (contract section 4).
Answer dmsError(int status, std::string_view code, std::string_view message);
/// The same with request_id: an error of the gateway before DMS (contract section 3.5).
Answer gatewayError(int status, std::string_view code, std::string_view message);
/// {error:{code, message, title}}: an error of IAM itself (contract section 1.12).
Answer keystoneError(int status, std::string_view title, std::string_view message);

/// 401 APIGW.0301; why is the variant of contract section 3.5.
Answer signatureError(std::string_view why);
Answer unknownPath();
/// DMS.00400026
Answer notRunning();
/// DMS.00400800, for what has no code of its own.
Answer invalidParameter(std::string_view why);
/// DMS.00400062, for paging and other query items (contract section 4).
Answer badQuery(std::string_view name);

} // namespace spillway::practice
