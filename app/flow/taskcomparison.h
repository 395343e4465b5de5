// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "history/attempt.h"
#include "task/draft.h"

#include <QList>

namespace spillway {

/// One value of a task: as it was sent and as the service has it.
struct TaskValue
{
    Field field;
    QString sent;         ///< empty where nothing was sent, or nobody knows
    QString present;      ///< at the service
    bool told = true;     ///< the service's answer has it at all
    bool differs = false; ///< another value than was sent; never for what is not told

    bool operator==(const TaskValue &) const = default;
};

/// What the attempt sent, as far as its body can be read.
std::optional<Draft> sentBy(const Attempt &attempt);
/// What makes the task anew: as it was sent from here, or else as the service tells it.
Draft requestOf(const std::optional<Attempt> &attempt, const TaskDetails &details);

/// Field by field in the order of the request, without keys. What means the same is no difference:
/// another order of topics, a default spelt out, an absent and an empty path. Without `sent` there
/// is nothing to differ from.
QList<TaskValue> comparedValues(const std::optional<Draft> &sent, const TaskDetails &details);

/// The request that would make the task anew, as far as the service tells: without keys and IDs of the
/// path. The list and the pattern are told apart by their characters where the answer does not.
Draft draftOf(const TaskDetails &details);

} // namespace spillway
