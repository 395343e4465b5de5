// SPDX-License-Identifier: Apache-2.0
#include "workspace/preferences.h"

#include "platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

namespace spillway {
namespace {

constexpr qint64 MostBytes = 64 * 1024;

constexpr std::array entries{std::pair{"language", &Preferences::language}, std::pair{"theme", &Preferences::theme},
                             std::pair{"log_level", &Preferences::logLevel}};

QJsonObject readObject(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(MostBytes)).object() : QJsonObject();
}

} // namespace

Preferences readPreferences(const QString &file)
{
    const QJsonObject object = readObject(file);
    Preferences preferences;
    for (const auto &[key, member] : entries) {
        preferences.*member = object.value(QLatin1String(key)).toString();
    }
    return preferences;
}

bool writePreferences(const QString &name, const Preferences &preferences)
{
    QJsonObject object = readObject(name); // what another version wrote stays
    for (const auto &[key, member] : entries) {
        const QString &value = preferences.*member;
        value.isEmpty() ? object.remove(QLatin1String(key)) : void(object.insert(QLatin1String(key), value));
    }
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(name);
    return makePrivateFolder(QFileInfo(name).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

PreferenceStore::PreferenceStore(QString file, Worker &files, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_files(files)
    , m_now(readPreferences(m_file))
    , m_applied(m_now)
{
}

void PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_now) {
        return;
    }
    m_now = preferences;
    m_files.run(
        this, [file = m_file, preferences] { return writePreferences(file, preferences); },
        [this](bool written) {
            if (!written) {
                emit notKept();
            }
        });
    emit changed();
}

} // namespace spillway
