// SPDX-License-Identifier: Apache-2.0
#include "flow/taskdeletion.h"

#include "cloud/outcome.h"

namespace spillway {

using namespace std::chrono_literals;

TaskDeletion::Looks TaskDeletion::usualLooks()
{
    return {0s, 3s, 10s};
}

TaskDeletion::TaskDeletion(ReadingTools tools, History &history, TaskTarget target, QString confirmedName,
                           QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_history(history)
    , m_target(std::move(target))
    , m_confirmedName(std::move(confirmedName))
{
    m_result.taskId = m_target.task.taskId;
    m_next.setSingleShot(true);
    m_next.callOnTimeout(
        this, [this] { readTasks(m_tools, m_target.place, this, [this](const TasksTold &told) { listed(told); }); });
}

void TaskDeletion::start()
{
    emit stepChanged(Step::Reading);
    readTask(m_tools, m_target.place, m_target.task.taskId, this, [this](const TaskTold &answer) { told(answer); });
}

void TaskDeletion::told(const TaskTold &answer)
{
    m_result.failure = answer.failure;
    if (answer.isMissing()) {
        return look(); // a wrong address answers the same
    }
    if (!answer.details) {
        return end(End::Kept);
    }
    m_result.name = answer.details->row.name;
    if (m_result.name != m_confirmedName) {
        return end(End::OtherName);
    }
    record();
}

void TaskDeletion::record()
{
    if (!m_target.attempt) {
        return send();
    }
    m_history.record(m_target.attempt->id, eventkind::Deleting, {{QLatin1String("task_id"), m_result.taskId}}, this,
                     [this](JournalResult failed) {
                         if (failed) { // what cannot be recorded must not happen
                             m_result.journal = std::move(failed);
                             return end(End::NotRecorded);
                         }
                         send();
                     });
}

void TaskDeletion::send()
{
    m_result.sent = true;
    emit stepChanged(Step::Deleting);
    sendChange(
        m_tools, m_target.place,
        [this](const SignInKey &key) {
            return deleteTaskRequest(m_target.place.place, key, m_result.taskId, QDateTime::currentDateTimeUtc());
        },
        this, [this](const Change &change) { answered(change); });
}

void TaskDeletion::answered(const Change &change)
{
    if (const auto *before = std::get_if<LookupFailure>(&change)) {
        m_result.failure = *before;
        return end(End::Kept);
    }
    m_facts = std::get<CallFacts>(change);
    m_result.httpStatus = m_facts.httpStatus;
    m_result.failure = LookupFailure{.kind = LookupFailure::Kind::Call, .facts = m_facts};
    switch (changeOutcome(m_facts)) {
    case ChangeOutcome::Done: return end(End::Deleted);
    case ChangeOutcome::Refused:
    case ChangeOutcome::NotSent: return end(End::Kept);
    case ChangeOutcome::Gone:
    case ChangeOutcome::Unknown: return look();
    }
}

void TaskDeletion::look()
{
    emit stepChanged(Step::Looking);
    m_next.start(m_looks.isEmpty() ? 0ms : m_looks.takeFirst());
}

void TaskDeletion::listed(const TasksTold &answer)
{
    const bool listed = answer.has(m_result.taskId);
    if (answer.list && !listed && answer.list->isWhole()) {
        const bool byUs = m_result.sent && m_facts.httpStatus != 404;
        m_result.byList = byUs;
        return end(byUs ? End::Deleted : End::AlreadyGone);
    }
    // Without a DELETE there is nothing to wait for; a refused key is not tried again.
    const bool hopeless = answer.failure && (answer.failure->kind != LookupFailure::Kind::Call ||
                                             answer.failure->facts.httpStatus == 401);
    if (m_result.sent && !hopeless && !m_looks.isEmpty()) {
        m_next.start(m_looks.takeFirst());
        return;
    }
    if (!m_result.sent) {
        return end(End::Kept); // why the task could not be read is told, not why the list could not
    }
    if (answer.failure) {
        m_result.failure = answer.failure;
    }
    end(listed ? End::StillListed : End::Unknown);
}

void TaskDeletion::end(End end)
{
    m_result.end = end;
    if (m_result.isGone()) {
        m_result.failure.reset();
    }
    if (!m_target.attempt || (!m_result.sent && !m_result.isGone())) {
        emit finished(m_result);
        return;
    }
    const auto recorded = [this](JournalResult failed) {
        m_result.journal = std::move(failed);
        emit finished(m_result);
    };
    const QString &id = m_target.attempt->id;
    if (!m_result.isGone()) {
        return m_history.record(id, eventkind::NotDeleted, evidence(), this, recorded);
    }
    using Presence = TaskSighting::Presence;
    m_history.see({.attemptId = id,
                   .at = QDateTime::currentDateTimeUtc(),
                   .presence = end == End::Deleted ? Presence::Deleted : Presence::Gone,
                   .evidence = evidence()},
                  this, recorded);
}

QJsonObject TaskDeletion::evidence() const
{
    QJsonObject detail{{QLatin1String("task_id"), m_result.taskId}};
    if (m_facts.httpStatus > 0) {
        detail.insert(QLatin1String("http_status"), m_facts.httpStatus);
    }
    if (!m_facts.requestId.isEmpty()) {
        detail.insert(QLatin1String("request_id"), harmless(m_facts.requestId, 200));
    }
    if (m_result.byList) {
        detail.insert(QLatin1String("by"), QLatin1String("list"));
    }
    if (m_result.end == End::StillListed || m_result.end == End::Unknown) {
        detail.insert(QLatin1String("listed"), m_result.end == End::StillListed);
    }
    return detail;
}

} // namespace spillway
