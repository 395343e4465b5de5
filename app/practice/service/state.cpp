// SPDX-License-Identifier: Apache-2.0
#include "state.h"

#include "seed.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace spillway::practice {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Topic, name, partitions, replication, retentionHours, system, createdAt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Instance, id, connectorId, name, description, status, type, engineVersion, bandwidth,
                                   securityProtocol, brokerAddresses, connectorNodes, maxPartitions, storageGigabytes,
                                   usedGigabytes, taskQuota, createdAt, topics)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Task, id, connectorId, name, status, topics, topicsRegex, consumerStrategy, fileType,
                                   bucket, path, partitionFormat, recordDelimiter, interval, createdAt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(KeyPair, accessKey, secretKey)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(KeyFailures, count, lockedUntil)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Bucket, name, location, storageClass, fileSystem, closedToWriter, createdAt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Job, id, name, instanceId, connectorId, specification, nodes, createdAt, endsAt,
                                   fails, settled)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(State, projectId, projectName, domainId, signInKey, bucketKey, instances, tasks,
                                   failures, buckets, jobs, faults, stalledAt)

namespace {

/// Version 1 knew no buckets, jobs and faults.
void migrateFrom1(nlohmann::json &document)
{
    document["buckets"] = seedBuckets(document.at("projectName").get<std::string>());
    document["jobs"] = nlohmann::json::array();
    document["faults"] = nlohmann::json::array();
}

} // namespace

const Instance *State::instance(std::string_view id) const
{
    const auto found =
        std::find_if(instances.begin(), instances.end(), [id](const Instance &each) { return each.id == id; });
    return found == instances.end() ? nullptr : &*found;
}

Instance *State::instance(std::string_view id)
{
    return const_cast<Instance *>(std::as_const(*this).instance(id));
}

const Instance *State::instanceOfConnector(std::string_view connectorId) const
{
    if (connectorId.empty())
        return nullptr;
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [connectorId](const Instance &each) { return each.connectorId == connectorId; });
    if (found != instances.end())
        return &*found;
    const auto coming = std::find_if(jobs.begin(), jobs.end(), [connectorId](const Job &each) {
        return !each.settled && each.connectorId == connectorId;
    });
    return coming == jobs.end() ? nullptr : instance(coming->instanceId);
}

Instance *State::instanceOfConnector(std::string_view connectorId)
{
    return const_cast<Instance *>(std::as_const(*this).instanceOfConnector(connectorId));
}

const Task *State::task(std::string_view connectorId, std::string_view taskId) const
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task &each) {
        return each.id == taskId && each.connectorId == connectorId;
    });
    return found == tasks.end() ? nullptr : &*found;
}

std::vector<const Task *> State::tasksOf(std::string_view connectorId) const
{
    std::vector<const Task *> out;
    for (const Task &each : tasks) {
        if (each.connectorId == connectorId)
            out.push_back(&each);
    }
    return out;
}

const Bucket *State::bucket(std::string_view name) const
{
    const auto found =
        std::find_if(buckets.begin(), buckets.end(), [name](const Bucket &each) { return each.name == name; });
    return found == buckets.end() ? nullptr : &*found;
}

const Job *State::job(std::string_view instanceId, std::string_view jobId) const
{
    const auto found = std::find_if(jobs.begin(), jobs.end(),
                                    [&](const Job &each) { return each.id == jobId && each.instanceId == instanceId; });
    return found == jobs.end() ? nullptr : &*found;
}

std::string serialised(const State &state)
{
    nlohmann::json document = state;
    document["version"] = kStateVersion;
    return document.dump(1);
}

StateFault parseState(std::string_view text, State &state)
{
    auto document = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (!document.is_object())
        return StateFault::Corrupt;
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number_integer())
        return StateFault::Corrupt;
    const auto number = version->get<std::int64_t>();
    if (number > kStateVersion)
        return StateFault::Newer;
    try {
        if (number < 2)
            migrateFrom1(document);
        document.emplace("stalledAt", 0); // files of version 2 before there was that fault
        state = document.get<State>();
    } catch (const nlohmann::json::exception &) {
        return StateFault::Corrupt;
    }
    return StateFault::None;
}

} // namespace spillway::practice
