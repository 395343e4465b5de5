// SPDX-License-Identifier: Apache-2.0
#include "cloud/httpcall.h"

#include "cloud/network.h"
#include "cloud/serviceerror.h"
#include "platform/logging.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <array>
#include <cstring>

namespace spillway {

/// The request's body, readable once. Being sequential it cannot be rewound, so the network layer
/// cannot send it a second time. Wiped as soon as the call is over.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(Secret bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Qt asks on every lost answer whether it may begin anew. Qt's own refusal goes to the operator's terminal.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

    /// From now on not a byte is given out, whatever the network layer's thread still asks for.
    void shut() { m_shut = true; }
    void wipe() { m_bytes.clear(); }

Q_SIGNALS:
    void firstRead();

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_shut || m_position >= m_bytes.size()) {
            return -1;
        }
        if (m_position == 0) {
            emit firstRead();
            if (m_shut) { // the listener cancelled
                return -1;
            }
        }
        const qint64 count = std::min(size, m_bytes.size() - m_position);
        std::memcpy(data, m_bytes.bytes().data() + m_position, static_cast<std::size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_bytes;
    qsizetype m_position = 0;
    bool m_shut = false;
};

namespace {

QDateTime parsedDate(const QByteArray &value)
{
    // "Sun, 22 Nov 2026 20:00:00 GMT"
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Set by hand it also keeps Qt from unpacking: 1 MiB on the wire stays 1 MiB.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("User-Agent", "Spillway/" SPILLWAY_VERSION);
    for (const Header &header : request.headers) {
        result.setRawHeader(header.first, header.second);
    }
    return result;
}

bool provesUnsent(QNetworkReply::NetworkError error)
{
    using enum QNetworkReply::NetworkError;
    switch (error) {
    case HostNotFoundError:
    case ConnectionRefusedError:
    case SslHandshakeFailedError:
    case ProxyConnectionRefusedError:
    case ProxyConnectionClosedError:
    case ProxyNotFoundError:
    case ProxyTimeoutError:
    case ProxyAuthenticationRequiredError: return true;
    default: return false;
    }
}

const char *nameOf(HttpRequest::Verb verb)
{
    using Verb = HttpRequest::Verb;
    switch (verb) {
    case Verb::Get: return "GET";
    case Verb::Head: return "HEAD";
    case Verb::Post: return "POST";
    case Verb::Put: return "PUT";
    case Verb::Delete: return "DELETE";
    }
    return "";
}

std::optional<TlsFacts> tlsFacts(const QSslConfiguration &used)
{
    if (used.sessionCipher().isNull()) {
        return std::nullopt;
    }
    const QSslCertificate certificate = used.peerCertificate();
    const auto name = [](const QStringList &names) { return harmless(names.value(0).toUtf8(), 200); };
    return TlsFacts{.protocol = used.sessionCipher().protocolString(),
                    .cipher = used.sessionCipher().name(),
                    .subject = name(certificate.subjectInfo(QSslCertificate::CommonName)),
                    .issuer = name(certificate.issuerInfo(QSslCertificate::CommonName)),
                    .expires = certificate.expiryDate().toUTC()};
}

/// One line a call. Neither headers nor bodies: the signature is in the ones, a key in the others.
void logEnd(const HttpRequest &request, const CallFacts &facts)
{
    const auto words = [&] {
        QString text = QStringLiteral("%1 %2: ").arg(QLatin1String(nameOf(request.verb)),
                                                     request.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
        text += facts.httpStatus != 0 ? QString::number(facts.httpStatus) : QStringLiteral("no answer");
        text += QStringLiteral(", %1 ms, %2 bytes").arg(facts.durationMs).arg(facts.body.size());
        if (!facts.requestId.isEmpty()) {
            text += QStringLiteral(", request ID ") + QString::fromLatin1(facts.requestId);
        }
        if (!facts.complete) {
            static const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
            static constexpr std::array stops{"", ", cancelled", ", past its deadline", ", too large"};
            text += QStringLiteral(", not whole: %1%2, %3")
                        .arg(QLatin1String(errors.valueToKey(facts.error)),
                             QLatin1String(stops[static_cast<std::size_t>(facts.stop)]),
                             facts.sent ? QLatin1String("a byte had left") : QLatin1String("nothing had left"));
        }
        for (const QSslError &error : facts.tlsErrors) {
            text += QStringLiteral(", TLS: ") + error.errorString();
        }
        return text;
    };
    const bool reading = request.verb == HttpRequest::Verb::Get || request.verb == HttpRequest::Verb::Head;
    if (!facts.complete || facts.httpStatus >= 400) {
        qCWarning(logNetwork).noquote() << words();
    } else if (reading) {
        qCDebug(logNetwork).noquote() << words();
    } else {
        qCInfo(logNetwork).noquote() << words();
    }
}

} // namespace

bool isSafeHeader(const Header &header)
{
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const auto clean = [&](const QByteArray &text) { return std::none_of(text.begin(), text.end(), control); };
    return !header.first.isEmpty() && clean(header.first) && clean(header.second);
}

HttpCall::HttpCall(Network &network, HttpRequest request, QObject *parent)
    : HttpCall(network.current(), std::move(request), parent)
{
}

HttpCall::HttpCall(std::shared_ptr<Connections> connections, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_connections(std::move(connections))
    , m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(CallFacts::Stop::Deadline); });
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_body) {
            m_body->shut();
        }
        m_reply->abort();
        delete m_reply; // before the body that it reads from
    }
    if (m_counted) {
        m_connections->callEnded(true);
    }
}

void HttpCall::start()
{
    using Verb = HttpRequest::Verb;
    m_facts.startedAt = QDateTime::currentDateTimeUtc();
    m_facts.host = m_request.url.host();
    m_facts.viaProxy = m_connections->hasProxy();
    m_clock.start();
    if (!std::all_of(m_request.headers.cbegin(), m_request.headers.cend(), isSafeHeader)) {
        m_over = true;
        m_facts.error = QNetworkReply::ProtocolInvalidOperationError;
        m_facts.errorText = QStringLiteral("control character in a header");
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_facts); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start(m_request.deadline);

    QNetworkRequest request = prepared(m_request);
    if (m_request.url.scheme() == u"https") { // for http the TLS library need not even be loaded
        request.setSslConfiguration(m_connections->tls());
    }
    QNetworkAccessManager &manager = m_connections->beginCall();
    m_counted = true;
    if (m_request.verb == Verb::Get) {
        m_reply = manager.get(request);
    } else if (m_request.verb == Verb::Head) {
        m_reply = manager.head(request);
    } else {
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_bodySize = m_request.body.size();
        m_body = std::make_unique<OneShotBody>(std::move(m_request.body));
        connect(m_body.get(), &OneShotBody::firstRead, this, &HttpCall::markSent);
        m_reply = manager.sendCustomRequest(request, nameOf(m_request.verb), m_body.get());
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(CallFacts::MaxAnswer + 1);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::markSent);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readSome);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_facts.tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude);
    // Qt starts by a queued call, which an abort() does not take back: a call cancelled in the same
    // turn would start afterwards. So it starts now.
    QCoreApplication::sendPostedEvents(m_reply, QEvent::MetaCall);
    if (m_reply->isFinished()) { // an error known at once emits before anybody listens
        QMetaObject::invokeMethod(this, &HttpCall::conclude, Qt::QueuedConnection);
    }
}

void HttpCall::cancel()
{
    stop(CallFacts::Stop::Cancelled);
}

void HttpCall::markSent()
{
    if (!m_facts.sent) {
        m_facts.sent = true;
        emit requestSent();
    }
}

/// In parts: a QByteArray that Qt is asked to read has room for all that was asked for, and keeps it.
void HttpCall::takeBody()
{
    std::array<char, 16 * 1024> part;
    while (true) {
        const qint64 room = CallFacts::MaxAnswer - m_facts.body.size();
        const qint64 read = m_reply->read(part.data(), std::min<qint64>(room, part.size()));
        if (read <= 0) {
            return;
        }
        m_facts.body.append(part.data(), read);
    }
}

void HttpCall::readSome()
{
    takeBody();
    if (m_reply->bytesAvailable() > 0) {
        stop(CallFacts::Stop::TooLarge);
    }
}

void HttpCall::stop(CallFacts::Stop why)
{
    if (m_over || !m_reply) {
        return;
    }
    m_facts.stop = why;
    if (m_body) {
        m_body->shut();
    }
    m_reply->abort(); // emits finished() before it returns
}

void HttpCall::conclude()
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_deadline.stop();
    m_facts.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_facts.error = m_reply->error();
    m_facts.errorText = m_reply->errorString();
    if (m_facts.stop == CallFacts::Stop::None && m_reply->isReadable()) {
        takeBody();
    }
    // With no body to read, Qt says nothing of the sending (measured): then only an error that
    // proves the opposite counts as unsent.
    const bool silent = m_body && m_bodySize == 0;
    m_facts.sent = m_facts.sent || m_facts.httpStatus != 0 || (silent && !provesUnsent(m_facts.error));
    // For a 4xx or 5xx Qt reports an error although the answer is whole.
    // A body that only the end of the connection delimits: Qt reports that end as an error now and
    // then (measured). Whether the text is whole is for its reader to say; cut JSON does not parse.
    const bool endedByClose =
        m_facts.httpStatus >= 200 && m_facts.httpStatus < 300 && !m_reply->hasRawHeader("Content-Length") &&
        !m_reply->hasRawHeader("Transfer-Encoding") &&
        (m_facts.error == QNetworkReply::ContentReSendError || m_facts.error == QNetworkReply::RemoteHostClosedError);
    const bool transportFine = endedByClose || m_facts.error == QNetworkReply::NoError ||
                               (m_facts.httpStatus >= 300 && m_facts.error >= QNetworkReply::ContentAccessDenied);
    // Of a 4xx that is cut Qt reports, now and then, only the status (measured).
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(); // 0 if it is none
    const bool whole = m_request.verb == HttpRequest::Verb::Head || m_facts.body.size() >= promised;
    m_facts.complete = m_facts.httpStatus != 0 && m_facts.stop == CallFacts::Stop::None && transportFine && whole;
    m_facts.requestId = m_reply->rawHeader("X-Request-Id");
    if (m_facts.requestId.isEmpty()) {
        m_facts.requestId = m_reply->rawHeader("x-obs-request-id");
    }
    m_facts.requestId.truncate(200);
    m_facts.bucketRegion = m_reply->rawHeader("x-obs-bucket-location").left(100);
    m_facts.location = m_reply->rawHeader("Location").left(2000);
    m_facts.serverDate = parsedDate(m_reply->rawHeader("Date"));
    m_facts.durationMs = m_clock.elapsed();
    if (m_request.url.scheme() == u"https") { // asked over http, Qt would load the TLS library for the answer
        m_facts.tls = tlsFacts(m_reply->sslConfiguration());
    }
    if (m_body) {
        m_body->wipe();
    }
    m_connections->callEnded(m_bodySize > 0 || (m_facts.stop != CallFacts::Stop::None && !m_facts.sent));
    m_counted = false;
    logEnd(m_request, m_facts);
    // Queued: the receiver may delete this, and the network layer is still on the stack.
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_facts); }, Qt::QueuedConnection);
}

} // namespace spillway

#include "httpcall.moc"
