// SPDX-License-Identifier: Apache-2.0
#include "cloud/instances.h"

#include "cloud/jsonvalue.h"
#include "cloud/signedrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace spillway {
namespace {

std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Instance instanceOf(const QJsonObject &object)
{
    Instance instance{.id = jsonText(object, u"instance_id"),
                      .name = jsonText(object, u"name"),
                      .status = jsonText(object, u"status"),
                      .type = jsonText(object, u"type"),
                      .engineVersion = jsonText(object, u"engine_version"),
                      .specification = jsonText(object, u"specification"),
                      .connectorId = jsonText(object, u"connector_id"),
                      .connectorEnabled = jsonFlag(object, u"connector_enable")};
    if (const auto ms = jsonNumber(object, u"created_at"); ms && *ms > 0) { // as a string (contract 2.5, 13)
        instance.createdAt = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    }
    return instance;
}

QString instancePath(const Project &project, const QString &instanceId)
{
    return QStringLiteral("/v2/%1/instances/%2").arg(project.id, instanceId);
}

} // namespace

std::optional<Page<Instance>> parseInstances(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object || !object->value(u"instances").isArray()) {
        return std::nullopt;
    }
    Page<Instance> page;
    const QJsonArray sent = object->value(u"instances").toArray();
    page.sent = sent.size();
    for (const QJsonValue &value : sent) {
        Instance instance = instanceOf(value.toObject());
        if (!instance.id.isEmpty()) {
            page.rows.append(std::move(instance));
        }
    }
    page.total = jsonCount(*object, u"instance_num");
    return page;
}

std::optional<Instance> parseInstance(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object) {
        return std::nullopt;
    }
    Instance instance = instanceOf(*object);
    return instance.id.isEmpty() ? std::nullopt : std::optional(std::move(instance));
}

std::optional<Page<Topic>> parseTopics(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object || !object->value(u"topics").isArray()) {
        return std::nullopt;
    }
    Page<Topic> page;
    const QJsonArray sent = object->value(u"topics").toArray();
    page.sent = sent.size();
    for (const QJsonValue &value : sent) {
        const QJsonObject row = value.toObject();
        Topic topic{.name = jsonText(row, u"name"),
                    .partitions = jsonCount(row, u"partition").value_or(0),
                    .system = jsonCount(row, u"topic_type") == 1};
        if (!topic.name.isEmpty()) {
            page.rows.append(std::move(topic));
        }
    }
    page.total = jsonCount(*object, u"total");
    return page;
}

std::optional<bool> parseSoldOut(const QByteArray &body)
{
    const auto object = objectOf(body);
    return object && object->contains(u"soldOut") ? std::optional(jsonFlag(*object, u"soldOut")) : std::nullopt;
}

std::optional<EnableAnswer> parseEnableAnswer(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object) {
        return std::nullopt;
    }
    EnableAnswer answer{jsonText(*object, u"job_id"), jsonText(*object, u"connector_id")};
    return answer.jobId.isEmpty() && answer.connectorId.isEmpty() ? std::nullopt : std::optional(std::move(answer));
}

std::optional<JobProgress> parseJobProgress(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object) {
        return std::nullopt;
    }
    const QJsonValue value = object->value(u"progress_percentage");
    bool number = value.isDouble();
    const double percent = number ? value.toDouble() : value.toString().toDouble(&number);
    return number && std::isfinite(percent) ? std::optional(JobProgress{std::clamp(static_cast<int>(percent), 0, 100)})
                                            : std::nullopt;
}

HttpRequest listInstancesRequest(const Project &project, const SignInKey &key, int offset, const QDateTime &now)
{
    return signedForProject({.endpoint = project.dms,
                             .path = QStringLiteral("/v2/%1/instances").arg(project.id),
                             .query = {{QStringLiteral("engine"), QStringLiteral("kafka")},
                                       {QStringLiteral("limit"), QString::number(InstancePage)},
                                       {QStringLiteral("offset"), QString::number(offset)}}},
                            project.id, key, now);
}

HttpRequest showInstanceRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                const QDateTime &now)
{
    return signedForProject({.endpoint = project.dms, .path = instancePath(project, instanceId)}, project.id, key, now);
}

HttpRequest listTopicsRequest(const Project &project, const SignInKey &key, const QString &instanceId, int limit,
                              int offset, const QDateTime &now)
{
    return signedForProject({.endpoint = project.dms,
                             .path = instancePath(project, instanceId) + QStringLiteral("/topics"),
                             .query = {{QStringLiteral("limit"), QString::number(limit)},
                                       {QStringLiteral("offset"), QString::number(offset)}}},
                            project.id, key, now);
}

HttpRequest connectorStockRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                  const QDateTime &now)
{
    return signedForProject(
        {.endpoint = project.dms, .path = instancePath(project, instanceId) + QStringLiteral("/connector")}, project.id,
        key, now);
}

HttpRequest enableConnectorRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                   const QString &specification, int nodes, const QDateTime &now)
{
    QJsonObject body{{QLatin1String("node_cnt"), nodes}};
    if (!specification.isEmpty()) {
        body.insert(QLatin1String("specification"), specification);
    }
    return signedForProject({.verb = HttpRequest::Verb::Post,
                             .endpoint = project.dms,
                             .path = instancePath(project, instanceId) + QStringLiteral("/connector"),
                             .body = Secret(QJsonDocument(body).toJson(QJsonDocument::Compact))},
                            project.id, key, now);
}

HttpRequest jobProgressRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                               const QString &jobId, const QDateTime &now)
{
    return signedForProject(
        {.endpoint = project.dms,
         .path = instancePath(project, instanceId) + QStringLiteral("/tasks/%1/progress").arg(jobId)},
        project.id, key, now);
}

} // namespace spillway
