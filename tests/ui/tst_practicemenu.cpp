// SPDX-License-Identifier: Apache-2.0
// The menu that lets the practice service fail, on the real service: each entry is seen in the checks.
#include "practicemenu.h"
#include "ui/wizarddriver.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

class TstPracticeMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhilePractising();
    void flipsTheChecks();
    void keyIsTriedAgain();

private:
    /// Opens the menu by its key and waits until its entries are there.
    PracticeMenu *open(Workbench &bench);
    bool flip(Workbench &bench, const char *fault);
};

PracticeMenu *TstPracticeMenu::open(Workbench &bench)
{
    auto *menu = bench.window.findChild<PracticeMenu *>();
    bench.window.activateWindow();
    if (!menu || !activate(&bench.window)) {
        return nullptr;
    }
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::AltModifier);
    const auto ready = [menu] { return menu->isVisible() && menu->findChild<QAction *>(QStringLiteral("clock")); };
    return QTest::qWaitFor(ready) ? menu : nullptr;
}

bool TstPracticeMenu::flip(Workbench &bench, const char *fault)
{
    PracticeMenu *menu = open(bench);
    auto *entry = menu ? menu->findChild<QAction *>(QLatin1String(fault)) : nullptr;
    if (!entry) {
        return false;
    }
    const bool before = entry->isChecked();
    menu->close();
    entry->trigger(); // as a click does; then the service's answer tells what is
    return QTest::qWaitFor([&] { return entry->isChecked() != before; }) &&
           says(&bench.window,
                before ? QStringLiteral("is running on this computer") : QStringLiteral("on purpose: 1 of 24"));
}

void TstPracticeMenu::onlyWhilePractising()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    auto *menu = bench.window.findChild<PracticeMenu *>();
    QVERIFY(menu && !menu->menuAction()->isVisible());
    bench.practice.start();
    QTRY_VERIFY(menu->menuAction()->isVisible());
    QVERIFY(open(bench));
    shoot(menu, QStringLiteral("practice-menu"));
    QList<QAction *> entries = menu->actions().first()->menu()->actions();
    QCOMPARE(entries.size(), 24);
    QStringList texts;
    for (const QAction *entry : std::as_const(entries)) {
        QVERIFY(entry->isCheckable() && !entry->isChecked());
        QVERIFY2(entry->text() != entry->toolTip(), qPrintable(entry->objectName())); // words of its own
        QVERIFY(!texts.contains(entry->text()));
        texts.append(entry->text());
    }
    QVERIFY(!menu->actions().at(1)->isEnabled()); // everything works already
    menu->close();
}

void TstPracticeMenu::flipsTheChecks()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    QVERIFY(says(wizard, QStringLiteral("topics of the instance")));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("6666"));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QVERIFY(says(wizard, QStringLiteral("all passed")));
    for (const char *fault : {"quota-full", "topics-missing", "bucket-missing", "instance-single", "clock"}) {
        QVERIFY2(flip(bench, fault), fault);
        wizard->activateWindow();
        QVERIFY(activate(wizard));
        QWidget *again = named(wizard, QStringLiteral("Check again"));
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY2(says(wizard, QStringLiteral("Checked before the send: 1 failed")), fault);
        shoot(wizard, QStringLiteral("fault-") + QLatin1String(fault));
        QVERIFY2(flip(bench, fault), fault);
        wizard->activateWindow();
        QVERIFY(activate(wizard));
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY2(says(wizard, QStringLiteral("all passed")), fault);
    }
    wizard->close();
}

void TstPracticeMenu::keyIsTriedAgain()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(flip(bench, "sign-in-refused"));
    wizard->activateWindow();
    QVERIFY(activate(wizard));
    QVERIFY(goesTo(wizard, 2));
    QVERIFY(says(wizard, QStringLiteral("cannot be listed")));
    PracticeMenu *menu = open(bench);
    QVERIFY(menu);
    menu->close();
    QVERIFY(menu->actions().at(1)->isEnabled());
    menu->actions().at(1)->trigger(); // everything works
    QVERIFY(says(&bench.window, QStringLiteral("is running on this computer")));
    wizard->activateWindow();
    QVERIFY(activate(wizard));
    QTest::mouseClick(named(wizard, QStringLiteral("Read the topics again")), Qt::LeftButton);
    QVERIFY(says(wizard, QStringLiteral("topics of the instance")));
    wizard->close();
}

QTEST_MAIN(TstPracticeMenu)
#include "tst_practicemenu.moc"
