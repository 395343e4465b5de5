// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

namespace spillway {

/// For what is no widget's: in the colours of the application's palette.
QIcon symbol(const char *name, Tone tone);

} // namespace spillway
