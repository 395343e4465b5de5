// SPDX-License-Identifier: Apache-2.0
#include "cloud/network.h"

#include "cloud/endpoint.h"

#include <QFile>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>

namespace spillway {
namespace {

using namespace std::chrono_literals;

constexpr auto DropAfter = 500ms;

/// The system's proxy for everything but this computer itself.
class SystemProxy : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopbackHost(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                                    : systemProxyForQuery(query);
    }
};

} // namespace

std::variant<PreparedNetwork, NetworkSettingsError> prepareNetwork(const NetworkSettings &settings, bool withTls)
{
    const QUrl &url = settings.proxy;
    const bool known = url.scheme() == u"http" || url.scheme() == u"socks5";
    const bool usable = url.isValid() && !url.host().isEmpty() && known;
    if (url.isEmpty() ? settings.proxyMode == ProxyMode::Manual : !usable) {
        return NetworkSettingsError::ProxyMalformed;
    }
    PreparedNetwork prepared{.settings = settings, .tls = {}};
    if (!settings.caFile.isEmpty()) {
        QFile file(settings.caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return NetworkSettingsError::CaFileUnreadable;
        }
        const QList<QSslCertificate> added = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (added.isEmpty()) {
            return NetworkSettingsError::CaFileEmpty;
        }
        // Qt's OpenSSL back end ignores SSL_CERT_FILE (traps.md): the list is built by hand.
        prepared.tls = QSslConfiguration::defaultConfiguration();
        prepared.tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + added);
    } else if (withTls) {
        prepared.tls = QSslConfiguration::defaultConfiguration();
    }
    return prepared;
}

void Network::apply(const PreparedNetwork &prepared)
{
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const auto &connections) {
        return connections->prepared().settings == prepared.settings;
    });
    if (same == m_all.end()) {
        m_current = m_all.emplace_back(std::make_shared<Connections>(prepared));
        return;
    }
    // The CA file may have another content now, and the proxy another password.
    const PreparedNetwork &before = (*same)->prepared();
    const bool otherTls = prepared.tls && before.tls && prepared.tls != before.tls;
    const auto password = [](const PreparedNetwork &p) {
        return p.proxyPassword ? p.proxyPassword->bytes() : QByteArrayView();
    };
    if (otherTls || password(prepared) != password(before)) {
        *same = std::make_shared<Connections>(prepared);
    }
    m_current = *same;
}

const PreparedNetwork *Network::prepared(const NetworkSettings &settings) const
{
    const auto same =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const auto &c) { return c->prepared().settings == settings; });
    return same == m_all.cend() ? nullptr : &(*same)->prepared();
}

void Network::forget(const NetworkSettings &settings)
{
    const auto gone =
        std::remove_if(m_all.begin(), m_all.end(), [&](const auto &c) { return c->prepared().settings == settings; });
    m_all.erase(gone, m_all.end());
}

std::shared_ptr<Connections> Network::current()
{
    if (!m_current) {
        apply({});
    }
    return m_current;
}

QNetworkAccessManager &Connections::beginCall()
{
    dropSpent();
    ++m_running;
    return manager();
}

void Connections::callEnded(bool spent)
{
    --m_running;
    m_spent = m_spent || spent;
    if (m_spent && m_manager) {
        // Not at once: of an answer that was just stopped the dying connection would still take in all that
        // is there (measured: 66 MB instead of a few), and the network layer is on the stack.
        QTimer::singleShot(DropAfter, m_manager.get(), [this] { dropSpent(); });
    }
}

void Connections::dropSpent()
{
    if (m_spent && m_running == 0) {
        manager().clearConnectionCache();
        m_spent = false;
    }
}

QNetworkAccessManager &Connections::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        const NetworkSettings &settings = m_prepared.settings;
        const QUrl &url = settings.proxy;
        if (!url.isEmpty()) {
            const auto type = url.scheme() == u"socks5" ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
            const bool apart = !settings.proxyUser.isEmpty();
            m_manager->setProxy(QNetworkProxy(
                type, url.host(), static_cast<quint16>(url.port(8080)), apart ? settings.proxyUser : url.userName(),
                !apart                     ? url.password()
                : m_prepared.proxyPassword ? QString::fromUtf8(m_prepared.proxyPassword->bytes())
                                           : QString()));
        } else if (settings.proxyMode == ProxyMode::None) {
            m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        } else {
            m_manager->setProxyFactory(new SystemProxy); // owned by the manager
        }
    }
    return *m_manager;
}

QNetworkProxy Connections::proxyFor(const QUrl &url)
{
    QNetworkProxyFactory *factory = manager().proxyFactory();
    return factory ? factory->queryProxy(QNetworkProxyQuery(url)).value(0) : manager().proxy();
}

const QSslConfiguration &Connections::tls()
{
    if (!m_prepared.tls) {
        m_prepared.tls = QSslConfiguration::defaultConfiguration();
    }
    return *m_prepared.tls;
}

} // namespace spillway
