// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "answers.h"
#include "encoding.h"
#include "strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

/// Two minutes past what a signature may be off (contract section 3.1, "Skew").
constexpr std::int64_t kClockFaultSeconds = 17 * 60;

std::string_view nameOf(Fault fault)
{
    return faultTable()[static_cast<std::size_t>(fault)].name;
}

/// A page in a browser can be made to reach loopback under a name of its own; that name is then in
/// the Host header.
bool isForLoopback(const HttpRequest &request)
{
    const std::string_view host = request.header("host");
    const std::string name = lowerCased(host.substr(0, host.rfind(':')));
    return name == "127.0.0.1" || name == "localhost";
}

Answer menu(const State &state)
{
    ordered_json rows = ordered_json::array();
    for (const FaultText &row : faultTable())
        rows.push_back({{"name", row.name}, {"text", row.text}, {"on", state.faults.contains(row.name)}});
    return jsonAnswer(200, rows);
}

Answer badMenuBody(const std::string &why)
{
    return dmsError(400, "DMS.00400085", "The request body is invalid: " + why);
}

/// Nothing is switched unless all of the body can be taken.
std::optional<Answer> menuBodyFault(const StrictJson &parsed)
{
    if (parsed.fault == StrictJson::Fault::DuplicateKey)
        return badMenuBody(parsed.duplicateKey.substr(0, 64) + " is given twice.");
    if (parsed.fault != StrictJson::Fault::None || !parsed.document.is_object())
        return badMenuBody("it must be a JSON object of fault names and truth values.");
    for (const auto &item : parsed.document.items()) {
        if (!isFaultName(item.key()))
            return badMenuBody(item.key().substr(0, 64) + " is not the name of a fault.");
        if (!item.value().is_boolean())
            return badMenuBody(item.key() + " must be true or false.");
    }
    return std::nullopt;
}

} // namespace

const std::array<FaultText, kFaultCount> &faultTable()
{
    static constexpr std::array<FaultText, kFaultCount> table{{
        {"clock", "The service's clock is 17 minutes ahead, and signatures are refused as expired."},
        {"sign-in-refused", "The sign-in key is unknown to the service."},
        {"forbidden", "The sign-in key may not list instances, topics, jobs and dumping tasks."},
        {"lists-forbidden-obs", "No key may list the buckets."},
        {"instance-single", "Every instance is of a single node, which cannot dump."},
        {"instance-extending", "Every instance is being extended, and nothing can be changed."},
        {"no-connector", "No instance has a connector, until one is enabled."},
        {"no-dumping", "The region offers Smart Connect only: dumping tasks and connectors answer 404."},
        {"quota-full", "Every instance has as many dumping tasks as its quota allows."},
        {"topics-missing", "No instance has a topic."},
        {"bucket-missing", "Every bucket has been deleted."},
        {"bucket-elsewhere", "Every bucket lies in another region."},
        {"bucket-write-only", "No key may look at a bucket, so that only writing is left."},
        {"writer-key-refused", "The key that asks for a bucket is unknown to the bucket service."},
        {"sold-out", "There are no resources left for another connector."},
        {"enable-fails", "Enabling a connector fails at the end of its job."},
        {"delete-lost", "A dumping task is deleted, and the connection ends before the answer."},
        {"delete-forbidden", "The sign-in key may not delete dumping tasks."},
        {"delete-gone", "A dumping task is deleted by somebody else, just before."},
        {"tasks-stall", "Dumping tasks write nothing any more, and what is waiting grows."},
        {"no-project", "The account has no project in the region."},
        {"several-projects", "The region has two sub-projects besides its project."},
        {"never-answers", "Look-ups never get an answer."},
        {"throttled", "The gateway refuses every call because there were too many."},
    }};
    return table;
}

bool isFaultName(std::string_view name)
{
    const auto &table = faultTable();
    return std::any_of(table.begin(), table.end(), [name](const FaultText &row) { return row.name == name; });
}

std::string faultListText()
{
    std::string out;
    for (const FaultText &row : faultTable())
        out += std::string(row.name) + std::string(21 - row.name.size(), ' ') + std::string(row.text) + '\n';
    return out;
}

bool isOn(const State &state, Fault fault)
{
    return state.faults.contains(nameOf(fault));
}

void switchOff(State &state, Fault fault)
{
    state.faults.erase(std::string(nameOf(fault)));
}

void switchOn(State &state, const std::string &name, std::int64_t now)
{
    if (state.faults.insert(name).second && name == nameOf(Fault::TasksStall))
        state.stalledAt = now;
}

std::int64_t clockOffset(const State &state)
{
    return isOn(state, Fault::Clock) ? kClockFaultSeconds : 0;
}

std::string_view statusOf(const State &state, const Instance &instance)
{
    return isOn(state, Fault::InstanceExtending) ? "EXTENDING" : std::string_view(instance.status);
}

bool isRunning(const State &state, const Instance &instance)
{
    return statusOf(state, instance) == "RUNNING";
}

void applyFaults(ordered_json &instanceDocument, const Instance &instance, const State &state)
{
    instanceDocument["status"] = statusOf(state, instance);
    if (isOn(state, Fault::InstanceSingle)) {
        instanceDocument["type"] = "single";
        instanceDocument["broker_num"] = 1;
        instanceDocument["node_num"] = 1;
    }
    if (isOn(state, Fault::NoConnector)) {
        instanceDocument["connector_enable"] = false;
        instanceDocument["connector_id"] = "";
        instanceDocument["connector_node_num"] = 0;
    }
}

Answer answerFaultMenu(const HttpRequest &request, StateStore &store, std::int64_t now)
{
    if (!isForLoopback(request))
        return dmsError(403, "DMS.00403003", "The fault menu is for loopback only.");
    if (request.method == "GET")
        return menu(*store.read());
    if (request.method != "PUT") {
        Answer out = dmsError(405, "DMS.00405001", "This request method is not allowed.");
        out.headers.emplace_back("Allow", "GET, PUT");
        return out;
    }
    const StrictJson parsed = parseStrictly(request.body);
    if (auto fault = menuBodyFault(parsed))
        return *fault;
    store.update([&](State &state) {
        for (const auto &item : parsed.document.items()) {
            if (item.value().get<bool>())
                switchOn(state, item.key(), now);
            else
                state.faults.erase(item.key());
        }
        return !parsed.document.empty();
    });
    return menu(*store.read());
}

} // namespace spillway::practice
