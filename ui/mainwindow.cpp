// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "draftactions.h"
#include "help/helpdesk.h"
#include "help/helpmenu.h"
#include "history/detailspane.h"
#include "history/historyexporter.h"
#include "history/historymodel.h"
#include "history/daystrip.h"
#include "history/historyview.h"
#include "history/outcomechecker.h"
#include "history/taskactions.h"
#include "history/taskwatcher.h"
#include "messages/checks.h"
#include "messages/messages.h"
#include "messages/together.h"
#include "notice.h"
#include "plainclipboard.h"
#include "practicemenu.h"
#include "preferences/preferencesdialog.h"
#include "preferences/thememenu.h"
#include "profiles/profileactions.h"
#include "profiles/profilelist.h"
#include "task/requesttext.h"
#include "windowmemory.h"
#include "wizard/taskwizard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace spillway {
namespace {

SavedDraft freshDraft()
{
    SavedDraft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.draft = Draft::forForm();
    return draft;
}

std::variant<RequestFile, RequestFileError> readRequestFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return RequestFileError{RequestFileError::Kind::Unreadable};
    }
    return spillway::readRequestFile(file);
}

/// Where an earlier order was sent; nothing if its profile is gone or practice has not begun.
std::optional<Site> siteOfOrder(const Services &services, const EnableOrder &order)
{
    if (order.practice) {
        const PracticePlace *place = services.practice.place();
        return place ? std::optional(siteOf(*place)) : std::nullopt;
    }
    const Profile *profile = services.profiles.find(order.profile);
    return profile ? siteOf(*profile) : std::nullopt;
}

} // namespace

MainWindow::MainWindow(Services &services, Look &look, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_look(look)
    , m_profiles(new ProfileList(services))
    , m_profileActions(new ProfileActions(services, *this))
    , m_model(new HistoryModel(services.history, this))
    , m_history(new HistoryView(*m_model))
    , m_details(new DetailsPane([&services]() -> const ErrorCatalogue & { return services.catalogue(); }))
    , m_practiceBanner(new QLabel)
    , m_enablingState(new QLabel)
    , m_drafts(new DraftActions(services, *m_history))
    , m_help(new HelpDesk(services.habits, this))
    , m_exporter(new HistoryExporter(services, *this))
    , m_taskActions(new TaskActions(services, *this))
    , m_pace(std::make_shared<Pace>())
    , m_checker(new OutcomeChecker(services, m_pace, this))
    , m_watcher(new TaskWatcher(services, m_pace, *this))
    , m_quota(new QLabel)
{
    setWindowTitle(tr("Spillway"));
    auto *work = new QSplitter(Qt::Vertical);
    work->setChildrenCollapsible(false);
    work->addWidget(m_history);
    // On a small screen the details scroll rather than push the window off it.
    auto *details = new QScrollArea;
    details->setWidgetResizable(true);
    details->setFrameShape(QFrame::NoFrame);
    details->setFocusPolicy(Qt::NoFocus);
    details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details->setMinimumHeight(140);
    details->setWidget(m_details);
    work->addWidget(details);
    work->setStretchFactor(0, 3);
    work->setStretchFactor(1, 2);
    work->setSizes({300, 340});

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, space::Medium, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_drafts);
    column->addWidget(work, 1);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_profiles);
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({210, 1000});
    setCentralWidget(split);
    for (const auto &[pane, topic] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {m_profiles, "profile"}, {m_drafts, "drafts"}, {m_history, "table"}, {m_details, "details"}}) {
        setHelpTopic(*pane, QLatin1String(topic));
    }
    buildMenus();
    m_enablingState->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_enablingState, 1);
    m_quota->setTextFormat(Qt::PlainText);
    m_quota->setContentsMargins(0, 0, space::Medium, 0);
    statusBar()->addPermanentWidget(m_quota);
    statusBar()->addPermanentWidget(m_practiceBanner);
    resize(firstSize(QSize(1240, 840), *this));
    rememberSplitter(services.habits, *work, QStringLiteral("main.details"));
    rememberSplitter(services.habits, *split, QStringLiteral("main.profiles"));
    rememberPlace(services.habits, *this, QStringLiteral("main"));
    keepClipboardPlain(*this);

    connect(m_history, &HistoryView::currentChanged, this, [this](const std::optional<Attempt> &attempt) {
        m_current = attempt;
        m_details->show(attempt);
        showEvents();
        m_watcher->select(attempt);
        showProgress();
    });
    connect(m_history, &HistoryView::elsewhereChanged, m_details, &DetailsPane::showElsewhere);
    followHistory();
    followTasks();
    connect(m_history, &HistoryView::detailsRequested, m_details, &DetailsPane::setCurrentFocus);
    connect(m_history, &HistoryView::newFromRequested, this, &MainWindow::newFrom);
    connect(m_history, &HistoryView::practiseRequested, this, [this] { newTask(true); });
    connect(m_history, &HistoryView::newTaskRequested, this, [this] { newTask(); });
    connect(m_history, &HistoryView::addProfileRequested, m_profileActions, &ProfileActions::add);
    connect(m_details, &DetailsPane::newFromRequested, this, &MainWindow::newFrom);
    connect(m_details, &DetailsPane::releaseRequested, this, &MainWindow::release);
    connect(m_profiles, &ProfileList::opened, this, [this] { newTask(); });
    connect(m_profiles, &ProfileList::newProfileRequested, m_profileActions, &ProfileActions::add);
    connect(m_profiles, &ProfileList::editRequested, this,
            [this](const QString &name) { m_profileActions->edit(name, this); });
    connect(m_profiles, &ProfileList::duplicateRequested, m_profileActions, &ProfileActions::duplicate);
    connect(m_profiles, &ProfileList::removeRequested, m_profileActions, &ProfileActions::remove);
    connect(m_profileActions, &ProfileActions::told, this,
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_profileActions, &ProfileActions::saved, this, [this](const QString &name, const QString &before) {
        for (const QPointer<TaskWizard> &wizard : std::as_const(m_wizards)) {
            if (wizard && !before.isEmpty()) {
                wizard->profileRenamed(before, name);
            }
        }
        // The book reads the file anew after each save; wait until it knows the profile.
        connect(
            &m_services.profiles, &ProfileBook::changed, m_profiles,
            [this, name] { m_profiles->select({.practice = false, .profile = name}); }, Qt::SingleShotConnection);
    });
    connect(&m_services.practice, &PracticeService::ready, this, [this] {
        m_practiceBanner->setText(tr("The practice service is running on this computer"));
        resumeEnablings();
    });
    connect(&m_services.profiles, &ProfileBook::changed, this, &MainWindow::resumeEnablings);
    connect(&m_services.enablings, &Enablings::changed, this, &MainWindow::showEnablings);
    connect(&m_services.enablings, &Enablings::ended, this, [this](Enabling *enabling) { enablingEnded(*enabling); });
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(bool practise)
{
    m_services.profiles.load();
    loadColumns();
    openHistory();
    m_drafts->read();
    carryOut({.practise = practise});
}

void MainWindow::launch(const Launch &launch)
{
    if (m_begun) {
        comeForward(launch.activationToken);
        return carryOut(launch);
    }
    m_launches.append(launch);
    if (m_beginning.isActive()) {
        return;
    }
    m_beginning.setSingleShot(true);
    m_beginning.callOnTimeout(this, [this] {
        begin(false);
        m_begun = true;
        for (const Launch &each : std::exchange(m_launches, {})) {
            carryOut(each);
        }
        emit begun();
    });
    m_beginning.start(1000);
    useActivationToken(launch.activationToken);
    show();
}

void MainWindow::carryOut(const Launch &launch)
{
    if (launch.practise) {
        m_profiles->select({.practice = true, .profile = {}});
        m_services.practice.start();
    }
    if (launch.newTask) {
        newTask();
    }
    for (const QString &file : launch.files) {
        importFrom(file);
    }
}

void MainWindow::comeForward(const QString &activationToken)
{
    useActivationToken(activationToken);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_beginning.isActive()) {
        m_beginning.start(0);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_model->isLoaded()) {
        m_services.history.lookForOthers(); // the operator may come from a terminal
    }
}

void MainWindow::openHistory()
{
    m_services.history.open(this, [this](const JournalResult &failed) { historyOpened(failed); });
}

void MainWindow::startAnew()
{
    m_services.history.startAnew(this, [this](const JournalResult &failed, const QString &keptAs) {
        historyOpened(failed);
        if (!keptAs.isEmpty()) {
            showMessage(tr("A new history was started"),
                        tr("The damaged one is kept as “%1”. Attempts that were still open in it are not known here: "
                           "look in the task list before you create such a task again.")
                            .arg(QFileInfo(keptAs).fileName()));
        }
    });
}

void MainWindow::historyOpened(const JournalResult &failed)
{
    const bool newer = failed && failed->kind == JournalError::Kind::Newer; // readable, never written
    if (failed && !newer) {
        return m_history->setError(messages::text(*failed), failed->kind == JournalError::Kind::Damaged);
    }
    m_history->setError({});
    m_history->setNotice(newer ? messages::text(*failed) : QString());
    m_model->load();
    m_counting.start(0);
    if (!newer) {
        m_checker->checkAll(false);
        m_watcher->begin();
        m_services.history.followOthers();
    }
}

void MainWindow::resumeEnablings()
{
    m_services.enablings.resume([this](const EnableOrder &order) { return siteOfOrder(m_services, order); });
}

void MainWindow::showEnablings()
{
    QStringList parts;
    for (const Enabling *each : m_services.enablings.running()) {
        const QString name = each->what().instanceName;
        parts.append(each->percent() < 0
                         ? tr("The connector of %1 is being enabled").arg(name)
                         : tr("The connector of %1 is being enabled: %2 %").arg(name).arg(each->percent()));
    }
    if (!parts.isEmpty()) { // what ended stays to be read
        m_enablingState->setText(parts.join(QStringLiteral(" · ")));
    }
}

void MainWindow::enablingEnded(const Enabling &enabling)
{
    const bool ready = enabling.state() == Enabling::State::Ready;
    const QString name = enabling.what().instanceName;
    const QString what = ready ? tr("The connector of %1 is ready.").arg(name)
                         : enabling.isOutOfSight()
                             ? tr("The connector of %1 was ordered, but cannot be followed now.").arg(name)
                             : tr("The connector of %1 could not be enabled.").arg(name);
    const QString text = !ready && enabling.failure()
                             ? messages::together(what, messages::text(*enabling.failure(), m_services.catalogue()))
                             : what;
    m_enablingState->setText(text);
    if (enabling.what().orderedAt.isValid()) { // else the order itself failed, before the operator's eyes
        notifyDesktop(ready ? tr("Connector ready") : tr("Connector not enabled"), text);
    }
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto action) {
        QAction *entry = menu->addAction(text);
        entry->setShortcut(keys);
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *newAction = add(file, tr("&New dumping task"), Qt::CTRL | Qt::Key_N, [this] { newTask(); });
    add(file, tr("New from &selected"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        if (!isElsewhere() && m_current) {
            newFrom(*m_current);
        }
    });
    file->addMenu(m_drafts->templatesMenu());
    file->addSeparator();
    add(file, tr("&Import a request…"), Qt::CTRL | Qt::Key_O, [this] { importFile(); });
    add(file, tr("Import from the &clipboard"), QKeySequence::Paste, [this] { importClipboard(); });
    add(file, tr("&Export…"), Qt::CTRL | Qt::Key_E, [this] { exportCurrent(); });
    file->addSeparator();
    add(file, tr("Import &profiles…"), {}, [this] { m_profileActions->importFile(); });
    add(file, tr("Export the p&rofiles…"), {}, [this] { m_profileActions->exportAll(); });
    file->addSeparator();
    add(file, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *copyTask = add(edit, tr("Copy &task ID"), {}, [this] {
        if (const auto elsewhere = m_history->currentElsewhere()) {
            copy(elsewhere->second.taskId, tr("Task ID"));
        } else if (m_current) {
            copy(m_current->taskId, tr("Task ID"));
        }
    });
    copyTask->setShortcuts({QKeySequence(QKeySequence::Copy), Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    add(edit, tr("Copy &request ID"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        if (!isElsewhere() && m_current) {
            copy(m_current->requestId, tr("Request ID"));
        }
    });

    edit->addSeparator();
    add(edit, tr("&Find"), QKeySequence::Find, [this] { m_history->find(); });
    edit->addSeparator();
    add(edit, tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, [this] { showPreferences(); });

    QMenu *task = menuBar()->addMenu(tr("&Task"));
    add(task, tr("&Refresh"), Qt::Key_F5, [this] {
        const ProfileList::Choice choice = m_profiles->current();
        m_watcher->setProfile(choice.practice, choice.profile, true);
        m_model->load();
        m_counting.start(0);
        m_checker->checkAll(false);
        m_watcher->refresh();
    });
    add(task, tr("Check the &outcome"), Qt::CTRL | Qt::Key_R, [this] {
        const bool open = m_current && m_current->state == AttemptState::Unknown && m_current->locksItsName();
        open ? m_checker->check(*m_current) : m_checker->checkAll(true);
    });
    buildTaskMenu(*task);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addMenu(new ThemeMenu(m_services.preferences, this));
    add(view, tr("&Next pane"), Qt::Key_F6, [this] { nextPane(); });

    auto *practice = new PracticeMenu(m_services, this);
    menuBar()->addMenu(practice);
    connect(practice, &PracticeMenu::stateChanged, m_practiceBanner, &QLabel::setText);

    menuBar()->addMenu(new HelpMenu(
        m_services, *m_help, [this] { return currentSite(); }, *this));

    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    newAction->setIcon(symbol("add", Tone::Accent, *this));
    newAction->setIconText(tr("New dumping task")); // without a letter for the keyboard, which Chinese adds in brackets
    bar->addAction(newAction);
    connect(&m_look, &Look::changed, newAction,
            [this, newAction] { newAction->setIcon(symbol("add", Tone::Accent, *this)); });
}

void MainWindow::nextPane()
{
    const std::array<QWidget *, 3> panes{m_profiles, m_history, m_details};
    const QWidget *focus = QApplication::focusWidget();
    const auto now = std::find_if(panes.begin(), panes.end(),
                                  [&](const QWidget *pane) { return focus && pane->isAncestorOf(focus); });
    const std::size_t from = now == panes.end() ? panes.size() - 1 : static_cast<std::size_t>(now - panes.begin());
    for (std::size_t step = 1; step < panes.size() && QApplication::focusWidget() == focus; ++step) {
        const QWidget *pane = panes[(from + step) % panes.size()];
        if (pane == m_profiles) {
            m_profiles->setCurrentFocus();
        } else if (pane == m_history) {
            m_history->setCurrentFocus();
        } else {
            m_details->setCurrentFocus(); // without an attempt it has nothing to read, and the turn goes on
        }
    }
}

std::optional<Site> MainWindow::currentSite() const
{
    const ProfileList::Choice choice = m_profiles->current();
    if (choice.practice) {
        const PracticePlace *place = m_services.practice.place();
        return place ? std::optional(siteOf(*place)) : std::nullopt;
    }
    const Profile *profile = m_services.profiles.find(choice.profile);
    return profile ? siteOf(*profile) : std::nullopt;
}

void MainWindow::buildTaskMenu(QMenu &task)
{
    const auto entry = [&](const QString &text, TaskActions::Action action) {
        QAction *added = task.addAction(text);
        connect(added, &QAction::triggered, this, [this, action] { actOnTask(action); });
        return added;
    };
    QAction *show = entry(tr("&Show what the service has"), &TaskActions::show);
    show->setShortcut(Qt::CTRL | Qt::Key_I);
    task.addSeparator();
    QAction *recreate = entry(tr("Recreate with a new &key…"), &TaskActions::recreate);
    QAction *remove = entry(tr("&Delete…"), &TaskActions::remove);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // in lines and other lists the key is theirs
    m_history->offer({show, recreate, remove});
    task.addSeparator();
    connect(task.addAction(tr("Raise the &quota…")), &QAction::triggered, this, &MainWindow::raiseQuota);
}

void MainWindow::actOnTask(void (TaskActions::*action)(const TaskTarget &))
{
    if (const auto elsewhere = m_history->currentElsewhere()) {
        m_taskActions->act(action, elsewhere->first, elsewhere->second);
    } else if (m_current && !m_current->taskId.isEmpty()) {
        m_taskActions->act(action, *m_current);
    } else {
        showMessage(tr("There is no task"), tr("Select an attempt in the history whose task was created."));
    }
}

bool MainWindow::isElsewhere()
{
    if (m_history->showsElsewhere()) {
        statusBar()->showMessage(ElsewhereList::whyNot(), 8000);
        return true;
    }
    return false;
}

void MainWindow::raiseQuota()
{
    if (const auto elsewhere = m_history->currentElsewhere()) {
        return m_taskActions->act(&TaskActions::raiseQuota, elsewhere->first, elsewhere->second);
    }
    if (m_current) {
        return m_taskActions->act(&TaskActions::raiseQuota, *m_current);
    }
    const ProfileList::Choice choice = m_profiles->current();
    const Profile *profile = m_services.profiles.find(choice.profile);
    if (profile || choice.practice) {
        return m_taskActions->raiseQuota(choice.practice ? nullptr : profile);
    }
    showMessage(tr("Whose quota?"), tr("Select a profile, or an attempt of its connector."));
}

void MainWindow::newTask(std::optional<bool> practice)
{
    SavedDraft draft = freshDraft();
    const ProfileList::Choice choice = m_profiles->current();
    if (practice) {
        draft.practice = *practice; // false: a new profile is to be made
    } else {
        draft.practice = choice.practice;
        if (const Profile *profile = m_services.profiles.find(choice.profile)) {
            draft.profile = profile->name;
            draft.draft.set(Field::ProjectId, profile->projectId);
            draft.draft.set(Field::ConnectorId, profile->connectorId);
        }
    }
    openWizard(std::move(draft));
}

std::optional<SavedDraft> MainWindow::draftFrom(const Attempt &attempt) const
{
    // The history's body is documented JSON without keys: the way in is the one of any file.
    auto parsed = parseRequestFile(Secret(attempt.body));
    if (!std::holds_alternative<RequestFile>(parsed)) {
        return std::nullopt;
    }
    SavedDraft draft = freshDraft();
    draft.draft = std::get<RequestFile>(parsed).draft;
    draft.draft.set(Field::ProjectId, attempt.projectId);
    draft.draft.set(Field::ConnectorId, attempt.connectorId);
    draft.practice = attempt.practice;
    draft.profile = m_services.profiles.find(attempt.profile) ? attempt.profile : QString();
    draft.note = attempt.note;
    draft.step = 4;
    return draft;
}

void MainWindow::newFrom(const Attempt &attempt)
{
    if (auto draft = draftFrom(attempt)) {
        draft->draft.clear(Field::TaskName); // a name is used once
        openWizard(std::move(*draft));
    }
}

void MainWindow::editAndRetry(const Attempt &attempt)
{
    if (auto draft = draftFrom(attempt)) {
        draft->ticket = attempt.ticket;
        openWizard(std::move(*draft))->showMistake(messages::account(attempt, m_services.catalogue()));
    }
}

TaskWizard *MainWindow::openWizard(SavedDraft draft, const QString &accessKey, Secret secretKey)
{
    if (!draft.begunAt.isValid()) {
        draft.begunAt = QDateTime::currentDateTimeUtc();
    }
    auto *wizard = new TaskWizard(m_services, std::move(draft), this);
    if (!secretKey.isEmpty()) {
        wizard->setImportedKey(accessKey, std::move(secretKey));
    }
    m_wizards.removeAll(nullptr);
    m_wizards.append(wizard);
    connect(wizard, &TaskWizard::templateWanted, m_drafts, &DraftActions::saveAsTemplate);
    connect(wizard, &TaskWizard::profileWanted, this,
            [this, wizard](const QString &name) { m_profileActions->edit(name, wizard); });
    connect(wizard, &TaskWizard::attempted, this, [this](const QString &id) { m_history->select(id); });
    connect(wizard, &TaskWizard::attempted, m_checker, &OutcomeChecker::follow);
    connect(wizard, &TaskWizard::settled, this, [this, wizard](const QString &id) {
        wizard->deleteLater();
        m_history->select(id);
        m_history->setCurrentFocus();
        activateWindow();
    });
    wizard->show();
    return wizard;
}

void MainWindow::importFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a request"), {}, tr("Requests (*.spillway.json *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFrom);
    dialog->open();
}

void MainWindow::importFrom(const QString &name)
{
    // The result holds a secret and cannot be copied, so it travels in a box.
    m_services.files.run(
        this, [name] { return std::make_shared<std::variant<RequestFile, RequestFileError>>(readRequestFile(name)); },
        [this, name](std::shared_ptr<std::variant<RequestFile, RequestFileError>> result) {
            imported(name, std::move(*result));
        });
}

void MainWindow::importClipboard()
{
    QString pasted = QApplication::clipboard()->text();
    QByteArray bytes = pasted.toUtf8();
    auto text = std::make_shared<Secret>(QByteArrayView(bytes)); // a command may hold a key
    wipe(bytes);
    wipe(pasted);
    using Result = std::variant<RequestFile, RequestFileError>;
    m_services.files.run(
        this, [text] { return std::make_shared<Result>(parseRequestText(std::move(*text))); },
        [this](std::shared_ptr<Result> result) { imported({}, std::move(*result)); });
}

void MainWindow::imported(const QString &name, std::variant<RequestFile, RequestFileError> result)
{
    if (const auto *error = std::get_if<RequestFileError>(&result)) {
        return showMessage(name.isEmpty() ? tr("The clipboard holds no request")
                                          : tr("“%1” cannot be imported").arg(name),
                           messages::text(*error));
    }
    auto file = std::make_shared<RequestFile>(std::move(std::get<RequestFile>(result)));
    SavedDraft draft = freshDraft();
    const ProfileList::Choice choice = m_profiles->current();
    draft.practice = choice.practice;
    draft.profile = choice.profile;
    draft.draft = file->draft;
    draft.draft.clear(Field::AccessKey);
    draft.draft.repeatedKeys.clear(); // the form shows which value was taken
    const Draft form = Draft::forForm();
    for (Field constant : {Field::SourceType, Field::DestinationType, Field::DestinationFileType, Field::Descriptor}) {
        if (draft.draft.value(constant).kind == Draft::Value::Kind::Absent) {
            draft.draft.setExact(constant, form.value(constant));
        }
    }
    // A command says where it goes; anything else goes where the chosen profile does.
    const Profile *profile = m_services.profiles.find(choice.profile);
    for (const auto &[field, own] :
         {std::pair{Field::ProjectId, &Profile::projectId}, std::pair{Field::ConnectorId, &Profile::connectorId}}) {
        if (choice.practice || draft.draft.isEmpty(field)) {
            draft.draft.set(field, profile ? profile->*own : QString());
        }
    }
    if (file->hasSecret) {
        return askAboutSecret(name, draft, file);
    }
    openWizard(std::move(draft));
}

void MainWindow::askAboutSecret(const QString &name, const SavedDraft &draft, std::shared_ptr<RequestFile> file)
{
    const bool pasted = name.isEmpty();
    auto *question = new QMessageBox(
        QMessageBox::Warning, pasted ? tr("The clipboard holds a secret key") : tr("The file holds a secret key"),
        pasted ? tr("What was pasted holds a secret key.")
               : tr("“%1” holds a secret key. A secret does not belong in a file.").arg(name),
        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QString offer = tr("Spillway can move it to the keyring as the bucket-writer key.");
    question->setInformativeText(messages::together(
        offer, pasted ? tr("It stays on the clipboard until something else is copied.")
                      : tr("The file itself stays as it is: delete it, or take the key out of it.")));
    QPushButton *move = question->addButton(tr("Move it to the keyring"), QMessageBox::AcceptRole);
    QPushButton *leave = question->addButton(tr("Import without the key"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    move->setEnabled(!file->secretKey.isEmpty());
    connect(question, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (pressed == move) {
            openWizard(draft, file->accessKey, std::move(file->secretKey));
        } else if (pressed == leave) {
            openWizard(draft);
        }
    });
    question->open();
}

void MainWindow::exportCurrent()
{
    if (isElsewhere()) {
        return;
    }
    if (m_history->chosenCount() > 1) {
        m_exporter->exportSelection(m_history->chosen());
    } else if (m_current) {
        m_exporter->exportRequest(*m_current);
    } else {
        statusBar()->showMessage(tr("Select an attempt in the history first."), 8000);
    }
}

void MainWindow::copy(const QString &text, const QString &what)
{
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        statusBar()->showMessage(tr("%1 copied").arg(what), 4000);
    }
}

void MainWindow::release(const QString &attemptId, const QString &note)
{
    m_services.history.release(attemptId, note, this, [this](JournalResult failed) {
        if (failed) {
            showMessage(tr("Not recorded"), messages::text(*failed));
        }
    });
}

void MainWindow::followHistory()
{
    m_counting.setSingleShot(true);
    m_counting.callOnTimeout(this, &MainWindow::countHistory);
    m_columns.setSingleShot(true);
    m_columns.callOnTimeout(this, &MainWindow::saveColumns);
    connect(&m_services.history, &History::changed, this, [this](const QString &attemptId) {
        if (!m_counting.isActive()) {
            m_counting.start(150);
        }
        if (m_current && m_current->id == attemptId) {
            showEvents();
        }
    });
    connect(&m_services.history, &History::changedElsewhere, this, [this] {
        if (!m_model->isLoaded()) {
            return;
        }
        m_model->catchUp();
        m_counting.start(0);
        showEvents();
        m_checker->pickUp();
        m_watcher->begin();
    });
    connect(m_history, &HistoryView::columnsChanged, this, [this] { m_columns.start(1000); });
    connect(m_history, &HistoryView::settleRequested, m_checker, &OutcomeChecker::check);
    connect(m_history, &HistoryView::retryRequested, this, &MainWindow::editAndRetry);
    connect(m_history, &HistoryView::templateRequested, this, [this](const Attempt &attempt) {
        if (const auto draft = draftFrom(attempt)) {
            m_drafts->saveAsTemplate(*draft);
        }
    });
    connect(m_history, &HistoryView::exportRequested, m_exporter, &HistoryExporter::copyAs);
    connect(m_history, &HistoryView::exportChosenRequested, this, &MainWindow::exportCurrent);
    connect(m_history, &HistoryView::copyChosenRequested, this,
            [this](const QString &format) { m_exporter->copySelection(m_history->chosen(), format); });
    connect(m_history, &HistoryView::chosenChanged, this, [this](int count, bool everything) {
        statusBar()->showMessage(everything  ? tr("All attempts that are shown are selected")
                                 : count > 1 ? tr("%n attempts are selected", nullptr, count)
                                             : QString());
    });
    connect(m_taskActions, &TaskActions::reading, m_details, &DetailsPane::showReading);
    connect(m_taskActions, &TaskActions::shown, m_details, &DetailsPane::showService);
    connect(m_taskActions, &TaskActions::recreated, m_history, &HistoryView::select);
    connect(m_taskActions, &TaskActions::recreated, m_checker, &OutcomeChecker::follow);
    connect(m_taskActions, &TaskActions::changedAt, m_watcher, &TaskWatcher::changedAt);
    connect(m_details, &DetailsPane::serviceRequested, this,
            [this](const Attempt &attempt) { m_taskActions->act(&TaskActions::show, attempt); });
    connect(m_details, &DetailsPane::elsewhereRequested, this, [this] { actOnTask(&TaskActions::show); });
    connect(m_history, &HistoryView::openRequested, this, &MainWindow::openHistory);
    connect(m_history, &HistoryView::startAnewRequested, this, &MainWindow::startAnew);
    connect(m_history, &HistoryView::folderRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_services.paths.history).absolutePath()));
    });
    connect(m_drafts, &DraftActions::wizardWanted, this, [this](const SavedDraft &draft) { openWizard(draft); });
    const auto tell = [this](const QString &message) { statusBar()->showMessage(message, 8000); };
    connect(m_drafts, &DraftActions::told, this, tell);
    connect(m_exporter, &HistoryExporter::told, this, tell);
    connect(m_taskActions, &TaskActions::told, this, tell);
    connect(m_details, &DetailsPane::annotateRequested, this,
            [this](const QString &id, const QString &ticket, const QString &note) {
                m_services.history.annotate(id, ticket, note, this, [this](const JournalResult &failed) {
                    if (failed) {
                        showMessage(tr("Not recorded"), messages::text(*failed));
                    }
                });
            });
    connect(m_checker, &OutcomeChecker::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 15'000); });
    connect(m_checker, &OutcomeChecker::choiceNeeded, this, &MainWindow::chooseCandidate);
}

void MainWindow::followTasks()
{
    const auto follow = [this](bool chosen) {
        const ProfileList::Choice choice = m_profiles->current();
        m_watcher->setProfile(choice.practice, choice.profile, chosen);
    };
    connect(m_profiles, &ProfileList::currentChanged, this, [follow] { follow(true); });
    connect(&m_services.profiles, &ProfileBook::changed, this, [follow] { follow(false); });
    connect(&m_services.practice, &PracticeService::ready, this, [follow] { follow(false); });
    connect(m_watcher, &TaskWatcher::taskRead, this, [this](const QString &attemptId) {
        if (m_current && m_current->id == attemptId) {
            showProgress();
        }
    });
    connect(m_watcher, &TaskWatcher::connectorsRead, this,
            [this] { m_history->showElsewhere(m_watcher->connectors()); });
    connect(m_watcher, &TaskWatcher::quotaChanged, this, [this](const QString &words, const QString &whose) {
        m_quota->setText(words);
        m_quota->setToolTip(whose.toHtmlEscaped());
        m_quota->setAccessibleDescription(whose);
    });
    connect(m_watcher, &TaskWatcher::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 15'000); });
}

void MainWindow::showProgress()
{
    if (m_current) {
        m_details->showProgress(m_current->id, m_watcher->task(m_current->id));
    }
}

void MainWindow::showEvents()
{
    if (m_current) {
        m_services.history.events(m_current->id, this, [this, id = m_current->id](const QList<AttemptEvent> &events) {
            m_details->showEvents(id, events);
        });
    }
}

void MainWindow::countHistory()
{
    m_services.history.counts(this, [this](const HistoryCounts &counts) {
        m_history->showCounts(counts);
        if (counts.all > 0) {
            m_details->expectAttempts();
        }
    });
    const QDate today = QDate::currentDate();
    m_services.history.days(today.addDays(1 - DayStrip::Days), today, this,
                            [this, today](const QList<HistoryDay> &days) { m_history->showDays(today, days); });
}

void MainWindow::chooseCandidate(const SettleResult &result)
{
    QStringList lines;
    for (const TaskRow &row : result.candidates) {
        const QString time = row.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        //: 1 task ID, 2 local time
        lines.append(time.isEmpty() ? tr("%1, created at a time that is not told").arg(row.taskId)
                                    : tr("%1, created %2").arg(row.taskId, time));
    }
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Which task is it?"));
    const QString name = result.attempt.taskName;
    const QDateTime made = result.candidates.constFirst().createdAt;
    question->setLabelText(
        lines.size() > 1 ? tr("Several tasks may have come of “%1”. Which one is it?").arg(name)
        : made.isValid() && made < result.attempt.sentAt
            ? tr("This task looks older than the sending of “%1”, but came of it if this computer’s clock was ahead "
                 "then. Is it the one?")
                  .arg(name)
            : tr("This task may have come of “%1”: the service tells too little of it to be sure. Is it the one?")
                  .arg(name));
    question->setComboBoxItems(lines);
    question->setComboBoxEditable(false);
    question->setOkButtonText(tr("This one"));
    connect(question, &QInputDialog::textValueSelected, this, [this, result, lines](const QString &line) {
        const TaskRow row = result.candidates.value(lines.indexOf(line));
        m_checker->choose(result.attempt, row.taskId);
    });
    question->open();
}

void MainWindow::loadColumns()
{
    m_services.files.run(
        this,
        [name = m_services.paths.config + QStringLiteral("/history-columns")] {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
        },
        [this](const QByteArray &columns) {
            if (!columns.isEmpty()) {
                m_history->setColumns(columns);
            }
        });
}

void MainWindow::saveColumns()
{
    // Lost, it costs a few drags with the mouse: no message if it cannot be written.
    m_services.files.run(
        this,
        [folder = m_services.paths.config, columns = m_history->columns()] {
            QSaveFile file(folder + QStringLiteral("/history-columns"));
            return makePrivateFolder(folder) && file.open(QIODevice::WriteOnly) &&
                   file.write(columns) == columns.size() && file.commit();
        },
        [](bool) {});
}

void MainWindow::showPreferences()
{
    if (auto *open = findChild<PreferencesDialog *>()) {
        return open->activateWindow();
    }
    auto *dialog = new PreferencesDialog(m_services.preferences, this);
    connect(dialog, &PreferencesDialog::languageWanted, this, &MainWindow::askForLanguage);
    dialog->show();
}

void MainWindow::askForLanguage()
{
    if (isSending() || m_taskActions->isBusy()) {
        showMessage(tr("Not yet"), tr("A request is on its way. Switch the language once its answer has come."));
    } else if (QWidget *asking = QApplication::activeModalWidget()) {
        asking->activateWindow();
        showMessage(tr("Not yet"), tr("Another window waits for an answer. Give it one, or close it, first."));
    } else {
        emit languageWanted();
    }
}

MainWindow::Whereabouts MainWindow::whereabouts() const
{
    Whereabouts now{.attemptId = m_current ? m_current->id : QString(),
                    .drafts = {},
                    .preferences = findChild<PreferencesDialog *>() != nullptr};
    for (const QPointer<TaskWizard> &wizard : m_wizards) {
        if (wizard && wizard->isVisible()) {
            now.drafts.append({wizard->draft(), wizard->step()});
        }
    }
    return now;
}

void MainWindow::resume(const Whereabouts &was)
{
    m_history->select(was.attemptId);
    for (const auto &[draft, step] : was.drafts) {
        openWizard(draft)->goTo(step);
    }
    if (was.preferences) {
        showPreferences();
    }
}

bool MainWindow::isSending() const
{
    return std::any_of(m_wizards.cbegin(), m_wizards.cend(),
                       [](const QPointer<TaskWizard> &wizard) { return wizard && wizard->isSending(); });
}

void MainWindow::showMessage(const QString &title, const QString &text)
{
    spillway::showMessage(*this, title, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool sending = isSending();
    if (m_leaving || (!sending && !m_taskActions->isBusy())) {
        return QMainWindow::closeEvent(event);
    }
    event->ignore();
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(sending ? tr("Still sending") : tr("Still at work"));
    question->setText(sending ? tr("A request is on its way and its answer has not come.")
                              : tr("A task is being deleted or created again, and its end has not come."));
    question->setInformativeText(
        sending ? tr("Closed now, the attempt is kept as Unknown: the task may exist.")
                : tr("Closed now, it may be deleted and not created again. The history has what was begun, and the "
                     "draft that finishes it is kept."));
    question->addButton(sending ? tr("Wait for the answer") : tr("Wait for the end"), QMessageBox::RejectRole);
    QPushButton *leave = question->addButton(tr("Close now"), QMessageBox::DestructiveRole);
    connect(leave, &QPushButton::clicked, this, &MainWindow::leave, Qt::QueuedConnection);
    question->open();
}

void MainWindow::leave()
{
    m_leaving = true; // quitting closes all windows, which would ask again
    for (const QPointer<TaskWizard> &wizard : std::as_const(m_wizards)) {
        if (wizard && wizard->isSending()) {
            wizard->hide(); // nor does it close before its answer came
        }
    }
    close();
    QApplication::quit();
}

} // namespace spillway
