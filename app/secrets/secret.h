// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace spillway {

/// Bytes that must not stay in memory: owned, move-only, overwritten when they go. There is no way
/// to print one; who needs the bytes says so with bytes().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) { append(bytes); }
    /// UTF-8 of the text. The text itself stays the caller's, who should wipe() it.
    static Secret fromText(const QString &text);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { clear(); }

    Secret clone() const { return Secret(bytes()); }

    void reserve(qsizetype capacity);
    void append(QByteArrayView bytes);
    void clear();

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    /// Valid until the next change.
    QByteArrayView bytes() const { return {m_data.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites the characters in place, in every string that shares them, and empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// AK/SK that signs API calls; temporary ones come with a security token.
struct SignInKey
{
    QString accessKey;
    Secret secretKey;
    Secret securityToken;

    bool isTemporary() const { return !securityToken.isEmpty(); }
    SignInKey clone() const { return {accessKey, secretKey.clone(), securityToken.clone()}; }
};

/// AK/SK that travels in the request body; the service stores it and writes to the bucket with it.
/// Never a temporary key: the body has no place for a token.
struct WriterKey
{
    QString accessKey;
    Secret secretKey;

    WriterKey clone() const { return {accessKey, secretKey.clone()}; }
};

/// "…6789": all that is kept of a key in the history.
QString lastFour(const QString &accessKey);

} // namespace spillway
