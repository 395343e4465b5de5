// SPDX-License-Identifier: Apache-2.0
#include "history/journal.h"

#include "history/damage.h"
#include "history/rows.h"
#include "history/schema.h"
#include "platform/writable.h"
#include "secrets/keyshape.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QSysInfo>
#include <QUuid>
#include <QVariant>

namespace spillway {
namespace {

using Kind = JournalError::Kind;

constexpr int BusyTimeoutMs = 5000;
constexpr qint64 LeastRoom = 64 * 1024; ///< what SQLite makes beside a file that is opened
constexpr int UniqueViolation = 2067;   // SQLITE_CONSTRAINT_UNIQUE

QJsonObject outcomeDetail(const Attempt &a)
{
    QJsonObject detail{{QLatin1String("outcome"), stateName(a.state)}, {QLatin1String("duration_ms"), a.durationMs}};
    if (a.httpStatus > 0) {
        detail.insert(QLatin1String("http_status"), a.httpStatus);
    }
    for (const auto &[name, value] :
         {std::pair{"task_id", a.taskId}, std::pair{"request_id", a.requestId}, std::pair{"error_code", a.errorCode}}) {
        if (!value.isEmpty()) {
            detail.insert(QLatin1String(name), value);
        }
    }
    return detail;
}

/// What is left of a query that was run; nothing of one that failed.
QList<Attempt> attemptsOf(QSqlQuery &query)
{
    QList<Attempt> result;
    while (query.next()) {
        result.append(attemptOf(query));
    }
    return result;
}

/// What of a sighting is news for the attempt's row.
QList<QLatin1String> eventsOf(const Attempt &known, const TaskSighting &sighting)
{
    using Presence = TaskSighting::Presence;
    QList<QLatin1String> kinds;
    if (sighting.presence != Presence::There) {
        if (!known.taskGoneAt.isValid()) {
            kinds.append(sighting.presence == Presence::Gone ? eventkind::Gone : eventkind::Deleted);
        }
        return kinds;
    }
    if (known.taskGoneAt.isValid() && sighting.at <= known.taskGoneAt) {
        return kinds; // asked for before it was deleted
    }
    if (known.taskGoneAt.isValid() || !known.taskSeenAt.isValid() || known.taskStatus != sighting.status) {
        kinds.append(eventkind::Seen);
    }
    if (known.taskStuckAt.isValid() != sighting.stuck) {
        kinds.append(sighting.stuck ? eventkind::Stuck : eventkind::Moving);
    }
    return kinds;
}

} // namespace

Journal::Journal(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
    , m_person(userName() + u'@' + QSysInfo::machineHostName())
{
}

Journal::~Journal()
{
    close();
}

void Journal::close()
{
    m_writable = false;
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

JournalError Journal::error(Kind otherwise) const
{
    switch (m_lastCode & 0xff) { // without SQLite's extension of the code
    case 5:                      // SQLITE_BUSY
        return {Kind::Busy, m_lastError, {}};
    case 8: // SQLITE_READONLY
        return {Kind::ReadOnly, m_lastError, {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Kind::Damaged, m_lastError, {}};
    case 13: // SQLITE_FULL
        return {Kind::Full, m_lastError, {}};
    default: return {otherwise, m_lastError, {}};
    }
}

void Journal::note(const QSqlError &error) const
{
    m_lastError = error.databaseText(); // without Qt's own words
    m_lastCode = error.nativeErrorCode().toInt();
}

JournalError Journal::refusal() const
{
    return m_openError ? *m_openError : JournalError{Kind::CannotWrite, m_lastError, {}};
}

bool Journal::execute(const QString &sql)
{
    QSqlQuery query(*m_database);
    const bool done = query.exec(sql);
    if (!done) {
        note(query.lastError());
    }
    return done;
}

JournalResult Journal::open()
{
    close();
    m_lastCode = 0;
    m_openError = openFile();
    if (!m_openError) {
        return std::nullopt;
    }
    const QFileInfo file(m_file);
    const QFileInfo folder(file.absolutePath());
    const bool vague = m_openError->kind == Kind::CannotOpen || m_openError->kind == Kind::CannotWrite;
    if (vague && folder.exists() && (!mayWrite(folder.filePath()) || (file.exists() && !mayWrite(m_file)))) {
        m_openError->kind = Kind::ReadOnly; // SQLite says that it cannot open what it has to make beside the file
    } else if (vague && folder.exists() && QStorageInfo(folder.filePath()).bytesAvailable() < LeastRoom) {
        m_openError->kind = Kind::Full; // and "disk I/O error" when there is no room for that
    }
    if (m_openError->kind == Kind::Damaged) {
        // Before the file is closed: then SQLite might move into it what is beside it.
        m_openError->copy = keepCopy(m_file, QDateTime::currentDateTimeUtc());
    }
    if (m_openError->kind != Kind::Newer) {
        close();
    }
    return m_openError;
}

JournalResult Journal::startAnew(QString &keptAs)
{
    const JournalResult failed = open(); // another Spillway may have done it already
    if (!failed || failed->kind != Kind::Damaged) {
        return failed;
    }
    keptAs = setAside(m_file, QDateTime::currentDateTimeUtc());
    return keptAs.isEmpty() ? failed : open();
}

JournalResult Journal::openFile()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!makePrivateFolder(folder)) {
        return JournalError{Kind::CannotOpen, folder, {}};
    }
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    m_database->setDatabaseName(m_file);
    m_database->setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs));
    if (!m_database->open()) {
        note(m_database->lastError());
        return error(Kind::CannotOpen);
    }
    const int found = schemaVersion();
    if (found < 0) {
        return error(Kind::CannotOpen);
    }
    if (found > static_cast<int>(migrations().size())) {
        return error(Kind::Newer);
    }
    const std::optional<qint64> tables =
        number(found == 0 ? QStringLiteral("SELECT count(*) FROM sqlite_master")
                          : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'attempts'"));
    if (!tables) {
        return error(Kind::CannotOpen);
    }
    // Asked again at the end: another Spillway may be making the tables right now.
    if (found == 0 ? *tables > 0 && schemaVersion() == 0 : *tables == 0) {
        return JournalError{Kind::Damaged, QStringLiteral("a database of another program"), {}};
    }
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString journalMode = isOnNetworkFileSystem(folder) ? QStringLiteral("DELETE") : QStringLiteral("WAL");
    if (!execute(QStringLiteral("PRAGMA journal_mode=%1").arg(journalMode)) ||
        !execute(QStringLiteral("PRAGMA synchronous=FULL"))) {
        return error(Kind::CannotWrite);
    }
    if (found < static_cast<int>(migrations().size())) {
        if (const JournalResult failed = migrate()) {
            return failed;
        }
    }
    const JournalResult failed = settleDeadWriters();
    m_writable = !failed;
    m_dataVersion = dataVersion();
    return failed;
}

int Journal::schemaVersion() const
{
    return static_cast<int>(number(QStringLiteral("PRAGMA user_version")).value_or(-1));
}

std::optional<qint64> Journal::number(const QString &sql) const
{
    QSqlQuery q(*m_database);
    q.exec(sql);
    if (!q.next()) {
        note(q.lastError());
        return std::nullopt;
    }
    return q.value(0).toLongLong();
}

JournalResult Journal::migrate()
{
    // IMMEDIATE: of two programs that start at once, the second waits and then finds it done.
    if (!execute(QStringLiteral("BEGIN IMMEDIATE"))) {
        return error(Kind::CannotWrite);
    }
    const int found = schemaVersion(); // again, now that nobody else can write
    bool fine = found >= 0;
    for (auto step = static_cast<std::size_t>(found); fine && step < migrations().size(); ++step) {
        for (const QString &sql : migrations()[step]) {
            fine = fine && execute(sql);
        }
        fine = fine && execute(QStringLiteral("PRAGMA user_version=%1").arg(step + 1));
    }
    if (!fine || !execute(QStringLiteral("COMMIT"))) {
        const JournalError failed = error(Kind::CannotWrite);
        execute(QStringLiteral("ROLLBACK"));
        return failed;
    }
    return std::nullopt;
}

JournalResult Journal::settleDeadWriters()
{
    QSqlQuery query(*m_database);
    if (!query.exec(QStringLiteral("SELECT DISTINCT writer FROM attempts WHERE state IN ('prepared', 'sending')"))) {
        note(query.lastError());
        return error(Kind::CannotOpen);
    }
    QStringList dead;
    const QDir folder = QFileInfo(m_file).absoluteDir();
    while (query.next()) {
        const QString writer = query.value(0).toString();
        if (!HeldLock::isHeld(folder.filePath(writer + QStringLiteral(".writer")))) {
            dead.append(writer);
        }
    }
    if (query.lastError().isValid()) { // it ended before its last row
        note(query.lastError());
        return error(Kind::CannotOpen);
    }
    query.finish();
    for (const QString &writer : std::as_const(dead)) {
        const JournalResult failed = change([&] { return settleWriter(writer); });
        if (failed) {
            return failed;
        }
        QFile::remove(folder.filePath(writer + QStringLiteral(".writer")));
    }
    return std::nullopt;
}

JournalResult Journal::settleWriter(const QString &writer)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QSqlQuery tell(*m_database);
    tell.prepare(QStringLiteral("INSERT INTO event (attempt_id, at, kind, who, detail)"
                                " SELECT id, ?, ?, ?, '{}' FROM attempts"
                                " WHERE writer = ? AND state IN ('prepared', 'sending')"));
    tell.addBindValue(now);
    tell.addBindValue(QString(eventkind::Interrupted));
    tell.addBindValue(m_person);
    tell.addBindValue(writer);
    QSqlQuery settle(*m_database);
    // One statement, so that a row is never between the two.
    settle.prepare(QStringLiteral("UPDATE attempts SET"
                                  " finished_at = ?, cause = ?,"
                                  " state = CASE state WHEN 'prepared' THEN 'not-sent' ELSE 'unknown' END"
                                  " WHERE writer = ? AND state IN ('prepared', 'sending')"));
    settle.addBindValue(now);
    settle.addBindValue(static_cast<int>(Cause::Interrupted));
    settle.addBindValue(writer);
    for (QSqlQuery *query : {&tell, &settle}) {
        if (!query->exec()) {
            note(query->lastError());
            return error(Kind::CannotWrite);
        }
    }
    return std::nullopt;
}

JournalResult Journal::startWriting()
{
    if (!m_writable) {
        return refusal();
    }
    if (m_writerLock) {
        return std::nullopt;
    }
    m_writerId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = QFileInfo(m_file).absoluteDir().filePath(m_writerId + QStringLiteral(".writer"));
    m_writerLock = HeldLock::acquire(path);
    return m_writerLock ? JournalResult() : JournalError{Kind::CannotWrite, path, {}};
}

JournalResult Journal::change(const std::function<JournalResult()> &work)
{
    // IMMEDIATE: a transaction that began by reading could not wait for another program's.
    if (!execute(QStringLiteral("BEGIN IMMEDIATE"))) {
        return error(Kind::CannotWrite);
    }
    JournalResult failed = work();
    if (!failed && !execute(QStringLiteral("COMMIT"))) {
        failed = error(Kind::CannotWrite);
    }
    if (failed) {
        QSqlQuery(*m_database).exec(QStringLiteral("ROLLBACK"));
    }
    return failed;
}

JournalResult Journal::changeOne(QSqlQuery &query, const QString &id)
{
    if (!query.exec()) {
        note(query.lastError());
        return error(Kind::CannotWrite);
    }
    return query.numRowsAffected() == 1 ? JournalResult() : JournalError{Kind::NotFound, id, {}};
}

JournalResult Journal::addEvent(const QString &id, QLatin1String kind, const QDateTime &at, const QJsonObject &detail)
{
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("INSERT INTO event (attempt_id, at, kind, who, detail) VALUES (?, ?, ?, ?, ?)"));
    for (const QVariant &value :
         std::initializer_list<QVariant>{id, at.toMSecsSinceEpoch(), QString(kind), m_person,
                                         QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))}) {
        q.addBindValue(value);
    }
    return changeOne(q, id);
}

JournalResult Journal::startAttempt(const Attempt &a)
{
    if (const JournalResult failed = startWriting()) {
        return failed;
    }
    const bool holds = holdsKey(a.ticket) || holdsKey(a.note); // the request's own texts have rules
    return holds ? JournalResult(JournalError{Kind::HoldsKey, {}, {}}) : std::nullopt;
}

JournalResult Journal::mayPrepare(const Attempt &a)
{
    if (const JournalResult failed = startAttempt(a)) {
        return failed;
    }
    return change([&] { return lockOf(a); });
}

JournalResult Journal::prepare(const Attempt &a, const QDateTime &drafted)
{
    if (const JournalResult failed = startAttempt(a)) {
        return failed;
    }
    return change([&] {
        JournalResult failed = addAttempt(a);
        failed = failed ? failed : madeBefore(a.id);
        if (!failed && drafted.isValid()) {
            failed = addEvent(a.id, eventkind::Drafted, drafted);
        }
        return failed ? failed : addEvent(a.id, eventkind::Checked, a.preparedAt);
    });
}

JournalResult Journal::addAttempt(const Attempt &a)
{
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("INSERT INTO attempts (id, state, writer, task_name, topics, bucket, path, body, profile,"
                             " practice, endpoint, project_id, connector_id, writer_key_end, sign_in_key_end,"
                             " prepared_at, note, ticket, operator, machine, draft_id)"
                             " VALUES (?, 'prepared', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant &value : std::initializer_list<QVariant>{a.id,
                                                                 m_writerId,
                                                                 text(a.taskName),
                                                                 text(a.topics),
                                                                 text(a.bucket),
                                                                 text(a.path),
                                                                 bytes(a.body),
                                                                 text(a.profile),
                                                                 a.practice,
                                                                 text(a.endpoint),
                                                                 text(a.projectId),
                                                                 text(a.connectorId),
                                                                 text(a.writerKeyEnd),
                                                                 text(a.signInKeyEnd),
                                                                 stored(a.preparedAt),
                                                                 text(a.note),
                                                                 text(a.ticket),
                                                                 text(a.operatorName),
                                                                 text(a.machine),
                                                                 text(a.draftId)}) {
        q.addBindValue(value);
    }
    if (q.exec()) {
        return std::nullopt;
    }
    note(q.lastError());
    if (m_lastCode != UniqueViolation) {
        return error(Kind::CannotWrite);
    }
    return lockOf(a).value_or(JournalError{Kind::NameLocked, m_lastError, {}});
}

JournalResult Journal::lockOf(const Attempt &a) const
{
    QSqlQuery holder(*m_database);
    holder.prepare(QStringLiteral("SELECT id FROM attempts WHERE connector_id = ? AND task_name = ?"
                                  " AND (state IN ('prepared', 'sending')"
                                  " OR (state = 'unknown' AND released_at IS NULL))"));
    holder.addBindValue(a.connectorId);
    holder.addBindValue(a.taskName);
    holder.exec();
    if (holder.next()) {
        return JournalError{Kind::NameLocked, m_lastError, holder.value(0).toString()};
    }
    if (holder.lastError().isValid()) {
        note(holder.lastError());
        return error(Kind::CannotWrite);
    }
    return std::nullopt;
}

JournalResult Journal::madeBefore(const QString &id) const
{
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("SELECT made.id FROM attempts AS wanted JOIN attempts AS made INDEXED BY by_draft"
                             " ON made.draft_id = wanted.draft_id AND made.task_name = wanted.task_name"
                             " AND made.connector_id = wanted.connector_id"
                             " WHERE wanted.id = ? AND made.draft_id <> '' AND made.state = 'created'"));
    q.addBindValue(id);
    q.exec();
    if (q.next()) {
        return JournalError{Kind::AlreadyMade, {}, q.value(0).toString()};
    }
    if (q.lastError().isValid()) {
        note(q.lastError());
        return error(Kind::CannotWrite);
    }
    return std::nullopt;
}

JournalResult Journal::markSending(const QString &id, const QDateTime &at)
{
    if (!m_writable) {
        return refusal();
    }
    return change([&] {
        if (JournalResult made = madeBefore(id)) {
            return made;
        }
        QSqlQuery q(*m_database);
        q.prepare(
            QStringLiteral("UPDATE attempts SET state = 'sending', sent_at = ? WHERE id = ? AND state = 'prepared'"));
        q.addBindValue(stored(at));
        q.addBindValue(id);
        const JournalResult failed = changeOne(q, id);
        return failed ? failed : addEvent(id, eventkind::Sent, at);
    });
}

JournalResult Journal::finish(const Attempt &a)
{
    if (!m_writable) {
        return refusal();
    }
    return change([&]() -> JournalResult {
        const std::optional<Attempt> before = find(a.id);
        if (!before) {
            return JournalError{Kind::NotFound, a.id, {}};
        }
        if (!before->verdict.isEmpty() && a.state == AttemptState::Unknown) {
            return std::nullopt;
        }
        const bool looked = before->state == AttemptState::Unknown;
        const QString verdict = looked && a.state == AttemptState::Created ? stateName(a.state) : QString();
        QSqlQuery q(*m_database);
        q.prepare(
            QStringLiteral("UPDATE attempts SET state = ?, sent_at = ?, finished_at = ?, duration_ms = ?,"
                           " http_status = ?, cause = ?, error_code = ?, error_text = ?, request_id = ?, answer = ?,"
                           " task_id = ?, skew_minutes = ?, verdict = ? WHERE id = ?"));
        for (const QVariant &value : std::initializer_list<QVariant>{
                 stateName(a.state), stored(a.sentAt), stored(a.finishedAt), a.durationMs, a.httpStatus,
                 static_cast<int>(a.cause), text(a.errorCode), text(a.errorText), text(a.requestId), bytes(a.answer),
                 text(a.taskId), a.skewMinutes, text(verdict), a.id}) {
            q.addBindValue(value);
        }
        if (JournalResult failed = changeOne(q, a.id)) {
            return failed;
        }
        const bool settled = looked && a.state != AttemptState::Unknown;
        return addEvent(a.id,
                        settled  ? eventkind::Settled
                        : looked ? eventkind::Polled
                                 : eventkind::Answered,
                        a.finishedAt.isValid() ? a.finishedAt : QDateTime::currentDateTimeUtc(), outcomeDetail(a));
    });
}

JournalResult Journal::release(const QString &id, const QString &note, const QDateTime &at)
{
    if (!m_writable) {
        return refusal();
    }
    if (holdsKey(note)) {
        return JournalError{Kind::HoldsKey, {}, {}};
    }
    return change([&] {
        QSqlQuery q(*m_database);
        q.prepare(QStringLiteral("UPDATE attempts SET released_at = ?, release_note = ?, verdict = 'operator'"
                                 " WHERE id = ? AND state = 'unknown' AND released_at IS NULL"));
        q.addBindValue(stored(at));
        q.addBindValue(text(note));
        q.addBindValue(id);
        const JournalResult failed = changeOne(q, id);
        return failed ? failed : addEvent(id, eventkind::Released, at, {{QLatin1String("note"), note}});
    });
}

JournalResult Journal::settle(const Settlement &settlement)
{
    if (!m_writable) {
        return refusal();
    }
    return change([&] {
        const bool created = !settlement.taskId.isEmpty();
        QSqlQuery q(*m_database);
        q.prepare(QStringLiteral("UPDATE attempts SET %1 WHERE id = ? AND state = 'unknown' AND released_at IS NULL")
                      .arg(created ? QStringLiteral("state = 'created', task_id = ?, verdict = 'created'")
                                   : QStringLiteral("released_at = ?, verdict = 'not-created'")));
        q.addBindValue(created ? QVariant(settlement.taskId) : stored(settlement.at));
        q.addBindValue(settlement.attemptId);
        const JournalResult failed = changeOne(q, settlement.attemptId);
        QJsonObject detail = settlement.evidence;
        detail.insert(QLatin1String("verdict"), created ? QLatin1String("created") : QLatin1String("not-created"));
        return failed ? failed : addEvent(settlement.attemptId, eventkind::Settled, settlement.at, detail);
    });
}

JournalResult Journal::annotate(const QString &id, const QString &ticket, const QString &note, const QDateTime &at)
{
    if (!m_writable) {
        return refusal();
    }
    if (holdsKey(ticket) || holdsKey(note)) {
        return JournalError{Kind::HoldsKey, {}, {}};
    }
    return change([&] {
        QSqlQuery q(*m_database);
        q.prepare(QStringLiteral("UPDATE attempts SET ticket = ?, note = ? WHERE id = ?"));
        q.addBindValue(text(ticket));
        q.addBindValue(text(note));
        q.addBindValue(id);
        const JournalResult failed = changeOne(q, id);
        return failed ? failed
                      : addEvent(id, eventkind::Noted, at,
                                 {{QLatin1String("ticket"), ticket}, {QLatin1String("note"), note}});
    });
}

JournalResult Journal::see(const TaskSighting &sighting)
{
    if (!m_writable) {
        return refusal();
    }
    if (const std::optional<Attempt> known = find(sighting.attemptId); known && eventsOf(*known, sighting).isEmpty()) {
        return std::nullopt; // without a lock that others would wait for
    }
    return change([&]() -> JournalResult {
        const std::optional<Attempt> before = find(sighting.attemptId);
        if (!before || before->state != AttemptState::Created) {
            return JournalError{Kind::NotFound, sighting.attemptId, {}};
        }
        const QList<QLatin1String> kinds = eventsOf(*before, sighting);
        if (kinds.isEmpty()) {
            return std::nullopt;
        }
        const bool there = sighting.presence == TaskSighting::Presence::There;
        QSqlQuery q(*m_database);
        q.prepare(QStringLiteral("UPDATE attempts SET task_status = ?, task_seen_at = ?, task_gone_at = ?,"
                                 " task_stuck_at = ? WHERE id = ?"));
        const QDateTime seen = kinds.contains(eventkind::Seen) ? sighting.at : before->taskSeenAt;
        const QDateTime stuck = before->taskStuckAt.isValid() ? before->taskStuckAt : sighting.at;
        for (const QVariant &value : std::initializer_list<QVariant>{
                 text(there ? sighting.status : before->taskStatus), stored(seen),
                 there ? QVariant() : stored(sighting.at), there && sighting.stuck ? stored(stuck) : QVariant(),
                 sighting.attemptId}) {
            q.addBindValue(value);
        }
        JournalResult failed = changeOne(q, sighting.attemptId);
        for (const QLatin1String kind : kinds) {
            QJsonObject detail = sighting.evidence;
            if (kind == eventkind::Seen) {
                detail.insert(QLatin1String("status"), sighting.status);
            }
            failed = failed ? failed : addEvent(sighting.attemptId, kind, sighting.at, detail);
        }
        return failed;
    });
}

JournalResult Journal::record(const QString &id, const QString &kind, const QJsonObject &detail, const QDateTime &at)
{
    if (!m_writable) {
        return refusal();
    }
    if (!find(id)) {
        return JournalError{Kind::NotFound, id, {}};
    }
    const QByteArray name = kind.toLatin1();
    return change([&] { return addEvent(id, QLatin1String(name), at, detail); });
}

std::optional<Attempt> Journal::find(const QString &id) const
{
    if (!m_database) {
        return std::nullopt;
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT %1 FROM attempts WHERE id = ?").arg(columns()));
    q.addBindValue(id);
    return q.exec() && q.next() ? std::optional(attemptOf(q)) : std::nullopt;
}

QList<AttemptEvent> Journal::events(const QString &id) const
{
    if (!m_database) {
        return {};
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.prepare(QStringLiteral("SELECT at, kind, who, detail FROM event WHERE attempt_id = ? ORDER BY seq"));
    q.addBindValue(id);
    q.exec();
    QList<AttemptEvent> result;
    while (q.next()) {
        result.append({.at = loaded(q.value(0)),
                       .kind = q.value(1).toString(),
                       .who = q.value(2).toString(),
                       .detail = QJsonDocument::fromJson(q.value(3).toByteArray()).object()});
    }
    return result;
}

qint64 Journal::dataVersion() const
{
    return number(QStringLiteral("PRAGMA data_version")).value_or(m_dataVersion);
}

bool Journal::changedByOthers()
{
    const qint64 before = m_dataVersion;
    m_dataVersion = m_database ? dataVersion() : before;
    return m_dataVersion != before;
}

QList<Attempt> Journal::unsettled()
{
    if (!m_writable) {
        return {};
    }
    settleDeadWriters();
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    q.exec(QStringLiteral("SELECT %1 FROM attempts WHERE state = 'unknown' AND released_at IS NULL ORDER BY seq")
               .arg(columns()));
    return attemptsOf(q);
}

QList<Attempt> Journal::followed(int limit) const
{
    if (!m_database) {
        return {};
    }
    QList<Attempt> attempts;
    for (const bool practice : {false, true}) {
        QSqlQuery q(*m_database);
        q.setForwardOnly(true);
        q.prepare(QStringLiteral("SELECT %1 FROM attempts INDEXED BY followed_tasks WHERE %2 AND practice = ?"
                                 " ORDER BY seq DESC LIMIT ?")
                      .arg(columns(), followedCondition({})));
        q.addBindValue(practice);
        q.addBindValue(limit - attempts.size());
        q.exec();
        attempts += attemptsOf(q);
    }
    return attempts;
}

QList<Attempt> Journal::madeOf(const QStringList &draftIds) const
{
    if (!m_database) {
        return {};
    }
    QList<Attempt> attempts;
    for (const QString &draft : draftIds) {
        QSqlQuery q(*m_database);
        q.setForwardOnly(true);
        q.prepare(QStringLiteral("SELECT %1 FROM attempts INDEXED BY by_draft"
                                 " WHERE draft_id = ? AND draft_id <> '' AND state = 'created'")
                      .arg(columns()));
        q.addBindValue(draft);
        q.exec();
        attempts += attemptsOf(q);
    }
    return attempts;
}

QList<Attempt> Journal::newest(int limit, const QString &before) const
{
    if (!m_database) {
        return {};
    }
    QSqlQuery q(*m_database);
    q.setForwardOnly(true);
    const QString from =
        before.isEmpty() ? QString() : QStringLiteral(" WHERE seq < (SELECT seq FROM attempts WHERE id = ?)");
    q.prepare(QStringLiteral("SELECT %1 FROM attempts%2 ORDER BY seq DESC LIMIT ?").arg(columns(), from));
    if (!before.isEmpty()) {
        q.addBindValue(before);
    }
    q.addBindValue(limit);
    q.exec();
    return attemptsOf(q);
}

qint64 Journal::count() const
{
    return m_database ? number(QStringLiteral("SELECT count(*) FROM attempts")).value_or(0) : 0;
}

} // namespace spillway
