// SPDX-License-Identifier: Apache-2.0
#include "task/draft.h"

namespace spillway {

Draft Draft::forForm()
{
    Draft draft;
    draft.set(Field::SourceType, QStringLiteral("BLOB"));
    draft.set(Field::DestinationType, QStringLiteral("OBS"));
    draft.set(Field::DestinationFileType, QStringLiteral("TEXT"));
    draft.set(Field::ConsumerStrategy, QStringLiteral("latest"));
    draft.set(Field::RecordDelimiter, QStringLiteral("\n"));
    draft.set(Field::DeliverTimeInterval, QStringLiteral("300"));
    draft.setExact(Field::Descriptor, {Value::Kind::Text, {}});
    return draft;
}

void Draft::set(Field field, const QString &text)
{
    QString normal = text;
    if (field == Field::Topics) {
        QStringList names;
        const auto parts = QStringView(text).split(u',');
        for (QStringView part : parts) {
            names.append(part.trimmed().toString());
        }
        normal = names.join(u',');
    } else if (field != Field::RecordDelimiter) { // there, white space is the value
        normal = text.trimmed();
    }
    setExact(field, normal.isEmpty() ? Value{} : Value{Value::Kind::Text, normal});
}

void Draft::setExact(Field field, Value value)
{
    Q_ASSERT(field != Field::SecretKey);
    m_values[static_cast<std::size_t>(field)] = std::move(value);
}

QString Draft::text(Field field) const
{
    const Value &v = value(field);
    return v.kind == Value::Kind::Text || v.kind == Value::Kind::Number ? v.text : QString();
}

bool Draft::isEmpty(Field field) const
{
    const Value &v = value(field);
    return v.kind == Value::Kind::Absent || (v.kind == Value::Kind::Text && v.text.isEmpty());
}

QStringList Draft::topicList() const
{
    return isEmpty(Field::Topics) ? QStringList() : text(Field::Topics).split(u',');
}

} // namespace spillway
