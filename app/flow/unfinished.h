// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/history.h"
#include "workspace/drafts.h"

namespace spillway {

/// The drafts that wait, newest first, without those that an attempt has made into a task as they are: it was
/// Unknown, or the program ended before it could tell, and was settled since, by whomever. Those are discarded. One
/// that was changed since is kept; Journal::prepare() sees to it that it makes no second task of the same name.
void unfinishedDrafts(DraftStore &drafts, History &history, QObject *context,
                      std::function<void(const QList<SavedDraft> &)> done);

} // namespace spillway
