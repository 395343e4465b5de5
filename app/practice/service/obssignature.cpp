// SPDX-License-Identifier: Apache-2.0
#include "obssignature.h"

#include "encoding.h"
#include "signature.h"

#include <map>

namespace spillway::practice {

namespace {

constexpr std::string_view kScheme = "OBS ";
constexpr std::string_view kPrefix = "x-obs-";
constexpr std::string_view kDateHeader = "x-obs-date";

/// One line a name, sorted; a header that came twice is one line with both values.
std::string canonicalHeaders(const HttpRequest &request)
{
    std::map<std::string, std::string> lines;
    for (const auto &[name, value] : request.headers) {
        if (name.rfind(kPrefix, 0) != 0)
            continue;
        const auto [line, isNew] = lines.try_emplace(name, value);
        if (!isNew)
            line->second += ',' + value;
    }
    std::string out;
    for (const auto &[name, value] : lines)
        out += name + ':' + value + '\n';
    return out;
}

/// Of the sub-resources only this one is spoken here.
std::string subResource(const HttpRequest &request)
{
    for (const auto &[name, value] : queryItems(request.rawQuery())) {
        if (name == "location")
            return value.empty() ? "?location" : "?location=" + value;
    }
    return {};
}

} // namespace

std::optional<ObsAuthorization> parseObsAuthorization(std::string_view value)
{
    if (value.rfind(kScheme, 0) != 0)
        return std::nullopt;
    value.remove_prefix(kScheme.size());
    const auto colon = value.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == value.size())
        return std::nullopt;
    return ObsAuthorization{std::string(trimmed(value.substr(0, colon))), std::string(value.substr(colon + 1))};
}

std::string obsStringToSign(const HttpRequest &request, std::string_view resource)
{
    const bool ownDate = request.headerCount(kDateHeader) > 0;
    std::string out = request.method + '\n';
    out += std::string(request.header("content-md5")) + '\n';
    out += std::string(request.header("content-type")) + '\n';
    out += std::string(ownDate ? std::string_view() : request.header("date")) + '\n';
    return out + canonicalHeaders(request) + std::string(resource) + subResource(request);
}

ObsSignatureFault verifyObsSignature(const HttpRequest &request, std::string_view resource, std::string_view signature,
                                     std::string_view secretKey, std::int64_t now)
{
    const std::string_view name = request.headerCount(kDateHeader) > 0 ? kDateHeader : "date";
    std::int64_t signedAt = 0;
    if (request.headerCount(name) != 1 || !parseHttpDate(request.header(name), signedAt))
        return ObsSignatureFault::DateMissing;
    if (signedAt < now - kSignatureSkewSeconds || signedAt > now + kSignatureSkewSeconds)
        return ObsSignatureFault::Skewed;
    return equalInConstantTime(hmacSha1Base64(secretKey, obsStringToSign(request, resource)), signature)
               ? ObsSignatureFault::None
               : ObsSignatureFault::Mismatch;
}

} // namespace spillway::practice
