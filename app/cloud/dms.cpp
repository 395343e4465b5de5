// SPDX-License-Identifier: Apache-2.0
#include "cloud/dms.h"

#include "cloud/jsonvalue.h"
#include "cloud/serviceerror.h"
#include "cloud/signedrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spillway {
namespace {

QString tasksPath(const Place &place)
{
    return QStringLiteral("/v2/%1/connectors/%2/sink-tasks").arg(place.projectId, place.connectorId);
}

QString taskPath(const Place &place, const QString &taskId)
{
    return tasksPath(place) + u'/' + taskId;
}

TaskRow rowOf(const QJsonObject &object)
{
    TaskRow row{.taskId = jsonText(object, u"task_id"),
                .name = jsonText(object, u"task_name"),
                .status = jsonText(object, u"status"),
                // whole, or it would not match a long list that was sent
                .topics = harmless(object.value(u"topics").toString(), 1'000'000),
                .createdAt = {}};
    if (const auto ms = jsonNumber(object, u"create_time"); ms && *ms > 0) {
        row.createdAt = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    }
    return row;
}

/// A count; numbers come as strings, or as "" and "-" where there is none yet.
std::optional<qint64> offsetOf(const QJsonObject &object, QStringView key)
{
    const auto n = jsonNumber(object, key);
    return n && *n >= 0 ? n : std::nullopt;
}

QList<TopicProgress> progressOf(const QJsonObject &object)
{
    QList<TopicProgress> topics;
    for (const QJsonValue &value : object.value(u"topics_info").toArray()) {
        const QJsonObject row = value.toObject();
        TopicProgress topic{.topic = jsonText(row, u"topic"), .partitions = {}};
        for (const QJsonValue &each : row.value(u"partitions").toArray()) {
            const QJsonObject partition = each.toObject();
            topic.partitions.append({.partition = jsonText(partition, u"partition_id"),
                                     .status = jsonText(partition, u"status"),
                                     .written = offsetOf(partition, u"last_transfer_offset"),
                                     .end = offsetOf(partition, u"log_end_offset"),
                                     .lag = offsetOf(partition, u"lag")});
        }
        topics.append(std::move(topic));
    }
    return topics;
}

} // namespace

std::optional<TaskList> parseTaskList(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(u"tasks").isArray()) {
        return std::nullopt;
    }
    TaskList list;
    const QJsonArray rows = object.value(u"tasks").toArray();
    list.sent = rows.size();
    for (const QJsonValue &value : rows) {
        TaskRow row = rowOf(value.toObject());
        if (!row.taskId.isEmpty()) {
            list.tasks.append(std::move(row));
        }
    }
    list.total = jsonCount(object, u"total_number");
    list.maxTasks = jsonCount(object, u"max_tasks");
    list.quota = jsonCount(object, u"quota_tasks");
    return list;
}

std::optional<TaskDetails> parseTaskDetails(const QByteArray &body, const QString &taskId)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(u"task_name").isString()) {
        return std::nullopt;
    }
    const QJsonObject descriptor = object.value(u"obs_destination_descriptor").toObject();
    TaskDetails details{.row = rowOf(object),
                        .consumerStrategy = jsonText(descriptor, u"consumer_strategy"),
                        .bucket = jsonText(descriptor, u"obs_bucket_name"),
                        .path = jsonText(descriptor, u"obs_path"),
                        .partitionFormat = jsonText(descriptor, u"partition_format"),
                        // untouched: here white space is the value
                        .recordDelimiter = descriptor.value(u"record_delimiter").toString().left(20),
                        .intervalSeconds = jsonCount(descriptor, u"deliver_time_interval"),
                        .topics = progressOf(object),
                        .fileType = jsonText(descriptor, u"destination_file_type"),
                        .listedTopics = harmless(descriptor.value(u"topics").toString(), 1'000'000),
                        .topicsRegex = harmless(descriptor.value(u"topics_regex").toString(), 1'000'000),
                        .told = descriptor.keys()};
    details.row.taskId = taskId; // not in the answer (contract 1.3)
    return details;
}

HttpRequest createTaskRequest(const Place &place, const SignInKey &key, Secret body, const QDateTime &now)
{
    return signedForProject(
        {.verb = HttpRequest::Verb::Post, .endpoint = place.dms, .path = tasksPath(place), .body = std::move(body)},
        place.projectId, key, now);
}

HttpRequest listTasksRequest(const Place &place, const SignInKey &key, const QDateTime &now)
{
    return signedForProject({.endpoint = place.dms, .path = tasksPath(place)}, place.projectId, key, now);
}

HttpRequest showTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now,
                            bool withProgress)
{
    QList<QueryItem> query;
    if (withProgress) {
        query.append({QStringLiteral("topic-info"), QStringLiteral("true")});
    }
    return signedForProject({.endpoint = place.dms, .path = taskPath(place, taskId), .query = query}, place.projectId,
                            key, now);
}

HttpRequest deleteTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now)
{
    return signedForProject({.verb = HttpRequest::Verb::Delete, .endpoint = place.dms, .path = taskPath(place, taskId)},
                            place.projectId, key, now);
}

HttpRequest raiseQuotaRequest(const Place &place, const SignInKey &key, int tasks, const QDateTime &now)
{
    const QJsonObject body{{QLatin1String("sink_max_tasks"), tasks}};
    return signedForProject({.verb = HttpRequest::Verb::Put,
                             .endpoint = place.dms,
                             .path = tasksPath(place),
                             .body = Secret(QJsonDocument(body).toJson(QJsonDocument::Compact))},
                            place.projectId, key, now);
}

} // namespace spillway
