// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QLatin1String>

namespace spillway {

/// Writes JSON objects of texts into a Secret, in the order of the calls. Not QJsonDocument: that
/// sorts the keys and leaves copies of every value in memory (traps.md, five of one secret).
class JsonWriter
{
public:
    enum class Layout { Compact, Indented };

    JsonWriter(Secret &out, Layout layout) : m_out(out), m_indented(layout == Layout::Indented) {}

    void open();
    void close();
    void key(QLatin1String name);
    /// A value in quotes; `utf8` is escaped where JSON asks for it.
    void text(QByteArrayView utf8);
    /// A value as it is, such as a number.
    void raw(QByteArrayView token) { m_out.append(token); }

private:
    void newLine();
    void escape(unsigned char c);

    Secret &m_out;
    bool m_indented;
    bool m_first = true;
    int m_depth = 0;
};

} // namespace spillway
