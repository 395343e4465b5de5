// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <variant>

namespace spillway {

struct NetworkSettings
{
    QString caFile; ///< PEM; added to the system's authorities, never instead of them
    QUrl proxy;     ///< http://host:port or socks5://…; empty: what the system says

    bool operator==(const NetworkSettings &) const = default;
};

enum class NetworkSettingsError { CaFileUnreadable, CaFileEmpty, ProxyMalformed };

/// Settings whose files were read. Made off the UI thread: reading the system's authorities alone
/// takes tens of milliseconds.
struct PreparedNetwork
{
    NetworkSettings settings;
    std::optional<QSslConfiguration> tls; ///< the system's authorities and the added ones
};

/// Blocks. `withTls` also loads the TLS library, so that the first call need not.
std::variant<PreparedNetwork, NetworkSettingsError> prepareNetwork(const NetworkSettings &settings, bool withTls);

/// The one QNetworkAccessManager of a program, made when first needed. Verification of TLS cannot
/// be turned off.
class Network
{
public:
    /// Must not be called while a call is on its way, unless the settings stay the same.
    void apply(PreparedNetwork prepared);
    /// The manager for one call; callEnded() must follow. `stalled` says that we ended it before
    /// a byte left: Qt would queue the next call behind the half-made connection (measured with
    /// TLS handshakes that never end), so the connections are dropped once no call is running.
    QNetworkAccessManager &beginCall();
    void callEnded(bool stalled);
    const QSslConfiguration &tls();
    bool hasProxy() const { return !m_prepared.settings.proxy.isEmpty(); }

private:
    QNetworkAccessManager &manager();

    int m_running = 0;
    bool m_stalled = false;
    PreparedNetwork m_prepared;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace spillway
