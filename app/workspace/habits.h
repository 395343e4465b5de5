// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/worker.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace spillway {

/// What the windows looked like and what was used last. Lost, it costs a few presses. No secret:
/// what has the shape of a key is not remembered.
struct Habits
{
    bool practice = false; ///< the place that was chosen last
    QString profile;
    QMap<QString, QByteArray> windows; ///< sizes, places and splitters, by a name of their own
    QMap<QString, QStringList> recent; ///< values, the latest first, by what they are for

    bool operator==(const Habits &) const = default;
};

/// Empty if there is no such file or it cannot be read.
Habits readHabits(const QString &file);
/// Whether it was written; the folder is made. Not on the UI thread.
bool writeHabits(const QString &file, const Habits &habits);

/// The habits in force. Made before the first window, which is to come up where it was, so the file
/// is read at once; it is written a moment after a change, on the worker's thread.
class HabitStore : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxRecent = 8; ///< of each kind

    HabitStore(QString file, Worker &files, QObject *parent = nullptr);
    ~HabitStore() override;

    const Habits &now() const { return m_now; }
    void setPlace(bool practice, const QString &profile);
    QByteArray window(const QString &name) const { return m_now.windows.value(name); }
    void setWindow(const QString &name, const QByteArray &state);
    QStringList recent(const QString &kind) const { return m_now.recent.value(kind); }
    /// Puts the value first among the recent ones; empty values and those with a key's shape are left out.
    void remember(const QString &kind, const QString &value);

private:
    void flush();

    QString m_file;
    Worker &m_files;
    Habits m_now;
    Habits m_written;
    QTimer m_soon;
};

} // namespace spillway
