// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state.h"

namespace spillway::practice {

/// A new practice project: keys and IDs drawn at random, five instances, buckets, and dumping tasks
/// on the second instance's connector if withTasks. Now in milliseconds.
State freshState(bool withTasks, std::int64_t now);

/// The region that some of the buckets lie in, other than the project's.
constexpr const char *kOtherRegion = "practice-2";

/// The buckets of a project in that region.
std::vector<Bucket> seedBuckets(const std::string &region);

/// Gives the first instance that many generated topics besides its own, or takes those above away.
void setGeneratedTopics(State &state, int count);
/// Gives the project that many generated instances, or takes those above away with all they have.
void setGeneratedInstances(State &state, int count, std::int64_t now);

} // namespace spillway::practice
