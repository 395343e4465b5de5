// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/fieldrow.h"
#include "wizard/draftsession.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace spillway {

class TextEditor;

/// One step of the wizard: a column of field rows over one draft session.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    WizardPage(const QString &title, const QString &introduction, DraftSession &session, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }

    /// Called when the page comes into view.
    virtual void enter() {}
    /// Whether the page can be left forwards: shows all that is wrong, moves the focus to the
    /// first error, and may take time (a keyring). `done` is called once, later or at once.
    virtual void tryLeave(std::function<void(bool)> done);
    /// Whether anything on this page is wrong as it stands.
    virtual bool hasError() const;

    /// The row of a request's field, if it is on this page.
    FieldRow *rowOf(Field field) const { return m_rows.value(field, nullptr); }
    /// Focus to the first row with an error, or to the first editor.
    virtual void focusFirst();

Q_SIGNALS:
    /// The focus is in the row of that request field.
    void fieldEntered(spillway::Field field);

protected:
    QVBoxLayout *column() const { return m_column; }
    FieldRow *addRow(FieldRow *row);
    /// A row whose value is a field of the draft; judged by the session's findings.
    FieldRow *addFieldRow(Field field, QWidget *editor, const QString &hint = {});
    /// Binds a line to a field, both ways.
    void bind(TextEditor *editor, Field field);
    /// What the session says of a field, with its fix, as a row shows it.
    std::optional<FieldRow::Message> messageFor(Field field) const;
    /// Asked for every visible row before leaving; rows without a request field judge themselves.
    virtual void judgeRows();
    bool showAllMessages();

    DraftSession &m_session;

private:
    QString m_title;
    QVBoxLayout *m_column;
    QList<FieldRow *> m_allRows;
    QHash<Field, FieldRow *> m_rows;
};

} // namespace spillway
