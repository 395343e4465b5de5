// SPDX-License-Identifier: Apache-2.0
#include "cloud/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cstdlib>

namespace spillway {
namespace {

constexpr int MaxSkewSeconds = 15 * 60; // contract 3.1

Cause transportCause(const CallFacts &facts)
{
    using enum QNetworkReply::NetworkError;
    switch (facts.stop) {
    case CallFacts::Stop::Cancelled: return Cause::Cancelled;
    case CallFacts::Stop::Deadline: return Cause::Deadline;
    case CallFacts::Stop::TooLarge: return Cause::AnswerTooLarge;
    case CallFacts::Stop::None: break;
    }
    // Qt tells a dead proxy as a refused connection, or as an unknown error (measured).
    const bool vague = facts.error == ConnectionRefusedError || facts.error == UnknownNetworkError;
    if (facts.viaProxy && !facts.sent && vague) {
        return Cause::Proxy;
    }
    switch (facts.error) {
    case HostNotFoundError: return Cause::HostNotFound;
    case ConnectionRefusedError: return Cause::Refused;
    case SslHandshakeFailedError: return Cause::Tls;
    case ProxyConnectionRefusedError:
    case ProxyConnectionClosedError:
    case ProxyNotFoundError:
    case ProxyTimeoutError:
    case ProxyAuthenticationRequiredError:
    case UnknownProxyError: return Cause::Proxy;
    default: break;
    }
    if (!facts.tlsErrors.isEmpty()) {
        return Cause::Tls;
    }
    return facts.sent ? Cause::ConnectionLost : Cause::Offline;
}

qint64 skewSeconds(const CallFacts &facts)
{
    if (!facts.serverDate.isValid() || !facts.startedAt.isValid()) {
        return 0;
    }
    const qint64 answeredAt = facts.startedAt.toSecsSinceEpoch() + facts.durationMs / 1000;
    return answeredAt - facts.serverDate.toSecsSinceEpoch();
}

/// Minutes that our clock is ahead; 0 if it is within the service's limit or nobody can tell.
int skewBeyondLimit(const CallFacts &facts)
{
    return std::llabs(skewSeconds(facts)) > MaxSkewSeconds ? skewMinutes(facts) : 0;
}

QString taskIdOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? harmless(document.object().value(u"task_id").toString(), 200) : QString();
}

/// What made the handshake fail: Qt's name of the certificate's fault, which the history keeps, and
/// the system's own words. Where no certificate came so far, the words alone.
ServiceError handshakeError(const CallFacts &facts)
{
    ServiceError error;
    if (facts.tlsErrors.isEmpty()) {
        error.message = harmless(facts.errorText, 300);
        return error;
    }
    const QSslError &first = facts.tlsErrors.first();
    error.code = QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(first.error()));
    error.message = harmless(first.errorString(), 300);
    return error;
}

} // namespace

int skewMinutes(const CallFacts &facts)
{
    return qRound(static_cast<double>(skewSeconds(facts)) / 60.0);
}

Cause causeOf(const CallFacts &facts)
{
    const int status = facts.httpStatus;
    if (!facts.sent || status == 0) {
        return transportCause(facts);
    }
    if (status >= 300 && status < 400) {
        return Cause::Redirected;
    }
    if (status == 401) {
        return skewBeyondLimit(facts) != 0 ? Cause::ClockOff : Cause::SignInRefused;
    }
    if (status == 403) {
        return Cause::Forbidden;
    }
    if (status >= 400) {
        return Cause::ServiceError;
    }
    return facts.complete && status >= 200 ? Cause::None : transportCause(facts);
}

ChangeOutcome changeOutcome(const CallFacts &facts)
{
    const int status = facts.httpStatus;
    if (!facts.sent) {
        return ChangeOutcome::NotSent;
    }
    if (status == 204 && facts.complete) {
        return ChangeOutcome::Done;
    }
    if (status == 404) {
        return ChangeOutcome::Gone;
    }
    return status >= 300 && status < 500 && status != 408 ? ChangeOutcome::Refused : ChangeOutcome::Unknown;
}

Verdict classify(const CallFacts &facts)
{
    Verdict verdict;
    verdict.cause = causeOf(facts);
    const int status = facts.httpStatus;
    if (!facts.sent) {
        verdict.outcome = Outcome::NotSent;
        if (verdict.cause == Cause::Tls) {
            verdict.error = handshakeError(facts);
        }
        return verdict;
    }
    if (status >= 300) {
        const bool refused = status < 500 && status != 408;
        verdict.outcome = refused ? Outcome::Rejected : Outcome::Unknown;
        verdict.error = parseServiceError(facts.body);
        verdict.skewMinutes = verdict.cause == Cause::ClockOff ? skewBeyondLimit(facts) : 0;
        return verdict;
    }
    // The transport goes before the text: a cut 200 may still parse (traps.md).
    if (status >= 200 && facts.complete) {
        verdict.taskId = taskIdOf(facts.body);
        if (!verdict.taskId.isEmpty()) {
            verdict.outcome = Outcome::Created;
            return verdict;
        }
        verdict.cause = Cause::AnswerUnreadable;
        verdict.error.excerpt = harmless(facts.body, 300);
    }
    verdict.outcome = Outcome::Unknown;
    return verdict;
}

} // namespace spillway
