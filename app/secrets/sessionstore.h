// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace spillway {

/// Keys "for this session only": in memory, in front of another store. What is put here with
/// keep() is found first and goes with the program; everything else is the other store's.
class SessionStore : public SecretStore
{
public:
    explicit SessionStore(SecretStore &behind) : m_behind(behind) {}

    void keep(const KeyRef &ref, StoredKey key) { m_keys.insert_or_assign(ref.name, std::move(key)); }
    bool holds(const KeyRef &ref) const { return m_keys.contains(ref.name); }

    void read(const KeyRef &ref, QObject *context, ReadDone done) override;
    void write(const KeyRef &ref, StoredKey key, QObject *context, Done done) override;
    void remove(const KeyRef &ref, QObject *context, Done done) override;

private:
    SecretStore &m_behind;
    std::map<QString, StoredKey> m_keys;
};

} // namespace spillway
