// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <optional>

namespace spillway {

/// Whether a person sits at standard input.
bool isTerminalInput();
/// Asks on standard error and reads one line of standard input; with `hidden` it is not echoed.
/// Nothing at the end of the input.
std::optional<Secret> askLine(const QString &question, bool hidden);

} // namespace spillway
