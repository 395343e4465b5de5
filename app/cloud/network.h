// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace spillway
{

struct NetworkSettings
{
    QString caFile; ///< PEM; added to the system's authorities, never instead of them
    QUrl proxy; ///< http://host:port or socks5://…; empty: what the system says

    bool operator==(const NetworkSettings &) const = default;
};

enum class NetworkSettingsError { CaFileUnreadable, CaFileEmpty, ProxyMalformed };

/// The one QNetworkAccessManager of a program, made when first needed. Verification of TLS cannot
/// be turned off.
class Network
{
public:
    /// Nothing on success.
    std::optional<NetworkSettingsError> apply(const NetworkSettings &settings);
    QNetworkAccessManager &manager();
    /// For TLS calls: the system's authorities and the added ones.
    const QSslConfiguration &tls();

private:
    NetworkSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace spillway
