// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "messages/messages.h"
#include "workspace/language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spillway;

class TstLanguage : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSpokenOneIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *wanted, const char *language) {
            QTest::newRow(wanted) << QString::fromLatin1(wanted).split(u' ') << QString::fromLatin1(language);
        };
        row("", "en");
        row("C", "en");
        row("en-GB", "en");
        row("de", "de");
        row("de-AT en", "de");
        row("zh-CN", "zh_CN");
        row("zh-Hans-SG", "zh_CN");
        row("zh", "zh_CN");
        row("fr-FR de-CH", "de");
        row("fr-FR", "en");
        row("tlh de", "de");      // one that QLocale does not know is passed over
        row("zh-Hant-TW", "en");  // another script
        row("zh-TW de-DE", "de"); // likewise, without its name
        row("zh-HK zh-CN", "zh_CN");
    }
    void theFirstSpokenOneIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(languageFor(wanted), "language");
    }

    void aChoiceGoesBeforeTheSystem()
    {
        QCOMPARE(resolvedLanguage(QStringLiteral("de")), QStringLiteral("de"));
        QCOMPARE(resolvedLanguage(QStringLiteral("xx")), resolvedLanguage({})); // as of a later version
    }

    void everyLanguageIsBuiltIn_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("region");
        QTest::newRow("en") << "Created"
                            << "Saturday, November 22, 2025"
                            << "The service did not accept your signature."
                            << "CN North-Beijing4 (cn-north-4)";
        QTest::newRow("de") << "Erstellt"
                            << "Samstag, 22. November 2025"
                            << "Der Dienst hat Ihre Signatur nicht angenommen."
                            << "CN Nord-Peking4 (cn-north-4)";
        QTest::newRow("zh_CN") << "已创建"
                               << "2025年11月22日星期六"
                               << "服务没有接受您的签名。"
                               << "华北-北京四（cn-north-4）";
    }
    void everyLanguageIsBuiltIn()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(languages().contains(name));
        Language language;
        language.use(name);
        QCOMPARE(language.current(), name);
        QTEST(messages::stateWord(AttemptState::Created), "word");
        if (name != u"en") { // in English the system's own formats stay
            QTEST(QLocale().toString(QDate(2025, 11, 22), QLocale::LongFormat), "date");
        }
        CallFacts facts;
        facts.httpStatus = 401;
        facts.complete = true;
        facts.body = R"({"error_code":"APIGW.0301","error_msg":""})";
        QTEST(messages::account(facts, ErrorCatalogue()).title, "title");
        QTEST(messages::regionName({.id = QStringLiteral("cn-north-4"),
                                    .name = QStringLiteral("CN North-Beijing4"),
                                    .dms = {},
                                    .iam = {},
                                    .obs = {},
                                    .note = {}}),
              "region");
    }

    void pluralsFollowTheLanguage()
    {
        const auto minutes = [](int n) { return QCoreApplication::translate("Checks", "%n minutes ago", nullptr, n); };
        Language language;
        language.use(QStringLiteral("en"));
        QCOMPARE(minutes(1), QStringLiteral("1 minute ago"));
        QCOMPARE(minutes(2), QStringLiteral("2 minutes ago"));
        language.use(QStringLiteral("de"));
        QCOMPARE(minutes(1), QStringLiteral("vor 1 Minute"));
        QCOMPARE(minutes(0), QStringLiteral("vor 0 Minuten"));
        language.use(QStringLiteral("zh_CN"));
        QCOMPARE(minutes(1), QStringLiteral("1 分钟前"));
    }

    /// Every text of the error catalogue is found by the very words that the program looks up.
    void theErrorCatalogueSpeaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("de") << QStringLiteral("de");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    void theErrorCatalogueSpeaksEveryLanguage()
    {
        QFETCH(QString, name);
        Language language;
        language.use(name);
        const ErrorCatalogue catalogue;
        QVERIFY(catalogue.size() > 100);
        for (const ErrorEntry &entry : catalogue.all()) {
            CallFacts facts;
            facts.httpStatus = 400;
            facts.complete = true;
            facts.body = QJsonDocument(QJsonObject{{QStringLiteral("error_code"), entry.code}}).toJson();
            const messages::Account account = messages::account(facts, catalogue);
            QVERIFY2(account.title != entry.meaning, qPrintable(entry.code));
            QVERIFY2(account.advice != entry.action, qPrintable(entry.code));
        }
    }
};

SPILLWAY_SUITE(TstLanguage)
#include "tst_language.moc"
