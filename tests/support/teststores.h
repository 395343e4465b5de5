// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace spillway::test {

/// A store that knows nothing and answers everything with one status.
class FixedStore : public SecretStore
{
public:
    explicit FixedStore(StoreStatus status = StoreStatus::NotStored) : m_status(status) {}

    void read(const KeyRef &ref, QObject *context, ReadDone done) override;
    void write(const KeyRef &ref, StoredKey key, QObject *context, Done done) override;
    void remove(const KeyRef &ref, QObject *context, Done done) override;

    int reads() const { return m_reads; }

private:
    StoreStatus m_status;
    int m_reads = 0;
};

} // namespace spillway::test
