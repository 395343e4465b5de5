// SPDX-License-Identifier: Apache-2.0
#include "history/placefinder.h"

#include "cloud/networkaccess.h"
#include "messages/messages.h"

namespace spillway {

PlaceFinder::PlaceFinder(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.practice, &PracticeService::ready, this, [this] {
        for (const Found &then : std::exchange(m_forPractice, {})) {
            findPractice(then);
        }
    });
    connect(&services.practice, &PracticeService::failed, this, [this](const QString &detail) {
        for (const Found &then : std::exchange(m_forPractice, {})) {
            then(std::nullopt, tr("The practice service did not start: %1").arg(detail));
        }
    });
}

void PlaceFinder::find(const Attempt &attempt, Found then)
{
    if (attempt.practice) {
        return findPractice([attempt, then = std::move(then)](std::optional<ListPlace> place, const QString &why) {
            if (place) {
                place->place.projectId = attempt.projectId;
                place->place.connectorId = attempt.connectorId;
            }
            then(place, why);
        });
    }
    if (!m_services.profiles.isLoaded()) { // at the start the history may be quicker
        connect(
            &m_services.profiles, &ProfileBook::changed, this,
            [this, attempt, then = std::move(then)] { find(attempt, then); }, Qt::SingleShotConnection);
        return;
    }
    const Profile *profile = m_services.profiles.find(attempt.profile);
    const auto endpoint = Endpoint::parse(profile ? profile->dmsEndpoint : QString());
    const auto *dms = std::get_if<Endpoint>(&endpoint);
    // A profile that points elsewhere by now has a key for that place, not for this.
    if (!dms || dms->text() != attempt.endpoint) {
        return then(std::nullopt, tr("The attempt’s profile is gone or points elsewhere: there is no key for it."));
    }
    withNetwork(networkOf(*profile),
                {.place = {.dms = *dms, .projectId = attempt.projectId, .connectorId = attempt.connectorId},
                 .signInKey = profile->signInKey},
                std::move(then));
}

void PlaceFinder::find(const WatchPlace &place, Found then)
{
    withNetwork(place.site.network,
                {.place = {.dms = place.site.dms, .projectId = place.site.projectId, .connectorId = place.connectorId},
                 .signInKey = place.site.signInKey},
                std::move(then));
}

void PlaceFinder::find(const Profile &profile, Found then)
{
    const auto endpoint = Endpoint::parse(profile.dmsEndpoint);
    const auto *dms = std::get_if<Endpoint>(&endpoint);
    if (!dms || profile.projectId.isEmpty() || profile.connectorId.isEmpty()) {
        return then(std::nullopt, tr("The profile “%1” names no connector.").arg(profile.name));
    }
    withNetwork(networkOf(profile),
                {.place = {.dms = *dms, .projectId = profile.projectId, .connectorId = profile.connectorId},
                 .signInKey = profile.signInKey},
                std::move(then));
}

void PlaceFinder::findPractice(Found then)
{
    const PracticePlace *practice = m_services.practice.place();
    if (!practice) {
        return m_forPractice.append(std::move(then));
    }
    // With settings of its own: another profile's proxy does not lead to this computer.
    withNetwork({},
                {.place = {.dms = std::get<Endpoint>(Endpoint::parse(practice->dmsEndpoint)),
                           .projectId = practice->projectId,
                           .connectorId = practice->instance().connectorId},
                 .signInKey = practice->signInKey},
                std::move(then));
}

void PlaceFinder::withNetwork(const NetworkSettings &settings, const ListPlace &place, Found then)
{
    const auto go = [this, place, then](const PreparedNetwork &prepared) {
        m_services.cloud.network().apply(prepared);
        ListPlace ready = place;
        ready.connections = m_services.cloud.network().current();
        then(ready, {});
    };
    if (const PreparedNetwork *known = m_services.cloud.network().prepared(settings)) {
        return go(*known);
    }
    openNetwork(settings, place.place.dms.text().startsWith(u"https"), m_services.secrets, m_services.files, this,
                [go, then, settings](const AccessResult &result) {
                    if (const auto *prepared = std::get_if<PreparedNetwork>(&result)) {
                        return go(*prepared);
                    }
                    const auto *error = std::get_if<NetworkSettingsError>(&result);
                    then(std::nullopt, error ? messages::text(*error, settings)
                                             : messages::text(std::get<StoreStatus>(result), KeyKind::Proxy));
                });
}

} // namespace spillway
