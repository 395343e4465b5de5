// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/lookups.h"
#include "flow/pace.h"
#include "flow/taskprogress.h"
#include "history/history.h"

#include <QTimer>

#include <map>
#include <memory>

namespace spillway {

/// A connector whose tasks are looked at.
struct WatchPlace
{
    Site site;
    QString connectorId;
    QString profile; ///< its name

    bool operator==(const WatchPlace &) const = default;
};

/// What was read of a connector.
struct ConnectorView
{
    WatchPlace place;
    TaskList list = {};                        ///< the last one that came
    QDateTime readAt = {};                     ///< when; invalid: never
    QList<TaskRow> elsewhere = {};             ///< of the list, what no attempt of this history made or may have made
    std::optional<LookupFailure> failure = {}; ///< of the last reading
};

/// What was read of one task.
struct TaskView
{
    QList<TopicTrack> tracks = {};
    QDateTime readAt = {};
    std::optional<LookupFailure> failure = {}; ///< of the last reading
};

/// How often is looked. All that polls waits twice as long after every look without news.
struct WatchTimes
{
    std::chrono::milliseconds list{5'000};       ///< at first
    std::chrono::milliseconds slowList{120'000}; ///< at the most
    std::chrono::milliseconds shown{5'000};      ///< the selected task, at first
    std::chrono::milliseconds slowShown{60'000};
    std::chrono::milliseconds other{60'000};      ///< any other task: at its interval, but no less
    std::chrono::milliseconds slowOther{600'000}; ///< nor more
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// Follows the tasks that the history made, and the connectors that they are on, for as long as
/// somebody looks: one list for all tasks of a connector, each running task's own progress now and
/// then, the selected one's more often. Only GET goes out, one call at a time and at the pace that is
/// shared with all others who poll. What a keyring, a network setting or the service refuses is not
/// asked again until refresh(); a refused key not before the operator lifts its guard.
class Watch : public QObject
{
    Q_OBJECT
public:
    /// Where the attempt's connector is, if there is a key for it.
    using PlaceOf = std::function<std::optional<WatchPlace>(const Attempt &)>;

    Watch(History &history, ReadingTools tools, std::shared_ptr<Pace> pace, PlaceOf placeOf, WatchTimes times = {},
          QObject *parent = nullptr);
    ~Watch() override;

    /// Finds the tasks to follow; again after begin() or refresh().
    void begin();
    /// Whether anybody looks. Nobody does at first.
    void setLooking(bool looking);
    void select(const std::optional<Attempt> &attempt);
    /// A connector that is read though it may have no task from here; read once, then on refresh().
    void setConnector(const std::optional<WatchPlace> &place);
    /// Everything anew, what was refused too.
    void refresh();
    /// Something was changed there, such as a task or the quota: its list is read again soon.
    void changedAt(const Place &place);
    /// Profiles changed, or practice began: places are asked for again.
    void findPlaces();

    QList<ConnectorView> connectors() const;
    const ConnectorView *connector(const WatchPlace &place) const;
    const ConnectorView *connectorOf(const Attempt &attempt) const;
    const TaskView *task(const QString &attemptId) const;
    /// Nothing is being asked, and nothing is due.
    bool isIdle() const { return !m_reading && (!m_timer.isActive() || m_timer.interval() > 0); }

Q_SIGNALS:
    void connectorRead();
    void taskRead(const QString &attemptId);
    /// Recorded just now: messages wait and nothing is written.
    void attentionNeeded(const spillway::Attempt &attempt);

private:
    struct Turn
    {
        qint64 due = 0;
        std::chrono::milliseconds period{0};
        bool rests = false; ///< until it is asked for
        bool again = false; ///< something changed while an answer was on its way, which may not show it yet
    };
    struct Connector
    {
        ConnectorView view;
        Turn turn = {};
    };
    struct Task
    {
        Attempt attempt = {};
        QString connector = {}; ///< its key; empty while nobody knows the place
        TaskView view = {};
        Turn turn = {};
    };

    void follow(const QList<Attempt> &attempts);
    void update(const Attempt &attempt);
    QString reach(const WatchPlace &place);
    void hurry(const QString &connector);
    bool isSelected(const Task &task) const { return task.attempt.id == m_selected; }
    bool isWatched(const Task &task) const;
    std::pair<std::chrono::milliseconds, std::chrono::milliseconds> periods(const Task &task) const;
    void plan();
    void next();
    void readList(const QString &key);
    void readTask(const QString &attemptId);
    using Answered = std::function<void(const QByteArray &body, const std::optional<LookupFailure> &failure)>;
    void read(const WatchPlace &place, std::function<HttpRequest(const SignInKey &)> request, Answered answered);
    void listFailed(const QString &key, const LookupFailure &failure);
    void listCame(const QString &key, const std::optional<TaskList> &list, const QList<TaskSighting> &sightings);
    void findOrigins(const QString &key);
    /// One look at a task.
    struct Look
    {
        QDateTime asked;
        QDateTime at;                       ///< of the answer
        std::optional<TaskDetails> details; ///< nothing: they could not be read
        QList<TopicTrack> tracks;
    };
    void taskCame(const QString &attemptId, const Look &look);
    void failed(Turn &turn, std::chrono::milliseconds slowest, const LookupFailure &failure);
    void over();
    void record(const Attempt &known, const TaskSighting &sighting);

    History &m_history;
    ReadingTools m_tools;
    std::shared_ptr<Pace> m_pace;
    PlaceOf m_placeOf;
    WatchTimes m_times;
    std::map<QString, Connector> m_connectors;
    std::map<QString, Task> m_tasks; ///< by the attempt's ID
    QString m_selected;
    QString m_wanted;  ///< key of the connector of setConnector()
    QString m_listing; ///< key of the connector whose list is on its way
    bool m_looking = false;
    bool m_reading = false;
    QTimer m_timer;
};

/// How long to wait until the next look, after one with or without news.
std::chrono::milliseconds nextPeriod(std::chrono::milliseconds last, bool news, std::chrono::milliseconds first,
                                     std::chrono::milliseconds slowest);
/// Whether asking again by itself can change anything.
bool mayPass(const LookupFailure &failure);

} // namespace spillway
