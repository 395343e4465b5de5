// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/httpcall.h"

#include <optional>

namespace spillway {

/// A Kafka instance (contract 1.7). Texts are the service's own; an unknown status stays as it is.
struct Instance
{
    QString id;
    QString name;
    QString status;
    QString type;          ///< "cluster" or "single"; dumping needs a cluster
    QString engineVersion; ///< "2.7", "3.x"
    QString specification; ///< "300MB" and the like
    QString connectorId;   ///< empty until the connector is enabled
    bool connectorEnabled = false;
    QDateTime createdAt = {}; ///< UTC; invalid if the service gave none

    bool isRunning() const { return status == u"RUNNING"; }
    bool isChanging() const { return status == u"EXTENDING" || status == u"CONNECTOR_DELETING"; }
    bool operator==(const Instance &) const = default;
};

struct Topic
{
    QString name;
    int partitions = 0;
    bool system = false; ///< topic_type 1

    bool operator==(const Topic &) const = default;
};

/// One page of a list and the number of rows that there are in all, where the service tells.
template<typename Row>
struct Page
{
    QList<Row> rows;
    qsizetype sent = 0; ///< rows as they came, with those that were dropped: offsets count them
    std::optional<int> total;
};

/// Nothing if the body is not of that shape; rows without an ID or a name are dropped.
std::optional<Page<Instance>> parseInstances(const QByteArray &body);
std::optional<Instance> parseInstance(const QByteArray &body);
std::optional<Page<Topic>> parseTopics(const QByteArray &body);
std::optional<bool> parseSoldOut(const QByteArray &body);

/// The answer to enabling: the job to follow and the connector-to-be.
struct EnableAnswer
{
    QString jobId;
    QString connectorId;
};
std::optional<EnableAnswer> parseEnableAnswer(const QByteArray &body);

/// How far a background job is (contract 1.11).
struct JobProgress
{
    int percent = 0; ///< 0 to 100
};
std::optional<JobProgress> parseJobProgress(const QByteArray &body);

/// A project's DMS, and what signs the calls.
struct Project
{
    Endpoint dms;
    QString id;
};

/// Contract 1.7: at most 50 instances a page.
inline constexpr int InstancePage = 50;
/// Contract 1.8 knows limits of 50 and of 200; 50 is taken by every edition.
inline constexpr int TopicPage = 50;

HttpRequest listInstancesRequest(const Project &project, const SignInKey &key, int offset, const QDateTime &now);
HttpRequest showInstanceRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                const QDateTime &now);
HttpRequest listTopicsRequest(const Project &project, const SignInKey &key, const QString &instanceId, int limit,
                              int offset, const QDateTime &now);
/// Contract 1.6: whether a connector can be had at all.
HttpRequest connectorStockRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                  const QDateTime &now);
/// Contract 1.6. Not idempotent and it costs money: sent once a press. `specification` may be empty.
HttpRequest enableConnectorRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                                   const QString &specification, int nodes, const QDateTime &now);
HttpRequest jobProgressRequest(const Project &project, const SignInKey &key, const QString &instanceId,
                               const QString &jobId, const QDateTime &now);

} // namespace spillway
