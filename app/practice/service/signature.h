// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spillway::practice {

/// The three parts of "SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...".
struct Authorization
{
    std::string accessKey;
    /// Lower case, sorted.
    std::vector<std::string> signedHeaders;
    std::string signature;
};

/// Empty when the value is not of that form.
std::optional<Authorization> parseAuthorization(std::string_view value);

enum class SignatureFault {
    None,
    HeaderAbsent,  ///< a header is listed as signed but did not come exactly once
    DateNotSigned, ///< x-sdk-date is not in the list
    DateMalformed,
    Expired, ///< more than 15 minutes from now, either way
    Mismatch,
};

struct SignatureVerdict
{
    SignatureFault fault = SignatureFault::None;
    /// The header's name for HeaderAbsent, the canonical request for Mismatch.
    std::string detail;
};

/// Limit of the clock's deviation, both ways, in seconds (contract section 3.1, "Skew").
constexpr std::int64_t kSignatureSkewSeconds = 15 * 60;

/// The six parts of contract section 3.1, rebuilt from what was received.
std::string canonicalRequest(const HttpRequest &request, const std::vector<std::string> &signedHeaders);

/// Checks SDK-HMAC-SHA256 with the secret key that belongs to the access key; now in seconds.
SignatureVerdict verifySignature(const HttpRequest &request, const Authorization &authorization,
                                 std::string_view secretKey, std::int64_t now);

} // namespace spillway::practice
