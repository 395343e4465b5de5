// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"
#include "task/draft.h"

#include <QIODevice>
#include <QList>

#include <variant>

namespace spillway {

/// The largest request file that is read, in bytes; a real one has some hundred.
inline constexpr qint64 MaxRequestFile = 1024 * 1024;

/// Why a text is no request at all.
struct RequestFileError
{
    enum class Kind {
        Unreadable,
        TooLarge,
        NotJson,
        TooDeep,
        NotAnObject,
        NotACommand,   ///< a curl command without a body, or with a quote that is not closed
        BodyElsewhere, ///< a curl command whose body is in another file
    };
    Kind kind;
    int line = 0;   ///< from 1; 0 where no place can be named
    int column = 0; ///< in bytes, from 1
};

struct RequestFile
{
    Draft draft;
    /// Keys that held a mask ("XXXX…") or nothing, and were dropped: to be told, no finding.
    QList<Field> dropped;
    /// The writer key found in the file, if any: its AK (else empty) and its SK. A terminal program
    /// refuses such a file; the window offers to move the key to the keychain.
    QString accessKey;
    Secret secretKey;
    /// A key named secret_key with a value stood somewhere, at whatever depth.
    bool hasSecret = false;
};

/// Reads the documented JSON. The buffer is read in place and overwritten before this returns, so
/// that a secret in it is nowhere but in the result.
std::variant<RequestFile, RequestFileError> parseRequestFile(Secret text);
/// The same for an open device, of which no more than MaxRequestFile is read, and for all that
/// parseRequestText() knows. Blocks.
std::variant<RequestFile, RequestFileError> readRequestFile(QIODevice &device);

} // namespace spillway
