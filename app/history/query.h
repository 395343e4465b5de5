// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace spillway {

/// A row's place in the order of recording; the key that pages are read by.
using AttemptKey = quint32;

/// Which attempts. `Attention`: Unknown and still open, or the task is stuck; `Running`: the task runs,
/// as far as is known; `Failed`: rejected or not sent.
enum class HistoryGroup { All, Attention, Unknown, Created, Rejected, NotSent, Running, Failed };
enum class HistorySort { Sent, State, TaskName, Topics, Destination, Connector, Profile, TaskId, Ticket };

/// Rows that need attention stand before all others, if asked for so; `All` lets them stand where they are.
enum class HistoryPart { All, AttentionFirst, Rest };

struct HistoryQuery
{
    /// Words that all must occur, any part of name, topics, bucket and path, IDs, ticket or note.
    /// Words of one character do not count.
    QString search = {};
    HistoryGroup group = HistoryGroup::All;
    QDateTime since = {}; ///< prepared at or after; invalid: any time
    QDateTime until = {}; ///< prepared before
    HistorySort sort = HistorySort::Sent;
    bool descending = true;
    /// Only with everything else as it is by default. `AttentionFirst` goes on with the rest; a page of
    /// it follows `after` among those that need attention, a page of `Rest` among the others.
    HistoryPart part = HistoryPart::All;

    bool isPlain() const { return *this == HistoryQuery(); }
    bool operator==(const HistoryQuery &) const = default;
};

struct HistoryPage
{
    QList<AttemptKey> keys;
    QList<Attempt> rows; ///< of the first of them, as many as were asked for
    bool last = false;   ///< no key comes after these
    bool failed = false; ///< the file could not be read on: rows are missing
    int attention = 0;   ///< of AttentionFirst: how many of the keys, at their beginning, need attention
};

struct HistoryCounts
{
    qint64 all = 0;
    qint64 attention = 0;
    qint64 unknown = 0;
    qint64 created = 0;
    qint64 rejected = 0;
    qint64 notSent = 0;
    qint64 running = 0; ///< of the created ones

    qint64 of(HistoryGroup group) const;
    bool operator==(const HistoryCounts &) const = default;
};

/// The attempts of one local day.
struct HistoryDay
{
    QDate day;
    qint64 created = 0;
    qint64 failed = 0; ///< rejected, not sent, or found to have made no task
    qint64 open = 0;   ///< unknown, or on the way

    bool operator==(const HistoryDay &) const = default;
};

} // namespace spillway
