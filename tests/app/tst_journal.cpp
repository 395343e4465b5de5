// SPDX-License-Identifier: Apache-2.0
#include "journalsamples.h"
#include "mounted.h"
#include "suite.h"

#include "history/journal.h"
#include "history/reader.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <csignal>
#include <sys/resource.h>

using namespace spillway;

namespace {

using Kind = JournalError::Kind;

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0, 0, 123), Qt::UTC).addSecs(seconds);
}

/// As Submission makes it before the first byte.
Attempt prepared(const QString &taskName = QStringLiteral("orders"), const QString &connector = QStringLiteral("c-1"))
{
    Attempt a;
    a.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    a.taskName = taskName;
    a.topics = QStringLiteral("a,b");
    a.bucket = QStringLiteral("6666");
    a.body = "{}";
    a.connectorId = connector;
    a.preparedAt = at(0);
    return a;
}

Attempt ended(Attempt a, AttemptState state)
{
    a.state = state;
    a.sentAt = state == AttemptState::NotSent ? QDateTime() : at(1);
    a.finishedAt = at(2);
    return a;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::optional<Kind> kindOf(const JournalResult &result)
{
    return result ? std::optional(result->kind) : std::nullopt;
}

} // namespace

class TstJournal : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void madeWithItsFolder();
    void everyFieldComesBack();
    void emptyFieldsComeBack();
    void lifeOfAnAttempt();
    void stateNames_data();
    void stateNames();
    void outOfOrder();
    void nameLocks_data();
    void nameLocks();
    void nameLockAcrossConnections();
    void otherConnectorIsFree();
    void releaseFreesTheName();
    void releaseTakesUnknownOnly_data();
    void releaseTakesUnknownOnly();
    void unknownMaySettle();
    void deadWriterIsSettled_data();
    void deadWriterIsSettled();
    void liveWriterIsLeftAlone();
    void finishedRowsOfDeadWritersStay();
    void newestFirst();
    void newerSchemaIsNotTouched_data();
    void newerSchemaIsNotTouched();
    void newerSchemaTakesNoWrites();
    void notADatabase_data();
    void notADatabase();
    void truncatedDatabase_data();
    void truncatedDatabase();
    void databaseWithoutOurTable();
    void unwritable_data();
    void unwritable();
    void fullDisk();
    void realFullDisk();
    void openedOnAFullDisk();
    void heldByAnotherProgram();
    void damagedWithItsLog();
    void startsAnew();
    void startsAnewOnlyWhatIsDamaged();
    void draftedComesFirst();
    void draftIsMadeOnce_data();
    void draftIsMadeOnce();
    void journalMode();
    void closedJournal();
    void neverOpened();
    void noFolderAtAll();
    void unreadableFile();
    void noMoreWriting();
    void cannotStartAnew();
    void eventsGoWithTheStates();
    void eventsOfADeadWriter();
    void eventsCannotBeChanged();
    void keysAreNotKept();
    void refusedChangeLeavesNoEvent();
    void settled_data();
    void settled();
    void unknownDoesNotUndoAVerdict();
    void unsettledAreListed();
    void olderVersionIsMigrated_data();
    void olderVersionIsMigrated();
    void seenTask_data();
    void seenTask();
    void seenOnlyIfCreated();
    void followedTasks();
    void failedMigrationChangesNothing();

private:
    QString file() const { return m_folder->path() + QStringLiteral("/history/history.sqlite"); }
    QStringList damagedCopies() const
    {
        const QDir folder = QFileInfo(file()).absoluteDir();
        return folder.entryList({QStringLiteral("history.sqlite.damaged-*Z"), QStringLiteral("*Z-[0-9]")});
    }
    std::unique_ptr<Journal> opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstJournal::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstJournal::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<Journal> TstJournal::opened() const
{
    auto journal = std::make_unique<Journal>(file());
    if (const JournalResult failed = journal->open()) {
        QTest::qFail(qPrintable(failed->detail), __FILE__, __LINE__);
    }
    return journal;
}

void TstJournal::madeWithItsFolder()
{
    const auto journal = opened();
    QVERIFY(journal->isWritable());
    QCOMPARE(journal->count(), 0);
    QCOMPARE(journal->newest(10).size(), 0);
    QVERIFY(!journal->find(QStringLiteral("x")));
    const auto mode = [](const QString &path) {
        struct stat info
        {
        };
        stat(QFile::encodeName(path).constData(), &info);
        return info.st_mode & 0777;
    };
    QCOMPARE(mode(file()), 0600U);
    QCOMPARE(mode(QFileInfo(file()).absolutePath()), 0700U);
}

void TstJournal::everyFieldComesBack()
{
    Attempt a = prepared(QStringLiteral(u"转储-'\"-ü😀"));
    a.topics = QStringLiteral("a,b;--");
    a.path = QStringLiteral("a/b");
    a.body = QByteArray("{\"x\":\"\0\xff\"}", 11);
    a.profile = QStringLiteral("eu-prod");
    a.practice = true;
    a.endpoint = QStringLiteral("https://dms.example.com");
    a.projectId = QStringLiteral("p-1");
    a.writerKeyEnd = QStringLiteral(u"…6789");
    a.signInKeyEnd = QStringLiteral(u"…4321");
    a.note = QStringLiteral("line 1\nline 2");
    a.ticket = QStringLiteral(u"CHG-4711 ü");
    a.operatorName = QStringLiteral("ana");
    a.machine = QStringLiteral("ws-17");
    a.draftId = QStringLiteral("draft-1");
    const auto journal = opened();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));

    a.state = AttemptState::Sending;
    a.sentAt = at(1);
    QCOMPARE(journal->markSending(a.id, a.sentAt), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));

    a.state = AttemptState::Unknown;
    a.finishedAt = at(3);
    a.durationMs = 2345;
    a.httpStatus = 503;
    a.cause = Cause::AlreadyMade; // the last of its kind
    a.errorCode = QStringLiteral("DMS.00400030");
    a.errorText = QStringLiteral(u"no: ü");
    a.requestId = QStringLiteral("r-1");
    a.answer = QByteArray("\0\x01<html>", 8);
    a.taskId = QStringLiteral("t-1");
    a.skewMinutes = -17;
    QCOMPARE(journal->finish(a), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));

    a.releasedAt = at(60);
    a.releaseNote = QStringLiteral(u"I looked: it is not there – ü");
    QCOMPARE(journal->release(a.id, a.releaseNote, a.releasedAt), JournalResult());
    a.verdict = QStringLiteral("operator");
    QCOMPARE(journal->find(a.id), std::optional(a));
    a.ticket = QStringLiteral("CHG-4712");
    a.note.clear();
    QCOMPARE(journal->annotate(a.id, a.ticket, a.note, at(61)), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));
    QCOMPARE(journal->newest(1), QList<Attempt>{a});
    QCOMPARE(opened()->find(a.id), std::optional(a));
}

void TstJournal::emptyFieldsComeBack()
{
    Attempt a;
    a.id = QStringLiteral("only-what-must-be");
    a.preparedAt = at(0);
    const auto journal = opened();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));
    a.state = AttemptState::NotSent;
    QCOMPARE(journal->finish(a), JournalResult());
    QCOMPARE(journal->find(a.id), std::optional(a));
}

void TstJournal::lifeOfAnAttempt()
{
    const Attempt a = prepared();
    {
        const auto journal = opened();
        QCOMPARE(journal->prepare(a), JournalResult());
        QCOMPARE(journal->find(a.id)->state, AttemptState::Prepared);
        QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
        QCOMPARE(journal->find(a.id)->state, AttemptState::Sending);
        QCOMPARE(journal->finish(ended(a, AttemptState::Created)), JournalResult());
        QCOMPARE(journal->find(a.id)->state, AttemptState::Created);
        QCOMPARE(journal->count(), 1);
    }
    QCOMPARE(opened()->find(a.id)->state, AttemptState::Created);
    // Nothing of the writer remains once it is gone.
    QCOMPARE(QFileInfo(file()).absoluteDir().entryList({QStringLiteral("*.writer")}), QStringList());
}

void TstJournal::stateNames_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    const auto row = [](AttemptState state, const char *name) {
        QTest::newRow(name) << static_cast<int>(state) << QString::fromLatin1(name);
    };
    row(AttemptState::Prepared, "prepared");
    row(AttemptState::Sending, "sending");
    row(AttemptState::Created, "created");
    row(AttemptState::Rejected, "rejected");
    row(AttemptState::NotSent, "not-sent");
    row(AttemptState::Unknown, "unknown");
}

void TstJournal::stateNames()
{
    QFETCH(int, state);
    QFETCH(QString, name);
    const auto value = static_cast<AttemptState>(state);
    QCOMPARE(stateName(value), name);
    QCOMPARE(stateFromName(name), value);
    QCOMPARE(stateFromName(QStringLiteral("from a newer program")), AttemptState::Unknown);
    Attempt a = prepared();
    a.state = value;
    const bool open =
        value == AttemptState::Prepared || value == AttemptState::Sending || value == AttemptState::Unknown;
    QCOMPARE(a.locksItsName(), open);
    QCOMPARE(stateOf(Outcome::Created), AttemptState::Created);
    QCOMPARE(stateOf(Outcome::Rejected), AttemptState::Rejected);
    QCOMPARE(stateOf(Outcome::NotSent), AttemptState::NotSent);
    QCOMPARE(stateOf(Outcome::Unknown), AttemptState::Unknown);
}

void TstJournal::outOfOrder()
{
    const auto journal = opened();
    const QString unknownId = QStringLiteral("nobody");
    QCOMPARE(kindOf(journal->markSending(unknownId, at(1))), std::optional(Kind::NotFound));
    QCOMPARE(kindOf(journal->finish(ended(prepared(), AttemptState::Created))), std::optional(Kind::NotFound));
    QCOMPARE(kindOf(journal->release(unknownId, {}, at(1))), std::optional(Kind::NotFound));

    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    QCOMPARE(kindOf(journal->markSending(a.id, at(2))), std::optional(Kind::NotFound)); // not twice
    QCOMPARE(journal->find(a.id)->sentAt, at(1));
    QCOMPARE(journal->finish(ended(a, AttemptState::Created)), JournalResult());
    QCOMPARE(kindOf(journal->markSending(a.id, at(3))), std::optional(Kind::NotFound)); // nor again
    QCOMPARE(journal->find(a.id)->state, AttemptState::Created);
}

void TstJournal::nameLocks_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("locked");
    QTest::newRow("prepared") << static_cast<int>(AttemptState::Prepared) << true;
    QTest::newRow("sending") << static_cast<int>(AttemptState::Sending) << true;
    QTest::newRow("unknown") << static_cast<int>(AttemptState::Unknown) << true;
    QTest::newRow("created") << static_cast<int>(AttemptState::Created) << false;
    QTest::newRow("rejected") << static_cast<int>(AttemptState::Rejected) << false;
    QTest::newRow("not sent") << static_cast<int>(AttemptState::NotSent) << false;
}

void TstJournal::nameLocks()
{
    QFETCH(int, state);
    QFETCH(bool, locked);
    const auto value = static_cast<AttemptState>(state);
    const auto journal = opened();
    const Attempt first = prepared();
    QCOMPARE(journal->prepare(first), JournalResult());
    if (value != AttemptState::Prepared) {
        QCOMPARE(journal->markSending(first.id, at(1)), JournalResult());
    }
    if (value != AttemptState::Prepared && value != AttemptState::Sending) {
        QCOMPARE(journal->finish(ended(first, value)), JournalResult());
    }
    const JournalResult second = journal->prepare(prepared());
    QCOMPARE(second.has_value(), locked);
    if (locked) {
        QCOMPARE(second->kind, Kind::NameLocked);
        QCOMPARE(second->lockingAttempt, first.id);
        QCOMPARE(journal->count(), 1);
    }
}

void TstJournal::nameLockAcrossConnections()
{
    const auto one = opened();
    const auto two = opened();
    const Attempt a = prepared();
    const Attempt b = prepared();
    QCOMPARE(one->prepare(a), JournalResult());
    const JournalResult refused = two->prepare(b);
    QCOMPARE(kindOf(refused), std::optional(Kind::NameLocked));
    QCOMPARE(refused->lockingAttempt, a.id);
    QCOMPARE(one->markSending(a.id, at(1)), JournalResult());
    QCOMPARE(one->finish(ended(a, AttemptState::Unknown)), JournalResult());
    QCOMPARE(kindOf(two->prepare(b)), std::optional(Kind::NameLocked));
    // Looked after and settled in the other program.
    QCOMPARE(two->release(a.id, QStringLiteral("looked"), at(3)), JournalResult());
    QCOMPARE(one->prepare(b), JournalResult());
    QCOMPARE(two->count(), 2);
}

void TstJournal::otherConnectorIsFree()
{
    const auto journal = opened();
    QCOMPARE(journal->prepare(prepared()), JournalResult());
    QCOMPARE(journal->prepare(prepared(QStringLiteral("orders"), QStringLiteral("c-2"))), JournalResult());
    QCOMPARE(journal->prepare(prepared(QStringLiteral("Orders"))), JournalResult());
}

void TstJournal::releaseFreesTheName()
{
    const auto journal = opened();
    const Attempt first = prepared();
    QCOMPARE(journal->prepare(first), JournalResult());
    QCOMPARE(journal->markSending(first.id, at(1)), JournalResult());
    QCOMPARE(journal->finish(ended(first, AttemptState::Unknown)), JournalResult());
    QVERIFY(journal->find(first.id)->locksItsName());
    QCOMPARE(journal->release(first.id, QStringLiteral("looked"), at(9)), JournalResult());
    QVERIFY(!journal->find(first.id)->locksItsName());
    QCOMPARE(journal->find(first.id)->state, AttemptState::Unknown);
    QCOMPARE(journal->prepare(prepared()), JournalResult());
    QCOMPARE(kindOf(journal->release(first.id, QStringLiteral("again"), at(10))), std::optional(Kind::NotFound));
    QCOMPARE(journal->find(first.id)->releaseNote, QStringLiteral("looked"));
}

void TstJournal::releaseTakesUnknownOnly_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("prepared") << static_cast<int>(AttemptState::Prepared);
    QTest::newRow("created") << static_cast<int>(AttemptState::Created);
    QTest::newRow("rejected") << static_cast<int>(AttemptState::Rejected);
    QTest::newRow("not sent") << static_cast<int>(AttemptState::NotSent);
}

void TstJournal::releaseTakesUnknownOnly()
{
    QFETCH(int, state);
    const auto journal = opened();
    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    if (static_cast<AttemptState>(state) != AttemptState::Prepared) {
        QCOMPARE(journal->finish(ended(a, static_cast<AttemptState>(state))), JournalResult());
    }
    QCOMPARE(kindOf(journal->release(a.id, QStringLiteral("n"), at(9))), std::optional(Kind::NotFound));
    QVERIFY(!journal->find(a.id)->releasedAt.isValid());
}

void TstJournal::unknownMaySettle()
{
    const auto journal = opened();
    Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    QCOMPARE(journal->finish(ended(a, AttemptState::Unknown)), JournalResult());
    a = ended(a, AttemptState::Created);
    a.taskId = QStringLiteral("t-1");
    QCOMPARE(journal->finish(a), JournalResult());
    QCOMPARE(journal->find(a.id)->taskId, QStringLiteral("t-1"));
    QCOMPARE(journal->prepare(prepared()), JournalResult());
}

void TstJournal::deadWriterIsSettled_data()
{
    QTest::addColumn<bool>("sending");
    QTest::addColumn<bool>("lockFileRemains");
    QTest::newRow("prepared") << false << false;
    QTest::newRow("sending") << true << false;
    QTest::newRow("prepared, file left behind") << false << true;
    QTest::newRow("sending, file left behind") << true << true;
}

void TstJournal::deadWriterIsSettled()
{
    QFETCH(bool, sending);
    QFETCH(bool, lockFileRemains);
    const Attempt a = prepared();
    const QDir folder = QFileInfo(file()).absoluteDir();
    const QStringList locks{QStringLiteral("*.writer")};
    QString lockFile;
    {
        const auto journal = opened();
        QCOMPARE(journal->prepare(a), JournalResult());
        if (sending) {
            QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
        }
        QCOMPARE(folder.entryList(locks).size(), 1);
        lockFile = folder.filePath(folder.entryList(locks).first());
    }                      // gone without an outcome
    if (lockFileRemains) { // as after kill -9: the kernel gives the lock up, the file stays
        write(lockFile, {});
    }
    const auto journal = opened();
    const std::optional<Attempt> found = journal->find(a.id);
    QVERIFY(found);
    QCOMPARE(found->state, sending ? AttemptState::Unknown : AttemptState::NotSent);
    QCOMPARE(found->cause, Cause::Interrupted);
    QVERIFY(found->finishedAt.isValid());
    QCOMPARE(folder.entryList(locks), QStringList());
    QCOMPARE(kindOf(journal->prepare(prepared())), sending ? std::optional(Kind::NameLocked) : std::nullopt);
}

void TstJournal::liveWriterIsLeftAlone()
{
    const auto writer = opened();
    const Attempt a = prepared(QStringLiteral("one"));
    const Attempt b = prepared(QStringLiteral("two"));
    QCOMPARE(writer->prepare(a), JournalResult());
    QCOMPARE(writer->prepare(b), JournalResult());
    QCOMPARE(writer->markSending(b.id, at(1)), JournalResult());
    {
        const auto other = opened();
        QCOMPARE(other->find(a.id)->state, AttemptState::Prepared);
        QCOMPARE(other->find(b.id)->state, AttemptState::Sending);
        QCOMPARE(other->prepare(prepared(QStringLiteral("three"))), JournalResult());
    }
    QCOMPARE(writer->markSending(a.id, at(2)), JournalResult());
    QCOMPARE(writer->finish(ended(b, AttemptState::Created)), JournalResult());
}

void TstJournal::finishedRowsOfDeadWritersStay()
{
    const Attempt a = ended(prepared(), AttemptState::Rejected);
    {
        const auto journal = opened();
        QCOMPARE(journal->prepare(a), JournalResult());
        QCOMPARE(journal->finish(a), JournalResult());
    }
    QCOMPARE(opened()->find(a.id), std::optional(a));
}

void TstJournal::newestFirst()
{
    const auto journal = opened();
    QStringList ids;
    for (int i = 0; i < 25; ++i) {
        const Attempt a = prepared(QString::number(i));
        QCOMPARE(journal->prepare(a), JournalResult());
        ids.prepend(a.id);
    }
    QStringList paged;
    QString before;
    int pages = 0;
    for (QList<Attempt> page = journal->newest(10); !page.isEmpty(); page = journal->newest(10, before), ++pages) {
        for (const Attempt &a : page) {
            paged.append(a.id);
        }
        before = page.last().id;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(paged, ids);
    QCOMPARE(journal->count(), 25);
    QCOMPARE(journal->newest(0).size(), 0);
    QCOMPARE(journal->newest(10, QStringLiteral("nobody")).size(), 0);
    QCOMPARE(journal->newest(1000).size(), 25);
}

void TstJournal::newerSchemaIsNotTouched_data()
{
    QTest::addColumn<QStringList>("statements");
    const QStringList table{QStringLiteral("CREATE TABLE attempts (id TEXT, thought TEXT)"),
                            QStringLiteral("INSERT INTO attempts VALUES ('a', 'of the future')"),
                            QStringLiteral("PRAGMA user_version=9999")};
    QTest::newRow("rollback journal") << table;
    QTest::newRow("WAL") << QStringList{QStringLiteral("PRAGMA journal_mode=WAL")} + table;
}

void TstJournal::newerSchemaIsNotTouched()
{
    QFETCH(QStringList, statements);
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    makeDatabase(file(), statements);
    const QByteArray before = contentOf(file());
    {
        Journal journal(file());
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::Newer));
        QVERIFY(!journal.isWritable());
        QCOMPARE(journal.count(), 1); // readable
        QCOMPARE(kindOf(journal.prepare(prepared())), std::optional(Kind::Newer));
        QVERIFY(journal.release(QStringLiteral("a"), {}, at(1)));
    }
    QCOMPARE(contentOf(file()), before);
}

void TstJournal::newerSchemaTakesNoWrites()
{
    const Attempt a = prepared();
    const QString id = a.id;
    {
        const auto journal = opened();
        QCOMPARE(journal->prepare(a), JournalResult());
    }
    makeDatabase(file(), {QStringLiteral("PRAGMA user_version=9999")});
    const QByteArray before = contentOf(file());
    {
        Journal journal(file());
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::Newer));
        QVERIFY(journal.find(id));
        QCOMPARE(kindOf(journal.markSending(id, at(1))), std::optional(Kind::Newer));
        QCOMPARE(kindOf(journal.finish(ended(a, AttemptState::Created))), std::optional(Kind::Newer));
    }
    QCOMPARE(contentOf(file()), before);
}

void TstJournal::notADatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(1000);
    QTest::newRow("short text") << QByteArray("xy"); // of one byte it is empty to SQLite
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the first bytes of one") << QByteArray("SQLite format 3\0", 16);
}

void TstJournal::notADatabase()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    write(file(), content);
    {
        Journal journal(file());
        const JournalResult failed = journal.open();
        QCOMPARE(kindOf(failed), std::optional(Kind::Damaged));
        QCOMPARE(contentOf(failed->copy), content);
        QVERIFY(!failed->detail.isEmpty());
        QVERIFY(!journal.isWritable());
        QVERIFY(journal.prepare(prepared()).has_value());
        QCOMPARE(journal.newest(10).size(), 0);
    }
    QCOMPARE(contentOf(file()), content);

    // Opened once more it is the same copy; another content gets another one, and none is overwritten.
    Journal again(file());
    QVERIFY(again.open().has_value());
    QCOMPARE(damagedCopies().size(), 1);
    write(file(), content + "more");
    QVERIFY(again.open().has_value());
    QCOMPARE(damagedCopies().size(), 2);
}

void TstJournal::truncatedDatabase_data()
{
    QTest::addColumn<int>("size");
    for (int size : {50, 100, 1000, 4096, 4097, 8192, 12288}) {
        QTest::addRow("%d", size) << size;
    }
}

void TstJournal::truncatedDatabase()
{
    QFETCH(int, size);
    {
        const auto journal = opened();
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(journal->prepare(prepared(QString::number(i))), JournalResult());
        }
    }
    QVERIFY(QFileInfo(file()).size() > 16384);
    QVERIFY(QFile::resize(file(), size));
    const QByteArray before = contentOf(file());
    {
        Journal journal(file());
        const JournalResult failed = journal.open();
        QCOMPARE(kindOf(failed), std::optional(Kind::Damaged));
        QCOMPARE(contentOf(failed->copy), before);
        QVERIFY(!failed->detail.isEmpty());
        QVERIFY(!journal.isWritable());
    }
    QCOMPARE(contentOf(file()), before);
}

void TstJournal::databaseWithoutOurTable()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    makeDatabase(file(), {QStringLiteral("CREATE TABLE songs (title TEXT)"), QStringLiteral("PRAGMA user_version=1")});
    Journal journal(file());
    QCOMPARE(kindOf(journal.open()), std::optional(Kind::Damaged));
    QVERIFY(journal.prepare(prepared()).has_value());
    QVERIFY(!journal.isWritable());
}

void TstJournal::unwritable_data()
{
    QTest::addColumn<bool>("mounted");
    QTest::addColumn<bool>("exists");
    QTest::newRow("read-only file system, new") << true << false;
    QTest::newRow("read-only file system, with a history") << true << true;
    QTest::newRow("no permission, new") << false << false;
    QTest::newRow("no permission, with a history") << false << true;
}

void TstJournal::unwritable()
{
    QFETCH(bool, mounted);
    QFETCH(bool, exists);
    const QString folder = QFileInfo(file()).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    if (exists) {
        const auto journal = opened();
        QCOMPARE(journal->prepare(prepared()), JournalResult());
    }
    const QByteArray before = exists ? contentOf(file()) : QByteArray();

    std::unique_ptr<ReadOnlyMount> mount;
    std::unique_ptr<OrdinaryUser> user;
    if (mounted) {
        mount = std::make_unique<ReadOnlyMount>(folder);
        if (!mount->works()) {
            QSKIP("a read-only bind mount needs root's right to mount");
        }
    } else {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        makeReadOnly(folder, exists ? QStringList{QStringLiteral("history.sqlite")} : QStringList());
        user = std::make_unique<OrdinaryUser>();
        if (!user->works()) {
            QSKIP("root here cannot become an ordinary user");
        }
    }
    {
        Journal journal(file());
        const JournalResult failed = journal.open();
        QCOMPARE(kindOf(failed), std::optional(Kind::ReadOnly));
        QVERIFY(!failed->detail.isEmpty());
        QVERIFY(!journal.isWritable());
        // What cannot be recorded must not happen.
        QCOMPARE(kindOf(journal.prepare(prepared(QStringLiteral("other")))), std::optional(Kind::ReadOnly));
    }
    user.reset();
    mount.reset();
    QCOMPARE(QFileInfo::exists(file()), exists);
    QCOMPARE(damagedCopies().size(), 0);
    if (exists) {
        QCOMPARE(contentOf(file()), before);
    }
}

void TstJournal::fullDisk()
{
    const auto journal = opened();
    const Attempt kept = prepared();
    QCOMPARE(journal->prepare(kept), JournalResult());

    // A limit on the size of files does what a full disk does, and ends with this test.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    auto *oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{static_cast<rlim_t>(QFileInfo(file()).size()), old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    Attempt large = prepared(QStringLiteral("large"));
    large.body = QByteArray(4 * 1024 * 1024, 'x');
    const JournalResult refused = journal->prepare(large);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);

    QCOMPARE(kindOf(refused), std::optional(Kind::CannotWrite));
    QVERIFY(!refused->detail.isEmpty());
    QVERIFY(!journal->find(large.id));
    QVERIFY(journal->find(kept.id));
    // Once there is room again it goes on.
    QCOMPARE(journal->prepare(large), JournalResult());
}

void TstJournal::realFullDisk()
{
    const QString folder = QFileInfo(file()).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    const SmallDisk disk(folder);
    if (!disk.works()) {
        QSKIP("a small file system needs root's right to mount");
    }
    {
        const auto journal = opened();
        const Attempt kept = prepared();
        QCOMPARE(journal->prepare(kept), JournalResult());
        Attempt large = prepared(QStringLiteral("large"));
        large.body = QByteArray(4 * 1024 * 1024, 'x');
        QCOMPARE(kindOf(journal->prepare(large)), std::optional(Kind::Full));
        QVERIFY(!journal->find(large.id));
        QVERIFY(journal->find(kept.id));
    }
    for (const char *kept : {"-wal", "-shm"}) { // what found no room in the database
        QFile::remove(file() + QLatin1String(kept));
    }
    // A damaged history that cannot be copied there is left alone all the same.
    write(file(), QByteArray(SmallDisk::Bytes / 2 + 4096, 'x'));
    Journal journal(file());
    const JournalResult failed = journal.open();
    QCOMPARE(kindOf(failed), std::optional(Kind::Damaged));
    QCOMPARE(failed->copy, QString());
    QCOMPARE(damagedCopies().size(), 0);
    QCOMPARE(contentOf(file()).size(), SmallDisk::Bytes / 2 + 4096);
}

void TstJournal::openedOnAFullDisk()
{
    const QString folder = QFileInfo(file()).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    const SmallDisk disk(folder);
    if (!disk.works()) {
        QSKIP("a small file system needs root's right to mount");
    }
    const Attempt kept = prepared();
    QCOMPARE(opened()->prepare(kept), JournalResult());
    QFile filler(folder + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }
    Journal journal(file());
    QCOMPARE(kindOf(journal.open()), std::optional(Kind::Full));
    QCOMPARE(kindOf(journal.prepare(prepared(QStringLiteral("another")))), std::optional(Kind::Full));
    QVERIFY(filler.remove());
    QCOMPARE(journal.open(), JournalResult());
    QVERIFY(journal.find(kept.id));
}

void TstJournal::heldByAnotherProgram()
{
    opened();
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        for (const char *sql :
             {"PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE", "UPDATE sqlite_sequence SET seq = seq", "COMMIT"}) {
            QSqlQuery query(other);
            QVERIFY(query.exec(QLatin1String(sql)));
        }
        Journal journal(file());
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::Busy));
        QCOMPARE(kindOf(journal.prepare(prepared())), std::optional(Kind::Busy));
        other.close();
        QCOMPARE(journal.open(), JournalResult()); // "Try again"
        QCOMPARE(journal.prepare(prepared()), JournalResult());
    }
    QSqlDatabase::removeDatabase(name);
    QCOMPARE(damagedCopies().size(), 0);
}

void TstJournal::damagedWithItsLog()
{
    opened();
    write(file() + QStringLiteral("-wal"), "what was not in the file yet");
    write(file(), "damaged");
    Journal journal(file());
    const JournalResult failed = journal.open();
    QCOMPARE(kindOf(failed), std::optional(Kind::Damaged));
    QCOMPARE(contentOf(failed->copy), QByteArray("damaged"));
    QCOMPARE(contentOf(failed->copy + QStringLiteral("-wal")), QByteArray("what was not in the file yet"));
}

void TstJournal::startsAnew()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    write(file(), "damaged");
    Journal journal(file());
    QVERIFY(journal.open().has_value());
    QString keptAs;
    QCOMPARE(journal.startAnew(keptAs), JournalResult());
    QCOMPARE(contentOf(keptAs), QByteArray("damaged"));
    QVERIFY(journal.isWritable());
    QCOMPARE(journal.prepare(prepared()), JournalResult());
    QCOMPARE(journal.count(), 1);
}

void TstJournal::startsAnewOnlyWhatIsDamaged()
{
    const Attempt kept = prepared();
    QCOMPARE(opened()->prepare(kept), JournalResult());
    Journal journal(file());
    QString keptAs;
    QCOMPARE(journal.startAnew(keptAs), JournalResult()); // another window did it already
    QCOMPARE(keptAs, QString());
    QVERIFY(journal.find(kept.id));
}

void TstJournal::draftedComesFirst()
{
    const auto journal = opened();
    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a, at(-600)), JournalResult());
    const QList<AttemptEvent> events = journal->events(a.id);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.first().kind, QString(eventkind::Drafted));
    QCOMPARE(events.first().at, at(-600));
    QCOMPARE(events.last().kind, QString(eventkind::Checked));
}

void TstJournal::draftIsMadeOnce_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("connector");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *title, AttemptState state, const char *draft, const char *name,
                        const char *connector, bool refused) {
        QTest::newRow(title) << state << QString::fromLatin1(draft) << QString::fromLatin1(name)
                             << QString::fromLatin1(connector) << refused;
    };
    using enum AttemptState;
    row("the same", Created, "d-1", "orders-eu", "c-1", true);
    row("another name", Created, "d-1", "orders-us", "c-1", false);
    row("in other letters", Created, "d-1", "Orders-EU", "c-1", false);
    row("another connector", Created, "d-1", "orders-eu", "c-2", false);
    row("another draft", Created, "d-2", "orders-eu", "c-1", false);
    row("no draft", Created, "", "orders-eu", "c-1", false);
    row("rejected before", Rejected, "d-1", "orders-eu", "c-1", false);
    row("not sent before", NotSent, "d-1", "orders-eu", "c-1", false);
}

/// Whether it was made before the press or between it and the send.
void TstJournal::draftIsMadeOnce()
{
    QFETCH(AttemptState, state);
    QFETCH(QString, draft);
    QFETCH(QString, name);
    QFETCH(QString, connector);
    QFETCH(bool, refused);
    const auto journal = opened();
    Attempt first = prepared(QStringLiteral("orders-eu"));
    first.draftId = QStringLiteral("d-1");
    QCOMPARE(journal->prepare(first), JournalResult());
    first.state = AttemptState::Unknown;
    QCOMPARE(journal->finish(first), JournalResult());
    QCOMPARE(journal->release(first.id, {}, at(3)), JournalResult());

    Attempt second = prepared(name, connector);
    second.draftId = draft;
    QCOMPARE(journal->prepare(second), JournalResult());
    QCOMPARE(journal->madeOf({first.draftId, draft}).size(), 0);
    first.state = state;
    QCOMPARE(journal->finish(first), JournalResult());
    const bool created = state == AttemptState::Created;
    QCOMPARE(journal->madeOf({QStringLiteral("d-0"), first.draftId}).size(), created ? 1 : 0);

    const JournalResult late = journal->markSending(second.id, at(4));
    QCOMPARE(kindOf(late), refused ? std::optional(Kind::AlreadyMade) : std::nullopt);
    QCOMPARE(journal->find(second.id)->state, refused ? AttemptState::Prepared : AttemptState::Sending);
    second.state = AttemptState::NotSent;
    QCOMPARE(journal->finish(second), JournalResult());
    second.id = QStringLiteral("once more");
    const JournalResult early = journal->prepare(second);
    QCOMPARE(kindOf(early), refused ? std::optional(Kind::AlreadyMade) : std::nullopt);
    QCOMPARE(early ? early->lockingAttempt : first.id, first.id);
    QCOMPARE(journal->find(second.id).has_value(), !refused);
}

void TstJournal::journalMode()
{
    const auto journal = opened();
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("wal"));
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version")) && query.next());
        QVERIFY(query.value(0).toInt() >= 1);
        query.finish();
        // The lock on a name is the database's own, not a check of ours.
        const QString sql =
            QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type='index' AND sql LIKE '%UNIQUE%WHERE%'");
        QVERIFY(query.exec(sql) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }
    QSqlDatabase::removeDatabase(name);
}

void TstJournal::closedJournal()
{
    // The folder cannot be made: a file is in the way.
    write(m_folder->path() + QStringLiteral("/history"), "x");
    Journal journal(file());
    QCOMPARE(kindOf(journal.open()), std::optional(Kind::CannotOpen));
    QVERIFY(!journal.isWritable());
    QCOMPARE(kindOf(journal.mayPrepare(prepared())), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.prepare(prepared())), std::optional(Kind::CannotOpen));
    QVERIFY(!journal.changedByOthers());
    QCOMPARE(kindOf(journal.markSending(QStringLiteral("x"), at(1))), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.finish(prepared())), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.release(QStringLiteral("x"), {}, at(1))), std::optional(Kind::CannotOpen));
    QVERIFY(!journal.find(QStringLiteral("x")));
    QCOMPARE(journal.newest(10).size(), 0);
    QCOMPARE(journal.count(), 0);
    QCOMPARE(journal.events(QStringLiteral("x")).size(), 0);
    QCOMPARE(journal.unsettled().size(), 0);
    QCOMPARE(journal.followed(10).size(), 0);
    QCOMPARE(kindOf(journal.see({.attemptId = QStringLiteral("x"), .at = at(1)})), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.settle({QStringLiteral("x"), {}, at(1), {}})), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.annotate(QStringLiteral("x"), {}, {}, at(1))), std::optional(Kind::CannotOpen));
    QCOMPARE(kindOf(journal.record(QStringLiteral("x"), eventkind::Polled, {}, at(1))),
             std::optional(Kind::CannotOpen));
    QString keptAs;
    QCOMPARE(kindOf(journal.startAnew(keptAs)), std::optional(Kind::CannotOpen)); // what is in the way stays
    QCOMPARE(keptAs, QString());
    QCOMPARE(contentOf(m_folder->path() + QStringLiteral("/history")), QByteArray("x"));
}

void TstJournal::neverOpened()
{
    Journal journal(file());
    QCOMPARE(kindOf(journal.prepare(prepared())), std::optional(Kind::CannotWrite));
}

void TstJournal::noFolderAtAll()
{
    write(m_folder->path() + QStringLiteral("/home"), "x");
    Journal journal(m_folder->path() + QStringLiteral("/home/history/history.sqlite"));
    QCOMPARE(kindOf(journal.open()), std::optional(Kind::CannotOpen));
}

void TstJournal::unreadableFile()
{
    opened();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    const QString folder = QFileInfo(file()).absolutePath();
    chmod(QFile::encodeName(folder).constData(), 0777);
    chmod(QFile::encodeName(file()).constData(), 0);
    const OrdinaryUser user;
    if (!user.works()) {
        QSKIP("root here cannot become an ordinary user");
    }
    Journal journal(file());
    QCOMPARE(kindOf(journal.open()), std::optional(Kind::ReadOnly));
}

void TstJournal::noMoreWriting()
{
    const auto journal = opened();
    const ReadOnlyMount mount(QFileInfo(file()).absolutePath());
    if (!mount.works()) {
        QSKIP("a read-only bind mount needs root's right to mount");
    }
    const JournalResult failed = journal->prepare(prepared()); // no lock for its writer
    QCOMPARE(kindOf(failed), std::optional(Kind::CannotWrite));
    QVERIFY(failed->detail.endsWith(u".writer"));
    QCOMPARE(journal->count(), 0);
}

void TstJournal::cannotStartAnew()
{
    const QString folder = QFileInfo(file()).absolutePath();
    QVERIFY(QDir().mkpath(folder));
    write(file(), "damaged");
    const ReadOnlyMount mount(folder);
    if (!mount.works()) {
        QSKIP("a read-only bind mount needs root's right to mount");
    }
    Journal journal(file());
    QString keptAs;
    QCOMPARE(kindOf(journal.startAnew(keptAs)), std::optional(Kind::Damaged));
    QCOMPARE(keptAs, QString());
    QCOMPARE(contentOf(file()), QByteArray("damaged"));
}

void TstJournal::eventsGoWithTheStates()
{
    const auto journal = opened();
    Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    a = ended(a, AttemptState::Unknown);
    a.httpStatus = 503;
    a.requestId = QStringLiteral("r-1");
    QCOMPARE(journal->finish(a), JournalResult());
    QCOMPARE(journal->finish(a), JournalResult()); // the look at the list left it open
    QCOMPARE(journal->record(a.id, eventkind::Polled, {{QStringLiteral("found"), 0}}, at(70)), JournalResult());
    QCOMPARE(journal->annotate(a.id, QStringLiteral("CHG-1"), {}, at(80)), JournalResult());
    QCOMPARE(journal->release(a.id, QStringLiteral("looked"), at(90)), JournalResult());

    const QList<AttemptEvent> events = journal->events(a.id);
    QStringList kinds;
    for (const AttemptEvent &event : events) {
        kinds.append(event.kind);
        QVERIFY(event.who.contains(u'@'));
    }
    const QStringList wanted{QStringLiteral("checked"), QStringLiteral("sent"),   QStringLiteral("answered"),
                             QStringLiteral("polled"),  QStringLiteral("polled"), QStringLiteral("noted"),
                             QStringLiteral("released")};
    QCOMPARE(kinds, wanted);
    QCOMPARE(events.at(0).at, a.preparedAt);
    QCOMPARE(events.at(2).at, a.finishedAt);
    QCOMPARE(events.at(2).detail.value(u"outcome").toString(), QStringLiteral("unknown"));
    QCOMPARE(events.at(2).detail.value(u"http_status").toInt(), 503);
    QCOMPARE(events.at(2).detail.value(u"request_id").toString(), QStringLiteral("r-1"));
    QCOMPARE(events.at(4).detail.value(u"found").toInt(-1), 0);
    QCOMPARE(journal->events(QStringLiteral("other")).size(), 0);
    QCOMPARE(kindOf(journal->record(QStringLiteral("other"), eventkind::Polled, {}, at(1))),
             std::optional(Kind::NotFound));
    QCOMPARE(kindOf(journal->annotate(QStringLiteral("other"), {}, {}, at(1))), std::optional(Kind::NotFound));
}

void TstJournal::eventsOfADeadWriter()
{
    const Attempt a = prepared();
    {
        const auto journal = opened();
        QCOMPARE(journal->prepare(a), JournalResult());
        QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    }
    const auto journal = opened();
    QCOMPARE(journal->events(a.id).constLast().kind, QString(eventkind::Interrupted));
    QCOMPARE(journal->events(a.id).size(), 3);
    QCOMPARE(opened()->events(a.id).size(), 3); // once
}

void TstJournal::eventsCannotBeChanged()
{
    const auto journal = opened();
    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(!query.exec(QStringLiteral("UPDATE event SET who = 'nobody'")));
        QVERIFY(!query.exec(QStringLiteral("DELETE FROM event")));
    }
    QSqlDatabase::removeDatabase(name);
    QCOMPARE(journal->events(a.id).size(), 1);
}

void TstJournal::keysAreNotKept()
{
    const QString key = QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
    const auto journal = opened();
    for (QString Attempt::*text : {&Attempt::ticket, &Attempt::note}) {
        Attempt a = prepared();
        a.*text = key;
        QCOMPARE(kindOf(journal->prepare(a)), std::optional(Kind::HoldsKey));
    }
    QCOMPARE(journal->count(), 0);
    Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(kindOf(journal->annotate(a.id, key, {}, at(1))), std::optional(Kind::HoldsKey));
    QCOMPARE(kindOf(journal->annotate(a.id, {}, QStringLiteral("a\n") + key, at(1))), std::optional(Kind::HoldsKey));
    QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    a.state = AttemptState::Unknown;
    QCOMPARE(journal->finish(a), JournalResult());
    QCOMPARE(kindOf(journal->release(a.id, key, at(2))), std::optional(Kind::HoldsKey));
    QVERIFY(journal->find(a.id)->locksItsName());
}

void TstJournal::refusedChangeLeavesNoEvent()
{
    const auto journal = opened();
    const Attempt a = prepared();
    const Attempt b = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(kindOf(journal->prepare(b)), std::optional(Kind::NameLocked));
    QCOMPARE(journal->events(b.id).size(), 0);
    QCOMPARE(kindOf(journal->release(a.id, {}, at(1))), std::optional(Kind::NotFound));
    QCOMPARE(journal->events(a.id).size(), 1);
}

void TstJournal::settled_data()
{
    QTest::addColumn<QString>("taskId");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("created") << QStringLiteral("t-1") << QStringLiteral("created");
    QTest::newRow("not created") << QString() << QStringLiteral("not-created");
}

void TstJournal::settled()
{
    QFETCH(QString, taskId);
    QFETCH(QString, verdict);
    const auto one = opened();
    const auto two = opened();
    const Attempt a = prepared();
    const Settlement settlement{a.id, taskId, at(100), {{QStringLiteral("readings"), 2}}};
    QCOMPARE(one->prepare(a), JournalResult());
    QCOMPARE(kindOf(one->settle(settlement)), std::optional(Kind::NotFound)); // it is on its way
    QCOMPARE(one->markSending(a.id, at(1)), JournalResult());
    QCOMPARE(one->finish(ended(a, AttemptState::Unknown)), JournalResult());
    QCOMPARE(one->settle(settlement), JournalResult());
    QCOMPARE(kindOf(two->settle(settlement)), std::optional(Kind::NotFound)); // once, whoever looks

    const std::optional<Attempt> found = two->find(a.id);
    QCOMPARE(found->verdict, verdict);
    QCOMPARE(found->taskId, taskId);
    QCOMPARE(found->state, taskId.isEmpty() ? AttemptState::Unknown : AttemptState::Created);
    QCOMPARE(found->releasedAt.isValid(), taskId.isEmpty());
    QVERIFY(!found->locksItsName());
    QCOMPARE(two->prepare(prepared()), JournalResult());
    const AttemptEvent last = two->events(a.id).constLast();
    QCOMPARE(last.kind, QString(eventkind::Settled));
    QCOMPARE(last.detail.value(u"verdict").toString(), verdict);
    QCOMPARE(last.detail.value(u"readings").toInt(), 2);
}

void TstJournal::unknownDoesNotUndoAVerdict()
{
    const auto journal = opened();
    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    QCOMPARE(journal->finish(ended(a, AttemptState::Unknown)), JournalResult());
    QCOMPARE(journal->settle({a.id, QStringLiteral("t-1"), at(5), {}}), JournalResult());
    QCOMPARE(journal->finish(ended(a, AttemptState::Unknown)), JournalResult()); // the sender comes late
    QCOMPARE(journal->find(a.id)->state, AttemptState::Created);
    QCOMPARE(journal->find(a.id)->taskId, QStringLiteral("t-1"));
    // An answer that came all the same says more than the list did.
    Attempt created = ended(a, AttemptState::Created);
    created.taskId = QStringLiteral("t-2");
    QCOMPARE(journal->finish(created), JournalResult());
    QCOMPARE(journal->find(a.id)->taskId, QStringLiteral("t-2"));
}

void TstJournal::unsettledAreListed()
{
    const auto journal = opened();
    const Attempt crashed = prepared(QStringLiteral("crashed"));
    const Attempt open = prepared(QStringLiteral("open"));
    const Attempt created = prepared(QStringLiteral("created"));
    for (const Attempt &a : {open, created}) {
        QCOMPARE(journal->prepare(a), JournalResult());
        QCOMPARE(journal->markSending(a.id, at(1)), JournalResult());
    }
    QCOMPARE(journal->finish(ended(open, AttemptState::Unknown)), JournalResult());
    QCOMPARE(journal->finish(ended(created, AttemptState::Created)), JournalResult());
    {
        const auto other = opened();
        QCOMPARE(other->prepare(crashed), JournalResult());
        QCOMPARE(other->markSending(crashed.id, at(2)), JournalResult());
        QCOMPARE(journal->unsettled().size(), 1); // its writer lives
    }
    const QList<Attempt> unsettled = journal->unsettled();
    QCOMPARE(unsettled.size(), 2);
    QCOMPARE(unsettled.at(0).id, open.id);
    QCOMPARE(unsettled.at(1).id, crashed.id);
    QCOMPARE(journal->release(open.id, {}, at(9)), JournalResult());
    QCOMPARE(journal->unsettled().size(), 1);
}

void TstJournal::olderVersionIsMigrated_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"history-1.sql", "history-2.sql"}) { // the same attempts, as each version had them
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TstJournal::olderVersionIsMigrated()
{
    QFETCH(QString, name);
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    makeDatabase(file(), statementsOf(name));
    const auto journal = opened();
    QCOMPARE(journal->count(), 4);
    const QList<Attempt> all = journal->newest(10);
    const auto ids = [](const QList<Attempt> &list) {
        QStringList names;
        for (const Attempt &a : list) {
            names.append(a.id);
        }
        return names.join(u' ');
    };
    QCOMPARE(ids(all), QStringLiteral("id-4 id-3 id-2 id-1"));
    const Attempt first = journal->find(QStringLiteral("id-1")).value();
    QCOMPARE(first.taskName, QStringLiteral("orders-eu"));
    QCOMPARE(first.taskId, QStringLiteral("29622f43"));
    QCOMPARE(first.note, QStringLiteral("kept"));
    QCOMPARE(first.answer, QByteArray("{}"));
    QCOMPARE(first.ticket, QString());
    QCOMPARE(first.taskStatus, QString());
    QVERIFY(!first.taskSeenAt.isValid() && !first.taskGoneAt.isValid() && !first.taskStuckAt.isValid());
    QCOMPARE(ids(journal->followed(10)), QStringLiteral("id-1"));
    const Attempt released = journal->find(QStringLiteral("id-3")).value();
    QCOMPARE(released.releaseNote, QStringLiteral("looked"));
    // What was known has become events, searchable text and counts.
    const QList<AttemptEvent> events = journal->events(QStringLiteral("id-3"));
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.constFirst().kind, QString(eventkind::Checked));
    QCOMPARE(events.constLast().kind, QString(eventkind::Released));
    QCOMPARE(events.constLast().at, released.releasedAt);
    HistoryReader reader(file());
    QCOMPARE(ids(reader.page({.search = QStringLiteral("29622f")}, {}, 10, 10).rows), QStringLiteral("id-1"));
    QCOMPARE(reader.counts(), (HistoryCounts{.all = 4, .attention = 1, .unknown = 2, .created = 1, .notSent = 1}));
    // A change of each kind is counted once.
    QCOMPARE(journal->see({.attemptId = QStringLiteral("id-1"), .at = at(1), .status = QStringLiteral("RUNNING")}),
             JournalResult());
    QCOMPARE(reader.counts(),
             (HistoryCounts{.all = 4, .attention = 1, .unknown = 2, .created = 1, .notSent = 1, .running = 1}));
    QCOMPARE(journal->settle({QStringLiteral("id-4"), QStringLiteral("t-4"), at(2), {}}), JournalResult());
    QCOMPARE(reader.counts(), (HistoryCounts{.all = 4, .unknown = 1, .created = 2, .notSent = 1, .running = 1}));
    QCOMPARE(journal->release(QStringLiteral("id-4"), {}, at(3))->kind, Kind::NotFound);
    const QDate day = at(0).addDays(-4).toLocalTime().date();
    qint64 created = 0;
    for (const HistoryDay &each : reader.days(day.addDays(-1), day.addDays(1))) {
        created += each.created;
    }
    QCOMPARE(created, 2);
    // The lock on a name holds.
    QCOMPARE(journal->prepare(prepared(QStringLiteral("orders-new"), QStringLiteral("c-1"))), JournalResult());
    QCOMPARE(kindOf(journal->prepare(prepared(QStringLiteral("orders-new"), QStringLiteral("c-1")))),
             std::optional(Kind::NameLocked));
}

void TstJournal::seenTask_data()
{
    QTest::addColumn<QString>(
        "steps"); // a word each: "<" for an older look, a status, maybe "!" for stuck; "gone"; "deleted"
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("left"); // status, stuck, gone
    const auto row = [](const char *steps, const char *events, const char *left) {
        QTest::newRow(steps) << QString::fromLatin1(steps) << QString::fromLatin1(events) << QString::fromLatin1(left);
    };
    row("RUNNING", "seen", "RUNNING");
    row("RUNNING RUNNING RUNNING", "seen", "RUNNING");
    row("CREATING RUNNING", "seen seen", "RUNNING");
    row("~", "seen", ""); // a status that the service left out
    row("~ ~", "seen", "");
    row("HIBERNATING", "seen", "HIBERNATING");
    row("RUNNING RUNNING! RUNNING!", "seen stuck", "RUNNING stuck");
    row("RUNNING! RUNNING", "seen stuck moving", "RUNNING");
    row("RUNNING! PAUSED", "seen stuck seen moving", "PAUSED");
    row("RUNNING gone gone", "seen gone", "RUNNING gone");
    row("RUNNING! gone", "seen stuck gone", "RUNNING gone");
    row("RUNNING gone RUNNING", "seen gone seen", "RUNNING");
    row("RUNNING deleted gone", "seen deleted", "RUNNING gone");
    row("gone", "gone", " gone");
    // Asked for before the deletion, answered after it.
    row("deleted <RUNNING", "deleted", " gone");
    row("RUNNING deleted <PAUSED!", "seen deleted", "RUNNING gone");
}

void TstJournal::seenTask()
{
    QFETCH(QString, steps);
    QFETCH(QString, events);
    QFETCH(QString, left);
    const auto journal = opened();
    Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    a = ended(a, AttemptState::Created);
    a.taskId = QStringLiteral("t-1");
    QCOMPARE(journal->finish(a), JournalResult());
    const qsizetype before = journal->events(a.id).size();
    int second = 10;
    using Presence = TaskSighting::Presence;
    for (QString step : steps.split(u' ')) {
        TaskSighting sighting{.attemptId = a.id, .at = step.startsWith(u'<') ? at(5) : at(second++)};
        if (step == u"gone" || step == u"deleted") {
            sighting.presence = step == u"gone" ? Presence::Gone : Presence::Deleted;
        } else {
            sighting.stuck = step.endsWith(u'!');
            sighting.status = step.remove(u'!').remove(u'~').remove(u'<');
        }
        QCOMPARE(journal->see(sighting), JournalResult());
    }
    QStringList kinds;
    for (const AttemptEvent &event : journal->events(a.id).mid(before)) {
        kinds.append(event.kind);
    }
    QCOMPARE(kinds.join(u' '), events);
    const Attempt now = journal->find(a.id).value();
    QCOMPARE(now.taskStatus + (now.taskStuckAt.isValid() ? QStringLiteral(" stuck") : QString()) +
                 (now.taskGoneAt.isValid() ? QStringLiteral(" gone") : QString()),
             left);
    QCOMPARE(now.taskSeenAt.isValid(), events.contains(u"seen"));
    // Counts and groups say the same.
    HistoryReader reader(file());
    const bool gone = now.taskGoneAt.isValid();
    const bool stuck = now.taskStuckAt.isValid();
    const qint64 running = left == u"RUNNING" ? 1 : 0;
    QCOMPARE(reader.counts(), (HistoryCounts{.all = 1, .attention = stuck, .created = 1, .running = running}));
    QCOMPARE(reader.page({.group = HistoryGroup::Running}, {}, 10, 0).keys.size(), running);
    QCOMPARE(reader.page({.group = HistoryGroup::Attention}, {}, 10, 0).keys.size(), stuck ? 1 : 0);
    QCOMPARE(journal->followed(10).size(), gone ? 0 : 1);
}

void TstJournal::seenOnlyIfCreated()
{
    const auto journal = opened();
    const Attempt a = prepared();
    QCOMPARE(journal->prepare(a), JournalResult());
    for (const QString &id : {a.id, QStringLiteral("nobody")}) {
        QCOMPARE(kindOf(journal->see({.attemptId = id, .at = at(1), .status = QStringLiteral("RUNNING")})),
                 std::optional(Kind::NotFound));
    }
    QCOMPARE(journal->find(a.id)->taskStatus, QString());
}

void TstJournal::followedTasks()
{
    const auto journal = opened();
    for (const char *name : {"one", "two", "three"}) {
        Attempt a = prepared(QLatin1String(name));
        QCOMPARE(journal->prepare(a), JournalResult());
        a = ended(a, AttemptState::Created);
        a.taskId = QLatin1String(name) == u"two" ? QString() : QStringLiteral("t-") + QLatin1String(name);
        QCOMPARE(journal->finish(a), JournalResult());
    }
    QCOMPARE(journal->followed(10).size(), 2); // nobody knows which task the other one made
    QCOMPARE(journal->followed(10).constFirst().taskName, QStringLiteral("three"));
    QCOMPARE(journal->followed(1).size(), 1);

    Attempt practice = prepared(QStringLiteral("practised"));
    practice.practice = true;
    QCOMPARE(journal->prepare(practice), JournalResult());
    practice = ended(practice, AttemptState::Created);
    practice.taskId = QStringLiteral("t-practised");
    QCOMPARE(journal->finish(practice), JournalResult());
    QCOMPARE(journal->followed(2).constLast().taskName, QStringLiteral("one")); // the newest takes nobody's place
    QCOMPARE(journal->followed(3).constLast().taskName, QStringLiteral("practised"));
    HistoryReader reader(file());
    const QString asked = QStringLiteral("T-ONE");
    const QHash<QString, QString> makers = reader.makersOf({asked, QStringLiteral("elsewhere"), QString()});
    QCOMPARE(makers.keys(), QStringList{asked});
    QCOMPARE(journal->find(makers.value(asked))->taskName, QStringLiteral("one"));
}

void TstJournal::failedMigrationChangesNothing()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    makeDatabase(file(), statementsOf(QStringLiteral("history-1.sql")) +
                             QStringList{QStringLiteral("CREATE TABLE tally (x)")}); // in the way
    {
        Journal journal(file());
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::CannotWrite));
        QVERIFY(!journal.isWritable());
    }
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version")) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(!query.exec(QStringLiteral("SELECT ticket FROM attempts")));
    }
    QSqlDatabase::removeDatabase(name);
}

SPILLWAY_SUITE(TstJournal)
#include "tst_journal.moc"
