// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/preflight.h"
#include "flow/submission.h"
#include "wizard/placepage.h"

class QLabel;
class QPushButton;

namespace spillway {

class CheckList;
class FlowPicture;

/// Step 5, "Review and create": the name, one plain sentence, what to mind, and the one button
/// that sends. It is no default button: a stray Enter does nothing.
class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    ReviewPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent = nullptr);

    void enter() override;
    /// The one button that sends. The wizard shows it where Next is on the other pages, so that a
    /// long page never hides it.
    QPushButton *createButton() const { return m_create; }
    /// The sending and what became of it; the wizard shows it under the page.
    QWidget *footer() const { return m_footer; }

    /// Shows the sending in place of the button.
    void showProgress(Submission::Step step);
    /// Shows what became of it and offers the button again. `link` is the field that mends it; else,
    /// with `place`, the step “Where from” does.
    /// `keyRefused` offers to let the sign-in key be tried once more.
    void showResult(const QString &title, const QString &advice, std::optional<Field> link, bool place = false,
                    bool keyRefused = false);

Q_SIGNALS:
    void createPressed();
    void cancelPressed();
    /// The operator says that the refused sign-in key may be tried again.
    void keyAllowed();
    /// The user wants to go to what mends that line.
    void lineWanted(spillway::CheckLine::What what);
    /// The user wants to go to that field.
    void fieldWanted(spillway::Field field);

protected:
    void judgeRows() override;

private:
    void describe();
    QString sentence() const;
    QWidget *mindLine(const Finding &finding);

    /// Looks at everything anew, if the draft or the place changed or `again` asks for it.
    void check(bool again);
    /// What the preflight found, judged with the draft as it stands; empty without a preflight.
    QList<CheckLine> lines() const;
    void showFlow(const QList<CheckLine> &lines);
    void showChecks();
    /// The create button, pressed: a known failure asks for a second press.
    void press();
    void disarm();

    Services &m_services;
    PlacePage &m_place;
    QPointer<Preflight> m_preflight;
    CheckList *m_checks;
    /// The second press was asked for.
    bool m_armed = false;
    TextEditor *m_name;
    TextEditor *m_ticket;
    TextEditor *m_note;
    FlowPicture *m_flow;
    FieldRow *m_ticketRow;
    FieldRow *m_noteRow;
    QLabel *m_sentence;
    QList<Finding> m_minded; ///< what m_mind shows
    QWidget *m_mind;         ///< what to mind, one line each with a link to its field
    QPushButton *m_create;
    QWidget *m_footer;
    QWidget *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    QWidget *m_result;
    QLabel *m_resultIcon;
    QLabel *m_resultText;
    QPushButton *m_resultLink;
    QPushButton *m_tryKey;
    std::optional<Field> m_linkField;
};

} // namespace spillway
