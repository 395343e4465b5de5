// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spillway::practice {

/// The two parts of "OBS AccessKey:Signature".
struct ObsAuthorization
{
    std::string accessKey;
    std::string signature;
};

/// Empty when the value is not of that form.
std::optional<ObsAuthorization> parseObsAuthorization(std::string_view value);

/// The text that is signed (contract section 3.4), rebuilt from what was received. The resource is
/// "/" or "/bucket/" as on the wire; a "?location" of the query is added here.
std::string obsStringToSign(const HttpRequest &request, std::string_view resource);

enum class ObsSignatureFault {
    None,
    DateMissing, ///< neither Date nor x-obs-date can be read
    Skewed,      ///< more than 15 minutes from now, either way
    Mismatch,
};

/// Checks HMAC-SHA1 with the secret key that belongs to the access key; now in seconds.
ObsSignatureFault verifyObsSignature(const HttpRequest &request, std::string_view resource, std::string_view signature,
                                     std::string_view secretKey, std::int64_t now);

} // namespace spillway::practice
