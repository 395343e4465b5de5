// SPDX-License-Identifier: Apache-2.0
#include "sinktasks.h"

#include "documents.h"
#include "encoding.h"
#include "faults.h"
#include "validation.h"

#include <algorithm>
#include <array>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

/// The user guide's maximum and the list example's (contract section 2.5, 17).
constexpr int kMaxTasks = 18;
/// 2022-09-01: instances made since then start at the maximum (contract section 1.5).
constexpr std::int64_t kQuotaFixedSince = 1661990400000;

Answer notFound()
{
    return dmsError(404, "DMS.00404022", "This instance does not exist.");
}

Answer taskNotFound()
{
    return dmsError(404, "DMS.00404022", "This task does not exist.");
}

/// How many tasks count towards the quota. The fault leaves the tasks themselves as they are.
std::size_t tasksCounted(const State &state, const Instance &instance)
{
    const auto quota = static_cast<std::size_t>(instance.taskQuota);
    const std::size_t there = state.tasksOf(instance.connectorId).size();
    return isOn(state, Fault::QuotaFull) ? std::max(there, quota) : there;
}

/// What is wrong with the path's connector; ids[1].
std::optional<Answer> connectorFault(const Call &call, const State &state)
{
    if (!isUuid(call.ids[1]))
        return dmsError(400, "DMS.00400030", "Invalid connector ID. The ID must be a uuid.");
    if (state.instanceOfConnector(call.ids[1]) == nullptr || isOn(state, Fault::NoConnector))
        return notFound();
    return std::nullopt;
}

/// What is wrong with the path's connector or task; ids[1] and ids[2].
std::optional<Answer> taskFault(const Call &call, const State &state)
{
    if (auto fault = connectorFault(call, state))
        return fault;
    if (!isUuid(call.ids[2]))
        return dmsError(400, "DMS.00400070", "Invalid task ID format.");
    if (state.task(call.ids[1], call.ids[2]) == nullptr)
        return taskNotFound();
    return std::nullopt;
}

/// Adds the task if the connector's instance, its quota and its other tasks allow it.
std::optional<Answer> addTask(State &state, const Task &task)
{
    const Instance *instance = state.instanceOfConnector(task.connectorId);
    if (instance == nullptr)
        return notFound();
    if (!isRunning(state, *instance))
        return notRunning();
    const auto existing = state.tasksOf(task.connectorId);
    const bool duplicate =
        std::any_of(existing.begin(), existing.end(), [&](const Task *each) { return each->name == task.name; });
    if (duplicate)
        return invalidParameter("task_name already exists.");
    if (tasksCounted(state, *instance) >= static_cast<std::size_t>(instance->taskQuota))
        return dmsError(400, "DMS.00400039", "The quota limit has been reached.");
    state.tasks.push_back(task);
    return std::nullopt;
}

std::optional<Answer> raiseQuota(State &state, const std::string &connectorId, int wanted)
{
    Instance *instance = state.instanceOfConnector(connectorId);
    if (instance == nullptr)
        return notFound();
    if (!isRunning(state, *instance))
        return notRunning();
    // The codes of these refusals are not published (contract section 1.5); ours is the general
    // one for a parameter that cannot be taken.
    if (instance->createdAt >= kQuotaFixedSince)
        return invalidParameter("sink_max_tasks of this instance cannot be changed.");
    if (wanted <= instance->taskQuota)
        return invalidParameter("sink_max_tasks can only be raised.");
    if (wanted > kMaxTasks)
        return invalidParameter("sink_max_tasks exceeds the maximum.");
    instance->taskQuota = wanted;
    return std::nullopt;
}

} // namespace

Answer createSinkTask(const Call &call)
{
    if (auto fault = connectorFault(call, *call.setting.store.read()))
        return *fault;
    auto parsed = parseCreateBody(call.request.body);
    if (const auto *fault = std::get_if<BodyFault>(&parsed))
        return answerFor(*fault);
    Task task = std::get<Task>(std::move(parsed));
    task.id = randomUuid();
    task.connectorId = call.ids[1];
    task.status = "RUNNING"; // legacy tasks run at once (contract section 5)
    task.createdAt = call.now;

    std::optional<Answer> fault;
    call.setting.store.update([&](State &state) {
        fault = addTask(state, task);
        return !fault;
    });
    return fault ? *fault : jsonAnswer(200, ordered_json{{"task_id", task.id}});
}

Answer listSinkTasks(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = connectorFault(call, *state))
        return *fault;
    ordered_json tasks = ordered_json::array();
    for (const Task *task : state->tasksOf(call.ids[1]))
        tasks.push_back(taskListElement(*task));
    const Instance &instance = *state->instanceOfConnector(call.ids[1]);
    return jsonAnswer(200, ordered_json{{"tasks", std::move(tasks)},
                                        {"total_number", tasksCounted(*state, instance)},
                                        {"max_tasks", kMaxTasks},
                                        {"quota_tasks", instance.taskQuota}});
}

Answer showSinkTask(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = taskFault(call, *state))
        return *fault;
    const std::string wanted = call.query("topic-info").value_or("false");
    if (wanted != "true" && wanted != "false")
        return badQuery("topic-info");

    const Task &task = *state->task(call.ids[1], call.ids[2]);
    ordered_json document = taskDocument(task);
    if (wanted == "true") {
        const auto secondsUntil = [&](std::int64_t moment) {
            return static_cast<double>(moment - task.createdAt) / 1000.0 * call.setting.speedup;
        };
        const bool stalls = isOn(*state, Fault::TasksStall);
        document["topics_info"] =
            topicsInfo(task, *state->instanceOfConnector(task.connectorId), secondsUntil(call.now),
                       secondsUntil(stalls ? state->stalledAt : call.now));
    }
    return jsonAnswer(200, document);
}

Answer deleteSinkTask(const Call &call)
{
    const auto before = call.setting.store.read();
    if (isOn(*before, Fault::DeleteForbidden))
        return dmsError(403, "DMS.00403003", "The role does not have the permission for this operation.");
    std::optional<Answer> fault;
    call.setting.store.update([&](State &state) {
        fault = taskFault(call, state);
        if (!fault)
            std::erase_if(state.tasks, [&](const Task &each) { return each.id == call.ids[2]; });
        return !fault;
    });
    if (!fault && isOn(*before, Fault::DeleteGone))
        return taskNotFound();
    Answer out = fault ? *fault : emptyAnswer();
    out.cut = !fault && isOn(*before, Fault::DeleteLost);
    return out;
}

Answer changeSinkTaskQuota(const Call &call)
{
    if (auto fault = connectorFault(call, *call.setting.store.read()))
        return *fault;
    const auto parsed = parseQuotaBody(call.request.body);
    if (const auto *fault = std::get_if<BodyFault>(&parsed))
        return answerFor(*fault);
    std::optional<Answer> fault;
    call.setting.store.update([&](State &state) {
        fault = raiseQuota(state, call.ids[1], std::get<int>(parsed));
        return !fault;
    });
    return fault ? *fault : emptyAnswer();
}

} // namespace spillway::practice
