// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/network.h"
#include "secrets/secretstore.h"

#include <QDateTime>

namespace spillway {

/// Where the wizard's task will go, as step 1 chose it.
struct WizardTarget
{
    Endpoint dms;
    QString profile;
    QString instanceId = {}; ///< of the connector, where the profile names it; else it is looked for
    bool practice = false;
    KeyRef signInKey;
    QString signInKeyEnd;
    KeyRef writerKey; ///< the profile's default; may be empty
    QString writerKeyEnd;
    NetworkSettings network;
    bool production = false;
    QDateTime signInExpires = {}; ///< invalid for a permanent key
};

} // namespace spillway
