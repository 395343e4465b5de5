// SPDX-License-Identifier: Apache-2.0
#include "ctl/target.h"

#include "cloud/signedrequest.h"
#include "messages/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

const KeyRef environmentSignIn{QStringLiteral("environment: sign-in key")};
const KeyRef environmentWriter{QStringLiteral("environment: bucket-writer key")};

Secret trimmedVariable(const char *name)
{
    QByteArray value = qgetenv(name);
    Secret secret{QByteArrayView(value).trimmed()};
    wipe(value);
    return secret;
}

} // namespace

std::optional<StoredKey> keyFromEnvironment(const char *accessKey, const char *secretKey, const char *token)
{
    StoredKey key{qEnvironmentVariable(accessKey).trimmed(), trimmedVariable(secretKey),
                  token ? trimmedVariable(token) : Secret()};
    return key.accessKey.isEmpty() || key.secretKey.isEmpty() ? std::nullopt : std::optional(std::move(key));
}

TargetFinder::TargetFinder(const Arguments &arguments, const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_paths(paths)
{
}

void TargetFinder::start()
{
    if (m_arguments.practice) {
        m_practice = std::make_unique<PracticeService>(m_paths.practiceProgram, m_paths.practice, m_secrets);
        connect(m_practice.get(), &PracticeService::ready, this,
                [this] { conclude(fromPractice(*m_practice->place())); });
        connect(m_practice.get(), &PracticeService::failed, this, [this](const QString &detail) {
            conclude(Failure{NotSent, Words::tr("The practice service did not start: %1").arg(detail)});
        });
        m_practice->start();
        return;
    }
    conclude(m_arguments.profile.isEmpty() ? fromEnvironment() : fromProfile());
}

void TargetFinder::conclude(std::variant<Target, Failure> result)
{
    if (auto *failure = std::get_if<Failure>(&result)) {
        emit failed(*failure);
        return;
    }
    readPassword(std::get<Target>(result));
}

void TargetFinder::readPassword(const Target &target)
{
    if (target.network.proxyPassword.isEmpty() || m_arguments.dryRun) {
        return complete(target);
    }
    m_secrets.read(target.network.proxyPassword, this, [this, target](StoreStatus status, StoredKey &&key) {
        if (status != StoreStatus::Ok) {
            emit failed(Failure{Keychain, messages::text(status, KeyKind::Proxy)});
            return;
        }
        m_prepared.proxyPassword = std::make_shared<const Secret>(std::move(key.secretKey));
        m_network.apply(m_prepared);
        complete(target);
    });
}

void TargetFinder::complete(const Target &target)
{
    if (!m_arguments.instanceId.isEmpty() && !m_arguments.dryRun) {
        return findConnector(target);
    }
    emit found(target);
}

void TargetFinder::findConnector(const Target &target)
{
    const QString id = m_arguments.instanceId;
    if (!isSafeId(id)) {
        emit failed(Failure{Invalid, Words::tr("“%1” is no instance ID.").arg(id)});
        return;
    }
    m_lookups.instance(target.site(), id, this, [this, target](const Listing<Instance> &listing) {
        if (listing.failure) {
            const int status = listing.failure->facts.httpStatus;
            const bool keychain = listing.failure->kind == LookupFailure::Kind::Keychain;
            const int code = keychain                         ? Keychain
                             : status == 401 || status == 403 ? Authentication
                             : status >= 400 && status < 500  ? Rejected
                                                              : NotSent;
            emit failed(Failure{code, Words::tr("The instance could not be read. %1")
                                          .arg(messages::text(*listing.failure, ErrorCatalogue()))});
            return;
        }
        const Instance &instance = listing.rows.first();
        if (instance.connectorId.isEmpty()) {
            emit failed(Failure{
                Invalid,
                Words::tr("The instance %1 has no connector yet: it must be enabled first.").arg(instance.name)});
            return;
        }
        Target whole = target;
        whole.place.connectorId = instance.connectorId;
        emit found(whole);
    });
}

Target TargetFinder::fromPractice(const PracticePlace &practice)
{
    const bool ownKey = m_arguments.bucketKey == BucketKey::SignIn;
    return {.place = {.dms = std::get<Endpoint>(Endpoint::parse(practice.dmsEndpoint)),
                      .projectId = practice.projectId,
                      .connectorId = practice.instance().connectorId},
            .profile = Words::tr("Practice"),
            .practice = true,
            .signInKey = practice.signInKey,
            .signInKeyEnd = practice.signInKeyEnd,
            .writerKey = ownKey ? practice.signInKey : practice.writerKey,
            .writerKeyEnd = ownKey ? practice.signInKeyEnd : practice.writerKeyEnd,
            .region = practice.region,
            .network = {}};
}

std::variant<Target, Failure> TargetFinder::fromProfile()
{
    auto read = readProfiles(m_paths.profilesFile());
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return Failure{Usage, messages::text(*error, m_paths.profilesFile())};
    }
    const QList<Profile> &profiles = std::get<QList<Profile>>(read);
    const auto profile = std::find_if(profiles.cbegin(), profiles.cend(),
                                      [this](const Profile &p) { return p.name == m_arguments.profile; });
    if (profile == profiles.cend()) {
        return Failure{Usage, Words::tr("There is no profile “%1”.").arg(m_arguments.profile)};
    }
    const QString text = m_arguments.dmsEndpoint.isEmpty() ? profile->dmsEndpoint : m_arguments.dmsEndpoint;
    const auto endpoint = Endpoint::parse(text);
    if (const auto *error = std::get_if<EndpointError>(&endpoint)) {
        return Failure{Usage, messages::text(*error)};
    }
    if (hasExpired(*profile, QDateTime::currentDateTimeUtc()) && !m_arguments.dryRun) {
        return Failure{Authentication, messages::expiredKey(profile->name, profile->signInExpires)};
    }
    NetworkSettings settings = networkOf(*profile);
    if (!m_arguments.caFile.isEmpty()) {
        settings.caFile = m_arguments.caFile;
    }
    if (!m_arguments.proxy.isEmpty()) {
        settings.proxy = m_arguments.proxy;
        settings.proxyUser.clear();
        settings.proxyPassword = {};
    }
    if (auto failure = useNetwork(settings)) {
        return *failure;
    }
    Target target{
        .place = {.dms = std::get<Endpoint>(endpoint),
                  .projectId = m_arguments.projectId.isEmpty() ? profile->projectId : m_arguments.projectId,
                  .connectorId = m_arguments.connectorId.isEmpty() ? profile->connectorId : m_arguments.connectorId},
        .profile = profile->name,
        .practice = false,
        .signInKey = profile->signInKey,
        .signInKeyEnd = profile->signInKeyEnd,
        .writerKey = profile->writerKey,
        .writerKeyEnd = profile->writerKeyEnd,
        .region = profile->region,
        .network = settings,
        .iamEndpoint = profile->iamEndpoint,
        .obsEndpoint = profile->obsEndpoint};
    const bool placed = !target.place.connectorId.isEmpty() || !m_arguments.instanceId.isEmpty();
    if (m_arguments.command != Command::ProfileTest && (target.place.projectId.isEmpty() || !placed)) {
        return Failure{Usage, Words::tr("Profile “%1” has no project ID or no connector ID: give --project-id and "
                                        "--connector-id.")
                                  .arg(profile->name)};
    }
    if (auto failure = chooseWriterKey(target, profile->signInExpires.isValid())) {
        return *failure;
    }
    return target;
}

std::variant<Target, Failure> TargetFinder::fromEnvironment()
{
    const auto endpoint = Endpoint::parse(m_arguments.dmsEndpoint);
    if (const auto *error = std::get_if<EndpointError>(&endpoint)) {
        return Failure{Usage, messages::text(*error)};
    }
    const NetworkSettings settings{.caFile = m_arguments.caFile, .proxy = m_arguments.proxy};
    if (auto failure = useNetwork(settings)) {
        return *failure;
    }
    Target target{.place = {.dms = std::get<Endpoint>(endpoint),
                            .projectId = m_arguments.projectId,
                            .connectorId = m_arguments.connectorId},
                  .profile = {},
                  .practice = false,
                  .signInKey = environmentSignIn,
                  .signInKeyEnd = {},
                  .writerKey = environmentWriter,
                  .writerKeyEnd = {},
                  .region = m_arguments.region,
                  .network = settings};
    if (m_arguments.dryRun) {
        return target; // nothing is signed, so no key is needed
    }
    auto key = keyFromEnvironment("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN");
    if (!key) {
        return Failure{Usage,
                       Words::tr("HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set: there is no sign-in key.")};
    }
    target.signInKeyEnd = lastFour(key->accessKey);
    const bool temporary = !key->securityToken.isEmpty();
    m_secrets.keep(environmentSignIn, std::move(*key));
    if (auto failure = chooseWriterKey(target, temporary)) {
        return *failure;
    }
    return target;
}

std::optional<Failure> TargetFinder::useNetwork(const NetworkSettings &settings)
{
    auto prepared = prepareNetwork(settings, false);
    if (const auto *error = std::get_if<NetworkSettingsError>(&prepared)) {
        return Failure{Usage, messages::text(*error, settings)};
    }
    m_prepared = std::move(std::get<PreparedNetwork>(prepared));
    m_network.apply(m_prepared);
    return std::nullopt;
}

std::optional<Failure> TargetFinder::chooseWriterKey(Target &target, bool temporary)
{
    const bool wanted = m_arguments.command == Command::Create || m_arguments.command == Command::Preflight ||
                        m_arguments.command == Command::Recreate;
    if (!wanted || m_arguments.dryRun) {
        return std::nullopt;
    }
    BucketKey source = m_arguments.bucketKey;
    if (source == BucketKey::Default) {
        source = m_arguments.profile.isEmpty() ? BucketKey::Environment : BucketKey::Profile;
    }
    if (source == BucketKey::SignIn && temporary) {
        return Failure{Usage,
                       Words::tr("A temporary key cannot be the bucket-writer key: the request has no place for its "
                                 "token.")};
    }
    if (source == BucketKey::SignIn) {
        target.writerKey = target.signInKey; // the submission refuses one that turns out to be temporary
        target.writerKeyEnd = target.signInKeyEnd;
    } else if (source == BucketKey::Environment) {
        auto key = keyFromEnvironment("SPILLWAY_BUCKET_AK", "SPILLWAY_BUCKET_SK");
        if (!key) {
            return Failure{Usage,
                           Words::tr("SPILLWAY_BUCKET_AK and SPILLWAY_BUCKET_SK are not set: there is no "
                                     "bucket-writer key. The sign-in key is used only with --bucket-key sign-in.")};
        }
        target.writerKey = environmentWriter;
        target.writerKeyEnd = lastFour(key->accessKey);
        m_secrets.keep(environmentWriter, std::move(*key));
    } else if (target.writerKey.isEmpty()) {
        return Failure{Usage, Words::tr("The profile has no bucket-writer key. Add one, or use --bucket-key.")};
    }
    return std::nullopt;
}

} // namespace spillway::ctl
