// SPDX-License-Identifier: Apache-2.0
#include "secrets/jsonwriter.h"

namespace spillway {

void JsonWriter::open()
{
    m_out.append("{");
    ++m_depth;
    m_first = true;
}

void JsonWriter::close()
{
    --m_depth;
    newLine();
    m_out.append("}");
    m_first = false;
}

void JsonWriter::key(QLatin1String name)
{
    if (!m_first) {
        m_out.append(",");
    }
    m_first = false;
    newLine();
    m_out.append("\"");
    m_out.append(QByteArrayView(name.data(), name.size()));
    m_out.append(m_indented ? QByteArrayView("\": ") : QByteArrayView("\":"));
}

void JsonWriter::text(QByteArrayView utf8)
{
    m_out.append("\"");
    qsizetype clean = 0; // start of the run that needs no escape
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        m_out.append(utf8.sliced(clean, i - clean));
        clean = i + 1;
        escape(c);
    }
    m_out.append(utf8.sliced(clean));
    m_out.append("\"");
}

void JsonWriter::newLine()
{
    if (m_indented) {
        m_out.append("\n");
        for (int i = 0; i < m_depth; ++i) {
            m_out.append("  ");
        }
    }
}

void JsonWriter::escape(unsigned char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': return m_out.append("\\\"");
    case '\\': return m_out.append("\\\\");
    case '\n': return m_out.append("\\n");
    case '\r': return m_out.append("\\r");
    case '\t': return m_out.append("\\t");
    default: const char code[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}; m_out.append(QByteArrayView(code, 6));
    }
}

} // namespace spillway
