// SPDX-License-Identifier: Apache-2.0
#include "service.h"

#include "encoding.h"
#include "instances.h"
#include "projects.h"
#include "sinktasks.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace spillway::practice {

namespace {

using Function = Answer (*)(const Call &);

struct Route
{
    std::string_view method;
    std::string_view path; ///< "*" stands for one segment that is not empty
    Function function;
};

// The calls of contract section 1.0 that are spoken here.
constexpr std::array kRoutes{
    Route{"POST", "/v2/*/connectors/*/sink-tasks", createSinkTask},
    Route{"GET", "/v2/*/connectors/*/sink-tasks", listSinkTasks},
    Route{"PUT", "/v2/*/connectors/*/sink-tasks", changeSinkTaskQuota},
    Route{"GET", "/v2/*/connectors/*/sink-tasks/*", showSinkTask},
    Route{"DELETE", "/v2/*/connectors/*/sink-tasks/*", deleteSinkTask},
    Route{"GET", "/v2/*/instances", listInstances},
    Route{"GET", "/v2/*/instances/*", showInstance},
    Route{"GET", "/v2/*/instances/*/topics", listTopics},
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

} // namespace

Service::Service(Setting setting) : m_setting(std::move(setting)), m_gate(m_setting.store) {}

Answer Service::answer(const HttpRequest &request)
{
    try {
        Match match = findRoute(request);
        if (match.allowed.empty())
            return unknownPath();
        if (match.function == nullptr)
            return methodNotAllowed(match.allowed);
        const std::int64_t now = nowInMilliseconds();
        if (auto refusal = m_gate.refusal(request, now / 1000))
            return *refusal;
        const Call call{request, m_setting, std::move(match.ids), now};
        if (auto fault = projectFault(call, *m_setting.store.read()))
            return *fault;
        return match.function(call);
    } catch (const std::exception &error) {
        // what() names files or library errors, never a value of the request.
        std::fprintf(stderr, "spillway-practice: %s\n", error.what());
        return dmsError(500, "DMS.00500000", "Internal service error.");
    }
}

} // namespace spillway::practice
