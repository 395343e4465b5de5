// SPDX-License-Identifier: Apache-2.0
#include "form/pickbutton.h"
#include "practice/practicefaults.h"
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

/// Presses the named button; what it asks for has not come when this returns.
PickButton *pressed(QWidget *window, const QString &button)
{
    auto *opener = dynamic_cast<PickButton *>(named(window, button));
    if (opener) {
        opener->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opener, Qt::Key_Space);
    }
    return opener;
}

/// Switches a fault of the practice service behind the program's back.
bool letFail(Workbench &bench, const char *fault, bool on)
{
    PracticeFaults faults(bench.practice);
    QSignalSpy changed(&faults, &PracticeFaults::changed);
    faults.switchTo(QLatin1String(fault), on);
    return changed.wait();
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
    void linesLeadToWhatMendsThem();
    void oldListIsReadAgain();
    void instanceIsLookedAtAgain();
    void goingOnOpensNoList();
    void changedPlaceEndsTheLookUp();
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

    QVERIFY(letFail(bench, "lists-forbidden-obs", true));
    QVERIFY(pressed(wizard, QStringLiteral("Choose a bucket")));
    QVERIFY(says(wizard, QStringLiteral("The sign-in key may not list the buckets; type the name.")));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("write access"))); // nothing was to be written
    QVERIFY(letFail(bench, "lists-forbidden-obs", false));
    QVERIFY(pick(wizard, QStringLiteral("Choose a bucket"), QStringLiteral("6666")));
    QCOMPARE(textOf(wizard, QStringLiteral("Bucket")), QStringLiteral("6666"));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("may not list")));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QVERIFY(says(wizard, QStringLiteral("all passed")));
    shoot(wizard, QStringLiteral("checks"));

    QSignalSpy settled(wizard, &TaskWizard::settled);
    QTest::keyClick(named(wizard, QStringLiteral("Create dumping task")), Qt::Key_Space);
    QVERIFY(settled.wait(30'000));
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
            QVERIFY(settled.wait(30'000));
            continue;
        }
        QCOMPARE(attempted.count(), 0);
        QVERIFY(says(wizard, QStringLiteral("Press once more")));
        shoot(wizard, QStringLiteral("second-press"));
        QTest::keyClick(named(wizard, QStringLiteral("Create dumping task although")), Qt::Key_Space);
        QVERIFY(attempted.wait(30'000)); // and the service refuses the name
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
    QVERIFY(says(dialog, QStringLiteral("A connector is available.")));
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

void TstPicking::linesLeadToWhatMendsThem()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, true));
    const PracticePlace &place = *bench.practice.place();
    Profile saved;
    saved.name = QStringLiteral("here");
    saved.dmsEndpoint = place.dmsEndpoint;
    saved.projectId = place.projectId;
    saved.connectorId = place.instance().connectorId;
    saved.signInKey = place.signInKey;
    saved.writerKey = place.writerKey;
    std::optional<bool> done;
    bench.profiles.save(saved, &bench.window, [&](std::optional<ProfileFileError> failed) { done = !failed; });
    QTRY_VERIFY(done && bench.profiles.find(saved.name));
    TaskWizard *wizard = openWizard(bench);
    QVERIFY(wizard);
    auto *profile = named(wizard, QStringLiteral("Profile"));
    profile->setFocus(Qt::TabFocusReason);
    QTest::keyClick(profile, Qt::Key_Home);
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("6666"));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QVERIFY(says(wizard, QStringLiteral("Checked before the send")));
    const auto leads = [&](const char *line, int step, const char *target) {
        QTest::keyClick(wizard, Qt::Key_5, Qt::ControlModifier);
        QVERIFY2(onStep(wizard, 5), line);
        QWidget *link = named(wizard, QString::fromUtf8(line));
        QVERIFY2(link, line);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        QVERIFY2(onStep(wizard, step), line);
        QTRY_COMPARE(QApplication::focusWidget(), named(wizard, QLatin1String(target)));
    };
    leads("Clock: ", 1, "Edit the profile");
    leads("Connection: ", 1, "Edit the profile");
    leads("Sign-in key: ", 1, "Enter the sign-in key again");
    leads("Instance: ", 1, "Connector ID");
    leads("Connector: ", 1, "Connector ID");
    leads("Task quota: ", 5, "Task name");
    leads("Task name: ", 5, "Task name");
    leads("Topics: ", 2, "Topics");
    leads("Bucket: ", 3, "Bucket");
    leads("Bucket’s region: ", 3, "Bucket");
    leads("Bucket-writer key: ", 4, "Key");
    wizard->close();
}

void TstPicking::oldListIsReadAgain()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(letFail(bench, "no-connector", true));
    QVERIFY(pressed(wizard, QStringLiteral("Choose an instance")));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(letFail(bench, "no-connector", false));
    QVERIFY(goesTo(wizard, 2));
    QVERIFY(says(wizard, QStringLiteral("No instance of this project has that connector")));
    QTest::mouseClick(named(wizard, QStringLiteral("Read the topics again")), Qt::LeftButton);
    QVERIFY(says(wizard, QStringLiteral("topics of the instance")));
    wizard->close();
}

void TstPicking::instanceIsLookedAtAgain()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    const QString before = textOf(wizard, QStringLiteral("Connector ID"));
    QVERIFY(letFail(bench, "no-connector", true));
    QVERIFY(letFail(bench, "instance-extending", true));
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("telemetry")));
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry has no connector and is EXTENDING at the moment")));
    QCOMPARE(textOf(wizard, QStringLiteral("Connector ID")), before);
    QVERIFY(letFail(bench, "no-connector", false));
    QVERIFY(letFail(bench, "instance-extending", false));
    // The list is the old one; what it says of the connector is not believed.
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("telemetry")));
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry, cluster, RUNNING")));
    QVERIFY(textOf(wizard, QStringLiteral("Connector ID")) != before);
    QVERIFY(!wizard->findChild<EnableDialog *>()); // nothing that costs money was offered
    type(wizard, QStringLiteral("Connector ID"), QStringLiteral("another"));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("kafka-telemetry"))); // said of the ID that stood there
    wizard->close();
}

void TstPicking::goingOnOpensNoList()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(pressed(wizard, QStringLiteral("Choose an instance")));
    QWidget *profile = named(wizard, QStringLiteral("Profile"));
    profile->setFocus(Qt::TabFocusReason); // before anything can have come
    QVERIFY(says(wizard, QStringLiteral("found. Press “Choose…” to see them.")));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(QApplication::focusWidget(), profile);
    QVERIFY(pick(wizard, QStringLiteral("Choose an instance"), QStringLiteral("telemetry")));

    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("plant-berlin-temperature"));
    QVERIFY(goesTo(wizard, 3));
    const PickButton *choose = pressed(wizard, QStringLiteral("Choose a bucket"));
    QVERIFY(choose);
    QTest::keyClick(wizard, Qt::Key_1, Qt::ControlModifier); // another page: no list over that
    QVERIFY(onStep(wizard, 1));
    QTRY_VERIFY(!choose->isReading());
    QTest::keyClick(wizard, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 3));
    QVERIFY(says(wizard, QStringLiteral("found. Press “Choose…” to see them.")));
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(pick(wizard, QStringLiteral("Choose a bucket"), QStringLiteral("6666")));
    wizard->close();
}

void TstPicking::changedPlaceEndsTheLookUp()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    const PracticePlace *place = bench.practice.place();
    QTest::keyClick(named(wizard, QStringLiteral("Profile")), Qt::Key_End); // “New profile” is the last
    PickButton *find = pressed(wizard, QStringLiteral("Find the project"));
    QVERIFY(find);
    QVERIFY(says(wizard, QStringLiteral("then it can be looked up")));
    type(wizard, QStringLiteral("DMS endpoint"), place->dmsEndpoint);
    type(wizard, QStringLiteral("Access key"), QStringLiteral("NOBODYSACCESSKEY0001"));
    type(wizard, QStringLiteral("Secret key"), QString(40, u'x'));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("then it can be looked up"))); // it is complete now

    QVERIFY(letFail(bench, "never-answers", true));
    const auto changes = [&](const QString &field, const QString &text) {
        QVERIFY(pressed(wizard, QStringLiteral("Find the project")));
        QVERIFY(find->isReading());
        type(wizard, field, text);
        QVERIFY2(!find->isReading(), qPrintable(field)); // its answer would be of another place
    };
    changes(QStringLiteral("Project ID"), QStringLiteral("typed meanwhile"));
    changes(QStringLiteral("Access key"), QStringLiteral("NOBODYSACCESSKEY0002"));
    PickButton *choose = pressed(wizard, QStringLiteral("Choose an instance"));
    type(wizard, QStringLiteral("Project ID"), place->projectId);
    QVERIFY(pressed(wizard, QStringLiteral("Choose an instance")));
    QVERIFY(choose->isReading());
    type(wizard, QStringLiteral("Connector ID"), QStringLiteral("typed instead"));
    QVERIFY(!choose->isReading());
    QVERIFY(letFail(bench, "never-answers", false));

    QVERIFY(pressed(wizard, QStringLiteral("Find the project")));
    QVERIFY(says(wizard, QStringLiteral("did not accept your signature")));
    type(wizard, QStringLiteral("DMS endpoint"), QStringLiteral("https://dms.example.com"));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("did not accept"))); // said of another place
    QCOMPARE(textOf(wizard, QStringLiteral("Connector ID")), QStringLiteral("typed instead"));
    wizard->close();
}

QTEST_MAIN(TstPicking)
#include "tst_picking.moc"
