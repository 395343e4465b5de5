// SPDX-License-Identifier: Apache-2.0
#include "secrets/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spillway {
namespace {

void overwrite(void *memory, std::size_t size)
{
    explicit_bzero(memory, size); // unlike memset, never optimised away
}

} // namespace

Secret Secret::fromText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

void Secret::reserve(qsizetype capacity)
{
    if (capacity <= m_capacity) {
        return;
    }
    auto larger = std::make_unique<char[]>(static_cast<std::size_t>(capacity));
    if (m_size > 0) {
        std::memcpy(larger.get(), m_data.get(), static_cast<std::size_t>(m_size));
        overwrite(m_data.get(), static_cast<std::size_t>(m_capacity));
    }
    m_data = std::move(larger);
    m_capacity = capacity;
}

void Secret::append(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    if (m_size + bytes.size() > m_capacity) {
        reserve(std::max(m_capacity * 2, m_size + bytes.size()));
    }
    std::memcpy(m_data.get() + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size += bytes.size();
}

void Secret::clear()
{
    if (m_data) {
        overwrite(m_data.get(), static_cast<std::size_t>(m_capacity));
    }
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

void wipe(QString &text)
{
    // constData: a detach would leave the original behind. A literal has no buffer of its own.
    if (text.data_ptr().isMutable()) {
        overwrite(const_cast<QChar *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.data_ptr().isMutable()) {
        overwrite(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

QString lastFour(const QString &accessKey)
{
    return accessKey.size() <= 4 ? QString() : QStringLiteral("\u2026") + accessKey.right(4);
}

} // namespace spillway
