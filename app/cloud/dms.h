// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/httpcall.h"

#include <optional>

namespace spillway {

/// A row of the connector's task list (contract 1.2). Texts are the service's own.
struct TaskRow
{
    QString taskId;
    QString name;
    QString status;
    QString topics;
    QDateTime createdAt; ///< UTC; invalid if the service gave none

    bool operator==(const TaskRow &) const = default;
};

struct TaskList
{
    QList<TaskRow> tasks;
    qsizetype sent = 0;       ///< rows as they came, also those that were dropped
    std::optional<int> total; ///< as the service counts
    std::optional<int> maxTasks;
    std::optional<int> quota;

    /// Nothing was dropped, and no more are counted than came: what is not in it does not exist.
    bool isWhole() const { return tasks.size() == sent && total.value_or(0) <= sent; }
};

/// How far one partition of a dumped topic is (contract 1.3). What the service did not say, or said as
/// "" or "-", is not there.
struct PartitionProgress
{
    QString partition;
    QString status;                ///< the service's own word; no values are documented
    std::optional<qint64> written; ///< the offset up to which the bucket has it
    std::optional<qint64> end;     ///< of the log
    std::optional<qint64> lag;

    bool operator==(const PartitionProgress &) const = default;
};

struct TopicProgress
{
    QString topic;
    QList<PartitionProgress> partitions;

    bool operator==(const TopicProgress &) const = default;
};

/// One task with what the service tells of it (contract 1.3); the descriptor as the service sent it.
struct TaskDetails
{
    TaskRow row;
    QString consumerStrategy;
    QString bucket;
    QString path;
    QString partitionFormat;
    QString recordDelimiter;
    std::optional<int> intervalSeconds;
    QList<TopicProgress> topics; ///< if they were asked for
    QString fileType;
    QString listedTopics; ///< of the descriptor, which some answers have beside the row's topics
    QString topicsRegex;
    QStringList told; ///< the descriptor's keys that the answer had: others are not told, not empty
};

/// Nothing if the body is not of that shape. Rows without an ID are dropped; numbers may come as
/// strings (contract 2.5, 10).
std::optional<TaskList> parseTaskList(const QByteArray &body);
std::optional<TaskDetails> parseTaskDetails(const QByteArray &body, const QString &taskId);

/// The signed requests of the dumping-task family; no network here.
HttpRequest createTaskRequest(const Place &place, const SignInKey &key, Secret body, const QDateTime &now);
HttpRequest listTasksRequest(const Place &place, const SignInKey &key, const QDateTime &now);
HttpRequest showTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now,
                            bool withProgress = false);
HttpRequest deleteTaskRequest(const Place &place, const SignInKey &key, const QString &taskId, const QDateTime &now);
/// The connector's new number of tasks; it can only be raised (contract 1.5).
HttpRequest raiseQuotaRequest(const Place &place, const SignInKey &key, int tasks, const QDateTime &now);

} // namespace spillway
