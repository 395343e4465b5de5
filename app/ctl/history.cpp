// SPDX-License-Identifier: Apache-2.0
// The commands that look into the history and write from it.
#include "ctl/commands.h"

#include "ctl/output.h"
#include "flow/export.h"
#include "history/history.h"
#include "history/taskphase.h"
#include "messages/taskwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

QJsonObject toJson(const Attempt &attempt)
{
    return {{QLatin1String("attempt_id"), attempt.id},
            {QLatin1String("sent_at"), orNull(attempt.sentAt)},
            {QLatin1String("outcome"), stateName(attempt.state)},
            {QLatin1String("verdict"), orNull(attempt.verdict)},
            {QLatin1String("task_name"), attempt.taskName},
            {QLatin1String("connector_id"), attempt.connectorId},
            {QLatin1String("endpoint"), attempt.endpoint},
            {QLatin1String("task_id"), orNull(attempt.taskId)},
            {QLatin1String("request_id"), orNull(attempt.requestId)},
            {QLatin1String("http_status"),
             attempt.httpStatus ? QJsonValue(attempt.httpStatus) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("error_code"), orNull(attempt.errorCode)}};
}

QJsonObject toJson(const AttemptEvent &event)
{
    return {{QLatin1String("at"), orNull(event.at)},
            {QLatin1String("kind"), event.kind},
            {QLatin1String("who"), orNull(event.who)},
            {QLatin1String("detail"), event.detail}};
}

/// What `history` tells, and all else that the history keeps of one attempt.
QJsonObject toJson(const Attempt &attempt, const QList<AttemptEvent> &events)
{
    QJsonObject object = toJson(attempt);
    for (const auto &[name, value] :
         {std::pair{"topics", attempt.topics}, std::pair{"bucket", attempt.bucket}, std::pair{"path", attempt.path},
          std::pair{"profile", attempt.profile}, std::pair{"project_id", attempt.projectId},
          std::pair{"sign_in_key", attempt.signInKeyEnd}, std::pair{"bucket_writer_key", attempt.writerKeyEnd},
          std::pair{"error_text", attempt.errorText}, std::pair{"ticket", attempt.ticket},
          std::pair{"note", attempt.note}, std::pair{"operator", attempt.operatorName},
          std::pair{"machine", attempt.machine}}) {
        object.insert(QLatin1String(name), orNull(value));
    }
    object.insert(QLatin1String("practice"), attempt.practice);
    object.insert(QLatin1String("prepared_at"), orNull(attempt.preparedAt));
    object.insert(QLatin1String("finished_at"), orNull(attempt.finishedAt));
    object.insert(QLatin1String("released_at"), orNull(attempt.releasedAt));
    object.insert(QLatin1String("task_status"), orNull(attempt.taskStatus));
    object.insert(QLatin1String("task_seen_at"), orNull(attempt.taskSeenAt));
    object.insert(QLatin1String("task_gone_at"), orNull(attempt.taskGoneAt));
    object.insert(QLatin1String("task_stuck_at"), orNull(attempt.taskStuckAt));
    object.insert(QLatin1String("duration_ms"), attempt.durationMs);
    object.insert(QLatin1String("request"), QJsonDocument::fromJson(attempt.body).object());
    QJsonArray timeline;
    for (const AttemptEvent &event : events) {
        timeline.append(toJson(event));
    }
    object.insert(QLatin1String("events"), timeline);
    return object;
}

void printAttempt(const Attempt &a, const QList<AttemptEvent> &events)
{
    QList<QStringList> facts{
        {Words::tr("Attempt"), a.id},
        {Words::tr("Outcome"), messages::stateWord(a)},
        {Words::tr("Task now"), phaseOf(a) == TaskPhase::None ? QString() : messages::taskWord(a)},
        {Words::tr("Name"), a.taskName},
        {Words::tr("Topics"), a.topics},
        {Words::tr("Bucket"), a.bucket},
        {Words::tr("Path"), a.path},
        {Words::tr("Connector"), a.connectorId},
        {Words::tr("Endpoint"), a.endpoint},
        {Words::tr("Profile"), a.profile},
        {Words::tr("Sent"), localTime(a.sentAt)},
        {Words::tr("Task ID"), a.taskId},
        {Words::tr("Request ID"), a.requestId},
        {Words::tr("Error"), a.errorCode},
        {Words::tr("Ticket"), a.ticket},
        {Words::tr("Note"), a.note},
    };
    facts.removeIf([](const QStringList &row) { return row.at(1).isEmpty(); });
    printTable({QStringLiteral("WHAT"), QStringLiteral("VALUE")}, facts);
    printText(QStringLiteral("\n"));
    QList<QStringList> rows;
    for (const AttemptEvent &event : events) {
        rows.append({localTime(event.at), messages::eventWords(event), event.who});
    }
    printTable({QStringLiteral("TIME"), QStringLiteral("EVENT"), QStringLiteral("WHO")}, rows);
}

void end(const Arguments &arguments, int exitCode, const QString &message)
{
    complain(message);
    if (arguments.json) {
        print(QJsonObject{{QLatin1String("error"), message}});
    }
    endWith(exitCode);
}

/// Opens the history, finds the attempt with its timeline, and goes on.
void withAttempt(const Arguments &arguments, const Paths &paths, QObject *context,
                 const std::function<void(const Attempt &, const QList<AttemptEvent> &)> &then)
{
    const QString missing = Words::tr("There is no attempt “%1” in the history.").arg(arguments.attemptId);
    if (!QFileInfo::exists(paths.history)) {
        return end(arguments, Usage, missing);
    }
    auto *store = new History(paths.history, context);
    store->open(context, [=, &arguments](const JournalResult &failed) {
        if (failed) {
            return end(arguments, NotSent, messages::text(*failed));
        }
        store->find(arguments.attemptId, context, [=, &arguments](const std::optional<Attempt> &found) {
            if (!found) {
                return end(arguments, Usage, missing);
            }
            store->events(found->id, context,
                          [=, attempt = *found](const QList<AttemptEvent> &events) { then(attempt, events); });
        });
    });
}

} // namespace

void historyShow(const Arguments &arguments, const Paths &paths, QObject *context)
{
    withAttempt(arguments, paths, context, [&arguments](const Attempt &attempt, const QList<AttemptEvent> &events) {
        arguments.json ? print(toJson(attempt, events)) : printAttempt(attempt, events);
        endWith(Fine);
    });
}

void exportAttempt(const Arguments &arguments, const Paths &paths, QObject *context)
{
    withAttempt(arguments, paths, context, [&arguments](const Attempt &attempt, const QList<AttemptEvent> &events) {
        const ExportFormat format = exportFormatOf(arguments.format).value();
        printExact(exported(format, {attempt}, events));
        endWith(Fine);
    });
}

void history(const Arguments &arguments, const Paths &paths, QObject *context)
{
    const auto print_ = [&arguments](const QList<Attempt> &attempts) {
        if (arguments.json) {
            QJsonArray array;
            for (const Attempt &attempt : attempts) {
                array.append(toJson(attempt));
            }
            print(array);
            return;
        }
        QList<QStringList> rows;
        for (const Attempt &a : attempts) {
            rows.append({localTime(a.sentAt.isValid() ? a.sentAt : a.preparedAt), messages::stateWord(a), a.taskName,
                         a.taskId, a.errorCode, a.id});
        }
        printTable({QStringLiteral("TIME"), QStringLiteral("OUTCOME"), QStringLiteral("NAME"),
                    QStringLiteral("TASK ID"), QStringLiteral("ERROR"), QStringLiteral("ATTEMPT")},
                   rows);
    };
    if (!QFileInfo::exists(paths.history)) {
        print_({}); // looking makes no file
        return endWith(Fine);
    }
    auto *store = new History(paths.history, context);
    store->open(context, [=, &arguments](const JournalResult &failed) {
        if (failed) {
            return end(arguments, NotSent, messages::text(*failed));
        }
        store->page(arguments.query, {}, arguments.limit, arguments.limit, context, [print_](const HistoryPage &page) {
            print_(page.rows);
            if (page.failed) {
                complain(messages::historyCutShort());
            }
            endWith(page.failed ? NotSent : Fine);
        });
    });
}

} // namespace spillway::ctl
