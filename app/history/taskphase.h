// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"

namespace spillway {

/// What the history knows of the task that an attempt made.
enum class TaskPhase {
    None,    ///< the attempt made none, or nobody has looked yet
    Running, ///< as the service says
    Paused,  ///< as the service says
    Other,   ///< a word that is not documented: shown as it comes
    Stuck,   ///< messages wait, and nothing is written
    Gone,    ///< no longer in the list, or deleted
};

inline TaskPhase phaseOf(const Attempt &attempt)
{
    if (attempt.state != AttemptState::Created) {
        return TaskPhase::None;
    }
    if (attempt.taskGoneAt.isValid()) {
        return TaskPhase::Gone;
    }
    if (attempt.taskStuckAt.isValid()) {
        return TaskPhase::Stuck;
    }
    if (attempt.taskStatus.isEmpty()) {
        return TaskPhase::None;
    }
    return attempt.taskStatus == u"RUNNING"  ? TaskPhase::Running
           : attempt.taskStatus == u"PAUSED" ? TaskPhase::Paused
                                             : TaskPhase::Other;
}

} // namespace spillway
