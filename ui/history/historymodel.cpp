// SPDX-License-Identifier: Apache-2.0
#include "history/historymodel.h"

#include "history/history.h"
#include "history/taskphase.h"
#include "messages/taskwords.h"

#include <QLocale>
#include <QSet>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

namespace spillway {
namespace {

constexpr int PageSize = 200;
constexpr int FirstHits = 60;  ///< a screen full: hits may lie far apart, and each costs
constexpr int HeadSize = 20;   ///< how many new rows are looked for at once
constexpr int KeysOnly = 1000; ///< from here on pages are larger, and of keys alone
constexpr int KeyPageSize = 10'000;
constexpr int Kept = 600;   ///< rows in memory
constexpr int Around = 100; ///< rows read before and behind those that are shown
constexpr auto Refresh = std::chrono::milliseconds(150);

HistorySort sortOf(int column)
{
    switch (column) {
    case HistoryModel::State: return HistorySort::State;
    case HistoryModel::TaskName: return HistorySort::TaskName;
    case HistoryModel::Topics: return HistorySort::Topics;
    case HistoryModel::Destination: return HistorySort::Destination;
    case HistoryModel::Connector: return HistorySort::Connector;
    case HistoryModel::Profile: return HistorySort::Profile;
    case HistoryModel::TaskId: return HistorySort::TaskId;
    case HistoryModel::Ticket: return HistorySort::Ticket;
    default: return HistorySort::Sent;
    }
}

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
    case HistoryModel::State: return messages::taskWord(attempt);
    case HistoryModel::TaskName: return attempt.taskName;
    case HistoryModel::Topics: return attempt.topics;
    case HistoryModel::Destination: return destinationOf(attempt);
    case HistoryModel::Connector: return attempt.connectorId;
    case HistoryModel::Profile: return attempt.profile;
    case HistoryModel::Sent: return relativeTime(momentOf(attempt), QDateTime::currentDateTime());
    case HistoryModel::TaskId: return attempt.taskId;
    case HistoryModel::Ticket: return attempt.ticket;
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

const char *stateSymbol(const Attempt &attempt)
{
    switch (phaseOf(attempt)) {
    case TaskPhase::None: break;
    case TaskPhase::Running: return "running";
    case TaskPhase::Paused: return "paused";
    case TaskPhase::Other: return "info";
    case TaskPhase::Stuck: return "warning";
    case TaskPhase::Gone: return "gone";
    }
    switch (lookOf(attempt)) {
    case AttemptState::Prepared:
    case AttemptState::Sending: return "sending";
    case AttemptState::Created: return "created";
    case AttemptState::Rejected: return "rejected";
    case AttemptState::NotSent: return "not-sent";
    case AttemptState::Unknown: return "unknown";
    }
    return "unknown";
}

AttemptState lookOf(const Attempt &attempt)
{
    const bool absent = attempt.state == AttemptState::Unknown && !attempt.locksItsName();
    return absent ? AttemptState::NotSent : attempt.state;
}

Tone stateTone(const Attempt &attempt)
{
    switch (phaseOf(attempt)) {
    case TaskPhase::None:
    case TaskPhase::Running: break;
    case TaskPhase::Stuck: return Tone::Warning;
    case TaskPhase::Paused:
    case TaskPhase::Other:
    case TaskPhase::Gone: return Tone::Muted;
    }
    switch (lookOf(attempt)) {
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

HistoryModel::HistoryModel(History &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_cache(Kept)
{
    connect(&history, &History::changed, this, &HistoryModel::follow);
    for (QTimer *timer : {&m_refresh, &m_asking}) {
        timer->setSingleShot(true);
    }
    m_refresh.setInterval(Refresh);
    m_refresh.callOnTimeout(this, &HistoryModel::load);
    m_asking.callOnTimeout(this, &HistoryModel::askForMissing);
}

void HistoryModel::load()
{
    ++m_generation;
    if (m_again) {
        return; // it is read as soon as the page comes that is on its way
    }
    if (m_fetching) {
        m_again = true;
        return;
    }
    read();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    if (m_loaded || m_fetching) {
        load();
    }
}

bool HistoryModel::isNarrowed() const
{
    return !m_query.search.isEmpty() || m_query.group != HistoryGroup::All || m_query.since.isValid() ||
           m_query.until.isValid();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    HistoryQuery query = m_query;
    query.sort = sortOf(column);
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

void HistoryModel::read()
{
    m_fetching = true;
    m_behind = false;
    const int size = m_query.search.isEmpty() ? PageSize : FirstHits;
    m_history.page(query(HistoryPart::AttentionFirst), {}, size, size, this,
                   [this, generation = m_generation](const HistoryPage &page) {
                       m_fetching = false;
                       if (m_again) { // stale: only the last of several wishes is fulfilled
                           m_again = false;
                           return read();
                       }
                       if (generation == m_generation) {
                           takeFirst(page);
                       }
                   });
}

void HistoryModel::takeFirst(const HistoryPage &page)
{
    beginResetModel();
    m_keys.clear();
    m_keys.append(page.keys);
    m_cache.clear();
    remember(page.keys, page.rows);
    m_loaded = true;
    m_complete = page.last;
    m_attention = page.attention;
    m_attentionWhole = page.last || page.keys.size() > page.attention;
    endResetModel();
    emit loaded();
    if (page.failed) {
        emit cutShort();
    }
    if (m_behind) {
        m_behind = false;
        m_query.isPlain() ? lookAtHead() : m_refresh.start();
    }
}

/// The query for a page: the usual order has two parts.
HistoryQuery HistoryModel::query(HistoryPart part) const
{
    HistoryQuery query = m_query;
    if (query.isPlain()) {
        query.part = part;
    }
    return query;
}

void HistoryModel::remember(const QList<AttemptKey> &keys, const QList<Attempt> &rows)
{
    for (qsizetype i = 0; i < std::min(keys.size(), rows.size()); ++i) {
        m_cache.insert(keys.at(i), new Attempt(rows.at(i)));
    }
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
    const bool small = m_keys.size() < KeysOnly;
    const std::optional<AttemptKey> last =
        m_keys.isEmpty() ? std::nullopt : std::optional(m_keys.at(m_keys.size() - 1));
    // Where the first part has ended, the second begins.
    const HistoryQuery part = query(m_attentionWhole ? HistoryPart::Rest : HistoryPart::AttentionFirst);
    const std::optional<AttemptKey> after = m_attentionWhole && m_keys.size() == m_attention ? std::nullopt : last;
    m_history.page(part, after, small ? PageSize : KeyPageSize, small ? PageSize : 0, this,
                   [this, generation = m_generation](const HistoryPage &page) {
                       if (generation == m_generation) {
                           return append(page);
                       }
                       m_fetching = false;
                       if (m_again) {
                           m_again = false;
                           read();
                       }
                   });
}

void HistoryModel::append(HistoryPage page)
{
    m_complete = page.last;
    remember(page.keys, page.rows);
    // What has come to need attention since the page was read, or no longer does, has its row already.
    const QList<AttemptKey> first = m_keys.mid(0, m_attention);
    const QSet<AttemptKey> known(first.cbegin(), first.cend());
    page.keys.removeIf([&](AttemptKey key) { return known.contains(key); });
    if (!m_attentionWhole) {
        m_attention += page.attention;
        m_attentionWhole = page.last || page.keys.size() > page.attention;
    }
    if (!page.keys.isEmpty()) {
        const int row = rowCount();
        beginInsertRows({}, row, row + static_cast<int>(page.keys.size()) - 1);
        m_keys.append(page.keys);
        endInsertRows();
    }
    if (page.failed) {
        emit cutShort();
    }
    m_fetching = false; // last: who hears of the rows may ask for more before they are in
}

void HistoryModel::follow(const QString &attemptId)
{
    if (!m_loaded) {
        m_behind = true; // the page that is on its way may have been read before
        return;
    }
    if (const auto key = keyOf(attemptId)) {
        m_history.rows({*key}, this, [this](const QList<std::pair<AttemptKey, Attempt>> &rows) {
            for (const auto &[changed, attempt] : rows) {
                replace(changed, attempt);
            }
        });
    }
    if (!m_query.isPlain()) {
        m_refresh.start(); // what it shows, and where, may be another now
    } else {
        if (!keyOf(attemptId)) {
            // New, or older than what is in memory. Its own times do not say which, for clocks get set:
            // the head of the list does.
            lookAtHead();
        }
        lookAtAttention();
    }
}

void HistoryModel::catchUp()
{
    if (!m_loaded) {
        return;
    }
    m_history.rows(m_cache.keys(), this, [this](const QList<std::pair<AttemptKey, Attempt>> &rows) {
        for (const auto &[key, attempt] : rows) {
            replace(key, attempt);
        }
    });
    if (m_query.isPlain()) { // another one would have to begin anew, and the view would jump
        lookAtHead();
        lookAtAttention();
    }
}

void HistoryModel::lookAtHead()
{
    m_history.page(m_query, {}, HeadSize, HeadSize, this, [this, generation = m_generation](const HistoryPage &head) {
        if (generation == m_generation && m_loaded) {
            takeHead(head);
        }
    });
}

void HistoryModel::replace(AttemptKey key, const Attempt &attempt)
{
    const int row = rowOf(key);
    Attempt *known = m_cache.object(key);
    if (row >= 0 && (!known || *known != attempt)) {
        m_cache.insert(key, new Attempt(attempt));
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void HistoryModel::takeHead(const HistoryPage &head)
{
    if (head.keys.isEmpty()) {
        return; // could not be read
    }
    // Both parts begin with their newest row.
    AttemptKey newest = m_keys.isEmpty() ? 0 : m_keys.at(0);
    if (m_attention < m_keys.size()) {
        newest = std::max(newest, m_keys.at(m_attention));
    }
    const auto known = std::find_if(head.keys.cbegin(), head.keys.cend(),
                                    [&](AttemptKey key) { return !m_keys.isEmpty() && key <= newest; });
    const auto fresh = known - head.keys.cbegin();
    if (known == head.keys.cend() && (head.keys.size() == HeadSize || !m_keys.isEmpty())) {
        load(); // more came at once than the head holds: begin anew
        return;
    }
    if (fresh > 0) { // among the others, whatever they need: lookAtAttention() sees to that
        beginInsertRows({}, m_attention, m_attention + static_cast<int>(fresh) - 1);
        remember(head.keys.first(fresh), head.rows);
        m_keys.insert(m_attention, head.keys.first(fresh));
        endInsertRows();
    }
}

void HistoryModel::lookAtAttention()
{
    const int limit = m_attention + HeadSize;
    m_history.page({.group = HistoryGroup::Attention}, {}, limit, HeadSize, this,
                   [this, generation = m_generation](const HistoryPage &page) {
                       if (generation == m_generation && m_loaded && m_query.isPlain()) {
                           takeAttention(page);
                       }
                   });
}

/// Moves the rows that have come to need attention, and those that no longer do.
void HistoryModel::takeAttention(const HistoryPage &page)
{
    const AttemptKey oldest = page.last || page.keys.isEmpty() ? 0 : page.keys.constLast(); // so far the page tells
    const QList<AttemptKey> before = m_keys.mid(0, m_attention);
    const QSet<AttemptKey> now(page.keys.cbegin(), page.keys.cend());
    QList<std::pair<AttemptKey, bool>> moves;
    for (const AttemptKey key : before) {
        if (key >= oldest && !now.contains(key)) {
            moves.append({key, false});
        }
    }
    const QSet<AttemptKey> known(before.cbegin(), before.cend());
    for (const AttemptKey key : page.keys) {
        if (!known.contains(key)) {
            moves.append({key, true});
        }
    }
    if (moves.size() > HeadSize) {
        return load();
    }
    remember(page.keys, page.rows);
    for (const auto &[key, needed] : std::as_const(moves)) {
        move(key, needed);
    }
}

/// The row before which the key stands in a part that goes from its newest row to its oldest.
int HistoryModel::rowFor(AttemptKey key, int first, int last) const
{
    while (first < last) {
        const int middle = first + (last - first) / 2;
        m_keys.at(middle) > key ? first = middle + 1 : last = middle;
    }
    return first;
}

/// To the other part; out of sight where that part is not read so far yet.
void HistoryModel::move(AttemptKey key, bool toAttention)
{
    const int row = m_keys.indexOf(key);
    if (row >= 0 && (row < m_attention) == toAttention) {
        return;
    }
    const Attempt *attempt = m_cache.object(key);
    emit aboutToMove(attempt ? attempt->id : QString());
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        m_attention -= row < m_attention ? 1 : 0;
        endRemoveRows();
    }
    const int end = toAttention ? m_attention : m_keys.size();
    const int place = rowFor(key, toAttention ? 0 : m_attention, end);
    if (place < end || (toAttention ? m_attentionWhole : m_complete)) {
        beginInsertRows({}, place, place);
        m_keys.insert(place, {key});
        m_attention += toAttention ? 1 : 0;
        endInsertRows();
    } else if (m_fetching) {
        m_refresh.start(); // the page on its way may be older than the change, and without it
    }
    emit moved();
}

void HistoryModel::askForMissing()
{
    const int first = std::max(0, m_firstMissing - Around);
    const int last = std::min(m_keys.size() - 1, std::min(m_lastMissing, m_firstMissing + Kept / 2) + Around);
    m_firstMissing = m_lastMissing = -1;
    QList<AttemptKey> keys;
    for (int row = first; row <= last; ++row) {
        if (!m_cache.contains(m_keys.at(row))) {
            keys.append(m_keys.at(row));
        }
    }
    if (keys.isEmpty()) {
        return;
    }
    m_history.rows(keys, this, [=, this, generation = m_generation](const QList<std::pair<AttemptKey, Attempt>> &rows) {
        if (generation != m_generation || last >= m_keys.size()) {
            return;
        }
        for (const auto &[key, attempt] : rows) {
            m_cache.insert(key, new Attempt(attempt));
        }
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

Attempt HistoryModel::attempt(int row) const
{
    const Attempt *known = m_cache.object(m_keys.at(row));
    return known ? *known : Attempt();
}

std::optional<AttemptKey> HistoryModel::keyOf(const QString &attemptId) const
{
    for (const AttemptKey key : m_cache.keys()) {
        if (m_cache.object(key)->id == attemptId) {
            return key;
        }
    }
    return std::nullopt;
}

int HistoryModel::rowOf(AttemptKey key) const
{
    return m_keys.indexOf(key);
}

QModelIndex HistoryModel::find(const QString &attemptId) const
{
    const auto key = keyOf(attemptId);
    const int row = key ? rowOf(*key) : -1;
    return row < 0 ? QModelIndex() : index(row, State);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_keys.size();
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
    if (role == AttentionRole) {
        return index.row() < m_attention;
    }
    const Attempt *known = m_cache.object(m_keys.at(index.row()));
    if (!known) {
        m_firstMissing = m_firstMissing < 0 ? index.row() : std::min(m_firstMissing, index.row());
        m_lastMissing = std::max(m_lastMissing, index.row());
        if (!m_asking.isActive()) {
            m_asking.start(0);
        }
        return role == AttemptRole ? QVariant::fromValue(Attempt()) : QVariant();
    }
    const Attempt &attempt = *known;
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
    case Ticket: return tr("Ticket");
    default: return {};
    }
}

} // namespace spillway
