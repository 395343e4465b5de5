// SPDX-License-Identifier: Apache-2.0
#include "flow/settle.h"

#include <QJsonArray>

#include <algorithm>

namespace spillway {
namespace {
constexpr QLatin1String TasksKey{"tasks"};
constexpr QLatin1String AtKey{"read_at"}; ///< the event itself is written a little later
constexpr QLatin1String UnsureKey{"too_little_told"};
} // namespace

QDateTime sendEnded(const Attempt &attempt)
{
    return attempt.finishedAt.isValid() ? std::max(attempt.finishedAt, attempt.sentAt) : attempt.sentAt;
}

std::chrono::milliseconds retryAfter(int failures, const SettleTimes &times)
{
    auto wait = times.retry;
    for (int failure = 1; failure < failures && wait < times.retryAtMost; ++failure) {
        wait *= 2;
    }
    return std::min(wait, times.retryAtMost);
}

Judgement judge(const Attempt &attempt, const QList<ListReading> &readings, const SettleTimes &times)
{
    using enum Judgement::Verdict;
    const QDateTime quietEnds = sendEnded(attempt).addMSecs(times.quiet.count());
    if (readings.isEmpty()) {
        return {.verdict = Open, .taskIds = {}, .nextReading = {}};
    }
    const ListReading &last = readings.constLast();
    if (!last.taskIds.isEmpty()) {
        return {.verdict = last.taskIds.size() == 1 && last.sure ? Created : Candidates,
                .taskIds = last.taskIds,
                .nextReading = {}};
    }
    // The first of the readings that found nothing without a break, once all was quiet.
    QDateTime first;
    for (auto reading = readings.crbegin(); reading != readings.crend(); ++reading) {
        if (!reading->taskIds.isEmpty() || reading->at < quietEnds) {
            break;
        }
        first = reading->at;
    }
    if (!first.isValid()) {
        return {.verdict = Open, .taskIds = {}, .nextReading = quietEnds};
    }
    const QDateTime second = first.addMSecs(times.apart.count());
    return last.at >= second ? Judgement{.verdict = NotCreated, .taskIds = {}, .nextReading = {}}
                             : Judgement{.verdict = Open, .taskIds = {}, .nextReading = second};
}

QJsonObject readingDetail(const ListReading &reading)
{
    QJsonObject detail{{TasksKey, QJsonArray::fromStringList(reading.taskIds)},
                       {AtKey, reading.at.toString(Qt::ISODateWithMs)}};
    if (!reading.sure) {
        detail.insert(UnsureKey, true);
    }
    return detail;
}

QList<ListReading> readingsOf(const QList<AttemptEvent> &events)
{
    QList<ListReading> readings;
    for (const AttemptEvent &event : events) {
        if (event.kind != eventkind::Polled || !event.detail.value(TasksKey).isArray()) {
            continue;
        }
        const QDateTime at = QDateTime::fromString(event.detail.value(AtKey).toString(), Qt::ISODateWithMs);
        ListReading reading{
            .at = at.isValid() ? at : event.at, .taskIds = {}, .sure = !event.detail.value(UnsureKey).toBool()};
        for (const QJsonValue &id : event.detail.value(TasksKey).toArray()) {
            reading.taskIds.append(id.toString());
        }
        readings.append(reading);
    }
    return readings;
}

} // namespace spillway
