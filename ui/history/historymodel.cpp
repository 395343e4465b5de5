// SPDX-License-Identifier: Apache-2.0
#include "history/historymodel.h"

#include "history/history.h"
#include "messages/messages.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace spillway {
namespace {

constexpr int PageSize = 200;
constexpr int HeadSize = 20; ///< how many new rows are looked for at once

QDateTime momentOf(const Attempt &attempt)
{
    return attempt.sentAt.isValid() ? attempt.sentAt : attempt.preparedAt;
}

QString destinationOf(const Attempt &attempt)
{
    return attempt.path.isEmpty() ? attempt.bucket : attempt.bucket + u'/' + attempt.path;
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString cell(const Attempt &attempt, int column)
{
    switch (column) {
    case HistoryModel::State: return messages::stateWord(attempt.state);
    case HistoryModel::TaskName: return attempt.taskName;
    case HistoryModel::Topics: return attempt.topics;
    case HistoryModel::Destination: return destinationOf(attempt);
    case HistoryModel::Connector: return attempt.connectorId;
    case HistoryModel::Profile: return attempt.profile;
    case HistoryModel::Sent: return relativeTime(momentOf(attempt), QDateTime::currentDateTime());
    case HistoryModel::TaskId: return attempt.taskId;
    default: return {};
    }
}

/// Views read a tool tip that looks like HTML as HTML; what comes from outside is never that.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QString toolTip(const Attempt &attempt, int column)
{
    if (column != HistoryModel::Sent) {
        return plainToolTip(cell(attempt, column));
    }
    return attempt.sentAt.isValid()
               ? HistoryModel::tr("Sent %1 UTC").arg(utcText(attempt.sentAt))
               : HistoryModel::tr("Nothing was sent; prepared %1 UTC").arg(utcText(attempt.preparedAt));
}

/// The whole row in one sentence, as the description of its first cell.
QString sentence(const Attempt &attempt)
{
    const QString task =
        attempt.taskId.isEmpty() ? HistoryModel::tr("no task ID") : HistoryModel::tr("task ID %1").arg(attempt.taskId);
    //: 1 state, 2 task name, 3 topics, 4 bucket and path, 5 time, 6 "task ID …"
    return HistoryModel::tr("%1: %2, topics %3, to %4, %5, %6")
        .arg(cell(attempt, HistoryModel::State), attempt.taskName, attempt.topics, destinationOf(attempt),
             cell(attempt, HistoryModel::Sent), task);
}

QString spoken(const Attempt &attempt, int column)
{
    const QString text = cell(attempt, column);
    if (!text.isEmpty()) {
        return text;
    }
    return column == HistoryModel::TaskId ? HistoryModel::tr("no task ID") : HistoryModel::tr("none");
}

} // namespace

const char *stateSymbol(AttemptState state)
{
    switch (state) {
    case AttemptState::Prepared:
    case AttemptState::Sending: return "sending";
    case AttemptState::Created: return "created";
    case AttemptState::Rejected: return "rejected";
    case AttemptState::NotSent: return "not-sent";
    case AttemptState::Unknown: return "unknown";
    }
    return "unknown";
}

Tone stateTone(AttemptState state)
{
    switch (state) {
    case AttemptState::Prepared:
    case AttemptState::Sending: return Tone::Accent;
    case AttemptState::Created: return Tone::Good;
    case AttemptState::Rejected: return Tone::Bad;
    case AttemptState::NotSent: return Tone::Muted;
    case AttemptState::Unknown: return Tone::Warning;
    }
    return Tone::Text;
}

QString relativeTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid()) {
        return {};
    }
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    // The C locale has seconds even in its short form.
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    const QString time = locale.toString(local.time(), format);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        //: %1 is a time of day
        return HistoryModel::tr("Today %1").arg(time);
    }
    if (days == 1) {
        return HistoryModel::tr("Yesterday %1").arg(time);
    }
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

HistoryModel::HistoryModel(History &history, QObject *parent) : QAbstractTableModel(parent), m_history(history)
{
    connect(&history, &History::changed, this, &HistoryModel::follow);
}

void HistoryModel::load()
{
    m_fetching = true;
    m_history.newest(PageSize, {}, this, [this, generation = ++m_generation](const QList<Attempt> &page) {
        if (generation == m_generation) {
            takeFirst(page);
        }
    });
}

void HistoryModel::takeFirst(const QList<Attempt> &page)
{
    beginResetModel();
    m_rows = page;
    m_loaded = true;
    m_complete = page.size() < PageSize;
    endResetModel();
    m_fetching = false;
    emit loaded();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_fetching = true;
    const QString last = m_rows.isEmpty() ? QString() : m_rows.constLast().id;
    m_history.newest(PageSize, last, this, [this, generation = m_generation](const QList<Attempt> &page) {
        if (generation == m_generation) {
            append(page);
        }
    });
}

void HistoryModel::append(const QList<Attempt> &page)
{
    m_complete = page.size() < PageSize;
    if (!page.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
        m_rows.append(page);
        endInsertRows();
    }
    m_fetching = false; // last: who hears of the rows may ask for more before they are in
}

void HistoryModel::follow(const QString &attemptId)
{
    if (!m_loaded) {
        return; // the page that is on its way was asked for later and has it
    }
    if (rowOf(attemptId) >= 0) {
        m_history.find(attemptId, this, [this](const std::optional<Attempt> &attempt) {
            if (attempt) {
                replace(*attempt);
            }
        });
        return;
    }
    // New, or older than what is loaded. Its own times do not say which, for clocks get set: the
    // head of the list does.
    m_history.newest(HeadSize, {}, this, [this](const QList<Attempt> &head) { takeHead(head); });
}

void HistoryModel::replace(const Attempt &attempt)
{
    const int row = rowOf(attempt.id);
    if (row >= 0 && m_rows.at(row) != attempt) {
        m_rows[row] = attempt;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void HistoryModel::takeHead(const QList<Attempt> &head)
{
    const auto known = std::find_if(head.cbegin(), head.cend(), [this](const Attempt &a) { return rowOf(a.id) >= 0; });
    const auto fresh = known - head.cbegin();
    if (head.isEmpty()) {
        return; // could not be read
    }
    if (known == head.cend() && (head.size() == HeadSize || !m_rows.isEmpty())) {
        load(); // more came at once than the head holds: begin anew
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_rows = head.first(fresh) + m_rows;
        endInsertRows();
    }
}

int HistoryModel::rowOf(const QString &attemptId) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Attempt &attempt) { return attempt.id == attemptId; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QModelIndex HistoryModel::find(const QString &attemptId) const
{
    const int row = rowOf(attemptId);
    return row < 0 ? QModelIndex() : index(row, State);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Attempt &attempt = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(attempt, index.column());
    case Qt::ToolTipRole: return toolTip(attempt, index.column());
    case Qt::AccessibleTextRole: return spoken(attempt, index.column());
    case Qt::AccessibleDescriptionRole: return index.column() == State ? sentence(attempt) : QString();
    case AttemptRole: return QVariant::fromValue(attempt);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case State: return tr("State");
    case TaskName: return tr("Task name");
    case Topics: return tr("Topics");
    case Destination: return tr("Bucket/path");
    case Connector: return tr("Connector");
    case Profile: return tr("Profile");
    case Sent: return tr("Sent");
    case TaskId: return tr("Task ID");
    default: return {};
    }
}

} // namespace spillway
