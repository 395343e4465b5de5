// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace spillway {

/// Whether this process may write there, on a read-only file system and as root too. QFileInfo asks for the
/// account that started the process, not for the one it acts as.
bool mayWrite(const QString &path);

} // namespace spillway
