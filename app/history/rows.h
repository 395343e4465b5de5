// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"

#include <QVariant>

class QSqlQuery;

namespace spillway {

/// How an attempt stands in its table: times as milliseconds since 1970 UTC, and NULL for none.
QVariant stored(const QDateTime &time);
QDateTime loaded(const QVariant &value);
/// An empty QString is NULL to SQLite; the columns are NOT NULL.
QString text(const QString &value);
QByteArray bytes(const QByteArray &value);

/// The columns that attemptOf() reads, in its order; `first` is what it leaves to the caller.
QString columns();
Attempt attemptOf(const QSqlQuery &query, int first = 0);

} // namespace spillway
