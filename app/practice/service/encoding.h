// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace spillway::practice {

/// RFC 3986 with the unreserved set of contract section 3.1: A-Z a-z 0-9 - _ . ~, the rest as %XX.
std::string percentEncoded(std::string_view bytes);

/// Decodes %XX. A '%' that no two hex digits follow stays as it is; '+' is no blank.
std::string percentDecoded(std::string_view text);

std::string lowerHex(std::string_view bytes);
/// Text for the content of an XML element; what XML cannot hold becomes a question mark.
std::string xmlEscaped(std::string_view text);
std::string lowerCased(std::string_view text);
std::string_view trimmed(std::string_view text);

/// Lower-case hex of the digest.
std::string sha256Hex(std::string_view bytes);
std::string hmacSha256Hex(std::string_view key, std::string_view bytes);

/// Base64 of the digest, as OBS wants it (contract section 3.4).
std::string hmacSha1Base64(std::string_view key, std::string_view bytes);

/// False when the lengths differ; otherwise takes the same time whatever the contents are.
bool equalInConstantTime(std::string_view left, std::string_view right);

std::string randomHex(std::size_t digits);
std::string randomUuid();
std::string randomFrom(std::string_view alphabet, std::size_t length);

bool isHexId(std::string_view text, std::size_t digits);
/// 8-4-4-4-12 hex digits (contract section 2.4).
bool isUuid(std::string_view text);

/// Number of code points, or -1 when the bytes are not UTF-8.
std::ptrdiff_t codePointCount(std::string_view text);
/// C0, DEL and C1 control characters in UTF-8 text.
bool hasControlCharacter(std::string_view text);

/// Seconds since 1970 as "Tue, 02 Jan 2024 03:04:05 GMT" (RFC 1123), whatever the locale is.
std::string httpDate(std::int64_t seconds);

/// Reads exactly that form. False when the text is no such date.
bool parseHttpDate(std::string_view text, std::int64_t &seconds);

/// Milliseconds since 1970 as "2020-06-15T08:55:53.606Z".
std::string isoDate(std::int64_t milliseconds);

/// The form of X-Sdk-Date, YYYYMMDDTHHMMSSZ. False when the text is no such date.
bool parseSdkDate(std::string_view text, std::int64_t &seconds);
std::string sdkDate(std::int64_t seconds);

} // namespace spillway::practice
