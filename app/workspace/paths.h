// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace spillway {

/// The app ID: it fixes the names of the desktop file, the D-Bus name, the keychain entries and
/// the data folders.
inline constexpr char AppId[] = "io.github.spillway.Spillway";

/// Where Spillway keeps what (XDG base directories). No secret is in any of them.
struct Paths
{
    QString history;         ///< the SQLite file
    QString drafts;          ///< folder
    QString logs;            ///< folder
    QString config;          ///< folder; profiles.json lies in it
    QString practice;        ///< the practice service's state folder
    QString practiceProgram; ///< beside the running program

    static Paths standard();
    QString profilesFile() const { return config + QStringLiteral("/profiles.json"); }
    QString preferencesFile() const { return config + QStringLiteral("/preferences.json"); }
    QString habitsFile() const { return config + QStringLiteral("/habits.json"); }
    QString templates() const { return drafts + QStringLiteral("/templates"); }
    /// The connectors that are being enabled; beside the history.
    QString enablingsFile() const { return history + QStringLiteral(".enabling.json"); }
};

} // namespace spillway
