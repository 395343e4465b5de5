// SPDX-License-Identifier: Apache-2.0
#include "connector.h"

#include "encoding.h"
#include "faults.h"
#include "instances.h"
#include "jobs.h"
#include "validation.h"

#include <nlohmann/json.hpp>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

/// Why the instance can have no connector now. The codes of these refusals are not published; the
/// general one for a parameter that cannot be taken stands for those without a fitting code.
std::optional<Answer> enablingFault(const State &state, const Instance &instance)
{
    if (!isRunning(state, instance))
        return notRunning();
    if (instance.type != "cluster" || isOn(state, Fault::InstanceSingle))
        return invalidParameter("only a cluster can have a connector.");
    if (!instance.connectorId.empty() && !isOn(state, Fault::NoConnector))
        return invalidParameter("the connector is already enabled.");
    if (isOn(state, Fault::SoldOut))
        return dmsError(400, "DMS.00400055", "The resource is sold out.");
    return std::nullopt;
}

std::optional<Answer> disablingFault(const State &state, const Instance &instance)
{
    if (!isRunning(state, instance))
        return notRunning();
    if (instance.connectorId.empty() || isOn(state, Fault::NoConnector))
        return invalidParameter("the connector is not enabled.");
    return std::nullopt;
}

} // namespace

Answer enableConnector(const Call &call)
{
    if (auto fault = instanceFault(call, *call.setting.store.read()))
        return *fault;
    const auto parsed = parseConnectorBody(call.request.body);
    if (const auto *fault = std::get_if<BodyFault>(&parsed))
        return answerFor(*fault);
    const auto &order = std::get<ConnectorOrder>(parsed);

    Answer answer;
    call.setting.store.update([&](State &state) {
        auto fault = instanceFault(call, state);
        if (!fault)
            fault = enablingFault(state, *state.instance(call.ids[1]));
        if (fault) {
            answer = *fault;
            return false;
        }
        const Instance &instance = *state.instance(call.ids[1]);
        Job job;
        job.name = kEnableConnector;
        job.instanceId = instance.id;
        // There is one already where only the fault hides it: its tasks are to come back with it.
        job.connectorId = instance.connectorId.empty() ? randomUuid() : instance.connectorId;
        job.specification = order.specification;
        job.nodes = order.nodes;
        job.fails = isOn(state, Fault::EnableFails);
        const std::string id = startJob(state, job, call.setting, call.now);
        answer = jsonAnswer(200, ordered_json{{"job_id", id}, {"connector_id", job.connectorId}});
        return true;
    });
    return answer;
}

Answer showConnectorStock(const Call &call)
{
    const auto state = call.setting.store.read();
    if (auto fault = instanceFault(call, *state))
        return *fault;
    return jsonAnswer(200, ordered_json{{"soldOut", isOn(*state, Fault::SoldOut)}});
}

Answer disableConnector(const Call &call)
{
    if (auto fault = instanceFault(call, *call.setting.store.read()))
        return *fault;
    const auto parsed = parseDisableBody(call.request.body);
    if (const auto *fault = std::get_if<BodyFault>(&parsed))
        return answerFor(*fault);
    const auto &named = std::get<std::string>(parsed);
    if (!named.empty() && named != call.ids[1])
        return answerFor(
            {"DMS.00400085", "instance_id", "The request body is invalid: instance_id is not the one of the path."});

    Answer answer;
    call.setting.store.update([&](State &state) {
        auto fault = instanceFault(call, state);
        if (!fault)
            fault = disablingFault(state, *state.instance(call.ids[1]));
        if (fault) {
            answer = *fault;
            return false;
        }
        const Instance &instance = *state.instance(call.ids[1]);
        Job job;
        job.name = kDisableConnector;
        job.instanceId = instance.id;
        job.connectorId = instance.connectorId;
        job.nodes = instance.connectorNodes;
        answer = jsonAnswer(200, ordered_json{{"job_id", startJob(state, job, call.setting, call.now)}});
        return true;
    });
    return answer;
}

} // namespace spillway::practice
