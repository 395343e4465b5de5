// SPDX-License-Identifier: Apache-2.0
#include "flow/submission.h"

#include "flow/taskmatch.h"
#include "platform/logging.h"
#include "secrets/redaction.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace spillway {
namespace {
constexpr std::chrono::seconds CheckDeadline{20};
constexpr qsizetype MaxStoredAnswer = 16 * 1024;

Cause causeOf(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::NameLocked: return Cause::NameLocked;
    case JournalError::Kind::AlreadyMade: return Cause::AlreadyMade;
    default: return Cause::Storage;
    }
}

QJsonObject detailOf(const TlsFacts &tls)
{
    return {{QLatin1String("protocol"), tls.protocol},
            {QLatin1String("cipher"), tls.cipher},
            {QLatin1String("subject"), tls.subject},
            {QLatin1String("issuer"), tls.issuer},
            {QLatin1String("expires"), tls.expires.toString(Qt::ISODate)}};
}
} // namespace

Submission::Submission(SubmissionPlan plan, ReadingTools tools, History &history, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_tools(tools)
    , m_history(history)
    , m_connections(tools.cloud.network().current())
{
    const Request &request = m_plan.request;
    m_attempt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_attempt.taskName = request.taskName();
    m_attempt.topics = request.topicsOrPattern();
    m_attempt.bucket = request.bucket();
    m_attempt.path = request.path();
    m_attempt.body = exportedBody(request.draft());
    m_attempt.profile = m_plan.profile;
    m_attempt.practice = m_plan.practice;
    m_attempt.endpoint = m_plan.place.dms.text();
    m_attempt.projectId = m_plan.place.projectId;
    m_attempt.connectorId = m_plan.place.connectorId;
    m_attempt.signInKeyEnd = m_plan.signInKeyEnd;
    m_attempt.writerKeyEnd = m_plan.writerKeyEnd;
    m_attempt.note = m_plan.note;
    m_attempt.ticket = m_plan.ticket;
    m_attempt.operatorName = userName();
    m_attempt.machine = QSysInfo::machineHostName();
    m_attempt.draftId = m_plan.draftId;
}

Submission::~Submission() = default;

void Submission::enter(Step step)
{
    m_step = step;
    qCDebug(logTask).noquote() << "attempt" << m_attempt.id << "step" << static_cast<int>(step);
    emit stepChanged(step);
}

void Submission::start()
{
    enter(Step::Recording);
    m_attempt.preparedAt = QDateTime::currentDateTimeUtc();
    const auto recorded = [this](JournalResult failed) {
        if (failed) { // what cannot be recorded must not happen
            m_attempt.state = AttemptState::NotSent;
            m_attempt.cause = causeOf(*failed);
            m_result.journal = std::move(failed);
            conclude();
            return;
        }
        readSignInKey();
    };
    m_history.prepare(m_attempt, this, recorded, m_plan.draftedAt);
}

void Submission::cancel()
{
    m_cancelled = true;
    if (m_call) {
        m_call->cancel();
    }
}

void Submission::readSignInKey()
{
    if (m_cancelled) {
        return endNotSent(Cause::Cancelled);
    }
    enter(Step::ReadingKeys);
    m_shield = std::make_unique<MemoryShield>();
    m_tools.secrets.read(m_plan.signInKey, this, [this](StoreStatus status, StoredKey &&key) {
        if (status != StoreStatus::Ok) {
            return keyUnreadable(KeyKind::SignIn, status);
        }
        m_signInKey = {key.accessKey, std::move(key.secretKey), std::move(key.securityToken)};
        m_attempt.signInKeyEnd = lastFour(m_signInKey.accessKey);
        if (m_tools.cloud.guard().isRefused(m_signInKey.accessKey)) {
            m_result.keyGuarded = true;
            m_result.refusedKey = m_signInKey.accessKey;
            return endNotSent(Cause::SignInRefused);
        }
        readWriterKey();
    });
}

void Submission::readWriterKey()
{
    m_tools.secrets.read(m_plan.writerKey, this, [this](StoreStatus status, StoredKey &&key) {
        if (status != StoreStatus::Ok) {
            return keyUnreadable(KeyKind::Writer, status);
        }
        if (!key.securityToken.isEmpty()) { // the body has no place for a token
            return keyUnreadable(KeyKind::Writer, StoreStatus::Damaged);
        }
        m_writerKey = {key.accessKey, std::move(key.secretKey)};
        m_attempt.writerKeyEnd = lastFour(m_writerKey.accessKey);
        m_cancelled ? endNotSent(Cause::Cancelled) : recordSending();
    });
}

void Submission::keyUnreadable(KeyKind kind, StoreStatus status)
{
    m_result.missingKey = kind;
    m_result.keyStatus = status;
    endNotSent(m_cancelled ? Cause::Cancelled : Cause::Keychain);
}

void Submission::recordSending()
{
    enter(Step::Sending);
    m_attempt.sentAt = QDateTime::currentDateTimeUtc();
    const auto recorded = [this](JournalResult failed) {
        if (failed) {
            m_result.journal = std::move(failed);
            return endNotSent(causeOf(*m_result.journal));
        }
        m_cancelled ? endNotSent(Cause::Cancelled) : send();
    };
    m_history.markSending(m_attempt.id, m_attempt.sentAt, this, recorded);
}

void Submission::send()
{
    m_attempt.sentAt = QDateTime::currentDateTimeUtc();
    HttpRequest request =
        createTaskRequest(m_plan.place, m_signInKey, sentBody(m_plan.request, m_writerKey), m_attempt.sentAt);
    request.deadline = m_plan.deadline;
    m_call = m_tools.cloud.call(std::move(request), m_signInKey.accessKey, this, m_connections);
    connect(m_call, &HttpCall::requestSent, this, [this] { enter(Step::Waiting); });
    connect(m_call, &HttpCall::finished, this, &Submission::answered);
    m_call->start();
}

void Submission::answered(CallFacts facts)
{
    m_call->deleteLater();
    m_call = nullptr;
    // A gateway that refuses a signature quotes the signed headers, the token among them.
    for (const Secret *secret : {&m_writerKey.secretKey, &m_signInKey.securityToken}) {
        facts.body = redacted(std::move(facts.body), *secret);
        facts.requestId = redacted(std::move(facts.requestId), *secret);
    }

    Verdict verdict = classify(facts);
    // Again after decoding: what XML or percent signs hid is in the clear now.
    for (QString *text : {&verdict.error.code, &verdict.error.message, &verdict.error.excerpt, &verdict.error.requestId,
                          &verdict.taskId}) {
        *text = redacted(*text, m_writerKey.secretKey);
    }
    m_writerKey.secretKey.clear();

    m_attempt.state = stateOf(verdict.outcome);
    m_attempt.cause = verdict.cause;
    m_attempt.taskId = verdict.taskId;
    m_attempt.skewMinutes = verdict.skewMinutes;
    m_attempt.httpStatus = facts.httpStatus;
    m_attempt.durationMs = facts.durationMs;
    m_attempt.errorCode = verdict.error.code;
    m_attempt.errorText = verdict.error.message.isEmpty() ? verdict.error.excerpt : verdict.error.message;
    m_attempt.requestId = harmless(facts.requestId.isEmpty() ? verdict.error.requestId.toUtf8() : facts.requestId, 200);
    m_attempt.answer = facts.body.left(MaxStoredAnswer);
    if (verdict.outcome == Outcome::NotSent) {
        m_attempt.sentAt = {};
    }
    if (facts.httpStatus == 401) {
        m_result.refusedKey = m_signInKey.accessKey;
    }
    m_tls = facts.tls;
    if (verdict.outcome == Outcome::Unknown) {
        return check();
    }
    conclude();
}

void Submission::check()
{
    // Unknown is committed before anything else: were the program to end now, it must stand.
    m_attempt.finishedAt = QDateTime::currentDateTimeUtc();
    enter(Step::Checking);
    m_history.finish(m_attempt, this, [this](JournalResult failed) {
        m_result.journal = std::move(failed);
        HttpRequest request = listTasksRequest(m_plan.place, m_signInKey, QDateTime::currentDateTimeUtc());
        request.deadline = std::min<std::chrono::milliseconds>(m_plan.deadline, CheckDeadline);
        m_call = m_tools.cloud.call(std::move(request), m_signInKey.accessKey, this, m_connections);
        connect(m_call, &HttpCall::finished, this, &Submission::checked);
        m_call->start();
    });
}

void Submission::checked(const CallFacts &facts)
{
    m_call->deleteLater();
    m_call = nullptr;
    if (!facts.complete || facts.httpStatus != 200) {
        return conclude();
    }
    m_tools.files.run(
        this,
        [facts, attempt = m_attempt] {
            const std::optional<TaskList> list = parseTaskList(facts.body);
            return list ? matchingTask(*list, attempt, facts) : TaskMatch();
        },
        [this](const TaskMatch &match) {
            if (match.kind == TaskMatch::Kind::One) {
                m_attempt.state = AttemptState::Created;
                m_attempt.taskId = match.taskId;
            }
            conclude();
        });
}

void Submission::endNotSent(Cause cause)
{
    m_attempt.state = AttemptState::NotSent;
    m_attempt.cause = cause;
    m_attempt.sentAt = {};
    conclude();
}

void Submission::conclude()
{
    m_signInKey = {};
    m_writerKey = {};
    m_shield.reset();
    m_attempt.finishedAt = QDateTime::currentDateTimeUtc();
    const auto end = [this] {
        m_result.attempt = m_attempt;
        qCInfo(logTask).noquote() << "attempt" << m_attempt.id << stateName(m_attempt.state) << "cause"
                                  << static_cast<int>(m_attempt.cause) << "status" << m_attempt.httpStatus
                                  << m_attempt.errorCode << "after" << m_attempt.durationMs << "ms";
        emit finished(m_result);
    };
    if (m_result.journal && m_step == Step::Recording) { // there is no row to finish
        return end();
    }
    m_history.finish(m_attempt, this, [this, end](JournalResult failed) {
        if (failed) {
            m_result.journal = std::move(failed);
        }
        end();
    });
    if (m_tls) { // nobody waits for it: it only helps whoever has to find out
        m_history.record(m_attempt.id, eventkind::Secured, detailOf(*m_tls), this, [](const JournalResult &) {});
    }
}

} // namespace spillway
