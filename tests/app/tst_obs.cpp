// SPDX-License-Identifier: Apache-2.0
#include "cloud/obs.h"
#include "suite.h"

using namespace spillway;

namespace {

// The published sample pair and the vectors of contract 3.4.
const QString accessKey = QStringLiteral("QTWAOYTTINDUT2QVKYUC");
const QByteArray vectorDate = "Tue, 02 Jan 2024 03:04:05 GMT";
const QDateTime vectorTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC);

SignInKey key(const char *token = "")
{
    return {accessKey, Secret(QByteArrayView("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc")),
            Secret(QByteArrayView(token))};
}

Endpoint endpoint(const char *text)
{
    return std::get<Endpoint>(Endpoint::parse(QLatin1String(text)));
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const Header &h : request.headers) {
        if (h.first.compare(name, Qt::CaseInsensitive) == 0) {
            return h.second;
        }
    }
    return {};
}

} // namespace

class TstObs : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void requests();
    void safeBuckets();
    void buckets_data();
    void buckets();
    void location_data();
    void location();
};

void TstObs::vectors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QList<std::pair<QByteArray, QByteArray>>>("headers");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("signature");
    using Headers = QList<Header>;
    const auto row = [](const char *name, const char *method, const QByteArray &date, const Headers &headers,
                        const char *resource, const char *signature) {
        QTest::newRow(name) << QByteArray(method) << date << headers << QByteArray(resource) << QByteArray(signature);
    };
    row("list buckets", "GET", vectorDate, {}, "/", "w0VNF/pZqxqaqRL3+cSTYMAa8/Q=");
    row("head", "HEAD", vectorDate, {}, "/6666/", "eEN6pvui3iqDz4YiyREDQdl8UhQ=");
    row("location", "GET", vectorDate, {}, "/6666/?location", "6ANBthHcrTaRZsgcpkL2oo9Sqv0=");
    row("date as a header", "HEAD", {}, {{"x-obs-date", vectorDate}}, "/6666/", "t+DWHtP2ctbPIPBJtR9N3BnB24U=");
    row("security token", "HEAD", vectorDate, {{"x-obs-security-token", "TOKEN123"}}, "/6666/",
        "z5vaZG+hSlU5WtiSC1Sig5B+hjk=");
}

void TstObs::vectors()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, date);
    QFETCH(QList<Header>, headers);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, signature);
    QCOMPARE(obsAuthorization({method, date, headers, resource}, accessKey, key().secretKey),
             "OBS QTWAOYTTINDUT2QVKYUC:" + signature);
}

void TstObs::requests()
{
    const Endpoint cloud = endpoint("https://obs.cn-north-4.myhuaweicloud.com");
    const Endpoint local = endpoint("http://127.0.0.1:8080");

    HttpRequest request = headBucketRequest(cloud, QStringLiteral("6666"), key(), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("https://6666.obs.cn-north-4.myhuaweicloud.com/")));
    QCOMPARE(request.verb, HttpRequest::Verb::Head);
    QCOMPARE(header(request, "x-obs-date"), vectorDate);
    QCOMPARE(header(request, "Authorization"), "OBS QTWAOYTTINDUT2QVKYUC:t+DWHtP2ctbPIPBJtR9N3BnB24U=");

    // A wildcard certificate covers one label: a dot asks for the path.
    request = headBucketRequest(cloud, QStringLiteral("a.b"), key(), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("https://obs.cn-north-4.myhuaweicloud.com/a.b")));
    // Nor are there names under an address or under this computer.
    request = headBucketRequest(endpoint("https://localhost:8443"), QStringLiteral("6666"), key(), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("https://localhost:8443/6666")));
    request = headBucketRequest(endpoint("https://10.0.0.5"), QStringLiteral("6666"), key(), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("https://10.0.0.5/6666")));
    request = bucketLocationRequest(local, QStringLiteral("6666"), key(), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("http://127.0.0.1:8080/6666?location")));
    request = listBucketsRequest(local, key("TOKEN123"), vectorTime);
    QCOMPARE(request.url, QUrl(QStringLiteral("http://127.0.0.1:8080/")));
    QCOMPARE(header(request, "x-obs-security-token"), "TOKEN123");
    for (const Header &h : request.headers) {
        QVERIFY(isSafeHeader(h));
    }
}

void TstObs::safeBuckets()
{
    for (const char *name : {"6666", "a", "my-bucket", "a.b-c.d", "0-9"}) {
        QVERIFY2(isSafeBucket(QLatin1String(name)), name);
    }
    for (const char *name : {"", ".", "..", "a..b", "-a", "a-", ".a", "a.", "A", "a_b", "a/b", "a:1", "a@b", "a b",
                             "a%41", "a\n", "b\xfc"}) {
        QVERIFY2(!isSafeBucket(QLatin1String(name)), name);
    }
    QVERIFY(isSafeBucket(QString(63, u'a')));
    QVERIFY(!isSafeBucket(QString(64, u'a')));
}

void TstObs::buckets_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QStringList>("rows");
    const auto list = [](const QByteArray &buckets) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListAllMyBucketsResult "
                          "xmlns=\"http://obs.cn-north-4.myhuaweicloud.com/doc/2015-06-30/\"><Owner><ID>x</ID></Owner>"
                          "<Buckets>") +
               buckets + "</Buckets></ListAllMyBucketsResult>";
    };
    QTest::newRow("two") << list(
                                "<Bucket><Name>a-b</Name><CreationDate>2020</CreationDate><Location>cn-north-4"
                                "</Location><BucketType>OBJECT</BucketType></Bucket><Bucket><Name>6666</Name></Bucket>")
                         << true << QStringList{QStringLiteral("a-b@cn-north-4"), QStringLiteral("6666@")};
    QTest::newRow("none") << list("") << true << QStringList();
    QTest::newRow("no name") << list("<Bucket><Location>x</Location></Bucket>") << true << QStringList();
    QTest::newRow("markup in the name") << list("<Bucket><Name>&lt;b&gt;x</Name></Bucket>") << true
                                        << QStringList{QStringLiteral("<b>x@")};
    QTest::newRow("other root") << QByteArray("<Error><Code>AccessDenied</Code></Error>") << false << QStringList();
    QTest::newRow("cut") << list("<Bucket><Name>a").left(200) << false << QStringList();
    QTest::newRow("JSON") << QByteArray("{}") << false << QStringList();
    QTest::newRow("empty") << QByteArray() << false << QStringList();
    QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                               "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                                               "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                                               "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><ListAllMyBucketsResult><Buckets>"
                                               "<Bucket><Name>&d;</Name></Bucket></Buckets></ListAllMyBucketsResult>")
                                 << false << QStringList();
}

void TstObs::buckets()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, readable);
    QFETCH(QStringList, rows);
    const auto parsed = parseBuckets(xml);
    QCOMPARE(parsed.has_value(), readable);
    QStringList got;
    for (const Bucket &bucket : parsed.value_or(QList<Bucket>())) {
        got.append(bucket.name + u'@' + bucket.region);
    }
    QCOMPARE(got, rows);
}

void TstObs::location_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("region");
    QTest::newRow("Location") << QByteArray("<Location xmlns=\"http://x/\">cn-north-4</Location>") << "cn-north-4";
    QTest::newRow("LocationConstraint")
        << QByteArray("<?xml version=\"1.0\"?><LocationConstraint> eu-west-101\n</LocationConstraint>")
        << "eu-west-101";
    QTest::newRow("empty") << QByteArray("<Location/>") << "";
    QTest::newRow("error") << QByteArray("<Error><Code>x</Code></Error>") << "";
    QTest::newRow("cut") << QByteArray("<Location>cn-nor") << "";
    QTest::newRow("nothing") << QByteArray() << "";
}

void TstObs::location()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, region);
    QCOMPARE(parseBucketLocation(xml).value_or(QString()), region);
}

SPILLWAY_SUITE(TstObs)
#include "tst_obs.moc"
