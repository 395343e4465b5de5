// SPDX-License-Identifier: Apache-2.0
#include "platform/versions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

#include <rapidjson/rapidjson.h>

namespace spillway {
namespace {

void askSqlite(Versions &versions)
{
    const QString connection = QStringLiteral("versions");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next()) {
                versions.sqlite = query.value(0).toString();
            }
            versions.trigram =
                query.exec(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram')"));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace

Versions knownVersions()
{
    return {.program = QStringLiteral(SPILLWAY_VERSION),
            .qt = QString::fromLatin1(qVersion()),
            .system = QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture(),
            .keychain = QStringLiteral(SPILLWAY_QTKEYCHAIN_VERSION),
            .rapidJson = QStringLiteral(RAPIDJSON_VERSION_STRING),
            .httplib = QStringLiteral(SPILLWAY_HTTPLIB_VERSION),
            .nlohmannJson = QStringLiteral(SPILLWAY_NLOHMANN_VERSION)};
}

Versions readVersions()
{
    Versions versions = knownVersions();
    askSqlite(versions);
    versions.tls = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString();
    return versions;
}

} // namespace spillway
