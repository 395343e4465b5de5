// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "history/attempt.h"

namespace spillway {

/// What the connector's task list says of an attempt whose answer was lost.
struct TaskMatch
{
    enum class Kind { One, None, Several /* or one that does not tell enough */ };
    Kind kind = Kind::None;
    QString taskId; ///< with One

    bool operator==(const TaskMatch &) const = default;
};

struct MatchingTasks
{
    QList<TaskRow> tasks; ///< each ID once
    bool sure = true;     ///< each told its name, the same topics and a time that is not before the send
};

/// Tasks with the attempt's name and topics that were not made before it was sent; where the service
/// does not tell one of these, it may be so.
/// Times are compared in the service's clock: `listing` are the facts of the call that brought the
/// list, whose Date header tells how far that clock is from ours. How far it was at the send nobody knows
/// any more: ours may have been put right since. But had it been off by more than a signature may be, the
/// service would have made nothing, so that a task that looks older by less may be the attempt's.
MatchingTasks matchingTasks(const TaskList &list, const Attempt &attempt, const CallFacts &listing);
/// One: surely.
TaskMatch matchingTask(const TaskList &list, const Attempt &attempt, const CallFacts &listing);

} // namespace spillway
