// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/journal.h"
#include "history/reader.h"
#include "platform/worker.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace spillway {

/// The journal on a thread of its own, so that no commit waits on the UI, and a reader on another, so
/// that none waits on a search. Callbacks of each come in the order of the calls, in the context object's thread, and
/// not at all once the context is gone.
class History : public QObject
{
    Q_OBJECT
public:
    explicit History(const QString &file, QObject *parent = nullptr);
    ~History() override;

    using Done = std::function<void(JournalResult)>;

    /// Must be called first, and may be called again. Everything else works on after a failed open,
    /// and fails.
    void open(QObject *context, Done done);
    /// Journal::startAnew(); `keptAs` is where the damaged one is, empty if it stayed.
    void startAnew(QObject *context, std::function<void(JournalResult, QString keptAs)> done);
    const QString &file() const { return m_file; }
    /// `drafted` is when the draft was begun: its timeline starts with that.
    void prepare(const Attempt &attempt, QObject *context, Done done, const QDateTime &drafted = {});
    /// Whether prepare() would do, as things are now.
    void mayPrepare(const Attempt &attempt, QObject *context, Done done);
    void markSending(const QString &id, const QDateTime &at, QObject *context, Done done);
    void finish(const Attempt &attempt, QObject *context, Done done);
    void release(const QString &id, const QString &note, QObject *context, Done done);
    void find(const QString &id, QObject *context, std::function<void(std::optional<Attempt>)> done);
    void settle(const Settlement &settlement, QObject *context, Done done);
    void annotate(const QString &id, const QString &ticket, const QString &note, QObject *context, Done done);
    void see(const TaskSighting &sighting, QObject *context, Done done);
    void followed(int limit, QObject *context, std::function<void(QList<Attempt>)> done);
    void record(const QString &id, const QString &kind, const QJsonObject &detail, QObject *context, Done done);
    void events(const QString &id, QObject *context, std::function<void(QList<AttemptEvent>)> done);
    void unsettled(QObject *context, std::function<void(QList<Attempt>)> done);
    void madeOf(const QStringList &draftIds, QObject *context, std::function<void(QList<Attempt>)> done);
    void newest(int limit, const QString &before, QObject *context, std::function<void(QList<Attempt>)> done);

    /// From now on changedElsewhere() tells of other programs' changes, soon after them. Nothing is done
    /// while there are none.
    void followOthers();
    /// Looks for them now.
    void lookForOthers();

    /// By the reader: after a commit that changed() told of, it is in.
    void page(const HistoryQuery &query, std::optional<AttemptKey> after, int limit, int rows, QObject *context,
              std::function<void(HistoryPage)> done);
    void rows(const QList<AttemptKey> &keys, QObject *context,
              std::function<void(QList<std::pair<AttemptKey, Attempt>>)> done);
    void makersOf(const QStringList &taskIds, QObject *context, std::function<void(QHash<QString, QString>)> done);
    void counts(QObject *context, std::function<void(HistoryCounts)> done);
    void days(const QDate &first, const QDate &last, QObject *context, std::function<void(QList<HistoryDay>)> done);

Q_SIGNALS:
    /// A row came or changed; emitted in this object's thread after the commit.
    void changed(const QString &attemptId);
    /// Another program has written; which rows, nobody knows.
    void changedElsewhere();

private:
    /// A change of one row; says changed() whether or not the context still lives.
    void change(const QString &id, QObject *context, std::function<JournalResult(Journal &)> work, Done done);

    Worker &readers();
    void forgetReader(); ///< which may have found no file

    QString m_file;
    std::unique_ptr<Journal> m_journal; ///< used on the worker's thread only
    Worker m_worker;
    std::unique_ptr<HistoryReader> m_reader;     ///< used on the second worker's thread only
    std::unique_ptr<Worker> m_readers;           ///< made when first needed
    std::unique_ptr<QFileSystemWatcher> m_files; ///< of followOthers()
    QTimer m_settling;                           ///< until a change of the files is looked into
};

} // namespace spillway
