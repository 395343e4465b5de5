// SPDX-License-Identifier: Apache-2.0
// The verification of signatures against the vendor's vectors, and against each of them with one
// thing changed. Argument: the folder of the test data.
#include "encoding.h"
#include "rows.h"
#include "signature.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <iterator>

using namespace spillway::practice;
using nlohmann::json;

namespace {

struct Vector
{
    std::string name;
    HttpRequest request;
    std::string secretKey;
    std::int64_t signedAt = 0;
};

/// The vectors are unencoded; on the wire a client encodes them.
std::string wirePath(const std::string &path)
{
    std::string out;
    for (const std::string_view segment : splitAt(path, '/'))
        out += (out.empty() && segment.empty() ? "" : "/") + percentEncoded(segment);
    return out;
}

std::string wireQuery(const json &query)
{
    std::string out;
    for (const auto &item : query.items())
        out += (out.empty() ? "?" : "&") + percentEncoded(item.key()) + '=' +
               percentEncoded(item.value().get<std::string>());
    return out;
}

Vector toVector(const json &row)
{
    Vector out;
    out.name = row.at("name");
    out.secretKey = row.at("secret_key");
    out.request.method = row.at("method");
    out.request.target = wirePath(row.at("path")) + wireQuery(row.at("query"));
    out.request.body = row.at("body");
    out.request.headers = {{"host", row.at("host")},
                           {"x-sdk-date", row.at("x_sdk_date")},
                           {"authorization", row.at("authorization")},
                           {"user-agent", "not signed"}};
    for (const auto &item : row.at("headers").items())
        out.request.headers.emplace_back(lowerCased(item.key()), item.value());
    parseSdkDate(std::string(row.at("x_sdk_date")), out.signedAt);
    return out;
}

std::vector<Vector> readVectors(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::vector<Vector> out;
    for (const json &row : json::parse(text))
        out.push_back(toVector(row));
    return out;
}

SignatureFault verdict(const Vector &vector, std::int64_t now)
{
    const auto authorization = parseAuthorization(vector.request.header("authorization"));
    if (!authorization)
        return SignatureFault::Mismatch;
    return verifySignature(vector.request, *authorization, vector.secretKey, now).fault;
}

std::string &headerOf(Vector &vector, const std::string &name)
{
    for (auto &header : vector.request.headers) {
        if (header.first == name)
            return header.second;
    }
    throw std::runtime_error("no header " + name);
}

/// One bit of the byte; a digit stays a digit or becomes a neighbour, so lengths stay as they are.
void flip(std::string &text, std::size_t at)
{
    text[at] = static_cast<char>(text[at] ^ 1);
}

void checkFlips(test::Rows &rows, const Vector &vector)
{
    const auto expectMismatch = [&](const char *what, const std::function<void(Vector &)> &change) {
        Vector changed = vector;
        change(changed);
        rows.check(vector.name + ", " + what, verdict(changed, vector.signedAt) == SignatureFault::Mismatch);
    };
    expectMismatch("method", [](Vector &v) { v.request.method = "PATCH"; });
    expectMismatch("path", [](Vector &v) { flip(v.request.target, 4); });
    expectMismatch("another path segment", [](Vector &v) { v.request.target.insert(3, "/x"); });
    expectMismatch("host", [](Vector &v) { flip(headerOf(v, "host"), 2); });
    expectMismatch("a query added",
                   [](Vector &v) { v.request.target += v.request.rawQuery().empty() ? "?a=" : "&a="; });
    expectMismatch("body, one byte added", [](Vector &v) { v.request.body += ' '; });
    expectMismatch("signature", [](Vector &v) { flip(headerOf(v, "authorization"), 120); });
    expectMismatch("last digit of the signature",
                   [](Vector &v) { flip(headerOf(v, "authorization"), headerOf(v, "authorization").size() - 1); });
    expectMismatch("signature cut", [](Vector &v) { headerOf(v, "authorization").pop_back(); });
    expectMismatch("secret key", [](Vector &v) { flip(v.secretKey, 39); });
    expectMismatch("date, by a second", [](Vector &v) { headerOf(v, "x-sdk-date") = sdkDate(v.signedAt + 1); });
    for (std::size_t i = 0; i < vector.request.body.size(); i += 37)
        expectMismatch("body byte", [i](Vector &v) { flip(v.request.body, i); });
    const auto query = vector.request.target.find('?');
    for (std::size_t i = query; i < vector.request.target.size(); ++i) {
        const char c = vector.request.target[i];
        if (std::string_view("?&=%").find(c) == std::string_view::npos)
            expectMismatch("query byte", [i](Vector &v) { flip(v.request.target, i); });
    }
}

void checkHeaders(test::Rows &rows, const Vector &vector)
{
    const auto authorization = parseAuthorization(vector.request.header("authorization"));
    for (const std::string &name : authorization->signedHeaders) {
        Vector without = vector;
        std::erase_if(without.request.headers, [&](const auto &h) { return h.first == name; });
        rows.check(vector.name + ", without " + name,
                   verdict(without, vector.signedAt) == SignatureFault::HeaderAbsent);
        Vector twice = vector;
        twice.request.headers.emplace_back(name, headerOf(twice, name));
        rows.check(vector.name + ", twice " + name, verdict(twice, vector.signedAt) == SignatureFault::HeaderAbsent);
        if (name == "x-sdk-date" || name == "host")
            continue;
        Vector flipped = vector;
        flip(headerOf(flipped, name), 0);
        rows.check(vector.name + ", other " + name, verdict(flipped, vector.signedAt) == SignatureFault::Mismatch);
    }
}

void checkClock(test::Rows &rows, const Vector &vector)
{
    const std::int64_t limit = kSignatureSkewSeconds;
    for (const std::int64_t off : {-limit, limit, std::int64_t{0}})
        rows.check(vector.name + ", clock off by " + std::to_string(off),
                   verdict(vector, vector.signedAt + off) == SignatureFault::None);
    for (const std::int64_t off : {-limit - 1, limit + 1, limit * 1000})
        rows.check(vector.name + ", clock off by " + std::to_string(off),
                   verdict(vector, vector.signedAt + off) == SignatureFault::Expired);
}

void checkDates(test::Rows &rows, const Vector &vector)
{
    for (const char *date :
         {"", "20260102", "20260102T030405", "20260102T030405z", "20260102 030405Z", "20261302T030405Z",
          "20260231T030405Z", "20260102T250405Z", "2026O102T030405Z", "2026-1-2T030405Z"}) {
        Vector changed = vector;
        headerOf(changed, "x-sdk-date") = date;
        rows.check(std::string("date ") + date, verdict(changed, vector.signedAt) == SignatureFault::DateMalformed);
    }
    Vector unlisted = vector;
    std::string &authorization = headerOf(unlisted, "authorization");
    authorization.replace(authorization.find(";x-sdk-date"), 11, "");
    rows.check("date not in the list", verdict(unlisted, vector.signedAt) == SignatureFault::DateNotSigned);
}

void checkForms(test::Rows &rows)
{
    struct Row
    {
        const char *value;
        bool good;
    };
    const Row table[] = {
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=0", true},
        {"SDK-HMAC-SHA256 Access=A,SignedHeaders=host;x-sdk-date,Signature=0", true},
        {"", false},
        {"SDK-HMAC-SHA256", false},
        {"SDK-HMAC-SHA256 ", false},
        {"AWS4-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0", false},
        {"SDK-HMAC-SHA256 Access=, SignedHeaders=host, Signature=0", false},
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=, Signature=0", false},
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=a;;b, Signature=0", false},
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=", false},
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=host", false},
        {"SDK-HMAC-SHA256 SignedHeaders=host, Access=A, Signature=0", false},
        {"SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0, More=1", false},
        {"Bearer abc", false},
    };
    for (const Row &row : table)
        rows.check(std::string("form: ") + row.value, parseAuthorization(row.value).has_value() == row.good);
}

/// The query may come in any order, with any spelling of its escapes, and the path with or without
/// the closing slash: the signer's form is the same.
void checkSpellings(test::Rows &rows, const std::vector<Vector> &vectors)
{
    struct Row
    {
        const char *part;
        const char *other;
    };
    const Row table[] = {
        {"engine=kafka&limit=50&offset=0", "offset=0&engine=kafka&limit=50"},
        {"engine=kafka&limit=50&offset=0", "engine=%6bafka&&limit=50&offset=0"},
        {"name=a%20b%2Bc%2Fd~e%2Af%25", "name=a%20b+c/d%7ee*f%25"},
    };
    for (const Row &row : table) {
        bool found = false;
        for (Vector vector : vectors) {
            const auto at = vector.request.target.find(row.part);
            if (at == std::string::npos)
                continue;
            found = true;
            vector.request.target.replace(at, std::string_view(row.part).size(), row.other);
            rows.check(vector.name + " as " + row.other, verdict(vector, vector.signedAt) == SignatureFault::None);
        }
        rows.check(std::string("a vector has ") + row.part, found);
    }
    for (Vector vector : vectors) {
        const auto end = vector.request.target.find('?');
        if (vector.request.rawPath().back() != '/')
            vector.request.target.insert(std::min(end, vector.request.target.size()), "/");
        rows.check(vector.name + ", with a closing slash", verdict(vector, vector.signedAt) == SignatureFault::None);
    }
}

/// X-Sdk-Content-Sha256 may leave the body out of the signature only when it says so in words.
void checkContentHash(test::Rows &rows)
{
    Vector vector;
    vector.secretKey = "k";
    vector.signedAt = 1767323045;
    vector.request.method = "POST";
    vector.request.target = "/v2/x";
    vector.request.body = "body";
    const auto signedWith = [&](const std::string &hash) {
        Vector out = vector;
        out.request.headers = {{"x-sdk-date", sdkDate(vector.signedAt)}, {"x-sdk-content-sha256", hash}};
        const std::string canonical = "POST\n/v2/x/\n\nx-sdk-content-sha256:" + hash +
                                      "\nx-sdk-date:" + sdkDate(vector.signedAt) +
                                      "\n\nx-sdk-content-sha256;x-sdk-date\n" + hash;
        const std::string toSign = "SDK-HMAC-SHA256\n" + sdkDate(vector.signedAt) + '\n' + sha256Hex(canonical);
        out.request.headers.emplace_back("authorization",
                                         "SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-content-sha256;"
                                         "x-sdk-date, Signature=" +
                                             hmacSha256Hex("k", toSign));
        return verdict(out, vector.signedAt);
    };
    rows.check("content hash of the body", signedWith(sha256Hex("body")) == SignatureFault::None);
    rows.check("content hash in words", signedWith("UNSIGNED-PAYLOAD") == SignatureFault::None);
    rows.check("content hash of another body", signedWith(sha256Hex("other")) == SignatureFault::Mismatch);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    test::Rows rows;
    const std::vector<Vector> vectors = readVectors(std::string(argv[1]) + "/signing.json");
    rows.check("twelve vectors", vectors.size() == 12);
    for (const Vector &vector : vectors) {
        rows.check(vector.name, verdict(vector, vector.signedAt) == SignatureFault::None);
        checkFlips(rows, vector);
        checkHeaders(rows, vector);
        checkClock(rows, vector);
    }
    checkDates(rows, vectors.front());
    checkForms(rows);
    checkSpellings(rows, vectors);
    checkContentHash(rows);
    return rows.finish();
}
