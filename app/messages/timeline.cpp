// SPDX-License-Identifier: Apache-2.0
#include "messages/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString answered(const QJsonObject &detail)
{
    const QString outcome = stateWord(stateFromName(detail.value(u"outcome").toString()));
    const int status = detail.value(u"http_status").toInt();
    const QString code = detail.value(u"error_code").toString();
    if (detail.isEmpty()) { // of the first version, which kept no more
        return Words::tr("It ended");
    }
    if (status == 0) {
        return Words::tr("%1; no answer came").arg(outcome);
    }
    return code.isEmpty() ? Words::tr("%1; HTTP status %2").arg(outcome).arg(status)
                          : Words::tr("%1; HTTP status %2, %3").arg(outcome).arg(status).arg(code);
}

QString secured(const QJsonObject &detail)
{
    const auto text = [&](QLatin1String name) { return detail.value(name).toString(); };
    //: 1 protocol, 2 cipher, 3 server, 4 issuer, 5 date
    return Words::tr("Secured by %1, %2; certificate of %3 by %4, until %5")
        .arg(text(QLatin1String("protocol")), text(QLatin1String("cipher")), text(QLatin1String("subject")),
             text(QLatin1String("issuer")), text(QLatin1String("expires")));
}

QString polled(const QJsonObject &detail)
{
    const auto tasks = detail.value(u"tasks").toArray().size();
    if (!detail.contains(u"tasks")) {
        return Words::tr("The task list was read; it left the attempt open");
    }
    return tasks == 0 ? Words::tr("The task list was read: no such task")
                      : Words::tr("The task list was read: %n task(s) may be it", nullptr, static_cast<int>(tasks));
}

QString settled(const QJsonObject &detail)
{
    const QString chosen = detail.value(u"chosen").toString();
    if (!chosen.isEmpty()) {
        return Words::tr("Settled: the task %1 was chosen").arg(chosen);
    }
    if (detail.value(u"verdict").toString() == u"not-created") {
        return Words::tr("Settled: no task was created");
    }
    const QString listed = detail.value(u"tasks").toArray().first().toString();
    return Words::tr("Settled: created, task %1").arg(listed.isEmpty() ? detail.value(u"task_id").toString() : listed);
}

QString notDeleted(const QJsonObject &detail)
{
    const int status = detail.value(u"http_status").toInt();
    if (detail.contains(u"listed")) {
        const bool listed = detail.value(u"listed").toBool();
        if (status > 0) {
            return listed ? Words::tr("Not deleted so far, HTTP status %1; the task is still in the list").arg(status)
                          : Words::tr("Perhaps deleted, HTTP status %1; the list could not be read").arg(status);
        }
        return listed ? Words::tr("No answer to the deletion came; the task is still in the list")
                      : Words::tr("No answer to the deletion came, and the list could not be read");
    }
    return status > 0 ? Words::tr("The task was not deleted; HTTP status %1").arg(status)
                      : Words::tr("The task was not deleted; nothing was sent");
}

QString recreated(const QJsonObject &detail)
{
    const QString taskId = detail.value(u"task_id").toString();
    const AttemptState state = stateFromName(detail.value(u"outcome").toString());
    return state == AttemptState::Created ? Words::tr("Created again as task %1").arg(taskId)
                                          : Words::tr("Creating it again: %1").arg(stateWord(state));
}

} // namespace

QString eventWords(const AttemptEvent &event)
{
    const QJsonObject &detail = event.detail;
    if (event.kind == eventkind::Drafted) {
        return Words::tr("The draft was begun");
    }
    if (event.kind == eventkind::Checked) {
        return Words::tr("The request was checked and recorded");
    }
    if (event.kind == eventkind::Sent) {
        return Words::tr("Sent");
    }
    if (event.kind == eventkind::Answered) {
        return answered(detail);
    }
    if (event.kind == eventkind::Secured) {
        return secured(detail);
    }
    if (event.kind == eventkind::Interrupted) {
        return Words::tr("The program ended before an answer came");
    }
    if (event.kind == eventkind::Polled) {
        return polled(detail);
    }
    if (event.kind == eventkind::Settled) {
        return settled(detail);
    }
    if (event.kind == eventkind::Released) {
        const QString note = detail.value(u"note").toString();
        return note.isEmpty() ? Words::tr("Looked by hand: it is not there")
                              : Words::tr("Looked by hand: it is not there. %1").arg(note);
    }
    if (event.kind == eventkind::Noted) {
        return Words::tr("Ticket or note changed");
    }
    if (event.kind == eventkind::Deleted) {
        return Words::tr("The task was deleted");
    }
    if (event.kind == eventkind::Seen) {
        return Words::tr("The service shows the task as %1").arg(detail.value(u"status").toString());
    }
    if (event.kind == eventkind::Stuck) {
        return Words::tr("Messages wait, and nothing is written: key, bucket or permission");
    }
    if (event.kind == eventkind::Moving) {
        return Words::tr("The task writes again");
    }
    if (event.kind == eventkind::Gone) {
        return Words::tr("The task is no longer in the connector’s list");
    }
    if (event.kind == eventkind::Deleting) {
        return Words::tr("Its deletion was sent");
    }
    if (event.kind == eventkind::NotDeleted) {
        return notDeleted(detail);
    }
    if (event.kind == eventkind::Recreating) {
        return Words::tr("To be deleted and created again with the key %1").arg(detail.value(u"key_end").toString());
    }
    if (event.kind == eventkind::Recreated) {
        return recreated(detail);
    }
    if (event.kind == eventkind::Replaces) {
        return Words::tr("It takes the place of task %1").arg(detail.value(u"task_id").toString());
    }
    return event.kind; // of a newer program
}

QString verdictName(const SettleResult &result)
{
    if (result.obstacle != SettleResult::Obstacle::None) {
        return QStringLiteral("open");
    }
    switch (result.judgement.verdict) {
    case Judgement::Verdict::Open: break;
    case Judgement::Verdict::Created: return QStringLiteral("created");
    case Judgement::Verdict::NotCreated: return QStringLiteral("not-created");
    case Judgement::Verdict::Candidates: return QStringLiteral("candidates");
    }
    return QStringLiteral("open");
}

QString text(const SettleResult &result)
{
    using Obstacle = SettleResult::Obstacle;
    switch (result.obstacle) {
    case Obstacle::None: break;
    case Obstacle::NoPlace:
        return Words::tr("The attempt’s profile is gone or points elsewhere: there is no key to read its task list "
                         "with.");
    case Obstacle::NoKey: return text(result.keyStatus, KeyKind::SignIn);
    case Obstacle::KeyRefused:
        return Words::tr("The service refused the sign-in key. Nothing more is signed with it, for five failures lock "
                         "it for everybody. Enter the key anew in its profile; starting Spillway again allows one "
                         "more try.");
    case Obstacle::Call: {
        const Account why = account(result.facts, ErrorCatalogue());
        return Words::tr("The task list could not be read. %1").arg(why.title);
    }
    case Obstacle::Incomplete:
        return Words::tr("The service’s list does not tell all its tasks, so that it does not say whether this one is "
                         "missing.");
    case Obstacle::History: return text(*result.journal);
    case Obstacle::NotChosen: return Words::tr("That task is not one of those that may be the attempt’s.");
    }
    switch (result.judgement.verdict) {
    case Judgement::Verdict::Open: {
        const QString when = result.judgement.nextReading.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        return Words::tr("No such task is in the list yet. The reading at %1 can decide it.").arg(when);
    }
    case Judgement::Verdict::Created: return Words::tr("The task is in the connector’s list: it was created.");
    case Judgement::Verdict::NotCreated:
        return Words::tr("The task is not in the list, twice after a quiet minute: it was not created. The name is "
                         "free.");
    case Judgement::Verdict::Candidates:
        return Words::tr("%n task(s) in the list may be the attempt’s. Choose which one it is.", nullptr,
                         static_cast<int>(result.judgement.taskIds.size()));
    }
    return {};
}

} // namespace spillway::messages
