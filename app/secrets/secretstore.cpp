// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"

#include <rapidjson/reader.h>

#include <QCoreApplication>

namespace spillway
{
namespace
{

void appendMember(Secret &out, QByteArrayView name, QByteArrayView value)
{
    out.append(out.size() > 1 ? QByteArrayView(",\"") : QByteArrayView("\""));
    out.append(name);
    out.append("\":\"");
    for (char c : value) {
        if (c == '"' || c == '\\') {
            out.append("\\");
        }
        out.append(QByteArrayView(&c, 1));
    }
    out.append("\"");
}

/// A flat object of texts; anything else ends the reading.
struct EntryHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, EntryHandler>
{
    StoredKey key;
    QByteArray name;

    bool Default() { return false; }
    bool StartObject() { return true; }
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
    const QString what = kind == KeyKind::SignIn ? QStringLiteral("Sign-in key") : QStringLiteral("Bucket-writer key");
    return {QStringLiteral("Spillway: %1 of profile %2 (%3)").arg(what, profile, lastFour(accessKey))};
}

Secret encoded(const StoredKey &key)
{
    Secret out;
    out.reserve(256 + 2 * (key.secretKey.size() + key.securityToken.size()));
    out.append("{");
    appendMember(out, "access_key", key.accessKey.toUtf8());
    appendMember(out, "secret_key", key.secretKey.bytes());
    if (!key.securityToken.isEmpty()) {
        appendMember(out, "security_token", key.securityToken.bytes());
    }
    out.append("}");
    return out;
}

std::optional<StoredKey> decodedKey(Secret text)
{
    text.append(QByteArrayView("\0", 1));
    rapidjson::Reader reader;
    rapidjson::InsituStringStream stream(const_cast<char *>(text.bytes().data()));
    EntryHandler handler;
    if (reader.Parse<rapidjson::kParseInsituFlag>(stream, handler).IsError() || handler.key.accessKey.isEmpty()
        || handler.key.secretKey.isEmpty()) {
        return std::nullopt;
    }
    return std::move(handler.key);
}

} // namespace spillway
