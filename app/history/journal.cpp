// SPDX-License-Identifier: Apache-2.0
#include "history/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace spillway {
namespace {

using Kind = JournalError::Kind;

constexpr int BusyTimeoutMs = 5000;
constexpr int UniqueViolation = 2067; // SQLITE_CONSTRAINT_UNIQUE

/// One entry a schema version; PRAGMA user_version counts them. Never change one that was
/// released: add the next.
const std::array<QStringList, 1> &migrations()
{
    static const std::array<QStringList, 1> steps{
        QStringList{
            QStringLiteral("CREATE TABLE attempts ("
                           " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                           " id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, writer TEXT NOT NULL,"
                           " task_name TEXT NOT NULL, topics TEXT NOT NULL, bucket TEXT NOT NULL, path TEXT NOT NULL,"
                           " body BLOB NOT NULL, profile TEXT NOT NULL, practice INTEGER NOT NULL,"
                           " endpoint TEXT NOT NULL, project_id TEXT NOT NULL, connector_id TEXT NOT NULL,"
                           " writer_key_end TEXT NOT NULL, sign_in_key_end TEXT NOT NULL,"
                           " prepared_at INTEGER NOT NULL, sent_at INTEGER, finished_at INTEGER,"
                           " duration_ms INTEGER NOT NULL DEFAULT 0, http_status INTEGER NOT NULL DEFAULT 0,"
                           " cause INTEGER NOT NULL DEFAULT 0, error_code TEXT NOT NULL DEFAULT '',"
                           " error_text TEXT NOT NULL DEFAULT '', request_id TEXT NOT NULL DEFAULT '',"
                           " answer BLOB NOT NULL DEFAULT x'', task_id TEXT NOT NULL DEFAULT '',"
                           " skew_minutes INTEGER NOT NULL DEFAULT 0,"
                           " released_at INTEGER, release_note TEXT NOT NULL DEFAULT '',"
                           " note TEXT NOT NULL DEFAULT '')"),
            // The lock on a name. An index, so that two processes cannot both pass a check.
            QStringLiteral("CREATE UNIQUE INDEX one_open_attempt ON attempts (connector_id, task_name)"
                           " WHERE state IN ('prepared', 'sending')"
                           " OR (state = 'unknown' AND released_at IS NULL)"),
            QStringLiteral("CREATE INDEX open_attempts ON attempts (writer) WHERE state IN ('prepared', 'sending')"),
        },
    };
    return steps;
}

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime loaded(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// An empty QString is NULL to SQLite; the columns are NOT NULL.
QString text(const QString &value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QString columns()
{
    return QStringLiteral("id, state, task_name, topics, bucket, path, body, profile, practice, endpoint, project_id,"
                          " connector_id, writer_key_end, sign_in_key_end, prepared_at, sent_at, finished_at,"
                          " duration_ms, http_status, cause, error_code, error_text, request_id, answer, task_id,"
                          " skew_minutes, released_at, release_note, note");
}

Attempt attemptOf(const QSqlQuery &q)
{
    int i = 0;
    const auto next = [&] { return q.value(i++); };
    Attempt a;
    a.id = next().toString();
    a.state = stateFromName(next().toString());
    a.taskName = next().toString();
    a.topics = next().toString();
    a.bucket = next().toString();
    a.path = next().toString();
    a.body = next().toByteArray();
    a.profile = next().toString();
    a.practice = next().toBool();
    a.endpoint = next().toString();
    a.projectId = next().toString();
    a.connectorId = next().toString();
    a.writerKeyEnd = next().toString();
    a.signInKeyEnd = next().toString();
    a.preparedAt = loaded(next());
    a.sentAt = loaded(next());
    a.finishedAt = loaded(next());
    a.durationMs = next().toLongLong();
    a.httpStatus = next().toInt();
    a.cause = static_cast<Cause>(next().toInt());
    a.errorCode = next().toString();
    a.errorText = next().toString();
    a.requestId = next().toString();
    a.answer = next().toByteArray();
    a.taskId = next().toString();
    a.skewMinutes = next().toInt();
    a.releasedAt = loaded(next());
    a.releaseNote = next().toString();
    a.note = next().toString();
    return a;
}

} // namespace

Journal::Journal(QString file) : m_file(std::move(file)), m_connection(QUuid::createUuid().toString()) {}

Journal::~Journal()
{
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

JournalError Journal::error(Kind kind) const
{
    return {kind, m_lastError, {}};
}

bool Journal::execute(const QString &sql)
{
    QSqlQuery query(*m_database);
    const bool done = query.exec(sql);
    if (!done) {
        m_lastError = query.lastError().text();
    }
    return done;
}

JournalResult Journal::open()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!makePrivateFolder(folder)) {
        return JournalError{Kind::CannotOpen, folder, {}};
    }
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    m_database->setDatabaseName(m_file);
    m_database->setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs));
    if (!m_database->open()) {
        m_lastError = m_database->lastError().text();
        return error(Kind::CannotOpen);
    }
    const int found = schemaVersion();
    if (found < 0) {
        return error(Kind::CannotOpen);
    }
    if (found > static_cast<int>(migrations().size())) {
        return error(Kind::Newer);
    }
    // Asked again at the end: another Spillway may be making the tables right now.
    if (found == 0 && !isEmptyDatabase() && schemaVersion() == 0) {
        return JournalError{Kind::CannotOpen, QStringLiteral("a database of another program"), {}};
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
    return failed;
}

int Journal::schemaVersion() const
{
    QSqlQuery q(*m_database);
    if (!q.exec(QStringLiteral("PRAGMA user_version")) || !q.next()) {
        m_lastError = q.lastError().text();
        return -1;
    }
    return q.value(0).toInt();
}

bool Journal::isEmptyDatabase() const
{
    QSqlQuery q(*m_database);
    return q.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) && q.next() && q.value(0).toInt() == 0;
}

JournalResult Journal::migrate()
{
    // IMMEDIATE: of two programs that start at once, the second waits and then finds it done.
    if (!execute(QStringLiteral("BEGIN IMMEDIATE"))) {
        return error(Kind::CannotWrite);
    }
    const int found = schemaVersion(); // again, now that nobody else can write
    bool fine = found >= 0;
    std::size_t step = fine ? static_cast<std::size_t>(found) : 0;
    for (; fine && step < migrations().size(); ++step) {
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
        m_lastError = query.lastError().text();
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
    query.finish();
    for (const QString &writer : std::as_const(dead)) {
        QSqlQuery settle(*m_database);
        // One statement, so that a row is never between the two.
        settle.prepare(QStringLiteral("UPDATE attempts SET"
                                      " finished_at = ?, cause = ?,"
                                      " state = CASE state WHEN 'prepared' THEN 'not-sent' ELSE 'unknown' END"
                                      " WHERE writer = ? AND state IN ('prepared', 'sending')"));
        settle.addBindValue(QDateTime::currentMSecsSinceEpoch());
        settle.addBindValue(static_cast<int>(Cause::Interrupted));
        settle.addBindValue(writer);
        if (!settle.exec()) {
            m_lastError = settle.lastError().text();
            return error(Kind::CannotWrite);
        }
        QFile::remove(folder.filePath(writer + QStringLiteral(".writer")));
    }
    return std::nullopt;
}

JournalResult Journal::startWriting()
{
    if (!m_writable) {
        return JournalError{Kind::CannotWrite, m_lastError, {}};
    }
    if (m_writerLock) {
        return std::nullopt;
    }
    m_writerId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = QFileInfo(m_file).absoluteDir().filePath(m_writerId + QStringLiteral(".writer"));
    m_writerLock = HeldLock::acquire(path);
    return m_writerLock ? JournalResult() : JournalError{Kind::CannotWrite, path, {}};
}

JournalResult Journal::prepare(const Attempt &a)
{
    if (const JournalResult failed = startWriting()) {
        return failed;
    }
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("INSERT INTO attempts (id, state, writer, task_name, topics, bucket, path, body, profile,"
                             " practice, endpoint, project_id, connector_id, writer_key_end, sign_in_key_end,"
                             " prepared_at, note)"
                             " VALUES (?, 'prepared', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant &value : std::initializer_list<QVariant>{
             a.id, m_writerId, text(a.taskName), text(a.topics), text(a.bucket), text(a.path), bytes(a.body),
             text(a.profile), a.practice, text(a.endpoint), text(a.projectId), text(a.connectorId),
             text(a.writerKeyEnd), text(a.signInKeyEnd), stored(a.preparedAt), text(a.note)}) {
        q.addBindValue(value);
    }
    if (q.exec()) {
        return std::nullopt;
    }
    m_lastError = q.lastError().text();
    if (q.lastError().nativeErrorCode().toInt() != UniqueViolation) {
        return error(Kind::CannotWrite);
    }
    JournalError locked = error(Kind::NameLocked);
    QSqlQuery holder(*m_database);
    holder.prepare(QStringLiteral("SELECT id FROM attempts WHERE connector_id = ? AND task_name = ?"
                                  " AND (state IN ('prepared', 'sending')"
                                  " OR (state = 'unknown' AND released_at IS NULL))"));
    holder.addBindValue(a.connectorId);
    holder.addBindValue(a.taskName);
    if (holder.exec() && holder.next()) {
        locked.lockingAttempt = holder.value(0).toString();
    }
    return locked;
}

JournalResult Journal::markSending(const QString &id, const QDateTime &at)
{
    if (!m_writable) {
        return error(Kind::CannotWrite);
    }
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("UPDATE attempts SET state = 'sending', sent_at = ? WHERE id = ? AND state = 'prepared'"));
    q.addBindValue(stored(at));
    q.addBindValue(id);
    if (!q.exec()) {
        m_lastError = q.lastError().text();
        return error(Kind::CannotWrite);
    }
    return q.numRowsAffected() == 1 ? JournalResult() : JournalError{Kind::NotFound, id, {}};
}

JournalResult Journal::finish(const Attempt &a)
{
    if (!m_writable) {
        return error(Kind::CannotWrite);
    }
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("UPDATE attempts SET state = ?, sent_at = ?, finished_at = ?, duration_ms = ?,"
                             " http_status = ?, cause = ?, error_code = ?, error_text = ?, request_id = ?, answer = ?,"
                             " task_id = ?, skew_minutes = ? WHERE id = ?"));
    for (const QVariant &value :
         std::initializer_list<QVariant>{stateName(a.state), stored(a.sentAt), stored(a.finishedAt), a.durationMs,
                                         a.httpStatus, static_cast<int>(a.cause), text(a.errorCode), text(a.errorText),
                                         text(a.requestId), bytes(a.answer), text(a.taskId), a.skewMinutes, a.id}) {
        q.addBindValue(value);
    }
    if (!q.exec()) {
        m_lastError = q.lastError().text();
        return error(Kind::CannotWrite);
    }
    return q.numRowsAffected() == 1 ? JournalResult() : JournalError{Kind::NotFound, a.id, {}};
}

JournalResult Journal::release(const QString &id, const QString &note, const QDateTime &at)
{
    if (!m_writable) {
        return error(Kind::CannotWrite);
    }
    QSqlQuery q(*m_database);
    q.prepare(QStringLiteral("UPDATE attempts SET released_at = ?, release_note = ?"
                             " WHERE id = ? AND state = 'unknown' AND released_at IS NULL"));
    q.addBindValue(stored(at));
    q.addBindValue(text(note));
    q.addBindValue(id);
    if (!q.exec()) {
        m_lastError = q.lastError().text();
        return error(Kind::CannotWrite);
    }
    return q.numRowsAffected() == 1 ? JournalResult() : JournalError{Kind::NotFound, id, {}};
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
    QList<Attempt> result;
    if (q.exec()) {
        while (q.next()) {
            result.append(attemptOf(q));
        }
    }
    return result;
}

qint64 Journal::count() const
{
    if (!m_database) {
        return 0;
    }
    QSqlQuery q(*m_database);
    return q.exec(QStringLiteral("SELECT count(*) FROM attempts")) && q.next() ? q.value(0).toLongLong() : 0;
}

} // namespace spillway
