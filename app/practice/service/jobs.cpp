// SPDX-License-Identifier: Apache-2.0
#include "jobs.h"

#include "encoding.h"
#include "faults.h"
#include "instances.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

/// Really some 20 minutes (contract section 1.6); here 20 seconds.
constexpr double kJobMilliseconds = 20'000;
/// Older records are dropped.
constexpr std::size_t kJobsKept = 100;

bool isDue(const Job &job, std::int64_t now)
{
    return !job.settled && job.endsAt <= now;
}

void enabled(State &state, Instance &instance, const Job &job)
{
    if (job.fails)
        return;
    instance.connectorId = job.connectorId;
    instance.connectorNodes = job.nodes;
    switchOff(state, Fault::NoConnector); // "until one is enabled"
}

/// What becomes of the tasks is not documented; without a connector nothing could show them.
void disabled(State &state, Instance &instance)
{
    std::erase_if(state.tasks, [&](const Task &each) { return each.connectorId == instance.connectorId; });
    instance.connectorId.clear();
    instance.connectorNodes = 0;
}

void settle(State &state, Job &job)
{
    job.settled = true;
    Instance *instance = state.instance(job.instanceId);
    if (instance == nullptr)
        return;
    instance->status = "RUNNING";
    if (job.name == kEnableConnector)
        enabled(state, *instance, job);
    else
        disabled(state, *instance);
}

const char *statusOf(const Job &job)
{
    if (!job.settled)
        return "EXECUTING";
    return job.fails ? "FAIL" : "SUCCESS";
}

ordered_json jobDocument(const Job &job, const State &state)
{
    ordered_json params{{"connector_id", job.connectorId}, {"node_cnt", job.nodes}};
    if (!job.specification.empty())
        params["specification"] = job.specification;
    return ordered_json{{"id", job.id},
                        {"name", job.name},
                        {"user_name", "practice"},
                        {"user_id", state.domainId},
                        {"params", params.dump()}, // JSON in a String
                        {"status", statusOf(job)},
                        {"created_at", isoDate(job.createdAt)},
                        {"updated_at", isoDate(job.settled ? job.endsAt : job.createdAt)}};
}

/// task_count is a String (contract section 2.5, 11).
Answer jobsAnswer(ordered_json jobs, std::size_t total)
{
    return jsonAnswer(200, ordered_json{{"task_count", std::to_string(total)}, {"tasks", std::move(jobs)}});
}

/// A moment of the query, YYYYMMDDHHmmss; false when it is none.
bool readMoment(const Call &call, const char *name, std::int64_t &milliseconds)
{
    const auto text = call.query(name);
    if (!text)
        return true;
    if (text->size() != 14)
        return false;
    std::int64_t seconds = 0;
    const bool good = parseSdkDate(text->substr(0, 8) + 'T' + text->substr(8) + 'Z', seconds);
    milliseconds = seconds * 1000;
    return good;
}

/// What is wrong with the path's instance or job; ids[1] and ids[2].
std::optional<Answer> jobFault(const Call &call, const State &state)
{
    if (auto fault = instanceFault(call, state))
        return fault;
    if (!isUuid(call.ids[2]) && !isHexId(call.ids[2], 32))
        return dmsError(400, "DMS.00400070", "Invalid task ID format.");
    if (state.job(call.ids[1], call.ids[2]) == nullptr)
        return dmsError(404, "DMS.00404022", "This task does not exist.");
    return std::nullopt;
}

/// The form of the steps is not documented; these are ours.
ordered_json steps(const Job &job, double share)
{
    const bool enabling = job.name == kEnableConnector;
    const std::array<const char *, 3> names{enabling ? "createNodes" : "stopTasks",
                                            enabling ? "installConnector" : "removeConnector",
                                            enabling ? "checkConnector" : "deleteNodes"};
    ordered_json out = ordered_json::array();
    const double perStep = 1.0 / static_cast<double>(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double begin = perStep * static_cast<double>(i);
        const char *status = share >= begin + perStep ? "SUCCESS" : share >= begin ? "EXECUTING" : "CREATED";
        if (job.settled)
            status = job.fails && i + 1 == names.size() ? "FAIL" : "SUCCESS";
        out.push_back({{"name", names[i]}, {"status", status}});
    }
    return out;
}

} // namespace

std::string startJob(State &state, Job job, const Setting &setting, std::int64_t now)
{
    job.id = randomUuid();
    job.createdAt = now;
    job.endsAt = now + static_cast<std::int64_t>(std::ceil(kJobMilliseconds / setting.speedup));
    state.instance(job.instanceId)->status = job.name == kEnableConnector ? "EXTENDING" : "CONNECTOR_DELETING";
    state.jobs.push_back(job);
    const auto oldest =
        std::find_if(state.jobs.begin(), state.jobs.end(), [](const Job &each) { return each.settled; });
    if (state.jobs.size() > kJobsKept && oldest != state.jobs.end())
        state.jobs.erase(oldest);
    return job.id;
}

void settleJobs(StateStore &store, std::int64_t now)
{
    const auto due = [now](const Job &job) { return isDue(job, now); };
    const auto state = store.read();
    if (std::none_of(state->jobs.begin(), state->jobs.end(), due))
        return;
    store.update([&](State &changed) {
        bool any = false;
        for (Job &job : changed.jobs) {
            if (!due(job))
                continue;
            settle(changed, job);
            any = true;
        }
        return any;
    });
}

Answer listJobs(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = instanceFault(call, *state))
        return *fault;
    const auto start = wholeNumber(call.query("start").value_or("1"), 1, std::numeric_limits<int>::max());
    if (!start)
        return badQuery("start");
    const auto limit = wholeNumber(call.query("limit").value_or("10"), 1, 50);
    if (!limit)
        return badQuery("limit");
    std::int64_t begin = 0;
    std::int64_t end = std::numeric_limits<std::int64_t>::max();
    if (!readMoment(call, "begin_time", begin))
        return badQuery("begin_time");
    if (!readMoment(call, "end_time", end))
        return badQuery("end_time");

    ordered_json jobs = ordered_json::array();
    std::size_t total = 0;
    for (auto job = state->jobs.rbegin(); job != state->jobs.rend(); ++job) { // the newest first
        if (job->instanceId != call.ids[1] || job->createdAt < begin || job->createdAt > end)
            continue;
        ++total;
        if (total >= static_cast<std::size_t>(*start) && jobs.size() < static_cast<std::size_t>(*limit))
            jobs.push_back(jobDocument(*job, *state));
    }
    return jobsAnswer(std::move(jobs), total);
}

Answer showJob(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = jobFault(call, *state))
        return *fault;
    ordered_json jobs = ordered_json::array();
    jobs.push_back(jobDocument(*state->job(call.ids[1], call.ids[2]), *state));
    return jobsAnswer(std::move(jobs), 1);
}

Answer showJobProgress(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = jobFault(call, *state))
        return *fault;
    const Job &job = *state->job(call.ids[1], call.ids[2]);
    const double whole = static_cast<double>(std::max<std::int64_t>(job.endsAt - job.createdAt, 1));
    const double share = std::clamp(static_cast<double>(call.now - job.createdAt) / whole, 0.0, 1.0);
    const std::int64_t left = job.settled ? 0 : std::max<std::int64_t>(job.endsAt - call.now, 0);
    // A job that failed stays where it broke; one that runs is never shown as done.
    const int percent = job.settled ? (job.fails ? 90 : 100) : std::min(99, static_cast<int>(share * 100));
    return jsonAnswer(200, ordered_json{{"progress_percentage", percent},
                                        {"remain_time", (left + 999) / 1000}, // taken for seconds
                                        {"step_list", steps(job, share)}});
}

} // namespace spillway::practice
