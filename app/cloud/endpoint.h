// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <optional>
#include <variant>

namespace spillway {

enum class EndpointError {
    Empty,
    Malformed, ///< no host, or nothing that could be a URL
    NotHttps,  ///< http is for this computer only
    HasExtras, ///< a path, a query, a fragment, or a user name
};

/// The base URL of a service: scheme, host and port, nothing else. https, or http to loopback.
class Endpoint
{
public:
    /// "dms.eu-west-101.myhuaweicloud.eu" is taken as https.
    static std::variant<Endpoint, EndpointError> parse(const QString &text);

    QString text() const { return m_url.toString(QUrl::StripTrailingSlash); }
    /// The value of the Host header, as it is signed and sent: with the port unless it is the
    /// scheme's own (contract 3.1).
    QByteArray hostHeader() const;
    /// `path` begins with a slash and holds only unreserved characters and slashes.
    QUrl url(const QString &path) const;
    bool isLoopback() const;

    bool operator==(const Endpoint &) const = default;

private:
    explicit Endpoint(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

/// 127.0.0.0/8, ::1 and localhost.
bool isLoopbackHost(const QString &host);

/// Where a call goes: one project of one DMS endpoint.
struct Place
{
    Endpoint dms;
    QString projectId;
    QString connectorId;

    bool operator==(const Place &) const = default;
};

} // namespace spillway
