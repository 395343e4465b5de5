// SPDX-License-Identifier: Apache-2.0
#include "history/rows.h"

#include <QSqlQuery>

namespace spillway {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime loaded(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString text(const QString &value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QString columns()
{
    return QStringLiteral("id, state, task_name, topics, bucket, path, body, profile, practice, endpoint, project_id,"
                          " connector_id, writer_key_end, sign_in_key_end, prepared_at, sent_at, finished_at,"
                          " duration_ms, http_status, cause, error_code, error_text, request_id, answer, task_id,"
                          " skew_minutes, released_at, release_note, note, ticket, operator, machine, verdict,"
                          " task_status, task_seen_at, task_gone_at, task_stuck_at, draft_id");
}

Attempt attemptOf(const QSqlQuery &q, int first)
{
    int i = first;
    const auto next = [&] { return q.value(i++); };
    Attempt a;
    a.id = next().toString();
    a.state = stateFromName(next().toString());
    a.taskName = next().toString();
    a.topics = next().toString();
    a.bucket = next().toString();
    a.path = next().toString();
    a.body = next().toByteArray();
    a.profile = next().toString();
    a.practice = next().toBool();
    a.endpoint = next().toString();
    a.projectId = next().toString();
    a.connectorId = next().toString();
    a.writerKeyEnd = next().toString();
    a.signInKeyEnd = next().toString();
    a.preparedAt = loaded(next());
    a.sentAt = loaded(next());
    a.finishedAt = loaded(next());
    a.durationMs = next().toLongLong();
    a.httpStatus = next().toInt();
    a.cause = static_cast<Cause>(next().toInt());
    a.errorCode = next().toString();
    a.errorText = next().toString();
    a.requestId = next().toString();
    a.answer = next().toByteArray();
    a.taskId = next().toString();
    a.skewMinutes = next().toInt();
    a.releasedAt = loaded(next());
    a.releaseNote = next().toString();
    a.note = next().toString();
    a.ticket = next().toString();
    a.operatorName = next().toString();
    a.machine = next().toString();
    a.verdict = next().toString();
    a.taskStatus = next().toString();
    a.taskSeenAt = loaded(next());
    a.taskGoneAt = loaded(next());
    a.taskStuckAt = loaded(next());
    a.draftId = next().toString();
    return a;
}

} // namespace spillway
