// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace spillway {

/// The history's tables. One entry a schema version; PRAGMA user_version counts them. Never change
/// one that was released: add the next.
const std::array<QStringList, 4> &migrations();

/// SQL for all that a search looks through, one value a line: of the row named `row`, or of a plain
/// column when that is empty. The index has the same text, so the two must not differ.
QString searchedText(const QString &row = {});

/// Which rows a group has, of the row named `row` or of plain columns. The partial indices have the
/// same text: SQLite uses them only for a condition that it recognises.
QString openCondition(const QString &row);      ///< Unknown and not settled
QString runningCondition(const QString &row);   ///< the task runs, as far as is known
QString stuckCondition(const QString &row);     ///< the task writes nothing although messages wait
QString attentionCondition(const QString &row); ///< open or stuck
QString failedCondition(const QString &row);    ///< rejected or not sent
QString followedCondition(const QString &row);  ///< there is a task, as far as is known

} // namespace spillway
