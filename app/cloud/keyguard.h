// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace spillway {

/// Remembers which sign-in keys a service answered with 401. Five failures lock a key for everybody
/// who uses it (contract 3.1), so after the first nothing is signed with it until the operator
/// changes the key or asks for another try.
class KeyGuard
{
public:
    bool isRefused(const QString &accessKey) const { return m_refused.contains(accessKey); }
    void refuse(const QString &accessKey) { m_refused.insert(accessKey); }
    void allow(const QString &accessKey) { m_refused.remove(accessKey); }

private:
    QSet<QString> m_refused;
};

} // namespace spillway
