// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/catalogue.h"
#include "cloud/cloud.h"
#include "flow/enablings.h"
#include "history/history.h"
#include "practice/practiceservice.h"
#include "secrets/sessionstore.h"
#include "workspace/drafts.h"
#include "workspace/habits.h"
#include "workspace/paths.h"
#include "workspace/preferences.h"
#include "workspace/profilebook.h"

#include <optional>

namespace spillway {

/// What the windows work with; made by main(), which owns it all.
struct Services
{
    const Paths &paths;
    Worker &files;
    PreferenceStore &preferences;
    History &history;
    SessionStore &secrets;
    Cloud &cloud;
    Lookups &lookups;
    Enablings &enablings;
    PracticeService &practice;
    ProfileBook &profiles;
    HabitStore &habits;
    DraftStore &drafts;
    DraftStore &templates;
    /// Read when first asked for.
    const ErrorCatalogue &catalogue() const
    {
        if (!m_catalogue) {
            m_catalogue.emplace();
        }
        return *m_catalogue;
    }
    mutable std::optional<ErrorCatalogue> m_catalogue = {};
};

} // namespace spillway
