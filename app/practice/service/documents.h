// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state.h"

#include <nlohmann/json.hpp>

#include <string>

namespace spillway::practice {

/// Show instance (contract section 1.7): the documented fields with the documented types.
nlohmann::ordered_json instanceDocument(const Instance &instance, const State &state);

/// An element of List topics (contract section 1.8).
nlohmann::ordered_json topicDocument(const Topic &topic);

/// An element of List dumping tasks (contract section 1.2).
nlohmann::ordered_json taskListElement(const Task &task);

/// Show dumping task (contract section 1.3), without topics_info.
nlohmann::ordered_json taskDocument(const Task &task);

/// topics_info of Show dumping task. Elapsed in seconds since the task was created.
nlohmann::ordered_json topicsInfo(const Task &task, const Instance &instance, double elapsed, double writing);

struct Project
{
    std::string id;
    std::string name;
    std::string parentId; ///< the account, or of a sub-project its project
};

/// An element of List projects (contract section 1.12).
nlohmann::ordered_json projectDocument(const Project &project, const State &state, const std::string &baseUrl);

} // namespace spillway::practice
