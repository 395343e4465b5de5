// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "history/event.h"
#include "platform/process.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace spillway {

/// Why the history could not do something. `detail` is SQLite's or the system's own text.
struct JournalError
{
    enum class Kind {
        CannotOpen,  ///< no folder, or no permission
        Damaged,     ///< no database, cut short, or another program's
        Newer,       ///< written by a newer program: readable, never written
        ReadOnly,    ///< the file or its folder
        Full,        ///< the disk
        Busy,        ///< another program holds it
        CannotWrite, ///< broken underneath
        NameLocked,  ///< another attempt with that name on that connector may have made the task
        AlreadyMade, ///< an earlier attempt of the same draft has made that task
        NotFound,
        HoldsKey, ///< a key stands in what was to be kept; nothing was written
    };
    Kind kind = Kind::CannotWrite;
    QString detail;
    QString lockingAttempt; ///< with NameLocked and AlreadyMade: its ID
    QString copy = {};      ///< with Damaged, by open(): where a copy is; empty if none could be made

    bool operator==(const JournalError &) const = default;
};

using JournalResult = std::optional<JournalError>; ///< nothing: it worked, and is committed

/// The history's file: attempts in SQLite. Synchronous, for one thread at a time (the one that
/// opened it); History runs it on a worker. Every change is committed, with synchronous=FULL and
/// together with its event, before the call returns.
class Journal
{
public:
    /// `file` is the database; its folder is made if need be and gets the writers' lock files.
    explicit Journal(QString file);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Opens or creates, migrates, and settles what a dead writer left open: `prepared` becomes
    /// NotSent, `sending` becomes Unknown. Any error but Newer leaves the journal unusable, a damaged
    /// file is copied beside itself and else left alone. May be tried again.
    JournalResult open();
    /// Moves a damaged history aside and begins a new one; `keptAs` tells where it is. A history that
    /// opens after all is opened instead.
    JournalResult startAnew(QString &keptAs);
    bool isWritable() const { return m_writable; }

    /// Commits the row `prepared`. The name is then locked on its connector, by a unique index,
    /// until the attempt ends as something else than Unknown. `drafted` is when its draft was begun.
    /// AlreadyMade if an attempt of the same draft has made a task of that name on that connector: it
    /// was settled after the draft was left or the program ended.
    JournalResult prepare(const Attempt &attempt, const QDateTime &drafted = {});
    /// Whether prepare() would do, as things are now; writes no row.
    JournalResult mayPrepare(const Attempt &attempt);
    /// Commits `sending`: the next thing to happen is the post. AlreadyMade as above, since then.
    JournalResult markSending(const QString &id, const QDateTime &at);
    /// Commits the outcome and everything that came with it. Unknown does not overwrite what another
    /// program has settled meanwhile.
    JournalResult finish(const Attempt &attempt);
    /// Records "I looked: it is not there" for an Unknown attempt, and frees its name.
    JournalResult release(const QString &id, const QString &note, const QDateTime &at);

    /// Commits what the task list decided; NotFound if the attempt is not an open Unknown any more.
    JournalResult settle(const Settlement &settlement);
    /// Changes the ticket and the note.
    JournalResult annotate(const QString &id, const QString &ticket, const QString &note, const QDateTime &at);
    /// Commits what the service shows of an attempt's task, with an event for each change; what changes
    /// nothing writes nothing. NotFound if the attempt made no task.
    JournalResult see(const TaskSighting &sighting);
    /// Adds an event that goes with no change of the row.
    JournalResult record(const QString &id, const QString &kind, const QJsonObject &detail, const QDateTime &at);

    std::optional<Attempt> find(const QString &id) const;
    /// Oldest first.
    QList<AttemptEvent> events(const QString &id) const;
    /// Open Unknown attempts, oldest first; what a writer that died since left open is among them.
    QList<Attempt> unsettled();
    /// Created attempts whose task is there as far as is known, at most `limit`: newest first, and those
    /// of practice only where the others leave room.
    QList<Attempt> followed(int limit) const;
    /// Those of these drafts that made a task.
    QList<Attempt> madeOf(const QStringList &draftIds) const;
    /// Newest first. `before` continues a list after that attempt; empty starts at the newest.
    QList<Attempt> newest(int limit, const QString &before = {}) const;
    qint64 count() const;
    /// Whether somebody else has written since open(), or since this was asked last. Reads one number.
    bool changedByOthers();

private:
    qint64 dataVersion() const;
    void close();
    JournalResult openFile();
    int schemaVersion() const; ///< -1 if it cannot be read
    /// Of a statement that has one value; nothing if that cannot be read.
    std::optional<qint64> number(const QString &sql) const;
    JournalResult migrate();
    JournalResult settleDeadWriters();
    JournalResult settleWriter(const QString &writer);
    bool execute(const QString &sql);
    /// Runs the change in a transaction of its own and commits it, or takes everything back.
    JournalResult change(const std::function<JournalResult()> &work);
    /// Runs a prepared statement that must change exactly one row.
    JournalResult changeOne(QSqlQuery &query, const QString &id);
    JournalResult addEvent(const QString &id, QLatin1String kind, const QDateTime &at, const QJsonObject &detail = {});
    JournalResult addAttempt(const Attempt &attempt);
    /// NameLocked if an open attempt has the name that this one wants.
    JournalResult lockOf(const Attempt &attempt) const;
    /// AlreadyMade if what this attempt is to make was made of the same draft before.
    JournalResult madeBefore(const QString &id) const;
    /// The last error; `otherwise` if SQLite's code does not say what it is.
    JournalError error(JournalError::Kind otherwise) const;
    void note(const QSqlError &error) const;
    /// Why nothing is written.
    JournalError refusal() const;
    JournalResult startWriting();
    JournalResult startAttempt(const Attempt &attempt);

    QString m_file;
    QString m_connection;
    QString m_person;                         ///< who the events name
    std::unique_ptr<QSqlDatabase> m_database; ///< null until open()
    mutable QString m_lastError;
    mutable int m_lastCode = 0; ///< SQLite's own, of the last error
    JournalResult m_openError;
    bool m_writable = false;
    qint64 m_dataVersion = 0; ///< changes with the commits of other connections
    QString m_writerId;
    std::unique_ptr<HeldLock> m_writerLock; ///< made with the first attempt of this process
};

} // namespace spillway
