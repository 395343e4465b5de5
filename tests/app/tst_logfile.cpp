// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "platform/logging.h"
#include "secrets/redaction.h"
#include "workspace/logfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace spillway;

class TstLogFile : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void names();
    void levelChangesLater();
    void silentWithoutAFile();
    void aLineEach();
    void rotates();
    void keepsNoOlder();
    void goesOnInAnOldFile();
    void isPrivate();
    void folderThatRefuses();
    void qtsOwnWords();
    void withoutKeys_data();
    void withoutKeys();
    void keysNeverReachTheFile();

private:
    QString folder(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    QTemporaryDir m_home;
};

namespace {

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no file");
}

void sayAll()
{
    qCDebug(logNetwork, "a detail");
    qCInfo(logNetwork, "news");
    qCWarning(logNetwork, "trouble");
    qCCritical(logNetwork, "harm");
}

/// What a run writes.
QString written(const QString &folder, LogLevel level, auto say)
{
    {
        const LogFile log(folder, QStringLiteral("a.log"), level, {});
        say();
    }
    return contentOf(folder + QStringLiteral("/a.log"));
}

} // namespace

void TstLogFile::levels_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QStringList>("words");
    const QStringList all{QStringLiteral("harm"), QStringLiteral("trouble"), QStringLiteral("news"),
                          QStringLiteral("a detail")};
    QTest::newRow("off") << LogLevel::Off << QStringList();
    QTest::newRow("error") << LogLevel::Error << all.mid(0, 1);
    QTest::newRow("warning") << LogLevel::Warning << all.mid(0, 2);
    QTest::newRow("info") << LogLevel::Info << all.mid(0, 3);
    QTest::newRow("debug") << LogLevel::Debug << all;
}

void TstLogFile::levels()
{
    QFETCH(LogLevel, level);
    QFETCH(QStringList, words);
    const QString home = folder(QTest::currentDataTag());
    const QString text = written(home, level, sayAll);
    if (words.isEmpty()) {
        QVERIFY(!QDir(home).exists()); // nothing to say makes no file
        return;
    }
    QCOMPARE(text.count(u'\n'), words.size());
    for (const QString &word : words) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void TstLogFile::names()
{
    QCOMPARE(logLevelOf(u"debug"), LogLevel::Debug);
    QCOMPARE(logLevelOf(u"Warning"), LogLevel::Warning);
    QCOMPARE(logLevelOf(u"off"), LogLevel::Off);
    QVERIFY(!logLevelOf(u"loud"));
    QVERIFY(!logLevelOf(u""));
}

void TstLogFile::levelChangesLater()
{
    {
        LogFile log(folder("later"), QStringLiteral("a.log"), LogLevel::Warning, {});
        qCInfo(logTask, "before");
        log.setLevel(LogLevel::Debug);
        qCDebug(logTask, "after");
    }
    const QString text = contentOf(folder("later/a.log"));
    QVERIFY(!text.contains(u"before"));
    QVERIFY(text.contains(u"after"));
}

void TstLogFile::silentWithoutAFile()
{
    written(folder("silent"), LogLevel::Debug, [] {});
    QVERIFY(!logNetwork().isWarningEnabled());
    sayAll(); // a warning that comes through fails this test
}

void TstLogFile::aLineEach()
{
    const QString text = written(folder("lines"), LogLevel::Info, [] { qCInfo(logTask).noquote() << "one\ntwo ü"; });
    static const QRegularExpression line(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info task one two ü\n$"));
    QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
}

void TstLogFile::rotates()
{
    const QString home = folder("rotates");
    {
        const LogFile log(home, QStringLiteral("a.log"), LogLevel::Info, {.size = 1000, .older = 2});
        for (int i = 0; i < 100; ++i) {
            qCInfo(logTask, "line %03d of some length, so that twenty of them fill a file", i);
        }
    }
    QCOMPARE(QDir(home).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("a.log"), QStringLiteral("a.log.1"), QStringLiteral("a.log.2")}));
    QString whole;
    for (const char *name : {"/a.log.2", "/a.log.1", "/a.log"}) {
        const QString text = contentOf(home + QLatin1String(name));
        QVERIFY(text.size() <= 1000);
        QVERIFY(text.endsWith(u'\n'));
        whole += text;
    }
    // What is left is the end, without a gap.
    const qsizetype lines = whole.count(u'\n');
    QVERIFY(lines >= 15);
    for (int i = 100 - static_cast<int>(lines); i < 100; ++i) {
        QCOMPARE(whole.count(QStringLiteral("line %1 ").arg(i, 3, 10, QLatin1Char('0'))), 1);
    }
}

void TstLogFile::keepsNoOlder()
{
    const QString home = folder("alone");
    {
        const LogFile log(home, QStringLiteral("a.log"), LogLevel::Info, {.size = 200, .older = 0});
        for (int i = 0; i < 20; ++i) {
            qCInfo(logTask, "a line of some length, number %d", i);
        }
    }
    QCOMPARE(QDir(home).entryList(QDir::Files), QStringList{QStringLiteral("a.log")});
    QVERIFY(contentOf(home + QStringLiteral("/a.log")).contains(u"number 19"));
}

void TstLogFile::goesOnInAnOldFile()
{
    written(folder("old"), LogLevel::Info, [] { qCInfo(logTask, "first run"); });
    const QString text = written(folder("old"), LogLevel::Info, [] { qCInfo(logTask, "second run"); });
    QVERIFY(text.contains(u"first run") && text.contains(u"second run"));
}

void TstLogFile::isPrivate()
{
    written(folder("private"), LogLevel::Info, [] { qCInfo(logTask, "mine"); });
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder("private/a.log")) & others));
    QVERIFY(!(QFile::permissions(folder("private")) & others));
}

void TstLogFile::folderThatRefuses()
{
    QFile blocking(folder("blocked"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    written(folder("blocked/logs"), LogLevel::Info, sayAll);
    QCOMPARE(QFileInfo(blocking).size(), 0);
}

void TstLogFile::qtsOwnWords()
{
    QStringList heard;
    static QStringList *listener = nullptr;
    listener = &heard;
    const QtMessageHandler original =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { *listener << text; });
    const QString text = written(folder("qt"), LogLevel::Warning, [] {
        qWarning("from Qt");
        qDebug("chatter");
    });
    qInstallMessageHandler(original);
    QCOMPARE(heard, (QStringList{QStringLiteral("from Qt"), QStringLiteral("chatter")})); // where it went before
    QVERIFY(text.contains(u"warning default from Qt"));
    QVERIFY(!text.contains(u"chatter"));
}

void TstLogFile::withoutKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
    };
    row("secret key", "sk=MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc.", "sk=XXXX.");
    row("access key", "AK QTWAOYTTINDUT2QVKYUC", "AK …KYUC");
    row("base64 with a plus", "a WriterSecret/Key+NeverToBeSeen012345678= b", "a XXXX b");
    row("padded base64", "a V3JpdGVyU2VjcmV0S2V5TmV2ZXJUb0JlU2Vlbg== b", "a XXXX b");
    row("token", "gQpjbi1ub3J0aC00hVjmSc4Q0aFNk5WiHvGcGT7RnzEfD5tWpZ6yK3sYxLqUaBvC", "XXXX");
    const QByteArray token = QByteArray("MFyfvK41ba2giqM7Uio6PznpdUKG-_").repeated(7); // base64 as in URLs
    row("security token", token.constData(), "XXXX");
    row("a key in base64", "a+MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc/b", "XXXX");
    row("a key as a value", "token=MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc=x", "token=XXXX=x");
    row("two keys", "QTWAOYTTINDUT2QVKYUC:MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", "…KYUC:XXXX");
    // What support needs stays.
    for (const char *kept :
         {"POST https://dms.eu-west-101.myhuaweicloud.eu/v2/0b5f5ae1f4f1488aa2ab09e4d0a3a1b2/connectors/"
          "55b78880-9077-4c74-ad5a-6868555f76a4/sink-tasks: 200, 84 ms, 51 bytes",
          "request ID 0b5f5ae1f4f1488aa2ab09e4d0a3a1b2", "/home/operator/.local/share/io.github.spillway.Spillway/x",
          "ConnectionRefusedError", "DMS.00400062", "…KYUC"}) {
        row(kept, kept, kept);
    }
}

void TstLogFile::withoutKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(spillway::withoutKeys(text), clean);
}

void TstLogFile::keysNeverReachTheFile()
{
    const QString key = QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
    const QString text = written(folder("keys"), LogLevel::Debug, [&] {
        qCDebug(logNetwork).noquote() << "an echo of" << key << "by" << QStringLiteral("QTWAOYTTINDUT2QVKYUC");
    });
    QVERIFY(!text.contains(key));
    QVERIFY(text.contains(u"…KYUC"));
    QVERIFY(!text.contains(u"QTWAOYTT"));
}

SPILLWAY_SUITE(TstLogFile)
#include "tst_logfile.moc"
