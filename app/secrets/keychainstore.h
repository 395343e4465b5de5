// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace spillway {

/// The keyring services of this desktop session that answer, by their names on the bus. Blocks, for two seconds at
/// most each.
QStringList keyringServices();

/// The operating system's keychain, through QtKeychain. The only place where an SK is stored.
class KeychainStore : public SecretStore
{
public:
    /// A locked keyring asks its user and has no time limit of its own; this is ours.
    static constexpr std::chrono::seconds Timeout{20};

    void read(const KeyRef &ref, QObject *context, ReadDone done) override;
    void write(const KeyRef &ref, StoredKey key, QObject *context, Done done) override;
    void remove(const KeyRef &ref, QObject *context, Done done) override;

private:
    void run(QKeychain::Job *job, QObject *context, std::function<void(StoreStatus, QKeychain::Job *)> done);
};

} // namespace spillway
