// SPDX-License-Identifier: Apache-2.0
#include "workspace/profile.h"

#include "platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace spillway {
namespace {

constexpr int FormatVersion = 1;

struct Column
{
    QLatin1String key;
    QString Profile::*text;
};

constexpr std::array columns{
    Column{QLatin1String("name"), &Profile::name},
    Column{QLatin1String("region"), &Profile::region},
    Column{QLatin1String("dms_endpoint"), &Profile::dmsEndpoint},
    Column{QLatin1String("project_id"), &Profile::projectId},
    Column{QLatin1String("connector_id"), &Profile::connectorId},
    Column{QLatin1String("sign_in_key_end"), &Profile::signInKeyEnd},
    Column{QLatin1String("writer_key_end"), &Profile::writerKeyEnd},
    Column{QLatin1String("ca_file"), &Profile::caFile},
    Column{QLatin1String("proxy"), &Profile::proxy},
};

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object;
    for (const Column &column : columns) {
        object.insert(column.key, profile.*column.text);
    }
    object.insert(QLatin1String("sign_in_key"), profile.signInKey.name);
    object.insert(QLatin1String("writer_key"), profile.writerKey.name);
    return object;
}

Profile fromJson(const QJsonObject &object)
{
    Profile profile;
    for (const Column &column : columns) {
        profile.*column.text = object.value(column.key).toString();
    }
    profile.signInKey.name = object.value(QLatin1String("sign_in_key")).toString();
    profile.writerKey.name = object.value(QLatin1String("writer_key")).toString();
    return profile;
}

std::optional<ProfileFileError> change(const QString &file, const std::function<void(QList<Profile> &)> &edit)
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
    edit(profiles);
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

} // namespace

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
    if (document.object().value(QLatin1String("version")).toInt() > FormatVersion) {
        return ProfileFileError::Newer;
    }
    // Somebody else's file, or a broken one, must not read as "no profiles" and be overwritten.
    if (!document.object().value(QLatin1String("profiles")).isArray()) {
        return ProfileFileError::NotJson;
    }
    QList<Profile> profiles;
    for (const QJsonValue &row : document.object().value(QLatin1String("profiles")).toArray()) {
        Profile profile = fromJson(row.toObject());
        if (!profile.name.isEmpty()) {
            profiles.append(std::move(profile));
        }
    }
    return profiles;
}

std::optional<ProfileFileError> saveProfile(const QString &file, const Profile &profile)
{
    return change(file, [&](QList<Profile> &profiles) {
        const auto same =
            std::find_if(profiles.begin(), profiles.end(), [&](const Profile &p) { return p.name == profile.name; });
        same == profiles.end() ? profiles.append(profile) : void(*same = profile);
    });
}

std::optional<ProfileFileError> removeProfile(const QString &file, const QString &name)
{
    return change(
        file, [&](QList<Profile> &profiles) { profiles.removeIf([&](const Profile &p) { return p.name == name; }); });
}

} // namespace spillway
