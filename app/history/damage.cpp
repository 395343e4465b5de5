// SPDX-License-Identifier: Apache-2.0
#include "history/damage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace spillway {
namespace {

/// The database, then what belongs to it; without the last SQLite makes it anew.
constexpr std::array suffixes{"", "-wal", "-shm"};

QString suffixed(const QString &file, const char *suffix)
{
    return file + QLatin1String(suffix);
}

bool sameContent(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    if (!first.exists() && !second.exists()) {
        return true;
    }
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || first.size() != second.size()) {
        return false;
    }
    constexpr qint64 Piece = 1024 * 1024;
    while (!first.atEnd()) {
        const QByteArray piece = first.read(Piece);
        if (piece.isEmpty() || piece != second.read(Piece)) {
            return false;
        }
    }
    return true;
}

/// A name of the kind that nothing beside the file has yet.
QString freeName(const QString &file, const char *kind, const QDateTime &now)
{
    const QString base =
        QStringLiteral("%1.%2-%3")
            .arg(file, QLatin1String(kind), now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'")));
    QString name = base;
    const auto taken = [&] {
        return std::any_of(suffixes.begin(), suffixes.end(),
                           [&](const char *suffix) { return QFileInfo::exists(suffixed(name, suffix)); });
    };
    for (int number = 2; taken(); ++number) {
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    }
    return name;
}

} // namespace

QString keepCopy(const QString &file, const QDateTime &now)
{
    const QFileInfo original(file);
    const QDir folder = original.absoluteDir();
    for (const QString &name : folder.entryList({original.fileName() + QStringLiteral(".damaged-*Z*")}, QDir::Files)) {
        const QString copy = folder.filePath(name);
        if (sameContent(file, copy) && sameContent(suffixed(file, "-wal"), suffixed(copy, "-wal"))) {
            return copy;
        }
    }
    const QString copy = freeName(file, "damaged", now);
    for (const char *suffix : suffixes) {
        const QString part = suffixed(file, suffix);
        if (QFileInfo::exists(part) && !QFile::copy(part, suffixed(copy, suffix))) {
            for (const char *done : suffixes) { // ours: the name was free
                QFile::remove(suffixed(copy, done));
            }
            return {};
        }
    }
    return copy;
}

QString setAside(const QString &file, const QDateTime &now)
{
    const QString aside = freeName(file, "set-aside", now);
    // What belongs to the database goes first: beside a new one it would be taken for that one's.
    for (std::size_t i = suffixes.size(); i-- > 0;) {
        const QString part = suffixed(file, suffixes[i]);
        if (QFileInfo::exists(part) && !QFile::rename(part, suffixed(aside, suffixes[i]))) {
            for (std::size_t moved = i + 1; moved < suffixes.size(); ++moved) {
                QFile::rename(suffixed(aside, suffixes[moved]), suffixed(file, suffixes[moved]));
            }
            return {};
        }
    }
    return aside;
}

} // namespace spillway
