// SPDX-License-Identifier: Apache-2.0
#include "workspace/profilerules.h"

#include "secrets/keyshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace spillway {
namespace {

std::optional<ProfileRule> brokenName(const QString &name, const QList<Profile> &profiles, const QString &before)
{
    if (name.trimmed().isEmpty()) {
        return ProfileRule::NameMissing;
    }
    if (name.size() > MaxProfileName) {
        return ProfileRule::NameTooLong;
    }
    if (holdsKey(name)) {
        return ProfileRule::HoldsKey;
    }
    // Control characters would also collide with what the wizard's choices are called inside.
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return ProfileRule::NameControl;
    }
    const bool taken = std::any_of(profiles.cbegin(), profiles.cend(),
                                   [&](const Profile &p) { return p.name == name && p.name != before; });
    return taken ? std::optional(ProfileRule::NameTaken) : std::nullopt;
}

} // namespace

QList<ProfileFinding> checkProfile(const Profile &profile, const QList<Profile> &profiles, const QString &before)
{
    QList<ProfileFinding> findings;
    if (const auto rule = brokenName(profile.name, profiles, before)) {
        findings.append({ProfileField::Name, *rule});
    }
    const auto endpoint = [&](ProfileField field, const QString &text) {
        const auto parsed = Endpoint::parse(text);
        if (const auto *error = std::get_if<EndpointError>(&parsed)) {
            findings.append({field, ProfileRule::Endpoint, Severity::Error, *error});
        }
    };
    endpoint(ProfileField::DmsEndpoint, profile.dmsEndpoint);
    if (!profile.iamEndpoint.trimmed().isEmpty()) {
        endpoint(ProfileField::IamEndpoint, profile.iamEndpoint);
    }
    if (!profile.obsEndpoint.trimmed().isEmpty()) {
        endpoint(ProfileField::ObsEndpoint, profile.obsEndpoint);
    }
    Draft ids;
    ids.set(Field::ProjectId, profile.projectId);
    ids.set(Field::ConnectorId, profile.connectorId);
    for (const Finding &finding : checkPath(Subject{ids})) {
        const bool project = finding.field == Field::ProjectId;
        if (!(project ? profile.projectId : profile.connectorId).isEmpty()) {
            findings.append({project ? ProfileField::ProjectId : ProfileField::ConnectorId, ProfileRule::Id,
                             finding.severity, EndpointError::Empty, finding});
        }
    }
    static const QRegularExpression safe(QStringLiteral("\\A[A-Za-z0-9_-]*\\z"));
    if (!safe.match(profile.instanceId).hasMatch()) {
        findings.append({ProfileField::InstanceId, ProfileRule::IdUnsafe});
    }
    if (profile.proxyMode == ProxyMode::Manual) {
        const QUrl url(profile.proxy, QUrl::StrictMode);
        const bool known = url.scheme() == u"http" || url.scheme() == u"socks5";
        if (!url.isValid() || url.host().isEmpty() || !known) {
            findings.append({ProfileField::Proxy, ProfileRule::ProxyMalformed});
        } else if (!url.userInfo().isEmpty()) {
            findings.append({ProfileField::Proxy, ProfileRule::ProxyHasUser});
        }
    }
    return findings;
}

bool hasErrors(const QList<ProfileFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const ProfileFinding &f) { return f.severity == Severity::Error; });
}

std::optional<QDateTime> parseExpiry(const QString &text)
{
    // Qt takes "2026-11-22" alone as midnight; a key's end is a moment.
    static const QRegularExpression shape(QStringLiteral(
        "\\A(\\d{4}-\\d\\d-\\d\\d)[T ]+(\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d{1,9})?\\s*(Z|[+-]\\d\\d:?\\d\\d)?\\z"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
    const QDateTime time =
        QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + seconds + match.captured(4), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace spillway
