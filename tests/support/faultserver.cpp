// SPDX-License-Identifier: Apache-2.0
#include "faultserver.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUuid>

#include <algorithm>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace spillway::test {
namespace {
constexpr qsizetype PartOfHead = 20;
constexpr qint64 FillBlock = 64 * 1024;

QByteArray reason(int status)
{
    return "Status " + QByteArray::number(status);
}
} // namespace

QByteArray wholeAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: application/json\r\n" +
           headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Fault Fault::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return {.reply = wholeAnswer(status, body, headers)};
}

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

/// One accepted connection. Lives in the server's thread.
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(FaultServer &server, qintptr descriptor, int number, const QSslConfiguration *tls, QObject *parent)
        : QObject(parent)
        , m_server(server)
        , m_number(number)
        , m_socket(new QSslSocket(this))
        , m_tls(tls != nullptr)
    {
        m_drip.setTimerType(Qt::PreciseTimer);
        connect(&m_drip, &QTimer::timeout, this, &FaultConnection::dripByte);
        connect(m_socket, &QIODevice::readyRead, this, &FaultConnection::read);
        connect(m_socket, &QIODevice::bytesWritten, this, &FaultConnection::fillMore);
        connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &FaultConnection::fillMore);
        connect(m_socket, &QSslSocket::encrypted, this, [this] {
            m_server.change([](Tally &tally) { ++tally.secured; });
            if (m_fault && m_fault->at == Fault::At::Secured && !m_acted) {
                act();
            }
        });
        connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
            m_server.change([](Tally &tally) { ++tally.disconnections; });
            deleteLater();
        });
        m_socket->setSocketDescriptor(descriptor);
        m_fault = m_server.nextFault(true);
        const bool stopHere = m_fault && (m_fault->at == Fault::At::Accept || !m_tls);
        if (stopHere) {
            m_deaf = m_tls; // without a handshake there is nothing to read
            act();
        }
        if (tls && !(stopHere && m_acted)) {
            m_socket->setSslConfiguration(*tls);
            m_socket->startServerEncryption();
        }
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_deaf || bytes.isEmpty()) {
            return;
        }
        m_server.change([&](Tally &tally) { tally.bytes += bytes.size(); });
        m_in += bytes;
        ++m_reads;
        parse();
    }

    void parse()
    {
        while (!m_gone && !m_in.isEmpty()) {
            if (!m_fault && !m_acted) {
                m_fault = m_server.nextFault(false);
            }
            if (!m_headThere) {
                if (reachable(Fault::At::Accept) || reachable(Fault::At::Secured) ||
                    (reachable(Fault::At::PartOfHead) && m_in.size() >= PartOfHead)) {
                    act();
                    continue;
                }
                const qsizetype end = m_in.indexOf("\r\n\r\n");
                if (end < 0) {
                    return;
                }
                takeHead(m_in.left(end));
                m_in.remove(0, end + 4);
            }
            if (!takeBody()) {
                return;
            }
        }
    }

    bool reachable(Fault::At at) const { return m_fault && !m_acted && m_fault->at == at; }

    void takeHead(const QByteArray &head)
    {
        m_request = {};
        m_request.connection = m_number;
        m_request.onConnection = ++m_requests;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        m_request.method = first.value(0);
        m_request.target = first.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            m_request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        m_request.headAtUs = m_server.m_clock.nsecsElapsed() / 1000;
        m_length = m_request.header("Content-Length").toLongLong();
        m_headThere = true;
        m_index = m_server.beginRequest(m_request);
        if (m_fault && !m_fault->interim.isEmpty() && !m_acted) {
            m_socket->write(m_fault->interim);
        }
        if (reachable(Fault::At::Head) || (reachable(Fault::At::HalfBody) && m_length == 0)) {
            act();
        }
    }

    /// Whether the request is whole and was dealt with, so that the next may be looked at.
    bool takeBody()
    {
        if (m_gone) {
            return false;
        }
        qint64 take = std::min<qint64>(m_in.size(), m_length - m_request.body.size());
        const qint64 half = m_length / 2;
        const bool stopAtHalf = reachable(Fault::At::HalfBody);
        if (stopAtHalf) {
            take = std::min(take, half - m_request.body.size());
        }
        if (take > 0) {
            if (m_request.firstBodyAtUs < 0) {
                m_request.firstBodyAtUs = m_server.m_clock.nsecsElapsed() / 1000;
            }
            m_request.body += m_in.left(take);
            m_in.remove(0, take);
            m_server.change([&](Tally &tally) { tally.bodyBytes += take; });
        }
        if (stopAtHalf && m_request.body.size() >= half) {
            m_server.updateRequest(m_index, m_request);
            act();
            return !m_gone;
        }
        if (m_request.body.size() < m_length) {
            m_server.updateRequest(m_index, m_request);
            return false;
        }
        deliver();
        return true;
    }

    void deliver()
    {
        m_request.whole = true;
        m_request.wholeAtUs = m_server.m_clock.nsecsElapsed() / 1000;
        m_request.reads = std::exchange(m_reads, 0);
        m_server.updateRequest(m_index, m_request);
        if (m_fault && m_fault->makeTask) {
            m_server.makeTask(m_request.body);
        }
        m_server.change([this](Tally &tally) {
            const QByteArray &method = m_request.method;
            tally.gets += method == "GET";
            tally.posts += method == "POST";
            tally.puts += method == "PUT";
            tally.deletes += method == "DELETE";
        });
        if (reachable(Fault::At::WholeBody)) {
            act();
        }
        m_headThere = false;
        if (!m_stalled) {
            m_fault.reset();
            m_acted = false;
        }
    }

    void act()
    {
        m_acted = true;
        m_server.change([](Tally &tally) { ++tally.reached; });
        emit m_server.reached();
        const QByteArray reply = m_fault->listTasks ? wholeAnswer(200, m_server.taskList()) : m_fault->reply;
        m_then = m_fault->then;
        m_stalled = m_then == Fault::Then::Stall;
        m_fill = m_fault->fill;
        if (m_fault->dripMs > 0) {
            m_dripping = reply;
            m_drip.start(m_fault->dripMs);
            return;
        }
        if (!reply.isEmpty()) {
            m_socket->write(reply);
        }
        m_fill > 0 ? fillMore() : afterReply();
    }

    void dripByte()
    {
        if (m_dripping.isEmpty()) {
            m_drip.stop();
            afterReply();
            return;
        }
        m_socket->write(m_dripping.left(1));
        m_socket->flush();
        m_dripping.remove(0, 1);
    }

    void fillMore()
    {
        if (m_fill > 0) {
            while (m_fill > 0 && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < 4 * FillBlock) {
                const qint64 block = std::min(FillBlock, m_fill);
                m_socket->write(QByteArray(block, ' '));
                m_fill -= block;
            }
            if (m_fill == 0) {
                afterReply();
            }
        } else if (m_resetting) {
            resetSoon();
        }
    }

    void afterReply()
    {
        if (m_then == Fault::Then::Close) {
            m_gone = true;
            m_socket->disconnectFromHost(); // after what is still to be written
        } else if (m_then == Fault::Then::Reset) {
            m_gone = true;
            m_resetting = true;
            resetSoon();
        }
    }

    /// Queued: the socket's own functions, which abort() would pull the ground from, are on the stack.
    void resetSoon() { QMetaObject::invokeMethod(this, &FaultConnection::resetNow, Qt::QueuedConnection); }

    void resetNow()
    {
        m_socket->flush();
        if (!m_resetting || m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > 0) {
            return; // asked again when more is written
        }
        m_resetting = false;
        const linger hard{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
    }

    FaultServer &m_server;
    int m_number;
    QSslSocket *m_socket;
    bool m_tls;
    QTimer m_drip;
    QByteArray m_in;
    int m_reads = 0;
    int m_requests = 0;

    std::optional<Fault> m_fault; ///< of the request that is coming in
    bool m_acted = false;
    bool m_stalled = false;
    bool m_deaf = false;
    bool m_gone = false;
    bool m_resetting = false;
    Fault::Then m_then = Fault::Then::Keep;
    QByteArray m_dripping;
    qint64 m_fill = 0;

    bool m_headThere = false;
    qint64 m_length = 0;
    int m_index = -1;
    Received m_request;
};

class FaultWorker : public QTcpServer
{
    Q_OBJECT
public:
    explicit FaultWorker(FaultServer &server) : m_server(server) {}

    void useTls(CertKind kind)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificate(Certificates::certificate(kind));
        m_tls->setPrivateKey(Certificates::key());
        m_tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_server.change([](Tally &tally) { ++tally.connections; });
        new FaultConnection(m_server, descriptor, ++m_count, m_tls ? &*m_tls : nullptr, this);
    }

private:
    FaultServer &m_server;
    std::optional<QSslConfiguration> m_tls;
    int m_count = 0;
};

FaultServer::FaultServer(Transport transport, CertKind kind) : m_transport(transport), m_worker(new FaultWorker(*this))
{
    m_clock.start();
    m_thread.setObjectName(QStringLiteral("fault server"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, kind] {
            if (m_transport == Transport::Tls) {
                m_worker->useTls(kind);
            }
            if (m_worker->listen(QHostAddress::LocalHost, 0)) {
                m_port = m_worker->serverPort();
            }
        },
        Qt::BlockingQueuedConnection);
    Q_ASSERT(m_port != 0);
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString FaultServer::base() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_transport == Transport::Tls ? QLatin1String("https") : QLatin1String("http"))
        .arg(m_port);
}

void FaultServer::script(QList<Fault> faults)
{
    const QMutexLocker lock(&m_mutex);
    m_script = std::move(faults);
}

void FaultServer::addTask(const MadeTask &task)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks.append(task);
}

void FaultServer::onHead(std::function<void(const Received &)> hook)
{
    const QMutexLocker lock(&m_mutex);
    m_onHead = std::move(hook);
}

Tally FaultServer::tally() const
{
    const QMutexLocker lock(&m_mutex);
    return m_tally;
}

QList<Received> FaultServer::received() const
{
    const QMutexLocker lock(&m_mutex);
    return m_received;
}

QList<MadeTask> FaultServer::tasks() const
{
    const QMutexLocker lock(&m_mutex);
    return m_tasks;
}

bool FaultServer::waitUntil(const std::function<bool(const Tally &)> &so, int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    QMutexLocker lock(&m_mutex);
    while (!so(m_tally)) {
        if (!m_changed.wait(&m_mutex, deadline)) {
            return so(m_tally);
        }
    }
    return true;
}

std::optional<Fault> FaultServer::nextFault(bool acceptOnly)
{
    const QMutexLocker lock(&m_mutex);
    if (m_script.isEmpty()) {
        return acceptOnly ? std::nullopt : std::optional(Fault::answer(200, "{}"));
    }
    const Fault next = m_script.first();
    if (acceptOnly && next.at != Fault::At::Accept && next.at != Fault::At::Secured) {
        return std::nullopt;
    }
    if (m_script.size() > 1) {
        m_script.removeFirst();
    }
    return next;
}

void FaultServer::change(const std::function<void(Tally &)> &how)
{
    const QMutexLocker lock(&m_mutex);
    how(m_tally);
    m_changed.wakeAll();
}

int FaultServer::beginRequest(const Received &request)
{
    std::function<void(const Received &)> hook;
    int index = 0;
    {
        const QMutexLocker lock(&m_mutex);
        hook = m_onHead;
        index = static_cast<int>(m_received.size());
        m_received.append(request);
    }
    if (hook) {
        hook(request);
    }
    change([](Tally &tally) { ++tally.heads; });
    return index;
}

void FaultServer::updateRequest(int index, const Received &request)
{
    const QMutexLocker lock(&m_mutex);
    m_received[index] = request;
}

void FaultServer::makeTask(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject descriptor = object.value(u"obs_destination_descriptor").toObject();
    const QString list = descriptor.value(u"topics").toString();
    addTask({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
             .name = object.value(u"task_name").toString(),
             .topics = list.isEmpty() ? descriptor.value(u"topics_regex").toString() : list,
             .createdMs = QDateTime::currentMSecsSinceEpoch()});
}

QByteArray FaultServer::taskList() const
{
    QJsonArray rows;
    for (const MadeTask &task : tasks()) {
        rows.append(QJsonObject{{QStringLiteral("task_id"), task.id},
                                {QStringLiteral("task_name"), task.name},
                                {QStringLiteral("destination_type"), QStringLiteral("OBS")},
                                {QStringLiteral("create_time"), task.createdMs},
                                {QStringLiteral("status"), QStringLiteral("RUNNING")},
                                {QStringLiteral("topics"), task.topics}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("tasks"), rows},
                                     {QStringLiteral("total_number"), rows.size()},
                                     {QStringLiteral("max_tasks"), 18},
                                     {QStringLiteral("quota_tasks"), 18}})
        .toJson(QJsonDocument::Compact);
}

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

quint16 boundPort(int descriptor)
{
    sockaddr_in address = loopback(0);
    ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

FullQueue::FullQueue() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    m_port = boundPort(m_listener);
    ::listen(m_listener, 0);
    // A connection that is not taken into the queue stays in "connecting": then it is full.
    const sockaddr_in address = loopback(m_port);
    for (bool room = true; room && m_fillers.size() < 16;) {
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_fillers.append(filler);
        ::connect(filler, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        pollfd waiting{filler, POLLOUT, 0};
        room = ::poll(&waiting, 1, 200) == 1;
    }
}

FullQueue::~FullQueue()
{
    for (int filler : std::as_const(m_fillers)) {
        ::close(filler);
    }
    ::close(m_listener);
}

quint16 closedPort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const quint16 port = boundPort(descriptor);
    ::close(descriptor);
    return port;
}

} // namespace spillway::test

#include "faultserver.moc"
