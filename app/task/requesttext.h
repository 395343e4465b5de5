// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/requestfile.h"

namespace spillway {

/// The key that marks an export of the history as JSON.
inline constexpr char ExportMark[] = "spillway_export";

/// Reads a request from whatever people keep one in: the documented JSON, an export of the history
/// (its newest attempt), or a curl command line. Headers of a command are not looked at; the IDs of
/// its URL's path go into the draft. Secrets are treated as in parseRequestFile().
std::variant<RequestFile, RequestFileError> parseRequestText(Secret text);

/// The words of a command line as a POSIX shell would part them, up to its end; nothing expands.
/// Nothing if a quote is not closed.
std::optional<std::vector<Secret>> shellWords(QByteArrayView line);

} // namespace spillway
