// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace spillway {

/// Whether a secret key or a security token seems to stand in the text, which therefore must not go
/// where texts are kept: notes, names, drafts, profiles. Told by the shape alone (contract 2): 40
/// letters and digits in a row with upper case, lower case and a digit among them, or the same kind
/// of run with base64's signs from 200 characters. IDs, hashes and hand-made names have no such run.
bool holdsKey(QStringView text);

} // namespace spillway
