// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "workspace/habits.h"

#include <QDir>
#include <QTemporaryDir>

using namespace spillway;

class TstHabits : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void nothingYet();
    void comesBack();
    void strangeFiles_data();
    void strangeFiles();
    void recentValues();
    void noKeyIsRemembered_data();
    void noKeyIsRemembered();
    void writtenOnce();

private:
    QString file(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    QTemporaryDir m_home;
};

void TstHabits::nothingYet()
{
    Worker files{QStringLiteral("files")};
    {
        HabitStore habits(file("none/habits.json"), files);
        QCOMPARE(habits.now(), Habits());
    }
    files.finishAll([] {});
    QVERIFY(!QFile::exists(file("none/habits.json"))); // nothing to say is not written
}

void TstHabits::comesBack()
{
    const QString name = file("deep/er/habits.json");
    Habits kept;
    {
        Worker files{QStringLiteral("files")};
        HabitStore habits(name, files);
        habits.setPlace(false, QStringLiteral("eu-prod"));
        habits.setWindow(QStringLiteral("main"), QByteArray("\x00\x01geometry", 10));
        habits.remember(QStringLiteral("task.bucket"), QStringLiteral("my-logs"));
        kept = habits.now();
    } // what was said last is written, however soon the program ends
    QCOMPARE(readHabits(name), kept);
    QCOMPARE(kept.profile, QStringLiteral("eu-prod"));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(QFileInfo(name).absolutePath()) & others));
}

void TstHabits::strangeFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"profile\":");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("other types") << QByteArray(
        R"({"profile":7,"practice":"yes","windows":[],"recent":{"a":3,"b":[4]}})");
    QTest::newRow("too large") << QByteArray(300 * 1024, ' ') + R"({"profile":"x"})";
}

void TstHabits::strangeFiles()
{
    QFETCH(QByteArray, content);
    QFile target(file("strange.json"));
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write(content) == content.size());
    target.close();
    QCOMPARE(readHabits(target.fileName()), Habits());
}

void TstHabits::recentValues()
{
    Worker files{QStringLiteral("files")};
    HabitStore habits(file("recent.json"), files);
    const QString kind = QStringLiteral("task.bucket");
    for (int i = 0; i < 12; ++i) {
        habits.remember(kind, QStringLiteral("bucket-%1").arg(i));
    }
    QCOMPARE(habits.recent(kind).size(), HabitStore::MaxRecent);
    QCOMPARE(habits.recent(kind).first(), QStringLiteral("bucket-11"));
    habits.remember(kind, QStringLiteral(" bucket-6 ")); // again: to the front, once
    QCOMPARE(habits.recent(kind).first(), QStringLiteral("bucket-6"));
    QCOMPARE(habits.recent(kind).count(QStringLiteral("bucket-6")), 1);
    habits.remember(kind, QStringLiteral("  "));
    QCOMPARE(habits.recent(kind).size(), HabitStore::MaxRecent);
    QVERIFY(habits.recent(QStringLiteral("practice.bucket")).isEmpty());
}

void TstHabits::noKeyIsRemembered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("secret key") << QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
    QTest::newRow("access key") << QStringLiteral("QTWAOYTTINDUT2QVKYUC");
    QTest::newRow("a key among words") << QStringLiteral("CHG-1 MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
}

void TstHabits::noKeyIsRemembered()
{
    QFETCH(QString, text);
    Worker files{QStringLiteral("files")};
    HabitStore habits(file("keys.json"), files);
    habits.remember(QStringLiteral("task.ticket"), text);
    QVERIFY(habits.recent(QStringLiteral("task.ticket")).isEmpty());
}

void TstHabits::writtenOnce()
{
    const QString name = file("once.json");
    Worker files{QStringLiteral("files")};
    HabitStore habits(name, files);
    for (int i = 0; i < 100; ++i) { // such as a window that is dragged
        habits.setWindow(QStringLiteral("main"), QByteArray::number(i));
    }
    files.finishAll([] {});
    QVERIFY(!QFile::exists(name));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), 10'000);
    QCOMPARE(readHabits(name).windows.value(QStringLiteral("main")), QByteArray("99"));
}

SPILLWAY_SUITE(TstHabits)
#include "tst_habits.moc"
