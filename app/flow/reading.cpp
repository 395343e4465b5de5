// SPDX-License-Identifier: Apache-2.0
#include "flow/reading.h"

#include "secrets/redaction.h"

#include <utility>

namespace spillway {

namespace {

/// Over plain http, to this computer itself, the TLS library need not even be loaded.
bool usesTls(const Site &site)
{
    const auto tls = [](const Endpoint &endpoint) { return endpoint.text().startsWith(u"https"); };
    return tls(site.dms) || (site.iam && tls(*site.iam)) || (site.obs && tls(*site.obs));
}

} // namespace

Reading::Reading(ReadingTools tools, KeyRef key, Step step, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_ref(std::move(key))
    , m_step(std::move(step))
{
}

Reading::Reading(ReadingTools tools, KeyRef key, const Site &site, Step step, QObject *parent)
    : Reading(tools, std::move(key), std::move(step), parent)
{
    m_settings = site.network;
    m_withTls = usesTls(site);
}

Reading::Reading(ReadingTools tools, const ListPlace &place, Step step, QObject *parent)
    : Reading(tools, place.signInKey, std::move(step), parent)
{
    m_connections = place.connections ? place.connections : tools.cloud.network().current();
}

Reading::~Reading() = default;

void Reading::start()
{
    if (m_cancelled) {
        return; // its end is on the way
    }
    if (m_connections) {
        return readKey();
    }
    Network &network = m_tools.cloud.network();
    if (const PreparedNetwork *known = network.prepared(m_settings)) {
        network.apply(*known);
        m_connections = network.current();
        return readKey();
    }
    openNetwork(m_settings, m_withTls, m_tools.secrets, m_tools.files, this,
                [this](const AccessResult &result) { prepared(result); });
}

void Reading::cancel()
{
    if (m_cancelled || m_over) {
        return;
    }
    m_cancelled = true;
    if (m_call) {
        m_call->cancel();
        return;
    }
    QMetaObject::invokeMethod(this, &Reading::concludeCancelled, Qt::QueuedConnection);
}

void Reading::prepared(const AccessResult &result)
{
    if (m_cancelled || m_over) {
        return;
    }
    if (const auto *status = std::get_if<StoreStatus>(&result)) {
        return conclude(
            LookupFailure{.kind = LookupFailure::Kind::Keychain, .keyStatus = *status, .keyKind = KeyKind::Proxy});
    }
    if (const auto *error = std::get_if<NetworkSettingsError>(&result)) {
        return conclude(LookupFailure{.kind = LookupFailure::Kind::Network, .network = *error, .settings = m_settings});
    }
    m_tools.cloud.network().apply(std::get<PreparedNetwork>(result));
    m_connections = m_tools.cloud.network().current();
    readKey();
}

void Reading::readKey()
{
    m_shield = std::make_unique<MemoryShield>();
    m_tools.secrets.read(m_ref, this, [this](StoreStatus status, StoredKey &&key) {
        if (m_cancelled || m_over) {
            return;
        }
        if (status != StoreStatus::Ok) {
            return conclude(LookupFailure{.kind = LookupFailure::Kind::Keychain, .keyStatus = status});
        }
        m_key = {key.accessKey, std::move(key.secretKey), std::move(key.securityToken)};
        advance(nullptr);
    });
}

void Reading::advance(const CallFacts *last)
{
    if (m_cancelled) {
        return concludeCancelled();
    }
    if (last && last->httpStatus == 401) { // the answer says more than the guard, and nothing may follow it
        return conclude(LookupFailure{.kind = LookupFailure::Kind::Call, .facts = *last});
    }
    // An answer that came is used, even if another call's 401 has closed the guard meanwhile.
    Next next = m_step(m_key, last);
    if (auto *failure = std::get_if<LookupFailure>(&next)) {
        return conclude(std::move(*failure));
    }
    if (std::holds_alternative<Done>(next)) {
        return conclude(std::nullopt);
    }
    if (m_tools.cloud.guard().isRefused(m_key.accessKey)) {
        return conclude(LookupFailure{.kind = LookupFailure::Kind::KeyGuarded});
    }
    HttpRequest &request = std::get<HttpRequest>(next);
    const bool reads = request.verb == HttpRequest::Verb::Get || request.verb == HttpRequest::Verb::Head;
    if (!reads && !std::exchange(m_mayOrder, false)) {
        qFatal("a reading was about to change something");
    }
    request.deadline = m_tools.deadline;
    m_call = m_tools.cloud.call(std::move(request), m_key.accessKey, this, m_connections);
    connect(m_call, &HttpCall::finished, this, &Reading::answered);
    m_call->start();
}

void Reading::answered(CallFacts facts)
{
    m_call->deleteLater();
    m_call = nullptr;
    // A gateway that refuses a signature quotes the signed headers, the token among them.
    for (QByteArray *bytes : {&facts.body, &facts.requestId, &facts.location, &facts.bucketRegion}) {
        *bytes = redacted(std::move(*bytes), m_key.securityToken);
    }
    facts.errorText = redacted(std::move(facts.errorText), m_key.securityToken);
    advance(&facts);
}

void Reading::concludeCancelled()
{
    CallFacts facts;
    facts.stop = CallFacts::Stop::Cancelled;
    conclude(LookupFailure{.kind = LookupFailure::Kind::Call, .facts = facts});
}

void Reading::conclude(std::optional<LookupFailure> failure)
{
    m_over = true;
    m_key = {};
    m_shield.reset();
    emit finished(failure);
}

} // namespace spillway
