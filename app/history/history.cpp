// SPDX-License-Identifier: Apache-2.0
#include "history/history.h"

#include <utility>

namespace spillway
{

History::History(const QString &file, QObject *parent)
    : QObject(parent), m_worker(new QObject), m_journal(std::make_unique<Journal>(file))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

History::~History()
{
    // Queued calls run first: what was asked to be committed is committed. The database must be
    // closed in the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [this] { m_journal.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template<typename Work, typename Done_>
void History::run(QObject *context, Work work, Done_ done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), done = std::move(done), guard = QPointer<QObject>(context)]() mutable {
            auto result = work(*m_journal);
            // By way of this object, which outlives the worker: only its thread may look at the
            // guard, as the context lives there too.
            QMetaObject::invokeMethod(
                this,
                [result = std::move(result), done = std::move(done), guard = std::move(guard)]() mutable {
                    if (guard) {
                        done(std::move(result));
                    }
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void History::open(QObject *context, Done done)
{
    run(context, [](Journal &journal) { return journal.open(); }, std::move(done));
}

void History::change(const QString &id, QObject *context, std::function<JournalResult(Journal &)> work, Done done)
{
    run(this, std::move(work),
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
    change(attempt.id, context, [attempt](Journal &journal) { return journal.prepare(attempt); }, std::move(done));
}

void History::markSending(const QString &id, const QDateTime &at, QObject *context, Done done)
{
    change(id, context, [id, at](Journal &journal) { return journal.markSending(id, at); }, std::move(done));
}

void History::finish(const Attempt &attempt, QObject *context, Done done)
{
    change(attempt.id, context, [attempt](Journal &journal) { return journal.finish(attempt); }, std::move(done));
}

void History::release(const QString &id, const QString &note, QObject *context, Done done)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(id, context, [id, note, now](Journal &journal) { return journal.release(id, note, now); }, std::move(done));
}

void History::find(const QString &id, QObject *context, std::function<void(std::optional<Attempt>)> done)
{
    run(context, [id](Journal &journal) { return journal.find(id); }, std::move(done));
}

void History::newest(int limit, const QString &before, QObject *context, std::function<void(QList<Attempt>)> done)
{
    run(context, [limit, before](Journal &journal) { return journal.newest(limit, before); }, std::move(done));
}

} // namespace spillway
