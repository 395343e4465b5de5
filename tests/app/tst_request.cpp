// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "task/request.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace spillway;

namespace {

WriterKey writerKey(const QByteArray &accessKey, const QByteArray &secretKey)
{
    return {QString::fromUtf8(accessKey), Secret(secretKey)};
}

QByteArray sent(const Request &request, const WriterKey &key)
{
    return sentBody(request, key).bytes().toByteArray();
}

QJsonObject descriptorOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"obs_destination_descriptor").toObject();
}

} // namespace

class TstRequest : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void sentBodyIsTheVectors_data();
    void sentBodyIsTheVectors();
    void bodyOfContractVectorB();
    void typedIntervalIsANumber_data();
    void typedIntervalIsANumber();
    void escapesParseBack_data();
    void escapesParseBack();
    void keysAreEscaped();
    void lineFeedTravelsAsOneEscape();
    void oneOfTopicsAndPattern();
    void emptyIsAbsent();
    void maskedBodyHasNoKey();
    void maskedBodyTakesAnyDraft();
    void exportedBodyHasNoKey();
    void invalidDraftsAreRefused_data();
    void invalidDraftsAreRefused();
    void warningsAreNoObstacle();
    void accessors();
};

void TstRequest::sentBodyIsTheVectors_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QJsonValue &value : QJsonDocument::fromJson(sample(QStringLiteral("signing.json"))).array()) {
        const QString body = value.toObject().value(u"body").toString();
        if (!body.isEmpty()) {
            QTest::newRow(qPrintable(value.toObject().value(u"name").toString())) << body.toUtf8();
        }
    }
}

void TstRequest::sentBodyIsTheVectors()
{
    QFETCH(QByteArray, body);
    const QJsonObject descriptor = descriptorOf(body);
    const auto request = Request::from(draftOf(QJsonDocument::fromJson(body).object()));
    QVERIFY(request);
    const WriterKey key = writerKey(descriptor.value(u"access_key").toString().toUtf8(),
                                    descriptor.value(u"secret_key").toString().toUtf8());
    QCOMPARE(sent(*request, key), body);
}

void TstRequest::bodyOfContractVectorB()
{
    const auto request = Request::from(exampleDraft());
    QVERIFY(request);
    const QByteArray body =
        sent(*request, writerKey("QTWAOYTTINDUT2QVKYUC", "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"));
    QCOMPARE(body.size(), 442);
    QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(),
             QByteArray("da97e500ad9db9c8885aff1d7d3991de72efbc30bbb1ab685f0f73ddf85193a9"));
}

void TstRequest::typedIntervalIsANumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("300") << QStringLiteral("300");
    QTest::newRow("blanks") << QStringLiteral(" 300 ");
    QTest::newRow("leading zero") << QStringLiteral("0300");
}

void TstRequest::typedIntervalIsANumber()
{
    QFETCH(QString, text);
    const auto request = Request::from(exampleWith(Field::DeliverTimeInterval, text));
    QVERIFY(request);
    const QByteArray body = sent(*request, writerKey("A", "S"));
    QVERIFY(body.contains("\"deliver_time_interval\":300,"));
    QCOMPARE(request->intervalSeconds(), 300);
}

void TstRequest::escapesParseBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << QStringLiteral("a\"b");
    QTest::newRow("backslash") << QStringLiteral("a\\b\\");
    QTest::newRow("both at the ends") << QStringLiteral("\"\\\"");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("not ASCII") << QStringLiteral(u"转储-ü");
    QTest::newRow("outside of the first plane") << QStringLiteral(u"a😀b");
    QTest::newRow("line separator") << QStringLiteral(u"a\u2028b");
    QString control;
    for (char16_t c = 1; c < 0x20; ++c) {
        control += QChar(c);
    }
    QTest::newRow("control characters") << control;
    QTest::newRow("NUL") << QString(3, QChar(u'\0'));
    QTest::newRow("DEL") << QStringLiteral(u"a\u007fb");
}

void TstRequest::escapesParseBack()
{
    QFETCH(QString, text);
    Draft draft = exampleDraft();
    draft.setExact(Field::TaskName, {Draft::Value::Kind::Text, text});
    for (const QByteArray &body : {maskedBody(draft), exportedBody(draft)}) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.object().value(u"task_name").toString(), text);
    }
    if (const auto request = Request::from(draft)) {
        const QByteArray body = sent(*request, writerKey("A", "S"));
        QCOMPARE(QJsonDocument::fromJson(body).object().value(u"task_name").toString(), text);
    }
}

void TstRequest::keysAreEscaped()
{
    const auto request = Request::from(exampleDraft());
    QVERIFY(request);
    const QJsonObject descriptor = descriptorOf(sent(*request, writerKey("A\"K\\", "S\"K\\\n")));
    QCOMPARE(descriptor.value(u"access_key").toString(), QStringLiteral("A\"K\\"));
    QCOMPARE(descriptor.value(u"secret_key").toString(), QStringLiteral("S\"K\\\n"));
}

void TstRequest::lineFeedTravelsAsOneEscape()
{
    const auto request = Request::from(exampleWith(Field::RecordDelimiter, QStringLiteral("\n")));
    QVERIFY(request);
    const QByteArray body = sent(*request, writerKey("A", "S"));
    QVERIFY(body.contains("\"record_delimiter\":\"\\n\""));
    QVERIFY(!body.contains('\n'));
    QCOMPARE(descriptorOf(body).value(u"record_delimiter").toString(), QStringLiteral("\n"));
}

void TstRequest::oneOfTopicsAndPattern()
{
    const auto list = Request::from(exampleDraft());
    QVERIFY(list);
    QJsonObject descriptor = descriptorOf(sent(*list, writerKey("A", "S")));
    QVERIFY(descriptor.contains(u"topics"));
    QVERIFY(!descriptor.contains(u"topics_regex"));
    QCOMPARE(list->topicsOrPattern(), QStringLiteral("topic-test"));

    Draft draft = exampleDraft();
    draft.setExact(Field::Topics, {Draft::Value::Kind::Text, {}});
    draft.set(Field::TopicsRegex, QStringLiteral("orders-.*"));
    const auto pattern = Request::from(draft);
    QVERIFY(pattern);
    descriptor = descriptorOf(sent(*pattern, writerKey("A", "S")));
    QVERIFY(!descriptor.contains(u"topics"));
    QCOMPARE(descriptor.value(u"topics_regex").toString(), QStringLiteral("orders-.*"));
    QCOMPARE(pattern->topicsOrPattern(), QStringLiteral("orders-.*"));
}

void TstRequest::emptyIsAbsent()
{
    Draft draft = exampleDraft();
    draft.setExact(Field::ObsPath, {Draft::Value::Kind::Text, {}});
    draft.setExact(Field::PartitionFormat, {Draft::Value::Kind::Text, {}});
    const auto request = Request::from(draft);
    QVERIFY(request);
    const QJsonObject descriptor = descriptorOf(sent(*request, writerKey("A", "S")));
    QVERIFY(!descriptor.contains(u"obs_path"));
    QVERIFY(!descriptor.contains(u"partition_format"));
    QCOMPARE(descriptor.size(), 8);
}

void TstRequest::maskedBodyHasNoKey()
{
    Draft draft = exampleDraft();
    draft.set(Field::AccessKey, QStringLiteral("AKEXAMPLE0123456789A"));
    const QJsonObject descriptor = descriptorOf(maskedBody(draft));
    QCOMPARE(descriptor.value(u"access_key").toString(), QString(20, u'X'));
    QCOMPARE(descriptor.value(u"secret_key").toString(), QString(40, u'X'));
    QCOMPARE(QJsonDocument::fromJson(maskedBody(exampleDraft())),
             QJsonDocument::fromJson(sample(QStringLiteral("example-masked.json"))));
}

void TstRequest::maskedBodyTakesAnyDraft()
{
    for (const Draft &draft : {Draft(), Draft::forForm()}) {
        QVERIFY(QJsonDocument::fromJson(maskedBody(draft)).isObject());
        QVERIFY(QJsonDocument::fromJson(exportedBody(draft)).isObject());
    }
    for (const char *text : {"", "abc", "300.5", "+300", "0300", "-", "99999999999999999999"}) {
        const Draft draft = exampleWith(Field::DeliverTimeInterval, QLatin1String(text));
        QVERIFY2(QJsonDocument::fromJson(exportedBody(draft)).isObject(), text);
    }
}

void TstRequest::exportedBodyHasNoKey()
{
    Draft draft = exampleDraft();
    draft.set(Field::AccessKey, QStringLiteral("AKEXAMPLE0123456789A"));
    const QByteArray body = exportedBody(draft);
    QVERIFY(!body.contains("access_key") && !body.contains("secret_key") && !body.contains("AKEXAMPLE"));
    QCOMPARE(QJsonDocument::fromJson(body), QJsonDocument::fromJson(sample(QStringLiteral("example.json"))));
}

void TstRequest::invalidDraftsAreRefused_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](Field field, const char *text) {
        QTest::addRow("%s '%s'", keyOf(field).data(), text) << static_cast<int>(field) << QString::fromUtf8(text);
    };
    for (const FieldInfo &info : fieldTable()) {
        if (info.mandatory && info.field != Field::Descriptor) {
            row(info.field, "");
        }
    }
    row(Field::Topics, "");
    row(Field::Topics, ".*");
    row(Field::TopicsRegex, "x");
    row(Field::DeliverTimeInterval, "29");
    row(Field::DeliverTimeInterval, "901");
    row(Field::DeliverTimeInterval, "300.0");
    row(Field::ObsBucketName, "Logs");
    row(Field::PartitionFormat, "N/A");
    row(Field::RecordDelimiter, "\\n");
    row(Field::ConsumerStrategy, "LATEST");
    row(Field::DestinationFileType, "TXT");
    row(Field::ConnectorId, "../x");
}

void TstRequest::invalidDraftsAreRefused()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QVERIFY(!Request::from(exampleWith(static_cast<Field>(field), text)));
}

void TstRequest::warningsAreNoObstacle()
{
    Draft draft = exampleWith(Field::TaskName, QStringLiteral("abc"));
    draft.set(Field::ObsPath, QString(64, u'a'));
    draft.set(Field::RecordDelimiter, QStringLiteral("NULL"));
    draft.unknownKeys = {QStringLiteral("store_keys")};
    const auto request = Request::from(draft);
    QVERIFY(request);
    QVERIFY(!sent(*request, writerKey("A", "S")).contains("store_keys"));
}

void TstRequest::accessors()
{
    const auto request = Request::from(exampleDraft());
    QVERIFY(request);
    QCOMPARE(request->taskName(), QStringLiteral("obsTransfer-1122976956"));
    QCOMPARE(request->bucket(), QStringLiteral("6666"));
    QCOMPARE(request->path(), QStringLiteral("obsTransfer-1122976956"));
    QCOMPARE(request->projectId(), QString(ProjectId));
    QCOMPARE(request->connectorId(), QString(ConnectorId));
    QCOMPARE(request->intervalSeconds(), 300);
}

SPILLWAY_SUITE(TstRequest)
#include "tst_request.moc"
