// SPDX-License-Identifier: Apache-2.0
// The commands that look around; create and those about one task have files of their own.
#include "ctl/commands.h"

#include "cloud/dms.h"
#include "cloud/signedrequest.h"
#include "ctl/output.h"
#include "ctl/requestinput.h"
#include "ctl/target.h"
#include "history/reader.h"
#include "messages/messages.h"
#include "secrets/redaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// One signed call to the target, for the commands that make no task.
class Session : public QObject
{
public:
    Session(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_finder(arguments, paths, this)
    {
    }

    using Ready = std::function<void(const Place &, const SignInKey &)>;
    using Answered = std::function<void(const CallFacts &)>;

    void open(Ready ready)
    {
        connect(&m_finder, &TargetFinder::failed, this,
                [this](const Failure &failure) { end(failure.exitCode, failure.message); });
        connect(&m_finder, &TargetFinder::found, this, [this, ready = std::move(ready)](const Target &target) {
            m_place.emplace(target.place);
            if (const QString wrong = complaintOf(*m_place); !wrong.isEmpty()) {
                return end(Invalid, wrong);
            }
            m_finder.secrets().read(target.signInKey, this, [this, ready](StoreStatus status, StoredKey &&key) {
                if (status != StoreStatus::Ok) {
                    return end(Keychain, messages::text(status, KeyKind::SignIn));
                }
                m_shield = std::make_unique<MemoryShield>();
                m_key = {key.accessKey, std::move(key.secretKey), std::move(key.securityToken)};
                ready(*m_place, m_key);
            });
        });
        m_finder.start();
    }

    void call(HttpRequest request, Answered answered)
    {
        HttpCall *call = m_finder.cloud().call(std::move(request), m_key.accessKey, this);
        connect(call, &HttpCall::finished, this, [this, call, answered = std::move(answered)](CallFacts facts) {
            call->deleteLater();
            facts.body = redacted(std::move(facts.body), m_key.securityToken); // a gateway may quote the headers
            answered(facts);
        });
        call->start();
    }

    const Place &place() const { return *m_place; }
    const SignInKey &key() const { return m_key; }

    void end(int exitCode, const QString &message)
    {
        complain(message);
        if (m_arguments.json) {
            print(QJsonObject{{QLatin1String("error"), message}});
        }
        endWith(exitCode);
    }
    void endBadly(const CallFacts &facts)
    {
        const messages::Account account = messages::account(facts, ErrorCatalogue(), messages::Deed::Read);
        end(exitCodeOf(facts), account.title + (account.advice.isEmpty() ? QString() : u' ' + account.advice));
    }

private:
    const Arguments &m_arguments;
    TargetFinder m_finder;
    std::optional<Place> m_place;
    SignInKey m_key;
    std::unique_ptr<MemoryShield> m_shield;
};

QJsonObject toJson(const TaskRow &row)
{
    return {{QLatin1String("task_id"), row.taskId},
            {QLatin1String("task_name"), row.name},
            {QLatin1String("status"), row.status},
            {QLatin1String("topics"), row.topics},
            {QLatin1String("created_at"), orNull(row.createdAt)}};
}

/// Which attempt of this computer's history made each task; empty if there is no history.
QHash<QString, QString> makersOf(const Paths &paths, const TaskList &list)
{
    QStringList ids;
    for (const TaskRow &row : list.tasks) {
        ids.append(row.taskId);
    }
    return HistoryReader(paths.history).makersOf(ids);
}

void printList(const Arguments &arguments, const TaskList &list, const QHash<QString, QString> &makers)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const TaskRow &row : list.tasks) {
        const QString maker = makers.value(row.taskId);
        QJsonObject object = toJson(row);
        object.insert(QLatin1String("attempt_id"), orNull(maker));
        array.append(object);
        rows.append({row.taskId, row.name, row.status, row.topics, localTime(row.createdAt),
                     maker.isEmpty() ? Words::tr("not from here") : Words::tr("here")});
    }
    if (arguments.json) {
        return print(array);
    }
    printTable({QStringLiteral("TASK ID"), QStringLiteral("NAME"), QStringLiteral("STATUS"), QStringLiteral("TOPICS"),
                QStringLiteral("CREATED"), QStringLiteral("FROM")},
               rows);
}

} // namespace

int exitCodeOf(const CallFacts &facts)
{
    if (!facts.sent || facts.httpStatus == 0) {
        return facts.sent ? Unknown : NotSent;
    }
    if (facts.httpStatus == 401 || facts.httpStatus == 403) {
        return Authentication;
    }
    return facts.httpStatus < 500 && facts.httpStatus >= 300 ? Rejected : Unknown;
}

int exitCodeOf(const LookupFailure &failure)
{
    switch (failure.kind) {
    case LookupFailure::Kind::Call:
    case LookupFailure::Kind::Unreadable:
    case LookupFailure::Kind::Endless: return exitCodeOf(failure.facts);
    case LookupFailure::Kind::Keychain: return Keychain;
    case LookupFailure::Kind::KeyGuarded: return Authentication;
    case LookupFailure::Kind::Network:
    case LookupFailure::Kind::NoEndpoint:
    case LookupFailure::Kind::UnsafeId: break;
    }
    return Usage;
}

QString complaintOf(const Place &place)
{
    Draft ids;
    ids.set(Field::ProjectId, place.projectId);
    ids.set(Field::ConnectorId, place.connectorId);
    for (const Finding &finding : checkPath(Subject{ids})) {
        if (finding.severity == Severity::Error) {
            return messages::text(finding);
        }
    }
    return {};
}

void endWith(int exitCode)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [exitCode] { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
}

void check(const Arguments &arguments)
{
    const auto read = readRequest(arguments.file);
    if (const auto *bad = std::get_if<BadInput>(&read)) {
        arguments.json ? print(toJson(*bad)) : complain(bad->message);
        return endWith(bad->exitCode);
    }
    const RequestInput &input = std::get<RequestInput>(read);
    for (Field field : input.dropped) {
        complain(messages::droppedNote(field));
    }
    const QList<Finding> findings = checkBody(Subject{input.draft});
    if (arguments.json) {
        print(toJson(findings));
    } else if (findings.isEmpty()) {
        printText(Words::tr("Nothing to complain of.") + u'\n');
    } else {
        printFindings(findings);
    }
    endWith(hasErrors(findings) ? Invalid : Fine);
}

void list(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto *session = new Session(arguments, paths, context);
    session->open([session, &arguments, &paths](const Place &place, const SignInKey &key) {
        session->call(listTasksRequest(place, key, QDateTime::currentDateTimeUtc()), [=, &arguments,
                                                                                      &paths](const CallFacts &facts) {
            const auto tasks = facts.complete && facts.httpStatus == 200 ? parseTaskList(facts.body) : std::nullopt;
            if (!tasks) {
                return session->endBadly(facts);
            }
            printList(arguments, *tasks, makersOf(paths, *tasks));
            endWith(Fine);
        });
    });
}

void printPaths(const Arguments &arguments, const Paths &paths)
{
    const std::initializer_list<std::pair<QString, QString>> rows{{QStringLiteral("history"), paths.history},
                                                                  {QStringLiteral("drafts"), paths.drafts},
                                                                  {QStringLiteral("logs"), paths.logs},
                                                                  {QStringLiteral("config"), paths.config}};
    QJsonObject object;
    QList<QStringList> table;
    for (const auto &[name, path] : rows) {
        object.insert(name, path);
        table.append({name, path});
    }
    arguments.json ? print(object) : printTable({QStringLiteral("WHAT"), QStringLiteral("WHERE")}, table);
    endWith(Fine);
}

} // namespace spillway::ctl
