// SPDX-License-Identifier: Apache-2.0
#include "service.h"

#include "connector.h"
#include "encoding.h"
#include "faults.h"
#include "instances.h"
#include "jobs.h"
#include "obs.h"
#include "projects.h"
#include "sinktasks.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace spillway::practice {

namespace {

using Function = Answer (*)(const Call &);

/// What a fault can take away as a whole.
enum class Kind {
    Other,
    List,        ///< a list of DMS
    Dumping,     ///< dumping tasks and connectors
    DumpingList, ///< both
};

struct Route
{
    std::string_view method;
    std::string_view path; ///< "*" stands for one segment that is not empty
    Function function;
    Kind kind = Kind::Other;
};

// The calls of contract section 1.0 that are spoken here.
constexpr std::array kRoutes{
    Route{"POST", "/v2/*/connectors/*/sink-tasks", createSinkTask, Kind::Dumping},
    Route{"GET", "/v2/*/connectors/*/sink-tasks", listSinkTasks, Kind::DumpingList},
    Route{"PUT", "/v2/*/connectors/*/sink-tasks", changeSinkTaskQuota, Kind::Dumping},
    Route{"GET", "/v2/*/connectors/*/sink-tasks/*", showSinkTask, Kind::Dumping},
    Route{"DELETE", "/v2/*/connectors/*/sink-tasks/*", deleteSinkTask, Kind::Dumping},
    Route{"GET", "/v2/*/instances", listInstances, Kind::List},
    Route{"GET", "/v2/*/instances/*", showInstance},
    Route{"GET", "/v2/*/instances/*/topics", listTopics, Kind::List},
    Route{"POST", "/v2/*/instances/*/connector", enableConnector, Kind::Dumping},
    Route{"GET", "/v2/*/instances/*/connector", showConnectorStock, Kind::Dumping},
    Route{"POST", "/v2/*/kafka/instances/*/delete-connector", disableConnector, Kind::Dumping},
    Route{"GET", "/v2/*/instances/*/tasks", listJobs, Kind::List},
    Route{"GET", "/v2/*/instances/*/tasks/*", showJob},
    Route{"GET", "/v2/*/instances/*/tasks/*/progress", showJobProgress},
    Route{"GET", "/v3/projects", listProjects},
};

/// Fills ids with what the stars stand for.
bool matches(std::string_view pattern, std::string_view path, std::vector<std::string> &ids)
{
    const auto wanted = splitAt(pattern, '/');
    const auto given = splitAt(path, '/');
    if (wanted.size() != given.size())
        return false;
    ids.clear();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "*" && !given[i].empty())
            ids.push_back(percentDecoded(given[i]));
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

std::int64_t nowInMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

struct Match
{
    Function function = nullptr;
    Kind kind = Kind::Other;
    std::vector<std::string> ids;
    std::string allowed; ///< the methods of the path, for the Allow header
};

Match findRoute(const HttpRequest &request)
{
    std::string_view path = request.rawPath();
    if (path.size() > 1 && path.back() == '/')
        path.remove_suffix(1); // the canonical form ends with a slash; some clients send it so
    Match match;
    std::vector<std::string> ids;
    for (const Route &route : kRoutes) {
        if (!matches(route.path, path, ids))
            continue;
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == request.method) {
            match.function = route.function;
            match.kind = route.kind;
            match.ids = ids;
        }
    }
    return match;
}

/// Whether the gateway would answer 404 here too is not documented; the contract's table has a code
/// for exactly this, and it tells more.
Answer methodNotAllowed(const std::string &allowed)
{
    Answer out = dmsError(405, "DMS.00405001", "This request method is not allowed.");
    out.headers.emplace_back("Allow", allowed);
    return out;
}

/// The path's project has to be the one that the key belongs to. The token's counterpart is a
/// 401 of its own (DMS.10240104); for keys the gateway denies the access, before DMS sees it.
std::optional<Answer> projectFault(const Call &call, const State &state)
{
    if (call.ids.empty())
        return std::nullopt; // IAM's calls have no project
    if (!isHexId(call.ids[0], 32))
        return dmsError(400, "DMS.00400002", "Invalid project ID format.");
    const std::string_view header = call.request.header("x-project-id");
    if (call.ids[0] != state.projectId || (!header.empty() && header != state.projectId))
        return gatewayError(403, "APIGW.0306", "API access denied: the key's project is another.");
    return std::nullopt;
}

bool isLook(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

Answer silence()
{
    Answer out;
    out.status = 499; // for the log only: the client gave up
    out.silent = true;
    return out;
}

/// The faults that hit a call before it is looked at.
std::optional<Answer> switchedFault(const State &state, Kind kind)
{
    if (isOn(state, Fault::Throttled))
        return gatewayError(
            429, "APIGW.0308",
            "The throttling threshold has been reached: policy api over ratelimit,limit:200,time:1 second");
    if (isOn(state, Fault::NoDumping) && (kind == Kind::Dumping || kind == Kind::DumpingList))
        return unknownPath();
    if (isOn(state, Fault::Forbidden) && (kind == Kind::List || kind == Kind::DumpingList))
        return dmsError(403, "DMS.00403003", "The role does not have the permission for this operation.");
    return std::nullopt;
}

} // namespace

Service::Service(Setting setting) : m_setting(std::move(setting)), m_gate(m_setting.store) {}

Answer Service::answer(const HttpRequest &request)
{
    try {
        return request.rawPath() == kFaultMenuPath ? answerFaultMenu(request, m_setting.store, nowInMilliseconds())
                                                   : answerCloud(request);
    } catch (const std::exception &error) {
        // what() names files or library errors, never a value of the request.
        std::fprintf(stderr, "spillway-practice: %s\n", error.what());
        return dmsError(500, "DMS.00500000", "Internal service error.");
    }
}

/// What stands for the vendor's cloud: DMS, IAM and OBS.
Answer Service::answerCloud(const HttpRequest &request)
{
    const std::int64_t now = nowInMilliseconds();
    settleJobs(m_setting.store, now);
    const auto state = m_setting.store.read();
    if (isOn(*state, Fault::NeverAnswers) && isLook(request))
        return silence();
    const std::int64_t offset = clockOffset(*state);
    const auto target = obsTarget(request);
    Answer out = target ? answerObs(request, *target, *state, now / 1000 + offset) : answerGateway(request, now);
    out.clockOffset = offset;
    return out;
}

Answer Service::answerGateway(const HttpRequest &request, std::int64_t now)
{
    Match match = findRoute(request);
    if (match.allowed.empty())
        return unknownPath();
    if (match.function == nullptr)
        return methodNotAllowed(match.allowed);
    const auto state = m_setting.store.read();
    if (auto refusal = m_gate.refusal(request, now / 1000 + clockOffset(*state)))
        return *refusal;
    const Call call{request, m_setting, std::move(match.ids), now};
    if (auto fault = switchedFault(*state, match.kind))
        return *fault;
    if (auto fault = projectFault(call, *state))
        return *fault;
    return match.function(call);
}

} // namespace spillway::practice
