// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/rules.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace spillway {

/// One field of a form: label, editor, hint, and the line that says what is wrong.
///
/// A new message waits until the field is left; a shown one is kept up to date at every key and
/// goes the moment the value is right. What is set from outside, as assistive technology does,
/// counts as left. The message also becomes the editor's accessible description, and ", invalid
/// entry" joins its accessible name, since Qt 6.4 announces nothing by itself (traps.md).
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    struct Message
    {
        Severity severity = Severity::Error;
        QString text;
        QString fixLabel; ///< empty: no button
        std::function<void()> fix;
    };

    /// The row takes the editor over; `label` is also its accessible name.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// Puts a button on the editor's line; the row takes it over.
    void addBeside(QWidget *button);
    /// What is known of the value from elsewhere: a look-up's result, or why it failed. Empty: nothing.
    void setStatus(const QString &status);
    /// What is to say of the value as it is now; called after every change. Whether it shows is
    /// the row's affair.
    void judge(std::optional<Message> message);
    /// Shows what is wrong at once, as Next does.
    void showMessage();
    /// Forgets that the field was left, for a new start.
    void reset();

    bool hasError() const { return m_message && m_message->severity == Severity::Error; }
    QWidget *editor() const { return m_editor; }
    const QString &label() const { return m_name; }
    /// What is shown now; empty if nothing is.
    QString shownText() const;

Q_SIGNALS:
    /// The editor, or one of its parts, got the focus.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void describe();

    QString m_name;
    QString m_hintText;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_status = nullptr; ///< made when there is first something to say
    QLabel *m_hint;
    QWidget *m_line; ///< icon, text and fix button of the message
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_fix;
    std::optional<Message> m_message;
    bool m_shown = false;
};

} // namespace spillway
