// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace spillway::practice {

struct Topic
{
    std::string name;
    int partitions = 3;
    int replication = 3;
    int retentionHours = 72;
    bool system = false;
    std::int64_t createdAt = 0; ///< milliseconds
};

struct Instance
{
    std::string id;
    std::string connectorId; ///< empty where no connector is enabled
    std::string name;
    std::string description;
    std::string status;
    std::string type; ///< "cluster" or "single"
    std::string engineVersion;
    std::string bandwidth; ///< "100MB" and the like
    std::string securityProtocol;
    std::vector<std::string> brokerAddresses;
    int connectorNodes = 0;
    int maxPartitions = 0;
    int storageGigabytes = 0;
    int usedGigabytes = 0;
    int taskQuota = 18;
    std::int64_t createdAt = 0; ///< milliseconds
    std::vector<Topic> topics;
};

/// A dumping task as it is kept. It has no place for the bucket-writer key: that is looked at when
/// the task is created and forgotten.
struct Task
{
    std::string id;
    std::string connectorId;
    std::string name;
    std::string status;
    std::string topics;
    std::string topicsRegex;
    std::string consumerStrategy;
    std::string fileType;
    std::string bucket;
    std::string path;
    std::string partitionFormat;
    std::string recordDelimiter;
    int interval = 300;
    std::int64_t createdAt = 0; ///< milliseconds

    /// What the service calls the task's topics: the list, or the pattern (contract section 1.2).
    const std::string &topicsOrPattern() const { return topics.empty() ? topicsRegex : topics; }
};

struct KeyPair
{
    std::string accessKey;
    std::string secretKey;
};

/// Failed signatures in a row of one access key (contract section 3.1, "Lock-out").
struct KeyFailures
{
    int count = 0;
    std::int64_t lockedUntil = 0; ///< seconds; 0 while not locked
};

struct State
{
    std::string projectId;
    std::string projectName;
    std::string domainId;
    KeyPair signInKey;
    KeyPair bucketKey;
    std::vector<Instance> instances;
    std::vector<Task> tasks;
    std::map<std::string, KeyFailures> failures;

    const Instance *instance(std::string_view id) const;
    const Instance *instanceOfConnector(std::string_view connectorId) const;
    Instance *instanceOfConnector(std::string_view connectorId);
    const Task *task(std::string_view connectorId, std::string_view taskId) const;
    std::vector<const Task *> tasksOf(std::string_view connectorId) const;
};

/// What the state file's "version" says; a file with a higher one is of a newer program.
constexpr int kStateVersion = 1;

enum class StateFault { None, Corrupt, Newer };

std::string serialised(const State &state);
StateFault parseState(std::string_view text, State &state);

} // namespace spillway::practice
