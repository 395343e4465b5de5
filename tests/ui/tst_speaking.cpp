// SPDX-License-Identifier: Apache-2.0
// Another language while the program runs: chosen in the preferences, spoken at the press of a button,
// in windows that show what the old ones showed.
#include "form/fieldrow.h"
#include "history/historyview.h"
#include "preferences/preferencesdialog.h"
#include "stage.h"
#include "ui/wizarddriver.h"
#include "workspace/language.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>

using namespace spillway;
using namespace spillway::test;

namespace {

/// The program as app/main.cpp makes it.
struct Program : Backstage
{
    explicit Program(const QString &home) : Backstage(pathsUnder(home))
    {
        language.use(QStringLiteral("en"));
        look.use(Theme::Light);
    }

    Language language;
    Look look{*qApp};
    Stage stage{services, look, language};
};

template<typename Window>
Window *shownIn(MainWindow &window)
{
    Window *found = nullptr;
    const auto there = [&] {
        for (auto *each : window.findChildren<Window *>()) {
            found = each->isVisible() ? each : found;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(there) ? found : nullptr;
}

QString firstMenu(MainWindow &window)
{
    return window.menuBar()->actions().constFirst()->text().remove(u'&');
}

QString firstMenu(Program &program)
{
    return firstMenu(program.stage.window());
}

/// Ctrl+, and the language's first letters; the button that offers it.
QPushButton *choose(Program &program, const QString &letters)
{
    MainWindow &window = program.stage.window();
    window.activateWindow(); // a draft may lie over it
    if (!activate(&window)) {
        return nullptr;
    }
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *preferences = shownIn<PreferencesDialog>(window);
    auto *languages = preferences && activate(preferences) ? preferences->findChild<QComboBox *>() : nullptr;
    if (!languages) {
        return nullptr;
    }
    languages->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(languages, letters);
    for (auto *button : preferences->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(languages->currentText())) {
            return button;
        }
    }
    return nullptr;
}

void pressSpace(QPushButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class TstSpeaking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasOpenIsOpenAgain();
    void notWhileSomethingAsks();
};

void TstSpeaking::whatWasOpenIsOpenAgain()
{
    const QTemporaryDir home;
    Program program(home.path());
    QSignalSpy begun(&program.stage, &Stage::begun);
    program.stage.launch({.newTask = true, .practise = true});
    QTRY_COMPARE(begun.size(), 1);
    QTRY_VERIFY(program.practice.place());
    Attempt attempt;
    attempt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    attempt.state = AttemptState::NotSent;
    attempt.taskName = QStringLiteral("nightly");
    attempt.preparedAt = QDateTime::currentDateTimeUtc();
    attempt.practice = true;
    bool kept = false;
    program.history.prepare(attempt, &program.stage, [](const JournalResult &) {});
    program.history.finish(attempt, &program.stage, [&](const JournalResult &failed) { kept = !failed; });
    QTRY_VERIFY(kept);

    MainWindow *before = &program.stage.window();
    before->findChild<HistoryView *>()->select(attempt.id);
    QTRY_VERIFY(before->findChild<HistoryView *>()->current());
    auto *wizard = shownIn<TaskWizard>(*before);
    QVERIFY(wizard && activate(wizard));
    QTRY_VERIFY(!textOf(wizard, messages::label(Field::ConnectorId)).isEmpty());
    QVERIFY(goesTo(wizard, 2));
    type(wizard, messages::label(Field::Topics), QStringLiteral("orders-created,orders-paid"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, messages::label(Field::ObsPath), QStringLiteral("team/orders"));
    const QString draft = wizard->draft().id;
    QCOMPARE(firstMenu(program), QStringLiteral("File"));

    QPushButton *offer = choose(program, QStringLiteral("Deu"));
    QVERIFY(offer);
    QCOMPARE(firstMenu(program), QStringLiteral("File")); // a choice alone changes nothing
    pressSpace(offer);
    QTRY_COMPARE(firstMenu(program), QStringLiteral("Datei"));
    MainWindow &window = program.stage.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    wizard = shownIn<TaskWizard>(window);
    QVERIFY(wizard);
    QCOMPARE(wizard->draft().id, draft);
    QVERIFY(onStep(wizard, 3));
    QCOMPARE(textOf(wizard, messages::label(Field::ObsPath)), QStringLiteral("team/orders"));
    QCOMPARE(wizard->draft().draft.topicList(),
             (QStringList{QStringLiteral("orders-created"), QStringLiteral("orders-paid")}));
    QTRY_VERIFY(window.findChild<HistoryView *>()->current());
    QCOMPARE(window.findChild<HistoryView *>()->current()->id, attempt.id);
    QVERIFY(shownIn<PreferencesDialog>(window));
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QCOMPARE(begun.size(), 1);

    // The practice service is the same one, and the new windows know of it.
    wizard->goTo(0); // the preferences have the keyboard
    QTRY_COMPARE(textOf(wizard, messages::label(Field::ConnectorId)), program.practice.place()->instance().connectorId);
    QVERIFY(says(&window, QCoreApplication::translate("spillway::MainWindow",
                                                      "The practice service is running on this computer")));

    // And back, from the preferences that are open.
    offer = choose(program, QStringLiteral("Eng"));
    QVERIFY(offer);
    pressSpace(offer);
    QTRY_COMPARE(firstMenu(program), QStringLiteral("File"));
}

void TstSpeaking::notWhileSomethingAsks()
{
    const QTemporaryDir home;
    Program program(home.path());
    QSignalSpy begun(&program.stage, &Stage::begun);
    program.stage.launch({});
    QTRY_COMPARE(begun.size(), 1);
    QPushButton *offer = choose(program, QStringLiteral("Deu"));
    QVERIFY(offer);
    const MainWindow *before = &program.stage.window();
    auto *question = new QMessageBox(QMessageBox::Question, QStringLiteral("?"), QStringLiteral("?"),
                                     QMessageBox::Yes | QMessageBox::No, &program.stage.window());
    question->open();
    QVERIFY(QTest::qWaitForWindowExposed(question));
    offer->click();
    const auto told = [&] { return program.stage.window().findChildren<QMessageBox *>().size() == 2; };
    QTRY_VERIFY(told());
    QCOMPARE(&program.stage.window(), before);
    QCOMPARE(firstMenu(program), QStringLiteral("File"));
}

QTEST_MAIN(TstSpeaking)
#include "tst_speaking.moc"
