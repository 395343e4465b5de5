// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/catalogue.h"

#include <QString>

#include <optional>

namespace spillway::messages {

/// Where something that the service refused is put right.
struct Mending
{
    std::optional<Field> field; ///< the field of the request, where one is known
    bool place = false;         ///< else the step “Where from”: endpoint, project or sign-in key

    bool operator==(const Mending &) const = default;
};

/// By the error code's row of the catalogue, else by the key that the service's text names, else by
/// the HTTP status. Constants of the request, such as source_type, have no field to go to.
Mending mendingOf(int httpStatus, const QString &code, const QString &text, const ErrorCatalogue &catalogue);

/// The field whose key, as a whole word, comes first in the text. “topics” is an ordinary word too:
/// it counts only where no other key is named.
std::optional<Field> fieldNamedIn(const QString &text);

} // namespace spillway::messages
