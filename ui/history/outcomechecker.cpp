// SPDX-License-Identifier: Apache-2.0
#include "history/outcomechecker.h"

#include "cloud/networkaccess.h"
#include "messages/messages.h"

namespace spillway {
namespace {
/// While the window is open it waits for the reading that decides, however late that is.
constexpr std::chrono::hours Patience{24};
} // namespace

OutcomeChecker::OutcomeChecker(Services &services, std::shared_ptr<Pace> pace, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settler(services.history, services.secrets, services.cloud, {}, nullptr, std::move(pace))
{
    connect(&m_settler, &Settler::judged, this, &OutcomeChecker::judged);
    connect(&services.practice, &PracticeService::ready, this, [this] {
        const auto waiting = std::exchange(m_forPractice, {});
        for (const auto &[attempt, then] : waiting) {
            withPlace(attempt, then);
        }
    });
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

void OutcomeChecker::check(const Attempt &attempt)
{
    if (attempt.state != AttemptState::Unknown || !attempt.locksItsName()) {
        emit told(tr("The outcome of “%1” is decided.").arg(attempt.taskName));
        return;
    }
    m_asked.insert(attempt.id);
    emit told(tr("Reading the task list for “%1”…").arg(attempt.taskName));
    if (attempt.practice) {
        m_services.practice.start();
    }
    begin(attempt);
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
    withPlace(attempt,
              [this, attempt](const std::optional<ListPlace> &place) { m_settler.add(attempt, place, Patience); });
}

void OutcomeChecker::choose(const Attempt &attempt, const QString &taskId)
{
    m_asked.insert(attempt.id);
    withPlace(attempt, [=, this](const std::optional<ListPlace> &place) { m_settler.choose(attempt, place, taskId); });
}

void OutcomeChecker::withPlace(const Attempt &attempt, WithPlace then)
{
    if (attempt.practice) {
        const PracticePlace *practice = m_services.practice.place();
        if (!practice) {
            m_forPractice.append({attempt, std::move(then)});
            return;
        }
        return openPlace({.place = {.dms = std::get<Endpoint>(Endpoint::parse(practice->dmsEndpoint)),
                                    .projectId = attempt.projectId,
                                    .connectorId = attempt.connectorId},
                          .signInKey = practice->signInKey},
                         {}, std::move(then));
    }
    if (!m_services.profiles.isLoaded()) { // at the start the history may be quicker
        connect(
            &m_services.profiles, &ProfileBook::changed, this, [=, this] { withPlace(attempt, then); },
            Qt::SingleShotConnection);
        return;
    }
    const Profile *profile = m_services.profiles.find(attempt.profile);
    const auto endpoint = Endpoint::parse(profile ? profile->dmsEndpoint : QString());
    const auto *dms = std::get_if<Endpoint>(&endpoint);
    // A profile that points elsewhere by now has a key for that place, not for this.
    if (!dms || dms->text() != attempt.endpoint) {
        return then(std::nullopt);
    }
    openPlace({.place = {.dms = *dms, .projectId = attempt.projectId, .connectorId = attempt.connectorId},
               .signInKey = profile->signInKey},
              networkOf(*profile), std::move(then));
}

void OutcomeChecker::openPlace(const ListPlace &place, const NetworkSettings &settings, WithPlace then)
{
    openNetwork(settings, place.place.dms.text().startsWith(u"https"), m_services.secrets, m_services.files, this,
                [=, this](const AccessResult &result) {
                    if (const auto *prepared = std::get_if<PreparedNetwork>(&result)) {
                        m_services.cloud.network().apply(*prepared);
                        ListPlace ready = place;
                        ready.connections = m_services.cloud.network().current();
                        return then(ready);
                    }
                    const auto *error = std::get_if<NetworkSettingsError>(&result);
                    emit told(error ? messages::text(*error, settings)
                                    : messages::text(std::get<StoreStatus>(result), KeyKind::Proxy));
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
