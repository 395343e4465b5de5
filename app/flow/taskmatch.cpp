// SPDX-License-Identifier: Apache-2.0
#include "flow/taskmatch.h"

#include <algorithm>

namespace spillway {
namespace {

/// The earliest moment, in the service's clock, at which the attempt can have been sent. Date has
/// whole seconds, so the service's clock is only known to lie in an interval; if "no difference"
/// is possible, none is assumed, else the end that makes the moment earliest.
QDateTime sentInServiceClock(const Attempt &attempt, const CallFacts &listing)
{
    if (!listing.serverDate.isValid()) {
        return attempt.sentAt;
    }
    const qint64 date = listing.serverDate.toMSecsSinceEpoch();
    const qint64 asked = listing.startedAt.toMSecsSinceEpoch();
    const qint64 answered = asked + listing.durationMs;
    const qint64 least = date - answered;
    const qint64 most = date + 1000 - asked;
    const qint64 difference = least <= 0 && most >= 0 ? 0 : least;
    return attempt.sentAt.addMSecs(difference);
}

QStringList normalTopics(const QString &topics)
{
    QStringList names = topics.split(u',', Qt::SkipEmptyParts);
    for (QString &name : names) {
        name = name.trimmed();
    }
    names.sort();
    return names;
}

} // namespace

MatchingTasks matchingTasks(const TaskList &list, const Attempt &attempt, const CallFacts &listing)
{
    const QDateTime sent = sentInServiceClock(attempt, listing);
    const QStringList topics = normalTopics(attempt.topics);
    MatchingTasks found;
    for (const TaskRow &row : list.tasks) {
        const bool again = std::any_of(found.tasks.cbegin(), found.tasks.cend(),
                                       [&](const TaskRow &other) { return other.taskId == row.taskId; });
        const bool otherName = !row.name.isEmpty() && row.name != attempt.taskName;
        const bool otherTopics = !row.topics.isEmpty() && normalTopics(row.topics) != topics;
        const bool older = row.createdAt.isValid() && row.createdAt < sent;
        if (!again && !otherName && !otherTopics && !older) {
            found.tasks.append(row);
            found.sure = found.sure && !row.name.isEmpty() && !row.topics.isEmpty() && row.createdAt.isValid();
        }
    }
    return found;
}

TaskMatch matchingTask(const TaskList &list, const Attempt &attempt, const CallFacts &listing)
{
    const MatchingTasks found = matchingTasks(list, attempt, listing);
    if (found.tasks.size() == 1 && found.sure) {
        return {TaskMatch::Kind::One, found.tasks.first().taskId};
    }
    return {found.tasks.isEmpty() ? TaskMatch::Kind::None : TaskMatch::Kind::Several, {}};
}

} // namespace spillway
