// SPDX-License-Identifier: Apache-2.0
#include "history/reader.h"

#include "history/rows.h"
#include "history/schema.h"

#include <QHash>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace spillway {
namespace {

constexpr qint64 SlotMs = 900'000; // as the tally has it
/// So many rows are sorted in memory rather than read along an index that holds all.
constexpr int Narrow = 20'000;
constexpr char16_t FirstBeyondAscii = 0x80;

QString stateCondition(HistoryGroup group, const QString &plus)
{
    const auto is = [&](const char *state) {
        return QStringLiteral(" AND %1a.state = '%2'").arg(plus, QLatin1String(state));
    };
    // With a plus before it the whole condition is none that an index has.
    const auto all = [&](QString (*condition)(const QString &)) {
        return QStringLiteral(" AND %1(%2)").arg(plus, condition(QStringLiteral("a")));
    };
    switch (group) {
    case HistoryGroup::All: break;
    case HistoryGroup::Attention: return all(attentionCondition);
    case HistoryGroup::Unknown: return is("unknown");
    case HistoryGroup::Created: return is("created");
    case HistoryGroup::Rejected: return is("rejected");
    case HistoryGroup::NotSent: return is("not-sent");
    case HistoryGroup::Running: return all(runningCondition);
    case HistoryGroup::Failed: return all(failedCondition);
    }
    return {};
}

/// The partial index of the group's rows, which SQLite would pass over for the one of all states.
QString indexOf(HistoryGroup group)
{
    switch (group) {
    case HistoryGroup::Attention: return QStringLiteral(" INDEXED BY needing_attention");
    case HistoryGroup::Running: return QStringLiteral(" INDEXED BY running_tasks");
    case HistoryGroup::Failed: return QStringLiteral(" INDEXED BY failed_attempts");
    default: return {};
    }
}

/// The columns of an order, before the key; as the indices have them.
QStringList sortColumns(HistorySort sort)
{
    const auto folded = [](const char *column) {
        return QStringLiteral("a.%1 COLLATE NOCASE").arg(QLatin1String(column));
    };
    switch (sort) {
    case HistorySort::Sent: return {};
    case HistorySort::State: return {QStringLiteral("a.state")};
    case HistorySort::TaskName: return {folded("task_name")};
    case HistorySort::Topics: return {folded("topics")};
    case HistorySort::Destination: return {folded("bucket"), folded("path")};
    case HistorySort::Connector: return {folded("connector_id")};
    case HistorySort::Profile: return {folded("profile")};
    case HistorySort::TaskId: return {folded("task_id")};
    case HistorySort::Ticket: return {folded("ticket")};
    }
    return {};
}

QString quoted(const QString &token)
{
    return u'"' + QString(token).replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// For LIKE with ESCAPE '\'.
QString likePattern(QString word)
{
    for (const QChar c : {u'\\', u'%', u'_'}) {
        word.replace(c, QString(u'\\') + c);
    }
    return u'%' + word + u'%';
}

} // namespace

qint64 HistoryCounts::of(HistoryGroup group) const
{
    switch (group) {
    case HistoryGroup::All: return all;
    case HistoryGroup::Attention: return attention;
    case HistoryGroup::Unknown: return unknown;
    case HistoryGroup::Created: return created;
    case HistoryGroup::Rejected: return rejected;
    case HistoryGroup::NotSent: return notSent;
    case HistoryGroup::Running: return running;
    case HistoryGroup::Failed: return rejected + notSent;
    }
    return 0;
}

QStringList searchWords(const QString &search)
{
    QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

QString trigramExpression(const QStringList &words, const TermsBetween &termsBetween)
{
    QStringList parts;
    for (const QString &word : words) {
        const QList<uint> characters = word.toUcs4();
        const qsizetype size = characters.size();
        const auto part = [&](qsizetype from, qsizetype length) {
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + from, length);
        };
        if (size < 3) {
            // No trigram, but the beginning of some: of those that names and IDs are made of, and of what else
            // the history has. Only few of a common beginning are asked for, since each costs all its rows.
            const QString start = word.toLower();
            const bool plain =
                std::all_of(characters.cbegin(), characters.cend(), [](uint c) { return c < FirstBeyondAscii; });
            QStringList choices{quoted(start + u'\n')};
            for (char16_t next = u' '; plain && next < u'\x7f'; ++next) {
                if (next < u'A' || next > u'Z') { // the index has them in lower case
                    choices.append(quoted(start + next));
                }
            }
            if (termsBetween) {
                const QString first = plain ? start + QChar(FirstBeyondAscii) : start;
                const char32_t last = QChar::LastValidCodePoint;
                for (const QString &term : termsBetween(first, start + QString::fromUcs4(&last, 1))) {
                    choices.append(quoted(term));
                }
            }
            parts.append(u'(' + choices.join(QLatin1String(" OR ")) + u')');
            continue;
        }
        // Every third trigram and the last: together they have every character, and the text is
        // compared in any case.
        for (qsizetype from = 0; from + 3 < size; from += 3) {
            parts.append(quoted(part(from, 3)));
        }
        parts.append(quoted(part(size - 3, 3)));
    }
    return parts.join(QLatin1String(" AND "));
}

HistoryReader::HistoryReader(QString file) : m_file(std::move(file)), m_connection(QUuid::createUuid().toString()) {}

HistoryReader::~HistoryReader()
{
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool HistoryReader::open()
{
    if (m_database) {
        return m_database->isOpen();
    }
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    m_database->setDatabaseName(m_file);
    m_database->setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    return m_database->open();
}

QStringList HistoryReader::termsBetween(const QString &first, const QString &last)
{
    QSqlQuery q(*m_database);
    // Of this connection alone, and therefore nothing that is written.
    q.exec(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, search, row)"));
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT term FROM temp.terms WHERE term >= ? AND term <= ?"));
    q.addBindValue(first);
    q.addBindValue(last);
    QStringList terms;
    q.exec();
    while (q.next()) {
        terms.append(q.value(0).toString());
    }
    return terms;
}

/// How many rows the group and the time let through, at the most.
qint64 HistoryReader::estimate(const HistoryQuery &query)
{
    qint64 least = counts().of(query.group);
    if (query.since.isValid() || query.until.isValid()) {
        QSqlQuery q(*m_database);
        q.prepare(QStringLiteral("SELECT total(n) FROM tally WHERE slot BETWEEN ? AND ?"));
        q.addBindValue(query.since.isValid() ? query.since.toMSecsSinceEpoch() / SlotMs : 0);
        q.addBindValue(query.until.isValid() ? query.until.toMSecsSinceEpoch() / SlotMs
                                             : std::numeric_limits<qint64>::max());
        if (q.exec() && q.next()) {
            least = std::min(least, q.value(0).toLongLong());
        }
    }
    return least;
}

/// First the few that their own index has, then the others as far as there is room.
HistoryPage HistoryReader::attentionFirst(std::optional<AttemptKey> after, int limit, int rowCount)
{
    HistoryPage page = this->page({.group = HistoryGroup::Attention}, after, limit, rowCount);
    page.attention = static_cast<int>(page.keys.size());
    if (page.last && page.attention < limit) {
        const HistoryPage rest =
            this->page({.part = HistoryPart::Rest}, {}, limit - page.attention, std::max(0, rowCount - page.attention));
        page.keys += rest.keys;
        page.rows += rest.rows;
        page.last = rest.last;
        page.failed = page.failed || rest.failed;
    }
    return page;
}

HistoryPage HistoryReader::page(const HistoryQuery &query, std::optional<AttemptKey> after, int limit, int rowCount)
{
    if (query.part == HistoryPart::AttentionFirst) {
        return attentionFirst(after, limit, rowCount);
    }
    if (!open()) {
        m_failed = true;
        return {.keys = {}, .rows = {}, .last = true, .failed = true};
    }
    const QStringList words = searchWords(query.search);
    const QString expression = trigramExpression(
        words, [this](const QString &first, const QString &last) { return termsBetween(first, last); });
    const bool timed = query.since.isValid() || query.until.isValid();
    const bool bare = expression.isEmpty() && !timed && query.group == HistoryGroup::All;
    const bool narrow = !bare && estimate(query) <= Narrow;
    // A plus before a column keeps SQLite from its index. Few rows are picked by an index and then
    // sorted; many are read in their order until the page is full.
    const bool ordered = !narrow && (timed || query.sort != HistorySort::Sent);
    const QString away = ordered || !expression.isEmpty() ? QStringLiteral("+") : QString();

    QString where = QStringLiteral(" WHERE 1") + stateCondition(query.group, away);
    if (query.part == HistoryPart::Rest) {
        where += QStringLiteral(" AND NOT %1").arg(attentionCondition(QStringLiteral("a")));
    }
    QVariantList values;
    if (!expression.isEmpty()) {
        where += QStringLiteral(" AND search MATCH ?");
        values.append(expression);
        for (const QString &word : words) {
            where += QStringLiteral(" AND (%1) LIKE ? ESCAPE '\\'").arg(searchedText(QStringLiteral("a")));
            values.append(likePattern(word));
        }
    }
    for (const auto &[time, condition] : {std::pair{query.since, ">="}, std::pair{query.until, "<"}}) {
        if (time.isValid()) {
            where += QStringLiteral(" AND %1a.prepared_at %2 ?").arg(away, QLatin1String(condition));
            values.append(time.toMSecsSinceEpoch());
        }
    }

    const bool found = !expression.isEmpty();
    const QString key = found ? QStringLiteral("search.rowid") : QStringLiteral("a.seq");
    const QString from = found ? QStringLiteral("search CROSS JOIN attempts a ON a.seq = search.rowid")
                               : QStringLiteral("attempts a") + (away.isEmpty() ? indexOf(query.group) : QString());
    const QStringList columns = sortColumns(query.sort);
    QStringList order = columns;
    order.append(columns.isEmpty() ? key : QStringLiteral("a.seq"));
    if (after) {
        const QString sign = query.descending ? QStringLiteral("<") : QStringLiteral(">");
        if (columns.isEmpty()) {
            where += QStringLiteral(" AND %1 %2 ?").arg(key, sign);
        } else {
            QString inner = order.join(QLatin1String(", "));
            inner.replace(QLatin1String("a."), QLatin1String("b."));
            where += QStringLiteral(" AND (%1) %2 (SELECT %3 FROM attempts b WHERE b.seq = ?)")
                         .arg(order.join(QLatin1String(", ")), sign, inner);
        }
        values.append(*after);
    }
    for (QString &column : order) {
        column = (narrow && !columns.isEmpty() ? u'+' + column : column) +
                 (query.descending ? QStringLiteral(" DESC") : QString());
    }

    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT ?")
                  .arg(key, from, where, order.join(QLatin1String(", "))));
    values.append(limit);
    for (const QVariant &value : std::as_const(values)) {
        q.addBindValue(value);
    }
    HistoryPage page;
    if (q.exec()) {
        while (q.next()) {
            page.keys.append(q.value(0).toUInt());
        }
    }
    const bool before = std::exchange(m_failed, q.lastError().isValid());
    q.finish();
    page.last = page.keys.size() < limit;
    for (const auto &[seq, attempt] : rows(page.keys.first(std::min<qsizetype>(rowCount, page.keys.size())))) {
        page.rows.append(attempt);
    }
    page.failed = m_failed;
    m_failed = m_failed || before;
    return page;
}

QList<std::pair<AttemptKey, Attempt>> HistoryReader::rows(const QList<AttemptKey> &keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    if (!open()) {
        m_failed = true;
        return {};
    }
    QStringList numbers;
    for (const AttemptKey key : keys) {
        numbers.append(QString::number(key));
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    QHash<AttemptKey, Attempt> byKey;
    if (q.exec(QStringLiteral("SELECT seq, %1 FROM attempts WHERE seq IN (%2)").arg(columns(), numbers.join(u',')))) {
        while (q.next()) {
            byKey.insert(q.value(0).toUInt(), attemptOf(q, 1));
        }
    }
    m_failed = m_failed || q.lastError().isValid();
    QList<std::pair<AttemptKey, Attempt>> result;
    for (const AttemptKey key : keys) {
        if (const auto row = byKey.constFind(key); row != byKey.constEnd()) {
            result.append({key, *row});
        }
    }
    return result;
}

QHash<QString, QString> HistoryReader::makersOf(const QStringList &taskIds)
{
    QHash<QString, QString> makers;
    if (!open()) {
        return makers;
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT id FROM attempts WHERE task_id = ? COLLATE NOCASE ORDER BY seq LIMIT 1"));
    for (const QString &taskId : taskIds) {
        q.addBindValue(taskId);
        if (!taskId.isEmpty() && q.exec() && q.next()) {
            makers.insert(taskId, q.value(0).toString());
        }
    }
    return makers;
}

HistoryCounts HistoryReader::counts()
{
    HistoryCounts counts;
    if (!open()) {
        return counts;
    }
    QSqlQuery q(*m_database);
    if (!q.exec(QStringLiteral("SELECT kind, n FROM tally WHERE slot = -1"))) {
        return counts;
    }
    while (q.next()) {
        const QString kind = q.value(0).toString();
        const qint64 n = q.value(1).toLongLong();
        counts.all += n;
        if (kind == u"open") {
            counts.attention += n;
            counts.unknown += n;
            continue;
        }
        if (const bool stuck = kind == u"stuck"; stuck || kind == u"running") {
            counts.created += n;
            (stuck ? counts.attention : counts.running) += n;
            continue;
        }
        switch (stateFromName(kind)) {
        case AttemptState::Created: counts.created += n; break;
        case AttemptState::Rejected: counts.rejected += n; break;
        case AttemptState::NotSent: counts.notSent += n; break;
        case AttemptState::Unknown: counts.unknown += n; break;
        case AttemptState::Prepared:
        case AttemptState::Sending: break;
        }
    }
    return counts;
}

QList<HistoryDay> HistoryReader::days(const QDate &first, const QDate &last)
{
    if (!open()) {
        return {};
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT slot, kind, n FROM tally WHERE slot >= ? AND slot < ? AND n > 0"));
    q.addBindValue(first.startOfDay().toMSecsSinceEpoch() / SlotMs);
    q.addBindValue(last.addDays(1).startOfDay().toMSecsSinceEpoch() / SlotMs);
    QMap<QDate, HistoryDay> days;
    if (q.exec()) {
        while (q.next()) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(q.value(0).toLongLong() * SlotMs).date();
            HistoryDay &entry = days[day];
            entry.day = day;
            const qint64 n = q.value(2).toLongLong();
            const QString kind = q.value(1).toString();
            const bool made = kind == u"running" || kind == u"stuck";
            // What is open has a kind of its own: the other Unknown ones were found to have made no task.
            const bool absent = kind == u"unknown";
            switch (made ? AttemptState::Created : absent ? AttemptState::NotSent : stateFromName(kind)) {
            case AttemptState::Created: entry.created += n; break;
            case AttemptState::Rejected:
            case AttemptState::NotSent: entry.failed += n; break;
            case AttemptState::Prepared:
            case AttemptState::Sending:
            case AttemptState::Unknown: entry.open += n; break;
            }
        }
    }
    return days.values();
}

} // namespace spillway
