// SPDX-License-Identifier: Apache-2.0
#include "history/history.h"

#include "platform/logging.h"

#include <utility>

namespace spillway {
namespace {
/// Changes come several at a time, and most of them are our own.
constexpr auto Settles = std::chrono::milliseconds(200);
} // namespace

History::History(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_journal(std::make_unique<Journal>(file))
    , m_worker(QStringLiteral("history"))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(Settles);
    m_settling.callOnTimeout(this, &History::lookForOthers);
}

History::~History()
{
    // A database must be closed in the thread that opened it.
    if (m_readers) {
        m_readers->finishAll([this] { m_reader.reset(); });
    }
    m_worker.finishAll([this] { m_journal.reset(); });
}

void History::forgetReader()
{
    if (m_readers) {
        m_readers->run(
            this, [this] { m_reader = std::make_unique<HistoryReader>(m_file); }, [] {});
    }
}

void History::startAnew(QObject *context, std::function<void(JournalResult, QString)> done)
{
    forgetReader();
    m_worker.run(
        context,
        [this] {
            QString keptAs;
            JournalResult failed = m_journal->startAnew(keptAs);
            return std::pair(std::move(failed), keptAs);
        },
        [done = std::move(done)](const std::pair<JournalResult, QString> &result) {
            done(result.first, result.second);
        });
}

void History::open(QObject *context, Done done)
{
    forgetReader();
    m_worker.run(
        context, [this] { return m_journal->open(); }, std::move(done));
}

void History::change(const QString &id, QObject *context, std::function<JournalResult(Journal &)> work, Done done)
{
    m_worker.run(
        this, [this, work = std::move(work)] { return work(*m_journal); },
        [this, id, done = std::move(done), guard = QPointer<QObject>(context)](JournalResult result) {
            if (!result) {
                emit changed(id);
            } else {
                qCWarning(logTask).noquote() << "history: attempt" << id << "not recorded, kind"
                                             << static_cast<int>(result->kind) << result->detail;
            }
            if (guard) {
                done(std::move(result));
            }
        });
}

void History::prepare(const Attempt &attempt, QObject *context, Done done, const QDateTime &drafted)
{
    change(
        attempt.id, context, [attempt, drafted](Journal &journal) { return journal.prepare(attempt, drafted); },
        std::move(done));
}

void History::mayPrepare(const Attempt &attempt, QObject *context, Done done)
{
    m_worker.run(
        context, [this, attempt] { return m_journal->mayPrepare(attempt); }, std::move(done));
}

void History::markSending(const QString &id, const QDateTime &at, QObject *context, Done done)
{
    change(
        id, context, [id, at](Journal &journal) { return journal.markSending(id, at); }, std::move(done));
}

void History::finish(const Attempt &attempt, QObject *context, Done done)
{
    change(
        attempt.id, context, [attempt](Journal &journal) { return journal.finish(attempt); }, std::move(done));
}

void History::release(const QString &id, const QString &note, QObject *context, Done done)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(
        id, context, [id, note, now](Journal &journal) { return journal.release(id, note, now); }, std::move(done));
}

void History::settle(const Settlement &settlement, QObject *context, Done done)
{
    change(
        settlement.attemptId, context, [settlement](Journal &journal) { return journal.settle(settlement); },
        std::move(done));
}

void History::annotate(const QString &id, const QString &ticket, const QString &note, QObject *context, Done done)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(
        id, context, [=](Journal &journal) { return journal.annotate(id, ticket, note, now); }, std::move(done));
}

void History::see(const TaskSighting &sighting, QObject *context, Done done)
{
    change(
        sighting.attemptId, context, [sighting](Journal &journal) { return journal.see(sighting); }, std::move(done));
}

void History::followed(int limit, QObject *context, std::function<void(QList<Attempt>)> done)
{
    m_worker.run(
        context, [this, limit] { return m_journal->followed(limit); }, std::move(done));
}

void History::record(const QString &id, const QString &kind, const QJsonObject &detail, QObject *context, Done done)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(
        id, context, [=](Journal &journal) { return journal.record(id, kind, detail, now); }, std::move(done));
}

void History::events(const QString &id, QObject *context, std::function<void(QList<AttemptEvent>)> done)
{
    m_worker.run(
        context, [this, id] { return m_journal->events(id); }, std::move(done));
}

void History::unsettled(QObject *context, std::function<void(QList<Attempt>)> done)
{
    m_worker.run(
        context, [this] { return m_journal->unsettled(); }, std::move(done));
}

void History::find(const QString &id, QObject *context, std::function<void(std::optional<Attempt>)> done)
{
    m_worker.run(
        context, [this, id] { return m_journal->find(id); }, std::move(done));
}

void History::madeOf(const QStringList &draftIds, QObject *context, std::function<void(QList<Attempt>)> done)
{
    m_worker.run(
        context, [this, draftIds] { return m_journal->madeOf(draftIds); }, std::move(done));
}

void History::newest(int limit, const QString &before, QObject *context, std::function<void(QList<Attempt>)> done)
{
    m_worker.run(
        context, [this, limit, before] { return m_journal->newest(limit, before); }, std::move(done));
}

void History::followOthers()
{
    if (!m_files) {
        m_files = std::make_unique<QFileSystemWatcher>();
        connect(m_files.get(), &QFileSystemWatcher::fileChanged, this, [this] {
            if (!m_settling.isActive()) { // not put off: somebody may write all the time
                m_settling.start();
            }
        });
    } else if (!m_files->files().isEmpty()) {
        m_files->removePaths(m_files->files()); // another file may lie there now
    }
    m_files->addPaths({m_file, m_file + QStringLiteral("-wal")});
    lookForOthers(); // what came before that
}

void History::lookForOthers()
{
    m_worker.run(
        this, [this] { return m_journal->changedByOthers(); },
        [this](bool changed) {
            if (changed) {
                emit changedElsewhere();
            }
        });
}

Worker &History::readers()
{
    if (!m_readers) {
        m_reader = std::make_unique<HistoryReader>(m_file);
        m_readers = std::make_unique<Worker>(QStringLiteral("history reader"));
    }
    return *m_readers;
}

void History::page(const HistoryQuery &query, std::optional<AttemptKey> after, int limit, int rows, QObject *context,
                   std::function<void(HistoryPage)> done)
{
    readers().run(
        context, [=, this] { return m_reader->page(query, after, limit, rows); }, std::move(done));
}

void History::rows(const QList<AttemptKey> &keys, QObject *context,
                   std::function<void(QList<std::pair<AttemptKey, Attempt>>)> done)
{
    readers().run(
        context, [this, keys] { return m_reader->rows(keys); }, std::move(done));
}

void History::makersOf(const QStringList &taskIds, QObject *context, std::function<void(QHash<QString, QString>)> done)
{
    readers().run(
        context, [this, taskIds] { return m_reader->makersOf(taskIds); }, std::move(done));
}

void History::counts(QObject *context, std::function<void(HistoryCounts)> done)
{
    readers().run(
        context, [this] { return m_reader->counts(); }, std::move(done));
}

void History::days(const QDate &first, const QDate &last, QObject *context, std::function<void(QList<HistoryDay>)> done)
{
    readers().run(
        context, [this, first, last] { return m_reader->days(first, last); }, std::move(done));
}

} // namespace spillway
