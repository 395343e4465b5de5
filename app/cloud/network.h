// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace spillway {

enum class ProxyMode {
    System, ///< what the desktop or the environment says
    None,   ///< none, whatever the system says
    Manual, ///< the address of the settings
};

struct NetworkSettings
{
    QString caFile; ///< PEM; added to the system's authorities, never instead of them
    QUrl proxy;     ///< http://host:port or socks5://…; given, it is used, whatever the mode says
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyUser = {};    ///< of the manual proxy
    KeyRef proxyPassword = {}; ///< where it lies; openNetwork() reads it

    bool operator==(const NetworkSettings &) const = default;
};

enum class NetworkSettingsError { CaFileUnreadable, CaFileEmpty, ProxyMalformed };

/// Settings whose files were read. Made off the UI thread: reading the system's authorities alone
/// takes tens of milliseconds.
struct PreparedNetwork
{
    NetworkSettings settings;
    std::optional<QSslConfiguration> tls; ///< the system's authorities and the added ones
    std::shared_ptr<const Secret> proxyPassword = {};
};

/// Blocks. `withTls` also loads the TLS library, so that the first call need not.
std::variant<PreparedNetwork, NetworkSettingsError> prepareNetwork(const NetworkSettings &settings, bool withTls);

/// The connections made with one set of settings: a QNetworkAccessManager, made when first needed.
class Connections
{
public:
    explicit Connections(PreparedNetwork prepared) : m_prepared(std::move(prepared)) {}

    /// The manager for one call; callEnded() must follow. `spent`: the connections are dropped once no
    /// call is running. After one that we ended before a byte left, Qt would queue the next behind the
    /// half-made connection (measured); after one with a body, a buffer of Qt's still holds the secret.
    QNetworkAccessManager &beginCall();
    void callEnded(bool spent);
    const QSslConfiguration &tls();
    bool hasProxy() const { return !m_prepared.settings.proxy.isEmpty(); }
    const PreparedNetwork &prepared() const { return m_prepared; }
    /// What the calls will go through.
    QNetworkProxy proxyFor(const QUrl &url);

private:
    QNetworkAccessManager &manager();
    void dropSpent();
    int m_running = 0;
    bool m_spent = false;
    PreparedNetwork m_prepared;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

/// A program's way to the network: one manager for each set of settings, since look-ups of one
/// profile may still run when the next profile's begin. Verification of TLS cannot be turned off.
class Network
{
public:
    /// What calls made from now on use. Connections of the same settings are used again, so that a
    /// create goes over the connection that the preflight opened.
    void apply(const PreparedNetwork &prepared);
    /// Those settings as they were prepared earlier; null if they were not.
    const PreparedNetwork *prepared(const NetworkSettings &settings) const;
    /// What those settings stood for is another now, such as the proxy's password.
    void forget(const NetworkSettings &settings);
    /// Never null; a call holds what it began with.
    std::shared_ptr<Connections> current();

private:
    std::vector<std::shared_ptr<Connections>> m_all;
    std::shared_ptr<Connections> m_current;
};

} // namespace spillway
