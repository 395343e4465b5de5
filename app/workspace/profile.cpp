// SPDX-License-Identifier: Apache-2.0
#include "workspace/profile.h"

#include "platform/process.h"
#include "secrets/keyshape.h"
#include "workspace/profilerules.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>

namespace spillway {
namespace {

// 2: endpoints of IAM and OBS, instance, colour, production, expiry, proxy mode and user.
constexpr int FormatVersion = 2;
constexpr int ExportVersion = 1;
constexpr qint64 MaxExport = 4 * 1024 * 1024;

struct Column
{
    QLatin1String key;
    QString Profile::*text;
};

/// What may leave this computer.
constexpr std::array columns{
    Column{QLatin1String("name"), &Profile::name},
    Column{QLatin1String("region"), &Profile::region},
    Column{QLatin1String("dms_endpoint"), &Profile::dmsEndpoint},
    Column{QLatin1String("iam_endpoint"), &Profile::iamEndpoint},
    Column{QLatin1String("obs_endpoint"), &Profile::obsEndpoint},
    Column{QLatin1String("project_id"), &Profile::projectId},
    Column{QLatin1String("project_name"), &Profile::projectName},
    Column{QLatin1String("instance_id"), &Profile::instanceId},
    Column{QLatin1String("connector_id"), &Profile::connectorId},
    Column{QLatin1String("colour"), &Profile::colour},
    Column{QLatin1String("ca_file"), &Profile::caFile},
    Column{QLatin1String("proxy"), &Profile::proxy},
    Column{QLatin1String("proxy_user"), &Profile::proxyUser},
};

/// What belongs to this computer's keyring.
constexpr std::array keyColumns{
    Column{QLatin1String("sign_in_key_end"), &Profile::signInKeyEnd},
    Column{QLatin1String("writer_key_end"), &Profile::writerKeyEnd},
};

struct RefColumn
{
    QLatin1String key;
    KeyRef Profile::*ref;
};

constexpr std::array refColumns{
    RefColumn{QLatin1String("sign_in_key"), &Profile::signInKey},
    RefColumn{QLatin1String("writer_key"), &Profile::writerKey},
    RefColumn{QLatin1String("proxy_password"), &Profile::proxyPassword},
};

constexpr std::array proxyModes{
    std::pair{ProxyMode::System, QLatin1String("system")},
    std::pair{ProxyMode::None, QLatin1String("none")},
    std::pair{ProxyMode::Manual, QLatin1String("manual")},
};

QJsonObject withoutKeys(const Profile &profile)
{
    QJsonObject object;
    for (const Column &column : columns) {
        object.insert(column.key, profile.*column.text);
    }
    object.insert(QLatin1String("production"), profile.production);
    for (const auto &[mode, word] : proxyModes) {
        if (mode == profile.proxyMode) {
            object.insert(QLatin1String("proxy_mode"), word);
        }
    }
    return object;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object = withoutKeys(profile);
    for (const Column &column : keyColumns) {
        object.insert(column.key, profile.*column.text);
    }
    for (const RefColumn &column : refColumns) {
        object.insert(column.key, (profile.*column.ref).name);
    }
    if (profile.signInExpires.isValid()) {
        object.insert(QLatin1String("sign_in_expires"), profile.signInExpires.toUTC().toString(Qt::ISODate));
    }
    return object;
}

/// Version 1 had nothing but the URL, and there the password could stand in it. It is not taken
/// over: the next save takes it out of the file.
void splitProxy(Profile &profile)
{
    QUrl url(profile.proxy, QUrl::StrictMode);
    if (!url.userInfo().isEmpty()) {
        profile.proxyUser = profile.proxyUser.isEmpty() ? url.userName() : profile.proxyUser;
        url.setUserInfo({});
        profile.proxy = url.toString();
    }
}

Profile withoutKeys(const QJsonObject &object)
{
    Profile profile;
    for (const Column &column : columns) {
        profile.*column.text = object.value(column.key).toString();
    }
    const auto known = profileColours();
    if (std::find(known.begin(), known.end(), profile.colour) == known.end()) {
        profile.colour.clear();
    }
    profile.production = object.value(QLatin1String("production")).toBool();
    const QString word = object.value(QLatin1String("proxy_mode")).toString();
    profile.proxyMode = profile.proxy.isEmpty() ? ProxyMode::System : ProxyMode::Manual;
    for (const auto &[mode, name] : proxyModes) {
        profile.proxyMode = name == word ? mode : profile.proxyMode;
    }
    splitProxy(profile);
    return profile;
}

Profile fromJson(const QJsonObject &object, int version)
{
    Profile profile = withoutKeys(object);
    for (const Column &column : keyColumns) {
        profile.*column.text = object.value(column.key).toString();
    }
    for (const RefColumn &column : refColumns) {
        (profile.*column.ref).name = object.value(column.key).toString();
    }
    const QString expires = object.value(QLatin1String("sign_in_expires")).toString();
    profile.signInExpires = QDateTime::fromString(expires, Qt::ISODate).toUTC();
    if (version < 2) {
        Profile regional = profile;
        if (useRegion(regional, profile.region) && regional.dmsEndpoint == profile.dmsEndpoint) {
            profile = regional;
        }
    }
    return profile;
}

/// What is typed into a profile by hand; the rest is made by the program or has a rule of its own.
bool holdsKey(const Profile &p)
{
    const std::array texts{&p.name,       &p.region,    &p.dmsEndpoint, &p.projectId,   &p.connectorId,
                           &p.caFile,     &p.proxy,     &p.iamEndpoint, &p.obsEndpoint, &p.projectName,
                           &p.instanceId, &p.proxyUser, &p.colour};
    return std::any_of(texts.begin(), texts.end(), [](const QString *text) { return spillway::holdsKey(*text); });
}

using Edit = std::function<std::optional<ProfileFileError>(QList<Profile> &)>;

std::optional<ProfileFileError> change(const QString &file, const Edit &edit)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath())) {
        return ProfileFileError::Unwritable;
    }
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(5000)) {
        return ProfileFileError::Unwritable;
    }
    auto read = readProfiles(file);
    if (const auto *failed = std::get_if<ProfileFileError>(&read)) {
        return *failed; // never overwrite what could not be read
    }
    QList<Profile> &profiles = std::get<QList<Profile>>(read);
    if (const auto refused = edit(profiles)) {
        return refused;
    }
    QJsonArray rows;
    for (const Profile &profile : std::as_const(profiles)) {
        rows.append(toJson(profile));
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return ProfileFileError::Unwritable;
    }
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject root{{QLatin1String("version"), FormatVersion}, {QLatin1String("profiles"), rows}};
    out.write(QJsonDocument(root).toJson());
    return out.commit() ? std::nullopt : std::optional(ProfileFileError::Unwritable);
}

QList<KeyRef> keysOf(const QList<Profile> &profiles)
{
    QList<KeyRef> keys;
    for (const Profile &profile : profiles) {
        for (const RefColumn &column : refColumns) {
            const KeyRef &ref = profile.*column.ref;
            if (!ref.isEmpty() && !keys.contains(ref)) {
                keys.append(ref);
            }
        }
    }
    return keys;
}

auto findNamed(QList<Profile> &profiles, const QString &name)
{
    return std::find_if(profiles.begin(), profiles.end(), [&](const Profile &p) { return p.name == name; });
}

} // namespace

std::span<const QLatin1String> profileColours()
{
    static constexpr std::array ids{QLatin1String("blue"),  QLatin1String("teal"), QLatin1String("green"),
                                    QLatin1String("amber"), QLatin1String("pink"), QLatin1String("grey")};
    return ids;
}

bool useRegion(Profile &profile, const QString &regionId)
{
    const QList<Region> regions = regionId.isEmpty() ? QList<Region>() : loadRegions();
    const auto region =
        std::find_if(regions.cbegin(), regions.cend(), [&](const Region &r) { return r.id == regionId; });
    if (region == regions.cend()) {
        return false;
    }
    profile.region = region->id;
    profile.dmsEndpoint = region->dms;
    profile.iamEndpoint = region->iam;
    profile.obsEndpoint = region->obs;
    return true;
}

bool hasExpired(const Profile &profile, const QDateTime &now)
{
    return profile.signInExpires.isValid() && profile.signInExpires <= now;
}

NetworkSettings networkOf(const Profile &profile)
{
    const bool manual = profile.proxyMode == ProxyMode::Manual;
    return {.caFile = profile.caFile,
            .proxy = manual ? QUrl(profile.proxy, QUrl::StrictMode) : QUrl(),
            .proxyMode = profile.proxyMode,
            .proxyUser = manual ? profile.proxyUser : QString(),
            .proxyPassword = manual ? profile.proxyPassword : KeyRef()};
}

QString freeName(const QList<Profile> &profiles, const QString &wanted)
{
    const auto taken = [&](const QString &name) {
        return std::any_of(profiles.cbegin(), profiles.cend(), [&](const Profile &p) { return p.name == name; });
    };
    QString name = wanted;
    for (int n = 2; taken(name); ++n) {
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
    }
    return name;
}

QList<KeyRef> keysOnlyOf(const QList<Profile> &profiles, const QString &name)
{
    QList<Profile> others = profiles;
    others.removeIf([&](const Profile &p) { return p.name == name; });
    return keysLeftOver(profiles, others);
}

QList<KeyRef> keysLeftOver(const QList<Profile> &before, const QList<Profile> &after)
{
    QList<KeyRef> left = keysOf(before);
    left.removeIf([used = keysOf(after)](const KeyRef &ref) { return used.contains(ref); });
    return left;
}

std::variant<QList<Profile>, ProfileFileError> readProfiles(const QString &file)
{
    QFile in(file);
    if (!in.exists()) {
        return QList<Profile>();
    }
    if (!in.open(QIODevice::ReadOnly)) {
        return ProfileFileError::Unreadable;
    }
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    const int version = document.object().value(QLatin1String("version")).toInt();
    if (version > FormatVersion) {
        return ProfileFileError::Newer;
    }
    // Somebody else's file, or a broken one, must not read as "no profiles" and be overwritten.
    if (!document.object().value(QLatin1String("profiles")).isArray()) {
        return ProfileFileError::NotJson;
    }
    QList<Profile> profiles;
    for (const QJsonValue &row : document.object().value(QLatin1String("profiles")).toArray()) {
        Profile profile = fromJson(row.toObject(), version);
        if (!profile.name.isEmpty()) {
            profiles.append(std::move(profile));
        }
    }
    return profiles;
}

std::optional<ProfileFileError> saveProfile(const QString &file, const Profile &profile, const QString &before)
{
    return change(file, [&](QList<Profile> &profiles) -> std::optional<ProfileFileError> {
        if (holdsKey(profile)) {
            return ProfileFileError::HoldsKey;
        }
        const bool renamed = !before.isEmpty() && before != profile.name;
        const auto same = findNamed(profiles, profile.name);
        if (renamed && same != profiles.end()) {
            return ProfileFileError::NameTaken;
        }
        const auto place = renamed ? findNamed(profiles, before) : same;
        place == profiles.end() ? profiles.append(profile) : void(*place = profile);
        return std::nullopt;
    });
}

std::optional<ProfileFileError> removeProfile(const QString &file, const QString &name)
{
    return change(file, [&](QList<Profile> &profiles) -> std::optional<ProfileFileError> {
        profiles.removeIf([&](const Profile &p) { return p.name == name; });
        return std::nullopt;
    });
}

std::variant<Renamed, ProfileFileError> addProfiles(const QString &file, const QList<Profile> &added)
{
    Renamed renamed;
    const auto failed = change(file, [&](QList<Profile> &profiles) -> std::optional<ProfileFileError> {
        for (Profile profile : added) {
            if (holdsKey(profile)) {
                return ProfileFileError::HoldsKey;
            }
            const QString wanted = profile.name;
            profile.name = freeName(profiles, wanted);
            if (profile.name != wanted) {
                renamed.append({wanted, profile.name});
            }
            profiles.append(profile);
        }
        return std::nullopt;
    });
    return failed ? std::variant<Renamed, ProfileFileError>(*failed) : renamed;
}

QByteArray exportedProfiles(const QList<Profile> &profiles)
{
    QJsonArray rows;
    for (const Profile &profile : profiles) {
        rows.append(withoutKeys(profile));
    }
    return QJsonDocument(
               QJsonObject{{QLatin1String("spillway_profiles"), ExportVersion}, {QLatin1String("profiles"), rows}})
        .toJson();
}

std::variant<QList<Profile>, ProfileFileError> parseExportedProfiles(const QByteArray &text)
{
    if (text.size() > MaxExport) {
        return ProfileFileError::NotJson;
    }
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    const int version = root.value(QLatin1String("spillway_profiles")).toInt();
    const QJsonValue rows = root.value(QLatin1String("profiles"));
    if (version > ExportVersion) {
        return ProfileFileError::Newer;
    }
    if (version < 1 || !rows.isArray()) {
        return ProfileFileError::NotJson;
    }
    QList<Profile> profiles;
    for (const QJsonValue &row : rows.toArray()) {
        Profile profile = withoutKeys(row.toObject());
        profile.name = profile.name.trimmed();
        const QList<ProfileFinding> findings = checkProfile(profile, {}, {});
        if (std::any_of(findings.cbegin(), findings.cend(),
                        [](const ProfileFinding &f) { return f.field == ProfileField::Name; })) {
            return ProfileFileError::NotJson;
        }
        profiles.append(std::move(profile));
    }
    return profiles;
}

} // namespace spillway
