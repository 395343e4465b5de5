// SPDX-License-Identifier: Apache-2.0
#include "cloud/endpoint.h"

#include <QHostAddress>

#include <algorithm>

namespace spillway {

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

std::variant<Endpoint, EndpointError> Endpoint::parse(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return EndpointError::Empty;
    }
    if (!trimmed.contains(u"://")) {
        trimmed.prepend(u"https://");
    }
    const auto foreign = [](QChar c) { return c.unicode() <= 0x20 || c.unicode() > 0x7e; };
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || std::any_of(trimmed.cbegin(), trimmed.cend(), foreign)) {
        return EndpointError::Malformed;
    }
    if ((!url.path().isEmpty() && url.path() != u"/") || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty()) {
        return EndpointError::HasExtras;
    }
    const bool https = url.scheme() == u"https";
    if (!https && (url.scheme() != u"http" || !isLoopbackHost(url.host()))) {
        return EndpointError::NotHttps;
    }
    if (url.port() == (https ? 443 : 80)) {
        url.setPort(-1);
    }
    url.setPath({});
    return Endpoint(url);
}

QByteArray Endpoint::hostHeader() const
{
    QByteArray host = m_url.host().toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    return m_url.port() < 0 ? host : host + ':' + QByteArray::number(m_url.port());
}

QUrl Endpoint::url(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace spillway
