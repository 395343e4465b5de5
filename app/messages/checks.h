// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "messages/messages.h"

namespace spillway::messages {

/// "Sign-in key": what a line is about.
QString label(CheckLine::What what);
/// "Passed", "Warning", "Failed", "Could not be checked", "Checking".
QString verdictWord(CheckLine::Result verdict);
/// "the service", "the bucket", "a rule": who says so.
QString sourceWord(CheckLine::Source source);
/// One sentence: what was found, and what to do where something is to do.
QString text(const CheckLine &line, const ErrorCatalogue &catalogue);
/// Why a look-up brought nothing, in one or two sentences.
QString text(const LookupFailure &failure, const ErrorCatalogue &catalogue, Deed deed = Deed::Any);
/// Which certificate was refused and why: host, issuer, dates. Empty if TLS was not the trouble.
QString tlsText(const CallFacts &facts);
/// "just now", "3 minutes ago".
QString ageWord(const QDateTime &at, const QDateTime &now);

} // namespace spillway::messages
