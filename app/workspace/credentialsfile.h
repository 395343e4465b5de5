// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QDateTime>

#include <variant>
#include <vector>

class QIODevice;

namespace spillway {

/// A key of the vendor's credentials.csv.
struct FileKey
{
    QString userName;
    QString accessKey;
    Secret secretKey;
    Secret securityToken; ///< of a temporary key; the vendor's own file has none
    QDateTime expires;    ///< UTC; invalid if the file says nothing
    /// The two stood in each other's column. Here they are the right way round already.
    bool swapped = false;
};

enum class CredentialsError {
    Unreadable,
    TooLarge,   ///< over MaxCredentialsFile
    NotText,    ///< neither UTF-8 nor UTF-16 with a byte order mark, or with control characters
    NoKey,      ///< no row that could be one
    Incomplete, ///< a row with an access key or a secret key only
};

inline constexpr qsizetype MaxCredentialsFile = 64 * 1024;

/// The rows of a key file (contract section 9), read as leniently as can be: the vendor documents
/// neither encoding nor quoting. Several rows are several keys; who asked decides which it is.
/// No copy of the text stays behind.
using Credentials = std::variant<std::vector<FileKey>, CredentialsError>;
Credentials parseCredentials(Secret text);
/// Blocks. A file that is none, such as a pipe, is unreadable.
Credentials readCredentials(const QString &path);

} // namespace spillway
