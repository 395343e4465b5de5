// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/network.h"
#include "practice/practiceservice.h"
#include "secrets/secretstore.h"
#include "workspace/profile.h"

#include <optional>

namespace spillway {

/// Where look-ups go, and the key that signs them.
struct Site
{
    Endpoint dms;
    std::optional<Endpoint> iam;
    std::optional<Endpoint> obs;
    QString region; ///< its ID; empty where nobody knows
    QString projectId;
    KeyRef signInKey;
    NetworkSettings network;

    bool operator==(const Site &) const = default;
};

/// A site whose IAM and OBS endpoints come from the region's row, or from the name of the DMS
/// endpoint; on this computer itself one service plays all three.
Site siteOf(const Endpoint &dms, const QString &region, const QString &projectId, const KeyRef &signInKey,
            const NetworkSettings &network);

/// Of a saved profile; nothing if its DMS endpoint is no address.
std::optional<Site> siteOf(const Profile &profile);
Site siteOf(const PracticePlace &place);

/// Takes the endpoints that a profile names, where it names any; they go before the region's.
void useEndpoints(Site &site, const QString &iam, const QString &obs);

/// The sister service's endpoint, by the naming that all clouds of this kind share:
/// dms.eu-de.otc.t-systems.com has iam.eu-de.otc.t-systems.com. Nothing if DMS is called otherwise.
std::optional<Endpoint> sisterEndpoint(const Endpoint &dms, const QString &service);
/// The region's ID in such a name: the label behind "dms."; empty if it has no such form.
QString regionInName(const Endpoint &dms);

} // namespace spillway
