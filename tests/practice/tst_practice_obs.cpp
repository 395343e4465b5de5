// SPDX-License-Identifier: Apache-2.0
// OBS: signatures against the contract's vectors and each of them with one thing changed, dates,
// and what XML can hold.
#include "encoding.h"
#include "obs.h"
#include "obssignature.h"
#include "rows.h"
#include "signature.h"

#include <functional>

using namespace spillway::practice;

namespace {

// Contract section 3.2: the vendor's published sample pair.
constexpr const char *kSecret = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";
constexpr const char *kDate = "Tue, 02 Jan 2024 03:04:05 GMT";
constexpr std::int64_t kSignedAt = 1704164645;

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Vector
{
    std::string name;
    HttpRequest request;
    std::string resource;
    std::string signature;
    std::string secret = kSecret;
};

Vector vectorOf(const char *name, const char *method, const char *target, Headers headers, const char *resource,
                const char *signature)
{
    Vector out{name, {}, resource, signature};
    out.request.method = method;
    out.request.target = target;
    out.request.headers = std::move(headers);
    return out;
}

/// Contract section 3.4.
std::vector<Vector> vectors()
{
    return {
        vectorOf("list", "GET", "/", {{"date", kDate}}, "/", "w0VNF/pZqxqaqRL3+cSTYMAa8/Q="),
        vectorOf("head", "HEAD", "/6666", {{"date", kDate}}, "/6666/", "eEN6pvui3iqDz4YiyREDQdl8UhQ="),
        vectorOf("location", "GET", "/6666?location", {{"date", kDate}}, "/6666/", "6ANBthHcrTaRZsgcpkL2oo9Sqv0="),
        vectorOf("x-obs-date", "HEAD", "/6666", {{"x-obs-date", kDate}}, "/6666/", "t+DWHtP2ctbPIPBJtR9N3BnB24U="),
        vectorOf("both dates", "HEAD", "/6666", {{"date", "Wed, 03 Jan 2024 03:04:05 GMT"}, {"x-obs-date", kDate}},
                 "/6666/", "t+DWHtP2ctbPIPBJtR9N3BnB24U="),
        vectorOf("token", "HEAD", "/6666", {{"date", kDate}, {"x-obs-security-token", "TOKEN123"}}, "/6666/",
                 "z5vaZG+hSlU5WtiSC1Sig5B+hjk="),
    };
}

ObsSignatureFault verdict(const Vector &vector, std::int64_t now = kSignedAt)
{
    return verifyObsSignature(vector.request, vector.resource, vector.signature, vector.secret, now);
}

void checkFlips(test::Rows &rows, const Vector &vector)
{
    const auto expectMismatch = [&](const char *what, const std::function<void(Vector &)> &change) {
        Vector changed = vector;
        change(changed);
        rows.check(vector.name + ", " + what, verdict(changed) == ObsSignatureFault::Mismatch);
    };
    expectMismatch("method", [](Vector &v) { v.request.method = "PUT"; });
    expectMismatch("resource", [](Vector &v) { v.resource += 'x'; });
    expectMismatch("secret key", [](Vector &v) { v.secret.back() = 'd'; });
    expectMismatch("signature", [](Vector &v) { v.signature[3] = v.signature[3] == 'A' ? 'B' : 'A'; });
    expectMismatch("signature cut", [](Vector &v) { v.signature.pop_back(); });
    expectMismatch("content type added", [](Vector &v) { v.request.headers.emplace_back("content-type", "a"); });
    expectMismatch("digest added", [](Vector &v) { v.request.headers.emplace_back("content-md5", "a"); });
    expectMismatch("header added", [](Vector &v) { v.request.headers.emplace_back("x-obs-acl", "private"); });
    expectMismatch("token added",
                   [](Vector &v) { v.request.headers.emplace_back("x-obs-security-token", "TOKEN124"); });
    expectMismatch("sub-resource", [](Vector &v) {
        const auto at = v.request.target.find('?');
        v.request.target = at == std::string::npos ? v.request.target + "?location" : v.request.target.substr(0, at);
    });
    Vector more = vector;
    more.request.headers.emplace_back("user-agent", "not signed");
    more.request.target += more.request.rawQuery().empty() ? "?marker=1" : "&marker=1";
    rows.check(vector.name + ", what is not signed may change", verdict(more) == ObsSignatureFault::None);
}

void checkClock(test::Rows &rows, const Vector &vector)
{
    for (const std::int64_t off : {-kSignatureSkewSeconds, std::int64_t{0}, kSignatureSkewSeconds})
        rows.check(vector.name + ", off by " + std::to_string(off),
                   verdict(vector, kSignedAt + off) == ObsSignatureFault::None);
    for (const std::int64_t off : {-kSignatureSkewSeconds - 1, kSignatureSkewSeconds + 1})
        rows.check(vector.name + ", off by " + std::to_string(off),
                   verdict(vector, kSignedAt + off) == ObsSignatureFault::Skewed);
}

void checkDates(test::Rows &rows)
{
    for (const char *bad :
         {"", "Tue, 02 Jan 2024 03:04:05 UTC", "Mon, 02 Jan 2024 03:04:05 GMT", "Tue, 2 Jan 2024 03:04:05 GMT",
          "Tue, 02 jan 2024 03:04:05 GMT", "Fri, 30 Feb 2024 03:04:05 GMT", "Tue, 02 Jan 2024 25:04:05 GMT",
          "20240102T030405Z", "Tue, 02 Jan 2024 03:04:05 GMT "}) {
        Vector changed = vectors().front();
        changed.request.headers = {{"date", bad}};
        rows.check(std::string("date ") + bad, verdict(changed) == ObsSignatureFault::DateMissing);
    }
    Vector none = vectors().front();
    none.request.headers.clear();
    rows.check("no date", verdict(none) == ObsSignatureFault::DateMissing);
    Vector twice = vectors().front();
    twice.request.headers.emplace_back("date", kDate);
    rows.check("two dates", verdict(twice) == ObsSignatureFault::DateMissing);

    std::int64_t seconds = 0;
    rows.check("a date", parseHttpDate(kDate, seconds) && seconds == kSignedAt);
    for (const std::int64_t each : {std::int64_t{0}, std::int64_t{951782400}, std::int64_t{1709164800}}) // 29 February
        rows.check(httpDate(each), parseHttpDate(httpDate(each), seconds) && seconds == each);
    rows.check("ISO date", isoDate(1592211353606) == "2020-06-15T08:55:53.606Z", isoDate(1592211353606));
}

void checkForms(test::Rows &rows)
{
    const auto good = parseObsAuthorization("OBS AK:c2ln");
    rows.check("form", good && good->accessKey == "AK" && good->signature == "c2ln");
    for (const char *bad : {"", "OBS", "OBS ", "OBS AK", "OBS :c2ln", "OBS AK:", "AWS AK:c2ln", "obs AK:c2ln",
                            "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0"})
        rows.check(std::string("form ") + bad, !parseObsAuthorization(bad));
}

/// Which requests are OBS's, and what they are about.
void checkTargets(test::Rows &rows)
{
    struct Row
    {
        const char *method;
        const char *host;
        const char *target;
        const char *authorization;
        const char *wanted; ///< "bucket|object", or "-" for DMS and IAM
    };
    constexpr const char *sdk = "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0";
    const Row table[] = {
        {"GET", "127.0.0.1:80", "/", "OBS a:b", "|"},
        {"GET", "127.0.0.1:80", "/", "", "|"},
        {"GET", "127.0.0.1:80", "/", sdk, "-"},
        {"PUT", "127.0.0.1:80", "/", "", "-"},
        {"HEAD", "127.0.0.1:80", "/6666", "OBS a:b", "6666|"},
        {"HEAD", "127.0.0.1:80", "/6666/", "OBS a:b", "6666|"},
        {"HEAD", "127.0.0.1:80", "/6666", "", "6666|"},
        {"GET", "127.0.0.1:80", "/6666?location", "OBS a:b", "6666|"},
        {"GET", "127.0.0.1:80", "/6666/a/b", "OBS a:b", "6666|a/b"},
        {"GET", "127.0.0.1:80", "/6666/a/b", "", "-"},
        {"GET", "127.0.0.1:80", "/UPPER", "OBS a:b", "UPPER|"},
        {"GET", "127.0.0.1:80", "/v3/projects", "", "-"},
        {"GET", "127.0.0.1:80", "/v3/projects", sdk, "-"},
        {"HEAD", "6666.127.0.0.1:80", "/", "OBS a:b", "6666|"},
        {"HEAD", "6666.localhost:80", "/", "", "6666|"},
        {"HEAD", "a.b.LOCALHOST", "/?location", "OBS a:b", "a.b|"},
        {"HEAD", "6666.localhost", "/x/y", "OBS a:b", "6666|x/y"},
        {"HEAD", ".localhost", "/", "OBS a:b", "|"},
        {"GET", "localhost:80", "/", sdk, "-"},
        {"GET", "127.0.0.1", "*", "OBS a:b", "-"},
    };
    for (const Row &row : table) {
        HttpRequest request;
        request.method = row.method;
        request.target = row.target;
        request.headers = {{"host", row.host}};
        if (*row.authorization != '\0')
            request.headers.emplace_back("authorization", row.authorization);
        const auto target = obsTarget(request);
        const std::string got = target ? target->bucket + '|' + target->object : "-";
        rows.check(std::string(row.method) + ' ' + row.host + row.target + ' ' + row.authorization, got == row.wanted,
                   got);
    }
}

void checkXml(test::Rows &rows)
{
    const std::pair<std::string, const char *> table[] = {
        {"plain büro 转", "plain büro 转"},
        {"a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e&apos;f"},
        {"a\nb\tc\r", "a\nb\tc&#13;"},
        {std::string("\0\x01\x1f", 3), "???"},
        {"\xff\xc3", "??"},
        {"\xef\xbf\xbe", "?"},
        {"&amp;", "&amp;amp;"},
        {"", ""},
    };
    for (const auto &[text, wanted] : table)
        rows.check("XML " + text, xmlEscaped(text) == wanted, xmlEscaped(text));
}

} // namespace

int main()
{
    test::Rows rows;
    for (const Vector &vector : vectors()) {
        rows.check(vector.name, verdict(vector) == ObsSignatureFault::None,
                   hmacSha1Base64(kSecret, obsStringToSign(vector.request, vector.resource)));
        checkFlips(rows, vector);
        checkClock(rows, vector);
    }
    checkDates(rows);
    checkForms(rows);
    checkTargets(rows);
    checkXml(rows);
    return rows.finish();
}
