// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <QHash>

#include <functional>
#include <memory>
#include <utility>

class QSqlDatabase;
class QSqlQuery;

namespace spillway {

/// Looks through a history that a Journal has opened, by a connection of its own that cannot write,
/// so that a long search holds up no commit. Synchronous, for one thread at a time. What cannot be
/// read is missing; hasFailed() and a page's `failed` tell.
class HistoryReader
{
public:
    explicit HistoryReader(QString file);
    ~HistoryReader();
    HistoryReader(const HistoryReader &) = delete;
    HistoryReader &operator=(const HistoryReader &) = delete;

    /// At most `limit` keys that follow `after` (nothing: from the start) in the query's order, and
    /// the first `rows` of their attempts. Costs the same wherever the page lies.
    HistoryPage page(const HistoryQuery &query, std::optional<AttemptKey> after, int limit, int rows);
    /// Those that exist, in the order of the keys; with their keys, since some may be missing.
    QList<std::pair<AttemptKey, Attempt>> rows(const QList<AttemptKey> &keys);
    /// Which attempt made a task, of those IDs that one of them made: by the task's ID.
    QHash<QString, QString> makersOf(const QStringList &taskIds);
    HistoryCounts counts();
    /// Whether a page or rows could not be read to their end, since this was asked last.
    bool hasFailed() { return std::exchange(m_failed, false); }
    /// Only days with attempts, oldest first.
    QList<HistoryDay> days(const QDate &first, const QDate &last);

private:
    bool open();
    QStringList termsBetween(const QString &first, const QString &last);
    qint64 estimate(const HistoryQuery &query);
    HistoryPage attentionFirst(std::optional<AttemptKey> after, int limit, int rowCount);

    QString m_file;
    QString m_connection;
    bool m_failed = false;
    std::unique_ptr<QSqlDatabase> m_database; ///< null until first needed
};

/// Which of the history's trigrams lie between these two, both included.
using TermsBetween = std::function<QStringList(const QString &first, const QString &last)>;

/// The search as FTS5's own expression over trigrams, which finds all hits and maybe more; empty if
/// no word counts. Without `termsBetween` it misses words of two characters before or in other scripts.
QString trigramExpression(const QStringList &words, const TermsBetween &termsBetween = {});
/// The words of a search that count.
QStringList searchWords(const QString &search);

} // namespace spillway
