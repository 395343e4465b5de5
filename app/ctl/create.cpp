// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"

#include "ctl/output.h"
#include "ctl/requestinput.h"
#include "ctl/target.h"
#include "messages/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Runs `spillwayctl create` from the file to the exit code.
class Create : public QObject
{
public:
    Create(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_paths(paths)
        , m_finder(arguments, paths, this)
    {
    }

    void start()
    {
        auto read = readRequest(m_arguments.file);
        if (const auto *bad = std::get_if<BadInput>(&read)) {
            complain(bad->message);
            if (m_arguments.json) {
                QJsonObject object = notSent(bad->message);
                if (bad->exitCode == Invalid) {
                    object.insert(QLatin1String("findings"), toJson(*bad));
                }
                print(object);
            }
            return endWith(bad->exitCode);
        }
        m_input = std::move(std::get<RequestInput>(read));
        for (Field field : std::as_const(m_input.dropped)) {
            complain(messages::droppedNote(field));
        }
        // What the file says is judged before a service or a keyring is asked for anything.
        if (const QList<Finding> findings = checkBody(Subject{m_input.draft}); hasErrors(findings)) {
            return endInvalid(findings);
        }
        connect(&m_finder, &TargetFinder::failed, this,
                [this](const Failure &failure) { end(failure.exitCode, notSent(failure.message), failure.message); });
        connect(&m_finder, &TargetFinder::found, this, &Create::submit);
        m_finder.start();
    }

private:
    void submit(const Target &target)
    {
        m_input.draft.set(Field::ProjectId, target.place.projectId);
        m_input.draft.set(Field::ConnectorId, target.place.connectorId);
        const QList<Finding> findings = checkBody(Subject{m_input.draft}) + checkPath(Subject{m_input.draft});
        const std::optional<Request> request = Request::from(m_input.draft);
        if (!request) {
            return endInvalid(findings);
        }
        for (const Finding &finding : findings) {
            complain(Words::tr("Warning: %1").arg(messages::text(finding)));
        }
        if (!m_input.accessKey.isEmpty() && lastFour(m_input.accessKey) != target.writerKeyEnd && !m_arguments.dryRun) {
            complain(
                Words::tr("Warning: the file names the access key %1; the bucket-writer key that is used ends in %2.")
                    .arg(lastFour(m_input.accessKey), target.writerKeyEnd));
        }
        if (m_arguments.dryRun) {
            return dryRun(*request, target);
        }
        m_history = std::make_unique<History>(m_paths.history);
        m_history->open(this, [this, target, request = *request](JournalResult failed) {
            if (failed) {
                const QString message = messages::text(*failed);
                return end(NotSent, notSent(message), message);
            }
            send(request, target);
        });
    }

    void send(const Request &request, const Target &target)
    {
        SubmissionPlan plan = target.plan(request);
        plan.deadline = m_arguments.timeout;
        auto *submission = new Submission(std::move(plan), m_finder.lookups().tools(), *m_history, this);
        connect(submission, &Submission::finished, this, &Create::finished);
        submission->start();
    }

    void finished(const SubmissionResult &result)
    {
        const Attempt &attempt = result.attempt;
        messages::Account account = messages::account(attempt, ErrorCatalogue());
        if (result.missingKey) {
            account.advice = messages::text(result.keyStatus, *result.missingKey);
        }
        if (result.journal) {
            const bool before = attempt.state == AttemptState::NotSent;
            account.advice = before
                                 ? messages::text(*result.journal)
                                 : Words::tr("It could not be recorded in the history: %1").arg(result.journal->detail);
        }
        const QString message = account.advice.isEmpty() ? account.title : account.title + u' ' + account.advice;
        const QJsonObject object = createAnswer(stateName(attempt.state), attempt, message);
        const bool fine = attempt.state == AttemptState::Created && !result.journal;
        if (attempt.state == AttemptState::Created && !m_arguments.json) {
            printText(attempt.taskId + u'\n');
        }
        end(exitCodeOf(result), object, fine ? QString() : message);
    }

    void dryRun(const Request &request, const Target &target)
    {
        // Nothing is signed, so that a look needs no key and leaves no signature behind.
        const HttpRequest unsent = createTaskRequest(target.place, {}, {}, QDateTime::currentDateTimeUtc());
        QJsonObject headers{{QLatin1String("Host"), QString::fromLatin1(target.place.dms.hostHeader())}};
        for (const Header &header : unsent.headers) {
            const bool secret = header.first == "Authorization";
            headers.insert(QString::fromLatin1(header.first),
                           secret ? QStringLiteral("SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…")
                                  : QString::fromLatin1(header.second));
        }
        const QByteArray body = maskedBody(request.draft());
        if (m_arguments.json) {
            print(QJsonObject{{QLatin1String("method"), QLatin1String("POST")},
                              {QLatin1String("url"), unsent.url.toString()},
                              {QLatin1String("headers"), headers},
                              {QLatin1String("body"), QJsonDocument::fromJson(body).object()}});
        } else {
            printText(QStringLiteral("POST %1\n").arg(unsent.url.toString()));
            for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
                printText(QStringLiteral("%1: %2\n").arg(it.key(), it.value().toString()));
            }
            printText(u'\n' + QString::fromUtf8(body));
        }
        endWith(Fine);
    }

    static QJsonObject notSent(const QString &message)
    {
        return createAnswer(stateName(AttemptState::NotSent), {}, message);
    }

    void endInvalid(const QList<Finding> &findings)
    {
        const QString message = Words::tr("The request breaks a rule; nothing was sent.");
        if (m_arguments.json) {
            QJsonObject object = notSent(message);
            object.insert(QLatin1String("findings"), toJson(findings));
            print(object);
        } else {
            printFindings(findings);
        }
        complain(message);
        endWith(Invalid);
    }

    void end(int exitCode, const QJsonObject &object, const QString &message)
    {
        if (!message.isEmpty()) {
            complain(message);
        }
        if (m_arguments.json) {
            print(object);
        }
        endWith(exitCode);
    }

    const Arguments &m_arguments;
    Paths m_paths;
    TargetFinder m_finder;
    RequestInput m_input;
    std::unique_ptr<History> m_history;
};

} // namespace

int exitCodeOf(const SubmissionResult &result)
{
    const Attempt &attempt = result.attempt;
    if (result.missingKey) {
        return Keychain;
    }
    if (result.keyGuarded) {
        return Authentication;
    }
    switch (attempt.state) {
    case AttemptState::Created: return Fine;
    case AttemptState::Rejected:
        return attempt.httpStatus == 401 || attempt.httpStatus == 403 ? Authentication : Rejected;
    case AttemptState::NotSent:
        return result.journal && result.journal->kind == JournalError::Kind::NameLocked ? Unknown : NotSent;
    default: return Unknown;
    }
}

QJsonObject createAnswer(const QString &outcome, const Attempt &attempt, const QString &message)
{
    // Without a row in the history there is no attempt to name.
    const bool recorded =
        !attempt.id.isEmpty() && attempt.cause != Cause::Storage && attempt.cause != Cause::NameLocked;
    return {{QLatin1String("outcome"), outcome},
            {QLatin1String("attempt_id"), orNull(recorded ? attempt.id : QString())},
            {QLatin1String("task_id"), orNull(attempt.taskId)},
            {QLatin1String("request_id"), orNull(attempt.requestId)},
            {QLatin1String("error_code"), orNull(attempt.errorCode)},
            {QLatin1String("message"), orNull(message)}};
}

void create(const Arguments &arguments, const Paths &paths, QObject *context)
{
    (new Create(arguments, paths, context))->start();
}

} // namespace spillway::ctl
