// SPDX-License-Identifier: Apache-2.0
#include "cloud/jsonvalue.h"

#include "cloud/serviceerror.h"

namespace spillway {

QString jsonText(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : harmless(value.toString(), 4000);
}

std::optional<qint64> jsonNumber(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        const qint64 n = value.toInteger(-1); // also the answer for what does not fit
        return n != -1 || value.toDouble() == -1.0 ? std::optional(n) : std::nullopt;
    }
    bool whole = false;
    const qint64 n = value.toString().toLongLong(&whole);
    return whole ? std::optional(n) : std::nullopt;
}

std::optional<int> jsonCount(const QJsonObject &object, QStringView key)
{
    const auto n = jsonNumber(object, key);
    return n && *n >= 0 && *n <= 1'000'000 ? std::optional(static_cast<int>(*n)) : std::nullopt;
}

bool jsonFlag(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.toBool() || value.toInt() == 1 || value.toString() == u"true";
}

} // namespace spillway
