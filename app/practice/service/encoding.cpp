// SPDX-License-Identifier: Apache-2.0
#include "encoding.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <stdexcept>

namespace spillway::practice {

namespace {

constexpr std::string_view kUpperHex = "0123456789ABCDEF";
constexpr std::string_view kLowerHex = "0123456789abcdef";
constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

const unsigned char *asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.' || c == '~';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string hexOf(const unsigned char *bytes, std::size_t length)
{
    return lowerHex({reinterpret_cast<const char *>(bytes), length});
}

/// Length of the UTF-8 sequence at the beginning of text and its code point; 0 when malformed.
std::size_t decodeOne(std::string_view text, std::uint32_t &codePoint)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) {
        codePoint = first;
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80)
            return 0;
        codePoint = (codePoint << 6) | (next & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return codePoint < smallest[length] || codePoint > 0x10FFFF || surrogate ? 0 : length;
}

/// Decimal digits as a number; -1 when there is anything else.
int digitsAt(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::tm utcFields(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm fields{};
    gmtime_r(&time, &fields);
    return fields;
}

} // namespace

std::string percentEncoded(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        if (isUnreserved(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += kUpperHex[byte >> 4];
            out += kUpperHex[byte & 0x0FU];
        }
    }
    return out;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (escape) {
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string lowerHex(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += kLowerHex[byte >> 4];
        out += kLowerHex[byte & 0x0FU];
    }
    return out;
}

std::string xmlEscaped(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        std::uint32_t codePoint = 0;
        const std::size_t length = decodeOne(text, codePoint);
        const bool allowed = codePoint >= 0x20 || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        if (length == 0 || !allowed || codePoint == 0xFFFE || codePoint == 0xFFFF) {
            out += '?';
        } else {
            switch (codePoint) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&apos;"; break;
            case '\r': out += "&#13;"; break; // a reader would turn it into a line feed
            default: out += text.substr(0, length);
            }
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

std::string lowerCased(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string sha256Hex(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    return hexOf(digest.data(), length);
}

std::string hmacSha256Hex(std::string_view key, std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), asBytes(bytes), bytes.size(), digest.data(),
             &length) == nullptr)
        throw std::runtime_error("HMAC-SHA-256 is not available");
    return hexOf(digest.data(), length);
}

std::string hmacSha1Base64(std::string_view key, std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), asBytes(bytes), bytes.size(), digest.data(),
             &length) == nullptr)
        throw std::runtime_error("HMAC-SHA-1 is not available");
    std::array<unsigned char, EVP_MAX_MD_SIZE * 2> text{};
    const int count = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(length));
    return {reinterpret_cast<const char *>(text.data()), static_cast<std::size_t>(count)};
}

bool equalInConstantTime(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string randomFrom(std::string_view alphabet, std::size_t length)
{
    // Bytes past the last whole multiple of the alphabet are dropped, or its first letters would
    // come up more often than the others.
    const std::size_t limit = 256 - 256 % alphabet.size();
    std::string out;
    while (out.size() < length) {
        unsigned char byte = 0;
        if (RAND_bytes(&byte, 1) != 1)
            throw std::runtime_error("no random numbers");
        if (byte < limit)
            out += alphabet[byte % alphabet.size()];
    }
    return out;
}

std::string randomHex(std::size_t digits)
{
    std::string bytes((digits + 1) / 2, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("no random numbers");
    return lowerHex(bytes).substr(0, digits);
}

std::string randomUuid()
{
    std::string uuid = randomHex(36);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        uuid[at] = '-';
    uuid[14] = '4';                                                           // version: random
    uuid[19] = kLowerHex[8U + static_cast<unsigned>(hexValue(uuid[19])) % 4]; // variant
    return uuid;
}

bool isHexId(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : hexValue(text[i]) < 0)
            return false;
    }
    return true;
}

std::ptrdiff_t codePointCount(std::string_view text)
{
    std::ptrdiff_t count = 0;
    while (!text.empty()) {
        std::uint32_t codePoint = 0;
        const std::size_t length = decodeOne(text, codePoint);
        if (length == 0)
            return -1;
        text.remove_prefix(length);
        ++count;
    }
    return count;
}

bool hasControlCharacter(std::string_view text)
{
    while (!text.empty()) {
        std::uint32_t codePoint = 0;
        const std::size_t length = decodeOne(text, codePoint);
        if (length == 0 || codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F))
            return true;
        text.remove_prefix(length);
    }
    return false;
}

std::string httpDate(std::int64_t seconds)
{
    constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const std::tm utc = utcFields(seconds);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                  days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                  kMonths[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                  utc.tm_sec);
    return text.data();
}

bool parseHttpDate(std::string_view text, std::int64_t &seconds)
{
    if (text.size() != 29)
        return false;
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
    std::tm fields{};
    fields.tm_year = digitsAt(text, 12, 4) - 1900;
    fields.tm_mon = static_cast<int>(month - kMonths.begin());
    fields.tm_mday = digitsAt(text, 5, 2);
    fields.tm_hour = digitsAt(text, 17, 2);
    fields.tm_min = digitsAt(text, 20, 2);
    fields.tm_sec = digitsAt(text, 23, 2);
    seconds = timegm(&fields);
    return httpDate(seconds) == text; // what was no date does not come back unchanged
}

std::string isoDate(std::int64_t milliseconds)
{
    const std::tm utc = utcFields(milliseconds / 1000);
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", utc.tm_year + 1900, utc.tm_mon + 1,
                  utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, static_cast<int>(milliseconds % 1000));
    return text.data();
}

bool parseSdkDate(std::string_view text, std::int64_t &seconds)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return false;
    const auto number = [text](std::size_t at, std::size_t length) { return digitsAt(text, at, length); };
    std::tm fields{};
    fields.tm_year = number(0, 4) - 1900;
    fields.tm_mon = number(4, 2) - 1;
    fields.tm_mday = number(6, 2);
    fields.tm_hour = number(9, 2);
    fields.tm_min = number(11, 2);
    fields.tm_sec = number(13, 2);
    const std::time_t time = timegm(&fields);
    seconds = time;
    // timegm() makes a 3 March of a 31 February: only a date that comes back unchanged is one.
    return sdkDate(time) == text;
}

std::string sdkDate(std::int64_t seconds)
{
    const std::tm utc = utcFields(seconds);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d%02d%02dT%02d%02d%02dZ", utc.tm_year + 1900, utc.tm_mon + 1,
                  utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return text.data();
}

} // namespace spillway::practice
