// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/history.h"
#include "workspace/drafts.h"

namespace spillway {

/// The drafts that wait, newest first, without those whose attempt has created its task: it was Unknown, or the
/// program ended before it could tell, and was settled since, by whomever. Those are discarded, for another
/// press would make a second task.
void unfinishedDrafts(DraftStore &drafts, History &history, QObject *context,
                      std::function<void(const QList<SavedDraft> &)> done);

} // namespace spillway
