// SPDX-License-Identifier: Apache-2.0
#include "signature.h"

#include "encoding.h"

#include <algorithm>

namespace spillway::practice {

namespace {

constexpr std::string_view kAlgorithm = "SDK-HMAC-SHA256";
constexpr std::string_view kDateHeader = "x-sdk-date";
constexpr std::string_view kContentHashHeader = "x-sdk-content-sha256";

/// Decoded and encoded again, so that "*" and "%2A" on the wire both give the signer's "%2A".
std::string canonicalPath(std::string_view rawPath)
{
    std::string out;
    bool first = true;
    for (const std::string_view segment : splitAt(rawPath, '/')) {
        if (!first)
            out += '/';
        first = false;
        out += percentEncoded(percentDecoded(segment));
    }
    if (out.empty() || out.back() != '/')
        out += '/';
    return out;
}

std::string canonicalQuery(std::string_view rawQuery)
{
    std::vector<QueryItem> items = queryItems(rawQuery);
    std::sort(items.begin(), items.end());
    std::string out;
    for (const auto &[key, value] : items) {
        if (!out.empty())
            out += '&';
        out += percentEncoded(key) + '=' + percentEncoded(value);
    }
    return out;
}

std::string joined(const std::vector<std::string> &parts, char separator)
{
    std::string out;
    for (const std::string &part : parts) {
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

/// X-Sdk-Content-Sha256 stands in for the hash verbatim. When it claims to be one it has to be the
/// body's: otherwise the header would unhook the body from the signature.
std::string payloadHash(const HttpRequest &request)
{
    const std::string_view declared = request.header(kContentHashHeader);
    if (declared == "UNSIGNED-PAYLOAD")
        return std::string(declared);
    return sha256Hex(request.body);
}

/// "Access=..." without its name; empty optional when the part has another name.
std::optional<std::string_view> partNamed(std::string_view part, std::string_view name)
{
    part = trimmed(part);
    if (part.substr(0, name.size()) != name)
        return std::nullopt;
    return part.substr(name.size());
}

} // namespace

std::optional<Authorization> parseAuthorization(std::string_view value)
{
    const auto blank = value.find(' ');
    if (blank == std::string_view::npos || value.substr(0, blank) != kAlgorithm)
        return std::nullopt;
    const std::vector<std::string_view> parts = splitAt(value.substr(blank + 1), ',');
    if (parts.size() != 3)
        return std::nullopt;
    const auto accessKey = partNamed(parts[0], "Access=");
    const auto signedHeaders = partNamed(parts[1], "SignedHeaders=");
    const auto signature = partNamed(parts[2], "Signature=");
    if (!accessKey || accessKey->empty() || !signedHeaders || !signature || signature->empty())
        return std::nullopt;

    Authorization out{std::string(*accessKey), {}, std::string(*signature)};
    for (const std::string_view name : splitAt(*signedHeaders, ';')) {
        if (name.empty())
            return std::nullopt;
        out.signedHeaders.push_back(lowerCased(name));
    }
    std::sort(out.signedHeaders.begin(), out.signedHeaders.end());
    return out;
}

std::string canonicalRequest(const HttpRequest &request, const std::vector<std::string> &signedHeaders)
{
    std::string headers;
    for (const std::string &name : signedHeaders)
        headers += name + ':' + std::string(trimmed(request.header(name))) + '\n';
    return request.method + '\n' + canonicalPath(request.rawPath()) + '\n' + canonicalQuery(request.rawQuery()) + '\n' +
           headers + '\n' + joined(signedHeaders, ';') + '\n' + payloadHash(request);
}

SignatureVerdict verifySignature(const HttpRequest &request, const Authorization &authorization,
                                 std::string_view secretKey, std::int64_t now)
{
    const std::vector<std::string> &names = authorization.signedHeaders;
    if (std::find(names.begin(), names.end(), kDateHeader) == names.end())
        return {SignatureFault::DateNotSigned, {}};
    for (const std::string &name : names) {
        // Twice is as bad as never: which of the two was signed cannot be known.
        if (request.headerCount(name) != 1)
            return {SignatureFault::HeaderAbsent, name};
    }

    const std::string date(request.header(kDateHeader));
    std::int64_t signedAt = 0;
    if (!parseSdkDate(date, signedAt))
        return {SignatureFault::DateMalformed, {}};
    if (signedAt < now - kSignatureSkewSeconds || signedAt > now + kSignatureSkewSeconds)
        return {SignatureFault::Expired, {}};

    std::string canonical = canonicalRequest(request, names);
    const std::string toSign = std::string(kAlgorithm) + '\n' + date + '\n' + sha256Hex(canonical);
    if (!equalInConstantTime(hmacSha256Hex(secretKey, toSign), authorization.signature))
        return {SignatureFault::Mismatch, std::move(canonical)};
    return {};
}

} // namespace spillway::practice
