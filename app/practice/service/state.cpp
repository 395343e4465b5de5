// SPDX-License-Identifier: Apache-2.0
#include "state.h"

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
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(State, projectId, projectName, domainId, signInKey, bucketKey, instances, tasks,
                                   failures)

const Instance *State::instance(std::string_view id) const
{
    const auto found =
        std::find_if(instances.begin(), instances.end(), [id](const Instance &each) { return each.id == id; });
    return found == instances.end() ? nullptr : &*found;
}

const Instance *State::instanceOfConnector(std::string_view connectorId) const
{
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [connectorId](const Instance &each) { return each.connectorId == connectorId; });
    return found == instances.end() || connectorId.empty() ? nullptr : &*found;
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

std::string serialised(const State &state)
{
    nlohmann::json document = state;
    document["version"] = kStateVersion;
    return document.dump(1);
}

StateFault parseState(std::string_view text, State &state)
{
    const auto document = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (!document.is_object())
        return StateFault::Corrupt;
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number_integer())
        return StateFault::Corrupt;
    if (version->get<std::int64_t>() > kStateVersion)
        return StateFault::Newer;
    try {
        state = document.get<State>();
    } catch (const nlohmann::json::exception &) {
        return StateFault::Corrupt;
    }
    return StateFault::None;
}

} // namespace spillway::practice
