// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

namespace spillway::practice {

// The Kafka instances of the project: contract sections 1.7 and 1.8.
// ids: project, and the instance where the path names one.

Answer listInstances(const Call &call);
Answer showInstance(const Call &call);
Answer listTopics(const Call &call);

} // namespace spillway::practice
