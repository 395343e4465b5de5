// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "secrets/secretstore.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace spillway {

/// A named place to work, and which keys belong to it. Holds no key: where they lie in the
/// keychain, and the last four characters of their AKs.
struct Profile
{
    QString name;   ///< unique
    QString region; ///< region ID, or empty when the endpoint was typed
    QString dmsEndpoint;
    QString projectId;
    QString connectorId;
    KeyRef signInKey;
    QString signInKeyEnd;
    KeyRef writerKey; ///< the default bucket-writer key; may be empty
    QString writerKeyEnd;
    QString caFile;
    QString proxy;

    bool operator==(const Profile &) const = default;
};

enum class ProfileFileError { Unreadable, NotJson, Newer, Unwritable };

/// profiles.json. Reads and writes block: call them off the UI thread, or in the terminal.
std::variant<QList<Profile>, ProfileFileError> readProfiles(const QString &file);
/// Adds or replaces under a lock that other processes respect, so that window and terminal do not
/// overwrite each other's changes. Nothing on success.
std::optional<ProfileFileError> saveProfile(const QString &file, const Profile &profile);
std::optional<ProfileFileError> removeProfile(const QString &file, const QString &name);

} // namespace spillway
