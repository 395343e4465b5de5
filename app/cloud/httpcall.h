// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/signer.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace spillway {

class Connections;
class Network;
class OneShotBody;

struct HttpRequest
{
    enum class Verb { Get, Head, Post, Put, Delete };
    Verb verb = Verb::Get;
    QUrl url;
    QList<Header> headers;
    Secret body;
    /// From start() to the last byte of the answer.
    std::chrono::milliseconds deadline{60'000};
};

/// Everything that is known of a call once it is over. Plain facts; what they mean is decided by
/// classify() and the parsers.
/// What a connection was secured with, in the TLS library's own names.
struct TlsFacts
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QString subject; ///< of the server's certificate
    QString issuer;
    QDateTime expires; ///< UTC
};

struct CallFacts
{
    enum class Stop { None, Cancelled, Deadline, TooLarge };

    QString host;          ///< whom the request is for
    bool sent = false;     ///< a byte of the request may have left this computer
    int httpStatus = 0;    ///< 0: no status line came
    bool complete = false; ///< the whole answer came and the transport reports no error
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;       ///< Qt's words, in English or the system's language; for details only
    bool viaProxy = false;   ///< a proxy was set by hand
    Stop stop = Stop::None;  ///< why we ended the call ourselves
    QByteArray body;         ///< at most MaxAnswer bytes
    QByteArray requestId;    ///< X-Request-Id, or OBS's own
    QByteArray location;     ///< where a 3xx wanted to send us
    QByteArray bucketRegion; ///< OBS: where the bucket lies, by x-obs-bucket-location
    QDateTime serverDate;    ///< the Date header, UTC; invalid if there was none
    QList<QSslError> tlsErrors;
    std::optional<TlsFacts> tls; ///< nothing over http, or if there was no handshake
    QDateTime startedAt;         ///< UTC
    qint64 durationMs = 0;

    static constexpr qint64 MaxAnswer = 1024 * 1024;
};

/// One request and its one answer: no redirect, no retry of anything but GET, a total deadline.
///
/// QNetworkAccessManager sends a POST again, unasked, when a server closes without an answer; the
/// body therefore comes from a device that can be read once only (traps.md, first row).
///
/// Emits finished() exactly once, never from within start(); the receiver then calls deleteLater().
/// Destroyed earlier, it aborts in silence.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    HttpCall(std::shared_ptr<Connections> connections, HttpRequest request, QObject *parent = nullptr);
    /// Over the network's current connections.
    HttpCall(Network &network, HttpRequest request, QObject *parent = nullptr);
    ~HttpCall() override;

    void start();
    /// Ends the call; finished() follows. Without effect once it is over.
    void cancel();
    /// Whether a byte may have left already: before, cancel() still means that nothing was sent.
    bool sent() const { return m_facts.sent; }

Q_SIGNALS:
    void requestSent();
    void finished(const spillway::CallFacts &facts);

private:
    void markSent();
    void takeBody();
    void readSome();
    void stop(CallFacts::Stop why);
    void conclude();

    std::shared_ptr<Connections> m_connections;
    HttpRequest m_request;
    CallFacts m_facts;
    std::unique_ptr<OneShotBody> m_body;
    qsizetype m_bodySize = 0;
    QNetworkReply *m_reply = nullptr; ///< parented to this
    QTimer m_deadline;
    QElapsedTimer m_clock;
    bool m_over = false;
    bool m_counted = false; ///< the network still waits for callEnded()
};

/// Whether the header has no control character: with Qt one would reach the wire (traps.md). A call
/// with an unsafe header ends with ProtocolInvalidOperationError and sends nothing.
bool isSafeHeader(const Header &header);

} // namespace spillway
