// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"
#include "ctl/output.h"
#include "ctl/target.h"
#include "messages/messages.h"
#include "platform/terminal.h"
#include "workspace/credentialsfile.h"
#include "workspace/keyring.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

std::optional<StoredKey> askKey(const QString &what)
{
    const auto accessKey = askLine(Words::tr("%1, access key: ").arg(what), false);
    if (!accessKey || accessKey->isEmpty()) {
        return std::nullopt;
    }
    auto secretKey = askLine(Words::tr("%1, secret key (not shown): ").arg(what), true);
    if (!secretKey) {
        return std::nullopt;
    }
    return StoredKey{QString::fromUtf8(accessKey->bytes().trimmed()), Secret(secretKey->bytes().trimmed()), {}};
}

std::optional<Secret> proxyPassword(const QString &user)
{
    QByteArray variable = qgetenv("SPILLWAY_PROXY_PASSWORD");
    if (!variable.isEmpty()) {
        Secret password(variable);
        wipe(variable);
        return password;
    }
    return isTerminalInput() ? askLine(Words::tr("Password of %1 at the proxy (not shown): ").arg(user), true)
                             : std::nullopt;
}

/// Adds or changes a profile: keys into the keyring first, then the profile that names them, then
/// what nobody needs any more is taken away.
class ProfileChange : public QObject
{
public:
    ProfileChange(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_change(arguments.change)
        , m_file(paths.profilesFile())
    {
    }

    void start()
    {
        QString wrong = find();
        wrong = wrong.isEmpty() ? describe() : wrong;
        wrong = wrong.isEmpty() ? collectKeys() : wrong;
        wrong.isEmpty() ? storeNext() : failWith(m_arguments, Usage, wrong);
    }

private:
    struct Entry
    {
        KeyKind kind;
        KeyRef ref;
        StoredKey key;
    };

    bool adds() const { return m_arguments.command == Command::ProfileAdd; }

    QString find()
    {
        auto read = readProfiles(m_file);
        if (const auto *error = std::get_if<ProfileFileError>(&read)) {
            return messages::text(*error, m_file);
        }
        m_before = std::move(std::get<QList<Profile>>(read));
        const auto found = std::find_if(m_before.cbegin(), m_before.cend(),
                                        [this](const Profile &p) { return p.name == m_arguments.profile; });
        if (adds() && found != m_before.cend()) {
            return Words::tr("There is a profile “%1” already; change it with profile edit.").arg(m_arguments.profile);
        }
        if (!adds() && found == m_before.cend()) {
            return Words::tr("There is no profile “%1”.").arg(m_arguments.profile);
        }
        m_profile = adds() ? Profile{} : *found;
        m_profile.name = m_change.rename.value_or(m_arguments.profile);
        return {};
    }

    QString describe()
    {
        if (m_change.region && !m_change.region->isEmpty() && !useRegion(m_profile, *m_change.region)) {
            return Words::tr("Region “%1” is not in the list; give --dms-endpoint.").arg(*m_change.region);
        }
        if (m_change.dmsEndpoint && !m_change.region) {
            m_profile.region.clear();
        }
        const auto take = [](const std::optional<QString> &given, QString &place) { place = given.value_or(place); };
        take(m_change.dmsEndpoint, m_profile.dmsEndpoint);
        take(m_change.iamEndpoint, m_profile.iamEndpoint);
        take(m_change.obsEndpoint, m_profile.obsEndpoint);
        take(m_change.projectId, m_profile.projectId);
        take(m_change.projectName, m_profile.projectName);
        take(m_change.instanceId, m_profile.instanceId);
        take(m_change.connectorId, m_profile.connectorId);
        take(m_change.caFile, m_profile.caFile);
        take(m_change.proxyUser, m_profile.proxyUser);
        m_profile.production = m_change.production.value_or(m_profile.production);
        if (m_change.proxy) {
            const bool named = *m_change.proxy == u"system" || *m_change.proxy == u"none";
            m_profile.proxy = named ? QString() : *m_change.proxy;
            m_profile.proxyMode = !named                       ? ProxyMode::Manual
                                  : *m_change.proxy == u"none" ? ProxyMode::None
                                                               : ProxyMode::System;
        }
        if (m_profile.proxyMode != ProxyMode::Manual) {
            if (m_change.proxyUser) {
                return Words::tr("--proxy-user needs --proxy with an address.");
            }
            m_profile.proxyUser.clear();
        }
        if (m_profile.proxyUser.isEmpty()) {
            m_profile.proxyPassword = {};
        }
        if (m_change.colour) {
            const auto known = profileColours();
            m_profile.colour = *m_change.colour == u"none" ? QString() : *m_change.colour;
            if (!m_profile.colour.isEmpty() && std::find(known.begin(), known.end(), m_profile.colour) == known.end()) {
                return Words::tr("“%1” is none of the colours; see --help.").arg(*m_change.colour);
            }
        }
        if (m_change.expires) {
            const auto time = parseExpiry(*m_change.expires);
            if (!time && !m_change.expires->isEmpty()) {
                return Words::tr("“%1” is no time such as 2026-11-22T18:30:00Z.").arg(*m_change.expires);
            }
            m_profile.signInExpires = time.value_or(QDateTime());
        }
        for (const ProfileFinding &finding :
             checkProfile(m_profile, m_before, adds() ? QString() : m_arguments.profile)) {
            if (finding.severity == Severity::Error) {
                return messages::text(finding);
            }
            complain(Words::tr("Warning: %1").arg(messages::text(finding)));
        }
        for (QString *endpoint : {&m_profile.dmsEndpoint, &m_profile.iamEndpoint, &m_profile.obsEndpoint}) {
            const auto parsed = Endpoint::parse(*endpoint);
            *endpoint = std::holds_alternative<Endpoint>(parsed) ? std::get<Endpoint>(parsed).text() : QString();
        }
        return {};
    }

    /// Fills m_entries; what is wrong in words, or nothing.
    QString collectKeys()
    {
        const bool fromFile = !m_change.keyFile.isEmpty();
        const bool wanted = adds() || m_change.newKeys;
        std::optional<StoredKey> signIn;
        std::optional<StoredKey> writer;
        QDateTime expires;
        if (fromFile) {
            auto read = readCredentials(m_change.keyFile);
            if (const auto *error = std::get_if<CredentialsError>(&read)) {
                return messages::text(*error, m_change.keyFile);
            }
            std::vector<FileKey> &keys = std::get<std::vector<FileKey>>(read);
            if (keys.size() > 1) {
                return messages::severalKeys(keys, m_change.keyFile);
            }
            FileKey &key = keys.front();
            if (key.swapped) {
                complain(Words::tr("Warning: access key and secret key stood in each other’s column of the file; they "
                                   "are taken the right way round."));
            }
            expires = key.expires;
            signIn = StoredKey{key.accessKey, std::move(key.secretKey), std::move(key.securityToken)};
        }
        if (wanted) {
            if (!signIn) {
                signIn =
                    keyFromEnvironment("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN");
            }
            writer = keyFromEnvironment("SPILLWAY_BUCKET_AK", "SPILLWAY_BUCKET_SK");
            if (!signIn && isTerminalInput()) {
                signIn = askKey(Words::tr("Sign-in key"));
                writer = writer ? std::move(writer) : askKey(Words::tr("Bucket-writer key (empty: none)"));
            }
            if (!signIn) {
                return Words::tr("There is no sign-in key: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, give "
                                 "--key-file, or answer the questions in a terminal.");
            }
        }
        if (signIn) {
            if (!m_change.expires) {
                m_profile.signInExpires = signIn->securityToken.isEmpty() ? QDateTime() : expires;
            } else if (m_profile.signInExpires.isValid() && signIn->securityToken.isEmpty()) {
                return Words::tr("--expires is for a temporary key, and this one has no security token.");
            }
            m_profile.signInKeyEnd = lastFour(signIn->accessKey);
            m_profile.signInKey = keyRefFor(KeyKind::SignIn, m_profile.name, signIn->accessKey);
            m_entries.push_back({KeyKind::SignIn, m_profile.signInKey, std::move(*signIn)});
        }
        if (writer) {
            m_profile.writerKeyEnd = lastFour(writer->accessKey);
            m_profile.writerKey = keyRefFor(KeyKind::Writer, m_profile.name, writer->accessKey);
            m_entries.push_back({KeyKind::Writer, m_profile.writerKey, std::move(*writer)});
        }
        const bool asksPassword = !m_profile.proxyUser.isEmpty() && (m_change.proxyUser || m_change.newKeys);
        if (asksPassword) {
            auto password = proxyPassword(m_profile.proxyUser);
            if (!password || password->isEmpty()) {
                return Words::tr("There is no password for the proxy: set SPILLWAY_PROXY_PASSWORD, or answer the "
                                 "question in a terminal.");
            }
            m_profile.proxyPassword = keyRefFor(KeyKind::Proxy, m_profile.name, m_profile.proxyUser);
            m_entries.push_back(
                {KeyKind::Proxy, m_profile.proxyPassword, {m_profile.proxyUser, std::move(*password), {}}});
        }
        return {};
    }

    void storeNext()
    {
        if (m_entries.empty()) {
            return save();
        }
        Entry entry = std::move(m_entries.front());
        m_entries.erase(m_entries.begin());
        m_keychain.write(entry.ref, std::move(entry.key), this, [this, kind = entry.kind](StoreStatus status) {
            status == StoreStatus::Ok ? storeNext() : failWith(m_arguments, Keychain, messages::text(status, kind));
        });
    }

    void save()
    {
        if (const auto error = saveProfile(m_file, m_profile, adds() ? QString() : m_arguments.profile)) {
            return failWith(m_arguments, NotSent, messages::text(*error, m_file));
        }
        QList<Profile> after = m_before;
        after.removeIf([this](const Profile &p) { return p.name == m_arguments.profile; });
        after.append(m_profile);
        removeKeys(keysLeftOver(m_before, after), m_keychain, this, [this](StoreStatus status) {
            if (status != StoreStatus::Ok) {
                complain(Words::tr("Warning: an entry that is not needed any more stays in the keyring."));
            }
            end();
        });
    }

    void end()
    {
        QJsonObject told = profileToJson(m_profile);
        if (m_change.deleteKeyFile) {
            const bool deleted = QFile::remove(m_change.keyFile);
            told.insert(QLatin1String("key_file_deleted"), deleted);
            if (!deleted) {
                complain(Words::tr("Warning: “%1” could not be deleted. It holds a secret key.").arg(m_change.keyFile));
            }
        }
        m_arguments.json
            ? print(told)
            : printText(Words::tr("Saved profile “%1”; its keys are in the keyring.").arg(m_profile.name) + u'\n');
        endWith(Fine);
    }

    const Arguments &m_arguments;
    const ProfileOptions &m_change;
    QString m_file;
    QList<Profile> m_before;
    Profile m_profile;
    std::vector<Entry> m_entries;
    MemoryShield m_shield;
    KeychainStore m_keychain;
};

} // namespace

void profileChange(const Arguments &arguments, const Paths &paths, QObject *context)
{
    (new ProfileChange(arguments, paths, context))->start();
}

} // namespace spillway::ctl
