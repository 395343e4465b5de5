// SPDX-License-Identifier: Apache-2.0
#include "cloud/dms.h"

#include "cloud/serviceerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spillway {
namespace {

QByteArray verbName(HttpRequest::Verb verb)
{
    using enum HttpRequest::Verb;
    switch (verb) {
    case Get: return "GET";
    case Head: return "HEAD";
    case Post: return "POST";
    case Put: return "PUT";
    case Delete: return "DELETE";
    }
    return {};
}

HttpRequest signedRequest(HttpRequest::Verb verb, const Place &place, const QString &path,
                          const QList<QueryItem> &query, Secret body, const SignInKey &key, const QDateTime &now)
{
    HttpRequest request;
    request.verb = verb;
    request.url = place.dms.url(path);
    if (!query.isEmpty()) {
        request.url.setQuery(QString::fromLatin1(canonicalQuery(query)), QUrl::StrictMode);
    }
    request.body = std::move(body);
    request.headers = {{"Content-Type", "application/json"}, {"X-Project-Id", place.projectId.toUtf8()}};
    if (key.isTemporary()) {
        request.headers.append({"X-Security-Token", key.securityToken.bytes().toByteArray()});
    }
    const SignedParts parts{.method = verbName(verb),
                            .host = place.dms.hostHeader(),
                            .path = path,
                            .query = query,
                            .headers = request.headers,
                            .body = request.body.bytes()};
    const QByteArray date = sdkDate(now);
    request.headers.append({"X-Sdk-Date", date});
    request.headers.append({"Authorization", authorization(parts, date, key.accessKey, key.secretKey)});
    return request;
}

QString tasksPath(const Place &place)
{
    return QStringLiteral("/v2/%1/connectors/%2/sink-tasks").arg(place.projectId, place.connectorId);
}

QString taskPath(const Place &place, const QString &taskId)
{
    return tasksPath(place) + u'/' + taskId;
}

QString text(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : harmless(value.toString(), 4000);
}

/// A number that some editions send as a string.
std::optional<qint64> number(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        return value.toInteger();
    }
    bool whole = false;
    const qint64 n = value.toString().toLongLong(&whole);
    return whole ? std::optional(n) : std::nullopt;
}

std::optional<int> smallNumber(const QJsonObject &object, QStringView key)
{
    const auto n = number(object, key);
    return n && *n >= 0 && *n <= 1'000'000 ? std::optional(static_cast<int>(*n)) : std::nullopt;
}

TaskRow rowOf(const QJsonObject &object)
{
    TaskRow row{.taskId = text(object, u"task_id"),
                .name = text(object, u"task_name"),
                .status = text(object, u"status"),
                // whole, or it would not match a long list that was sent
                .topics = harmless(object.value(u"topics").toString(), 1'000'000),
                .createdAt = {}};
    if (const auto ms = number(object, u"create_time"); ms && *ms > 0) {
        row.createdAt = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    }
    return row;
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
    for (const QJsonValue &value : object.value(u"tasks").toArray()) {
        TaskRow row = rowOf(value.toObject());
        if (!row.taskId.isEmpty()) {
            list.tasks.append(std::move(row));
        }
    }
    list.maxTasks = smallNumber(object, u"max_tasks");
    list.quota = smallNumber(object, u"quota_tasks");
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
                        .consumerStrategy = text(descriptor, u"consumer_strategy"),
                        .bucket = text(descriptor, u"obs_bucket_name"),
                        .path = text(descriptor, u"obs_path"),
                        .partitionFormat = text(descriptor, u"partition_format"),
                        // untouched: here white space is the value
                        .recordDelimiter = descriptor.value(u"record_delimiter").toString().left(20),
                        .intervalSeconds = smallNumber(descriptor, u"deliver_time_interval")};
    details.row.taskId = taskId; // not in the answer (contract 1.3)
    return details;
}

HttpRequest createTaskRequest(const Place &place, const SignInKey &key, Secret body, const QDateTime &now)
{
    return signedRequest(HttpRequest::Verb::Post, place, tasksPath(place), {}, std::move(body), key, now);
}

HttpRequest listTasksRequest(const Place &place, const SignInKey &key, const QDateTime &now)
{
    return signedRequest(HttpRequest::Verb::Get, place, tasksPath(place), {}, {}, key, now);
}

HttpRequest showTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now)
{
    return signedRequest(HttpRequest::Verb::Get, place, taskPath(place, taskId), {}, {}, key, now);
}

HttpRequest deleteTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now)
{
    return signedRequest(HttpRequest::Verb::Delete, place, taskPath(place, taskId), {}, {}, key, now);
}

bool isSafeTaskId(const QString &taskId)
{
    const auto safe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    };
    return !taskId.isEmpty() && taskId.size() <= 100 && std::all_of(taskId.cbegin(), taskId.cend(), safe);
}

HttpCall *Cloud::call(HttpRequest request, const QString &accessKey, QObject *parent)
{
    auto *call = new HttpCall(m_network, std::move(request), parent);
    QObject::connect(call, &HttpCall::finished, call, [this, accessKey](const CallFacts &facts) {
        if (facts.httpStatus == 401) {
            m_guard.refuse(accessKey);
        }
    });
    return call;
}

} // namespace spillway
