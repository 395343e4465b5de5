// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace spillway {

/// What a start of the desktop program asks for: of this process, or of the one whose window is open.
struct Launch
{
    bool newTask = false;
    bool practise = false;
    QStringList files = {};       ///< requests to import, as absolute paths
    QString activationToken = {}; ///< lets the window come to the front on Wayland

    friend bool operator==(const Launch &, const Launch &) = default;
};

/// One line, for another process.
QByteArray toLine(const Launch &launch);
/// Nothing if the line is not from toLine().
std::optional<Launch> launchFromLine(const QByteArray &line);

/// A path or URI, as a desktop gives it, as the absolute path that the window opens.
QString absoluteFile(const QString &pathOrUri);

/// The token that the desktop put into the environment of this start, taken out of it.
QString takeActivationToken();
/// Has the next activateWindow() use the token.
void useActivationToken(const QString &token);

} // namespace spillway
