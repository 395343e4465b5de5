// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace spillway::test {

/// What a server does with one request: nothing until a point is reached, then something wrong.
struct Fault
{
    /// Accept: before anything is read (and before a TLS handshake); on a kept connection the first
    /// byte of the next request stands for it. Secured: after the handshake; the same as Accept
    /// without TLS.
    enum class At { Accept, Secured, PartOfHead, Head, HalfBody, WholeBody };
    /// Keep: ready for the next request. Stall: the rest is read and counted, and never answered.
    enum class Then { Keep, Close, Reset, Stall };

    At at = At::WholeBody;
    QByteArray interim = {}; ///< written once the head is there
    QByteArray reply = {};   ///< written at that point
    qint64 fill = 0;         ///< so many bytes of filler after it
    int dripMs = 0;          ///< reply one byte at a time, one in so many ms; 0: at once
    Then then = Then::Keep;
    bool makeTask = false;  ///< remember the request's task, whatever the client gets to know of it
    bool listTasks = false; ///< reply is the list of the tasks that were made

    static Fault closeAt(At at) { return {.at = at, .then = Then::Close}; }
    static Fault resetAt(At at) { return {.at = at, .then = Then::Reset}; }
    static Fault stallAt(At at) { return {.at = at, .then = Then::Stall}; }
    static Fault raw(QByteArray bytes, Then then) { return {.reply = std::move(bytes), .then = then}; }
    /// A whole answer; `headers` are lines that end in CR LF.
    static Fault answer(int status, const QByteArray &body, const QByteArray &headers = {});
    static Fault tasks() { return {.listTasks = true}; }
};

/// "HTTP/1.1 200 OK\r\nContent-Length: …\r\n\r\n…", in one piece.
QByteArray wholeAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

/// A request as far as it came.
struct Received
{
    int connection = 0;   ///< from 1
    int onConnection = 0; ///< its place on that connection, from 1
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool whole = false;   ///< head and all of Content-Length
    qint64 headAtUs = -1; ///< since the server's start, in µs
    qint64 firstBodyAtUs = -1;
    qint64 wholeAtUs = -1;
    int reads = 0; ///< portions in which it came

    QByteArray header(const QByteArray &name) const;
};

struct MadeTask
{
    QString id;
    QString name;
    QString topics;
    qint64 createdMs = 0;
};

/// Counts, all since the start. A *delivery* is a request with head and whole body.
struct Tally
{
    int connections = 0;
    int disconnections = 0;
    int secured = 0; ///< TLS handshakes that succeeded
    int heads = 0;
    int reached = 0;  ///< faults whose point was reached
    qint64 bytes = 0; ///< of plain text
    qint64 bodyBytes = 0;
    int gets = 0; ///< deliveries by method
    int posts = 0;
    int puts = 0;
    int deletes = 0;

    int deliveries() const { return posts + puts + deletes; }
};

class FaultWorker;

/// A server on loopback that misbehaves as told, in a thread of its own: it goes on while the test's
/// event loop stands still.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    enum class Transport { Http, Tls };

    explicit FaultServer(Transport transport = Transport::Http, CertKind kind = CertKind::Good);
    ~FaultServer() override;

    quint16 port() const { return m_port; }
    Transport transport() const { return m_transport; }
    /// "http://127.0.0.1:port"
    QString base() const;
    QUrl url(const QString &path = QStringLiteral("/")) const { return QUrl(base() + path); }

    /// The n-th request from now on gets the n-th fault, the last one all further requests. With
    /// At::Accept it is the next connection, if that comes first.
    void script(QList<Fault> faults);
    /// Listed from now on by Fault::tasks().
    void addTask(const MadeTask &task);
    /// Called in the server's thread when a head is there, before anything else happens.
    void onHead(std::function<void(const Received &)> hook);

    Tally tally() const;
    QList<Received> received() const;
    QList<MadeTask> tasks() const;
    /// Stops the calling thread, its event loop included, until that is so.
    bool waitUntil(const std::function<bool(const Tally &)> &so, int timeoutMs = 10'000) const;

Q_SIGNALS:
    /// A fault's point was reached. Comes by way of the test's event loop.
    void reached();

private:
    friend class FaultWorker;
    friend class FaultConnection;

    std::optional<Fault> nextFault(bool acceptOnly);
    void change(const std::function<void(Tally &)> &how);
    int beginRequest(const Received &request);
    void updateRequest(int index, const Received &request);
    void makeTask(const QByteArray &body);
    QByteArray taskList() const;

    Transport m_transport;
    quint16 m_port = 0;
    QThread m_thread;
    FaultWorker *m_worker = nullptr;
    QElapsedTimer m_clock;

    mutable QMutex m_mutex;
    mutable QWaitCondition m_changed;
    QList<Fault> m_script;
    std::function<void(const Received &)> m_onHead;
    Tally m_tally;
    QList<Received> m_received;
    QList<MadeTask> m_tasks;
};

/// Holds connections in "connecting" for as long as it lives: it listens, its queue is full, and
/// nobody accepts.
class FullQueue
{
public:
    FullQueue();
    ~FullQueue();
    FullQueue(const FullQueue &) = delete;
    FullQueue &operator=(const FullQueue &) = delete;
    quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    QList<int> m_fillers;
    quint16 m_port = 0;
};

/// A port of loopback on which nobody listens.
quint16 closedPort();

} // namespace spillway::test
