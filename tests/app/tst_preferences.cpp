// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "workspace/preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;

class TstPreferences : public Suite
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// In a folder of its own for each test, not made yet.
    QString path() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral("/preferences.json"));
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const Preferences wanted{.language = QStringLiteral("de"), .theme = QStringLiteral("dark"), .logLevel = {}};
        QVERIFY(writePreferences(path(), wanted)); // makes the folder
        QCOMPARE(readPreferences(path()), wanted);
        QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), QStringList{QStringLiteral("preferences.json")});
        QVERIFY(writePreferences(path(), {}));
        QCOMPARE(readPreferences(path()), Preferences());
        QVERIFY(!read().contains("language")); // the system's again, also for another version
    }

    void anUnreadableFileIsTheDefaults()
    {
        QCOMPARE(readPreferences(path()), Preferences()); // none
        QVERIFY(writePreferences(path(), {}));
        for (const char *bytes : {"", "{", "[]", R"({"language": 7, "theme": null})"}) {
            write(bytes);
            QCOMPARE(readPreferences(path()), Preferences());
        }
    }

    void whatAnotherVersionWroteStays()
    {
        QVERIFY(writePreferences(path(), {}));
        write(R"({"language": "fr", "scroll": "smooth"})");
        Preferences wanted = readPreferences(path());
        QCOMPARE(wanted.language, QStringLiteral("fr"));
        wanted.theme = QStringLiteral("light");
        QVERIFY(writePreferences(path(), wanted));
        QVERIFY(read().contains("smooth"));
        QVERIFY(read().contains("\"fr\""));
    }

    void theStoreTellsAtOnceAndWritesAfterwards()
    {
        {
            Worker files(QStringLiteral("files"));
            PreferenceStore store(path(), files);
            QSignalSpy changed(&store, &PreferenceStore::changed);
            QSignalSpy notKept(&store, &PreferenceStore::notKept);
            Preferences wanted = store.now();
            store.set(wanted);
            QCOMPARE(changed.size(), 0); // nothing new
            wanted.theme = QStringLiteral("dark");
            store.set(wanted);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(store.now(), wanted);
            QCOMPARE(store.applied(), Preferences());
            store.apply();
            QCOMPARE(store.applied(), wanted);
            QTRY_COMPARE(readPreferences(path()), wanted);
            QCOMPARE(notKept.size(), 0);
        }
        Worker files(QStringLiteral("files"));
        QCOMPARE(PreferenceStore(path(), files).applied().theme, QStringLiteral("dark"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QVERIFY(writePreferences(path(), {}));
        Worker files(QStringLiteral("files"));
        PreferenceStore store(path() + QStringLiteral("/below-a-file.json"), files);
        QSignalSpy notKept(&store, &PreferenceStore::notKept);
        store.set({.language = QStringLiteral("de"), .theme = {}, .logLevel = {}});
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(store.now().language, QStringLiteral("de"));
    }
};

SPILLWAY_SUITE(TstPreferences)
#include "tst_preferences.moc"
