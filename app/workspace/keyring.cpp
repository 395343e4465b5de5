// SPDX-License-Identifier: Apache-2.0
#include "workspace/keyring.h"

#include <QMetaObject>

namespace spillway {

void removeKeys(QList<KeyRef> refs, SecretStore &secrets, QObject *context, std::function<void(StoreStatus)> done)
{
    if (refs.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(StoreStatus::Ok); }, Qt::QueuedConnection);
        return;
    }
    const KeyRef first = refs.takeFirst();
    secrets.remove(first, context,
                   [refs = std::move(refs), &secrets, context, done = std::move(done)](StoreStatus status) {
                       if (status != StoreStatus::Ok && status != StoreStatus::NotStored) {
                           return done(status);
                       }
                       removeKeys(refs, secrets, context, done);
                   });
}

} // namespace spillway
