// SPDX-License-Identifier: Apache-2.0
#include "workspace/habits.h"

#include "platform/process.h"
#include "secrets/redaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace spillway {

Habits readHabits(const QString &file)
{
    constexpr qint64 most = 256 * 1024; // a larger one is none of ours
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > most) {
        return {};
    }
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    Habits habits{.practice = root.value(u"practice").toBool(),
                  .profile = root.value(u"profile").toString(),
                  .windows = {},
                  .recent = {}};
    const QJsonObject windows = root.value(u"windows").toObject();
    for (auto it = windows.begin(); it != windows.end(); ++it) {
        habits.windows.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    }
    const QJsonObject recent = root.value(u"recent").toObject();
    for (auto it = recent.begin(); it != recent.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            if (value.isString()) {
                habits.recent[it.key()].append(value.toString());
            }
        }
    }
    return habits;
}

bool writeHabits(const QString &file, const Habits &habits)
{
    QJsonObject windows;
    for (auto it = habits.windows.begin(); it != habits.windows.end(); ++it) {
        windows.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    }
    QJsonObject recent;
    for (auto it = habits.recent.begin(); it != habits.recent.end(); ++it) {
        recent.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    const QByteArray text = QJsonDocument(QJsonObject{{QLatin1String("practice"), habits.practice},
                                                      {QLatin1String("profile"), habits.profile},
                                                      {QLatin1String("windows"), windows},
                                                      {QLatin1String("recent"), recent}})
                                .toJson();
    QSaveFile target(file);
    return makePrivateFolder(QFileInfo(file).absolutePath()) && target.open(QIODevice::WriteOnly) &&
           target.write(text) == text.size() && target.commit();
}

HabitStore::HabitStore(QString file, Worker &files, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_files(files)
    , m_now(readHabits(m_file))
    , m_written(m_now)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &HabitStore::flush);
}

HabitStore::~HabitStore()
{
    flush();
}

void HabitStore::setPlace(bool practice, const QString &profile)
{
    m_now.practice = practice;
    m_now.profile = profile;
    m_soon.start();
}

void HabitStore::setWindow(const QString &name, const QByteArray &state)
{
    m_now.windows.insert(name, state);
    m_soon.start();
}

void HabitStore::remember(const QString &kind, const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || withoutKeys(text) != text) {
        return;
    }
    QStringList &values = m_now.recent[kind];
    values.removeAll(text);
    values.prepend(text);
    values = values.mid(0, MaxRecent);
    m_soon.start();
}

void HabitStore::flush()
{
    m_soon.stop();
    if (m_now == m_written) {
        return;
    }
    m_written = m_now;
    // Lost, it costs a few presses: no message if it cannot be written.
    m_files.run(
        this, [file = m_file, habits = m_now] { return writeHabits(file, habits); }, [](bool) {});
}

} // namespace spillway
