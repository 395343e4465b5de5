// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "history/attempt.h"
#include "history/event.h"

#include <chrono>
#include <optional>

namespace spillway {

/// What the looks at a task so far say of one of its topics; all its partitions together.
struct TopicTrack
{
    QString topic;
    std::optional<qint64> written = {}; ///< the sum of what is known; nothing while no partition has a number
    std::optional<qint64> end = {};
    std::optional<qint64> lag = {};
    QDateTime lookedAt = {};
    QDateTime heldSince = {};               ///< the first look that showed this position
    std::optional<qint64> backlogThen = {}; ///< what waited at that look
    QDateTime waitingSince = {};            ///< messages wait since this look; invalid: none does
    bool moved = false;                     ///< another position was shown before

    bool operator==(const TopicTrack &) const = default;
};

/// The tracks after another look. Pure. A topic that is named twice is one; one that is no longer
/// named is left out.
QList<TopicTrack> tracked(const QList<TopicTrack> &before, const QList<TopicProgress> &look, const QDateTime &at);

/// Whether messages of the topic have waited for two intervals while their number grew and nothing
/// was written. Messages that came a moment ago wait for the interval, however long it was quiet before.
bool isStuck(const TopicTrack &track, std::chrono::seconds interval);

/// Of the task as a whole: stuck if a topic is. Nothing while the looks do not say: just begun, some
/// topic waits and has not moved yet.
std::optional<bool> isStuck(const QList<TopicTrack> &tracks, std::chrono::seconds interval);

/// What a reading of the connector's list says that the history does not know yet. Pure. Only a list
/// that came whole, long enough after the send, can say that a task is gone.
std::optional<TaskSighting> sightingOf(const Attempt &known, const TaskList &list, const QDateTime &at);
/// The same of a look at the one task's progress.
std::optional<TaskSighting> sightingOf(const Attempt &known, const QString &status, std::optional<bool> stuck,
                                       const QList<TopicTrack> &tracks, const QDateTime &at);

/// What the request says, or else the documented default.
std::chrono::seconds intervalOf(const Attempt &attempt);
/// The minute by which the first file may be expected, since a file is written at every interval in
/// which messages came. Local to no zone: UTC.
QDateTime firstFileBy(const Attempt &attempt);

} // namespace spillway
