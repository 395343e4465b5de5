// SPDX-License-Identifier: Apache-2.0
#include "flow/watch.h"

#include "cloud/signedrequest.h"

#include <algorithm>
#include <utility>

namespace spillway {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// So many tasks are followed; at one call a second more would not come to their turn.
constexpr int MaxTasks = 200;
/// A new task is looked at often for so long, until the list has it.
constexpr auto Settling = 120s;

QString keyOf(const WatchPlace &place)
{
    return QStringList{place.site.dms.text(), place.site.projectId, place.connectorId, place.site.signInKey.name}.join(
        u'\n');
}

Place placeOf(const WatchPlace &place)
{
    return {.dms = place.site.dms, .projectId = place.site.projectId, .connectorId = place.connectorId};
}

bool isFollowable(const Attempt &attempt)
{
    return attempt.state == AttemptState::Created && isSafeId(attempt.taskId) && !attempt.taskGoneAt.isValid();
}

bool lists(const TaskList &list, const QString &taskId)
{
    return std::any_of(list.tasks.cbegin(), list.tasks.cend(),
                       [&](const TaskRow &row) { return row.taskId == taskId; });
}

/// The IDs and states of a list, to see whether another one has news.
QStringList gist(const TaskList &list)
{
    QStringList rows;
    for (const TaskRow &row : list.tasks) {
        rows.append(row.taskId + u' ' + row.status);
    }
    rows.sort();
    return rows;
}

} // namespace

milliseconds nextPeriod(milliseconds last, bool news, milliseconds first, milliseconds slowest)
{
    return news ? first : std::clamp(2 * last, first, std::max(first, slowest));
}

bool mayPass(const LookupFailure &failure)
{
    using Kind = LookupFailure::Kind;
    switch (failure.kind) {
    case Kind::Call: return failure.facts.httpStatus != 401 && failure.facts.httpStatus != 403;
    case Kind::Unreadable:
    case Kind::Endless: return true;
    case Kind::Keychain: // its prompt must not come again by itself
    case Kind::KeyGuarded:
    case Kind::Network:
    case Kind::NoEndpoint:
    case Kind::UnsafeId: break;
    }
    return false;
}

Watch::Watch(History &history, ReadingTools tools, std::shared_ptr<Pace> pace, PlaceOf placeOf, WatchTimes times,
             QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_tools(tools)
    , m_pace(std::move(pace))
    , m_placeOf(std::move(placeOf))
    , m_times(std::move(times))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Watch::next);
    connect(&m_history, &History::changed, this, [this](const QString &id) {
        m_history.find(id, this, [this](const std::optional<Attempt> &attempt) {
            if (attempt) {
                update(*attempt);
            }
        });
    });
}

Watch::~Watch()
{
    if (m_reading) {
        m_pace->release();
    }
}

void Watch::begin()
{
    m_history.followed(MaxTasks, this, [this](const QList<Attempt> &attempts) { follow(attempts); });
}

void Watch::follow(const QList<Attempt> &attempts)
{
    // Spread over their own time, so that the selected one and the lists come first.
    qint64 place = 0;
    for (const Attempt &attempt : attempts) {
        ++place;
        const bool known = m_tasks.contains(attempt.id);
        update(attempt);
        const auto task = m_tasks.find(attempt.id);
        if (task != m_tasks.end() && !known && !isSelected(task->second)) {
            const milliseconds period = periods(task->second).first;
            task->second.turn.due = m_pace->now() + place * period.count() / (attempts.size() + 1);
        }
    }
    plan();
}

void Watch::update(const Attempt &attempt)
{
    if (!isFollowable(attempt)) {
        if (const auto gone = m_tasks.find(attempt.id); gone != m_tasks.end()) {
            const auto connector = m_connectors.find(gone->second.connector);
            if (connector != m_connectors.end() && lists(connector->second.view.list, attempt.taskId)) {
                hurry(connector->first); // it was not the list that said so
            }
            m_tasks.erase(gone);
        }
        return plan();
    }
    auto it = m_tasks.find(attempt.id);
    if (it == m_tasks.end()) {
        if (m_tasks.size() > 2 * MaxTasks) {
            return;
        }
        it = m_tasks.emplace(attempt.id, Task{.attempt = attempt}).first;
        it->second.turn = {.due = m_pace->now(), .period = periods(it->second).first};
    }
    Task &task = it->second;
    task.attempt = attempt;
    if (task.connector.isEmpty()) {
        const std::optional<WatchPlace> place = m_placeOf(attempt);
        task.connector = place ? reach(*place) : QString();
        if (!attempt.taskSeenAt.isValid()) {
            hurry(task.connector); // made just now, perhaps
        }
    }
    plan();
}

/// The key of a connector that is known from now on.
QString Watch::reach(const WatchPlace &place)
{
    if (!isSafeId(place.connectorId) || !isSafeId(place.site.projectId)) {
        return {};
    }
    const QString key = keyOf(place);
    const auto known = m_connectors.find(key);
    if (known == m_connectors.end()) {
        m_connectors.emplace(
            key, Connector{.view = {.place = place}, .turn = {.due = m_pace->now(), .period = m_times.list}});
    } else if (!(known->second.view.place == place)) {
        known->second.view.place = place; // its CA file or proxy is another one
        known->second.turn = {.due = m_pace->now(), .period = m_times.list};
        for (auto &[id, task] : m_tasks) {
            task.turn.rests = task.turn.rests && task.connector != key; // what was in the way may be gone
        }
    }
    return key;
}

/// Reads that list next, unless it was refused. One that is on its way may be too old already.
void Watch::hurry(const QString &connector)
{
    const auto known = m_connectors.find(connector);
    if (known == m_connectors.end()) {
        return;
    }
    auto &[view, turn] = known->second;
    if (!turn.rests || !view.failure) {
        turn = {.due = m_pace->now(), .period = m_times.list, .again = m_listing == connector};
    }
}

void Watch::changedAt(const Place &place)
{
    for (const auto &[key, connector] : m_connectors) {
        if (placeOf(connector.view.place) == place) {
            hurry(key);
        }
    }
    plan();
}

void Watch::setLooking(bool looking)
{
    m_looking = looking;
    plan();
}

void Watch::select(const std::optional<Attempt> &attempt)
{
    const QString id = attempt ? attempt->id : QString();
    if (m_selected == id) {
        return;
    }
    m_selected = id;
    if (attempt && isFollowable(*attempt)) {
        update(*attempt);
        if (const auto task = m_tasks.find(id); task != m_tasks.end() && !task->second.turn.rests) {
            task->second.turn = {.due = m_pace->now(), .period = m_times.shown};
        }
    }
    plan();
}

void Watch::setConnector(const std::optional<WatchPlace> &place)
{
    m_wanted = place ? reach(*place) : QString();
    plan();
}

void Watch::refresh()
{
    const qint64 now = m_pace->now();
    for (auto &[key, connector] : m_connectors) {
        connector.turn = {.due = now, .period = m_times.list};
    }
    for (auto &[id, task] : m_tasks) {
        const qint64 due = isSelected(task) || task.turn.rests ? now : task.turn.due;
        task.turn = {.due = due, .period = periods(task).first};
    }
    begin();
}

void Watch::findPlaces()
{
    for (auto &[id, task] : m_tasks) {
        const std::optional<WatchPlace> place = m_placeOf(task.attempt);
        const QString before = std::exchange(task.connector, place ? reach(*place) : QString());
        task.turn.rests = task.turn.rests && task.connector == before; // another key may open it
    }
    plan();
}

QList<ConnectorView> Watch::connectors() const
{
    QList<ConnectorView> views;
    for (const auto &[key, connector] : m_connectors) {
        views.append(connector.view);
    }
    return views;
}

const ConnectorView *Watch::connector(const WatchPlace &place) const
{
    const auto found = m_connectors.find(keyOf(place));
    return found == m_connectors.end() ? nullptr : &found->second.view;
}

const ConnectorView *Watch::connectorOf(const Attempt &attempt) const
{
    const std::optional<WatchPlace> place = m_placeOf(attempt);
    return place ? connector(*place) : nullptr;
}

const TaskView *Watch::task(const QString &attemptId) const
{
    const auto found = m_tasks.find(attemptId);
    return found == m_tasks.end() ? nullptr : &found->second.view;
}

/// Whether its own progress is worth a call: a task that does not run makes none.
bool Watch::isWatched(const Task &task) const
{
    const QString &status = task.attempt.taskStatus;
    return !task.turn.rests && !task.connector.isEmpty() &&
           (status.isEmpty() || status == u"RUNNING" || isSelected(task));
}

std::pair<milliseconds, milliseconds> Watch::periods(const Task &task) const
{
    if (isSelected(task)) {
        return {m_times.shown, m_times.slowShown};
    }
    const milliseconds interval = intervalOf(task.attempt);
    return {std::clamp(interval, m_times.other, std::max(m_times.other, m_times.slowOther)),
            std::clamp(2 * interval, m_times.other, std::max(m_times.other, m_times.slowOther))};
}

void Watch::plan()
{
    if (!m_looking || m_reading) {
        return m_timer.stop();
    }
    std::optional<qint64> due;
    const auto consider = [&due](const Turn &turn) { due = std::min(due.value_or(turn.due), turn.due); };
    for (const auto &[key, connector] : m_connectors) {
        if (!connector.turn.rests) {
            consider(connector.turn);
        }
    }
    for (const auto &[id, task] : m_tasks) {
        if (isWatched(task)) {
            consider(task.turn);
        }
    }
    if (!due) {
        return m_timer.stop();
    }
    const qint64 wait = std::max<qint64>(*due - m_pace->now(), m_pace->wait().count());
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, 3'600'000)));
}

/// Whose turn it is: the selected task, then lists, then the task that has waited longest.
void Watch::next()
{
    const qint64 now = m_pace->now();
    const auto isDue = [&](const Task &task) { return isWatched(task) && task.turn.due <= now; };
    const auto selected = m_tasks.find(m_selected);
    QString task = selected != m_tasks.end() && isDue(selected->second) ? m_selected : QString();
    QString list;
    for (const auto &[key, connector] : m_connectors) {
        if (task.isEmpty() && list.isEmpty() && !connector.turn.rests && connector.turn.due <= now) {
            list = key;
        }
    }
    if (task.isEmpty() && list.isEmpty()) {
        const Task *longest = nullptr;
        for (const auto &[id, each] : m_tasks) {
            if (isDue(each) && (!longest || each.turn.due < longest->turn.due)) {
                longest = &each;
                task = id;
            }
        }
    }
    if ((task.isEmpty() && list.isEmpty()) || !m_pace->hold()) {
        return plan();
    }
    m_reading = true;
    list.isEmpty() ? readTask(task) : readList(list);
}

void Watch::read(const WatchPlace &place, std::function<HttpRequest(const SignInKey &)> request, Answered answered)
{
    auto body = std::make_shared<QByteArray>();
    auto *reading = new Reading(
        m_tools, place.site.signInKey, place.site,
        [this, body, request = std::move(request)](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                m_pace->called();
                return request(key);
            }
            if (auto failure = failureOf(*last)) {
                return *failure;
            }
            *body = last->body;
            return Reading::Done{};
        },
        this);
    connect(reading, &Reading::finished, this,
            [reading, body, answered = std::move(answered)](const std::optional<LookupFailure> &failure) {
                reading->deleteLater();
                answered(*body, failure);
            });
    reading->start();
}

void Watch::over()
{
    m_reading = false;
    m_listing.clear();
    m_pace->release();
    plan();
}

void Watch::readList(const QString &key)
{
    const WatchPlace place = m_connectors.at(key).view.place;
    const QDateTime asked = m_times.now();
    m_listing = key;
    read(
        place,
        [place](const SignInKey &signIn) {
            return listTasksRequest(placeOf(place), signIn, QDateTime::currentDateTimeUtc());
        },
        [this, key, asked](const QByteArray &body, const std::optional<LookupFailure> &failure) {
            if (failure) {
                return listFailed(key, *failure);
            }
            QList<Attempt> attempts;
            for (const auto &[id, task] : m_tasks) {
                if (task.connector == key) {
                    attempts.append(task.attempt);
                }
            }
            using Parsed = std::pair<std::optional<TaskList>, QList<TaskSighting>>;
            m_tools.files.run(
                this,
                [body, attempts, asked] {
                    Parsed parsed{parseTaskList(body), {}};
                    for (const Attempt &attempt : attempts) {
                        auto sighting = parsed.first ? sightingOf(attempt, *parsed.first, asked) : std::nullopt;
                        if (sighting) {
                            parsed.second.append(std::move(*sighting));
                        }
                    }
                    return parsed;
                },
                [this, key](const Parsed &parsed) { listCame(key, parsed.first, parsed.second); });
        });
}

void Watch::listFailed(const QString &key, const LookupFailure &failure)
{
    Connector &connector = m_connectors.at(key);
    connector.view.failure = failure;
    failed(connector.turn, m_times.slowList, failure);
    const bool needed = key == m_wanted || std::any_of(m_tasks.cbegin(), m_tasks.cend(),
                                                       [&](const auto &task) { return task.second.connector == key; });
    connector.turn.rests = connector.turn.rests || !needed; // of a profile that leads elsewhere by now, perhaps
    emit connectorRead();
    over();
}

void Watch::listCame(const QString &key, const std::optional<TaskList> &list, const QList<TaskSighting> &sightings)
{
    if (!list) {
        return listFailed(key, {.kind = LookupFailure::Kind::Unreadable});
    }
    Connector &connector = m_connectors.at(key);
    const QDateTime now = m_times.now();
    const bool news = !sightings.isEmpty() || gist(*list) != gist(connector.view.list);
    bool anyHere = false;
    bool settling = false;
    for (const auto &[id, task] : m_tasks) {
        const Attempt &made = task.attempt;
        anyHere = anyHere || task.connector == key;
        settling = settling || (task.connector == key && !made.taskSeenAt.isValid() &&
                                made.finishedAt.secsTo(now) < std::chrono::seconds(Settling).count());
    }
    connector.view.list = *list;
    connector.view.readAt = now;
    connector.view.failure.reset();
    connector.turn.period = nextPeriod(connector.turn.period, news || settling, m_times.list, m_times.slowList);
    connector.turn.due = m_pace->now() + connector.turn.period.count();
    connector.turn.rests = !anyHere; // what others do there is read when asked for
    if (std::exchange(connector.turn.again, false)) {
        connector.turn = {.due = m_pace->now(), .period = m_times.list};
    }
    for (const TaskSighting &sighting : sightings) {
        if (const auto task = m_tasks.find(sighting.attemptId); task != m_tasks.end()) {
            record(task->second.attempt, sighting);
        }
    }
    findOrigins(key);
    over();
}

/// What of the list is from here; an attempt that is still open may turn out to have made one of them.
void Watch::findOrigins(const QString &key)
{
    const ConnectorView &view = m_connectors.at(key).view;
    QStringList ids;
    for (const TaskRow &row : view.list.tasks) {
        ids.append(row.taskId);
    }
    const auto decide = [this, key](const QHash<QString, QString> &makers, const QList<Attempt> &open) {
        ConnectorView &of = m_connectors.at(key).view;
        of.elsewhere = of.list.tasks;
        of.elsewhere.removeIf([&](const TaskRow &row) {
            return makers.contains(row.taskId) || std::any_of(open.cbegin(), open.cend(), [&](const Attempt &attempt) {
                       return attempt.connectorId == of.place.connectorId && attempt.taskName == row.name;
                   });
        });
        emit connectorRead();
    };
    m_history.makersOf(ids, this, [this, decide](const QHash<QString, QString> &makers) {
        m_history.unsettled(this, [decide, makers](const QList<Attempt> &open) { decide(makers, open); });
    });
}

void Watch::readTask(const QString &attemptId)
{
    const Task &known = m_tasks.at(attemptId);
    const WatchPlace place = m_connectors.at(known.connector).view.place;
    read(
        place,
        [place, taskId = known.attempt.taskId](const SignInKey &signIn) {
            return showTaskRequest(placeOf(place), signIn, taskId, QDateTime::currentDateTimeUtc(), true);
        },
        [this, attemptId, asked = m_times.now()](const QByteArray &body, const std::optional<LookupFailure> &failure) {
            const auto found = m_tasks.find(attemptId);
            if (found == m_tasks.end()) {
                return over();
            }
            Task &task = found->second;
            if (failure) {
                task.view.failure = failure;
                failed(task.turn, m_times.slowOther, *failure);
                const auto connector = m_connectors.find(task.connector);
                if (failure->facts.httpStatus == 404 && connector != m_connectors.end()) {
                    connector->second.turn.due = m_pace->now(); // the list tells whether it is gone
                }
                emit taskRead(attemptId);
                return over();
            }
            m_tools.files.run(
                this,
                [body, taskId = task.attempt.taskId, before = task.view.tracks, asked, now = m_times.now()] {
                    Look look{.asked = asked, .at = now, .details = parseTaskDetails(body, taskId), .tracks = {}};
                    if (look.details) {
                        look.tracks = tracked(before, look.details->topics, now);
                    }
                    return look;
                },
                [this, attemptId](const Look &look) { taskCame(attemptId, look); });
        });
}

void Watch::taskCame(const QString &attemptId, const Look &look)
{
    const auto known = m_tasks.find(attemptId);
    if (known == m_tasks.end()) {
        return over();
    }
    Task &task = known->second;
    const auto [first, slowest] = periods(task);
    if (!look.details) {
        task.view.failure = LookupFailure{.kind = LookupFailure::Kind::Unreadable};
        failed(task.turn, slowest, *task.view.failure);
        emit taskRead(attemptId);
        return over();
    }
    task.view = {.tracks = look.tracks, .readAt = look.at, .failure = {}};
    const std::optional<bool> stuck = isStuck(task.view.tracks, intervalOf(task.attempt));
    const auto sighting = sightingOf(task.attempt, look.details->row.status, stuck, task.view.tracks, look.asked);
    task.turn.period = nextPeriod(task.turn.period, sighting.has_value(), first, slowest);
    task.turn.due = m_pace->now() + task.turn.period.count();
    if (sighting) {
        record(task.attempt, *sighting);
    }
    emit taskRead(attemptId);
    over();
}

void Watch::failed(Turn &turn, milliseconds slowest, const LookupFailure &failure)
{
    turn.period = std::min(2 * turn.period, std::max(turn.period, slowest));
    turn.due = m_pace->now() + turn.period.count();
    turn.rests = !mayPass(failure);
    turn.again = false; // the next look shows it
}

void Watch::record(const Attempt &known, const TaskSighting &sighting)
{
    const bool needed = sighting.stuck && !known.taskStuckAt.isValid();
    // What cannot be recorded is seen again by the next look.
    m_history.see(sighting, this, [this, known, needed](const JournalResult &failed) {
        if (!failed && needed) {
            emit attentionNeeded(known);
        }
    });
}

} // namespace spillway
