// SPDX-License-Identifier: Apache-2.0
#include "projects.h"

#include "documents.h"

#include <array>
#include <limits>

namespace spillway::practice {

using nlohmann::ordered_json;

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
    const auto domain = call.query("domain_id");
    const auto parent = call.query("parent_id");
    const bool wanted = call.query("name").value_or(state->projectName) == state->projectName &&
                        domain.value_or(state->domainId) == state->domainId &&
                        parent.value_or(state->domainId) == state->domainId &&
                        call.query("enabled").value_or("true") == "true" &&
                        call.query("is_domain").value_or("false") == "false" && call.query("page").value_or("1") == "1";
    ordered_json projects = ordered_json::array();
    if (wanted)
        projects.push_back(projectDocument(*state, call.setting.baseUrl));
    const ordered_json links{{"self", call.setting.baseUrl + "/v3/projects"}, {"previous", nullptr}, {"next", nullptr}};
    return jsonAnswer(200, ordered_json{{"projects", std::move(projects)}, {"links", links}});
}

} // namespace spillway::practice
