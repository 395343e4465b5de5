// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/journal.h"
#include "platform/worker.h"

#include <QObject>

#include <functional>

namespace spillway {

/// The journal on a thread of its own, so that no commit waits on the UI. Callbacks come in the
/// order of the calls, in the context object's thread, and not at all once the context is gone.
class History : public QObject
{
    Q_OBJECT
public:
    explicit History(const QString &file, QObject *parent = nullptr);
    ~History() override;

    using Done = std::function<void(JournalResult)>;

    /// Must be called first. Everything else works on after a failed open, and fails.
    void open(QObject *context, Done done);
    void prepare(const Attempt &attempt, QObject *context, Done done);
    void markSending(const QString &id, const QDateTime &at, QObject *context, Done done);
    void finish(const Attempt &attempt, QObject *context, Done done);
    void release(const QString &id, const QString &note, QObject *context, Done done);
    void find(const QString &id, QObject *context, std::function<void(std::optional<Attempt>)> done);
    void newest(int limit, const QString &before, QObject *context, std::function<void(QList<Attempt>)> done);

Q_SIGNALS:
    /// A row came or changed; emitted in this object's thread after the commit.
    void changed(const QString &attemptId);

private:
    /// A change of one row; says changed() whether or not the context still lives.
    void change(const QString &id, QObject *context, std::function<JournalResult(Journal &)> work, Done done);

    std::unique_ptr<Journal> m_journal; ///< used on the worker's thread only
    Worker m_worker;
};

} // namespace spillway
