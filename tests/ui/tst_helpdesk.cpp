// SPDX-License-Identifier: Apache-2.0
// The menu Help in the real windows with real keys: F1 on every field, the help's own window,
// Doctor on the real keyring, the keys, what all this is.
#include "form/fieldrow.h"
#include "help/doctordialog.h"
#include "help/helpdesk.h"
#include "help/helpwindow.h"
#include "help/shortcutsdialog.h"
#include "messages/help.h"
#include "profiles/profileeditor.h"
#include "ui/wizarddriver.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace spillway;
using namespace spillway::test;

namespace {

HelpWindow *helpWindow()
{
    HelpWindow *found = nullptr;
    const auto there = [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *help = qobject_cast<HelpWindow *>(window);
            if (help && help->isVisible()) {
                found = help;
            }
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(there) && activate(found) ? found : nullptr;
}

QString placeOf(HelpWindow *help)
{
    return help->findChild<QTextBrowser *>()->source().toString().remove(QStringLiteral("help:/"));
}

/// F1 where the keyboard is; the part that it opened.
QString f1(QWidget *window)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_F1);
    HelpWindow *help = helpWindow();
    const QString place = help ? placeOf(help) : QStringLiteral("no help");
    if (help) {
        QTest::keyClick(help, Qt::Key_Escape);
        [&] { QTRY_VERIFY(!help->isVisible()); }();
    }
    return place;
}

QAction *entry(Workbench &bench, const QString &text)
{
    for (QAction *action : bench.window.findChildren<QAction *>()) {
        if (!action->menu() && action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

template<typename Dialog>
Dialog *shown(Workbench &bench)
{
    Dialog *dialog = nullptr;
    return QTest::qWaitFor([&] {
               dialog = bench.window.findChild<Dialog *>();
               return dialog && dialog->isVisible();
           }) && activate(dialog)
               ? dialog
               : nullptr;
}

} // namespace

class TstHelpDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfTheWizard();
    void everyFieldOfTheProfile();
    void panesOfTheMainWindow();
    void reading();
    void searching();
    void endsWithTheMainWindow();
    void doctor();
    void shortcuts();
    void everyKeyOnce();
    void about();
};

void TstHelpDesk::everyFieldOfTheWizard()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    const Help help(QStringLiteral("en"));
    const QList<FieldRow *> rows = wizard->findChildren<FieldRow *>();
    QVERIFY(rows.size() >= 20);
    for (const FieldRow *row : rows) {
        const QString topic = helpTopicOf(row->editor());
        QVERIFY2(help.find(topic), qPrintable(row->label() + QStringLiteral(": ") + topic));
        // Its own part, not the step's.
        QVERIFY2(!topic.startsWith(u"step_") && topic != u"task", qPrintable(row->label()));
    }
    for (const char *name : {"Profile", "Connector ID"}) {
        QWidget *editor = named(wizard, QLatin1String(name));
        QVERIFY2(editor, name);
        editor->setFocus(Qt::TabFocusReason);
        const QString place = f1(wizard);
        QCOMPARE(place, help.find(helpTopicOf(editor))->link());
        QVERIFY(activate(wizard));
        QVERIFY(editor->hasFocus()); // back where the question came from
    }
}

void TstHelpDesk::everyFieldOfTheProfile()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QWidget *add = named(&bench.window, QStringLiteral("Add a profile"));
    QVERIFY(add);
    QTest::keyClick(add, Qt::Key_Space);
    auto *editor = shown<ProfileEditor>(bench);
    QVERIFY(editor);
    const Help help(QStringLiteral("en"));
    const QList<FieldRow *> rows = editor->findChildren<FieldRow *>();
    QVERIFY(rows.size() >= 15);
    for (const FieldRow *row : rows) {
        const QString topic = helpTopicOf(row->editor());
        QVERIFY2(help.find(topic) && topic != u"profiles", qPrintable(row->label() + QStringLiteral(": ") + topic));
    }
    // The dialog blocks the main window, but not the help.
    named(editor, QStringLiteral("DMS endpoint"))->setFocus(Qt::TabFocusReason);
    QCOMPARE(f1(editor), QStringLiteral("profiles.html#dms_endpoint"));
}

void TstHelpDesk::panesOfTheMainWindow()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    const Help help(QStringLiteral("en"));
    QWidget *profiles = named(&bench.window, QStringLiteral("Profiles"));
    QVERIFY(profiles);
    profiles->setFocus(Qt::TabFocusReason);
    QCOMPARE(f1(&bench.window), QStringLiteral("profiles.html#profile"));
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        const QString topic = widget->property("helpTopic").toString();
        QVERIFY2(topic.isEmpty() || help.find(topic), qPrintable(topic));
    }
}

void TstHelpDesk::reading()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    entry(bench, QStringLiteral("Quick start"))->trigger();
    HelpWindow *help = helpWindow();
    QVERIFY(help);
    shoot(help, QStringLiteral("help-start"));
    QCOMPARE(placeOf(help), QStringLiteral("start.html#top"));
    auto *text = help->findChild<QTextBrowser *>();
    auto *parts = help->findChild<QListWidget *>();
    QCOMPARE(parts->currentItem()->text(), QStringLiteral("Quick start"));

    // The first link, by Tab and Enter, and back.
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(placeOf(help), QStringLiteral("profiles.html#sign_in_key"));
    QCOMPARE(parts->currentItem()->text().trimmed(), QStringLiteral("Sign-in key"));
    QTRY_VERIFY(text->verticalScrollBar()->value() > 0); // at the part, not at the page's beginning
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(placeOf(help), QStringLiteral("start.html#top"));

    // The list turns the pages as one goes along it.
    QTest::keyClick(text, Qt::Key_F6);
    QVERIFY(parts->hasFocus());
    QTest::keyClick(parts, Qt::Key_End);
    QVERIFY(placeOf(help).startsWith(u"trouble.html#"));
    QTest::keyClick(parts, Qt::Key_F6);
    QVERIFY(text->hasFocus());
    QVERIFY(text->toPlainText().contains(u"Doctor"));
}

void TstHelpDesk::searching()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    entry(bench, QStringLiteral("Help"))->trigger();
    HelpWindow *help = helpWindow();
    QVERIFY(help);
    auto *parts = help->findChild<QListWidget *>();
    const int all = parts->count();
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    auto *search = help->findChild<QLineEdit *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("folder pattern"));
    QVERIFY(parts->count() > 0 && parts->count() < all);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(parts->hasFocus());
    QCOMPARE(placeOf(help), QStringLiteral("task.html#partition_format"));
    shoot(help, QStringLiteral("help-search"));
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("zebra"));
    QCOMPARE(parts->count(), 1);
    QVERIFY(!(parts->item(0)->flags() & Qt::ItemIsSelectable));
    QTest::keyClick(search, Qt::Key_Return); // nothing to go to
    search->clear();
    QCOMPARE(parts->count(), all);
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!help->isVisible());
}

void TstHelpDesk::endsWithTheMainWindow()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    entry(bench, QStringLiteral("Help"))->trigger();
    QVERIFY(helpWindow());
    QTimer::singleShot(0, &bench.window, &QWidget::close);
    QTimer::singleShot(10'000, &bench.window, [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0); // as in main(): the help's window keeps nothing alive
}

void TstHelpDesk::doctor()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, true));
    entry(bench, QStringLiteral("Doctor"))->trigger();
    auto *dialog = shown<DoctorDialog>(bench);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([&] { return visibleText(dialog).contains(u"All that was looked at"); }, 30'000));
    shoot(dialog, QStringLiteral("doctor"));
    const QString text = visibleText(dialog);
    QVERIFY2(text.contains(u"An entry was written, read and removed again"), qPrintable(text));
    QVERIFY2(text.contains(u"org.freedesktop.secrets"), qPrintable(text));
    QVERIFY(text.contains(u"Agrees with the service’s"));
    QTest::keyClick(dialog, Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Keyring – Passed"));
    QTest::keyClick(dialog, Qt::Key_F1);
    QVERIFY(helpWindow());
    QCOMPARE(placeOf(helpWindow()), QStringLiteral("trouble.html#doctor"));
}

void TstHelpDesk::shortcuts()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QVERIFY(activate(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Question, Qt::ControlModifier);
    auto *dialog = shown<ShortcutsDialog>(bench);
    QVERIFY(dialog);
    shoot(dialog, QStringLiteral("shortcuts"));
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    int keys = 0;
    for (QAction *menu : bench.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty()) {
                ++keys;
                QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(action->text()));
            }
        }
    }
    QVERIFY(keys >= 10);
    // What the design promises of the menus (the wizard's keys are pressed in tst_firsttask and tst_presses).
    for (const char *promised :
         {"Ctrl+N", "Ctrl+Shift+N", "Ctrl+O", "Ctrl+E", "Ctrl+Q", "Ctrl+F", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+R", "F5",
          "F6", "F1", "Ctrl+?", "Ctrl+J", "Alt+Left", "Ctrl+1", "Ctrl+5", "Esc", "Del"}) {
        QVERIFY2(text.contains(QLatin1String(promised)), promised);
    }
}

/// Two actions of one window with one key would both stay silent.
void TstHelpDesk::everyKeyOnce()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QHash<QKeySequence, QString> taken;
    for (QAction *menu : bench.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys),
                         qPrintable(action->text() + QStringLiteral(" and ") + taken.value(keys)));
                taken.insert(keys, action->text());
            }
        }
    }
}

void TstHelpDesk::about()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    entry(bench, QStringLiteral("About Spillway"))->trigger();
    QDialog *dialog = shown<QDialog>(bench);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QTextBrowser *>();
    static const QRegularExpression tls(QStringLiteral("OpenSSL\\s+3"));
    QTRY_VERIFY(text->toPlainText().contains(tls)); // read on the worker
    for (const char *word : {"Qt", "LGPL-3.0", "QtKeychain", "BSD-3-Clause", "SQLite", "public domain", "RapidJSON",
                             "cpp-httplib", "nlohmann-json", "MIT", "Apache-2.0", SPILLWAY_VERSION}) {
        QVERIFY2(text->toPlainText().contains(QLatin1String(word)), word);
    }
    shoot(dialog, QStringLiteral("about"));

    // What is copied is plain text, here as everywhere.
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"QtKeychain"));
    QTRY_COMPARE(QApplication::clipboard()->mimeData()->formats().filter(QStringLiteral("html")), QStringList());
}

QTEST_MAIN(TstHelpDesk)
#include "tst_helpdesk.moc"
