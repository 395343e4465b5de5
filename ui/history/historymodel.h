// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "theme.h"

#include <QAbstractTableModel>
#include <QList>

namespace spillway {

class History;

/// How a state looks, wherever it is shown; its word is messages::stateWord().
const char *stateSymbol(AttemptState state);
Tone stateTone(AttemptState state);

/// "Today 19:10" in local time; the date in the short form of the locale when it is older.
QString relativeTime(const QDateTime &utc, const QDateTime &now);

/// The attempts of a History, newest first: a page at first, the next ones as the view comes to
/// them. Follows the history's changes. Texts are shown as they came and are plain text.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, TaskName, Topics, Destination, Connector, Profile, Sent, TaskId, ColumnCount };
    enum Role { AttemptRole = Qt::UserRole }; ///< the row's Attempt, in every column

    /// The history must outlive the model. Nothing is read before load().
    explicit HistoryModel(History &history, QObject *parent = nullptr);

    /// Reads the first page anew, once the history was opened; loaded() follows.
    void load();
    bool isLoaded() const { return m_loaded; }
    const Attempt &attempt(int row) const { return m_rows.at(row); }
    /// The row's first cell; invalid while the attempt is not loaded.
    QModelIndex find(const QString &attemptId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page is there, be it empty.
    void loaded();

private:
    void takeFirst(const QList<Attempt> &page);
    void append(const QList<Attempt> &page);
    void follow(const QString &attemptId);
    void replace(const Attempt &attempt);
    void takeHead(const QList<Attempt> &head);
    int rowOf(const QString &attemptId) const;

    History &m_history;
    QList<Attempt> m_rows;
    bool m_loaded = false;
    bool m_complete = false; ///< no older rows are left
    bool m_fetching = false;
    int m_generation = 0; ///< counts load()s: pages of an earlier one are stale
};

} // namespace spillway
