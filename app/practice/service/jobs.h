// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

#include <string>

namespace spillway::practice {

/// Starts the job: the instance leaves RUNNING until it ends. How long it takes is what is real
/// divided by a fixed factor and by speedup. Returns the job's ID.
std::string startJob(State &state, Job job, const Setting &setting, std::int64_t now);

/// Carries the jobs that have ended by now over to their instances. Nothing runs in between: this
/// is called before anything looks at the state.
void settleJobs(StateStore &store, std::int64_t now);

// Background jobs of an instance: contract section 1.11.
// ids: project, instance, and the job where the path names one.

Answer listJobs(const Call &call);
Answer showJob(const Call &call);
Answer showJobProgress(const Call &call);

} // namespace spillway::practice
