// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "history/event.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>

namespace spillway {

/// How long the task list is given before "not there" counts, and how often it is read.
struct SettleTimes
{
    std::chrono::milliseconds quiet{60'000};  ///< from the end of the send
    std::chrono::milliseconds apart{30'000};  ///< between two readings that agree
    std::chrono::milliseconds spacing{1'000}; ///< between any two calls
    /// Until a list that did not come is asked for again; doubled each time, up to the second.
    std::chrono::milliseconds retry{30'000};
    std::chrono::milliseconds retryAtMost{900'000};
    std::chrono::milliseconds deadline{20'000};
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// One reading of the task list: which tasks may be the attempt's.
struct ListReading
{
    QDateTime at;
    QStringList taskIds;
    bool sure = true; ///< the list told enough of each
};

struct Judgement
{
    enum class Verdict {
        Open,       ///< too early to say; see nextReading
        Created,    ///< exactly one task
        NotCreated, ///< none, twice, after the quiet period
        Candidates, ///< two or more, or one of which too little is told: somebody has to choose
    };
    Verdict verdict = Verdict::Open;
    QStringList taskIds = {};
    QDateTime nextReading = {};

    bool operator==(const Judgement &) const = default;
};

/// The one judgement over an Unknown attempt. Pure. Readings are in the order of time; the last one
/// decides whether there are tasks.
Judgement judge(const Attempt &attempt, const QList<ListReading> &readings, const SettleTimes &times);

/// How long to wait after the list did not come `failures` times in a row, the first being 1.
std::chrono::milliseconds retryAfter(int failures, const SettleTimes &times);

/// When the send was over, as far as is known.
QDateTime sendEnded(const Attempt &attempt);

/// A reading as an event's detail, and the readings that an attempt's timeline holds.
QJsonObject readingDetail(const ListReading &reading);
QList<ListReading> readingsOf(const QList<AttemptEvent> &events);

} // namespace spillway
