// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/outcome.h"
#include "faultserver.h"

#include <QList>

namespace spillway::test {

/// What a server does with a create request, and what may then be said of it.
struct Behaviour
{
    const char *name;
    Fault fault;
    QList<Outcome> outcomes; ///< one of these; more than one where chance decides
    /// The call never ends by itself: it is cancelled once the server has come that far.
    bool endless = false;
    /// Qt does not notice that the answer cannot come to an end; only the deadline helps.
    bool hangs = false;
};

/// The answer of a service that made the task.
QByteArray createdBody();
QString createdId();

/// Breaks of the connection and of the protocol, and answers that are none.
const QList<Behaviour> &behaviours();

/// Whole answers with a status.
const QList<Behaviour> &statuses();

/// What may be said of the behaviour on a connection of that kind: with a fault before the first
/// byte it depends on whether there was a handshake to fail.
QList<Outcome> allowedOutcomes(const Behaviour &behaviour, FaultServer::Transport transport, bool kept);

} // namespace spillway::test
