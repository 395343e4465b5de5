// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "history/attempt.h"

namespace spillway {

/// What the connector's task list says of an attempt whose answer was lost.
struct TaskMatch
{
    enum class Kind { One, None, Several };
    Kind kind = Kind::None;
    QString taskId; ///< with One

    bool operator==(const TaskMatch &) const = default;
};

/// Tasks with the attempt's name and topics that were not made before it was sent, each ID once.
/// Times are compared in the service's clock: `listing` are the facts of the call that brought the
/// list, whose Date header tells how far that clock is from ours.
QList<TaskRow> matchingTasks(const TaskList &list, const Attempt &attempt, const CallFacts &listing);
TaskMatch matchingTask(const TaskList &list, const Attempt &attempt, const CallFacts &listing);

} // namespace spillway
