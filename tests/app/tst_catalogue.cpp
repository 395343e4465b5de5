// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/catalogue.h"
#include "cloud/endpoint.h"

#include <QJsonArray>
#include <QSet>

using namespace spillway;

class TstCatalogue : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntryIsWhole();
    void codesAreUnique();
    void enoughDmsCodes();
    void known_data();
    void known();
    void olderGatewaysSpelling();
    void unknownCodesHaveNoEntry();
    void fields();
    void regions();
};

void TstCatalogue::everyEntryIsWhole()
{
    const QList<ErrorEntry> all = ErrorCatalogue().all();
    QVERIFY(!all.isEmpty());
    for (const ErrorEntry &entry : all) {
        QVERIFY2(!entry.meaning.trimmed().isEmpty(), qPrintable(entry.code));
        QVERIFY2(!entry.action.trimmed().isEmpty(), qPrintable(entry.code));
        QVERIFY2(entry.httpStatus == 0 || (entry.httpStatus >= 300 && entry.httpStatus < 600), qPrintable(entry.code));
    }
}

void TstCatalogue::codesAreUnique()
{
    // The map would hide a second row of the same code.
    QFile file(QStringLiteral(":/spillway/error-codes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), ErrorCatalogue().size());
}

void TstCatalogue::enoughDmsCodes()
{
    qsizetype count = 0;
    for (const ErrorEntry &entry : ErrorCatalogue().all()) {
        count += entry.code.startsWith(u"DMS.") ? 1 : 0;
    }
    QVERIFY2(count >= 75, qPrintable(QString::number(count)));
}

/// Contract 3.5 and 4.
void TstCatalogue::known_data()
{
    QTest::addColumn<int>("status");
    for (const char *digits :
         {"0101", "0103", "0104", "0105", "0106", "0201", "0301", "0302", "0303", "0304", "0305", "0306",
          "0307", "0308", "0310", "0311", "0401", "0402", "0404", "0501", "0502", "0601", "0602", "0605",
          "0606", "0607", "0608", "0609", "0610", "0611", "0612", "0613", "0705", "0801", "0802"}) {
        QTest::addRow("APIGW.%s", digits) << -1;
    }
    QTest::newRow("APIGW.0301 ") << 401;
    QTest::newRow("APIGW.0302 ") << 403;
    QTest::newRow("APIGW.0308 ") << 429;
    QTest::newRow("APIGW.0613 ") << 503;
    for (const char *code :
         {"DMS.00400002", "DMS.00400005", "DMS.00400010", "DMS.00400026", "DMS.00400030", "DMS.00400039",
          "DMS.00400055", "DMS.00400061", "DMS.00400062", "DMS.00400070", "DMS.00400085", "DMS.00400101",
          "DMS.00400800", "DMS.00400975", "DMS.00404033", "DMS.10540001"}) {
        QTest::newRow(code) << 400;
    }
    for (const char *code : {"DMS.10240101", "DMS.10240102", "DMS.10240103", "DMS.10240104"}) {
        QTest::newRow(code) << 401;
    }
    for (const char *code : {"DMS.00403002", "DMS.00403003", "DMS.10240304", "DMS.10240310", "DMS.10240311"}) {
        QTest::newRow(code) << 403;
    }
    QTest::newRow("DMS.00404001") << 404;
    QTest::newRow("DMS.00404022") << 404;
    QTest::newRow("DMS.00405001") << 405;
    QTest::newRow("DMS.111501024") << 408;
    QTest::newRow("DMS.00500000") << 500;
    QTest::newRow("DMS.00500990") << 500;
    QTest::newRow("DMS.00501000") << 500;
    for (const char *code :
         {"AccessDenied", "AllAccessDisabled", "AccountProblem", "InvalidAccessKeyId", "RequestTimeTooSkewed",
          "SignatureDoesNotMatch", "InArrearOrInsufficientBalance", "DeregisterUserId", "Unauthorized"}) {
        QTest::newRow(code) << 403;
    }
    QTest::newRow("NoSuchBucket") << 404;
    QTest::newRow("NoSuchKey") << 404;
    QTest::newRow("InvalidBucketName") << 400;
    QTest::newRow("InvalidBucket") << 400;
    QTest::newRow("TooManyWrongSignature") << 400;
    QTest::newRow("PermanentRedirect") << 301;
    QTest::newRow("TemporaryRedirect") << 307;
    QTest::newRow("BucketAlreadyExists") << 409;
}

void TstCatalogue::known()
{
    QFETCH(int, status);
    const ErrorCatalogue catalogue;
    const ErrorEntry *entry = catalogue.find(QString::fromLatin1(QTest::currentDataTag()).trimmed());
    QVERIFY(entry);
    if (status >= 0) {
        QCOMPARE(entry->httpStatus, status);
    }
}

void TstCatalogue::olderGatewaysSpelling()
{
    const ErrorCatalogue catalogue;
    const ErrorEntry *older = catalogue.find(QStringLiteral("APIG.0301"));
    QVERIFY(older);
    QCOMPARE(older, catalogue.find(QStringLiteral("APIGW.0301")));
    QVERIFY(!catalogue.find(QStringLiteral("APIG.9999")));
}

void TstCatalogue::unknownCodesHaveNoEntry()
{
    const ErrorCatalogue catalogue;
    for (const char *code : {"", "DMS", "DMS.", "DMS.99999999", "dms.00400030", "401"}) {
        QVERIFY2(!catalogue.find(QLatin1String(code)), code);
    }
}

void TstCatalogue::fields()
{
    QFile file(QStringLiteral(":/spillway/error-codes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ErrorCatalogue catalogue;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject row = value.toObject();
        const QString field = row.value(u"field").toString();
        const ErrorEntry *entry = catalogue.find(row.value(u"code").toString());
        QVERIFY(entry);
        // A field named in the data and not found would be a misspelt one.
        QVERIFY2(entry->field.has_value() == !field.isEmpty(), qPrintable(entry->code + u' ' + field));
    }
}

void TstCatalogue::regions()
{
    const QList<Region> all = loadRegions();
    QVERIFY(all.size() >= 10);
    QSet<QString> ids;
    for (const Region &region : all) {
        QVERIFY2(!region.id.isEmpty() && !region.name.isEmpty(), qPrintable(region.id));
        QVERIFY2(!ids.contains(region.id), qPrintable(region.id));
        ids.insert(region.id);
        for (const QString &url : {region.dms, region.iam, region.obs}) {
            const auto parsed = Endpoint::parse(url);
            QVERIFY2(std::holds_alternative<Endpoint>(parsed), qPrintable(region.id + u' ' + url));
            QVERIFY2(!std::get<Endpoint>(parsed).isLoopback(), qPrintable(url));
        }
    }
    QVERIFY(ids.contains(QStringLiteral("eu-west-101")));
    QVERIFY(ids.contains(QStringLiteral("cn-north-4")));
}

SPILLWAY_SUITE(TstCatalogue)
#include "tst_catalogue.moc"
