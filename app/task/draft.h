// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/field.h"

#include <QString>
#include <QStringList>

#include <array>

namespace spillway {

/// What the operator has entered so far; may be incomplete or wrong. It never holds an SK: the
/// secret key's place does not exist here.
class Draft
{
public:
    struct Value
    {
        enum class Kind {
            Absent,
            Text,
            Number,    ///< a JSON number; `text` is its canonical spelling
            WrongType, ///< a JSON value of another kind; `text` names that kind ("array", "null")
        };
        Kind kind = Kind::Absent;
        QString text;
        bool operator==(const Value &) const = default;
    };

    /// An empty form: the constants are set, and what has a documented default (newest messages
    /// only, newline, 300 s: contract 1.1) starts with it.
    static Draft forForm();

    /// Takes what was typed or pasted: outer blanks go, and those around the commas of a topic
    /// list. An empty text makes the field absent.
    void set(Field field, const QString &text);
    /// Takes a value as it stands in a file, blanks included.
    void setExact(Field field, Value value);
    void clear(Field field) { setExact(field, {}); }

    const Value &value(Field field) const { return m_values[static_cast<std::size_t>(field)]; }
    /// The text of a Text or Number, else empty.
    QString text(Field field) const;
    /// Absent, or a text of no characters: both leave the key out of the request.
    bool isEmpty(Field field) const;

    /// The elements of `topics`, as they stand between the commas.
    QStringList topicList() const;

    /// Keys of a file that the vendor's page does not have; reported by a rule, not sent.
    QStringList unknownKeys;
    /// Keys that stood twice in one object of a file: which value was meant, nobody knows.
    QStringList repeatedKeys;

    bool operator==(const Draft &) const = default;

private:
    std::array<Value, FieldCount> m_values;
};

} // namespace spillway
