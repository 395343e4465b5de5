// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "flow/settler.h"
#include "platform/launch.h"
#include "services.h"
#include "task/requestfile.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QMenu;
class QSplitter;

namespace spillway {

class DetailsPane;
class DraftActions;
class HistoryExporter;
class HelpDesk;
class HistoryModel;
class HistoryView;
class OutcomeChecker;
class ProfileActions;
class ProfileList;
class TaskActions;
class TaskWatcher;
class TaskWizard;

/// Profiles at the left, the history in the middle, one attempt's details below it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Services &services, Look &look, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the files and, if asked, begins practising. Call it once the window is shown.
    void begin(bool practise);
    /// Shows the window or brings it to the front, and does what this or a later start asks for. The
    /// window begins once it has been painted, since reading files beside the first picture delays it;
    /// one that opens minimised is not painted: a second is waited then.
    void launch(const spillway::Launch &launch);

    /// What is open here, to be opened in another window.
    struct Whereabouts
    {
        QString attemptId;                        ///< of the current row
        QList<std::pair<SavedDraft, int>> drafts; ///< with the step that was shown
        bool preferences = false;
    };
    Whereabouts whereabouts() const;
    /// Once this window has begun.
    void resume(const Whereabouts &was);

Q_SIGNALS:
    /// This window is to give way to one in the language that is chosen; nothing keeps it.
    void languageWanted();
    /// The first launch has been carried out.
    void begun();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void carryOut(const Launch &launch);
    void comeForward(const QString &activationToken);
    void buildTaskMenu(QMenu &task);
    void actOnTask(void (TaskActions::*action)(const TaskTarget &));
    /// True if tasks are shown that are not from here, of which there is no request; says so.
    bool isElsewhere();
    void raiseQuota();
    void importClipboard();
    void openHistory();
    void startAnew();
    void historyOpened(const JournalResult &failed);
    void resumeEnablings();
    void showEnablings();
    void enablingEnded(const Enabling &enabling);
    /// Where the operator works now; nothing while practice has not begun.
    std::optional<Site> currentSite() const;
    /// Profiles, history, details, and round again.
    void nextPane();
    void newTask(std::optional<bool> practice = std::nullopt);
    void newFrom(const Attempt &attempt);
    void editAndRetry(const Attempt &attempt);
    std::optional<SavedDraft> draftFrom(const Attempt &attempt) const;
    TaskWizard *openWizard(SavedDraft draft, const QString &accessKey = {}, Secret secretKey = {});
    void importFile();
    void importFrom(const QString &name);
    /// `name` is the file's; empty for the clipboard.
    void imported(const QString &name, std::variant<RequestFile, RequestFileError> result);
    void askAboutSecret(const QString &name, const SavedDraft &draft, std::shared_ptr<RequestFile> file);
    void exportCurrent();
    void copy(const QString &text, const QString &what);
    void release(const QString &attemptId, const QString &note);
    void followHistory();
    void followTasks();
    void showProgress();
    void showEvents();
    void countHistory();
    void chooseCandidate(const SettleResult &result);
    void loadColumns();
    void saveColumns();
    void showPreferences();
    void askForLanguage();
    bool isSending() const;
    void showMessage(const QString &title, const QString &text);
    /// Ends the program, whatever is on its way.
    void leave();

    Services &m_services;
    Look &m_look;
    ProfileList *m_profiles;
    ProfileActions *m_profileActions;
    HistoryModel *m_model;
    HistoryView *m_history;
    DetailsPane *m_details;
    QLabel *m_practiceBanner;
    QLabel *m_enablingState;
    DraftActions *m_drafts;
    HelpDesk *m_help;
    HistoryExporter *m_exporter;
    TaskActions *m_taskActions;
    QTimer m_beginning;
    QList<Launch> m_launches; ///< until the window has begun
    bool m_begun = false;
    bool m_leaving = false;
    QTimer m_counting;            ///< until the counts above the history are read anew
    QTimer m_columns;             ///< until the columns are written down
    std::shared_ptr<Pace> m_pace; ///< of all that reads task lists by itself
    OutcomeChecker *m_checker;
    TaskWatcher *m_watcher;
    QLabel *m_quota;
    std::optional<Attempt> m_current;
    QList<QPointer<TaskWizard>> m_wizards;
};

} // namespace spillway
