// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "state.h"

#include <cstdint>
#include <optional>
#include <string>

namespace spillway::practice {

/// What a request to OBS is about. It shares the port with DMS and IAM, so it is told by its Host,
/// {bucket}.localhost or {bucket}.127.0.0.1, by its kind of signature, or by having none.
struct ObsTarget
{
    std::string bucket; ///< as on the wire; empty for the service itself
    std::string object; ///< empty for the bucket itself
};

/// Empty when the request is for DMS or IAM.
std::optional<ObsTarget> obsTarget(const HttpRequest &request);

/// List buckets, Head bucket and Location (contract section 1.13); now in seconds. Both keys are
/// known: the sign-in key is the account's, the bucket-writer key may look only at the buckets
/// that it writes to.
Answer answerObs(const HttpRequest &request, const ObsTarget &target, const State &state, std::int64_t now);

} // namespace spillway::practice
