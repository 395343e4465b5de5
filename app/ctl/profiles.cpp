// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"
#include "ctl/output.h"
#include "messages/messages.h"
#include "secrets/keychainstore.h"
#include "workspace/keyring.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr qint64 MaxImport = 4 * 1024 * 1024;

QString proxyWord(const Profile &profile)
{
    switch (profile.proxyMode) {
    case ProxyMode::System: return QStringLiteral("system");
    case ProxyMode::None: return QStringLiteral("none");
    case ProxyMode::Manual: return profile.proxy;
    }
    return {};
}

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    const bool open = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return open ? std::optional(file.read(MaxImport + 1)) : std::nullopt;
}

bool write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

void failWith(const Arguments &arguments, int exitCode, const QString &message)
{
    complain(message);
    if (arguments.json) {
        print(QJsonObject{{QLatin1String("error"), message}});
    }
    endWith(exitCode);
}

QJsonObject profileToJson(const Profile &profile)
{
    return {{QLatin1String("name"), profile.name},
            {QLatin1String("region"), orNull(profile.region)},
            {QLatin1String("dms_endpoint"), profile.dmsEndpoint},
            {QLatin1String("iam_endpoint"), orNull(profile.iamEndpoint)},
            {QLatin1String("obs_endpoint"), orNull(profile.obsEndpoint)},
            {QLatin1String("project_id"), profile.projectId},
            {QLatin1String("project_name"), orNull(profile.projectName)},
            {QLatin1String("instance_id"), orNull(profile.instanceId)},
            {QLatin1String("connector_id"), profile.connectorId},
            {QLatin1String("colour"), orNull(profile.colour)},
            {QLatin1String("production"), profile.production},
            {QLatin1String("sign_in_key"), orNull(profile.signInKeyEnd)},
            {QLatin1String("sign_in_expires"), orNull(profile.signInExpires)},
            {QLatin1String("writer_key"), orNull(profile.writerKeyEnd)},
            {QLatin1String("ca_file"), orNull(profile.caFile)},
            {QLatin1String("proxy"), proxyWord(profile)},
            {QLatin1String("proxy_user"), orNull(profile.proxyUser)}};
}

void profileList(const Arguments &arguments, const Paths &paths)
{
    const auto read = readProfiles(paths.profilesFile());
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return failWith(arguments, Usage, messages::text(*error, paths.profilesFile()));
    }
    QJsonArray array;
    QList<QStringList> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Profile &p : std::get<QList<Profile>>(read)) {
        array.append(profileToJson(p));
        QStringList remarks{p.production ? Words::tr("production") : QString(), messages::expiry(p.signInExpires, now)};
        remarks.removeAll(QString());
        rows.append({p.name, p.region, p.dmsEndpoint, p.projectId, p.connectorId, p.signInKeyEnd, p.writerKeyEnd,
                     remarks.join(QStringLiteral(", "))});
    }
    if (arguments.json) {
        print(array);
    } else {
        printTable({QStringLiteral("NAME"), QStringLiteral("REGION"), QStringLiteral("DMS ENDPOINT"),
                    QStringLiteral("PROJECT"), QStringLiteral("CONNECTOR"), QStringLiteral("SIGN-IN"),
                    QStringLiteral("WRITER"), QStringLiteral("REMARK")},
                   rows);
    }
    endWith(Fine);
}

void profileRemove(const Arguments &arguments, const Paths &paths, QObject *context)
{
    const QString file = paths.profilesFile();
    const auto read = readProfiles(file);
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return failWith(arguments, Usage, messages::text(*error, file));
    }
    const QList<Profile> &profiles = std::get<QList<Profile>>(read);
    if (std::none_of(profiles.cbegin(), profiles.cend(),
                     [&](const Profile &p) { return p.name == arguments.profile; })) {
        return failWith(arguments, Usage, Words::tr("There is no profile “%1”.").arg(arguments.profile));
    }
    // The entries first: a profile without keys can be removed again, keys without a profile are
    // found by nobody.
    auto keychain = std::make_shared<KeychainStore>();
    removeKeys(
        keysOnlyOf(profiles, arguments.profile), *keychain, context, [&arguments, file, keychain](StoreStatus status) {
            if (status != StoreStatus::Ok) {
                return failWith(arguments, Keychain, messages::text(status, KeyKind::SignIn));
            }
            if (const auto error = removeProfile(file, arguments.profile)) {
                return failWith(arguments, NotSent, messages::text(*error, file));
            }
            arguments.json ? print(QJsonObject{{QLatin1String("removed"), arguments.profile}})
                           : printText(Words::tr("Removed profile “%1” and its keys.").arg(arguments.profile) + u'\n');
            endWith(Fine);
        });
}

void profileExport(const Arguments &arguments, const Paths &paths)
{
    const auto read = readProfiles(paths.profilesFile());
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return failWith(arguments, Usage, messages::text(*error, paths.profilesFile()));
    }
    const QList<Profile> &profiles = std::get<QList<Profile>>(read);
    const QByteArray content = exportedProfiles(profiles);
    if (arguments.file == u"-") {
        printExact(content); // one JSON value, whatever --output says
        return endWith(Fine);
    }
    if (!write(arguments.file, content)) {
        return failWith(arguments, Usage, Words::tr("“%1” cannot be written.").arg(arguments.file));
    }
    arguments.json
        ? print(QJsonObject{{QLatin1String("exported"), profiles.size()}, {QLatin1String("file"), arguments.file}})
        : printText(Words::tr("Exported %n profiles, without keys.", nullptr, static_cast<int>(profiles.size())) +
                    u'\n');
    endWith(Fine);
}

void profileImport(const Arguments &arguments, const Paths &paths)
{
    const std::optional<QByteArray> content = contentOf(arguments.file);
    if (!content) {
        return failWith(arguments, Usage, messages::importText(ProfileFileError::Unreadable, arguments.file));
    }
    const auto parsed = parseExportedProfiles(*content);
    if (const auto *error = std::get_if<ProfileFileError>(&parsed)) {
        return failWith(arguments, Invalid, messages::importText(*error, arguments.file));
    }
    const QList<Profile> &profiles = std::get<QList<Profile>>(parsed);
    const auto added = addProfiles(paths.profilesFile(), profiles);
    if (const auto *error = std::get_if<ProfileFileError>(&added)) {
        return failWith(arguments, NotSent, messages::text(*error, paths.profilesFile()));
    }
    QJsonArray renamed;
    for (const auto &[wanted, given] : std::get<Renamed>(added)) {
        renamed.append(QJsonObject{{QLatin1String("name"), wanted}, {QLatin1String("imported_as"), given}});
        complain(Words::tr("There is a profile “%1” already: imported as “%2”.").arg(wanted, given));
    }
    arguments.json
        ? print(QJsonObject{{QLatin1String("imported"), profiles.size()}, {QLatin1String("renamed"), renamed}})
        : printText(
              Words::tr("Imported %n profiles; they have no keys yet.", nullptr, static_cast<int>(profiles.size())) +
              u'\n');
    endWith(Fine);
}

} // namespace spillway::ctl
