// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/outcome.h"

using namespace spillway;

Q_DECLARE_METATYPE(spillway::CallFacts)

namespace {

using Stop = CallFacts::Stop;
using NetworkError = QNetworkReply::NetworkError;

constexpr char TaskId[] = "2962882a-386c-4c9d-bb59-3b4f55d82961";

QDateTime startedAt()
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0, 0), Qt::UTC);
}

/// Nothing left this computer.
CallFacts notSent(NetworkError error, Stop stop = Stop::None)
{
    CallFacts facts;
    facts.error = error;
    facts.stop = stop;
    facts.startedAt = startedAt();
    return facts;
}

/// A byte left, and no status line came.
CallFacts noAnswer(NetworkError error, Stop stop = Stop::None)
{
    CallFacts facts = notSent(error, stop);
    facts.sent = true;
    return facts;
}

/// A whole answer.
CallFacts answer(int status, const QByteArray &body)
{
    CallFacts facts = noAnswer(NetworkError::NoError);
    facts.httpStatus = status;
    facts.complete = true;
    facts.body = body;
    facts.durationMs = 200;
    return facts;
}

/// An answer that ended too early.
CallFacts cut(int status, const QByteArray &body, NetworkError error = NetworkError::RemoteHostClosedError,
              Stop stop = Stop::None)
{
    CallFacts facts = answer(status, body);
    facts.complete = false;
    facts.error = error;
    facts.stop = stop;
    return facts;
}

/// A refused signature, with the service's clock that much behind ours.
CallFacts unauthorized(qint64 secondsAhead)
{
    CallFacts facts = answer(401, sample(QStringLiteral("errors/gateway.json")));
    facts.durationMs = 0;
    facts.serverDate = startedAt().addSecs(-secondsAhead);
    return facts;
}

QByteArray created()
{
    return QByteArray("{\"task_id\":\"") + TaskId + "\"}";
}

} // namespace

class TstOutcome : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void pure_data() { verdicts_data(); }
    void pure();
    void changes_data();
    void changes();
    void everyStatus_data();
    void everyStatus();
    void clockSkew_data();
    void clockSkew();
    void errorsAreRead();
    void excerptIsBounded();
    void taskIdIsHarmless();
    void causesOfOtherCalls_data();
    void causesOfOtherCalls();
};

void TstOutcome::verdicts_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("taskId");
    const auto row = [](const char *name, const CallFacts &facts, Outcome outcome, Cause cause, const char *id = "") {
        QTest::newRow(name) << facts << static_cast<int>(outcome) << static_cast<int>(cause) << QString::fromUtf8(id);
    };
    using enum Outcome;

    // nothing was sent
    row("refused", notSent(NetworkError::ConnectionRefusedError), NotSent, Cause::Refused);
    row("host not found", notSent(NetworkError::HostNotFoundError), NotSent, Cause::HostNotFound);
    row("TLS handshake", notSent(NetworkError::SslHandshakeFailedError), NotSent, Cause::Tls);
    CallFacts certificate = notSent(NetworkError::UnknownNetworkError);
    certificate.tlsErrors = {QSslError(QSslError::SelfSignedCertificate)};
    row("certificate", certificate, NotSent, Cause::Tls);
    row("proxy", notSent(NetworkError::ProxyConnectionRefusedError), NotSent, Cause::Proxy);
    row("proxy not found", notSent(NetworkError::ProxyNotFoundError), NotSent, Cause::Proxy);
    row("proxy wants a password", notSent(NetworkError::ProxyAuthenticationRequiredError), NotSent, Cause::Proxy);
    row("proxy closes", notSent(NetworkError::ProxyConnectionClosedError), NotSent, Cause::Proxy);
    row("proxy does not answer", notSent(NetworkError::ProxyTimeoutError), NotSent, Cause::Proxy);
    row("proxy otherwise", notSent(NetworkError::UnknownProxyError), NotSent, Cause::Proxy);
    for (const NetworkError vague : {NetworkError::ConnectionRefusedError, NetworkError::UnknownNetworkError}) {
        CallFacts dead = notSent(vague);
        dead.viaProxy = true;
        row(vague == NetworkError::ConnectionRefusedError ? "dead proxy, as refused" : "dead proxy, as unknown", dead,
            NotSent, Cause::Proxy);
    }
    CallFacts beyondProxy = notSent(NetworkError::HostNotFoundError);
    beyondProxy.viaProxy = true;
    row("host not found by way of a proxy", beyondProxy, NotSent, Cause::HostNotFound);
    row("no network", notSent(NetworkError::UnknownNetworkError), NotSent, Cause::Offline);
    row("closed in the handshake", notSent(NetworkError::RemoteHostClosedError), NotSent, Cause::Offline);
    row("unsafe header", notSent(NetworkError::ProtocolInvalidOperationError), NotSent, Cause::Offline);
    row("cancelled before", notSent(NetworkError::OperationCanceledError, Stop::Cancelled), NotSent, Cause::Cancelled);
    row("deadline before", notSent(NetworkError::OperationCanceledError, Stop::Deadline), NotSent, Cause::Deadline);

    // sent, and no answer
    row("closed without an answer", noAnswer(NetworkError::RemoteHostClosedError), Unknown, Cause::ConnectionLost);
    row("would have been sent again", noAnswer(NetworkError::ContentReSendError), Unknown, Cause::ConnectionLost);
    row("reset", noAnswer(NetworkError::UnknownNetworkError), Unknown, Cause::ConnectionLost);
    row("no error and no answer", noAnswer(NetworkError::NoError), Unknown, Cause::ConnectionLost);
    row("babble", noAnswer(NetworkError::ProtocolFailure), Unknown, Cause::ConnectionLost);
    row("cancelled after", noAnswer(NetworkError::OperationCanceledError, Stop::Cancelled), Unknown, Cause::Cancelled);
    row("deadline after", noAnswer(NetworkError::OperationCanceledError, Stop::Deadline), Unknown, Cause::Deadline);

    CallFacts byProxy = noAnswer(NetworkError::UnknownNetworkError);
    byProxy.viaProxy = true;
    row("reset by way of a proxy", byProxy, Unknown, Cause::ConnectionLost);

    // 2xx
    row("200", answer(200, created()), Created, Cause::None, TaskId);
    row("200, pretty", answer(200, "\n{ \"task_id\" : \"abc\", \"more\" : [] }\n"), Created, Cause::None, "abc");
    row("201", answer(201, created()), Created, Cause::None, TaskId);
    row("202", answer(202, created()), Created, Cause::None, TaskId);
    row("204", answer(204, {}), Unknown, Cause::AnswerUnreadable);
    row("200 without a body", answer(200, {}), Unknown, Cause::AnswerUnreadable);
    row("200 without task_id", answer(200, "{\"id\":\"x\"}"), Unknown, Cause::AnswerUnreadable);
    row("200, empty task_id", answer(200, "{\"task_id\":\"\"}"), Unknown, Cause::AnswerUnreadable);
    row("200, blank task_id", answer(200, "{\"task_id\":\"  \"}"), Unknown, Cause::AnswerUnreadable);
    row("200, task_id null", answer(200, "{\"task_id\":null}"), Unknown, Cause::AnswerUnreadable);
    row("200, task_id a number", answer(200, "{\"task_id\":5}"), Unknown, Cause::AnswerUnreadable);
    row("200, task_id an object", answer(200, "{\"task_id\":{}}"), Unknown, Cause::AnswerUnreadable);
    row("200, nested task_id", answer(200, "{\"data\":{\"task_id\":\"x\"}}"), Unknown, Cause::AnswerUnreadable);
    row("200, an array", answer(200, '[' + created() + ']'), Unknown, Cause::AnswerUnreadable);
    row("200, no JSON", answer(200, "<html>welcome to the hotel</html>"), Unknown, Cause::AnswerUnreadable);
    row("200, garbage behind", answer(200, created() + 'x'), Unknown, Cause::AnswerUnreadable);
    row("200, invalid UTF-8", answer(200, "{\"task_id\":\"\xff\"}"), Unknown, Cause::AnswerUnreadable);
    row("200, an error's body", answer(200, sample(QStringLiteral("errors/dms.json"))), Unknown,
        Cause::AnswerUnreadable);
    row("200, cut in the text", cut(200, "{\"task_id\":\"2962"), Unknown, Cause::ConnectionLost);
    row("200, cut and yet it parses", cut(200, created()), Unknown, Cause::ConnectionLost);
    row("200, cut by the deadline", cut(200, created(), NetworkError::OperationCanceledError, Stop::Deadline), Unknown,
        Cause::Deadline);
    row("200, cut by the user", cut(200, "{", NetworkError::OperationCanceledError, Stop::Cancelled), Unknown,
        Cause::Cancelled);
    row("200, too large",
        cut(200, QByteArray(CallFacts::MaxAnswer, ' '), NetworkError::OperationCanceledError, Stop::TooLarge), Unknown,
        Cause::AnswerTooLarge);
    row("200, ended by the close and no JSON", answer(200, "{\"task_id\":\"29628"), Unknown, Cause::AnswerUnreadable);

    // 1xx as the last word
    row("100", cut(100, {}), Unknown, Cause::ConnectionLost);
    row("101", cut(101, {}), Unknown, Cause::ConnectionLost);
    row("103, told as whole", answer(103, created()), Unknown, Cause::ConnectionLost);

    // no: readable or not, whole or not
    const QByteArray dms = sample(QStringLiteral("errors/dms.json"));
    row("302", answer(302, {}), Rejected, Cause::Redirected);
    row("304", answer(304, {}), Rejected, Cause::Redirected);
    row("307", answer(307, created()), Rejected, Cause::Redirected);
    row("308", answer(308, {}), Rejected, Cause::Redirected);
    row("400", answer(400, dms), Rejected, Cause::ServiceError);
    row("400 without a body", answer(400, {}), Rejected, Cause::ServiceError);
    row("400, HTML", answer(400, sample(QStringLiteral("errors/proxy.html"))), Rejected, Cause::ServiceError);
    row("400, cut", cut(400, dms.left(10)), Rejected, Cause::ServiceError);
    row("400, too large", cut(400, dms, NetworkError::OperationCanceledError, Stop::TooLarge), Rejected,
        Cause::ServiceError);
    row("400 with a task_id", answer(400, created()), Rejected, Cause::ServiceError);
    row("401", answer(401, sample(QStringLiteral("errors/gateway.json"))), Rejected, Cause::SignInRefused);
    row("401 without a body", answer(401, {}), Rejected, Cause::SignInRefused);
    row("401, cut", cut(401, {}), Rejected, Cause::SignInRefused);
    row("403", answer(403, dms), Rejected, Cause::Forbidden);
    row("403, cut", cut(403, "{"), Rejected, Cause::Forbidden);
    row("404", answer(404, dms), Rejected, Cause::ServiceError);
    row("409", answer(409, dms), Rejected, Cause::ServiceError);
    row("429", answer(429, dms), Rejected, Cause::ServiceError);
    row("407", answer(407, {}), Rejected, Cause::ServiceError);
    row("451", answer(451, {}), Rejected, Cause::ServiceError);

    // nobody can tell
    row("408", answer(408, {}), Unknown, Cause::ServiceError);
    row("500", answer(500, dms), Unknown, Cause::ServiceError);
    row("500, cut", cut(500, dms.left(3)), Unknown, Cause::ServiceError);
    row("502", answer(502, sample(QStringLiteral("errors/proxy.html"))), Unknown, Cause::ServiceError);
    row("503", answer(503, {}), Unknown, Cause::ServiceError);
    row("503 with a task_id", answer(503, created()), Unknown, Cause::ServiceError);
    row("504", answer(504, {}), Unknown, Cause::ServiceError);
    row("600", answer(600, {}), Unknown, Cause::ServiceError);
}

void TstOutcome::verdicts()
{
    QFETCH(CallFacts, facts);
    QFETCH(int, outcome);
    QFETCH(int, cause);
    QFETCH(QString, taskId);
    const Verdict verdict = classify(facts);
    QCOMPARE(static_cast<int>(verdict.outcome), outcome);
    QCOMPARE(static_cast<int>(verdict.cause), cause);
    QCOMPARE(verdict.taskId, taskId);
    QCOMPARE(verdict.skewMinutes, 0);
    QCOMPARE(verdict.taskId.isEmpty(), verdict.outcome != Outcome::Created);
}

void TstOutcome::pure()
{
    QFETCH(CallFacts, facts);
    const QByteArray body = facts.body;
    const Verdict first = classify(facts);
    QVERIFY(first == classify(facts));
    QCOMPARE(facts.body, body);
}

/// What the issue says of whole ranges, for each number in them.
void TstOutcome::changes_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const CallFacts &facts, ChangeOutcome outcome) {
        QTest::newRow(name) << facts << static_cast<int>(outcome);
    };
    row("204", answer(204, {}), ChangeOutcome::Done);
    row("204 that was cut", cut(204, {}), ChangeOutcome::Unknown);
    row("200, as a proxy's page", answer(200, "<html>"), ChangeOutcome::Unknown);
    row("202", answer(202, {}), ChangeOutcome::Unknown);
    row("302", answer(302, {}), ChangeOutcome::Refused);
    row("400", answer(400, "{}"), ChangeOutcome::Refused);
    row("401", answer(401, "{}"), ChangeOutcome::Refused);
    row("403", answer(403, "{}"), ChangeOutcome::Refused);
    row("404", answer(404, "{}"), ChangeOutcome::Gone);
    row("404 that was cut", cut(404, "{"), ChangeOutcome::Gone);
    row("408", answer(408, {}), ChangeOutcome::Unknown);
    row("429", answer(429, {}), ChangeOutcome::Refused);
    row("499", answer(499, {}), ChangeOutcome::Refused);
    row("500", answer(500, {}), ChangeOutcome::Unknown);
    row("503", answer(503, {}), ChangeOutcome::Unknown);
    row("no answer", noAnswer(NetworkError::RemoteHostClosedError), ChangeOutcome::Unknown);
    row("deadline", noAnswer(NetworkError::OperationCanceledError, Stop::Deadline), ChangeOutcome::Unknown);
    row("nobody listens", notSent(NetworkError::ConnectionRefusedError), ChangeOutcome::NotSent);
    row("cancelled before", notSent(NetworkError::OperationCanceledError, Stop::Cancelled), ChangeOutcome::NotSent);
}

void TstOutcome::changes()
{
    QFETCH(CallFacts, facts);
    QFETCH(int, outcome);
    QCOMPARE(static_cast<int>(changeOutcome(facts)), outcome);
}

void TstOutcome::everyStatus_data()
{
    QTest::addColumn<int>("status");
    for (int status = 100; status < 600; ++status) {
        QTest::addRow("%d", status) << status;
    }
}

void TstOutcome::everyStatus()
{
    QFETCH(int, status);
    const bool rejected = status >= 300 && status < 500 && status != 408;
    const Outcome wanted = rejected ? Outcome::Rejected : Outcome::Unknown;
    QCOMPARE(classify(answer(status, "x")).outcome, wanted);
    QCOMPARE(classify(cut(status, created())).outcome, wanted);
}

void TstOutcome::clockSkew_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("clockOff");
    const auto row = [](const char *name, const CallFacts &facts, int minutes) {
        QTest::newRow(name) << facts << minutes << (minutes != 0);
    };
    row("none", unauthorized(0), 0);
    row("14 ahead", unauthorized(14 * 60), 0);
    row("14:59 ahead", unauthorized(15 * 60 - 1), 0);
    row("15 ahead", unauthorized(15 * 60), 0); // the limit is "more than 15 minutes"
    row("15:01 ahead", unauthorized(15 * 60 + 1), 15);
    row("17 ahead", unauthorized(17 * 60), 17);
    row("17:29 ahead", unauthorized(17 * 60 + 29), 17);
    row("17:59 ahead", unauthorized(18 * 60 - 1), 18);
    row("14 behind", unauthorized(-14 * 60), 0);
    row("15 behind", unauthorized(-15 * 60), 0);
    row("15:01 behind", unauthorized(-15 * 60 - 1), -15);
    row("17 behind", unauthorized(-17 * 60), -17);
    row("17:59 behind", unauthorized(-18 * 60 + 1), -18);
    row("a day ahead", unauthorized(24 * 3600), 1440);
    row("a year behind", unauthorized(-365LL * 24 * 3600), -525600);
    CallFacts noDate = unauthorized(17 * 60);
    noDate.serverDate = {};
    row("no Date", noDate, 0);
    CallFacts noStart = unauthorized(17 * 60);
    noStart.startedAt = {};
    row("nobody knows when it began", noStart, 0);
    // The answer took two of the minutes: 14 remain when it was written.
    CallFacts slow = unauthorized(-16 * 60);
    slow.durationMs = 120'000;
    row("a slow answer counts from its end", slow, 0);
}

void TstOutcome::clockSkew()
{
    QFETCH(CallFacts, facts);
    QFETCH(int, minutes);
    QFETCH(bool, clockOff);
    const Verdict verdict = classify(facts);
    QCOMPARE(verdict.outcome, Outcome::Rejected);
    QCOMPARE(verdict.skewMinutes, minutes);
    QCOMPARE(verdict.cause, clockOff ? Cause::ClockOff : Cause::SignInRefused);
    QCOMPARE(verdict.error.code, QStringLiteral("APIGW.0301"));
    facts.httpStatus = 403; // only a refused signature points at the clock
    QCOMPARE(classify(facts).cause, Cause::Forbidden);
    QCOMPARE(classify(facts).skewMinutes, 0);
}

void TstOutcome::errorsAreRead()
{
    const Verdict rejected = classify(answer(400, sample(QStringLiteral("errors/dms.json"))));
    QCOMPARE(rejected.error.code, QStringLiteral("DMS.00400030"));
    QVERIFY(!rejected.error.message.isEmpty());
    const Verdict unknown = classify(answer(500, sample(QStringLiteral("errors/gateway.json"))));
    QCOMPARE(unknown.error.code, QStringLiteral("APIGW.0301"));
    QCOMPARE(unknown.error.requestId, QStringLiteral("6e3c1f1f1f1f4f0f8c9d2b3a4c5d6e7f"));
}

void TstOutcome::excerptIsBounded()
{
    const QByteArray large(CallFacts::MaxAnswer, 'x');
    for (int status : {200, 400, 500}) {
        const Verdict verdict = classify(answer(status, large));
        QVERIFY(!verdict.error.excerpt.isEmpty());
        QVERIFY(verdict.error.excerpt.size() <= 1000);
    }
}

void TstOutcome::taskIdIsHarmless()
{
    const Verdict verdict = classify(answer(200, "{\"task_id\":\"ab\\u202ecd\\u0007\"}"));
    QCOMPARE(verdict.outcome, Outcome::Created);
    QVERIFY(!verdict.taskId.contains(QChar(0x202e)) && !verdict.taskId.contains(QChar(7)));
}

void TstOutcome::causesOfOtherCalls_data()
{
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<int>("cause");
    QTest::newRow("200") << answer(200, {}) << static_cast<int>(Cause::None);
    QTest::newRow("204") << answer(204, {}) << static_cast<int>(Cause::None);
    QTest::newRow("cut 200") << cut(200, {}) << static_cast<int>(Cause::ConnectionLost);
    QTest::newRow("404") << answer(404, {}) << static_cast<int>(Cause::ServiceError);
    QTest::newRow("cancelled") << notSent(NetworkError::OperationCanceledError, Stop::Cancelled)
                               << static_cast<int>(Cause::Cancelled);
}

void TstOutcome::causesOfOtherCalls()
{
    QFETCH(CallFacts, facts);
    QFETCH(int, cause);
    QCOMPARE(static_cast<int>(causeOf(facts)), cause);
}

SPILLWAY_SUITE(TstOutcome)
#include "tst_outcome.moc"
