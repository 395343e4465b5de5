// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace spillway::messages {

/// Two sentences, one behind the other; either may be empty. A full stop of Chinese brings its own room.
inline QString together(const QString &first, const QString &second)
{
    const bool apart = !first.isEmpty() && !second.isEmpty() && !first.endsWith(u'。');
    return apart ? first + u' ' + second : first + second;
}

} // namespace spillway::messages
