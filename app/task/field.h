// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace spillway {

/// The keys of a create request, in the order of the vendor's example, and the two IDs of its path
/// (contract 1.1). `Descriptor` is the object that holds the bucket's side.
enum class Field {
    SourceType,
    TaskName,
    DestinationType,
    Descriptor,
    ConsumerStrategy,
    DestinationFileType,
    AccessKey,
    SecretKey,
    ObsBucketName,
    ObsPath,
    PartitionFormat,
    RecordDelimiter,
    DeliverTimeInterval,
    Topics,
    TopicsRegex,
    ProjectId,
    ConnectorId,
};
inline constexpr std::size_t FieldCount = 17;

enum class FieldHome { Body, Descriptor, Path };

struct FieldInfo
{
    Field field;
    QLatin1String key; ///< as it is spelt on the wire
    FieldHome home;
    bool mandatory;
};

/// One row a field, indexed by the enumerator's value.
const std::array<FieldInfo, FieldCount> &fieldTable();

QLatin1String keyOf(Field field);
/// The body's field of that key; nothing for a key that the vendor's page does not know.
std::optional<Field> bodyFieldOf(QStringView key, FieldHome home);

} // namespace spillway
