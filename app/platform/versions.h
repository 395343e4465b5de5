// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace spillway {

/// What runs here, for Doctor, the About box and the log. An empty text: not there.
struct Versions
{
    QString program = {};
    QString qt = {};     ///< of the libraries that were loaded, not of the headers
    QString system = {}; ///< "Debian GNU/Linux 12 (bookworm), x86_64"
    QString sqlite = {};
    bool trigram = false; ///< SQLite has FTS5 with the tokenizer that the search of the history needs
    QString tls = {};
    QString keychain = {};
    QString rapidJson = {};
    QString httplib = {};
    QString nlohmannJson = {};
};

/// Those that cost nothing: program, Qt, system, and what is known since the build.
Versions knownVersions();
/// All. Blocks: it opens a database in memory and loads the TLS library.
Versions readVersions();

} // namespace spillway
