// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/rules.h"
#include "workspace/profile.h"

namespace spillway {

enum class ProfileField { Name, DmsEndpoint, IamEndpoint, ObsEndpoint, ProjectId, InstanceId, ConnectorId, Proxy };

enum class ProfileRule {
    NameMissing,
    NameTooLong, ///< over MaxProfileName
    NameControl, ///< a control character or a line break
    NameTaken,
    HoldsKey,       ///< a secret key was pasted into the name
    Endpoint,       ///< see `endpoint`
    Id,             ///< see `id`: what the rule table says of a project or connector ID
    IdUnsafe,       ///< an instance ID that cannot be part of an address
    ProxyMalformed, ///< no http://host:port or socks5://host:port
    ProxyHasUser,   ///< user and password have places of their own
};

struct ProfileFinding
{
    ProfileField field;
    ProfileRule rule;
    Severity severity = Severity::Error;
    EndpointError endpoint = EndpointError::Empty;
    std::optional<Finding> id = {};
};

inline constexpr qsizetype MaxProfileName = 64;

/// What is wrong with a profile that is to be saved among the others; `before` is the name that
/// it had. Only name and DMS endpoint must be there: the rest can be chosen later.
QList<ProfileFinding> checkProfile(const Profile &profile, const QList<Profile> &profiles, const QString &before);
bool hasErrors(const QList<ProfileFinding> &findings);

/// When a temporary key ends, as somebody types it: "2026-11-22 18:30" in the time zone here, or
/// with a zone as the service says it, "2026-11-22T10:30:00.000000Z". Nothing if it is no time.
std::optional<QDateTime> parseExpiry(const QString &text);

} // namespace spillway
