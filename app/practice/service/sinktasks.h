// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

namespace spillway::practice {

// The dumping tasks of a connector: contract sections 1.1 to 1.5.
// ids: project, connector, and the task where the path names one.

Answer createSinkTask(const Call &call);
Answer listSinkTasks(const Call &call);
Answer showSinkTask(const Call &call);
Answer deleteSinkTask(const Call &call);
Answer changeSinkTaskQuota(const Call &call);

} // namespace spillway::practice
