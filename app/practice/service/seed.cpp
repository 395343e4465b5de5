// SPDX-License-Identifier: Apache-2.0
#include "seed.h"

#include "encoding.h"

#include <algorithm>
#include <array>

namespace spillway::practice {

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;
/// 2021-11-10: before September 2022, so this instance's task quota can be raised (contract 1.5).
constexpr std::int64_t kBeforeQuotaChange = 1636531200000;

/// Key forms of contract section 2.4.
KeyPair randomKey()
{
    constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr std::string_view mixed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    return {randomFrom(upper, 20), randomFrom(mixed, 40)};
}

Topic topic(std::string name, int partitions, int retentionHours, std::int64_t createdAt)
{
    Topic out;
    out.name = std::move(name);
    out.partitions = partitions;
    out.retentionHours = retentionHours;
    out.createdAt = createdAt;
    return out;
}

Topic consumerOffsets(std::int64_t createdAt)
{
    Topic out = topic("__consumer_offsets", 50, 72, createdAt);
    out.system = true;
    return out;
}

Instance cluster(std::string name, std::string description, std::string engineVersion, std::int64_t createdAt)
{
    Instance out;
    out.id = randomUuid();
    out.name = std::move(name);
    out.description = std::move(description);
    out.status = "RUNNING";
    out.type = "cluster";
    out.engineVersion = std::move(engineVersion);
    out.bandwidth = "300MB";
    out.securityProtocol = "PLAINTEXT";
    out.brokerAddresses = {"192.168.0.61", "192.168.0.72", "192.168.0.83"};
    out.maxPartitions = 900;
    out.storageGigabytes = 1200;
    out.usedGigabytes = 214;
    out.createdAt = createdAt;
    return out;
}

Instance withConnector(Instance instance)
{
    instance.connectorId = randomUuid();
    instance.connectorNodes = 2;
    return instance;
}

Instance orders(std::int64_t now)
{
    Instance out =
        withConnector(cluster("kafka-orders", "Orders and payments of the web shop", "2.7", now - 412 * kDay));
    const std::int64_t made = out.createdAt + kDay;
    out.topics = {
        topic("orders-created", 6, 72, made), topic("orders-paid", 6, 72, made),
        topic("orders-shipped", 6, 72, made), topic("orders-cancelled", 3, 72, made),
        topic("payments", 12, 168, made),     topic("refunds", 3, 168, made),
        topic("invoices", 3, 168, made),      topic("customers", 3, 168, made + 30 * kDay),
        topic("stock-levels", 6, 24, made),   topic("clickstream", 24, 24, made + 90 * kDay),
        topic("audit-log", 3, 168, made),     topic("dead-letter", 1, 168, made),
        consumerOffsets(out.createdAt),
    };
    return out;
}

Instance telemetry()
{
    Instance out = withConnector(cluster("kafka-telemetry", "Readings of all plants", "2.7", kBeforeQuotaChange));
    out.bandwidth = "600MB";
    out.securityProtocol = "SASL_SSL";
    out.maxPartitions = 1800;
    out.storageGigabytes = 2400;
    out.usedGigabytes = 1630;
    out.taskQuota = 9;
    constexpr std::array<const char *, 8> plants{"berlin", "dublin",    "lisbon", "lyon",
                                                 "milan",  "rotterdam", "turku",  "warsaw"};
    constexpr std::array<const char *, 5> kinds{"temperature", "vibration", "power", "alarms", "maintenance"};
    int day = 1;
    for (const char *plant : plants) {
        for (const char *kind : kinds)
            out.topics.push_back(
                topic(std::string("plant-") + plant + '-' + kind, 3, 72, out.createdAt + day++ * kDay));
    }
    out.topics.push_back(consumerOffsets(out.createdAt));
    return out;
}

Instance staging(std::int64_t now)
{
    Instance out = cluster("kafka-staging", "For the release candidates", "3.x", now - 96 * kDay);
    out.bandwidth = "100MB";
    out.maxPartitions = 300;
    out.storageGigabytes = 600;
    out.usedGigabytes = 12;
    out.topics = {topic("orders-created", 3, 24, out.createdAt + kDay), topic("payments", 3, 24, out.createdAt + kDay),
                  consumerOffsets(out.createdAt)};
    return out;
}

Instance billing(std::int64_t now)
{
    Instance out = withConnector(cluster("kafka-billing", "Being extended", "2.7", now - 233 * kDay));
    out.status = "EXTENDING";
    out.topics = {topic("bills", 6, 168, out.createdAt + kDay), topic("dunning", 3, 168, out.createdAt + kDay),
                  consumerOffsets(out.createdAt)};
    return out;
}

/// Dumping needs a cluster (contract section 7.2), so this one never gets a connector.
Instance single(std::int64_t now)
{
    Instance out = cluster("kafka-dev-single", "Developers' playground", "3.x", now - 20 * kDay);
    out.type = "single";
    out.bandwidth = "20MB";
    out.brokerAddresses = {"192.168.0.94"};
    out.maxPartitions = 100;
    out.storageGigabytes = 100;
    out.usedGigabytes = 3;
    out.topics = {topic("scratch", 1, 24, out.createdAt + kDay), consumerOffsets(out.createdAt)};
    for (Topic &each : out.topics)
        each.replication = 1;
    return out;
}

std::string generatedName(const char *prefix, int number)
{
    std::string digits = std::to_string(number);
    return prefix + std::string(5 - std::min<std::size_t>(5, digits.size()), '0') + digits;
}

/// Topics and instances cannot be made through the API, so nothing else has such a name.
bool isGenerated(const std::string &name)
{
    return name.rfind("generated-", 0) == 0 || name.rfind("kafka-generated-", 0) == 0;
}

Task seedTask(const Instance &instance, std::string name, std::int64_t createdAt)
{
    Task out;
    out.id = randomUuid();
    out.connectorId = instance.connectorId;
    out.name = std::move(name);
    out.status = "RUNNING";
    out.consumerStrategy = "latest";
    out.fileType = "TEXT";
    out.bucket = "practice-plant-archive";
    out.partitionFormat = "yyyy/MM/dd/HH";
    out.recordDelimiter = "\n";
    out.createdAt = createdAt;
    return out;
}

std::vector<Task> seedTasks(const Instance &instance, std::int64_t now)
{
    Task alarms = seedTask(instance, "plant-alarms", now - 31 * kDay);
    alarms.topics = "plant-berlin-alarms,plant-dublin-alarms,plant-lyon-alarms";
    alarms.path = "telemetry/alarms";
    Task power = seedTask(instance, "plant-power", now - 4 * kDay);
    power.topicsRegex = "plant-[a-z]+-power";
    power.path = "telemetry/power";
    power.consumerStrategy = "earliest";
    power.interval = 900;
    return {alarms, power};
}

} // namespace

std::vector<Bucket> seedBuckets(const std::string &region)
{
    constexpr std::int64_t made = 1598313600000; // 2020-08-25
    const auto bucket = [&](std::string name, std::int64_t day) {
        return Bucket{std::move(name), region, "STANDARD", false, false, made + day * kDay + day * 7919};
    };
    Bucket far = bucket("practice-backup-far", 401);
    far.location = kOtherRegion;
    Bucket vault = bucket("practice-finance-vault", 77);
    vault.closedToWriter = true;
    Bucket audit = bucket("practice-audit", 95);
    audit.storageClass = "WARM";
    Bucket files = bucket("practice-plant-files", 630);
    files.fileSystem = true;
    // "6666" is the bucket of the vendor's example (contract section 1.1).
    return {bucket("6666", 0),
            audit,
            far,
            vault,
            bucket("practice-orders-archive", 12),
            bucket("practice-plant-archive", 13),
            files};
}

void setGeneratedTopics(State &state, int count)
{
    if (state.instances.empty())
        return;
    Instance &instance = state.instances.front();
    std::erase_if(instance.topics, [](const Topic &each) { return isGenerated(each.name); });
    constexpr std::array<const char *, 7> subjects{"clicks", "invoices", "orders", "parcels",
                                                   "prices", "stock",    "users"};
    constexpr std::array<const char *, 3> ends{"", "-retry", "-dlq"};
    for (int i = 1; i <= count; ++i) {
        const auto number = static_cast<std::size_t>(i);
        instance.topics.push_back(topic(generatedName("generated-", i) + '-' + subjects[number % subjects.size()] +
                                            ends[number / subjects.size() % ends.size()],
                                        1, 72, instance.createdAt + kDay + i));
    }
}

void setGeneratedInstances(State &state, int count, std::int64_t now)
{
    int there = 0;
    std::erase_if(state.instances, [&](const Instance &each) {
        const bool surplus = isGenerated(each.name) && ++there > count;
        if (surplus) {
            std::erase_if(state.tasks, [&](const Task &task) { return task.connectorId == each.connectorId; });
            std::erase_if(state.jobs, [&](const Job &job) { return job.instanceId == each.id; });
        }
        return surplus;
    });
    for (int i = there + 1; i <= count; ++i) {
        Instance out = cluster(generatedName("kafka-generated-", i), "Generated", "2.7", now - kDay);
        out.topics = {topic("events", 3, 72, out.createdAt), consumerOffsets(out.createdAt)};
        // Every second one has a connector: both kinds are needed in a long list.
        state.instances.push_back(i % 2 == 0 ? withConnector(std::move(out)) : std::move(out));
    }
}

State freshState(bool withTasks, std::int64_t now)
{
    State state;
    state.projectId = randomHex(32);
    state.projectName = "practice-1";
    state.domainId = randomHex(32);
    state.signInKey = randomKey();
    state.bucketKey = randomKey();
    state.buckets = seedBuckets(state.projectName);
    state.instances = {orders(now), telemetry(), staging(now), billing(now), single(now)};
    if (withTasks)
        state.tasks = seedTasks(state.instances[1], now);
    return state;
}

} // namespace spillway::practice
