// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"
#include "cloud/network.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <variant>

namespace spillway::test {

/// Whether the settings could be read; if so, the network has them.
inline bool applied(Network &network, const NetworkSettings &settings)
{
    auto prepared = prepareNetwork(settings, false);
    auto *fine = std::get_if<PreparedNetwork>(&prepared);
    if (fine) {
        network.apply(std::move(*fine));
    }
    return fine != nullptr;
}

/// Trusts the tests' own authority and no other: without the system's a handshake is much quicker.
inline PreparedNetwork trusting()
{
    PreparedNetwork prepared{.settings = {.caFile = Certificates::authorityFile(), .proxy = {}},
                             .tls = QSslConfiguration::defaultConfiguration()};
    prepared.tls->setCaCertificates(QSslCertificate::fromPath(Certificates::authorityFile()));
    return prepared;
}

} // namespace spillway::test
