// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/doctor.h"
#include "messages/messages.h"

namespace spillway::messages {

/// "Keyring", "Disk space".
QString label(DoctorLine::What what);
/// What was found, and what to do where something is to do.
QString text(const DoctorLine &line, const ErrorCatalogue &catalogue);
/// The whole report as plain text, a line each, for a ticket.
QString report(const QList<DoctorLine> &lines, const ErrorCatalogue &catalogue);

} // namespace spillway::messages
