// SPDX-License-Identifier: Apache-2.0
#include "flow/recreation.h"

namespace spillway {
namespace {

/// That of the draft, so that neither it nor a later press makes what was made.
SubmissionPlan createOf(const RecreationPlan &plan)
{
    SubmissionPlan create = plan.create;
    create.draftId = plan.draft.id;
    return create;
}

} // namespace

Recreation::Recreation(RecreationPlan plan, ReadingTools tools, History &history, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_tools(tools)
    , m_history(history)
    , m_drafts(drafts)
    , m_submission(new Submission(createOf(m_plan), tools, history, this))
{
    connect(m_submission, &Submission::finished, this, &Recreation::created);
}

void Recreation::start()
{
    emit stepChanged(Step::Preparing);
    m_tools.secrets.read(m_plan.create.writerKey, this, [this](StoreStatus status, StoredKey &&key) {
        // A temporary key has a token, for which the request has no place.
        const bool temporary = status == StoreStatus::Ok && !key.securityToken.isEmpty();
        m_result.keyStatus = temporary ? StoreStatus::Damaged : status;
        m_result.keyStatus == StoreStatus::Ok ? askHistory() : end(End::NotReady);
    });
}

/// A name that an open attempt locks, or a history that cannot be written, would only show once the
/// task is gone.
void Recreation::askHistory()
{
    m_history.mayPrepare(m_submission->attempt(), this, [this](JournalResult failed) {
        m_result.journal = std::move(failed);
        m_result.journal ? end(End::NotReady) : keepDraft();
    });
}

void Recreation::keepDraft()
{
    m_drafts.open(m_plan.draft.id); // ours until the end; after a crash it is offered
    m_drafts.save(m_plan.draft, this, [this](bool written) {
        m_result.draftKept = written;
        written ? announce() : end(End::NotReady);
    });
}

void Recreation::announce()
{
    if (!m_plan.target.attempt) {
        return remove();
    }
    const QJsonObject detail{{QLatin1String("attempt_id"), m_submission->attempt().id},
                             {QLatin1String("key_end"), m_plan.create.writerKeyEnd}};
    m_history.record(m_plan.target.attempt->id, eventkind::Recreating, detail, this, [this](JournalResult failed) {
        if (failed) {
            m_result.deletion = DeletionResult{.end = DeletionResult::End::NotRecorded,
                                               .taskId = m_plan.target.task.taskId,
                                               .name = {},
                                               .journal = std::move(failed)};
            return end(End::NotDeleted);
        }
        remove();
    });
}

void Recreation::remove()
{
    auto *deletion = new TaskDeletion(m_tools, m_history, m_plan.target, m_plan.confirmedName, this);
    deletion->setLooks(m_looks);
    connect(deletion, &TaskDeletion::stepChanged, this, [this](TaskDeletion::Step step) {
        if (step != TaskDeletion::Step::Reading) {
            emit stepChanged(step == TaskDeletion::Step::Deleting ? Step::Deleting : Step::Looking);
        }
    });
    connect(deletion, &TaskDeletion::finished, this, [this, deletion](const DeletionResult &result) {
        deletion->deleteLater();
        removed(result);
    });
    deletion->start();
}

void Recreation::removed(const DeletionResult &result)
{
    m_result.deletion = result;
    if (result.isGone()) {
        return result.end == DeletionResult::End::Deleted ? create() : end(End::Forestalled);
    }
    if (result.sent || !m_plan.target.attempt) { // else its timeline does not tell how that ended
        return end(End::NotDeleted);
    }
    m_history.record(m_plan.target.attempt->id, eventkind::NotDeleted, {}, this,
                     [this](JournalResult) { end(End::NotDeleted); });
}

void Recreation::create()
{
    emit stepChanged(Step::Creating);
    // Once the new attempt is in the history, its timeline says whose place it takes.
    connect(m_submission, &Submission::stepChanged, this, [this](Submission::Step step) {
        if (step == Submission::Step::ReadingKeys) {
            QJsonObject detail{{QLatin1String("task_id"), m_plan.target.task.taskId}};
            if (m_plan.target.attempt) {
                detail.insert(QLatin1String("attempt_id"), m_plan.target.attempt->id);
            }
            m_history.record(m_submission->attempt().id, eventkind::Replaces, detail, this, [](JournalResult) {});
        }
    });
    m_submission->start();
}

void Recreation::created(const SubmissionResult &result)
{
    m_result.submission = result;
    const AttemptState state = result.attempt.state;
    const End end = state == AttemptState::Created   ? End::Recreated
                    : state == AttemptState::Unknown ? End::Unknown
                                                     : End::NotCreated;
    if (!m_plan.target.attempt) {
        return this->end(end);
    }
    QJsonObject detail{{QLatin1String("attempt_id"), result.attempt.id}, {QLatin1String("outcome"), stateName(state)}};
    if (!result.attempt.taskId.isEmpty()) {
        detail.insert(QLatin1String("task_id"), result.attempt.taskId);
    }
    // What became of it stands in the new attempt too: a failure here hides nothing.
    m_history.record(m_plan.target.attempt->id, eventkind::Recreated, detail, this,
                     [this, end](JournalResult) { this->end(end); });
}

void Recreation::end(End end)
{
    m_result.end = end;
    const bool needless =
        end == End::Recreated || end == End::NotReady || (end == End::NotDeleted && m_result.deletion->isKept());
    if (needless) {
        m_drafts.discard(m_plan.draft.id);
        m_result.draftKept = false;
    } else {
        m_drafts.close(m_plan.draft.id);
    }
    emit finished(m_result);
}

} // namespace spillway
