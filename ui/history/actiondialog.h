// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/tasktarget.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace spillway {

class SymbolLabel;
class TextEditor;
enum class Tone;

/// What is asked before something is changed at the service: which place it is, what will happen, and
/// one button that does it. That button is no default: a stray Enter does nothing. The work belongs to
/// somebody else and goes on when the dialog is closed. Deletes itself.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    ActionDialog(const TaskTarget &target, const QString &title, const QString &heading, const QString &action,
                 QWidget *parent);

    /// A paragraph of plain text.
    void say(const QString &text);
    /// Asks for the task's name, which must be typed. Without it the action is not begun.
    void askForName(const QString &name);
    /// What was typed; empty if no name is asked for.
    QString typedName() const;
    /// The work has begun: words in place of the button.
    void showProgress(const QString &text);
    /// It did not work, or something has to be put right first; the button is there again.
    void showTrouble(const QString &text);
    /// Something to mind before the button is pressed once more.
    void showWarning(const QString &text);

Q_SIGNALS:
    /// The button, with everything in order.
    void confirmed();

protected:
    QVBoxLayout *body() const { return m_body; }
    void setAction(const QString &text);
    /// Puts right what is wrong before confirmed() is emitted; false keeps it back.
    virtual bool check();
    /// As high as the words need in this width; on a small screen they scroll.
    void fit(bool shrinking = false);
    void showEvent(QShowEvent *event) override;

private:
    void press();
    void tell(const char *picture, Tone tone, const QString &text);

    QVBoxLayout *m_body;
    QWidget *m_page; ///< has the body
    QVBoxLayout *m_foot;
    QLabel *m_banner;
    QString m_name;
    TextEditor *m_typed = nullptr;
    SymbolLabel *m_picture;
    QLabel *m_told;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace spillway
