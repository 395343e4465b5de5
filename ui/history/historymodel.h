// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/keylist.h"
#include "history/query.h"
#include "theme.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace spillway {

class History;

/// The state that an attempt looks like: an Unknown one that was found to have made no task needs nobody's
/// attention any more.
AttemptState lookOf(const Attempt &attempt);
/// How an attempt looks, wherever it is shown, or the task that it made; its word is messages::taskWord().
const char *stateSymbol(const Attempt &attempt);
Tone stateTone(const Attempt &attempt);

/// "Today 19:10" in local time; the date in the short form of the locale when it is older.
QString relativeTime(const QDateTime &utc, const QDateTime &now);

/// The attempts of a History that a query lets through, in its order; to begin with, those that need
/// attention and then the others, both newest first. A page at first, the next ones as the view comes to them. Of rows
/// far from those that were shown last only the keys stay in memory; shown again, they are read again, and are blank
/// until then. Follows the history's changes. Texts are shown as they came and are plain text.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, TaskName, Topics, Destination, Connector, Profile, Sent, TaskId, Ticket, ColumnCount };
    enum Role {
        AttemptRole = Qt::UserRole, ///< the row's Attempt, in every column
        AttentionRole,              ///< whether it stands before the others because it needs attention
    };

    /// The history must outlive the model. Nothing is read before load().
    explicit HistoryModel(History &history, QObject *parent = nullptr);

    /// Reads the first page anew, once the history was opened; loaded() follows.
    void load();
    bool isLoaded() const { return m_loaded; }
    /// Looks for what other programs changed: new rows in the usual order, and the rows in memory.
    void catchUp();
    /// Whether every row was counted.
    bool isComplete() const { return m_complete; }
    /// Another choice of attempts, read as by load(). Of several in a row only the last is shown.
    void setQuery(const HistoryQuery &query);
    const HistoryQuery &query() const { return m_query; }
    /// Whether the query leaves some out, whatever its order.
    bool isNarrowed() const;
    /// The row as far as it is in memory; an empty one if it is not.
    Attempt attempt(int row) const;
    /// How many rows stand before the others.
    int attentionRows() const { return m_attention; }
    /// The keys of these rows, both included.
    QList<AttemptKey> keys(int first, int last) const { return m_keys.mid(first, last - first + 1); }
    /// The row's first cell; invalid while the attempt is not loaded.
    QModelIndex find(const QString &attemptId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The first page is there, be it empty.
    void loaded();
    /// The row of that attempt goes, and may come again elsewhere until moved() follows.
    void aboutToMove(const QString &attemptId);
    void moved();
    /// Rows are missing: the file could not be read to its end.
    void cutShort();

private:
    void read();
    void takeFirst(const HistoryPage &page);
    void append(HistoryPage page);
    void remember(const QList<AttemptKey> &keys, const QList<Attempt> &rows);
    void follow(const QString &attemptId);
    void replace(AttemptKey key, const Attempt &attempt);
    void lookAtHead();
    void takeHead(const HistoryPage &head);
    HistoryQuery query(HistoryPart part) const;
    void lookAtAttention();
    void takeAttention(const HistoryPage &page);
    void move(AttemptKey key, bool toAttention);
    int rowFor(AttemptKey key, int first, int last) const;
    void askForMissing();
    std::optional<AttemptKey> keyOf(const QString &attemptId) const;
    int rowOf(AttemptKey key) const;

    History &m_history;
    HistoryQuery m_query;
    KeyList m_keys;
    mutable QCache<AttemptKey, Attempt> m_cache;
    bool m_loaded = false;
    bool m_complete = false;       ///< no further rows are left
    int m_attention = 0;           ///< so many rows stand before the others
    bool m_attentionWhole = false; ///< and that is all of them
    bool m_fetching = false;
    bool m_again = false;    ///< the query changed while its page was on the way
    bool m_behind = false;   ///< something changed while the first page was on the way
    int m_generation = 0;    ///< counts first pages: what belongs to an earlier one is stale
    QTimer m_refresh;        ///< until the changes under a narrower query are read
    mutable QTimer m_asking; ///< until the missing rows are asked for, all at once
    mutable int m_firstMissing = -1;
    mutable int m_lastMissing = -1;
};

} // namespace spillway
