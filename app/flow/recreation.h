// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/submission.h"
#include "flow/taskdeletion.h"
#include "workspace/drafts.h"

#include <QObject>

namespace spillway {

/// A task that is to be deleted and created again, because its bucket-writer key was changed: the
/// service has no call that changes a task (contract 1.0).
struct RecreationPlan
{
    TaskTarget target;
    QString confirmedName;
    SubmissionPlan create; ///< the new task, with the new key
    SavedDraft draft;      ///< what finishes it by hand, if the create does not come about
};

struct RecreationResult
{
    enum class End {
        Recreated,
        NotReady,    ///< the key, the history or the draft is in the way: nothing was sent
        NotDeleted,  ///< the old task is there as before, or may be; nothing was created
        Forestalled, ///< somebody else deleted the old task; nothing was created, and the draft waits
        NotCreated,  ///< the old task is gone, and the draft waits
        Unknown,     ///< the old task is gone, and the create's answer was lost; the draft waits
    };
    End end = End::NotReady;
    StoreStatus keyStatus = StoreStatus::Ok; ///< with NotReady: why the new key cannot be read
    JournalResult journal = {};              ///< with NotReady: why no attempt could be recorded; neither: the draft
    std::optional<DeletionResult> deletion = {};
    std::optional<SubmissionResult> submission = {};
    bool draftKept = false;
};

/// One press of "Delete and create again". Whatever can fail without harm is tried before the old task
/// goes: reading the new key, whether the new attempt can be recorded under its name, writing the draft
/// that would finish it. Then a TaskDeletion, and only once that has deleted the task a Submission: who else
/// deletes it may be about to create it again, too. The draft stays until the new task exists, also over a crash. Both
/// attempts' timelines tell of each other.
///
/// Emits finished() exactly once; then deleteLater() it.
class Recreation : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Preparing, ///< nothing was sent
        Deleting,
        Looking, ///< the deletion's answer was lost
        Creating,
    };
    Q_ENUM(Step)

    Recreation(RecreationPlan plan, ReadingTools tools, History &history, DraftStore &drafts,
               QObject *parent = nullptr);

    void start();
    void setLooks(TaskDeletion::Looks looks) { m_looks = std::move(looks); }

Q_SIGNALS:
    void stepChanged(spillway::Recreation::Step step);
    void finished(const spillway::RecreationResult &result);

private:
    using End = RecreationResult::End;

    void askHistory();
    void keepDraft();
    void announce();
    void remove();
    void removed(const DeletionResult &result);
    void create();
    void created(const SubmissionResult &result);
    void end(End end);

    RecreationPlan m_plan;
    ReadingTools m_tools;
    History &m_history;
    DraftStore &m_drafts;
    TaskDeletion::Looks m_looks = TaskDeletion::usualLooks();
    Submission *m_submission; ///< made at once, so that the timeline can name its attempt beforehand
    RecreationResult m_result;
};

} // namespace spillway
