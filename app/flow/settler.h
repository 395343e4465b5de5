// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/pace.h"
#include "flow/reading.h"
#include "flow/settle.h"
#include "flow/taskmatch.h"
#include "flow/tasktarget.h"
#include "history/history.h"

#include <QObject>
#include <QTimer>

namespace spillway {

struct SettleResult
{
    enum class Obstacle {
        None,
        NoPlace,    ///< the profile is gone or points elsewhere: nobody may read that list
        NoKey,      ///< see keyStatus
        KeyRefused, ///< 401, now or earlier: nothing more is signed with it
        Call,       ///< the list did not come; see facts
        Incomplete, ///< the list does not tell all its tasks, and the attempt's is not among those it tells
        History,    ///< the verdict could not be recorded; see journal
        NotChosen,  ///< the chosen task is not one of those that may be the attempt's
    };
    Attempt attempt; ///< as it was before the reading
    Judgement judgement = {};
    QList<TaskRow> candidates = {}; ///< with Candidates
    Obstacle obstacle = Obstacle::None;
    StoreStatus keyStatus = StoreStatus::Ok;
    CallFacts facts = {};
    JournalResult journal = {};

    bool isDecided() const
    {
        return obstacle == Obstacle::None && (judgement.verdict == Judgement::Verdict::Created ||
                                              judgement.verdict == Judgement::Verdict::NotCreated);
    }
};

/// Settles Unknown attempts by reading the task lists of their connectors: one call at a time, one a
/// second at the most, one for all attempts of a connector. Readings and verdicts go into the
/// timelines, so that it does not matter which program looks next.
class Settler : public QObject
{
    Q_OBJECT
public:
    /// `pace`: of all who poll; without one it keeps to its own.
    Settler(History &history, ReadingTools tools, SettleTimes times = {}, QObject *parent = nullptr,
            std::shared_ptr<Pace> pace = {});
    ~Settler() override;

    /// Reads now, and again when that can decide or when the list did not come, if it is due within
    /// `patience`. judged() follows for every reading; finished() once nothing waits. An attempt that
    /// waits is read now.
    void add(const Attempt &attempt, const std::optional<ListPlace> &place, std::chrono::milliseconds patience);
    /// Reads once more and takes this task as the attempt's, if it may be it.
    void choose(const Attempt &attempt, const std::optional<ListPlace> &place, const QString &taskId);
    bool isIdle() const { return m_waiting.isEmpty() && m_reading.isEmpty(); }

Q_SIGNALS:
    /// `again`: another reading will follow by itself.
    void judged(const spillway::SettleResult &result, bool again);
    void finished();

private:
    struct Entry
    {
        Attempt attempt;
        std::optional<ListPlace> place;
        QDateTime until; ///< of the patience
        QDateTime due;
        QString choice;
        int failures = 0; ///< lists that did not come, in a row
    };

    void enqueue(Entry entry);
    void plan();
    void next();
    void read(const StoredKey &key);
    void answered(const CallFacts &facts);
    struct Found;
    void found(const Found &found, const CallFacts &facts);
    void judgeOne(const Entry &entry, const MatchingTasks &found, const QDateTime &at);
    void conclude(const Entry &entry, SettleResult result, const QList<ListReading> &readings);
    void end(const Entry &entry, const SettleResult &result);
    /// When the list is read again; invalid if that could not help.
    QDateTime nextReading(const Entry &entry, const SettleResult &result) const;
    void endAll(SettleResult::Obstacle obstacle, const CallFacts &facts, StoreStatus status = StoreStatus::Ok);

    History &m_history;
    ReadingTools m_tools;
    SettleTimes m_times;
    QList<Entry> m_waiting;
    QList<Entry> m_reading; ///< those whose list is being read, and judged
    qsizetype m_unjudged = 0;
    std::shared_ptr<Pace> m_pace; ///< held while m_reading has entries
    QTimer m_timer;
    HttpCall *m_call = nullptr;
    QString m_accessKey;
    std::unique_ptr<MemoryShield> m_shield;
};

} // namespace spillway
