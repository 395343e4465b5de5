// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QList>

namespace spillway {

/// Removes entries of the keychain one after the other; what is gone already counts as removed.
/// `done` gets the first other status and ends there, or Ok.
void removeKeys(QList<KeyRef> refs, SecretStore &secrets, QObject *context, std::function<void(StoreStatus)> done);

} // namespace spillway
