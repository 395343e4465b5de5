// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
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

/// An OBS bucket of the account (contract section 1.13).
struct Bucket
{
    std::string name;
    std::string location;
    std::string storageClass;
    bool fileSystem = false;     ///< a parallel file system, POSIX
    bool closedToWriter = false; ///< the bucket-writer key has no permission on it
    std::int64_t createdAt = 0;  ///< milliseconds
};

/// A background job that enables or disables a connector (contract sections 1.6 and 1.11). All of
/// its course follows from its times, so it goes on while no service runs.
struct Job
{
    std::string id;
    std::string name; ///< kEnableConnector or kDisableConnector
    std::string instanceId;
    std::string connectorId;
    std::string specification; ///< as ordered; may be empty
    int nodes = 0;
    std::int64_t createdAt = 0; ///< milliseconds
    std::int64_t endsAt = 0;    ///< milliseconds
    bool fails = false;
    bool settled = false; ///< its end has been carried over to the instance
};

constexpr const char *kEnableConnector = "createConnector";
constexpr const char *kDisableConnector = "deleteConnector";

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
    std::vector<Bucket> buckets;
    std::vector<Job> jobs;
    /// The names of the faults that are switched on; see faults.h.
    std::set<std::string, std::less<>> faults;
    /// When the tasks began to stall, if that fault is on; milliseconds.
    std::int64_t stalledAt = 0;

    const Instance *instance(std::string_view id) const;
    Instance *instance(std::string_view id);
    /// Also by the connector that is being enabled for it.
    const Instance *instanceOfConnector(std::string_view connectorId) const;
    Instance *instanceOfConnector(std::string_view connectorId);
    const Task *task(std::string_view connectorId, std::string_view taskId) const;
    std::vector<const Task *> tasksOf(std::string_view connectorId) const;
    const Bucket *bucket(std::string_view name) const;
    const Job *job(std::string_view instanceId, std::string_view jobId) const;
};

/// What the state file's "version" says; a file with a higher one is of a newer program.
constexpr int kStateVersion = 2;

enum class StateFault { None, Corrupt, Newer };

std::string serialised(const State &state);
/// Takes the files of earlier versions too.
StateFault parseState(std::string_view text, State &state);

} // namespace spillway::practice
