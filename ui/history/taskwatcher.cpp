// SPDX-License-Identifier: Apache-2.0
#include "history/taskwatcher.h"

#include "messages/checks.h"
#include "messages/taskwords.h"
#include "notice.h"

#include <QEvent>
#include <QWidget>

namespace spillway {
namespace {

using namespace std::chrono_literals;

/// Whoever goes down the list of profiles does not mean each of them.
constexpr auto ChoiceSettles = 800ms;

/// Only what task lists need: without the region's other endpoints, which lie in a file.
std::optional<WatchPlace> placeAt(const QString &endpoint, const QString &projectId, const QString &connectorId,
                                  const KeyRef &key, const NetworkSettings &network, const QString &profile)
{
    const auto parsed = Endpoint::parse(endpoint);
    const auto *dms = std::get_if<Endpoint>(&parsed);
    if (!dms || connectorId.isEmpty()) {
        return std::nullopt;
    }
    return WatchPlace{.site = {.dms = *dms,
                               .iam = {},
                               .obs = {},
                               .region = {},
                               .projectId = projectId,
                               .signInKey = key,
                               .network = network},
                      .connectorId = connectorId,
                      .profile = profile};
}

} // namespace

TaskWatcher::TaskWatcher(Services &services, std::shared_ptr<Pace> pace, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_watch(services.history, services.lookups.tools(), std::move(pace),
              [this](const Attempt &attempt) { return placeOf(attempt); })
{
    m_settling.setSingleShot(true);
    m_settling.callOnTimeout(this, [this] {
        m_chosen = m_profile;
        readProfile();
    });
    window.installEventFilter(this);
    connect(&m_watch, &Watch::taskRead, this, &TaskWatcher::taskRead);
    connect(&m_watch, &Watch::connectorRead, this, [this] {
        tellQuota();
        emit connectorsRead();
    });
    connect(&m_watch, &Watch::attentionNeeded, this, &TaskWatcher::tellAttention);
    connect(&services.practice, &PracticeService::ready, this, &TaskWatcher::findPlaces);
    connect(&services.profiles, &ProfileBook::changed, this, &TaskWatcher::findPlaces);
}

bool TaskWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::WindowStateChange) {
        m_watch.setLooking(m_window.isVisible() && !m_window.isMinimized());
    }
    return QObject::eventFilter(watched, event);
}

std::optional<WatchPlace> TaskWatcher::placeOf(const Attempt &attempt) const
{
    if (attempt.practice) {
        const PracticePlace *place = m_services.practice.place();
        return place ? placeAt(place->dmsEndpoint, attempt.projectId, attempt.connectorId, place->signInKey, {},
                               tr("Practice"))
                     : std::nullopt;
    }
    const Profile *profile = m_services.profiles.find(attempt.profile);
    const std::optional<WatchPlace> place = profile
                                                ? placeAt(profile->dmsEndpoint, attempt.projectId, attempt.connectorId,
                                                          profile->signInKey, networkOf(*profile), profile->name)
                                                : std::nullopt;
    // A profile that points elsewhere by now has a key for that place, not for this.
    return place && place->site.dms.text() == attempt.endpoint ? place : std::nullopt;
}

std::optional<WatchPlace> TaskWatcher::placeOfProfile() const
{
    if (m_practice) {
        const PracticePlace *place = m_services.practice.place();
        return place ? placeAt(place->dmsEndpoint, place->projectId, place->instance().connectorId, place->signInKey,
                               {}, tr("Practice"))
                     : std::nullopt;
    }
    const Profile *profile = m_services.profiles.find(m_profile);
    return profile ? placeAt(profile->dmsEndpoint, profile->projectId, profile->connectorId, profile->signInKey,
                             networkOf(*profile), profile->name)
                   : std::nullopt;
}

/// Whether a profile leads there yet, with that key.
bool TaskWatcher::isStillThere(const WatchPlace &place) const
{
    const PracticePlace *practice = m_services.practice.place();
    if (practice && place.site.signInKey == practice->signInKey) {
        return place.site.dms.text() == practice->dmsEndpoint;
    }
    const Profile *profile = m_services.profiles.find(place.profile);
    return profile && profile->signInKey == place.site.signInKey;
}

QList<ConnectorView> TaskWatcher::connectors() const
{
    QList<ConnectorView> views = m_watch.connectors();
    views.removeIf([this](const ConnectorView &view) { return !isStillThere(view.place); });
    return views;
}

void TaskWatcher::findPlaces()
{
    m_watch.findPlaces();
    readProfile();
    if (!m_watch.connectors().isEmpty()) {
        emit connectorsRead(); // one may have gone with its profile
    }
}

void TaskWatcher::select(const std::optional<Attempt> &attempt)
{
    m_selected = attempt;
    m_watch.select(attempt);
    tellQuota();
}

void TaskWatcher::setProfile(bool practice, const QString &profile, bool chosen)
{
    m_practice = practice;
    m_profile = profile;
    if (chosen) {
        m_settling.start(ChoiceSettles);
    }
    readProfile();
}

void TaskWatcher::readProfile()
{
    if (m_practice || m_chosen == m_profile) {
        m_watch.setConnector(placeOfProfile());
    }
    tellQuota();
}

void TaskWatcher::tellQuota()
{
    const std::optional<WatchPlace> place = m_selected ? placeOf(*m_selected) : placeOfProfile();
    const ConnectorView *view = place ? m_watch.connector(*place) : nullptr;
    if (!view || (!view->readAt.isValid() && !view->failure)) {
        emit quotaChanged({}, {});
    } else if (view->failure) {
        emit quotaChanged(tr("Task list not readable"),
                          messages::text(*view->failure, m_services.catalogue(), messages::Deed::Read));
    } else {
        //: 1 a connector's ID, 2 a profile's name
        emit quotaChanged(messages::quotaWords(view->list),
                          tr("On the connector %1, profile %2").arg(place->connectorId, place->profile));
    }
}

void TaskWatcher::tellAttention(const Attempt &attempt)
{
    const QString text = tr("%1: messages wait and nothing is written. Look at the key, the bucket and its permission.")
                             .arg(attempt.taskName);
    notifyDesktop(tr("A dumping task needs attention"), text);
    emit told(text);
}

} // namespace spillway
