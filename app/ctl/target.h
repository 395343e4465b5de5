// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/cloud.h"
#include "ctl/arguments.h"
#include "flow/lookups.h"
#include "flow/submission.h"
#include "practice/practiceservice.h"
#include "secrets/keychainstore.h"
#include "secrets/sessionstore.h"
#include "workspace/paths.h"
#include "workspace/profile.h"

namespace spillway::ctl {

/// Where a command works and with which keys.
struct Target
{
    Place place;
    QString profile;
    bool practice = false;
    KeyRef signInKey;
    QString signInKeyEnd;
    KeyRef writerKey;
    QString writerKeyEnd;
    QString region;
    NetworkSettings network;
    QString iamEndpoint = {}; ///< the profile's; empty: the region's
    QString obsEndpoint = {};

    /// A create there.
    SubmissionPlan plan(const Request &request) const
    {
        return {.request = request,
                .place = place,
                .profile = profile,
                .practice = practice,
                .signInKey = signInKey,
                .signInKeyEnd = signInKeyEnd,
                .writerKey = writerKey,
                .writerKeyEnd = writerKeyEnd,
                .note = {}};
    }
    Site site() const
    {
        Site site = siteOf(place.dms, region, place.projectId, signInKey, network);
        useEndpoints(site, iamEndpoint, obsEndpoint);
        return site;
    }
};

struct Failure
{
    int exitCode;
    QString message;
};

/// Finds the target of a command: starts the practice service, reads the profile, or takes keys
/// from the environment. Owns what the target needs while the command runs.
class TargetFinder : public QObject
{
    Q_OBJECT
public:
    TargetFinder(const Arguments &arguments, const Paths &paths, QObject *parent = nullptr);

    /// found() or failed() follows, once.
    void start();
    SecretStore &secrets() { return m_secrets; }
    Cloud &cloud() { return m_cloud; }
    Lookups &lookups() { return m_lookups; }

Q_SIGNALS:
    void found(const spillway::ctl::Target &target);
    void failed(const spillway::ctl::Failure &failure);

private:
    std::variant<Target, Failure> fromProfile();
    std::variant<Target, Failure> fromEnvironment();
    Target fromPractice(const PracticePlace &practice);
    std::optional<Failure> useNetwork(const NetworkSettings &settings);
    /// Asks the keyring for the proxy's password, if one is needed.
    void readPassword(const Target &target);
    void complete(const Target &target);
    std::optional<Failure> chooseWriterKey(Target &target, bool temporary);
    void conclude(std::variant<Target, Failure> result);
    /// --instance-id: asks the service for the instance's connector.
    void findConnector(const Target &target);

    const Arguments &m_arguments;
    Paths m_paths;
    KeychainStore m_keychain;
    SessionStore m_secrets{m_keychain};
    Network m_network;
    PreparedNetwork m_prepared;
    KeyGuard m_guard;
    Cloud m_cloud{m_network, m_guard};
    Worker m_files{QStringLiteral("files")};
    Lookups m_lookups{{m_secrets, m_cloud, m_files}};
    std::unique_ptr<PracticeService> m_practice;
};

/// The key of two environment variables; nothing if one is missing or empty. Blanks around are
/// dropped: they come with pasting.
std::optional<StoredKey> keyFromEnvironment(const char *accessKey, const char *secretKey, const char *token = nullptr);

} // namespace spillway::ctl
