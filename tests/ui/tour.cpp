// SPDX-License-Identifier: Apache-2.0
#include "ui/tour.h"

#include "help/helpmenu.h"
#include "history/filterbar.h"
#include "history/historyview.h"
#include "history/templatedialog.h"
#include "preferences/preferencesdialog.h"
#include "profiles/profileeditor.h"
#include "profiles/profiletest.h"
#include "ui/wizarddriver.h"
#include "wizard/enabledialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QUuid>

namespace spillway::test {
namespace {

/// A text of the program in the language that is installed, as a control shows it.
QString said(const char *context, const char *text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\s*\\(&.\\)|&")); // Chinese has it in brackets
    return QCoreApplication::translate(context, text).remove(mnemonic);
}

template<typename Window>
Window *shownOver(QWidget &over)
{
    Window *found = nullptr;
    const auto there = [&] {
        for (Window *candidate : over.findChildren<Window *>()) {
            found = candidate->isVisible() ? candidate : found;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(there) && activate(found) ? found : nullptr;
}

bool press(QWidget &window, const QString &name)
{
    QWidget *button = named(&window, name);
    if (!button) {
        qWarning("no button “%s”", qPrintable(name));
        return false;
    }
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

void closed(QDialog &dialog)
{
    const QPointer<QDialog> guard(&dialog);
    dialog.close();
    [[maybe_unused]] const bool gone = QTest::qWaitFor([&] { return !guard || !guard->isVisible(); });
}

class Tour
{
public:
    Tour(const QString &home, const Visit &visit) : m_bench(home), m_visit(visit) {}

    bool go(QSize mainWindow)
    {
        m_bench.window.resize(fitting(mainWindow, m_bench.window));
        const QString invitation = said("spillway::HistoryView", "Tasks you create will be listed here.");
        return begin(m_bench, true) && says(&m_bench.window, invitation) && see(m_bench.window, "main-empty") &&
               passes(&Tour::past, "earlier attempts") && passes(&Tour::wizard, "the wizard") &&
               passes(&Tour::history, "the history") && passes(&Tour::tasks, "the task’s dialogs") &&
               passes(&Tour::lists, "drafts and templates") && passes(&Tour::profiles, "profiles") &&
               passes(&Tour::dialogs, "dialogs") && passes(&Tour::help, "the help") && passes(&Tour::menus, "menus");
    }

private:
    bool passes(bool (Tour::*part)(), const char *name)
    {
        const bool passed = (this->*part)();
        if (!passed) {
            qWarning("stuck in %s after %s", name, qPrintable(m_seen));
        }
        return passed;
    }

    bool see(QWidget &window, const char *name)
    {
        m_seen = QLatin1String(name);
        for (int turn = 0; turn < 3; ++turn) { // what wraps is laid out again once its width is known
            QCoreApplication::processEvents();
        }
        m_visit(window, m_seen);
        return true;
    }

    bool wizard();
    bool placeOfItsOwn(TaskWizard &wizard);
    bool picking(TaskWizard &wizard);
    bool enabling(TaskWizard &wizard);
    bool topics(TaskWizard &wizard);
    bool destination(TaskWizard &wizard);
    bool writerKey(TaskWizard &wizard);
    bool review(TaskWizard &wizard);
    bool past();
    bool history();
    bool tasks();
    bool lists();
    bool profiles();
    bool dialogs();
    bool help();
    bool menus();
    bool store(const Attempt &attempt);

    Workbench m_bench;
    const Visit &m_visit;
    QString m_seen; ///< last
    QStringList m_past;
};

bool Tour::wizard()
{
    TaskWizard *wizard = openWizard(m_bench);
    return wizard && see(*wizard, "wizard-1-practice") && placeOfItsOwn(*wizard) && picking(*wizard) &&
           enabling(*wizard) && goesTo(wizard, 2) && topics(*wizard) && goesTo(wizard, 3) && destination(*wizard) &&
           goesTo(wizard, 4) && see(*wizard, "wizard-4-practice") && goesTo(wizard, 5) && review(*wizard);
}

bool Tour::placeOfItsOwn(TaskWizard &wizard)
{
    auto *profile = qobject_cast<QComboBox *>(named(&wizard, said("spillway::PlacePage", "Profile")));
    if (!profile) {
        return false;
    }
    const int practice = profile->currentIndex();
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_End);
    see(wizard, "wizard-1-new");
    next(&wizard);
    see(wizard, "wizard-1-errors");
    profile->setFocus();
    profile->setCurrentIndex(practice);
    return QTest::qWaitFor([&] { return !textOf(&wizard, messages::label(Field::ConnectorId)).isEmpty(); });
}

bool Tour::picking(TaskWizard &wizard)
{
    const QString connector = textOf(&wizard, messages::label(Field::ConnectorId));
    if (!press(wizard, said("spillway::PlacePickers", "Choose an instance")) ||
        !QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        return false;
    }
    QWidget *popup = QApplication::activePopupWidget();
    see(*popup, "pick-instance");
    QTest::keyClick(popup, Qt::Key_Escape);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; })) {
        return false;
    }
    type(&wizard, messages::label(Field::ConnectorId), QStringLiteral("x y"));
    next(&wizard);
    see(wizard, "wizard-1-connector");
    type(&wizard, messages::label(Field::ConnectorId), connector);
    return true;
}

bool Tour::enabling(TaskWizard &wizard)
{
    const auto &instances = m_bench.practice.place()->instances;
    const auto without = std::find_if(instances.cbegin(), instances.cend(),
                                      [](const PracticePlace::Instance &i) { return i.connectorId.isEmpty(); });
    if (without == instances.cend() || !press(wizard, said("spillway::PlacePickers", "Choose an instance")) ||
        !QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        return false;
    }
    auto *filter = QApplication::activePopupWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, without->name);
    QTest::keyClick(filter, Qt::Key_Return);
    auto *dialog = shownOver<EnableDialog>(wizard);
    if (!dialog) {
        return false;
    }
    see(*dialog, "enable");
    closed(*dialog);
    return activate(&wizard);
}

bool Tour::topics(TaskWizard &wizard)
{
    see(wizard, "wizard-2-empty");
    type(&wizard, messages::label(Field::Topics), QStringLiteral("orders-created,nowhere,,orders-created"));
    next(&wizard);
    see(wizard, "wizard-2-errors");
    auto *pattern = wizard.findChildren<QRadioButton *>().value(1);
    if (!pattern) {
        return false;
    }
    pattern->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pattern, Qt::Key_Space);
    type(&wizard, messages::label(Field::TopicsRegex), QStringLiteral("orders-.*"));
    QTest::qWait(500); // the pattern is tried a moment after the last key
    see(wizard, "wizard-2-pattern");
    auto *byName = wizard.findChildren<QRadioButton *>().value(0);
    byName->setFocus(Qt::TabFocusReason);
    QTest::keyClick(byName, Qt::Key_Space);
    type(&wizard, messages::label(Field::Topics), QStringLiteral("orders-created,orders-paid"));
    see(wizard, "wizard-2-topics");
    return true;
}

bool Tour::destination(TaskWizard &wizard)
{
    see(wizard, "wizard-3-empty");
    type(&wizard, messages::label(Field::ObsBucketName), QStringLiteral("My_Logs"));
    type(&wizard, messages::label(Field::ObsPath), QStringLiteral("team//orders"));
    type(&wizard, messages::label(Field::DeliverTimeInterval), QStringLiteral("5"));
    next(&wizard);
    see(wizard, "wizard-3-errors");
    type(&wizard, messages::label(Field::ObsBucketName), QStringLiteral("practice-orders-archive"));
    type(&wizard, messages::label(Field::ObsPath), QStringLiteral("team/orders"));
    type(&wizard, messages::label(Field::DeliverTimeInterval), QStringLiteral("300"));
    see(wizard, "wizard-3-where-to");
    return true;
}

bool Tour::writerKey(TaskWizard &wizard)
{
    see(wizard, "wizard-4-new");
    next(&wizard);
    return see(wizard, "wizard-4-errors");
}

bool Tour::review(TaskWizard &wizard)
{
    type(&wizard, messages::label(Field::TaskName), QStringLiteral("first-task"));
    const QString checking = said("spillway::CheckList", "Checking before anything is sent…");
    if (!QTest::qWaitFor([&] { return !visibleText(&wizard).contains(checking); }, 20'000)) {
        return false;
    }
    see(wizard, "wizard-5-review");
    QTest::keyClick(&wizard, Qt::Key_J, Qt::ControlModifier);
    see(wizard, "wizard-5-request");
    QSignalSpy settled(&wizard, &TaskWizard::settled);
    QPointer<TaskWizard> guard(&wizard);
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("primary").toBool()) { // its words name the place
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    return settled.wait(20'000) && QTest::qWaitFor([&] { return !guard; });
}

bool Tour::store(const Attempt &attempt)
{
    bool done = false;
    m_bench.history.prepare(attempt, &m_bench.window, [](const JournalResult &) {});
    m_bench.history.finish(attempt, &m_bench.window, [&](const JournalResult &failed) { done = !failed; });
    return QTest::qWaitFor([&] { return done; });
}

/// Attempts of earlier days, each with another outcome, the oldest first.
bool Tour::past()
{
    const PracticePlace &place = *m_bench.practice.place();
    QFile body(QStringLiteral(SPILLWAY_TEST_DATA "/example.json"));
    if (!body.open(QIODevice::ReadOnly)) {
        return false;
    }
    Attempt like;
    like.topics = QStringLiteral("orders-created,orders-paid");
    like.bucket = QStringLiteral("practice-orders-archive");
    like.path = QStringLiteral("team/orders");
    like.body = body.readAll();
    like.profile = QStringLiteral("eu-prod");
    like.endpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu");
    like.projectId = place.projectId;
    like.connectorId = place.instance().connectorId;
    int days = 4;
    for (const AttemptState state : {AttemptState::NotSent, AttemptState::Unknown, AttemptState::Rejected}) {
        Attempt attempt = like;
        attempt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        attempt.state = state;
        attempt.taskName = QStringLiteral("nightly-%1").arg(5 - days);
        attempt.preparedAt = QDateTime::currentDateTimeUtc().addDays(1 - days--);
        attempt.sentAt = state == AttemptState::NotSent ? QDateTime() : attempt.preparedAt;
        attempt.finishedAt = attempt.preparedAt.addSecs(2);
        attempt.cause = state == AttemptState::NotSent   ? Cause::HostNotFound
                        : state == AttemptState::Unknown ? Cause::Deadline
                                                         : Cause::ServiceError;
        if (state == AttemptState::Rejected) {
            attempt.httpStatus = 400;
            attempt.errorCode = QStringLiteral("DMS.00400800");
            attempt.errorText = QStringLiteral("Invalid {obs_path} in the request.");
            attempt.answer = R"({"error_code":"DMS.00400800","error_msg":"Invalid {obs_path} in the request."})";
        }
        if (!store(attempt)) {
            return false;
        }
        m_past.append(attempt.id);
    }
    return true;
}

bool Tour::history()
{
    auto *view = m_bench.window.findChild<HistoryView *>();
    if (!QTest::qWaitFor([&] { return view->current() && view->current()->state == AttemptState::Created; })) {
        return false;
    }
    const QString made = view->current()->id;
    const auto select = [&](const QString &id) {
        view->select(id);
        return QTest::qWaitFor([&] { return view->current() && view->current()->id == id; });
    };
    // The picture of the whole waits for the numbers above the table, which are counted a moment later.
    const QString all =
        said("spillway::FilterBar", "%1 (%2)").arg(said("spillway::FilterBar", "All"), QLocale().toString(4));
    const auto counted = [&] {
        const QList<QAbstractButton *> buttons = m_bench.window.findChildren<QAbstractButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
                           [&](const QAbstractButton *each) { return each->text() == all; });
    };
    if (!QTest::qWaitFor(counted) || !see(m_bench.window, "main-created") || !select(m_past.at(2)) ||
        !see(m_bench.window, "main-rejected") || !select(m_past.at(0)) || !see(m_bench.window, "main-not-sent") ||
        !select(m_past.at(1)) || !see(m_bench.window, "main-unknown")) {
        return false;
    }
    for (QTabWidget *tabs : m_bench.window.findChildren<QTabWidget *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i)) {
                continue;
            }
            tabs->setCurrentIndex(i);
            see(m_bench.window, qPrintable(QStringLiteral("main-details-%1").arg(i + 1)));
        }
        tabs->setCurrentIndex(0);
    }
    return select(made);
}

/// What is asked before a task is changed; the created one is selected.
bool Tour::tasks()
{
    for (const auto &[entry, name] :
         {std::pair{"&Delete…", "task-delete"}, std::pair{"Recreate with a new &key…", "task-recreate"},
          std::pair{"Raise the &quota…", "task-quota"}}) {
        const QString text = QCoreApplication::translate("spillway::MainWindow", entry);
        const QList<QAction *> actions = m_bench.window.findChildren<QAction *>();
        const auto action =
            std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *each) { return each->text() == text; });
        if (action == actions.cend()) {
            qWarning("no action “%s”", qPrintable(text));
            return false;
        }
        (*action)->trigger();
        auto *dialog = shownOver<QDialog>(m_bench.window);
        if (!dialog) {
            return false;
        }
        see(*dialog, name);
        closed(*dialog);
        if (!activate(&m_bench.window)) {
            return false;
        }
    }
    return true;
}

bool Tour::lists()
{
    TaskWizard *wizard = openWizard(m_bench);
    auto *profile = wizard ? named(wizard, said("spillway::PlacePage", "Profile")) : nullptr;
    if (!profile) {
        return false;
    }
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_End); // a new one
    const PracticePlace &place = *m_bench.practice.place();
    type(wizard, said("spillway::PlacePage", "DMS endpoint"), place.dmsEndpoint);
    type(wizard, messages::label(Field::ProjectId), place.projectId);
    type(wizard, messages::label(Field::ConnectorId), place.instances.first().connectorId);
    type(wizard, messages::label(Field::AccessKey), QStringLiteral("EVERYWINDOWEXAMPLE01"));
    type(wizard, messages::label(Field::SecretKey), QStringLiteral("EveryWindowSecretExampleEveryWindowSecr1"));
    if (!goesTo(wizard, 2)) {
        return false;
    }
    type(wizard, messages::label(Field::Topics), QStringLiteral("payments"));
    if (!goesTo(wizard, 3)) {
        return false;
    }
    type(wizard, messages::label(Field::ObsBucketName), QStringLiteral("practice-orders-archive"));
    if (!goesTo(wizard, 4) || !writerKey(*wizard)) {
        return false;
    }
    closed(*wizard);
    if (!activate(&m_bench.window)) {
        return false;
    }
    auto *filters = m_bench.window.findChild<FilterBar *>();
    see(m_bench.window, "main-draft-waits");
    filters->show(FilterBar::Listing::Drafts);
    see(m_bench.window, "main-drafts");
    filters->show(FilterBar::Listing::Templates);
    see(m_bench.window, "main-templates");
    filters->show(FilterBar::Listing::Attempts);
    QTest::keyClicks(filters->findChild<QLineEdit *>(), QStringLiteral("nothing like this"));
    const auto narrowed = [&] { return visibleText(&m_bench.window).contains(QStringLiteral("nothing like this")); };
    if (!QTest::qWaitFor(narrowed)) {
        return false;
    }
    see(m_bench.window, "main-no-hits");
    filters->clear();
    return true;
}

bool Tour::profiles()
{
    if (!activate(&m_bench.window) || !press(m_bench.window, said("spillway::ProfileList", "Add a profile"))) {
        return false;
    }
    auto *editor = shownOver<ProfileEditor>(m_bench.window);
    if (!editor) {
        return false;
    }
    see(*editor, "profile-place");
    QTest::keyClick(editor, Qt::Key_Return);
    see(*editor, "profile-errors");
    auto *tabs = editor->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    see(*editor, "profile-keys");
    tabs->setCurrentIndex(2);
    if (auto *proxy = qobject_cast<QComboBox *>(named(editor, said("spillway::ProfileEditor", "Proxy")))) {
        proxy->setCurrentIndex(proxy->count() - 1);
    }
    see(*editor, "profile-network");
    tabs->setCurrentIndex(0);
    type(editor, said("spillway::ProfileEditor", "DMS endpoint"), QStringLiteral("http://127.0.0.1:1"));
    if (!press(*editor, said("spillway::ProfileEditor", "Test"))) {
        return false;
    }
    auto *test = shownOver<ProfileTest>(*editor);
    if (!test || !says(test, said("spillway::ProfileTest", "Tested: %1").section(u'%', 0, 0))) {
        return false;
    }
    see(*test, "profile-test");
    closed(*test);
    closed(*editor);
    return true;
}

bool Tour::dialogs()
{
    SavedDraft draft;
    draft.draft = Draft::forForm();
    draft.draft.set(Field::TaskName, QStringLiteral("nightly"));
    auto *model = new TemplateDialog(draft, &m_bench.window);
    model->show();
    if (!activate(model)) {
        return false;
    }
    see(*model, "template");
    closed(*model);

    if (!activate(&m_bench.window)) {
        return false;
    }
    QTest::keyClick(&m_bench.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *preferences = shownOver<PreferencesDialog>(m_bench.window);
    if (!preferences) {
        return false;
    }
    see(*preferences, "preferences");
    closed(*preferences);
    return true;
}

bool Tour::help()
{
    const QString log = QCoreApplication::translate("spillway::HelpMenu", "Open the &log"); // another program
    const QStringList looking{said("spillway::DoctorDialog", "Looking at what Spillway needs of this computer…"),
                              said("spillway::ExposureDialog", "Looking…")};
    int number = 0;
    for (QAction *entry : m_bench.window.findChild<HelpMenu *>()->actions()) {
        if (entry->isSeparator() || entry->text() == log) {
            continue;
        }
        entry->trigger();
        QWidget *window = nullptr;
        const auto opened = [&] {
            const QWidgetList all = QApplication::topLevelWidgets();
            const auto it = std::find_if(all.cbegin(), all.cend(), [&](const QWidget *each) {
                return each->isVisible() && each != &m_bench.window && each->windowType() != Qt::Popup;
            });
            window = it == all.cend() ? nullptr : *it;
            return window != nullptr;
        };
        if (!QTest::qWaitFor(opened) || !activate(window) ||
            !QTest::qWaitFor(
                [&] {
                    const QString text = visibleText(window);
                    return std::none_of(looking.cbegin(), looking.cend(),
                                        [&](const QString &words) { return text.contains(words); });
                },
                30'000)) {
            return false;
        }
        see(*window, qPrintable(QStringLiteral("help-%1").arg(++number)));
        const QPointer<QWidget> guard(window);
        const auto gone = [&] { return !guard || !guard->isVisible() || guard->close(); };
        if (!QTest::qWaitFor(gone) || !activate(&m_bench.window)) {
            return false;
        }
    }
    return true;
}

bool Tour::menus()
{
    for (QAction *entry : m_bench.window.menuBar()->actions()) {
        QMenu *menu = entry->menu();
        if (menu && entry->isVisible()) {
            menu->popup(m_bench.window.mapToGlobal(QPoint(40, 40)));
            const int number = static_cast<int>(m_bench.window.menuBar()->actions().indexOf(entry)) + 1;
            see(*menu, qPrintable(QStringLiteral("menu-%1").arg(number)));
            menu->close();
        }
    }
    return true;
}

} // namespace

bool tour(const QString &home, const Visit &visit, QSize mainWindow)
{
    return Tour(home, visit).go(mainWindow);
}

} // namespace spillway::test
