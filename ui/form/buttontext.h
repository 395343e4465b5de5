// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace spillway {

/// A name from elsewhere as part of a button's text, where an ampersand would mark a shortcut.
inline QString buttonText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace spillway
