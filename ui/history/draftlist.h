// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/drafts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace spillway {

/// Unfinished drafts, or templates, one row each. Deleting asks in the list itself.
class DraftList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Drafts, Templates };

    explicit DraftList(Kind kind, QWidget *parent = nullptr);

    /// The row that was current stays it.
    void show(const QList<SavedDraft> &drafts);
    void setCurrentFocus();

Q_SIGNALS:
    /// Where no row is.
    void newTaskRequested();
    void openRequested(const spillway::SavedDraft &draft);
    void removeRequested(const QString &id);
    /// Of a template.
    void renameRequested(const spillway::SavedDraft &draft, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const SavedDraft *current() const;
    void open();
    void ask(bool renaming);
    void answer();
    void endQuestion();
    void refresh();

    Kind m_kind;
    QList<SavedDraft> m_drafts;
    QTreeWidget *m_rows;
    QWidget *m_empty;
    QPushButton *m_begin;
    QWidget *m_buttons;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QWidget *m_question;
    QLabel *m_questionText;
    QLineEdit *m_name;
    QPushButton *m_yes;
    bool m_renaming = false;
};

} // namespace spillway
