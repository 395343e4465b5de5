// SPDX-License-Identifier: Apache-2.0
#include "task/request.h"

#include "secrets/jsonwriter.h"

namespace spillway {
namespace {

struct KeyTexts
{
    QByteArrayView accessKey;
    QByteArrayView secretKey;
};

void writeValue(JsonWriter &writer, const Draft &draft, Field field)
{
    const QString text = draft.text(field);
    bool whole = false;
    const qlonglong seconds = text.toLongLong(&whole);
    writer.key(keyOf(field));
    if (field == Field::DeliverTimeInterval && whole) {
        writer.raw(QByteArray::number(seconds)); // what was typed may be "0300"
    } else if (draft.value(field).kind == Draft::Value::Kind::Number) {
        writer.raw(text.toUtf8());
    } else {
        writer.text(text.toUtf8());
    }
}

bool hasText(const Draft &draft, Field field)
{
    return !draft.isEmpty(field) && draft.value(field).kind != Draft::Value::Kind::WrongType;
}

void write(JsonWriter &writer, const Draft &draft, const KeyTexts *keys)
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
    JsonWriter writer(out, JsonWriter::Layout::Compact);
    const QByteArray accessKey = key.accessKey.toUtf8();
    const KeyTexts keys{accessKey, key.secretKey.bytes()};
    write(writer, request.draft(), &keys);
    return out;
}

QByteArray maskedBody(const Draft &draft)
{
    static const QByteArray mask(40, 'X');
    Secret out;
    JsonWriter writer(out, JsonWriter::Layout::Indented);
    const KeyTexts keys{QByteArrayView(mask).first(20), mask};
    write(writer, draft, &keys);
    return plain(out);
}

QByteArray exportedBody(const Draft &draft)
{
    Secret out;
    JsonWriter writer(out, JsonWriter::Layout::Indented);
    write(writer, draft, nullptr);
    return plain(out);
}

} // namespace spillway
