// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keychainstore.h"
#include "services.h"

namespace spillway {

/// Everything behind the windows, made in the order in which it is needed and taken down in the
/// other: the composition that the program, its window tests and its benches share.
struct Backstage
{
    explicit Backstage(Paths where) : paths(std::move(where)) {}

    Paths paths;
    Worker files{QStringLiteral("files")};
    PreferenceStore preferences{paths.preferencesFile(), files};
    History history{paths.history};
    KeychainStore keychain;
    SessionStore secrets{keychain};
    Network network;
    KeyGuard guard;
    Cloud cloud{network, guard};
    Lookups lookups{{secrets, cloud, files}};
    Enablings enablings{lookups, paths.enablingsFile(), files};
    PracticeService practice{paths.practiceProgram, paths.practice, secrets};
    HabitStore habits{paths.habitsFile(), files};
    ProfileBook profiles{paths.profilesFile(), files};
    DraftStore drafts{paths.drafts, files};
    DraftStore templates{paths.templates(), files};
    Services services{.paths = paths,
                      .files = files,
                      .preferences = preferences,
                      .history = history,
                      .secrets = secrets,
                      .cloud = cloud,
                      .lookups = lookups,
                      .enablings = enablings,
                      .practice = practice,
                      .profiles = profiles,
                      .habits = habits,
                      .drafts = drafts,
                      .templates = templates};
};

} // namespace spillway
