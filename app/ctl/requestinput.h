// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ctl/target.h"
#include "task/request.h"

namespace spillway::ctl {

/// A request file as the terminal takes it.
struct RequestInput
{
    Draft draft;
    QString accessKey; ///< the file's own, not a mask; may be empty
    QList<Field> dropped;
};

/// Why there is no draft: a usage failure (no such file, a secret in it), or a text that is no
/// request, told as one finding without a field.
struct BadInput
{
    int exitCode = Invalid;
    QString rule;
    QString field; ///< with a secret: its key
    QString message;
};

std::variant<RequestInput, BadInput> readRequest(const QString &file);
QJsonArray toJson(const BadInput &bad);

} // namespace spillway::ctl
