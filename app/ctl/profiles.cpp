// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"

#include "ctl/output.h"
#include "ctl/target.h"
#include "messages/messages.h"
#include "platform/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

void fail(const Arguments &arguments, int exitCode, const QString &message)
{
    complain(message);
    if (arguments.json) {
        print(QJsonObject{{QLatin1String("error"), message}});
    }
    endWith(exitCode);
}

QJsonObject toJson(const Profile &profile)
{
    return {{QLatin1String("name"), profile.name},
            {QLatin1String("region"), orNull(profile.region)},
            {QLatin1String("dms_endpoint"), profile.dmsEndpoint},
            {QLatin1String("project_id"), profile.projectId},
            {QLatin1String("connector_id"), profile.connectorId},
            {QLatin1String("sign_in_key"), orNull(profile.signInKeyEnd)},
            {QLatin1String("writer_key"), orNull(profile.writerKeyEnd)}};
}

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

/// Adds a profile: keys into the keyring first, then the profile that names them.
class ProfileAdd : public QObject
{
public:
    ProfileAdd(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_file(paths.profilesFile())
    {
    }

    void start()
    {
        if (!describe()) {
            return;
        }
        MemoryShield shield;
        auto signIn = keyFromEnvironment("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN");
        auto writer = keyFromEnvironment("SPILLWAY_BUCKET_AK", "SPILLWAY_BUCKET_SK");
        if (!signIn && isTerminalInput()) {
            signIn = askKey(Words::tr("Sign-in key"));
            writer = writer ? std::move(writer) : askKey(Words::tr("Bucket-writer key (empty: none)"));
        }
        if (!signIn) {
            return fail(
                m_arguments, Usage,
                Words::tr("There is no sign-in key: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or answer the "
                          "questions in a terminal."));
        }
        m_profile.signInKeyEnd = lastFour(signIn->accessKey);
        m_profile.signInKey = keyRefFor(KeyKind::SignIn, m_profile.name, signIn->accessKey);
        if (writer) {
            m_profile.writerKeyEnd = lastFour(writer->accessKey);
            m_profile.writerKey = keyRefFor(KeyKind::Writer, m_profile.name, writer->accessKey);
        }
        store(KeyKind::SignIn, std::move(*signIn), std::make_shared<std::optional<StoredKey>>(std::move(writer)));
    }

private:
    bool describe()
    {
        m_profile.name = m_arguments.profile;
        m_profile.region = m_arguments.region;
        m_profile.dmsEndpoint = m_arguments.dmsEndpoint;
        for (const Region &region : m_arguments.region.isEmpty() ? QList<Region>() : loadRegions()) {
            if (region.id == m_arguments.region) {
                m_profile.dmsEndpoint = region.dms;
            }
        }
        const auto endpoint = Endpoint::parse(m_profile.dmsEndpoint);
        if (const auto *error = std::get_if<EndpointError>(&endpoint)) {
            const bool unknown = !m_arguments.region.isEmpty();
            fail(m_arguments, Usage,
                 unknown ? Words::tr("Region “%1” is not in the list; give --dms-endpoint.").arg(m_arguments.region)
                         : messages::text(*error));
            return false;
        }
        Draft ids;
        ids.set(Field::ProjectId, m_arguments.projectId);
        ids.set(Field::ConnectorId, m_arguments.connectorId);
        const QList<Finding> findings = checkPath(Subject{ids});
        if (hasErrors(findings)) {
            fail(m_arguments, Usage, messages::text(findings.first()));
            return false;
        }
        for (const Finding &finding : findings) {
            complain(Words::tr("Warning: %1").arg(messages::text(finding)));
        }
        m_profile.dmsEndpoint = std::get<Endpoint>(endpoint).text();
        m_profile.projectId = m_arguments.projectId;
        m_profile.connectorId = m_arguments.connectorId;
        m_profile.caFile = m_arguments.caFile;
        m_profile.proxy = m_arguments.proxy.toString();
        return true;
    }

    void store(KeyKind kind, StoredKey key, std::shared_ptr<std::optional<StoredKey>> next)
    {
        const KeyRef &ref = kind == KeyKind::SignIn ? m_profile.signInKey : m_profile.writerKey;
        m_keychain.write(ref, std::move(key), this, [this, kind, next](StoreStatus status) {
            if (status != StoreStatus::Ok) {
                return fail(m_arguments, Keychain, messages::text(status, kind));
            }
            if (next && *next) {
                StoredKey writer = std::move(**next);
                return store(KeyKind::Writer, std::move(writer), nullptr);
            }
            if (const auto error = saveProfile(m_file, m_profile)) {
                return fail(m_arguments, NotSent, messages::text(*error, m_file));
            }
            m_arguments.json
                ? print(toJson(m_profile))
                : printText(Words::tr("Saved profile “%1”; its keys are in the keyring.").arg(m_profile.name) + u'\n');
            endWith(Fine);
        });
    }

    const Arguments &m_arguments;
    QString m_file;
    Profile m_profile;
    KeychainStore m_keychain;
};

} // namespace

void profileList(const Arguments &arguments, const Paths &paths)
{
    const auto read = readProfiles(paths.profilesFile());
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return fail(arguments, Usage, messages::text(*error, paths.profilesFile()));
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const Profile &p : std::get<QList<Profile>>(read)) {
        array.append(toJson(p));
        rows.append({p.name, p.region, p.dmsEndpoint, p.projectId, p.connectorId, p.signInKeyEnd, p.writerKeyEnd});
    }
    if (arguments.json) {
        print(array);
    } else {
        printTable({QStringLiteral("NAME"), QStringLiteral("REGION"), QStringLiteral("DMS ENDPOINT"),
                    QStringLiteral("PROJECT"), QStringLiteral("CONNECTOR"), QStringLiteral("SIGN-IN"),
                    QStringLiteral("WRITER")},
                   rows);
    }
    endWith(Fine);
}

void profileAdd(const Arguments &arguments, const Paths &paths, QObject *context)
{
    (new ProfileAdd(arguments, paths, context))->start();
}

void profileRemove(const Arguments &arguments, const Paths &paths, QObject *context)
{
    const QString file = paths.profilesFile();
    const auto read = readProfiles(file);
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return fail(arguments, Usage, messages::text(*error, file));
    }
    const QList<Profile> &profiles = std::get<QList<Profile>>(read);
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile &p) { return p.name == arguments.profile; });
    if (found == profiles.cend()) {
        return fail(arguments, Usage, Words::tr("There is no profile “%1”.").arg(arguments.profile));
    }
    // The entries first: a profile without keys can be removed again, keys without a profile are
    // found by nobody.
    auto keychain = std::make_shared<KeychainStore>();
    auto left = std::make_shared<QList<KeyRef>>(QList<KeyRef>{found->signInKey, found->writerKey});
    left->removeIf([](const KeyRef &ref) { return ref.isEmpty(); });
    auto next = std::make_shared<std::function<void()>>();
    *next = [&arguments, file, keychain, left, next, context] {
        if (left->isEmpty()) {
            if (const auto error = removeProfile(file, arguments.profile)) {
                fail(arguments, NotSent, messages::text(*error, file));
            } else {
                arguments.json
                    ? print(QJsonObject{{QLatin1String("removed"), arguments.profile}})
                    : printText(Words::tr("Removed profile “%1” and its keys.").arg(arguments.profile) + u'\n');
                endWith(Fine);
            }
            *next = nullptr;
            return;
        }
        keychain->remove(left->takeFirst(), context, [&arguments, next](StoreStatus status) {
            if (status != StoreStatus::Ok && status != StoreStatus::NotStored) {
                return fail(arguments, Keychain, messages::text(status, KeyKind::SignIn));
            }
            (*next)();
        });
    };
    (*next)();
}

} // namespace spillway::ctl
