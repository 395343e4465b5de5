// SPDX-License-Identifier: Apache-2.0
#include "flow/taskcomparison.h"

#include "task/requestfile.h"

#include <algorithm>

namespace spillway {
namespace {

/// Kafka's own characters of a topic's name, and the comma between two.
bool isTopicList(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' ||
               u == u'_' || u == u'-' || u == u',' || u == u' ';
    });
}

QString topicsAt(const TaskDetails &details, Field field)
{
    const bool pattern =
        !details.topicsRegex.isEmpty() || (details.listedTopics.isEmpty() && !isTopicList(details.row.topics));
    if (pattern != (field == Field::TopicsRegex)) {
        return {};
    }
    const QString &own = pattern ? details.topicsRegex : details.listedTopics;
    return own.isEmpty() ? details.row.topics : own;
}

QString valueAt(const TaskDetails &details, Field field)
{
    switch (field) {
    case Field::TaskName: return details.row.name;
    case Field::ConsumerStrategy: return details.consumerStrategy;
    case Field::DestinationFileType: return details.fileType;
    case Field::ObsBucketName: return details.bucket;
    case Field::ObsPath: return details.path;
    case Field::PartitionFormat: return details.partitionFormat;
    case Field::RecordDelimiter: return details.recordDelimiter;
    case Field::DeliverTimeInterval:
        return details.intervalSeconds ? QString::number(*details.intervalSeconds) : QString();
    case Field::Topics:
    case Field::TopicsRegex: return topicsAt(details, field);
    default: return {};
    }
}

bool isTold(const TaskDetails &details, Field field)
{
    switch (field) {
    case Field::TaskName: return true;
    case Field::Topics:
    case Field::TopicsRegex:
        return !details.row.topics.isEmpty() || !details.listedTopics.isEmpty() || !details.topicsRegex.isEmpty();
    default: return details.told.contains(keyOf(field));
    }
}

/// One spelling of what means the same.
QString normal(Field field, const QString &value)
{
    switch (field) {
    case Field::Topics: {
        QStringList names = value.split(u',', Qt::SkipEmptyParts);
        for (QString &name : names) {
            name = name.trimmed();
        }
        names.sort();
        return names.join(u',');
    }
    case Field::PartitionFormat: return value == u"N/A" ? QString() : value;            // of older lists (contract 1.1)
    case Field::RecordDelimiter: return value.isEmpty() ? QStringLiteral("\n") : value; // its default
    default: return value;
    }
}

} // namespace

std::optional<Draft> sentBy(const Attempt &attempt)
{
    auto parsed = parseRequestFile(Secret(attempt.body));
    const auto *file = std::get_if<RequestFile>(&parsed);
    return file ? std::optional(file->draft) : std::nullopt;
}

Draft requestOf(const std::optional<Attempt> &attempt, const TaskDetails &details)
{
    const std::optional<Draft> sent = attempt ? sentBy(*attempt) : std::nullopt;
    return sent.value_or(draftOf(details));
}

QList<TaskValue> comparedValues(const std::optional<Draft> &sent, const TaskDetails &details)
{
    QList<TaskValue> values;
    for (const Field field : {Field::TaskName, Field::Topics, Field::TopicsRegex, Field::ConsumerStrategy,
                              Field::ObsBucketName, Field::ObsPath, Field::PartitionFormat, Field::RecordDelimiter,
                              Field::DeliverTimeInterval, Field::DestinationFileType}) {
        TaskValue value{.field = field,
                        .sent = sent ? sent->text(field) : QString(),
                        .present = valueAt(details, field),
                        .told = isTold(details, field)};
        if ((field == Field::Topics || field == Field::TopicsRegex) && value.sent.isEmpty() &&
            value.present.isEmpty()) {
            continue; // the one of the two that is not used
        }
        value.differs = sent && value.told && normal(field, value.sent) != normal(field, value.present);
        values.append(value);
    }
    return values;
}

Draft draftOf(const TaskDetails &details)
{
    Draft draft = Draft::forForm();
    for (const Field field :
         {Field::TaskName, Field::Topics, Field::TopicsRegex, Field::ConsumerStrategy, Field::ObsBucketName,
          Field::ObsPath, Field::PartitionFormat, Field::RecordDelimiter, Field::DeliverTimeInterval}) {
        draft.set(field, normal(field, valueAt(details, field)));
    }
    return draft;
}

} // namespace spillway
