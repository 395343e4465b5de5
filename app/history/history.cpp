// SPDX-License-Identifier: Apache-2.0
#include "history/history.h"

#include <utility>

namespace spillway {

History::History(const QString &file, QObject *parent)
    : QObject(parent)
    , m_journal(std::make_unique<Journal>(file))
    , m_worker(QStringLiteral("history"))
{
}

History::~History()
{
    // The database must be closed in the thread that opened it.
    m_worker.finishAll([this] { m_journal.reset(); });
}

void History::open(QObject *context, Done done)
{
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
            }
            if (guard) {
                done(std::move(result));
            }
        });
}

void History::prepare(const Attempt &attempt, QObject *context, Done done)
{
    change(
        attempt.id, context, [attempt](Journal &journal) { return journal.prepare(attempt); }, std::move(done));
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

void History::find(const QString &id, QObject *context, std::function<void(std::optional<Attempt>)> done)
{
    m_worker.run(
        context, [this, id] { return m_journal->find(id); }, std::move(done));
}

void History::newest(int limit, const QString &before, QObject *context, std::function<void(QList<Attempt>)> done)
{
    m_worker.run(
        context, [this, limit, before] { return m_journal->newest(limit, before); }, std::move(done));
}

} // namespace spillway
