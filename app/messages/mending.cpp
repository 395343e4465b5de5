// SPDX-License-Identifier: Apache-2.0
#include "messages/mending.h"

namespace spillway::messages {
namespace {

bool isPartOfAKey(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// -1 if the word is not there.
qsizetype placeOf(QLatin1String word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isPartOfAKey(text.at(at - 1));
        const bool ends = end == text.size() || !isPartOfAKey(text.at(end));
        if (begins && ends) {
            return at;
        }
    }
    return -1;
}

/// Whether the form has something to change for it.
bool isInTheForm(Field field)
{
    switch (field) {
    case Field::SourceType:
    case Field::DestinationType:
    case Field::Descriptor:
    case Field::DestinationFileType: return false;
    default: return true;
    }
}

} // namespace

std::optional<Field> fieldNamedIn(const QString &text)
{
    std::optional<Field> found;
    qsizetype first = text.size();
    for (const FieldInfo &info : fieldTable()) {
        const qsizetype at = placeOf(info.key, text);
        if (isInTheForm(info.field) && info.field != Field::Topics && at >= 0 && at < first) {
            found = info.field;
            first = at;
        }
    }
    return found || placeOf(keyOf(Field::Topics), text) < 0 ? found : Field::Topics;
}

Mending mendingOf(int httpStatus, const QString &code, const QString &text, const ErrorCatalogue &catalogue)
{
    const ErrorEntry *entry = catalogue.find(code);
    if (entry && entry->field && isInTheForm(*entry->field)) {
        return {entry->field, false};
    }
    if (const auto named = fieldNamedIn(text)) {
        return {named, false};
    }
    switch (httpStatus) {
    case 401:
    case 403:
    case 404: return {std::nullopt, true};
    // The one thing of a request that must not be there already is its name.
    case 409: return {Field::TaskName, false};
    default: return {std::nullopt, httpStatus >= 300 && httpStatus < 400};
    }
}

} // namespace spillway::messages
