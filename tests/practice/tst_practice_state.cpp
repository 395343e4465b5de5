// SPDX-License-Identifier: Apache-2.0
// The state file: earlier versions, jobs whose course follows from their times, what the command
// line generates, and the table of faults. Argument: the folder of these tests' data.
#include "faults.h"
#include "jobs.h"
#include "rows.h"
#include "seed.h"
#include "state.h"
#include "statestore.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <cstdlib>

using namespace spillway::practice;
using nlohmann::json;

namespace {

constexpr std::int64_t kNow = 1767323045000;

std::string wholeFile(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void checkMigration(test::Rows &rows, const std::string &text)
{
    State state;
    rows.check("version 1 is taken", parseState(text, state) == StateFault::None);
    rows.check("its key survives", state.signInKey.accessKey == "PRACTICESIGNINKEY001");
    rows.check("its instances survive", state.instances.size() == 3 && state.instances[1].taskQuota == 9);
    rows.check("its task survives", state.tasks.size() == 1 && state.tasks[0].name == "plant-alarms");
    rows.check("its failures survive", state.failures.at("PRACTICESIGNINKEY001").count == 2);
    rows.check("it gets buckets", state.bucket("6666") != nullptr && state.bucket("6666")->location == "practice-1");
    rows.check("and a far one", state.bucket("practice-backup-far")->location == kOtherRegion);
    rows.check("no jobs, no faults", state.jobs.empty() && state.faults.empty());

    const std::string written = serialised(state);
    rows.check("written as version 2", json::parse(written).at("version") == 2);
    State again;
    rows.check("and read again", parseState(written, again) == StateFault::None && serialised(again) == written);

    json newer = json::parse(written);
    newer["version"] = 3;
    rows.check("version 3 is newer", parseState(newer.dump(), again) == StateFault::Newer);
    for (const char *key : {"buckets", "jobs", "faults", "projectName"}) {
        json without = json::parse(written);
        without.erase(key);
        rows.check(std::string("without ") + key, parseState(without.dump(), again) == StateFault::Corrupt);
    }
    json nameless = json::parse(text);
    nameless["projectName"] = 5;
    rows.check("version 1 without a name", parseState(nameless.dump(), again) == StateFault::Corrupt);
}

/// A job of each kind, looked at by another store on the same folder: a restart.
void checkJobs(test::Rows &rows, const std::string &folder)
{
    const auto fresh = [] { return freshState(true, kNow); };
    StateStore store(folder, fresh);
    const Setting setting{store, {}, 2.0};
    const std::string staging = store.read()->instances[2].id;
    const std::string telemetry = store.read()->instances[1].id;
    const std::string connector = "55b78880-9077-4c74-ad5a-6868555f76a4";
    const std::string old = store.read()->instances[1].connectorId;
    store.update([&](State &state) {
        startJob(state, Job{{}, kEnableConnector, staging, connector, {}, 4}, setting, kNow);
        startJob(state, Job{{}, kDisableConnector, telemetry, old, {}, 2}, setting, kNow);
        return true;
    });
    rows.check("EXTENDING", store.read()->instances[2].status == "EXTENDING");
    rows.check("CONNECTOR_DELETING", store.read()->instances[1].status == "CONNECTOR_DELETING");
    rows.check("found by the coming connector", store.read()->instanceOfConnector(connector)->id == staging);
    rows.check("but without one", store.read()->instances[2].connectorId.empty());

    StateStore later(folder, fresh);
    settleJobs(later, kNow + 9'999);
    rows.check("a millisecond early", later.read()->instances[2].status == "EXTENDING");
    rows.check("its tasks are there", later.read()->tasks.size() == 2);
    settleJobs(later, kNow + 10'000); // 20 s, twice as fast
    const auto state = later.read();
    rows.check("RUNNING", state->instances[2].status == "RUNNING" && state->instances[1].status == "RUNNING");
    rows.check("its connector",
               state->instances[2].connectorId == connector && state->instances[2].connectorNodes == 4);
    rows.check("no connector left", state->instances[1].connectorId.empty() && state->instances[1].connectorNodes == 0);
    rows.check("no tasks left", state->tasks.empty() && state->instanceOfConnector(old) == nullptr);
    rows.check("both settled", state->jobs.size() == 2 && state->jobs[0].settled && state->jobs[1].settled);

    later.update([&](State &changed) {
        Job job{{}, kEnableConnector, telemetry, old, {}, 2};
        job.fails = true;
        startJob(changed, job, setting, kNow);
        return true;
    });
    settleJobs(later, kNow + 10'000);
    rows.check("a failed job leaves it as it was",
               later.read()->instances[1].status == "RUNNING" && later.read()->instances[1].connectorId.empty());

    later.update([&](State &changed) {
        for (int i = 0; i < 150; ++i) {
            startJob(changed, Job{{}, kDisableConnector, telemetry, {}, {}, 2}, setting, kNow);
            changed.jobs.back().settled = true;
        }
        return true;
    });
    rows.check("old records are dropped", later.read()->jobs.size() == 100, std::to_string(later.read()->jobs.size()));
}

void checkGenerated(test::Rows &rows)
{
    State state = freshState(true, kNow);
    const auto ownTopics = state.instances[0].topics.size();
    for (const int count : {0, 1, 10'000, 12, 0}) {
        setGeneratedTopics(state, count);
        const auto &topics = state.instances[0].topics;
        std::set<std::string> names;
        for (const Topic &topic : topics)
            names.insert(topic.name);
        rows.check("topics " + std::to_string(count),
                   topics.size() == ownTopics + static_cast<std::size_t>(count) && names.size() == topics.size());
    }
    std::string kept;
    for (const int count : {1, 60, 2, 2}) {
        setGeneratedInstances(state, count, kNow);
        rows.check("instances " + std::to_string(count), state.instances.size() == 5 + static_cast<std::size_t>(count));
        rows.check("the first keeps its ID", kept.empty() || state.instances[5].id == kept);
        kept = state.instances[5].id;
    }
    Task task;
    task.connectorId = state.instances[6].connectorId;
    rows.check("the second has a connector", !task.connectorId.empty() && state.instances[5].connectorId.empty());
    state.tasks.push_back(task);
    setGeneratedInstances(state, 0, kNow);
    rows.check("gone with its task, and only with it", state.instances.size() == 5 && state.tasks.size() == 2);
}

void checkFaultTable(test::Rows &rows)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kFaultCount; ++i) {
        const FaultText &row = faultTable()[i];
        rows.check("a name of its own", names.insert(row.name).second, std::string(row.name));
        rows.check("a sentence", !row.text.empty() && row.text.back() == '.', std::string(row.text));
        State state;
        rows.check("off", !isOn(state, static_cast<Fault>(i)));
        state.faults.insert(std::string(row.name));
        for (std::size_t other = 0; other < kFaultCount; ++other)
            rows.check(std::string(row.name) + " alone", isOn(state, static_cast<Fault>(other)) == (other == i));
    }
    rows.check("the last of the enumeration",
               faultTable()[static_cast<std::size_t>(Fault::Throttled)].name == "throttled");
    rows.check("the first", faultTable()[static_cast<std::size_t>(Fault::Clock)].name == "clock");
    rows.check("no name", !isFaultName("") && !isFaultName("Clock"));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    test::Rows rows;
    checkMigration(rows, wholeFile(std::string(argv[1]) + "/state-1.json"));
    std::string folder = (std::filesystem::temp_directory_path() / "practice-state-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return 2;
    checkJobs(rows, folder);
    std::filesystem::remove_all(folder);
    checkGenerated(rows);
    checkFaultTable(rows);
    return rows.finish();
}
