// SPDX-License-Identifier: Apache-2.0
#include "faultproxy.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace spillway::test {

/// One client of the proxy, and the connection made for it.
class ProxyConnection : public QObject
{
    Q_OBJECT
public:
    ProxyConnection(FaultProxy &proxy, qintptr descriptor, QObject *parent)
        : QObject(parent)
        , m_proxy(proxy)
        , m_near(new QTcpSocket(this))
        , m_far(new QTcpSocket(this))
    {
        connect(m_near, &QIODevice::readyRead, this, &ProxyConnection::readNear);
        connect(m_near, &QAbstractSocket::disconnected, this, [this] { m_far->disconnectFromHost(); });
        connect(m_near, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
        connect(m_far, &QIODevice::readyRead, this, [this] { m_near->write(m_far->readAll()); });
        connect(m_far, &QAbstractSocket::disconnected, this, [this] { m_near->disconnectFromHost(); });
        connect(m_far, &QAbstractSocket::errorOccurred, this, [this] { m_near->disconnectFromHost(); });
        m_near->setSocketDescriptor(descriptor);
    }

private:
    void readNear()
    {
        if (m_connecting && !m_linked) {
            return; // read when the connection stands
        }
        if (m_linked) {
            m_far->write(m_near->readAll());
            return;
        }
        m_in += m_near->readAll();
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        ++m_proxy.m_heads;
        switch (m_proxy.m_mood) {
        case FaultProxy::Mood::Obliging: return link(end);
        case FaultProxy::Mood::WantsPassword:
            return refuse("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"company\"");
        case FaultProxy::Mood::Refuses: return refuse("502 Bad Gateway");
        case FaultProxy::Mood::Closes: return m_near->disconnectFromHost();
        }
    }

    void refuse(const QByteArray &statusAndHeaders)
    {
        m_near->write("HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_near->disconnectFromHost();
    }

    void link(qsizetype end)
    {
        const QList<QByteArray> line = m_in.left(m_in.indexOf("\r\n")).split(' ');
        const bool tunnel = line.value(0) == "CONNECT";
        const QUrl target(QString::fromLatin1(tunnel ? "tcp://" + line.value(1) : line.value(1)));
        ++(tunnel ? m_proxy.m_tunnels : m_proxy.m_forwarded);
        QByteArray first = m_in.mid(end + 4);
        if (!tunnel) {
            const QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
            first = line.value(0) + ' ' + (path.isEmpty() ? "/" : path) + " HTTP/1.1" + m_in.mid(m_in.indexOf("\r\n"));
        }
        m_in = first;
        connect(m_far, &QAbstractSocket::connected, this, [this, tunnel] {
            if (tunnel) {
                m_near->write("HTTP/1.1 200 Connection established\r\n\r\n");
            }
            m_linked = true;
            m_far->write(m_in + m_near->readAll());
        });
        m_connecting = true;
        m_far->connectToHost(target.host(), static_cast<quint16>(target.port(80)));
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_near;
    QTcpSocket *m_far;
    QByteArray m_in;
    bool m_connecting = false;
    bool m_linked = false;
};

class ProxyWorker : public QTcpServer
{
    Q_OBJECT
public:
    explicit ProxyWorker(FaultProxy &proxy) : m_proxy(proxy) {}

protected:
    void incomingConnection(qintptr descriptor) override { new ProxyConnection(m_proxy, descriptor, this); }

private:
    FaultProxy &m_proxy;
};

FaultProxy::FaultProxy(Mood mood) : m_mood(mood), m_worker(new ProxyWorker(*this))
{
    m_thread.setObjectName(QStringLiteral("fault proxy"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            if (m_worker->listen(QHostAddress::LocalHost, 0)) {
                m_port = m_worker->serverPort();
            }
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace spillway::test

#include "faultproxy.moc"
