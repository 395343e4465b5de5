// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/httpcall.h"
#include "cloud/keyguard.h"
#include "cloud/network.h"

namespace spillway {

/// Makes calls that take part in the key guard: a 401 stops all further signing with the key.
class Cloud
{
public:
    Cloud(Network &network, KeyGuard &guard) : m_network(network), m_guard(guard) {}

    /// A call for a request signed with that key; not started yet, owned by `parent`. Check
    /// guard().isRefused() before signing. Without `connections` it uses the network's current ones.
    HttpCall *call(HttpRequest request, const QString &accessKey, QObject *parent,
                   std::shared_ptr<Connections> connections = {});
    KeyGuard &guard() { return m_guard; }
    Network &network() { return m_network; }

private:
    Network &m_network;
    KeyGuard &m_guard;
};

} // namespace spillway
