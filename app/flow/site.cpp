// SPDX-License-Identifier: Apache-2.0
#include "flow/site.h"

namespace spillway {

std::optional<Endpoint> sisterEndpoint(const Endpoint &dms, const QString &service)
{
    QUrl url(dms.text());
    if (!url.host().startsWith(u"dms.")) {
        return std::nullopt;
    }
    url.setHost(service + url.host().mid(3));
    const auto parsed = Endpoint::parse(url.toString());
    const auto *endpoint = std::get_if<Endpoint>(&parsed);
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

QString regionInName(const Endpoint &dms)
{
    const QStringList labels = QUrl(dms.text()).host().split(u'.');
    return labels.size() > 2 && labels.first() == u"dms" ? labels.at(1) : QString();
}

} // namespace spillway
