// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

#include <optional>

namespace spillway::practice {

/// What is wrong with the path's instance, ids[1]; nothing when it is there.
std::optional<Answer> instanceFault(const Call &call, const State &state);

// The Kafka instances of the project: contract sections 1.7 and 1.8.
// ids: project, and the instance where the path names one.

Answer listInstances(const Call &call);
Answer showInstance(const Call &call);
Answer listTopics(const Call &call);

} // namespace spillway::practice
