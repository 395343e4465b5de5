// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "flow/checkline.h"
#include "flow/submission.h"
#include "messages/messages.h"
#include "services.h"
#include "wizard/draftsession.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace spillway {

class PlacePage;
class RequestPane;
class ReviewPage;
class WizardPage;
class WriterKeyPage;

/// "New dumping task": five steps over one draft, and the sending. Closing it keeps the draft;
/// closing it while a request is out hides it until the answer came.
class TaskWizard : public QDialog
{
    Q_OBJECT
public:
    TaskWizard(Services &services, SavedDraft draft, QWidget *parent = nullptr);
    ~TaskWizard() override;

    void setImportedKey(const QString &accessKey, Secret secretKey);
    /// A profile goes by another name now; it may be this draft's.
    void profileRenamed(const QString &before, const QString &name);
    /// What an earlier attempt came to: its field is marked and gets the keyboard.
    void showMistake(const messages::Account &account);
    bool isSending() const { return m_submission; }
    const SavedDraft &draft() const { return m_session.saved(); }
    int step() const { return m_step; }
    void goTo(int step);

    void reject() override;

Q_SIGNALS:
    /// An attempt was recorded; the history has it.
    void attempted(const QString &attemptId);
    /// The task exists or may exist: there is nothing left to do in this window.
    void settled(const QString &attemptId);
    void templateWanted(const spillway::SavedDraft &draft);
    /// The saved profile of that name is to be edited.
    void profileWanted(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void addPage(WizardPage *page);
    void next();
    void back() { goTo(m_step - 1); }
    void jump(int step);
    void goToField(Field field);
    void goToLine(CheckLine::What what);
    void updateSteps();
    void create();
    void submit();
    void finished(const SubmissionResult &result);
    void remember(const Attempt &attempt);

    Services &m_services;
    DraftSession m_session;
    QList<WizardPage *> m_pages;
    PlacePage *m_place;
    WriterKeyPage *m_writerKey;
    ReviewPage *m_review;
    QListWidget *m_steps;
    QStackedWidget *m_stack;
    RequestPane *m_request;
    QWidget *m_requestSide;
    QLabel *m_draftState;
    QLabel *m_banner;                ///< practice or production, never to be overlooked
    QBoxLayout *m_buttons = nullptr; ///< one below the other where the screen is too narrow for one line
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_requestToggle;
    int m_step = 0;
    int m_furthest = 0;
    bool m_leaving = false; ///< a page is being left, which may take time
    bool m_creating = false;
    QPointer<Submission> m_submission;
    QString m_refusedKey; ///< AK of the sign-in key that the last attempt found refused
};

} // namespace spillway
