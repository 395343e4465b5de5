// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/taskreading.h"
#include "history/history.h"

#include <QObject>
#include <QTimer>

namespace spillway {

struct DeletionResult
{
    enum class End {
        Deleted,     ///< by us: the service said so, or its list after a lost answer
        AlreadyGone, ///< somebody was quicker: it is not in the list
        OtherName,   ///< the task is not called what was confirmed; nothing was sent
        Kept,        ///< refused, or nothing was sent; see failure
        StillListed, ///< the answer was lost, and the list still has the task
        Unknown,     ///< the answer was lost, and the list could not be read; see failure
        NotRecorded, ///< the history cannot be written, so nothing was sent; see journal
    };
    End end = End::Kept;
    QString taskId;
    QString name;        ///< as the service tells it; empty if it was not asked so far
    bool sent = false;   ///< a DELETE was to go out, and the timeline has it
    int httpStatus = 0;  ///< of its answer; 0: none came
    bool byList = false; ///< no answer said so: the list settled it
    std::optional<LookupFailure> failure = {};
    /// With NotRecorded; with any other end, the last entry of the timeline could not be written.
    JournalResult journal = {};

    /// The task does not exist any more.
    bool isGone() const { return end == End::Deleted || end == End::AlreadyGone; }
    /// It certainly exists as before.
    bool isKept() const { return end == End::OtherName || end == End::Kept || end == End::NotRecorded; }
};

/// One press of "Delete": reads the task and compares its name with the one that was typed, records
/// what comes next, sends one DELETE, and settles a lost answer by reading the list, never by sending
/// again. Safe to repeat: a task that is gone is no failure. After a 401 nothing more is signed.
///
/// Emits finished() exactly once; then deleteLater() it. Destroyed while the DELETE is out, the
/// timeline says that it was sent.
class TaskDeletion : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Reading,  ///< nothing was sent
        Deleting, ///< the one DELETE is on its way
        Looking,  ///< its answer was lost, or says that there is no such task: reading the list
    };
    Q_ENUM(Step)
    /// When the list is read after a lost answer, each from the one before.
    using Looks = QList<std::chrono::milliseconds>;
    static Looks usualLooks();

    /// The history is only used if the target has an attempt.
    TaskDeletion(ReadingTools tools, History &history, TaskTarget target, QString confirmedName,
                 QObject *parent = nullptr);

    void start();
    void setLooks(Looks looks) { m_looks = std::move(looks); }

Q_SIGNALS:
    void stepChanged(spillway::TaskDeletion::Step step);
    void finished(const spillway::DeletionResult &result);

private:
    using End = DeletionResult::End;

    void told(const TaskTold &told);
    void record();
    void send();
    void answered(const Change &change);
    void look();
    void listed(const TasksTold &told);
    void end(End end);
    QJsonObject evidence() const;

    ReadingTools m_tools;
    History &m_history;
    TaskTarget m_target;
    QString m_confirmedName;
    Looks m_looks = usualLooks();
    QTimer m_next;
    CallFacts m_facts; ///< of the DELETE
    DeletionResult m_result;
};

} // namespace spillway
