// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "cloud/network.h"
#include "history/attempt.h"
#include "secrets/secretstore.h"

#include <memory>
#include <optional>

namespace spillway {

/// Where a connector's task list is read, and with which key.
struct ListPlace
{
    Place place;
    KeyRef signInKey;
    std::shared_ptr<Connections> connections = {}; ///< null: the network's current ones

    bool operator==(const ListPlace &) const = default;
};

/// A task on the service that the operator looks at or acts on.
struct TaskTarget
{
    ListPlace place;
    TaskRow task;    ///< as the service told of it last; only `taskId` is sure to be filled
    QString profile; ///< its name, for what is said
    bool production = false;
    bool practice = false;
    std::optional<Attempt> attempt = {}; ///< the one that made it, if it is from here
};

} // namespace spillway
