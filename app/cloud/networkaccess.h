// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/network.h"
#include "platform/worker.h"

#include <functional>
#include <variant>

namespace spillway {

/// The prepared network, what is wrong with the settings, or why the proxy's password could not be
/// read.
using AccessResult = std::variant<PreparedNetwork, NetworkSettingsError, StoreStatus>;

/// Reads the proxy's password from the keychain, if there is one, then the files on the worker.
/// `done` is called once, later, and not at all if `context` is gone before.
void openNetwork(const NetworkSettings &settings, bool withTls, SecretStore &secrets, Worker &files, QObject *context,
                 std::function<void(AccessResult)> done);

} // namespace spillway
