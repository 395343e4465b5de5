// SPDX-License-Identifier: Apache-2.0
#include "flow/site.h"

#include "cloud/catalogue.h"

#include <algorithm>

namespace spillway {

Site siteOf(const Endpoint &dms, const QString &region, const QString &projectId, const KeyRef &signInKey,
            const NetworkSettings &network)
{
    Site site{.dms = dms,
              .iam = sisterEndpoint(dms, QStringLiteral("iam")),
              .obs = sisterEndpoint(dms, QStringLiteral("obs")),
              .region = region.isEmpty() ? regionInName(dms) : region,
              .projectId = projectId,
              .signInKey = signInKey,
              .network = network};
    const QList<Region> regions = loadRegions();
    const auto row = std::find_if(regions.cbegin(), regions.cend(), [&](const Region &r) { return r.id == region; });
    if (row != regions.cend()) {
        useEndpoints(site, row->iam, row->obs);
    } else if (dms.isLoopback()) {
        site.iam = dms;
        site.obs = dms;
    }
    return site;
}

void useEndpoints(Site &site, const QString &iam, const QString &obs)
{
    const auto take = [](std::optional<Endpoint> &endpoint, const QString &text) {
        const auto parsed = Endpoint::parse(text);
        if (const auto *known = std::get_if<Endpoint>(&parsed)) {
            endpoint = *known;
        }
    };
    take(site.iam, iam);
    take(site.obs, obs);
}

std::optional<Site> siteOf(const Profile &profile)
{
    const auto parsed = Endpoint::parse(profile.dmsEndpoint);
    const auto *dms = std::get_if<Endpoint>(&parsed);
    if (!dms) {
        return std::nullopt;
    }
    Site site = siteOf(*dms, profile.region, profile.projectId, profile.signInKey, networkOf(profile));
    useEndpoints(site, profile.iamEndpoint, profile.obsEndpoint);
    return site;
}

Site siteOf(const PracticePlace &place)
{
    return siteOf(std::get<Endpoint>(Endpoint::parse(place.dmsEndpoint)), place.region, place.projectId,
                  place.signInKey, {});
}

std::optional<Endpoint> sisterEndpoint(const Endpoint &dms, const QString &service)
{
    QUrl url(dms.text());
    if (!url.host().startsWith(u"dms.")) {
        return std::nullopt;
    }
    url.setHost(service + url.host().mid(3));
    const auto parsed = Endpoint::parse(url.toString());
    const auto *endpoint = std::get_if<Endpoint>(&parsed);
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

QString regionInName(const Endpoint &dms)
{
    const QStringList labels = QUrl(dms.text()).host().split(u'.');
    return labels.size() > 2 && labels.first() == u"dms" ? labels.at(1) : QString();
}

} // namespace spillway
