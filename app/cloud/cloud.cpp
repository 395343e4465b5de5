// SPDX-License-Identifier: Apache-2.0
#include "cloud/cloud.h"

namespace spillway {

HttpCall *Cloud::call(HttpRequest request, const QString &accessKey, QObject *parent,
                      std::shared_ptr<Connections> connections)
{
    auto *call = new HttpCall(connections ? std::move(connections) : m_network.current(), std::move(request), parent);
    QObject::connect(call, &HttpCall::finished, call, [this, accessKey](const CallFacts &facts) {
        if (facts.httpStatus == 401) {
            m_guard.refuse(accessKey);
        }
    });
    return call;
}

} // namespace spillway
