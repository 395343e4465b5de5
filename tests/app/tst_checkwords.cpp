// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include "checkscenes.h"
#include "messages/checks.h"

#include <QSet>

using namespace checks;

class TstCheckWords : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void everyText();
    void everyFailureText();
    void textsThatDiffer();
    void ages_data();
    void ages();
    void certificates_data();
    void certificates();
};

void TstCheckWords::everyText()
{
    const ErrorCatalogue catalogue;
    const QList<std::optional<LookupFailure>> failures{std::nullopt, failure(answer(401)), failure(Kind::Keychain),
                                                       failure(noAnswer(QNetworkReply::HostNotFoundError))};
    const QList<QStringList> values{{}, {QStringLiteral("7"), QStringLiteral("18")}};
    for (int what = 0; what <= static_cast<int>(What::WriterKey); ++what) {
        QVERIFY(!messages::label(static_cast<What>(what)).isEmpty());
        for (int verdict = 0; verdict <= static_cast<int>(Result::Unchecked); ++verdict) {
            QVERIFY(!messages::verdictWord(static_cast<Result>(verdict)).isEmpty());
            for (int reason = 0; reason <= static_cast<int>(Reason::RegionUnknown); ++reason) {
                for (const auto &why : failures) {
                    for (const QStringList &with : values) {
                        const CheckLine line{.what = static_cast<What>(what),
                                             .verdict = static_cast<Result>(verdict),
                                             .reason = static_cast<Reason>(reason),
                                             .values = with,
                                             .failure = why};
                        const QString text = messages::text(line, catalogue);
                        QVERIFY2(isSentence(text),
                                 qPrintable(QStringLiteral("%1, %2, %3: ").arg(what).arg(verdict).arg(reason) + text));
                    }
                }
            }
        }
    }
    QSet<QString> words;
    for (Source source : {Source::Rule, Source::Service, Source::Bucket}) {
        words.insert(messages::sourceWord(source));
    }
    QCOMPARE(words.size(), 3);
    QVERIFY(!words.contains(QString()));
}

void TstCheckWords::everyFailureText()
{
    const ErrorCatalogue catalogue;
    for (Kind kind :
         {Kind::Keychain, Kind::KeyGuarded, Kind::Unreadable, Kind::Endless, Kind::NoEndpoint, Kind::UnsafeId}) {
        QVERIFY(isSentence(messages::text(failure(kind), catalogue)));
    }
    for (NetworkSettingsError error : {NetworkSettingsError::CaFileUnreadable, NetworkSettingsError::CaFileEmpty,
                                       NetworkSettingsError::ProxyMalformed}) {
        LookupFailure bad = failure(Kind::Network);
        bad.network = error;
        bad.settings.caFile = QStringLiteral("/tmp/ca.pem");
        QVERIFY(isSentence(messages::text(bad, catalogue)));
    }
    for (int status : {301, 400, 401, 403, 404, 429, 500, 503}) {
        QVERIFY(isSentence(messages::text(failure(answer(status)), catalogue)));
    }
    for (CallFacts::Stop stop : {CallFacts::Stop::Cancelled, CallFacts::Stop::Deadline, CallFacts::Stop::TooLarge}) {
        CallFacts facts = noAnswer(QNetworkReply::OperationCanceledError);
        facts.sent = true;
        facts.stop = stop;
        QVERIFY(isSentence(messages::text(failure(facts), catalogue)));
    }
}

void TstCheckWords::textsThatDiffer()
{
    const ErrorCatalogue catalogue;
    const auto told = [&](const std::function<void(Scene &)> &change, What what) {
        Scene scene;
        change(scene);
        return messages::text(*lineOf(judged(scene, what), what), catalogue);
    };
    QSet<QString> keys;
    for (KeyKind kind : {KeyKind::SignIn, KeyKind::Writer, KeyKind::Proxy}) {
        keys.insert(told(
            [&](Scene &s) {
                s.facts.bucketRegion.failure =
                    LookupFailure{.kind = Kind::Keychain, .keyStatus = StoreStatus::Refused, .keyKind = kind};
            },
            What::WriterKey));
    }
    QCOMPARE(keys.size(), 3); // each names its own key
    const QString skewed =
        told([](Scene &s) { s.facts.bucketRegion.failure = failure(answer(403, obsError("RequestTimeTooSkewed"))); },
             What::WriterKey);
    const QString denied =
        told([](Scene &s) { s.facts.bucketRegion.failure = failure(answer(403, obsError("AccessDenied"))); },
             What::WriterKey);
    QVERIFY(skewed != denied);
    // What a service puts into a name stays a name.
    const QString odd = told([](Scene &s) { s.here().name = QStringLiteral("%2 %1"); }, What::Instance);
    QVERIFY(odd.contains(QStringLiteral("%2 %1")));
    QStringList many;
    for (int i = 0; i < 7; ++i) {
        many.append(QStringLiteral("topic-%1").arg(i));
    }
    const QString list = told([&](Scene &s) { s.facts.topics.answer.missing = many; }, What::Topics);
    QVERIFY(list.contains(many.at(4)) && !list.contains(many.at(5)) && list.contains(u'2'));
}

void TstCheckWords::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("number"); ///< in the words
    QTest::newRow("the future") << qint64(-90) << QString();
    QTest::newRow("now") << qint64(0) << QString();
    QTest::newRow("59 s") << qint64(59) << QString();
    QTest::newRow("1 min") << qint64(60) << "1";
    QTest::newRow("59 min") << qint64(3599) << "59";
    QTest::newRow("1 h") << qint64(3600) << "1";
    QTest::newRow("2 days") << qint64(48 * 3600) << "48";
}

void TstCheckWords::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, number);
    const QString word = messages::ageWord(noon.addSecs(-seconds), noon);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    QCOMPARE(digits.match(word).captured(), number);
    QCOMPARE(word == messages::ageWord(noon, noon), number.isEmpty());
}

void TstCheckWords::certificates_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<int>("kind"); ///< -1: no certificate
    QTest::newRow("other host") << QSslError::HostNameMismatch << static_cast<int>(test::CertKind::WrongHost);
    QTest::newRow("expired") << QSslError::CertificateExpired << static_cast<int>(test::CertKind::Expired);
    QTest::newRow("not yet") << QSslError::CertificateNotYetValid << static_cast<int>(test::CertKind::Good);
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << static_cast<int>(test::CertKind::SelfSigned);
    QTest::newRow("stranger") << QSslError::UnableToGetLocalIssuerCertificate << static_cast<int>(test::CertKind::Good);
    QTest::newRow("another error") << QSslError::CertificateRevoked << static_cast<int>(test::CertKind::Good);
    QTest::newRow("no certificate") << QSslError::NoPeerCertificate << -1;
}

void TstCheckWords::certificates()
{
    QFETCH(QSslError::SslError, error);
    QFETCH(int, kind);
    QCOMPARE(test::Certificates::make(), QString());
    CallFacts facts = noAnswer(QNetworkReply::SslHandshakeFailedError);
    QVERIFY(messages::tlsText(facts).isEmpty());
    QSslCertificate certificate;
    if (kind >= 0) {
        certificate = test::Certificates::certificate(static_cast<test::CertKind>(kind));
        QVERIFY(!certificate.isNull());
    }
    facts.host = QStringLiteral("dms.asked.example");
    facts.tlsErrors = {QSslError(error, certificate), QSslError(QSslError::CertificateUntrusted, certificate)};
    const QString text = messages::tlsText(facts);
    QVERIFY2(isSentence(text), qPrintable(text));
    QVERIFY(text.contains(facts.host)); // who was asked
    QCOMPARE(messages::text(failure(facts), ErrorCatalogue()), text);
    const bool mendable =
        error == QSslError::SelfSignedCertificate || error == QSslError::UnableToGetLocalIssuerCertificate;
    QCOMPARE(text.contains(QStringLiteral("CA file")), mendable);
    if (kind >= 0) { // whose, by whom, from when and until when
        QVERIFY(text.contains(certificate.subjectInfo(QSslCertificate::CommonName).value(0)));
        QVERIFY(text.contains(certificate.issuerInfo(QSslCertificate::CommonName).value(0)));
        for (const QDateTime &date : {certificate.effectiveDate(), certificate.expiryDate()}) {
            QVERIFY(text.contains(QLocale().toString(date.date(), QLocale::ShortFormat)));
        }
    }
}

SPILLWAY_SUITE(TstCheckWords)
#include "tst_checkwords.moc"
