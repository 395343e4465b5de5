// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "suite.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

/// A database as some other program would make it.
inline void makeDatabase(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

/// The statements of a history as an older version made it.
inline QStringList statementsOf(const QString &name)
{
    QStringList sql = QString::fromUtf8(sample(name)).split(QStringLiteral(";\n"));
    sql.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return sql;
}
