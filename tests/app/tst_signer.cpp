// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/signer.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

using namespace spillway;

Q_DECLARE_METATYPE(QList<spillway::Header>)
Q_DECLARE_METATYPE(QList<spillway::QueryItem>)

namespace {
constexpr char AccessKey[] = "QTWAOYTTINDUT2QVKYUC";
constexpr char SecretKey[] = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";
constexpr char Tasks[] = "/v2/0123456789abcdef0123456789abcdef/connectors/"
                         "55b78880-9077-4c74-ad5a-6868555f76a4/sink-tasks";
} // namespace

class TstSigner : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void contractsVectors_data();
    void contractsVectors();
    void headersAreTrimmedLoweredAndSorted();
    void everyPartCounts();
    void percentEncoding_data();
    void percentEncoding();
    void queries_data();
    void queries();
    void dates();
};

void TstSigner::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = QJsonDocument::fromJson(sample(QStringLiteral("signing.json"))).array();
    QVERIFY(all.size() >= 12);
    for (const QJsonValue &value : all) {
        QTest::newRow(qPrintable(value.toObject().value(u"name").toString())) << value.toObject();
    }
}

void TstSigner::vectors()
{
    QFETCH(QJsonObject, vector);
    const auto bytes = [&vector](QStringView key) { return vector.value(key).toString().toUtf8(); };
    const QByteArray body = bytes(u"body");
    SignedParts parts{.method = bytes(u"method"),
                      .host = bytes(u"host"),
                      .path = vector.value(u"path").toString(),
                      .query = {},
                      .headers = {},
                      .body = body};
    const QJsonObject query = vector.value(u"query").toObject();
    for (auto it = query.begin(); it != query.end(); ++it) {
        parts.query.append({it.key(), it.value().toString()});
    }
    const QJsonObject headers = vector.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        parts.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    }
    QCOMPARE(authorization(parts, bytes(u"x_sdk_date"), vector.value(u"access_key").toString(),
                           Secret(bytes(u"secret_key"))),
             bytes(u"authorization"));
}

/// Contract 3.2, A to F.
void TstSigner::contractsVectors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<QueryItem>>("query");
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("signature");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QByteArray host = "dms.cn-north-4.myhuaweicloud.com";
    const QByteArray date = "20240102T030405Z";
    const QList<Header> usual{{"content-type", "application/json"},
                              {"X-Project-Id", "0123456789abcdef0123456789abcdef"}};
    const QByteArray names = "content-type;host;x-project-id;x-sdk-date";
    const QString instances = s("/v2/0123456789abcdef0123456789abcdef/instances");
    QByteArray body = QJsonDocument::fromJson(sample(QStringLiteral("signing.json")))
                          .array()
                          .first()
                          .toObject()
                          .value(u"body")
                          .toString()
                          .toUtf8();
    body.replace("OBSACCESSKEYEXAMPLE0", AccessKey).replace("ObsSecretKeyExampleObsSecretKeyExample00", SecretKey);

    QTest::newRow("A") << QByteArray("GET") << QByteArray("service.region.example.com")
                       << s("/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs")
                       << QList<QueryItem>{{s("limit"), s("2")},
                                           {s("marker"), s("13551d6b-755d-4757-b956-536f674975c0")}}
                       << QList<Header>{{"content-type", "application/json"}} << QByteArray()
                       << QByteArray("20191115T033655Z") << QByteArray("content-type;host;x-sdk-date")
                       << QByteArray("7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
    QTest::newRow("B") << QByteArray("POST") << host << s(Tasks) << QList<QueryItem>() << usual << body << date << names
                       << QByteArray("8a83ec2ea8b85eb2cebb697803e5a2b543afaa07d39122be8e2ac5b851f96b56");
    QTest::newRow("C") << QByteArray("GET") << host << instances
                       << QList<QueryItem>{{s("offset"), s("0")}, {s("limit"), s("50")}, {s("engine"), s("kafka")}}
                       << usual << QByteArray() << date << names
                       << QByteArray("d12daa4083a3956769ab212452cef5f1a6ca66ad9579ed7de2945e13c45ed68d");
    QTest::newRow("D") << QByteArray("GET") << QByteArray("127.0.0.1:18080")
                       << s(Tasks) + s("/2962882a-386c-4c9d-bb59-3b4f55d82961")
                       << QList<QueryItem>{{s("topic-info"), s("true")}} << usual << QByteArray() << date << names
                       << QByteArray("cb4ff67107c3d57ef524e880e5eb2a7aa13fca20639ee43a4a22724b7b3caa00");
    QTest::newRow("E") << QByteArray("DELETE") << host << s(Tasks) + s("/2962882a-386c-4c9d-bb59-3b4f55d82961")
                       << QList<QueryItem>() << usual + QList<Header>{{"X-Security-Token", "TOKEN123"}} << QByteArray()
                       << date << names + QByteArray(";x-security-token")
                       << QByteArray("cbb32f2fa9ca73e5b8b8f3af057a014de09543ff76a868d3bb76039b7f04e547");
    QTest::newRow("F") << QByteArray("GET") << host << instances
                       << QList<QueryItem>{{s("engine"), s("kafka")}, {s("name"), s("a b*~/+é")}} << usual
                       << QByteArray() << date << names
                       << QByteArray("803d4bea33a3eba4758c786c062123fd592e12569da767828ba08c645cd0fb72");
}

void TstSigner::contractsVectors()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, host);
    QFETCH(QString, path);
    QFETCH(QList<QueryItem>, query);
    QFETCH(QList<Header>, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, signature);
    const SignedParts parts{
        .method = method, .host = host, .path = path, .query = query, .headers = headers, .body = body};
    QCOMPARE(authorization(parts, date, QLatin1String(AccessKey), Secret(SecretKey)),
             QByteArray("SDK-HMAC-SHA256 Access=") + AccessKey + ", SignedHeaders=" + names +
                 ", Signature=" + signature);
}

void TstSigner::headersAreTrimmedLoweredAndSorted()
{
    const Secret key("k");
    SignedParts plain{.method = "GET",
                      .host = "h",
                      .path = QStringLiteral("/p"),
                      .query = {},
                      .headers = {{"content-type", "a"}, {"x-project-id", "b"}},
                      .body = {}};
    SignedParts odd = plain;
    odd.headers = {{"X-PROJECT-ID", "  b "}, {"Content-Type", "a\t"}};
    QCOMPARE(authorization(odd, "d", QStringLiteral("A"), key), authorization(plain, "d", QStringLiteral("A"), key));
    odd.path = QStringLiteral("/p/"); // only the signed form has the slash
    QCOMPARE(authorization(odd, "d", QStringLiteral("A"), key), authorization(plain, "d", QStringLiteral("A"), key));
}

void TstSigner::everyPartCounts()
{
    const Secret key("k");
    const SignedParts base{.method = "GET",
                           .host = "h",
                           .path = QStringLiteral("/p"),
                           .query = {{QStringLiteral("q"), QStringLiteral("1")}},
                           .headers = {{"x", "1"}},
                           .body = "b"};
    const auto sign = [](const SignedParts &parts, const QByteArray &date, const Secret &secret) {
        return authorization(parts, date, QStringLiteral("A"), secret).right(64);
    };
    QList<QByteArray> all{sign(base, "d", key), sign(base, "e", key), sign(base, "d", Secret("l"))};
    SignedParts other = base;
    other.method = "PUT";
    all.append(sign(other, "d", key));
    other = base;
    other.host = "i";
    all.append(sign(other, "d", key));
    other = base;
    other.path = QStringLiteral("/q");
    all.append(sign(other, "d", key));
    other = base;
    other.query.first().second = QStringLiteral("2");
    all.append(sign(other, "d", key));
    other = base;
    other.headers.first().second = "2";
    all.append(sign(other, "d", key));
    other = base;
    other.body = "c";
    all.append(sign(other, "d", key));
    QCOMPARE(QSet<QByteArray>(all.cbegin(), all.cend()).size(), all.size());
}

void TstSigner::percentEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("unreserved") << QStringLiteral("AZaz09-_.~") << QByteArray("AZaz09-_.~");
    QTest::newRow("blank") << QStringLiteral("a b") << QByteArray("a%20b");
    QTest::newRow("marks") << QStringLiteral("*+/=&?%'()!") << QByteArray("%2A%2B%2F%3D%26%3F%25%27%28%29%21");
    QTest::newRow("two bytes") << QStringLiteral(u"é") << QByteArray("%C3%A9");
    QTest::newRow("four bytes") << QStringLiteral(u"😀") << QByteArray("%F0%9F%98%80");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TstSigner::percentEncoding()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoded);
    QCOMPARE(percentEncoded(text), encoded);
}

void TstSigner::queries_data()
{
    QTest::addColumn<QList<QueryItem>>("items");
    QTest::addColumn<QByteArray>("query");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("none") << QList<QueryItem>() << QByteArray();
    QTest::newRow("sorted") << QList<QueryItem>{{s("b"), s("2")}, {s("a"), s("1")}} << QByteArray("a=1&b=2");
    QTest::newRow("capitals first") << QList<QueryItem>{{s("a"), s("1")}, {s("B"), s("2")}} << QByteArray("B=2&a=1");
    QTest::newRow("empty value") << QList<QueryItem>{{s("a"), {}}} << QByteArray("a=");
    QTest::newRow("one key, two values") << QList<QueryItem>{{s("a"), s("2")}, {s("a"), s("1")}}
                                         << QByteArray("a=1&a=2");
    QTest::newRow("encoded") << QList<QueryItem>{{s("ä"), s("&=")}} << QByteArray("%C3%A4=%26%3D");
}

void TstSigner::queries()
{
    QFETCH(QList<QueryItem>, items);
    QFETCH(QByteArray, query);
    QCOMPARE(canonicalQuery(items), query);
}

void TstSigner::dates()
{
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5, 999), Qt::UTC);
    QCOMPARE(sdkDate(moment), QByteArray("20260102T030405Z"));
    QCOMPARE(sdkDate(moment.toOffsetFromUtc(8 * 3600)), QByteArray("20260102T030405Z"));
    QCOMPARE(sdkDate(moment.toTimeZone(QTimeZone("America/New_York"))), QByteArray("20260102T030405Z"));
}

SPILLWAY_SUITE(TstSigner)
#include "tst_signer.moc"
