// SPDX-License-Identifier: Apache-2.0
#include "journalsamples.h"
#include "suite.h"

#include "history/journal.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

#include <dlfcn.h>
#include <sys/vfs.h>

// What SQLite's driver and the library call is found here first: each step of a statement may fail, or be
// preceded by what another program does.
struct sqlite3_stmt;

namespace {

int stepsLeft = -1; ///< until one fails; negative: none does
int failedSteps = 0;
QByteArray failedSql;
std::function<void(QByteArrayView sql)> beforeStep;
bool onNetwork = false;

template<typename Function>
Function *original(const char *library, const char *name)
{
    void *handle = dlopen(library, RTLD_LAZY | RTLD_NOLOAD);
    return reinterpret_cast<Function *>(dlsym(handle, name));
}

bool isDriver(const void *caller)
{
    Dl_info info;
    return dladdr(caller, &info) != 0 && QByteArrayView(info.dli_fname).contains("libqsqlite");
}

} // namespace

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    static auto *real = original<int(sqlite3_stmt *)>("libsqlite3.so.0", "sqlite3_step");
    static auto *sql = original<const char *(sqlite3_stmt *)>("libsqlite3.so.0", "sqlite3_sql");
    if (!isDriver(__builtin_return_address(0))) { // SQLite's own statements: it looks for their errors elsewhere
        return real(statement);
    }
    const QByteArrayView text(sql(statement));
    if (beforeStep) {
        beforeStep(text);
    }
    // ROLLBACK ends the transaction whatever it answers.
    if (stepsLeft >= 0 && !text.startsWith("ROLLBACK") && stepsLeft-- == 0) {
        failedSql = text.toByteArray();
        ++failedSteps;
        return 10; // SQLITE_IOERR
    }
    return real(statement);
}

// No power is cut here: nothing waits for the disk, which others may keep busy.
extern "C" int fsync(int)
{
    return 0;
}

extern "C" int fdatasync(int)
{
    return 0;
}

extern "C" int statfs(const char *path, struct statfs *info) noexcept
{
    static auto *real = original<int(const char *, struct statfs *)>("libc.so.6", "statfs");
    const int result = real(path, info);
    if (onNetwork) {
        info->f_type = 0x6969; // NFS
    }
    return result;
}

using namespace spillway;

namespace {

using Kind = JournalError::Kind;
using Change = std::function<JournalResult(Journal &)>;

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0, 0), Qt::UTC).addSecs(seconds);
}

Attempt named(const QString &name, AttemptState state = AttemptState::Prepared)
{
    Attempt a;
    a.id = QStringLiteral("id of ") + name;
    a.taskName = name;
    a.body = "{}";
    a.connectorId = QStringLiteral("c-1");
    a.preparedAt = at(0);
    a.state = state;
    a.finishedAt = at(2);
    a.draftId = state == AttemptState::Created ? QStringLiteral("d-1") : QString();
    return a;
}

/// One attempt in each state from which a change may start.
void fill(Journal &journal)
{
    for (const AttemptState state : {AttemptState::Prepared, AttemptState::Sending, AttemptState::Unknown,
                                     AttemptState::Created, AttemptState::Rejected}) {
        const Attempt a = named(stateName(state), state);
        QCOMPARE(journal.prepare(a), JournalResult());
        if (state != AttemptState::Prepared) {
            QCOMPARE(journal.markSending(a.id, at(1)), JournalResult());
        }
        if (state != AttemptState::Prepared && state != AttemptState::Sending) {
            QCOMPARE(journal.finish(a), JournalResult());
        }
    }
    const Attempt settled = named(QStringLiteral("settled"), AttemptState::Unknown);
    QCOMPARE(journal.prepare(settled), JournalResult());
    QCOMPARE(journal.finish(settled), JournalResult());
    QCOMPARE(journal.settle({settled.id, QStringLiteral("t-1"), at(5), {}}), JournalResult());
}

struct Content
{
    QList<Attempt> attempts;
    QList<qsizetype> events;
    bool operator==(const Content &) const = default;
};

Content contentOf(const Journal &journal)
{
    Content content{journal.newest(100), {}};
    for (const Attempt &a : std::as_const(content.attempts)) {
        content.events.append(journal.events(a.id).size());
    }
    return content;
}

std::optional<Kind> kindOf(const JournalResult &result)
{
    return result ? std::optional(result->kind) : std::nullopt;
}

QString idOf(AttemptState state)
{
    return QStringLiteral("id of ") + stateName(state);
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// SQLite that fails at every call, and other programs that come in between.
class TstJournalFaults : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase() { qInfo("history: SQLite failed at %d calls", failedSteps); }
    void changeFails_data();
    void changeFails();
    void openingFails_data();
    void openingFails();
    void readingFails();
    void settlingTheDeadFails();
    void madeByAnotherMeanwhile();
    void seenByAnotherMeanwhile();
    void onANetworkHome();

private:
    QString file() const { return m_folder->path() + QStringLiteral("/history/history.sqlite"); }
    std::unique_ptr<Journal> filled() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<Journal> TstJournalFaults::filled() const
{
    auto journal = std::make_unique<Journal>(file());
    if (journal->open()) {
        QTest::qFail("cannot be opened", __FILE__, __LINE__);
    } else {
        fill(*journal);
    }
    return journal;
}

void TstJournalFaults::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstJournalFaults::cleanup()
{
    stepsLeft = -1;
    beforeStep = nullptr;
    onNetwork = false;
    m_folder.reset();
}

void TstJournalFaults::changeFails_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("refused"); // also when nothing fails
    const auto row = [](const char *name, const Change &change, bool refused = false) {
        QTest::newRow(name) << change << refused;
    };
    row("prepare", [](Journal &j) { return j.prepare(named(QStringLiteral("new")), at(-5)); });
    row(
        "prepare what is locked",
        [](Journal &j) {
            Attempt again = named(stateName(AttemptState::Sending));
            again.id = QStringLiteral("again");
            return j.prepare(again);
        },
        true);
    row(
        "prepare what the draft has made",
        [](Journal &j) {
            Attempt again = named(stateName(AttemptState::Created));
            again.id = QStringLiteral("again");
            again.draftId = QStringLiteral("d-1");
            return j.prepare(again);
        },
        true);
    row("may prepare", [](Journal &j) { return j.mayPrepare(named(QStringLiteral("new"))); });
    row(
        "may prepare what is locked", [](Journal &j) { return j.mayPrepare(named(stateName(AttemptState::Sending))); },
        true);
    row("mark sending", [](Journal &j) { return j.markSending(idOf(AttemptState::Prepared), at(7)); });
    row("finish", [](Journal &j) { return j.finish(named(stateName(AttemptState::Sending), AttemptState::Created)); });
    row("finish what was settled",
        [](Journal &j) { return j.finish(named(QStringLiteral("settled"), AttemptState::Unknown)); });
    row("release", [](Journal &j) { return j.release(idOf(AttemptState::Unknown), QStringLiteral("looked"), at(8)); });
    row("settle", [](Journal &j) { return j.settle({idOf(AttemptState::Unknown), {}, at(8), {}}); });
    row("annotate", [](Journal &j) {
        return j.annotate(idOf(AttemptState::Rejected), QStringLiteral("CHG-1"), QStringLiteral("x"), at(8));
    });
    row("see", [](Journal &j) {
        return j.see({.attemptId = idOf(AttemptState::Created),
                      .at = at(9),
                      .status = QStringLiteral("RUNNING"),
                      .stuck = true});
    });
    row("record", [](Journal &j) { return j.record(idOf(AttemptState::Created), eventkind::Polled, {}, at(9)); });
}

/// All of it or nothing, and never success for nothing.
void TstJournalFaults::changeFails()
{
    QFETCH(Change, change);
    QFETCH(bool, refused);
    auto journal = filled();
    const Content before = contentOf(*journal);
    int failures = 0;
    for (int step = 0;; ++step) {
        QVERIFY(step < 50);
        stepsLeft = step;
        const JournalResult result = change(*journal);
        const bool failed = stepsLeft < 0;
        stepsLeft = -1;
        if (!failed) {
            QCOMPARE(result.has_value(), refused);
            break;
        }
        ++failures;
        if (result) {
            QVERIFY2(contentOf(*journal) == before, qPrintable(QString::number(step)));
        } else { // a look before the change failed, which is not needed for it
            QVERIFY2(contentOf(*journal) != before, qPrintable(QString::number(step)));
            m_folder = std::make_unique<QTemporaryDir>();
            journal = filled();
        }
    }
    QVERIFY(failures > 0);
    // What follows is not disturbed.
    QCOMPARE(journal->prepare(named(QStringLiteral("after"))), JournalResult());
}

void TstJournalFaults::openingFails_data()
{
    QTest::addColumn<QString>("made");
    QTest::newRow("new") << QString();
    QTest::newRow("of version 1") << QStringLiteral("history-1.sql");
    QTest::newRow("of version 2") << QStringLiteral("history-2.sql");
    QTest::newRow("of this version") << QStringLiteral("now");
}

/// Said as what it is, and never as a damaged history: that would be set aside.
void TstJournalFaults::openingFails()
{
    QFETCH(QString, made);
    int failures = 0;
    for (int step = 0;; ++step) {
        QVERIFY(step < 200);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        if (made == u"now") {
            Journal journal(file());
            QCOMPARE(journal.open(), JournalResult());
            fill(journal);
        } else if (!made.isEmpty()) {
            makeDatabase(file(), statementsOf(made));
        }
        Journal journal(file());
        stepsLeft = step;
        const JournalResult result = journal.open();
        const bool failed = stepsLeft < 0;
        stepsLeft = -1;
        if (!failed) {
            QCOMPARE(result, JournalResult());
            break;
        }
        if (failedSql == "PRAGMA data_version") { // its only harm is one look too many at what others changed
            QCOMPARE(result, JournalResult());
            QVERIFY(journal.changedByOthers());
            continue;
        }
        ++failures;
        const QByteArray where = "step " + QByteArray::number(step) + ": " + failedSql;
        QVERIFY2(result, where.constData());
        QVERIFY2(result->kind == Kind::CannotOpen || result->kind == Kind::CannotWrite, where.constData());
        QVERIFY2(!journal.isWritable(), where.constData());
        QCOMPARE(journal.open(), JournalResult());
        if (made == u"now") {
            QCOMPARE(journal.count(), 6);
        }
    }
    QVERIFY(failures > 4);
}

void TstJournalFaults::readingFails()
{
    Journal journal(file());
    QCOMPARE(journal.open(), JournalResult());
    fill(journal);
    const auto failing = [](auto read) {
        stepsLeft = 0;
        const auto result = read();
        stepsLeft = -1;
        return result;
    };
    QVERIFY(!failing([&] { return journal.find(idOf(AttemptState::Created)); }));
    QCOMPARE(failing([&] { return journal.events(idOf(AttemptState::Created)).size(); }), 0);
    QCOMPARE(failing([&] { return journal.newest(10).size(); }), 0);
    QCOMPARE(failing([&] { return journal.newest(10, idOf(AttemptState::Created)).size(); }), 0);
    QCOMPARE(failing([&] { return journal.followed(10).size(); }), 0);
    QCOMPARE(failing([&] { return journal.count(); }), 0);
    QCOMPARE(failing([&] { return journal.unsettled().size(); }), 1); // settling the dead failed, which it tries first
    QCOMPARE(journal.newest(10).size(), 6);
}

/// What a dead writer left open stays as it is, and is settled at the next start.
void TstJournalFaults::settlingTheDeadFails()
{
    {
        Journal journal(file());
        QCOMPARE(journal.open(), JournalResult());
        fill(journal);
    }
    for (const char *first : {"INSERT INTO event", "UPDATE attempts", "COMMIT"}) {
        Journal journal(file());
        beforeStep = [first](QByteArrayView sql) { stepsLeft = sql.startsWith(first) ? 0 : -1; };
        QCOMPARE(kindOf(journal.open()), std::optional(Kind::CannotWrite));
        beforeStep = nullptr;
        stepsLeft = -1;
    }
    Journal journal(file());
    QCOMPARE(journal.open(), JournalResult());
    QCOMPARE(journal.find(idOf(AttemptState::Prepared))->state, AttemptState::NotSent);
    QCOMPARE(journal.find(idOf(AttemptState::Sending))->state, AttemptState::Unknown);
}

void TstJournalFaults::madeByAnotherMeanwhile()
{
    Journal journal(file());
    Journal other(file());
    beforeStep = [&](QByteArrayView sql) {
        if (sql.startsWith("SELECT count(*) FROM sqlite_master")) {
            beforeStep = nullptr;
            QCOMPARE(other.open(), JournalResult());
        }
    };
    QCOMPARE(journal.open(), JournalResult());
    QVERIFY(!beforeStep);
    QCOMPARE(journal.prepare(named(QStringLiteral("mine"))), JournalResult());
    QCOMPARE(other.count(), 1);
}

void TstJournalFaults::seenByAnotherMeanwhile()
{
    Journal journal(file());
    QCOMPARE(journal.open(), JournalResult());
    fill(journal);
    Journal other(file());
    QCOMPARE(other.open(), JournalResult());
    const TaskSighting sighting{
        .attemptId = idOf(AttemptState::Created), .at = at(9), .status = QStringLiteral("RUNNING")};
    beforeStep = [&](QByteArrayView sql) {
        if (sql.startsWith("BEGIN")) {
            beforeStep = nullptr;
            QCOMPARE(other.see(sighting), JournalResult());
        }
    };
    const qsizetype events = journal.events(sighting.attemptId).size();
    QCOMPARE(journal.see(sighting), JournalResult());
    QVERIFY(!beforeStep);
    QCOMPARE(journal.events(sighting.attemptId).size(), events + 1);
}

void TstJournalFaults::onANetworkHome()
{
    onNetwork = true;
    QString mode;
    beforeStep = [&](QByteArrayView sql) {
        if (sql.startsWith("PRAGMA journal_mode")) {
            mode = QString::fromUtf8(sql);
        }
    };
    Journal journal(file());
    QCOMPARE(journal.open(), JournalResult());
    QCOMPARE(mode, QStringLiteral("PRAGMA journal_mode=DELETE"));
    QCOMPARE(journal.prepare(named(QStringLiteral("x"))), JournalResult());
    QVERIFY(!QFileInfo::exists(file() + QStringLiteral("-wal")));
}

SPILLWAY_SUITE(TstJournalFaults)
#include "tst_journalfaults.moc"
