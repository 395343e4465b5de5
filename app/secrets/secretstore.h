// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QObject>

#include <functional>
#include <optional>

namespace spillway {

/// A proxy's entry has the user name in the place of the AK and the password in that of the SK.
enum class KeyKind { SignIn, Writer, Proxy };

/// Where a key lies in the store: the name under which a person finds it in the desktop's own
/// keyring program, e.g. "Sign-in key of profile eu-prod (…6789)".
struct KeyRef
{
    QString name;
    bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const KeyRef &) const = default;
};

/// A name for a new entry.
KeyRef keyRefFor(KeyKind kind, const QString &profile, const QString &accessKey);

/// One stored key. A writer key has no security token.
struct StoredKey
{
    QString accessKey;
    Secret secretKey;
    Secret securityToken;

    StoredKey clone() const { return {accessKey, secretKey.clone(), securityToken.clone()}; }
};

/// What a store says of an operation (traps.md, QtKeychain).
enum class StoreStatus {
    Ok,
    NotStored,   ///< there is no such entry
    Refused,     ///< the user or the desktop said no, or the keyring stayed locked
    Unavailable, ///< no keyring service at all
    TimedOut,    ///< no answer within 20 s, such as a prompt that nobody saw
    TooLarge,    ///< the store cannot hold an entry of that size
    Damaged,     ///< the entry is not ours or was cut
};

/// Where keys live. Asynchronous; a callback is called exactly once, never from within the call,
/// and not at all once `context` is gone.
class SecretStore
{
public:
    using ReadDone = std::function<void(StoreStatus, StoredKey &&)>;
    using Done = std::function<void(StoreStatus)>;

    virtual ~SecretStore() = default;
    virtual void read(const KeyRef &ref, QObject *context, ReadDone done) = 0;
    virtual void write(const KeyRef &ref, StoredKey key, QObject *context, Done done) = 0;
    virtual void remove(const KeyRef &ref, QObject *context, Done done) = 0;
};

/// The entry's text: one JSON object, {"access_key":…,"secret_key":…,"security_token":…}.
Secret encoded(const StoredKey &key);
std::optional<StoredKey> decodedKey(Secret text);

} // namespace spillway
