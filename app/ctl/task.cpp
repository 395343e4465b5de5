// SPDX-License-Identifier: Apache-2.0
// The commands about one task, or about how many there may be: show, delete, recreate, quota.
#include "cloud/signedrequest.h"
#include "ctl/commands.h"
#include "ctl/output.h"
#include "ctl/target.h"
#include "flow/taskcomparison.h"
#include "messages/actions.h"
#include "messages/checks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

int exitCodeOf(const DeletionResult &result)
{
    using End = DeletionResult::End;
    switch (result.end) {
    case End::Deleted:
    case End::AlreadyGone: return result.journal ? NotSent : Fine;
    case End::OtherName: return Usage;
    case End::Kept: return result.failure ? ctl::exitCodeOf(*result.failure) : Unknown;
    case End::StillListed:
    case End::Unknown: return Unknown;
    case End::NotRecorded: return NotSent;
    }
    return Unknown;
}

QString sentence(const messages::Account &account)
{
    return account.advice.isEmpty() ? account.title : account.title + u' ' + account.advice;
}

/// What all of these commands begin with: the target, the history, and the task's attempt in it.
class TaskCommand : public QObject
{
public:
    TaskCommand(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_paths(paths)
        , m_finder(arguments, paths, this)
        , m_history(paths.history)
        , m_drafts(paths.drafts, m_files)
    {
    }

    void open(std::function<void(const Target &)> ready)
    {
        connect(&m_finder, &TargetFinder::failed, this,
                [this](const Failure &failure) { fail(failure.exitCode, failure.message); });
        connect(&m_finder, &TargetFinder::found, this, [this, ready = std::move(ready)](const Target &target) {
            const QString wrong = complaintOf(target.place);
            wrong.isEmpty() ? ready(target) : fail(Invalid, wrong);
        });
        m_finder.start();
    }

    enum class Need {
        None, ///< a task from here is worth knowing
        Some, ///< what is done to a task from here must be recorded
        Full, ///< something will be recorded in any case
    };
    /// Looks the task up in the history.
    void findTask(const Target &target, Need need, std::function<void(const TaskTarget &)> then)
    {
        TaskTarget task{.place = placeOf(target),
                        .task = {.taskId = m_arguments.taskId, .name = {}, .status = {}, .topics = {}, .createdAt = {}},
                        .profile = target.profile,
                        .practice = target.practice};
        if (need != Need::Full && !QFileInfo::exists(m_paths.history)) {
            return then(task); // looking and deleting make no file
        }
        m_history.open(this, [this, task, need, then = std::move(then)](const JournalResult &failed) {
            if (failed) {
                return need == Need::None ? then(task) : fail(NotSent, messages::text(*failed));
            }
            m_history.makersOf({task.task.taskId}, this, [=, this](const QHash<QString, QString> &makers) {
                const QString maker = makers.value(task.task.taskId);
                if (maker.isEmpty()) {
                    return then(task);
                }
                m_history.find(maker, this, [=, this](const std::optional<Attempt> &attempt) {
                    if (attempt && !isOn(task.place.place, *attempt)) {
                        // There it would be missing, which says nothing of the attempt's task.
                        return fail(Usage, Words::tr("The task %1 was created on the connector %2 of the project %3, "
                                                     "not on the one that is given. Nothing was sent.")
                                               .arg(attempt->taskId, attempt->connectorId, attempt->projectId));
                    }
                    TaskTarget known = task;
                    known.attempt = attempt;
                    then(known);
                });
            });
        });
    }

    static bool isOn(const Place &place, const Attempt &attempt)
    {
        return place.projectId == attempt.projectId && place.connectorId == attempt.connectorId;
    }
    static ListPlace placeOf(const Target &target) { return {.place = target.place, .signInKey = target.signInKey}; }

    void fail(int exitCode, const QString &message) { failWith(m_arguments, exitCode, message); }
    /// With --output json one object; else the message, on standard error if something is wrong.
    void finish(int exitCode, QJsonObject object, const QString &message)
    {
        if (exitCode != Fine) {
            complain(message);
        } else if (!m_arguments.json) {
            printText(message + u'\n');
        }
        if (m_arguments.json) {
            object.insert(QLatin1String("message"), message);
            print(object);
        }
        endWith(exitCode);
    }

    const Arguments &arguments() const { return m_arguments; }
    TargetFinder &finder() { return m_finder; }
    ReadingTools tools() { return m_finder.lookups().tools(); }
    History &history() { return m_history; }
    DraftStore &drafts() { return m_drafts; }
    const ErrorCatalogue &catalogue() const { return m_catalogue; }

private:
    const Arguments &m_arguments;
    Paths m_paths;
    TargetFinder m_finder;
    History m_history;
    Worker m_files{QStringLiteral("drafts")};
    DraftStore m_drafts;
    ErrorCatalogue m_catalogue;
};

bool isTaskId(TaskCommand &command)
{
    const QString &id = command.arguments().taskId;
    if (!isSafeId(id)) {
        command.fail(Usage, Words::tr("“%1” is no task ID.").arg(id));
    }
    return isSafeId(id);
}

QJsonObject toJson(const TaskDetails &details, const QList<TaskValue> &values, bool fromHere)
{
    QJsonObject object{{QLatin1String("task_id"), details.row.taskId},
                       {QLatin1String("task_name"), details.row.name},
                       {QLatin1String("status"), details.row.status},
                       {QLatin1String("topics"), details.row.topics},
                       {QLatin1String("created_at"), orNull(details.row.createdAt)},
                       {QLatin1String("consumer_strategy"), orNull(details.consumerStrategy)},
                       {QLatin1String("obs_bucket_name"), orNull(details.bucket)},
                       {QLatin1String("obs_path"), orNull(details.path)},
                       {QLatin1String("partition_format"), orNull(details.partitionFormat)},
                       {QLatin1String("record_delimiter"), orNull(details.recordDelimiter)},
                       {QLatin1String("deliver_time_interval"),
                        details.intervalSeconds ? QJsonValue(*details.intervalSeconds) : QJsonValue(QJsonValue::Null)}};
    QJsonArray differs;
    for (const TaskValue &value : values) {
        if (value.differs) {
            differs.append(QJsonObject{{QLatin1String("field"), QString(keyOf(value.field))},
                                       {QLatin1String("sent"), value.sent},
                                       {QLatin1String("present"), value.present}});
        }
    }
    object.insert(QLatin1String("differs"), fromHere ? QJsonValue(differs) : QJsonValue(QJsonValue::Null));
    return object;
}

void printTask(const TaskDetails &details, const QList<TaskValue> &values)
{
    const auto words = [](const TaskValue &value, const QString &text) {
        return value.field == Field::RecordDelimiter                          ? messages::delimiterWord(text)
               : value.field == Field::DeliverTimeInterval && !text.isEmpty() ? Words::tr("%1 seconds").arg(text)
                                                                              : text;
    };
    QList<QStringList> rows{{Words::tr("Status"), details.row.status},
                            {Words::tr("Created"), localTime(details.row.createdAt)}};
    bool differs = false;
    for (const TaskValue &value : values) {
        const QString sent = value.differs ? Words::tr("differs; sent: %1").arg(words(value, value.sent)) : QString();
        rows.append({messages::label(value.field), words(value, value.present), sent});
        differs = differs || value.differs;
    }
    printTable(differs ? QStringList{Words::tr("Task"), details.row.taskId, QString()}
                       : QStringList{Words::tr("Task"), details.row.taskId},
               rows);
}

QString nameOf(RecreationResult::End end)
{
    using End = RecreationResult::End;
    switch (end) {
    case End::Recreated: return QStringLiteral("recreated");
    case End::NotReady:
    case End::NotDeleted: return QStringLiteral("not-deleted");
    case End::Forestalled:
    case End::NotCreated: return QStringLiteral("not-created");
    case End::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

int exitCodeOf(const RecreationResult &result)
{
    using End = RecreationResult::End;
    switch (result.end) {
    case End::Recreated: return Fine;
    case End::NotReady:
        return result.keyStatus != StoreStatus::Ok                                        ? Keychain
               : result.journal && result.journal->kind == JournalError::Kind::NameLocked ? Unknown
                                                                                          : NotSent;
    case End::Forestalled: return NotSent;
    case End::NotDeleted: return exitCodeOf(*result.deletion);
    case End::NotCreated:
    case End::Unknown: return ctl::exitCodeOf(*result.submission);
    }
    return Unknown;
}

void startAgain(TaskCommand &command, const Target &target, const TaskTarget &task, const Request &request)
{
    SavedDraft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.draft = request.draft();
    draft.profile = target.practice ? QString() : target.profile;
    draft.practice = target.practice;
    draft.dmsEndpoint = target.profile.isEmpty() ? target.place.dms.text() : QString();
    draft.note = Words::tr("In the place of task %1").arg(task.task.taskId);
    draft.step = 4;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    draft.begunAt = draft.savedAt;
    RecreationPlan plan{
        .target = task, .confirmedName = command.arguments().confirm, .create = target.plan(request), .draft = draft};
    plan.create.note = draft.note;
    plan.create.ticket = task.attempt ? task.attempt->ticket : QString();
    auto *work = new Recreation(std::move(plan), command.tools(), command.history(), command.drafts(), &command);
    QObject::connect(work, &Recreation::finished, &command, [&command, draft](const RecreationResult &result) {
        const Attempt attempt = result.submission ? result.submission->attempt : Attempt();
        const auto account = messages::account(result, command.arguments().confirm, command.catalogue());
        command.finish(exitCodeOf(result),
                       {{QLatin1String("outcome"), nameOf(result.end)},
                        {QLatin1String("replaced"), command.arguments().taskId},
                        {QLatin1String("task_id"), orNull(attempt.taskId)},
                        {QLatin1String("attempt_id"), orNull(attempt.id)},
                        {QLatin1String("draft_id"), orNull(result.draftKept ? draft.id : QString())}},
                       sentence(account));
    });
    complain(messages::whatIsSkipped(command.arguments().start));
    work->start();
}

QJsonObject toJson(const QuotaState &state)
{
    const auto number = [](const std::optional<int> &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{QLatin1String("used"), number(state.used)},
            {QLatin1String("quota"), number(state.quota)},
            {QLatin1String("most"), number(state.most)},
            {QLatin1String("instance"), orNull(state.instance ? state.instance->name : QString())},
            {QLatin1String("instance_created_at"), orNull(state.instance ? state.instance->createdAt : QDateTime())},
            {QLatin1String("raisable"), chanceOf(state) == QuotaChance::Likely}};
}

/// Reads the quota and goes on with it.
void withQuota(TaskCommand &command, std::function<void(const Target &, const QuotaState &)> then)
{
    command.open([&command, then = std::move(then)](const Target &target) {
        lookAtQuota(command.finder().lookups(), TaskCommand::placeOf(target), &command,
                    [&command, target, then](const QuotaLook &look) {
                        if (!look.state) {
                            return command.fail(
                                ctl::exitCodeOf(*look.failure),
                                messages::text(*look.failure, command.catalogue(), messages::Deed::Read));
                        }
                        then(target, *look.state);
                    });
    });
}

} // namespace

void show(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto &command = *new TaskCommand(arguments, paths, context);
    if (!isTaskId(command)) {
        return;
    }
    command.open([&command](const Target &target) {
        command.findTask(target, TaskCommand::Need::None, [&command](const TaskTarget &task) {
            readTask(command.tools(), task.place, task.task.taskId, &command, [&command, task](const TaskTold &told) {
                if (!told.details) {
                    return command.fail(exitCodeOf(*told.failure),
                                        messages::text(*told.failure, command.catalogue(), messages::Deed::Read));
                }
                const std::optional<Draft> sent = task.attempt ? sentBy(*task.attempt) : std::nullopt;
                const QList<TaskValue> values = comparedValues(sent, *told.details);
                if (command.arguments().json) {
                    print(toJson(*told.details, values, sent.has_value()));
                } else {
                    printTask(*told.details, values);
                }
                endWith(Fine);
            });
        });
    });
}

void remove(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto &command = *new TaskCommand(arguments, paths, context);
    if (!isTaskId(command)) {
        return;
    }
    command.open([&command](const Target &target) {
        command.findTask(target, TaskCommand::Need::Some, [&command](const TaskTarget &task) {
            auto *deletion =
                new TaskDeletion(command.tools(), command.history(), task, command.arguments().confirm, &command);
            QObject::connect(deletion, &TaskDeletion::finished, &command, [&command](const DeletionResult &result) {
                const auto account = messages::account(result, command.arguments().confirm, command.catalogue());
                command.finish(exitCodeOf(result),
                               {{QLatin1String("task_id"), result.taskId},
                                {QLatin1String("deleted"), result.isGone()},
                                {QLatin1String("already_gone"), result.end == DeletionResult::End::AlreadyGone}},
                               sentence(account));
            });
            deletion->start();
        });
    });
}

void recreate(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto &command = *new TaskCommand(arguments, paths, context);
    if (!isTaskId(command)) {
        return;
    }
    command.open([&command](const Target &target) {
        command.findTask(target, TaskCommand::Need::Full, [&command, target](const TaskTarget &task) {
            readTask(command.tools(), task.place, task.task.taskId, &command,
                     [&command, target, task](const TaskTold &told) {
                         if (!told.details) {
                             return command.fail(
                                 exitCodeOf(*told.failure),
                                 messages::text(*told.failure, command.catalogue(), messages::Deed::Read));
                         }
                         Draft draft = requestOf(task.attempt, *told.details);
                         draft.set(Field::ConsumerStrategy, command.arguments().start);
                         draft.set(Field::ProjectId, target.place.projectId);
                         draft.set(Field::ConnectorId, target.place.connectorId);
                         const std::optional<Request> request = Request::from(draft);
                         if (!request) {
                             const QList<Finding> findings = checkBody(Subject{draft}) + checkPath(Subject{draft});
                             return command.fail(Invalid, messages::text(findings.constFirst()));
                         }
                         startAgain(command, target, task, *request);
                     });
        });
    });
}

void quota(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto &command = *new TaskCommand(arguments, paths, context);
    withQuota(command, [&command](const Target &, const QuotaState &state) {
        QString words = messages::quotaWords(state);
        if (const QString chance = messages::chanceWords(state); !chance.isEmpty()) {
            words += u'\n' + chance;
        }
        command.finish(Fine, toJson(state), words);
    });
}

void raiseQuota(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto &command = *new TaskCommand(arguments, paths, context);
    withQuota(command, [&command](const Target &target, const QuotaState &state) {
        const int wanted = command.arguments().number;
        if (state.quota && wanted <= *state.quota) {
            return command.fail(
                Invalid,
                Words::tr("The quota is %1 already, and it can only be raised. Nothing was sent.").arg(*state.quota));
        }
        if (state.most && wanted > *state.most) {
            return command.fail(Invalid, Words::tr("The service’s most is %1. Nothing was sent.").arg(*state.most));
        }
        if (const QString chance = messages::chanceWords(state); !chance.isEmpty()) {
            complain(chance);
        }
        auto *raise = new QuotaRaise(command.tools(), TaskCommand::placeOf(target), wanted, &command);
        QObject::connect(raise, &QuotaRaise::finished, &command, [&command](const QuotaResult &result) {
            using End = QuotaResult::End;
            const bool raised = result.end == End::Raised;
            const int code = raised                                                       ? Fine
                             : result.end == End::NotRaised || result.end == End::Unknown ? Unknown
                                                                                          : exitCodeOf(*result.failure);
            command.finish(
                code,
                {{QLatin1String("raised"), raised},
                 {QLatin1String("quota"), result.quota ? QJsonValue(*result.quota) : QJsonValue(QJsonValue::Null)}},
                sentence(messages::account(result, command.catalogue())));
        });
        raise->start();
    });
}

} // namespace spillway::ctl
