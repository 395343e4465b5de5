// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinished.h"

#include "task/request.h"

#include <algorithm>

namespace spillway {
namespace {

bool isMade(const SavedDraft &draft, const QList<Attempt> &made)
{
    return std::any_of(made.cbegin(), made.cend(), [&](const Attempt &attempt) {
        return attempt.draftId == draft.id && attempt.connectorId == draft.draft.text(Field::ConnectorId) &&
               attempt.body == exportedBody(draft.draft);
    });
}

} // namespace

void unfinishedDrafts(DraftStore &drafts, History &history, QObject *context,
                      std::function<void(const QList<SavedDraft> &)> done)
{
    drafts.waiting(context, [&drafts, &history, context, done = std::move(done)](const QList<SavedDraft> &waiting) {
        QStringList ids;
        for (const SavedDraft &draft : waiting) {
            ids.append(draft.id);
        }
        history.madeOf(ids, context, [&drafts, waiting, done](const QList<Attempt> &made) {
            QList<SavedDraft> left;
            for (const SavedDraft &draft : waiting) {
                if (isMade(draft, made)) {
                    drafts.discardWaiting(draft.id);
                } else {
                    left.append(draft);
                }
            }
            done(left);
        });
    });
}

} // namespace spillway
