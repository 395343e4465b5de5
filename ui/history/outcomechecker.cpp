// SPDX-License-Identifier: Apache-2.0
#include "history/outcomechecker.h"

#include "messages/messages.h"

namespace spillway {
namespace {
/// While the window is open it waits for the reading that decides, however late that is.
constexpr std::chrono::hours Patience{24};
} // namespace

OutcomeChecker::OutcomeChecker(Services &services, std::shared_ptr<Pace> pace, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_places(services)
    , m_settler(services.history, services.lookups.tools(), {}, nullptr, std::move(pace))
{
    connect(&m_settler, &Settler::judged, this, &OutcomeChecker::judged);
    connect(&services.practice, &PracticeService::ready, this, &OutcomeChecker::pickUp);
}

void OutcomeChecker::checkAll(bool asked)
{
    m_services.history.unsettled(this, [this, asked](const QList<Attempt> &open) {
        if (open.isEmpty() && asked) {
            emit told(tr("No outcome is open."));
        }
        for (const Attempt &attempt : open) {
            asked ? check(attempt) : begin(attempt);
        }
    });
}

void OutcomeChecker::pickUp()
{
    m_services.history.unsettled(this, [this](const QList<Attempt> &open) {
        for (const Attempt &attempt : open) {
            if (!m_begun.contains(attempt.id)) {
                begin(attempt);
            }
        }
    });
}

void OutcomeChecker::check(const Attempt &attempt)
{
    if (attempt.state != AttemptState::Unknown || !attempt.locksItsName()) {
        emit told(tr("The outcome of “%1” is decided.").arg(attempt.taskName));
        return;
    }
    m_asked.insert(attempt.id);
    emit told(tr("Reading the task list for “%1”…").arg(attempt.taskName));
    begin(attempt);
    if (attempt.practice) {
        m_services.practice.start();
    }
}

void OutcomeChecker::follow(const QString &attemptId)
{
    m_services.history.find(attemptId, this, [this](const std::optional<Attempt> &attempt) {
        if (attempt && attempt->state == AttemptState::Unknown && attempt->locksItsName()) {
            begin(*attempt);
        }
    });
}

void OutcomeChecker::begin(const Attempt &attempt)
{
    m_begun.insert(attempt.id);
    withPlace(attempt, [this, attempt](const ListPlace &place) { m_settler.add(attempt, place, Patience); });
}

void OutcomeChecker::choose(const Attempt &attempt, const QString &taskId)
{
    m_asked.insert(attempt.id);
    withPlace(attempt, [=, this](const ListPlace &place) { m_settler.choose(attempt, place, taskId); });
}

void OutcomeChecker::withPlace(const Attempt &attempt, std::function<void(const ListPlace &)> then)
{
    m_places.find(attempt, [this, attempt, then = std::move(then)](const auto &place, const QString &why) {
        if (place) {
            return then(*place);
        }
        m_begun.remove(attempt.id); // there may be a way later
        if (m_asked.remove(attempt.id)) {
            //: 1 task name, 2 why its task list cannot be read
            emit told(tr("%1: %2").arg(attempt.taskName, why));
        }
    });
}

void OutcomeChecker::judged(const SettleResult &result, bool again)
{
    const bool asked = m_asked.contains(result.attempt.id);
    if (asked || result.isDecided()) {
        //: 1 task name, 2 what was found
        emit told(tr("%1: %2").arg(result.attempt.taskName, messages::text(result)));
    }
    if (asked && !again && result.judgement.verdict == Judgement::Verdict::Candidates &&
        result.obstacle == SettleResult::Obstacle::None) {
        emit choiceNeeded(result);
    }
    if (!again) {
        m_asked.remove(result.attempt.id);
    }
}

} // namespace spillway
