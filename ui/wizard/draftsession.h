// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/rules.h"
#include "workspace/drafts.h"

#include <QObject>
#include <QTimer>

namespace spillway {

/// The draft that one wizard works on: the form and the request pane are two views of it. Every
/// change is judged at once and saved a moment later, so that a crash loses next to nothing.
class DraftSession : public QObject
{
    Q_OBJECT
public:
    DraftSession(SavedDraft saved, DraftStore &store, QObject *parent = nullptr);
    ~DraftSession() override;

    const SavedDraft &saved() const { return m_saved; }
    const Draft &draft() const { return m_saved.draft; }
    /// Everything that is to say of the draft, its path included.
    const QList<Finding> &findings() const { return m_findings; }
    std::optional<Finding> firstFinding(Field field) const;

    /// Something to mind of the field's value as it is now; forgotten when it changes.
    void remark(Field field, const QString &text);
    QString remarkOn(Field field) const;

    void set(Field field, const QString &text);
    void setDraft(const Draft &draft);
    /// Changes what is not part of the request, such as the note.
    void edit(const std::function<void(SavedDraft &)> &change);

    /// Writes what is not written yet.
    void flush();
    /// The draft is no longer needed: its file goes.
    void discard();
    /// Whether the last writing failed: the draft lives in this window only.
    bool saveFailed() const { return m_saveFailed; }

Q_SIGNALS:
    void changed();
    void saveFailedChanged();

private:
    void judge();

    SavedDraft m_saved;
    DraftStore &m_store;
    QList<Finding> m_findings;
    struct Remark
    {
        Field field;
        Draft::Value value;
        QString text;
    };
    std::optional<Remark> m_remark;
    QTimer m_saveSoon;
    bool m_unsaved = false; ///< changed since it was last handed to the store
    bool m_discarded = false;
    bool m_saveFailed = false;
};

} // namespace spillway
