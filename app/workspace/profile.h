// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/catalogue.h"
#include "cloud/endpoint.h"
#include "cloud/network.h"
#include "secrets/secretstore.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <span>
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
    QString proxy;            ///< the manual proxy's URL, without user and password
    QString iamEndpoint = {}; ///< may be empty: then there are no look-ups by IAM
    QString obsEndpoint = {}; ///< may be empty
    QString projectName = {};
    QString instanceId = {};
    QString colour = {}; ///< one of profileColours(); empty: none
    bool production = false;
    QDateTime signInExpires = {}; ///< UTC; invalid for a permanent key, or when it is not known
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyUser = {};
    KeyRef proxyPassword = {};

    bool operator==(const Profile &) const = default;
};

/// The edges that a profile may have. Red is not among them: it says "production".
std::span<const QLatin1String> profileColours();

/// Puts the three endpoints of a region of resources/regions.json into the profile. False, and
/// nothing done, for an unknown one.
bool useRegion(Profile &profile, const QString &regionId);

/// Whether the sign-in key is known to have run out.
bool hasExpired(const Profile &profile, const QDateTime &now);

NetworkSettings networkOf(const Profile &profile);

/// A name that none of the profiles has: "eu-prod", "eu-prod (2)"…
QString freeName(const QList<Profile> &profiles, const QString &wanted);

/// The keyring entries that only the named profile uses, as those that go with it.
QList<KeyRef> keysOnlyOf(const QList<Profile> &profiles, const QString &name);
/// The entries that were used before and are by nobody after.
QList<KeyRef> keysLeftOver(const QList<Profile> &before, const QList<Profile> &after);

enum class ProfileFileError {
    Unreadable,
    NotJson,
    Newer,
    Unwritable,
    NameTaken, ///< another profile has the new name
    HoldsKey,  ///< a secret key stands in one of its texts
};

/// profiles.json. Reads and writes block: call them off the UI thread, or in the terminal.
std::variant<QList<Profile>, ProfileFileError> readProfiles(const QString &file);
/// Adds or replaces under a lock that other processes respect, so that window and terminal do not
/// overwrite each other's changes. Nothing on success. `before` is the name that it had, if it is
/// renamed; it keeps its place in the list then.
std::optional<ProfileFileError> saveProfile(const QString &file, const Profile &profile, const QString &before = {});
std::optional<ProfileFileError> removeProfile(const QString &file, const QString &name);

/// The names that were wanted, and those that were given in their place.
using Renamed = QList<std::pair<QString, QString>>;
/// Adds profiles that came from elsewhere; none of those that are here is touched.
std::variant<Renamed, ProfileFileError> addProfiles(const QString &file, const QList<Profile> &profiles);

/// Profiles to hand to somebody else: without keys, their names in the keyring and their ends.
QByteArray exportedProfiles(const QList<Profile> &profiles);
/// What exportedProfiles() made; keys that such a file may hold are not taken.
std::variant<QList<Profile>, ProfileFileError> parseExportedProfiles(const QByteArray &text);

} // namespace spillway
