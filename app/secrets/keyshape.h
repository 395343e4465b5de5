// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace spillway {

/// A stretch of a text that has the shape of a key (contract 2), told by the shape alone.
struct KeyTrace
{
    enum class Kind {
        Access, ///< 20 capitals and digits: names a key, and opens nothing
        /// 40 letters and digits or more, or base64 that cannot be a path, as it has a plus or is padded: a
        /// key of another making, or only a hash
        Likely,
        /// 40 letters and digits with upper case, lower case and a digit among them, or the same kind of run
        /// with base64's signs from 200 characters: IDs, hashes and hand-made names have no such run
        Sure
    };

    qsizetype from;
    qsizetype length;
    Kind kind;
};

/// From the first to the last, none over another.
std::vector<KeyTrace> keyTraces(QStringView text);

/// Whether a secret key or a security token surely stands in the text, which therefore must not go where
/// texts are kept: notes, names, drafts, profiles.
bool holdsKey(QStringView text);

} // namespace spillway
