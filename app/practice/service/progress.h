// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state.h"

#include <cstdint>
#include <vector>

namespace spillway::practice {

/// How far a partition of a dumped topic is.
struct PartitionProgress
{
    std::int64_t transferred = 0;
    std::int64_t end = 0;
};

/// Invented, but believable: messages arrive at a steady rate, what is there is written at every
/// interval, and a task that starts from the earliest offset catches up first. Depends on nothing
/// but its arguments, so it never goes backwards between two looks. Messages arrived for `elapsed`
/// seconds, and were written for the first `writing` of them.
PartitionProgress progressOf(const Task &task, const Topic &topic, int partition, double elapsed, double writing);

/// The instance's topics that the task dumps. A pattern that is not of the plain kind (back
/// references, repeat counts) matches none.
std::vector<const Topic *> dumpedTopics(const Task &task, const Instance &instance);

} // namespace spillway::practice
