// SPDX-License-Identifier: Apache-2.0
#include "ui/wizarddriver.h"
#include "wizard/enabledialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

/// Opens the list of the named button with a key, types a filter, takes the first hit with Enter.
bool pick(QWidget *window, const QString &button, const QString &filter)
{
    QWidget *opener = named(window, button);
    if (!opener) {
        return false;
    }
    opener->setFocus(Qt::TabFocusReason);
    QTest::keyClick(opener, Qt::Key_Space);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        return false;
    }
    auto *line = QApplication::activePopupWidget()->findChild<QLineEdit *>();
    shoot(QApplication::activePopupWidget(), QStringLiteral("pick-") + filter);
    QTest::keyClicks(line, filter);
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

} // namespace

class TstPicking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromListsToATask();
    void instanceIdIsRecognised();
    void refusalAsksTwice();
    void connectorIsOffered();
    void patternIsTried();
};

void TstPicking::fromListsToATask()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    const auto &instances = bench.practice.place()->instances;
    const auto telemetry = std::find_if(instances.cbegin(), instances.cend(), [](const PracticePlace::Instance &i) {
        return i.name == QStringLiteral("kafka-telemetry");
    });
    QVERIFY(telemetry != instances.cend());

    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("telemetry")));
    QCOMPARE(textOf(wizard, QStringLiteral("Connector ID")), telemetry->connectorId);
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry, cluster, RUNNING")));
    shoot(wizard, QStringLiteral("picked-instance"));
    QVERIFY(goesTo(wizard, 2));

    QVERIFY(says(wizard, QStringLiteral("41 topics of the instance")));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("plant-berlin-temperature,no&pe"));
    QTRY_VERIFY(named(wizard, QStringLiteral("Remove plant-berlin-temperature")));
    QWidget *nope = named(wizard, QStringLiteral("Remove no&pe"));
    QVERIFY(nope);
    QVERIFY(!nope->accessibleDescription().isEmpty());
    QCOMPARE(qobject_cast<QPushButton *>(nope)->text(), QStringLiteral("no&&pe")); // no shortcut of it
    shoot(wizard, QStringLiteral("topic-chips"));
    nope->setFocus(Qt::TabFocusReason);
    QTest::keyClick(nope, Qt::Key_Space);
    QCOMPARE(textOf(wizard, QStringLiteral("Topics")), QStringLiteral("plant-berlin-temperature"));
    QVERIFY(goesTo(wizard, 3));

    QVERIFY(pick(wizard, QStringLiteral("Choose a bucket"), QStringLiteral("6666")));
    QCOMPARE(textOf(wizard, QStringLiteral("Bucket")), QStringLiteral("6666"));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QVERIFY(says(wizard, QStringLiteral("all passed")));
    shoot(wizard, QStringLiteral("checks"));

    QSignalSpy settled(wizard, &TaskWizard::settled);
    QTest::keyClick(named(wizard, QStringLiteral("Create dumping task")), Qt::Key_Space);
    QVERIFY(settled.wait());
}

void TstPicking::instanceIdIsRecognised()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("orders")));
    const QString connector = textOf(wizard, QStringLiteral("Connector ID"));
    type(wizard, QStringLiteral("Connector ID"), bench.practice.place()->instance().instanceId);
    next(wizard);
    QVERIFY(says(wizard, QStringLiteral("not of its connector")));
    QVERIFY(onStep(wizard, 1));
    QWidget *fix = nullptr;
    for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
        fix = button->isVisible() && button->text() == QStringLiteral("Use its connector") ? button : fix;
    }
    QVERIFY(fix);
    fix->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(textOf(wizard, QStringLiteral("Connector ID")), connector);
    wizard->close();
}

void TstPicking::refusalAsksTwice()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, true));
    for (int task = 1; task <= 2; ++task) {
        TaskWizard *wizard = openWizard(bench);
        QVERIFY(wizard);
        QVERIFY(goesTo(wizard, 2));
        type(wizard, QStringLiteral("Topics"), QStringLiteral("payments"));
        QVERIFY(goesTo(wizard, 3));
        type(wizard, QStringLiteral("Bucket"), QStringLiteral("6666"));
        QVERIFY(goesTo(wizard, 4));
        QVERIFY(goesTo(wizard, 5));
        type(wizard, QStringLiteral("Task name"), QStringLiteral("twice"));
        QVERIFY(says(wizard, task == 1 ? QStringLiteral("all passed") : QStringLiteral("1 failed")));
        QSignalSpy settled(wizard, &TaskWizard::settled);
        QSignalSpy attempted(wizard, &TaskWizard::attempted);
        QTest::keyClick(named(wizard, QStringLiteral("Create dumping task")), Qt::Key_Space);
        if (task == 1) {
            QVERIFY(settled.wait());
            continue;
        }
        QCOMPARE(attempted.count(), 0);
        QVERIFY(says(wizard, QStringLiteral("Press once more")));
        shoot(wizard, QStringLiteral("second-press"));
        QTest::keyClick(named(wizard, QStringLiteral("Create dumping task although")), Qt::Key_Space);
        QVERIFY(attempted.wait()); // and the service refuses the name
        QCOMPARE(settled.count(), 0);
        // What refuses leads to what mends it, and says so there until that changes.
        QWidget *go = named(wizard, QStringLiteral("Go to Task name"));
        QVERIFY(go);
        QTest::keyClick(go, Qt::Key_Space);
        auto *name = qobject_cast<QLineEdit *>(named(wizard, QStringLiteral("Task name")));
        QTRY_COMPARE(QApplication::focusWidget(), name);
        const auto told = [wizard] { return visibleText(wizard).count(QStringLiteral("The service says:")); };
        QCOMPARE(told(), 2);
        shoot(wizard, QStringLiteral("refusal-at-its-field"));
        QTest::keyClicks(name, QStringLiteral("twice-2"));
        QCOMPARE(told(), 1);
        wizard->close();
    }
}

void TstPicking::connectorIsOffered()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    const QString before = textOf(wizard, QStringLiteral("Connector ID"));
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("single")));
    QVERIFY(says(wizard, QStringLiteral("needs a cluster")));
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("staging")));
    QCOMPARE(textOf(wizard, QStringLiteral("Connector ID")), before); // nothing was chosen yet
    QTRY_VERIFY(wizard->findChild<EnableDialog *>());
    auto *dialog = wizard->findChild<EnableDialog *>();
    QVERIFY(activate(dialog));
    QVERIFY(says(dialog, QStringLiteral("A connector can be had.")));
    shoot(dialog, QStringLiteral("enable-question"));
    QTest::keyClick(dialog, Qt::Key_Return); // it costs money: a stray Enter orders nothing
    QVERIFY(bench.enablings.running().isEmpty());
    QWidget *order = named(dialog, QStringLiteral("Enable the connector of kafka-staging"));
    QVERIFY(order);
    order->setFocus(Qt::TabFocusReason);
    QTest::keyClick(order, Qt::Key_Space);
    QVERIFY(says(dialog, QStringLiteral("Being enabled")));
    QTRY_VERIFY(bench.enablings.running().size() == 1 && bench.enablings.running().first()->percent() >= 0);
    shoot(dialog, QStringLiteral("enable-progress"));
    QVERIFY(says(&bench.window, QStringLiteral("The connector of kafka-staging is being enabled")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!wizard->findChild<EnableDialog *>());
    QCOMPARE(bench.enablings.running().size(), 1); // closing it stops nothing
    wizard->close();
}

void TstPicking::patternIsTried()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("telemetry")));
    QVERIFY(goesTo(wizard, 2));
    QWidget *byPattern = named(wizard, QStringLiteral("Topics by pattern"));
    byPattern->setFocus(Qt::TabFocusReason);
    QTest::keyClick(byPattern, Qt::Key_Space);
    type(wizard, QStringLiteral("Pattern"), QStringLiteral("plant-.*-power|__.*"));
    QVERIFY(says(wizard, QStringLiteral("Takes 9 of 41 topics")));
    QVERIFY(says(wizard, QStringLiteral("__consumer_offsets")));
    shoot(wizard, QStringLiteral("pattern"));
    type(wizard, QStringLiteral("Pattern"), QStringLiteral("[[:alpha:]]+"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(says(wizard, QStringLiteral("runs on Java")));
    wizard->close();
}

QTEST_MAIN(TstPicking)
#include "tst_picking.moc"
