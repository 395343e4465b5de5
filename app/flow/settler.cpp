// SPDX-License-Identifier: Apache-2.0
#include "flow/settler.h"

#include <QJsonArray>

#include <algorithm>

namespace spillway {

/// What the list tells of each attempt whose list it is, in their order.
struct Settler::Found
{
    bool readable = false;
    bool whole = false;
    QList<MatchingTasks> each = {};
};

Settler::Settler(History &history, ReadingTools tools, SettleTimes times, QObject *parent, std::shared_ptr<Pace> pace)
    : QObject(parent)
    , m_history(history)
    , m_tools(tools)
    , m_times(std::move(times))
    , m_pace(pace ? std::move(pace) : std::make_shared<Pace>(m_times.spacing))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Settler::next);
}

Settler::~Settler()
{
    if (!m_reading.isEmpty()) {
        m_pace->release();
    }
}

void Settler::add(const Attempt &attempt, const std::optional<ListPlace> &place, std::chrono::milliseconds patience)
{
    const QDateTime now = m_times.now();
    enqueue({.attempt = attempt, .place = place, .until = now.addMSecs(patience.count()), .due = now, .choice = {}});
}

void Settler::choose(const Attempt &attempt, const std::optional<ListPlace> &place, const QString &taskId)
{
    m_waiting.removeIf([&](const Entry &entry) { return entry.attempt.id == attempt.id; });
    enqueue({.attempt = attempt, .place = place, .until = {}, .due = m_times.now(), .choice = taskId});
}

void Settler::enqueue(Entry entry)
{
    const auto same = [&](const Entry &other) { return other.attempt.id == entry.attempt.id; };
    if (entry.choice.isEmpty() && std::any_of(m_reading.cbegin(), m_reading.cend(), same)) {
        return;
    }
    if (const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), same); waiting != m_waiting.end()) {
        waiting->due = entry.due; // asked for again: now
        waiting->until = std::max(waiting->until, entry.until);
    } else {
        m_waiting.append(std::move(entry));
    }
    plan();
}

void Settler::plan()
{
    if (!m_reading.isEmpty() || m_waiting.isEmpty()) {
        return;
    }
    const auto first = std::min_element(m_waiting.cbegin(), m_waiting.cend(),
                                        [](const Entry &a, const Entry &b) { return a.due < b.due; });
    const qint64 wait = std::max<qint64>(m_times.now().msecsTo(first->due), m_pace->wait().count());
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, 24 * 3600 * 1000)));
}

void Settler::next()
{
    const QDateTime now = m_times.now();
    const auto first =
        std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const Entry &entry) { return entry.due <= now; });
    if (first == m_waiting.cend() || !m_reading.isEmpty() || !m_pace->hold()) {
        return plan();
    }
    // One list answers for all attempts of the connector, also those whose time has not come.
    const std::optional<ListPlace> place = first->place;
    const QString id = first->attempt.id;
    for (const Entry &entry : std::as_const(m_waiting)) {
        if (entry.attempt.id == id || (place && entry.place == place)) {
            m_reading.append(entry);
        }
    }
    m_waiting.removeIf([&](const Entry &entry) { return entry.attempt.id == id || (place && entry.place == place); });
    m_unjudged = m_reading.size();
    if (!place) {
        return endAll(SettleResult::Obstacle::NoPlace, {});
    }
    m_shield = std::make_unique<MemoryShield>();
    m_tools.secrets.read(place->signInKey, this, [this](StoreStatus status, StoredKey &&key) {
        if (status != StoreStatus::Ok) {
            m_shield.reset();
            return endAll(SettleResult::Obstacle::NoKey, {}, status);
        }
        read(key);
    });
}

void Settler::read(const StoredKey &stored)
{
    m_accessKey = stored.accessKey;
    if (m_tools.cloud.guard().isRefused(m_accessKey)) {
        m_shield.reset();
        return endAll(SettleResult::Obstacle::KeyRefused, {});
    }
    const SignInKey key{stored.accessKey, stored.secretKey.clone(), stored.securityToken.clone()};
    HttpRequest request = listTasksRequest(m_reading.constFirst().place->place, key, QDateTime::currentDateTimeUtc());
    request.deadline = m_times.deadline;
    m_pace->called();
    m_call = m_tools.cloud.call(std::move(request), m_accessKey, this, m_reading.constFirst().place->connections);
    connect(m_call, &HttpCall::finished, this, &Settler::answered);
    m_call->start();
    m_shield.reset();
}

void Settler::answered(const CallFacts &facts)
{
    m_call->deleteLater();
    m_call = nullptr;
    if (facts.httpStatus == 401) {
        return endAll(SettleResult::Obstacle::KeyRefused, facts);
    }
    if (!facts.complete || facts.httpStatus != 200) {
        return endAll(SettleResult::Obstacle::Call, facts);
    }
    QList<Attempt> attempts;
    for (const Entry &entry : std::as_const(m_reading)) {
        attempts.append(entry.attempt);
    }
    m_tools.files.run(
        this,
        [facts, attempts] {
            const std::optional<TaskList> list = parseTaskList(facts.body);
            Found found{.readable = list.has_value(), .whole = list && list->isWhole()};
            for (const Attempt &attempt : attempts) {
                found.each.append(list ? matchingTasks(*list, attempt, facts) : MatchingTasks());
            }
            return found;
        },
        [this, facts](const Found &found) { this->found(found, facts); });
}

void Settler::found(const Found &found, const CallFacts &facts)
{
    if (!found.readable) {
        return endAll(SettleResult::Obstacle::Call, facts);
    }
    const QDateTime at = m_times.now();
    const QList<Entry> entries = m_reading;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        if (found.each.at(i).tasks.isEmpty() && !found.whole) { // no reading: it says nothing
            end(entry, {.attempt = entry.attempt, .obstacle = SettleResult::Obstacle::Incomplete});
        } else {
            judgeOne(entry, found.each.at(i), at);
        }
    }
}

void Settler::judgeOne(const Entry &entry, const MatchingTasks &found, const QDateTime &at)
{
    m_history.events(entry.attempt.id, this, [=, this](const QList<AttemptEvent> &events) {
        ListReading now{.at = at, .taskIds = {}, .sure = found.sure};
        for (const TaskRow &row : found.tasks) {
            now.taskIds.append(row.taskId);
        }
        now.taskIds.sort();
        const QList<ListReading> readings = readingsOf(events) << now;
        SettleResult result{.attempt = entry.attempt, .judgement = judge(entry.attempt, readings, m_times)};
        if (!entry.choice.isEmpty()) {
            if (now.taskIds.contains(entry.choice)) {
                result.judgement = {.verdict = Judgement::Verdict::Created, .taskIds = {entry.choice}};
            } else {
                result.obstacle = SettleResult::Obstacle::NotChosen;
            }
        }
        if (result.judgement.verdict == Judgement::Verdict::Candidates) {
            result.candidates = found.tasks;
        }
        conclude(entry, std::move(result), readings);
    });
}

void Settler::conclude(const Entry &entry, SettleResult result, const QList<ListReading> &readings)
{
    const QString id = entry.attempt.id;
    const auto done = [=, this](JournalResult failed) mutable {
        // NotFound: another program settled it between our reading and this.
        if (failed && failed->kind != JournalError::Kind::NotFound) {
            result.obstacle = SettleResult::Obstacle::History;
            result.journal = std::move(failed);
        }
        end(entry, result);
    };
    if (!result.isDecided()) {
        return m_history.record(id, eventkind::Polled, readingDetail(readings.constLast()), this, done);
    }
    QJsonObject evidence = readingDetail(readings.constLast());
    QJsonArray times;
    for (const ListReading &reading : readings) {
        times.append(reading.at.toString(Qt::ISODateWithMs));
    }
    evidence.insert(QLatin1String("readings"), times);
    evidence.insert(QLatin1String("send_ended"), sendEnded(entry.attempt).toString(Qt::ISODateWithMs));
    if (!entry.choice.isEmpty()) {
        evidence.insert(QLatin1String("chosen"), entry.choice);
    }
    const bool created = result.judgement.verdict == Judgement::Verdict::Created;
    m_history.settle({.attemptId = id,
                      .taskId = created ? result.judgement.taskIds.constFirst() : QString(),
                      .at = readings.constLast().at,
                      .evidence = evidence},
                     this, done);
}

void Settler::end(const Entry &entry, const SettleResult &result)
{
    const QDateTime due = nextReading(entry, result);
    const bool again = due.isValid() && due <= entry.until;
    if (again) {
        Entry later = entry;
        later.due = due;
        later.failures = result.obstacle == SettleResult::Obstacle::None ? 0 : entry.failures + 1;
        m_waiting.append(later);
    }
    const bool over = --m_unjudged == 0;
    if (over) {
        m_reading.clear();
        m_pace->release();
    }
    emit judged(result, again);
    if (!over) {
        return;
    }
    if (isIdle()) {
        emit finished();
    } else {
        plan();
    }
}

QDateTime Settler::nextReading(const Entry &entry, const SettleResult &result) const
{
    if (result.obstacle == SettleResult::Obstacle::None && result.judgement.verdict == Judgement::Verdict::Open) {
        return result.judgement.nextReading;
    }
    // The network comes back and a busy service recovers; what was answered "no" stays no.
    const bool passes = result.facts.httpStatus == 0 || result.facts.httpStatus == 429 ||
                        result.facts.httpStatus >= 500 || !result.facts.complete;
    const bool mayCome = result.obstacle == SettleResult::Obstacle::Incomplete ||
                         (result.obstacle == SettleResult::Obstacle::Call && passes);
    if (mayCome && entry.choice.isEmpty()) {
        return m_times.now().addMSecs(retryAfter(entry.failures + 1, m_times).count());
    }
    return {};
}

void Settler::endAll(SettleResult::Obstacle obstacle, const CallFacts &facts, StoreStatus status)
{
    const QList<Entry> entries = m_reading;
    for (const Entry &entry : entries) {
        end(entry, {.attempt = entry.attempt,
                    .judgement = {},
                    .candidates = {},
                    .obstacle = obstacle,
                    .keyStatus = status,
                    .facts = facts});
    }
}

} // namespace spillway
