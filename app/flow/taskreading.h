// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "flow/reading.h"
#include "flow/site.h"
#include "flow/tasktarget.h"

#include <functional>
#include <optional>
#include <variant>

namespace spillway {

/// What the service tells of one task, or why it does not.
struct TaskTold
{
    std::optional<TaskDetails> details;
    std::optional<LookupFailure> failure;
    QDateTime at; ///< when the answer came, UTC

    /// A 404 of the service itself: the task is gone, or the place is wrong; the list can tell. What the
    /// gateway before it does not know is the address.
    bool isMissing() const;
};

/// The connector's tasks and its quota, or why they did not come.
struct TasksTold
{
    std::optional<TaskList> list;
    std::optional<LookupFailure> failure;
    CallFacts facts = {}; ///< of the call, if one was made

    bool has(const QString &taskId) const;
};

/// One GET each. `done` gets the answer once, never from within the call, and not at all once
/// `context` is gone; deleting what is returned drops the answer.
Reading *readTask(ReadingTools tools, const ListPlace &place, const QString &taskId, QObject *context,
                  std::function<void(const TaskTold &)> done);
Reading *readTasks(ReadingTools tools, const ListPlace &place, QObject *context,
                   std::function<void(const TasksTold &)> done);
/// Over the site's network.
Reading *readTasks(ReadingTools tools, const Site &site, const QString &connectorId, QObject *context,
                   std::function<void(const TasksTold &)> done);

/// What is known of a change once it is over: the facts of its one call, or why nothing was signed.
using Change = std::variant<CallFacts, LookupFailure>;
/// One DELETE or PUT, which goes out once. `done` as above.
void sendChange(ReadingTools tools, const ListPlace &place, std::function<HttpRequest(const SignInKey &)> request,
                QObject *context, std::function<void(const Change &)> done);

} // namespace spillway
