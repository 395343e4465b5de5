// SPDX-License-Identifier: Apache-2.0
#include "task/request.h"

namespace spillway
{
namespace
{

/// Writes one flat JSON object in a Secret. Not QJsonDocument: that sorts the keys and leaves
/// copies of every value in memory (traps.md, five of one secret).
class ObjectWriter
{
public:
    enum class Layout { Compact, Indented };

    ObjectWriter(Secret &out, Layout layout) : m_out(out), m_indented(layout == Layout::Indented) {}

    void open()
    {
        m_out.append("{");
        ++m_depth;
        m_first = true;
    }
    void close()
    {
        --m_depth;
        newLine();
        m_out.append("}");
        m_first = false;
    }
    void key(QLatin1String name)
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
    void text(QByteArrayView utf8)
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
    void raw(QByteArrayView token) { m_out.append(token); }

private:
    void newLine()
    {
        if (m_indented) {
            m_out.append("\n");
            for (int i = 0; i < m_depth; ++i) {
                m_out.append("  ");
            }
        }
    }
    void escape(unsigned char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        switch (c) {
        case '"': return m_out.append("\\\"");
        case '\\': return m_out.append("\\\\");
        case '\n': return m_out.append("\\n");
        case '\r': return m_out.append("\\r");
        case '\t': return m_out.append("\\t");
        default:
            const char code[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            m_out.append(QByteArrayView(code, 6));
        }
    }

    Secret &m_out;
    bool m_indented;
    bool m_first = true;
    int m_depth = 0;
};

struct KeyTexts
{
    QByteArrayView accessKey;
    QByteArrayView secretKey;
};

void writeValue(ObjectWriter &writer, const Draft &draft, Field field)
{
    const QString text = draft.text(field);
    bool whole = false;
    text.toLongLong(&whole);
    const bool number = draft.value(field).kind == Draft::Value::Kind::Number
        || (field == Field::DeliverTimeInterval && whole);
    writer.key(keyOf(field));
    const QByteArray utf8 = text.toUtf8();
    number ? writer.raw(utf8) : writer.text(utf8);
}

bool hasText(const Draft &draft, Field field)
{
    return !draft.isEmpty(field) && draft.value(field).kind != Draft::Value::Kind::WrongType;
}

void write(ObjectWriter &writer, const Draft &draft, const KeyTexts *keys)
{
    writer.open();
    for (Field field : {Field::SourceType, Field::TaskName, Field::DestinationType}) {
        if (hasText(draft, field)) {
            writeValue(writer, draft, field);
        }
    }
    writer.key(keyOf(Field::Descriptor));
    writer.open();
    for (const FieldInfo &info : fieldTable()) {
        if (info.home != FieldHome::Descriptor) {
            continue;
        }
        if (keys && info.field == Field::AccessKey) {
            writer.key(info.key);
            writer.text(keys->accessKey);
        } else if (keys && info.field == Field::SecretKey) {
            writer.key(info.key);
            writer.text(keys->secretKey);
        } else if (info.field != Field::AccessKey && hasText(draft, info.field)) {
            writeValue(writer, draft, info.field);
        }
    }
    writer.close();
    writer.close();
}

QByteArray plain(const Secret &text)
{
    return text.bytes().toByteArray() + '\n';
}

} // namespace

std::optional<Request> Request::from(const Draft &draft)
{
    const Subject subject{draft};
    if (hasErrors(checkBody(subject)) || hasErrors(checkPath(subject))) {
        return std::nullopt;
    }
    return Request(draft);
}

QString Request::topicsOrPattern() const
{
    return m_draft.isEmpty(Field::Topics) ? m_draft.text(Field::TopicsRegex) : m_draft.text(Field::Topics);
}

Secret sentBody(const Request &request, const WriterKey &key)
{
    Secret out;
    out.reserve(4096); // one buffer: growing would leave wiped but earlier places
    ObjectWriter writer(out, ObjectWriter::Layout::Compact);
    const QByteArray accessKey = key.accessKey.toUtf8();
    const KeyTexts keys{accessKey, key.secretKey.bytes()};
    write(writer, request.draft(), &keys);
    return out;
}

QByteArray maskedBody(const Draft &draft)
{
    static const QByteArray mask(40, 'X');
    Secret out;
    ObjectWriter writer(out, ObjectWriter::Layout::Indented);
    const KeyTexts keys{QByteArrayView(mask).first(20), mask};
    write(writer, draft, &keys);
    return plain(out);
}

QByteArray exportedBody(const Draft &draft)
{
    Secret out;
    ObjectWriter writer(out, ObjectWriter::Layout::Indented);
    write(writer, draft, nullptr);
    return plain(out);
}

} // namespace spillway
