// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state.h"

namespace spillway::practice {

/// A new practice project: keys and IDs drawn at random, five instances, and dumping tasks on the
/// second one's connector if withTasks. Now in milliseconds.
State freshState(bool withTasks, std::int64_t now);

} // namespace spillway::practice
