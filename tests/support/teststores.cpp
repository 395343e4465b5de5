// SPDX-License-Identifier: Apache-2.0
#include "teststores.h"

#include <QMetaObject>

namespace spillway::test {

void FixedStore::read(const KeyRef &, QObject *context, ReadDone done)
{
    ++m_reads;
    QMetaObject::invokeMethod(
        context, [status = m_status, done = std::move(done)] { done(status, {}); }, Qt::QueuedConnection);
}

void FixedStore::write(const KeyRef &, StoredKey, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        context, [status = m_status, done = std::move(done)] { done(status); }, Qt::QueuedConnection);
}

void FixedStore::remove(const KeyRef &, QObject *context, Done done)
{
    write({}, {}, context, std::move(done));
}

} // namespace spillway::test
