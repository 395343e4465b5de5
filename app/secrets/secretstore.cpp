// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"

#include "secrets/jsonwriter.h"

#include <rapidjson/reader.h>

#include <utility>

namespace spillway {
namespace {

/// A flat object of texts; anything else ends the reading.
struct EntryHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, EntryHandler>
{
    StoredKey key;
    QByteArray name;
    bool begun = false;

    bool Default() { return false; }
    bool StartObject() { return std::exchange(begun, true) == false; }
    bool EndObject(rapidjson::SizeType) { return true; }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        name = QByteArray(text, static_cast<qsizetype>(length));
        return true;
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView value(text, static_cast<qsizetype>(length));
        if (name == "access_key") {
            key.accessKey = QString::fromUtf8(value);
        } else if (name == "secret_key") {
            key.secretKey = Secret(value);
        } else if (name == "security_token") {
            key.securityToken = Secret(value);
        }
        return true;
    }
};

} // namespace

KeyRef keyRefFor(KeyKind kind, const QString &profile, const QString &accessKey)
{
    // English on purpose, whatever the language: the name is how the entry is found again.
    if (kind == KeyKind::Proxy) {
        return {QStringLiteral("Spillway: Proxy password of profile %1 (%2)").arg(profile, accessKey)};
    }
    const QString what = kind == KeyKind::SignIn ? QStringLiteral("Sign-in key") : QStringLiteral("Bucket-writer key");
    return {QStringLiteral("Spillway: %1 of profile %2 (%3)").arg(what, profile, lastFour(accessKey))};
}

Secret encoded(const StoredKey &key)
{
    Secret out;
    out.reserve(256 + 2 * (key.secretKey.size() + key.securityToken.size()));
    JsonWriter writer(out, JsonWriter::Layout::Compact);
    writer.open();
    writer.key(QLatin1String("access_key"));
    writer.text(key.accessKey.toUtf8());
    writer.key(QLatin1String("secret_key"));
    writer.text(key.secretKey.bytes());
    if (!key.securityToken.isEmpty()) {
        writer.key(QLatin1String("security_token"));
        writer.text(key.securityToken.bytes());
    }
    writer.close();
    return out;
}

std::optional<StoredKey> decodedKey(Secret text)
{
    text.append(QByteArrayView("\0", 1));
    rapidjson::Reader reader;
    rapidjson::InsituStringStream stream(const_cast<char *>(text.bytes().data()));
    EntryHandler handler;
    if (reader.Parse<rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag>(stream, handler).IsError() ||
        handler.key.accessKey.isEmpty() || handler.key.secretKey.isEmpty()) {
        return std::nullopt;
    }
    return std::move(handler.key);
}

} // namespace spillway
