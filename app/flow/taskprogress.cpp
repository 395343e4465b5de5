// SPDX-License-Identifier: Apache-2.0
#include "flow/taskprogress.h"

#include "cloud/jsonvalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spillway {
namespace {

using namespace std::chrono_literals;

constexpr auto DefaultInterval = 300s; // contract 1.3
/// So many topics say enough; the timeline keeps them for good.
constexpr qsizetype MostEvidence = 20;
/// A task that was made a moment ago need not be in every copy of the list.
constexpr auto Fresh = 60s;

void add(std::optional<qint64> &sum, const std::optional<qint64> &n)
{
    if (n) {
        // What no log can hold must not overflow.
        sum = std::min(sum.value_or(0) + std::min(*n, std::numeric_limits<qint64>::max() / 4),
                       std::numeric_limits<qint64>::max() / 4);
    }
}

std::optional<qint64> lagOf(const PartitionProgress &partition)
{
    if (partition.lag || !partition.end || !partition.written) {
        return partition.lag;
    }
    return std::max<qint64>(0, *partition.end - *partition.written);
}

/// How many messages wait; where the service does not say, the end of the log tells at least when
/// more come.
std::optional<qint64> backlogOf(const TopicTrack &track)
{
    return track.lag ? track.lag : track.end;
}

bool hasWaiting(const TopicTrack &track)
{
    return track.lag ? *track.lag > 0 : track.end.value_or(0) > track.backlogThen.value_or(0);
}

/// Goes on from what was known of the same topic.
void follow(TopicTrack &now, const TopicTrack *before)
{
    const bool held = before && before->written == now.written;
    now.heldSince = held ? before->heldSince : now.lookedAt;
    now.backlogThen = held && before->backlogThen ? before->backlogThen : backlogOf(now);
    now.moved = before && (!held || before->moved);
    if (hasWaiting(now)) {
        now.waitingSince = held && before->waitingSince.isValid() ? before->waitingSince : now.lookedAt;
    }
}

} // namespace

QList<TopicTrack> tracked(const QList<TopicTrack> &before, const QList<TopicProgress> &look, const QDateTime &at)
{
    // By their names: a pattern may hit thousands.
    QHash<QString, const TopicTrack *> known;
    for (const TopicTrack &track : before) {
        known.insert(track.topic, &track);
    }
    QList<TopicTrack> tracks;
    QHash<QString, qsizetype> places;
    for (const TopicProgress &progress : look) {
        const qsizetype place = places.value(progress.topic, tracks.size());
        if (place == tracks.size()) {
            places.insert(progress.topic, place);
            tracks.append({.topic = progress.topic, .lookedAt = at});
        }
        TopicTrack &track = tracks[place];
        for (const PartitionProgress &partition : progress.partitions) {
            add(track.written, partition.written);
            add(track.end, partition.end);
            add(track.lag, lagOf(partition));
        }
    }
    for (TopicTrack &track : tracks) {
        follow(track, known.value(track.topic));
    }
    return tracks;
}

bool isStuck(const TopicTrack &track, std::chrono::seconds interval)
{
    return track.waitingSince.isValid() && track.waitingSince.msecsTo(track.lookedAt) >= 2 * 1000 * interval.count() &&
           backlogOf(track).value_or(0) > track.backlogThen.value_or(0);
}

std::optional<bool> isStuck(const QList<TopicTrack> &tracks, std::chrono::seconds interval)
{
    if (std::any_of(tracks.cbegin(), tracks.cend(),
                    [&](const TopicTrack &track) { return isStuck(track, interval); })) {
        return true;
    }
    const bool told = std::all_of(tracks.cbegin(), tracks.cend(), [](const TopicTrack &track) {
        return track.moved || (track.lag && *track.lag == 0);
    });
    return told && !tracks.isEmpty() ? std::optional(false) : std::nullopt;
}

std::optional<TaskSighting> sightingOf(const Attempt &known, const TaskList &list, const QDateTime &at)
{
    const auto row = std::find_if(list.tasks.cbegin(), list.tasks.cend(),
                                  [&](const TaskRow &each) { return each.taskId == known.taskId; });
    if (row != list.tasks.cend()) {
        return sightingOf(known, row->status, std::nullopt, {}, at);
    }
    const QDateTime made = known.finishedAt.isValid() ? known.finishedAt : known.sentAt;
    const bool fresh = made.isValid() && made.addMSecs(std::chrono::milliseconds(Fresh).count()) > at;
    if (!list.isWhole() || fresh || known.taskGoneAt.isValid()) {
        return std::nullopt;
    }
    return TaskSighting{.attemptId = known.id, .at = at, .presence = TaskSighting::Presence::Gone};
}

std::optional<TaskSighting> sightingOf(const Attempt &known, const QString &status, std::optional<bool> stuck,
                                       const QList<TopicTrack> &tracks, const QDateTime &at)
{
    const bool was = known.taskStuckAt.isValid();
    // A paused task leaves messages waiting on purpose.
    const bool is = status != u"PAUSED" && stuck.value_or(was);
    if (known.taskSeenAt.isValid() && !known.taskGoneAt.isValid() && known.taskStatus == status && is == was) {
        return std::nullopt;
    }
    TaskSighting sighting{.attemptId = known.id, .at = at, .status = status, .stuck = is};
    if (is != was) {
        QJsonArray topics;
        for (const TopicTrack &track : tracks) {
            if (track.waitingSince.isValid() && topics.size() < MostEvidence) {
                topics.append(QJsonObject{
                    {QLatin1String("topic"), track.topic},
                    {QLatin1String("waiting_since"), track.waitingSince.toString(Qt::ISODate)},
                    {QLatin1String("lag"), track.lag ? QJsonValue(*track.lag) : QJsonValue(QJsonValue::Null)}});
            }
        }
        sighting.evidence.insert(QLatin1String("waiting"), topics);
    }
    return sighting;
}

std::chrono::seconds intervalOf(const Attempt &attempt)
{
    const QJsonObject descriptor =
        QJsonDocument::fromJson(attempt.body).object().value(u"obs_destination_descriptor").toObject();
    const int seconds = jsonCount(descriptor, u"deliver_time_interval").value_or(0);
    return seconds > 0 ? std::chrono::seconds(seconds) : DefaultInterval;
}

QDateTime firstFileBy(const Attempt &attempt)
{
    const QDateTime made = attempt.finishedAt.isValid() ? attempt.finishedAt : attempt.sentAt;
    if (attempt.state != AttemptState::Created || !made.isValid()) {
        return {};
    }
    const qint64 due = made.toSecsSinceEpoch() + intervalOf(attempt).count();
    return QDateTime::fromSecsSinceEpoch(due / 60 * 60 + (due % 60 > 0 ? 60 : 0), Qt::UTC);
}

} // namespace spillway
