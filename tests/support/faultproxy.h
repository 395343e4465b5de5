// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace spillway::test {

class ProxyWorker;

/// A small http proxy on loopback, in a thread of its own: tunnels for CONNECT, and forwarding of
/// requests with an absolute URI, one request a connection.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    enum class Mood {
        Obliging,
        WantsPassword, ///< 407 for everything
        Refuses,       ///< 502 for everything
        Closes,        ///< takes the head and closes
    };
    explicit FaultProxy(Mood mood = Mood::Obliging);
    ~FaultProxy() override;

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    int tunnels() const { return m_tunnels; }
    int forwarded() const { return m_forwarded; }
    int heads() const { return m_heads; }

private:
    friend class ProxyWorker;
    friend class ProxyConnection;

    Mood m_mood;
    quint16 m_port = 0;
    QThread m_thread;
    ProxyWorker *m_worker = nullptr;
    std::atomic<int> m_tunnels{0};
    std::atomic<int> m_forwarded{0};
    std::atomic<int> m_heads{0};
};

} // namespace spillway::test
