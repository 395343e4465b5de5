// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace spillway {

/// Values of an answer, read as leniently as the contract asks for (2.5: numbers as strings,
/// strings as numbers). All texts are made harmless.
QString jsonText(const QJsonObject &object, QStringView key);
std::optional<qint64> jsonNumber(const QJsonObject &object, QStringView key);
/// From 0 to 1,000,000; nothing beyond.
std::optional<int> jsonCount(const QJsonObject &object, QStringView key);
/// true, "true" or 1.
bool jsonFlag(const QJsonObject &object, QStringView key);

} // namespace spillway
