// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "messages/messages.h"
#include "workspace/profilerules.h"

using namespace spillway;

namespace {

Profile sound()
{
    Profile profile;
    profile.name = QStringLiteral("eu-prod");
    profile.dmsEndpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu");
    return profile;
}

QDateTime utc(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 22), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class TstProfileRules : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void onlyPlaceAndNameAreNeeded() { QVERIFY(checkProfile(sound(), {}, {}).isEmpty()); }
    void oneFault_data();
    void oneFault();
    void ownNameIsFree();
    void expiryTexts_data();
    void expiryTexts();
    void countdown_data();
    void countdown();
    void expired();
};

void TstProfileRules::oneFault_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *name, QString Profile::*text, const QString &value, ProfileField field,
                        ProfileRule rule, ProxyMode mode = ProxyMode::System) {
        Profile profile = sound();
        profile.*text = value;
        profile.proxyMode = mode;
        QTest::newRow(name) << profile << int(field) << int(rule);
    };
    using enum ProfileRule;
    row("no name", &Profile::name, {}, ProfileField::Name, NameMissing);
    row("blank name", &Profile::name, QStringLiteral("  "), ProfileField::Name, NameMissing);
    row("65 characters", &Profile::name, QString(65, u'n'), ProfileField::Name, NameTooLong);
    row("line break", &Profile::name, QStringLiteral("a\nb"), ProfileField::Name, NameControl);
    row("the wizard's own word", &Profile::name, QStringLiteral("\x01new"), ProfileField::Name, NameControl);
    row("a secret key", &Profile::name, QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"), ProfileField::Name,
        HoldsKey);
    row("name of another", &Profile::name, QStringLiteral("taken"), ProfileField::Name, NameTaken);
    row("no DMS endpoint", &Profile::dmsEndpoint, {}, ProfileField::DmsEndpoint, Endpoint);
    row("http to afar", &Profile::dmsEndpoint, QStringLiteral("http://192.0.2.1"), ProfileField::DmsEndpoint, Endpoint);
    row("IAM with a path", &Profile::iamEndpoint, QStringLiteral("https://iam/v3"), ProfileField::IamEndpoint,
        Endpoint);
    row("OBS over http", &Profile::obsEndpoint, QStringLiteral("http://obs"), ProfileField::ObsEndpoint, Endpoint);
    row("a project of two parts", &Profile::projectId, QStringLiteral("a/b"), ProfileField::ProjectId, Id);
    row("a connector of two parts", &Profile::connectorId, QStringLiteral("a/b"), ProfileField::ConnectorId, Id);
    row("an instance of two parts", &Profile::instanceId, QStringLiteral("a/b"), ProfileField::InstanceId, IdUnsafe);
    row("manual without an address", &Profile::proxy, {}, ProfileField::Proxy, ProxyMalformed, ProxyMode::Manual);
    row("no scheme", &Profile::proxy, QStringLiteral("proxy:3128"), ProfileField::Proxy, ProxyMalformed,
        ProxyMode::Manual);
    row("another scheme", &Profile::proxy, QStringLiteral("ftp://proxy"), ProfileField::Proxy, ProxyMalformed,
        ProxyMode::Manual);
    row("a password in it", &Profile::proxy, QStringLiteral("http://a:b@proxy"), ProfileField::Proxy, ProxyHasUser,
        ProxyMode::Manual);
}

void TstProfileRules::oneFault()
{
    QFETCH(Profile, profile);
    QFETCH(int, field);
    QFETCH(int, rule);
    Profile other = sound();
    other.name = QStringLiteral("taken");
    const QList<ProfileFinding> findings = checkProfile(profile, {other}, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(int(findings.first().field), field);
    QCOMPARE(int(findings.first().rule), rule);
    QVERIFY(hasErrors(findings));
    QVERIFY(!messages::text(findings.first()).isEmpty());
}

void TstProfileRules::ownNameIsFree()
{
    const QList<Profile> all{sound()};
    QVERIFY(checkProfile(sound(), all, QStringLiteral("eu-prod")).isEmpty());
    QVERIFY(!checkProfile(sound(), all, {}).isEmpty());
    Profile longest = sound();
    longest.name = QString(64, u'n');
    QVERIFY(checkProfile(longest, all, {}).isEmpty());
    Profile unused = sound();
    unused.proxy = QStringLiteral("nonsense"); // not looked at while it is not used
    QVERIFY(checkProfile(unused, {}, {}).isEmpty());
}

void TstProfileRules::expiryTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("wanted");
    const auto row = [](const char *text, const QDateTime &wanted) {
        QTest::newRow(text) << QString::fromUtf8(text) << wanted;
    };
    row("2026-11-22T10:30:00Z", utc(10, 30));
    row("2026-11-22T10:30:15.000000Z", utc(10, 30, 15));
    row(" 2026-11-22 10:30Z ", utc(10, 30));
    row("2026-11-22T18:30:00+08:00", utc(10, 30));
    row("2026-11-22T18:30+0800", utc(10, 30));
    row("2026-11-22 10:30", QDateTime(QDate(2026, 11, 22), QTime(10, 30)).toUTC());
    row("2026-11-22", {});
    row("10:30", {});
    row("2026-13-01T10:30:00Z", {});
    row("2026-11-22T24:61:00Z", {});
    row("tomorrow", {});
    row("", {});
}

void TstProfileRules::expiryTexts()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, wanted);
    const auto parsed = parseExpiry(text);
    QCOMPARE(parsed.has_value(), wanted.isValid());
    QCOMPARE(parsed.value_or(QDateTime()), wanted);
}

void TstProfileRules::countdown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("long ago") << -100'000 << QStringLiteral("expired");
    QTest::newRow("now") << 0 << QStringLiteral("expired");
    QTest::newRow("1 s") << 1 << QStringLiteral("expires in less than a minute");
    QTest::newRow("59 s") << 59 << QStringLiteral("expires in less than a minute");
    QTest::newRow("1 min") << 60 << QStringLiteral("expires in 1 minute");
    QTest::newRow("43 min") << 43 * 60 + 59 << QStringLiteral("expires in 43 minutes");
    QTest::newRow("2 h") << 7200 << QStringLiteral("expires in 2 hours");
    QTest::newRow("47 h") << 48 * 3600 - 1 << QStringLiteral("expires in 47 hours");
    QTest::newRow("2 days") << 48 * 3600 << QStringLiteral("expires in 2 days");
}

void TstProfileRules::countdown()
{
    QFETCH(int, seconds);
    QFETCH(QString, wanted);
    const QDateTime now = utc(10, 30);
    QCOMPARE(messages::expiry(now.addSecs(seconds), now), wanted);
    QCOMPARE(messages::expiry({}, now), QString());
}

void TstProfileRules::expired()
{
    Profile profile = sound();
    QVERIFY(!hasExpired(profile, utc(10, 30)));
    profile.signInExpires = utc(10, 30);
    QVERIFY(!hasExpired(profile, utc(10, 29, 59)));
    QVERIFY(hasExpired(profile, utc(10, 30)));
}

SPILLWAY_SUITE(TstProfileRules)
#include "tst_profilerules.moc"
