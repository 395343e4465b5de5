// SPDX-License-Identifier: Apache-2.0
#include "task/field.h"

namespace spillway {

const std::array<FieldInfo, FieldCount> &fieldTable()
{
    using enum FieldHome;
    static constexpr std::array<FieldInfo, FieldCount> table{{
        {Field::SourceType, QLatin1String("source_type"), Body, true},
        {Field::TaskName, QLatin1String("task_name"), Body, true},
        {Field::DestinationType, QLatin1String("destination_type"), Body, true},
        {Field::Descriptor, QLatin1String("obs_destination_descriptor"), Body, true},
        {Field::ConsumerStrategy, QLatin1String("consumer_strategy"), Descriptor, true},
        {Field::DestinationFileType, QLatin1String("destination_file_type"), Descriptor, true},
        {Field::AccessKey, QLatin1String("access_key"), Descriptor, false},
        {Field::SecretKey, QLatin1String("secret_key"), Descriptor, false},
        {Field::ObsBucketName, QLatin1String("obs_bucket_name"), Descriptor, true},
        {Field::ObsPath, QLatin1String("obs_path"), Descriptor, false},
        {Field::PartitionFormat, QLatin1String("partition_format"), Descriptor, false},
        {Field::RecordDelimiter, QLatin1String("record_delimiter"), Descriptor, false},
        {Field::DeliverTimeInterval, QLatin1String("deliver_time_interval"), Descriptor, true},
        {Field::Topics, QLatin1String("topics"), Descriptor, false},
        {Field::TopicsRegex, QLatin1String("topics_regex"), Descriptor, false},
        {Field::ProjectId, QLatin1String("project_id"), Path, true},
        {Field::ConnectorId, QLatin1String("connector_id"), Path, true},
    }};
    return table;
}

QLatin1String keyOf(Field field)
{
    return fieldTable()[static_cast<std::size_t>(field)].key;
}

std::optional<Field> bodyFieldOf(QStringView key, FieldHome home)
{
    for (const FieldInfo &info : fieldTable()) {
        if (info.home == home && info.key == key) {
            return info.field;
        }
    }
    return std::nullopt;
}

} // namespace spillway
