// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/serviceerror.h"

#include <algorithm>

using namespace spillway;

namespace {

ServiceError of(const char *file)
{
    return parseServiceError(sample(QStringLiteral("errors/") + QLatin1String(file)));
}

QString allTexts(const ServiceError &e)
{
    return e.code + u'|' + e.message + u'|' + e.requestId + u'|' + e.policyDetail + u'|' + e.excerpt;
}

bool isHarmless(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200e) || c == QChar(0x200f) ||
               c == QChar(0x061c);
    });
}

} // namespace

class TstServiceError : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void gateway();
    void dms();
    void keystone();
    void policyDetail_data();
    void policyDetail();
    void obs();
    void foreign_data();
    void foreign();
    void codesAsNumbers();
    void errorAsAText();
    void anObjectBesideTheError();
    void neverFails_data();
    void neverFails();
    void xmlBombs_data();
    void xmlBombs();
    void harmlessTexts_data();
    void harmlessTexts();
    void wholeAnswersKeepTheirLines();
};

void TstServiceError::gateway()
{
    const ServiceError error = of("gateway.json");
    QCOMPARE(error.code, QStringLiteral("APIGW.0301"));
    QCOMPARE(error.message,
             QStringLiteral("Incorrect IAM authentication information: ak QTWAOYTTINDUT2QVKYUC not exist"));
    QCOMPARE(error.requestId, QStringLiteral("6e3c1f1f1f1f4f0f8c9d2b3a4c5d6e7f"));
    QVERIFY(error.excerpt.isEmpty());
}

void TstServiceError::dms()
{
    const ServiceError error = of("dms.json");
    QCOMPARE(error.code, QStringLiteral("DMS.00400030"));
    QCOMPARE(error.message, QStringLiteral("Invalid instance id. The instance id must be a uuid."));
    QVERIFY(error.requestId.isEmpty() && error.excerpt.isEmpty());
}

void TstServiceError::keystone()
{
    const ServiceError error = of("keystone.json");
    QCOMPARE(error.code, QStringLiteral("401"));
    QCOMPARE(error.message, QStringLiteral("The username or password is wrong."));
}

void TstServiceError::policyDetail_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("top") << sample(QStringLiteral("errors/policy-top.json"));
    QTest::newRow("inside error") << sample(QStringLiteral("errors/policy-nested.json"));
    QTest::newRow("beside error") << QByteArray(
        "{\"error\":{\"code\":\"DMS.00403003\",\"message\":\"Policy does not allow it\"},"
        "\"encoded_authorization_message\":\"XYZexampleDetail\"}");
}

void TstServiceError::policyDetail()
{
    QFETCH(QByteArray, body);
    const ServiceError error = parseServiceError(body);
    QCOMPARE(error.code, QStringLiteral("DMS.00403003"));
    QCOMPARE(error.message, QStringLiteral("Policy does not allow it"));
    QCOMPARE(error.policyDetail, QStringLiteral("XYZexampleDetail"));
}

void TstServiceError::obs()
{
    const ServiceError error = of("obs.xml");
    QCOMPARE(error.code, QStringLiteral("NoSuchBucket"));
    QCOMPARE(error.message, QStringLiteral("The specified bucket does not exist"));
    QCOMPARE(error.requestId, QStringLiteral("0000018A1B2C3D4E5F607182"));
}

void TstServiceError::foreign_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("excerpt");
    QTest::newRow("a proxy's page") << sample(QStringLiteral("errors/proxy.html")) << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("blanks") << QByteArray(" \n\t ") << false;
    QTest::newRow("blanks with CR") << QByteArray("\r\n\r\n") << false;
    QTest::newRow("plain text") << QByteArray("upstream connect error") << true;
    QTest::newRow("an array") << QByteArray("[1,2]") << true;
    QTest::newRow("an empty object") << QByteArray("{}") << true;
    QTest::newRow("other XML") << QByteArray("<ListAllMyBucketsResult/>") << true;
    QTest::newRow("cut JSON") << sample(QStringLiteral("errors/dms.json")).left(20) << true;
    QTest::newRow("invalid UTF-8") << sample(QStringLiteral("errors/invalid-utf8.json")) << true;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x80\xff", 5) << true;
}

void TstServiceError::foreign()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, excerpt);
    const ServiceError error = parseServiceError(body);
    QVERIFY(error.code.isEmpty() && error.message.isEmpty());
    QCOMPARE(!error.excerpt.isEmpty(), excerpt);
    QVERIFY(error.excerpt.size() <= 300);
}

void TstServiceError::codesAsNumbers()
{
    QCOMPARE(parseServiceError("{\"error_code\":40030,\"error_msg\":5}").code, QStringLiteral("40030"));
    QCOMPARE(parseServiceError("{\"error_code\":40030,\"error_msg\":5}").message, QStringLiteral("5"));
    QCOMPARE(parseServiceError("{\"code\":\"X\",\"message\":\"m\"}").code, QStringLiteral("X"));
    QVERIFY(!parseServiceError("{\"error_code\":1e300}").code.isEmpty());
    QVERIFY(parseServiceError("{\"error_code\":null,\"error_msg\":[\"a\"]}").code.isEmpty());
}

void TstServiceError::errorAsAText()
{
    const ServiceError error = parseServiceError("{\"error\":\"invalid_request\",\"message\":\"no\"}");
    QCOMPARE(error.message, QStringLiteral("no"));
}

void TstServiceError::anObjectBesideTheError()
{
    const ServiceError error = of("side-object.json");
    QCOMPARE(error.requestId, QStringLiteral("r-1"));
    QCOMPARE(error.code, QStringLiteral("DMS.00400085"));
}

/// Must come back, soon and with bounded and harmless texts; more is not asked.
void TstServiceError::neverFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep arrays") << QByteArray("[").repeated(500'000);
    QTest::newRow("deep objects") << QByteArray("{\"error\":").repeated(100'000);
    QTest::newRow("deep and closed") << "{\"error\":" + QByteArray("[").repeated(900) + QByteArray("]").repeated(900) +
                                            '}';
    QTest::newRow("deep XML") << QByteArray("<Error>").repeated(100'000);
    QTest::newRow("deep XML, closed") << QByteArray("<Error>").repeated(50'000) +
                                             QByteArray("</Error>").repeated(50'000);
    QTest::newRow("huge number") << "{\"error_code\":" + QByteArray(500'000, '9') + '}';
    QTest::newRow("huge exponent") << QByteArray("{\"error_code\":1e999999999}");
    QTest::newRow("huge message") << "{\"error_code\":\"" + QByteArray(500'000, 'c') + "\",\"error_msg\":\"" +
                                         QByteArray(500'000, 'm') + "\"}";
    QTest::newRow("huge XML message") << "<Error><Code>c</Code><Message>" + QByteArray(900'000, 'm') +
                                             "</Message></Error>";
    QTest::newRow("duplicate keys") << QByteArray("{\"error_code\":\"A\",\"error_code\":\"B\",\"error_msg\":null}");
    QTest::newRow("bidi and control") << sample(QStringLiteral("errors/bidi.json"));
    QTest::newRow("bidi as text") << QByteArray("\xe2\x80\xae"
                                                "evil\x1b[2J");
    QTest::newRow("C1 control") << QByteArray("{\"error_msg\":\"\xc2\x9b"
                                              "31m\"}");
    QTest::newRow("a mark first") << "\xef\xbb\xbf" + sample(QStringLiteral("errors/dms.json"));
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
}

void TstServiceError::neverFails()
{
    QFETCH(QByteArray, body);
    const ServiceError error = parseServiceError(body);
    QVERIFY(allTexts(error).size() <= 8000);
    QVERIFY(error.code.size() <= 100);
    QVERIFY(isHarmless(allTexts(error)));
    QVERIFY(error == parseServiceError(body));
}

void TstServiceError::xmlBombs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("entities of entities") << sample(QStringLiteral("errors/entity-bomb.xml"));
    QTest::newRow("a file as entity") << sample(QStringLiteral("errors/external-entity.xml"));
    QTest::newRow("a remote DTD") << QByteArray(
        "<!DOCTYPE Error SYSTEM \"http://127.0.0.1:1/x.dtd\"><Error><Code>c</Code></Error>");
}

void TstServiceError::xmlBombs()
{
    QFETCH(QByteArray, body);
    const ServiceError error = parseServiceError(body);
    QVERIFY(allTexts(error).size() <= 8000);
    QVERIFY(!allTexts(error).contains(QStringLiteral("root:")));
    QVERIFY(!allTexts(error).contains(QStringLiteral("lollollol")));
}

void TstServiceError::harmlessTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("plain ü") << QStringLiteral("plain ü");
    QTest::newRow("line ends become blanks") << QStringLiteral("a\nb\tc") << QStringLiteral("a b c");
    QTest::newRow("trimmed") << QStringLiteral("  a \n") << QStringLiteral("a");
    QTest::newRow("control") << QStringLiteral("a\x1b"
                                               "b")
                             << QStringLiteral(u"a\ufffdb");
    QTest::newRow("override") << QStringLiteral(u"a\u202eb\u202c") << QStringLiteral(u"a\ufffdb\ufffd");
    QTest::newRow("isolates") << QStringLiteral(u"\u2066a\u2069") << QStringLiteral(u"\ufffda\ufffd");
    QTest::newRow("marks") << QStringLiteral(u"\u200e\u200f\u061c") << QStringLiteral(u"\ufffd\ufffd\ufffd");
    QTest::newRow("deprecated format, found by fuzzing") << QStringLiteral(u"a\u206eb") << QStringLiteral(u"a\ufffdb");
    QTest::newRow("joiners") << QStringLiteral(u"a\u200d\u00adb") << QStringLiteral(u"a\ufffd\ufffdb");
    QTest::newRow("tag beyond the plane") << QStringLiteral(u"a\U000e0041b") << QStringLiteral(u"a\ufffdb");
    QTest::newRow("line separator") << QStringLiteral(u"a\u2028b\u2029c") << QStringLiteral(u"a\ufffdb\ufffdc");
    QTest::newRow("a pair stays") << QStringLiteral(u"\U00020bb7\u91ce") << QStringLiteral(u"\U00020bb7\u91ce");
    QTest::newRow("a pair that is cut") << QString(19, u'x') + QStringLiteral(u"\U00020bb7")
                                        << QString(19, u'x') + QChar(0xfffd);
    QTest::newRow("cut") << QString(50, u'x') << QString(20, u'x');
    QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
}

void TstServiceError::harmlessTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(harmless(text, 20), shown);
    QCOMPARE(harmless(text.toUtf8(), 20), shown);
}

void TstServiceError::wholeAnswersKeepTheirLines()
{
    const QString bad = QString(QChar::ReplacementCharacter);
    QCOMPARE(harmlessLines("{\r\n\t\"a\": 1\n}\n"), QStringLiteral("{\n\t\"a\": 1\n}\n"));
    QCOMPARE(harmlessLines(QByteArray("a\0b\x1b[2J\x7f", 8)), u'a' + bad + u'b' + bad + QStringLiteral("[2J") + bad);
    QCOMPARE(harmlessLines("x\xe2\x80\xaey"), u'x' + bad + u'y'); // right-to-left override
    QCOMPARE(harmlessLines("\xff\xc3"), bad + bad);               // no UTF-8
    QCOMPARE(harmlessLines("<b>\xf0\x9f\x98\x80</b>"), QStringLiteral("<b>😀</b>"));
}

SPILLWAY_SUITE(TstServiceError)
#include "tst_serviceerror.moc"
