// SPDX-License-Identifier: Apache-2.0
#include "flow/reading.h"

namespace spillway {

Reading::Reading(ReadingTools tools, KeyRef key, NetworkSettings network, Step step, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_ref(std::move(key))
    , m_settings(std::move(network))
    , m_step(std::move(step))
{
}

Reading::~Reading() = default;

void Reading::start()
{
    Network &network = m_tools.cloud.network();
    if (const PreparedNetwork *known = network.prepared(m_settings)) {
        network.apply(*known);
        m_connections = network.current();
        return readKey();
    }
    openNetwork(m_settings, true, m_tools.secrets, m_tools.files, this,
                [this](const AccessResult &result) { prepared(result); });
}

void Reading::cancel()
{
    m_cancelled = true;
    if (m_call) {
        m_call->cancel();
    }
}

void Reading::prepared(const AccessResult &result)
{
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
        CallFacts facts;
        facts.stop = CallFacts::Stop::Cancelled;
        return conclude(LookupFailure{.kind = LookupFailure::Kind::Call, .facts = facts});
    }
    if (m_tools.cloud.guard().isRefused(m_key.accessKey)) {
        // The answer that made it so says more than the guard.
        const bool justNow = last && last->httpStatus == 401;
        return conclude(justNow ? LookupFailure{.kind = LookupFailure::Kind::Call, .facts = *last}
                                : LookupFailure{.kind = LookupFailure::Kind::KeyGuarded});
    }
    Next next = m_step(m_key, last);
    if (auto *failure = std::get_if<LookupFailure>(&next)) {
        return conclude(std::move(*failure));
    }
    if (std::holds_alternative<Done>(next)) {
        return conclude(std::nullopt);
    }
    HttpRequest &request = std::get<HttpRequest>(next);
    Q_ASSERT(request.verb == HttpRequest::Verb::Get || request.verb == HttpRequest::Verb::Head);
    request.deadline = Deadline;
    m_call = m_tools.cloud.call(std::move(request), m_key.accessKey, this, m_connections);
    connect(m_call, &HttpCall::finished, this, [this](CallFacts facts) {
        m_call->deleteLater();
        m_call = nullptr;
        advance(&facts);
    });
    m_call->start();
}

void Reading::conclude(std::optional<LookupFailure> failure)
{
    m_key = {};
    m_shield.reset();
    emit finished(failure);
}

} // namespace spillway
