// SPDX-License-Identifier: Apache-2.0
#include "secrets/sessionstore.h"

#include <QMetaObject>

namespace spillway {

void SessionStore::read(const KeyRef &ref, QObject *context, ReadDone done)
{
    if (!holds(ref)) {
        m_behind.read(ref, context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [this, ref, done = std::move(done)] {
            const auto it = m_keys.find(ref.name);
            it == m_keys.end() ? done(StoreStatus::NotStored, {}) : done(StoreStatus::Ok, it->second.clone());
        },
        Qt::QueuedConnection);
}

void SessionStore::write(const KeyRef &ref, StoredKey key, QObject *context, Done done)
{
    m_keys.erase(ref.name);
    m_behind.write(ref, std::move(key), context, std::move(done));
}

void SessionStore::remove(const KeyRef &ref, QObject *context, Done done)
{
    m_keys.erase(ref.name);
    m_behind.remove(ref, context, std::move(done));
}

} // namespace spillway
