// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinished.h"

#include <memory>

namespace spillway {
namespace {

struct Sifting
{
    QList<SavedDraft> left;
    qsizetype unasked = 0;
    std::function<void(const QList<SavedDraft> &)> done;
};

} // namespace

void unfinishedDrafts(DraftStore &drafts, History &history, QObject *context,
                      std::function<void(const QList<SavedDraft> &)> done)
{
    drafts.waiting(context, [&drafts, &history, context, done = std::move(done)](const QList<SavedDraft> &waiting) {
        QStringList sent;
        for (const SavedDraft &draft : waiting) {
            if (!draft.attemptId.isEmpty()) {
                sent.append(draft.attemptId);
            }
        }
        if (sent.isEmpty()) {
            return done(waiting);
        }
        const auto sifting = std::make_shared<Sifting>(Sifting{waiting, sent.size(), done});
        for (const QString &id : std::as_const(sent)) {
            history.find(id, context, [sifting, &drafts, id](const std::optional<Attempt> &attempt) {
                if (attempt && attempt->state == AttemptState::Created) {
                    for (const SavedDraft &draft : std::as_const(sifting->left)) {
                        if (draft.attemptId == id) {
                            drafts.discardWaiting(draft.id);
                        }
                    }
                    sifting->left.removeIf([&](const SavedDraft &draft) { return draft.attemptId == id; });
                }
                if (--sifting->unasked == 0) {
                    sifting->done(sifting->left);
                }
            });
        }
    });
}

} // namespace spillway
