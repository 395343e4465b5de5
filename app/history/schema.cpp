// SPDX-License-Identifier: Apache-2.0
#include "history/schema.h"

namespace spillway {
namespace {

/// Every @ of a condition becomes the row's name.
QString withRow(const QString &row, const char *condition)
{
    return QString(QLatin1String(condition)).replace(u'@', row.isEmpty() ? row : row + u'.');
}

/// What the tally counts a row as: its state, and apart from the others an Unknown that is open.
QString groupInTwo(const QString &row)
{
    return QStringLiteral("CASE WHEN %1.state = 'unknown' AND %1.released_at IS NULL THEN 'open' ELSE %1.state END")
        .arg(row);
}

/// The same, with the tasks that run and those that are stuck apart from the other Created ones.
QString groupInThree(const QString &row)
{
    return QStringLiteral("CASE WHEN %1 THEN 'open' WHEN %2 THEN 'stuck' WHEN %3 THEN 'running' ELSE %4.state END")
        .arg(openCondition(row), stuckCondition(row), runningCondition(row), row);
}

/// Adds `by` for the row to its slot of a quarter of an hour, which every time zone's days are made
/// of, and to the sum of all times.
QString counted(const QString &row, const QString &by, QString (*groupOf)(const QString &))
{
    QString sql;
    for (const QString &slot : {QStringLiteral("%1.prepared_at / 900000").arg(row), QStringLiteral("-1")}) {
        sql += QStringLiteral("INSERT INTO tally VALUES (%1, %2, %3)"
                              " ON CONFLICT (slot, kind) DO UPDATE SET n = n + excluded.n;")
                   .arg(slot, groupOf(row), by);
    }
    return sql;
}

QStringList versionTwo()
{
    QStringList sql{
        QStringLiteral("ALTER TABLE attempts ADD COLUMN ticket TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN operator TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN machine TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN verdict TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("CREATE TABLE event (seq INTEGER PRIMARY KEY, attempt_id TEXT NOT NULL, at INTEGER NOT NULL,"
                       " kind TEXT NOT NULL, who TEXT NOT NULL, detail TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX event_of_attempt ON event (attempt_id, seq)"),
        QStringLiteral("CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event"
                       " BEGIN SELECT RAISE(ABORT, 'events are only added'); END"),
        QStringLiteral("CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event"
                       " BEGIN SELECT RAISE(ABORT, 'events are only added'); END"),
        // What is known of the attempts so far.
        QStringLiteral("INSERT INTO event (attempt_id, at, kind, who, detail)"
                       " SELECT id, at, kind, '', '{}' FROM ("
                       "  SELECT seq, id, prepared_at AS at, 'checked' AS kind, 1 AS step FROM attempts"
                       "  UNION ALL SELECT seq, id, sent_at, 'sent', 2 FROM attempts WHERE sent_at IS NOT NULL"
                       "  UNION ALL SELECT seq, id, finished_at, 'answered', 3 FROM attempts"
                       "   WHERE finished_at IS NOT NULL"
                       "  UNION ALL SELECT seq, id, released_at, 'released', 4 FROM attempts"
                       "   WHERE released_at IS NOT NULL)"
                       " ORDER BY seq, step"),
        QStringLiteral("CREATE TABLE tally (slot INTEGER NOT NULL, kind TEXT NOT NULL, n INTEGER NOT NULL,"
                       " PRIMARY KEY (slot, kind)) WITHOUT ROWID"),
        QStringLiteral("INSERT INTO tally SELECT prepared_at / 900000, %1, count(*) FROM attempts GROUP BY 1, 2")
            .arg(groupInTwo(QStringLiteral("attempts"))),
        QStringLiteral("INSERT INTO tally SELECT -1, kind, sum(n) FROM tally GROUP BY kind"),
        // Trigrams find any part of a name or an ID; without positions the index is a third of the size and
        // as fast, since the reader compares the text again. Contentless: the text is in the row.
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5 (text, content = '', tokenize = 'trigram',"
                       " detail = none)"),
        QStringLiteral("INSERT INTO search (rowid, text) SELECT seq, %1 FROM attempts").arg(searchedText()),
        QStringLiteral("CREATE TRIGGER attempt_added AFTER INSERT ON attempts BEGIN"
                       " INSERT INTO search (rowid, text) VALUES (new.seq, %1); %2 END")
            .arg(searchedText(QStringLiteral("new")), counted(QStringLiteral("new"), QStringLiteral("1"), groupInTwo)),
        QStringLiteral("CREATE TRIGGER attempt_text_changed"
                       " AFTER UPDATE OF task_id, request_id, ticket, note ON attempts"
                       " WHEN old.task_id <> new.task_id OR old.request_id <> new.request_id"
                       " OR old.ticket <> new.ticket OR old.note <> new.note BEGIN"
                       " INSERT INTO search (search, rowid, text) VALUES ('delete', old.seq, %1);"
                       " INSERT INTO search (rowid, text) VALUES (new.seq, %2); END")
            .arg(searchedText(QStringLiteral("old")), searchedText(QStringLiteral("new"))),
        QStringLiteral("CREATE TRIGGER attempt_state_changed AFTER UPDATE OF state, released_at ON attempts BEGIN"
                       " %1 %2 END")
            .arg(counted(QStringLiteral("old"), QStringLiteral("-1"), groupInTwo),
                 counted(QStringLiteral("new"), QStringLiteral("1"), groupInTwo)),
        QStringLiteral("CREATE INDEX by_prepared_at ON attempts (prepared_at)"),
        QStringLiteral("CREATE INDEX open_unknown ON attempts (seq) WHERE state = 'unknown' AND released_at IS NULL"),
        QStringLiteral("CREATE INDEX by_state ON attempts (state)"),
        QStringLiteral("CREATE INDEX by_destination ON attempts (bucket COLLATE NOCASE, path COLLATE NOCASE)"),
    };
    for (const char *column : {"task_name", "topics", "connector_id", "profile", "task_id", "ticket"}) {
        sql.append(QStringLiteral("CREATE INDEX by_%1 ON attempts (%1 COLLATE NOCASE)").arg(QLatin1String(column)));
    }
    return sql;
}

/// The task itself. Its rows are counted apart from then on; none is of the new groups yet.
QStringList versionThree()
{
    const QString plain;
    return {
        QStringLiteral("ALTER TABLE attempts ADD COLUMN task_status TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN task_seen_at INTEGER"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN task_gone_at INTEGER"),
        QStringLiteral("ALTER TABLE attempts ADD COLUMN task_stuck_at INTEGER"),
        QStringLiteral("DROP TRIGGER attempt_added"),
        QStringLiteral("CREATE TRIGGER attempt_added AFTER INSERT ON attempts BEGIN"
                       " INSERT INTO search (rowid, text) VALUES (new.seq, %1); %2 END")
            .arg(searchedText(QStringLiteral("new")),
                 counted(QStringLiteral("new"), QStringLiteral("1"), groupInThree)),
        QStringLiteral("DROP TRIGGER attempt_state_changed"),
        QStringLiteral("CREATE TRIGGER attempt_state_changed AFTER UPDATE OF state, released_at, task_status,"
                       " task_gone_at, task_stuck_at ON attempts WHEN %1 <> %2 BEGIN %3 %4 END")
            .arg(groupInThree(QStringLiteral("old")), groupInThree(QStringLiteral("new")),
                 counted(QStringLiteral("old"), QStringLiteral("-1"), groupInThree),
                 counted(QStringLiteral("new"), QStringLiteral("1"), groupInThree)),
        QStringLiteral("CREATE INDEX running_tasks ON attempts (seq) WHERE %1").arg(runningCondition(plain)),
        QStringLiteral("CREATE INDEX needing_attention ON attempts (seq) WHERE %1").arg(attentionCondition(plain)),
        QStringLiteral("CREATE INDEX followed_tasks ON attempts (seq) WHERE %1").arg(followedCondition(plain)),
        QStringLiteral("CREATE INDEX failed_attempts ON attempts (seq) WHERE %1").arg(failedCondition(plain)),
    };
}

} // namespace

QString openCondition(const QString &row)
{
    return withRow(row, "@state = 'unknown' AND @released_at IS NULL");
}

QString runningCondition(const QString &row)
{
    return withRow(row, "@state = 'created' AND @task_gone_at IS NULL AND @task_stuck_at IS NULL"
                        " AND @task_status = 'RUNNING'");
}

QString stuckCondition(const QString &row)
{
    return withRow(row, "@state = 'created' AND @task_gone_at IS NULL AND @task_stuck_at IS NOT NULL");
}

QString attentionCondition(const QString &row)
{
    return QStringLiteral("((%1) OR (%2))").arg(openCondition(row), stuckCondition(row));
}

QString failedCondition(const QString &row)
{
    return withRow(row, "@state IN ('rejected', 'not-sent')");
}

QString followedCondition(const QString &row)
{
    return withRow(row, "@state = 'created' AND @task_gone_at IS NULL AND @task_id <> ''");
}

QString searchedText(const QString &row)
{
    const QString prefix = row.isEmpty() ? QString() : row + u'.';
    QStringList parts;
    for (const char *column : {"task_name", "topics", "bucket || '/' || @path", "id", "task_id", "request_id",
                               "connector_id", "ticket", "note"}) {
        parts.append(prefix + QString(QLatin1String(column)).replace(u'@', prefix));
    }
    // Every value ends in a new line, so that its last two characters begin a trigram too.
    return parts.join(QLatin1String(" || char(10) || ")) + QLatin1String(" || char(10)");
}

const std::array<QStringList, 4> &migrations()
{
    static const std::array<QStringList, 4> steps{
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
        versionTwo(),
        versionThree(),
        QStringList{
            QStringLiteral("ALTER TABLE attempts ADD COLUMN draft_id TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("CREATE INDEX by_draft ON attempts (draft_id) WHERE draft_id <> ''"),
        },
    };
    return steps;
}

} // namespace spillway
