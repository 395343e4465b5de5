// SPDX-License-Identifier: Apache-2.0
#include "flow/taskmatch.h"

#include "flow/taskcomparison.h"
#include "task/pattern.h"

#include <algorithm>
#include <chrono>

namespace spillway {
namespace {

/// What a signature allows (contract 3.1), and a minute: the gateway that looks at it and the service that makes the
/// task have clocks of their own.
constexpr std::chrono::minutes MostOlder{15 + 1};

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

/// Whether the topics that a task tells may be what this attempt's pattern hit: a service that tells them in the
/// pattern's place must not make the task look like another one.
bool mayBeHits(const QStringList &told, const std::optional<TopicPattern> &pattern)
{
    const auto mayHit = [&](const QString &topic) { return pattern->match(topic) != TopicPattern::Match::Miss; };
    return pattern && (!pattern->isValid() || std::all_of(told.cbegin(), told.cend(), mayHit));
}

std::optional<TopicPattern> patternOf(const Attempt &attempt)
{
    const std::optional<Draft> sent = sentBy(attempt);
    const QString pattern = sent ? sent->text(Field::TopicsRegex) : QString();
    return pattern.isEmpty() ? std::nullopt : std::optional<TopicPattern>(pattern);
}

} // namespace

MatchingTasks matchingTasks(const TaskList &list, const Attempt &attempt, const CallFacts &listing)
{
    const QDateTime sent = sentInServiceClock(attempt, listing);
    const QDateTime earliest = std::min(sent, attempt.sentAt.addSecs(-std::chrono::seconds(MostOlder).count()));
    const QStringList topics = normalTopics(attempt.topics);
    const std::optional<TopicPattern> pattern = patternOf(attempt);
    MatchingTasks found;
    for (const TaskRow &row : list.tasks) {
        const bool again = std::any_of(found.tasks.cbegin(), found.tasks.cend(),
                                       [&](const TaskRow &other) { return other.taskId == row.taskId; });
        const bool otherName = !row.name.isEmpty() && row.name != attempt.taskName;
        const QStringList told = normalTopics(row.topics);
        const bool sameTopics = told == topics;
        const bool otherTopics = !told.isEmpty() && !sameTopics && (otherName || !mayBeHits(told, pattern));
        const bool older = row.createdAt.isValid() && row.createdAt < earliest;
        if (!again && !otherName && !otherTopics && !older) {
            found.tasks.append(row);
            const bool later = row.createdAt.isValid() && row.createdAt >= sent;
            found.sure = found.sure && !row.name.isEmpty() && sameTopics && later;
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
