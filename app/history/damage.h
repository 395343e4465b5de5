// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace spillway {

/// Copies a history that cannot be read, with what SQLite keeps beside it, to
/// "history.sqlite.damaged-2026-11-23T081619Z" in the same folder. Overwrites nothing; a copy that has
/// the same content already will do. Returns the copy's name, empty if it could not be made.
QString keepCopy(const QString &file, const QDateTime &now);

/// Moves it there instead, so that a new history can be begun. Returns its new name; empty if it
/// could not be moved, and then everything is as it was.
QString setAside(const QString &file, const QDateTime &now);

} // namespace spillway
