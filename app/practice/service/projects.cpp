// SPDX-License-Identifier: Apache-2.0
#include "projects.h"

#include "documents.h"
#include "encoding.h"
#include "faults.h"

#include <array>
#include <limits>

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

std::vector<Project> projectsOf(const State &state)
{
    if (isOn(state, Fault::NoProject))
        return {};
    std::vector<Project> out{{state.projectId, state.projectName, state.domainId}};
    if (isOn(state, Fault::SeveralProjects)) {
        for (const char *name : {"finance", "staging"}) {
            // Derived, so that the IDs stay the same without being kept.
            out.push_back(
                {sha256Hex(state.projectId + name).substr(0, 32), state.projectName + '_' + name, state.projectId});
        }
    }
    return out;
}

/// How IAM compares names is not documented. Here the region's name finds its sub-projects too:
/// a client that asks by name and relies on a single hit is to meet several.
bool isNamed(const Project &project, const std::string &name)
{
    return project.name == name || project.name.rfind(name + '_', 0) == 0;
}

bool isWanted(const Call &call, const Project &project, const State &state)
{
    const auto name = call.query("name");
    return (!name || isNamed(project, *name)) && call.query("domain_id").value_or(state.domainId) == state.domainId &&
           call.query("parent_id").value_or(project.parentId) == project.parentId &&
           call.query("enabled").value_or("true") == "true" && call.query("is_domain").value_or("false") == "false";
}

} // namespace

Answer listProjects(const Call &call)
{
    constexpr std::array<std::pair<const char *, int>, 2> paging{
        {{"page", std::numeric_limits<int>::max()}, {"per_page", 5000}}};
    for (const auto &[name, most] : paging) {
        const auto text = call.query(name);
        if (text && !wholeNumber(*text, 1, most))
            return keystoneError(400, "Bad Request", std::string("Invalid input for field '") + name + "'.");
    }

    const auto state = call.setting.store.read();
    const auto page = wholeNumber(call.query("page").value_or("1"), 1, std::numeric_limits<int>::max());
    const auto perPage = wholeNumber(call.query("per_page").value_or("5000"), 1, 5000);
    const std::int64_t first = std::int64_t{*page - 1} * *perPage;
    ordered_json projects = ordered_json::array();
    std::int64_t number = 0;
    for (const Project &project : projectsOf(*state)) {
        if (!isWanted(call, project, *state))
            continue;
        if (number >= first && number < first + *perPage)
            projects.push_back(projectDocument(project, *state, call.setting.baseUrl));
        ++number;
    }
    const ordered_json links{{"self", call.setting.baseUrl + "/v3/projects"}, {"previous", nullptr}, {"next", nullptr}};
    return jsonAnswer(200, ordered_json{{"projects", std::move(projects)}, {"links", links}});
}

} // namespace spillway::practice
