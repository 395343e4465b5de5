// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/worker.h"

#include <QString>

namespace spillway {

/// What the operator chose for the program as a whole; empty means as the system or as delivered.
struct Preferences
{
    QString language; ///< one of languages()
    QString theme;    ///< "light", "dark"
    QString logLevel; ///< "debug", "info", "warning"

    bool operator==(const Preferences &) const = default;
};

/// The defaults if there is no such file or it cannot be read: nothing in it is worth a message.
/// Values that this version does not know are kept, for the next one that does.
Preferences readPreferences(const QString &file);
/// Whether it was written; the folder is made. Not on the UI thread.
bool writePreferences(const QString &file, const Preferences &preferences);

/// The preferences in force. Made in main(), where the file is read at once: windows need it.
class PreferenceStore : public QObject
{
    Q_OBJECT
public:
    PreferenceStore(QString file, Worker &files, QObject *parent = nullptr);

    const Preferences &now() const { return m_now; }
    /// What the windows were made by: the language holds from the next ones on.
    const Preferences &applied() const { return m_applied; }
    /// Windows are made from now on by what is in force.
    void apply() { m_applied = m_now; }
    /// In force at once; written on the worker's thread.
    void set(const Preferences &preferences);

Q_SIGNALS:
    void changed();
    /// The file could not be written: what was set lasts until the program ends.
    void notKept();

private:
    QString m_file;
    Worker &m_files;
    Preferences m_now;
    Preferences m_applied;
};

} // namespace spillway
