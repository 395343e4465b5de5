// SPDX-License-Identifier: Apache-2.0
#include "instances.h"

#include "documents.h"
#include "encoding.h"
#include "faults.h"

#include <algorithm>
#include <array>
#include <limits>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

struct Page
{
    int offset = 0;
    int limit = 10;

    /// A page that begins past the end is refused, except the first of nothing (contract 1.8).
    bool beginsBeyond(std::size_t total) const { return offset > 0 && static_cast<std::size_t>(offset) >= total; }
    std::size_t first() const { return static_cast<std::size_t>(offset); }
    std::size_t last(std::size_t total) const { return std::min(total, first() + static_cast<std::size_t>(limit)); }
};

/// Reads offset and limit; on failure bad says which of the two it was.
bool readPage(const Call &call, int leastLimit, int mostLimit, Page &page, std::string &bad)
{
    if (const auto text = call.query("offset")) {
        const auto offset = wholeNumber(*text, 0, std::numeric_limits<int>::max());
        bad = "offset";
        if (!offset)
            return false;
        page.offset = *offset;
    }
    if (const auto text = call.query("limit")) {
        const auto limit = wholeNumber(*text, leastLimit, mostLimit);
        bad = "limit";
        if (!limit)
            return false;
        page.limit = *limit;
    }
    return true;
}

/// The query of List instances that narrows it.
struct InstanceFilter
{
    std::optional<std::string> engine, name, id, status;
    bool exactName = false;

    bool passes(const Instance &instance, const State &state) const
    {
        if (engine && *engine != "kafka")
            return false;
        if (name && (exactName ? instance.name != *name : instance.name.find(*name) == std::string::npos))
            return false;
        return (!id || instance.id == *id) && (!status || statusOf(state, instance) == *status);
    }
};

bool isTruthWord(const std::optional<std::string> &text)
{
    return !text || *text == "true" || *text == "false";
}

bool isKnownStatus(const std::string &status)
{
    constexpr std::array<std::string_view, 16> known{
        "CREATING", "RUNNING",        "RESTARTING",         "DELETING",          "ERROR",       "CREATEFAILED",
        "FREEZING", "FROZEN",         "EXTENDING",          "SHRINKING",         "CONFIGURING", "EXTENDEDFAILED",
        "ROLLBACK", "ROLLBACKFAILED", "VOLUMETYPECHANGING", "CONNECTOR_DELETING"};
    return std::find(known.begin(), known.end(), status) != known.end();
}

/// Empty when a value is out of range; bad then names it.
std::optional<InstanceFilter> readFilter(const Call &call, std::string &bad)
{
    const auto refuse = [&bad](const char *name) {
        bad = name;
        return std::nullopt;
    };
    InstanceFilter filter;
    filter.engine = call.query("engine");
    // Other engines exist, this project has none of them.
    constexpr std::array<std::string_view, 4> engines{"kafka", "rabbitmq", "rocketmq", "reliability"};
    if (filter.engine && std::find(engines.begin(), engines.end(), *filter.engine) == engines.end())
        return refuse("engine");
    filter.name = call.query("name");
    filter.id = call.query("instance_id");
    filter.status = call.query("status");
    if (filter.status && !isKnownStatus(*filter.status))
        return refuse("status");
    const auto exact = call.query("exact_match_name");
    if (!isTruthWord(exact))
        return refuse("exact_match_name");
    if (!isTruthWord(call.query("include_failure")))
        return refuse("include_failure");
    filter.exactName = exact == "true";
    return filter;
}

} // namespace

std::optional<Answer> instanceFault(const Call &call, const State &state)
{
    if (!isUuid(call.ids[1]))
        return dmsError(400, "DMS.00400030", "Invalid instance ID. The ID must be a uuid.");
    if (state.instance(call.ids[1]) == nullptr)
        return dmsError(404, "DMS.00404022", "This instance does not exist.");
    return std::nullopt;
}

Answer listInstances(const Call &call)
{
    std::string bad;
    const auto filter = readFilter(call, bad);
    Page page;
    if (!filter || !readPage(call, 1, 50, page, bad))
        return badQuery(bad);

    const auto state = call.setting.store.read();
    std::vector<const Instance *> found;
    for (const Instance &instance : state->instances) {
        if (filter->passes(instance, *state))
            found.push_back(&instance);
    }
    if (page.beginsBeyond(found.size()))
        return badQuery("offset");
    ordered_json instances = ordered_json::array();
    for (std::size_t i = page.first(); i < page.last(found.size()); ++i)
        instances.push_back(instanceDocument(*found[i], *state));
    return jsonAnswer(200, ordered_json{{"instances", std::move(instances)}, {"instance_num", found.size()}});
}

Answer showInstance(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = instanceFault(call, *state))
        return *fault;
    return jsonAnswer(200, instanceDocument(*state->instance(call.ids[1]), *state));
}

/// The editions name three ranges for the limit (contract section 1.8): the newest one's range is
/// taken, and the older default of 10, so that a client which does not page is found out.
Answer listTopics(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = instanceFault(call, *state))
        return *fault;
    std::string bad;
    Page page;
    if (!readPage(call, 0, 200, page, bad))
        return badQuery(bad);
    const Instance &instance = *state->instance(call.ids[1]);
    static const std::vector<Topic> none;
    const std::vector<Topic> &all = isOn(*state, Fault::TopicsMissing) ? none : instance.topics;
    const std::size_t total = all.size();
    if (page.beginsBeyond(total))
        return badQuery("offset");

    ordered_json topics = ordered_json::array();
    for (std::size_t i = page.first(); i < page.last(total); ++i)
        topics.push_back(topicDocument(all[i]));
    int used = 0;
    for (const Topic &topic : all)
        used += topic.system ? 0 : topic.partitions;
    return jsonAnswer(200, ordered_json{{"total", total},
                                        {"size", topics.size()},
                                        {"remain_partitions", std::max(0, instance.maxPartitions - used)},
                                        {"max_partitions", instance.maxPartitions},
                                        {"topic_max_partitions", 200},
                                        {"topics", std::move(topics)}});
}

} // namespace spillway::practice
