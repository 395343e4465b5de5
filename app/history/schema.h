// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace spillway {

/// The history's tables. One entry a schema version; PRAGMA user_version counts them. Never change
/// one that was released: add the next.
const std::array<QStringList, 2> &migrations();

/// SQL for all that a search looks through, one value a line: of the row named `row`, or of a plain
/// column when that is empty. The index has the same text, so the two must not differ.
QString searchedText(const QString &row = {});

} // namespace spillway
