// SPDX-License-Identifier: Apache-2.0
// The main job in the real window with real key presses: from an empty home to a created task, then
// again after a restart with the keys from the real keyring.
#include "flow/taskmatch.h"
#include "history/historyview.h"
#include "ui/wizarddriver.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

class TstFirstTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void practiceByKeyboard();
    void newProfileThenRestart();
    void messagesAtTheirTime();
    void draftSurvives();
    void strayEnterDoesNothing();
    void fixesApply();
    void textsOfTheOtherChoiceStay();

private:
    QTemporaryDir m_home;
    QProcess m_service; ///< a practice service of its own, in the place of a cloud
    QJsonObject m_greeting;
};

void TstFirstTask::initTestCase()
{
    QVERIFY(m_home.isValid());
    m_service.setProgram(QStringLiteral(SPILLWAY_BIN_DIR "/spillway-practice"));
    m_service.setArguments({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--state"),
                            m_home.filePath(QStringLiteral("cloud")), QStringLiteral("--exit-with-stdin")});
    m_service.start();
    QTRY_VERIFY(m_service.canReadLine());
    m_greeting = QJsonDocument::fromJson(m_service.readLine()).object();
    QVERIFY(!m_greeting.isEmpty());
}

void TstFirstTask::practiceByKeyboard()
{
    Workbench bench(m_home.filePath(QStringLiteral("practice")));
    QVERIFY(begin(bench, true));
    shoot(&bench.window, QStringLiteral("empty"));

    TaskWizard *wizard = openWizard(bench);
    QVERIFY(wizard);
    shoot(wizard, QStringLiteral("step1-practice"));
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created,orders-paid"));
    shoot(wizard, QStringLiteral("step2"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("my-logs"));
    type(wizard, QStringLiteral("Path"), QStringLiteral("team/orders"));
    shoot(wizard, QStringLiteral("step3"));
    QVERIFY(goesTo(wizard, 4));
    shoot(wizard, QStringLiteral("step4-practice"));
    QVERIFY(goesTo(wizard, 5));
    type(wizard, QStringLiteral("Task name"), QStringLiteral("first-task"));
    shoot(wizard, QStringLiteral("step5"));

    QPointer<TaskWizard> guard(wizard);
    QSignalSpy settled(wizard, &TaskWizard::settled);
    QWidget *create = named(wizard, QStringLiteral("Create dumping task"));
    QVERIFY(create);
    create->setFocus(Qt::TabFocusReason);
    QTest::keyClick(create, Qt::Key_Space);
    QVERIFY(settled.wait(30'000));
    const QString id = settled.first().first().toString();

    std::optional<Attempt> attempt;
    bench.history.find(id, this, [&](std::optional<Attempt> found) { attempt = std::move(found); });
    QTRY_VERIFY(attempt);
    QCOMPARE(attempt->state, AttemptState::Created);
    QVERIFY(!attempt->taskId.isEmpty());
    QTRY_VERIFY(bench.window.findChild<HistoryView *>()->current());
    QCOMPARE(bench.window.findChild<HistoryView *>()->current()->id, id);
    QTRY_VERIFY(visibleText(&bench.window).contains(QStringLiteral("The dumping task was created.")));
    shoot(&bench.window, QStringLiteral("created"));
    QTRY_VERIFY(!guard);
}

void TstFirstTask::newProfileThenRestart()
{
    const QString home = m_home.filePath(QStringLiteral("account"));
    const QJsonObject instance = m_greeting.value(QStringLiteral("instances")).toArray().first().toObject();
    for (int start = 1; start <= 2; ++start) {
        Workbench bench(home);
        QVERIFY(begin(bench, false));
        if (start == 2) {
            QCOMPARE(bench.profiles.profiles().size(), 1);
        }
        TaskWizard *wizard = openWizard(bench);
        QVERIFY(wizard);
        if (start == 1) {
            auto *profile = qobject_cast<QComboBox *>(named(wizard, QStringLiteral("Profile")));
            QVERIFY(profile);
            profile->setFocus();
            QTest::keyClick(profile, Qt::Key_End); // "New profile" is the last
            type(wizard, QStringLiteral("DMS endpoint"), m_greeting.value(QStringLiteral("dms")).toString());
            type(wizard, QStringLiteral("Project ID"), m_greeting.value(QStringLiteral("project_id")).toString());
            type(wizard, QStringLiteral("Connector ID"), instance.value(QStringLiteral("connector_id")).toString());
            type(wizard, QStringLiteral("Access key"), m_greeting.value(QStringLiteral("access_key")).toString());
            type(wizard, QStringLiteral("Secret key"), m_greeting.value(QStringLiteral("secret_key")).toString());
            shoot(wizard, QStringLiteral("step1-new"));
        }
        QVERIFY(goesTo(wizard, 2));
        type(wizard, QStringLiteral("Topics"), QStringLiteral("payments"));
        QVERIFY(goesTo(wizard, 3));
        type(wizard, QStringLiteral("Bucket"), QStringLiteral("my-logs"));
        QVERIFY(goesTo(wizard, 4));
        if (start == 1) {
            type(wizard, QStringLiteral("Access key"), QStringLiteral("WRITERKEYEXAMPLE0001"));
            type(wizard, QStringLiteral("Secret key"), QStringLiteral("WriterSecretExampleWriterSecretExample01"));
            shoot(wizard, QStringLiteral("step4-new"));
        }
        QVERIFY(goesTo(wizard, 5));
        type(wizard, QStringLiteral("Task name"), QStringLiteral("account-task-%1").arg(start));
        QSignalSpy settled(wizard, &TaskWizard::settled);
        QTest::keyClick(named(wizard, QStringLiteral("Create dumping task")), Qt::Key_Space);
        QVERIFY2(settled.wait(30'000), qPrintable(visibleText(wizard)));
        std::optional<Attempt> attempt;
        bench.history.find(settled.first().first().toString(), this,
                           [&](std::optional<Attempt> found) { attempt = std::move(found); });
        QTRY_VERIFY(attempt);
        QCOMPARE(attempt->state, AttemptState::Created);
        QCOMPARE(attempt->writerKeyEnd, QStringLiteral("\u20260001"));
    }
}

void TstFirstTask::messagesAtTheirTime()
{
    Workbench bench(m_home.filePath(QStringLiteral("messages")));
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    next(wizard); // Next is pressable and shows what is missing
    auto *topics = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(topics);
    QCOMPARE(topics->accessibleName(), QStringLiteral("Topics, invalid entry"));
    QVERIFY(topics->accessibleDescription().startsWith(QStringLiteral("Error:")));
    QTest::keyClicks(topics, QStringLiteral("orders")); // goes away the moment it is right
    QCOMPARE(topics->accessibleName(), QStringLiteral("Topics"));
    QVERIFY(goesTo(wizard, 3));

    QWidget *bucket = named(wizard, QStringLiteral("Bucket"));
    bucket->setFocus();
    QTest::keyClicks(bucket, QStringLiteral("My"));
    QCOMPARE(bucket->accessibleName(), QStringLiteral("Bucket")); // quiet while it is typed
    QTest::keyClick(bucket, Qt::Key_Tab);
    QCOMPARE(bucket->accessibleName(), QStringLiteral("Bucket, invalid entry")); // told when it is left
    shoot(wizard, QStringLiteral("step3-error"));
    // What assistive technology sets fires textChanged only, with the focus elsewhere; it counts.
    auto *path = qobject_cast<QLineEdit *>(named(wizard, QStringLiteral("Path")));
    named(wizard, QStringLiteral("Interval"))->setFocus();
    path->setText(QStringLiteral("a b"));
    QCOMPARE(path->accessibleName(), QStringLiteral("Path, invalid entry"));
    path->setText(QString(57, u'p'));
    QCOMPARE(path->accessibleName(), QStringLiteral("Path")); // a warning is no invalid entry
    QVERIFY(path->accessibleDescription().startsWith(QStringLiteral("Note:")));
    wizard->close();
}

void TstFirstTask::draftSurvives()
{
    const QString home = m_home.filePath(QStringLiteral("draft"));
    {
        Workbench bench(home);
        TaskWizard *wizard = practise(bench);
        QVERIFY(wizard);
        QVERIFY(goesTo(wizard, 2));
        type(wizard, QStringLiteral("Topics"), QStringLiteral("half-way, "));
        // It is on the disk soon, without any closing: a crash comes unannounced.
        const QDir drafts(bench.paths.drafts);
        const auto written = [&drafts] {
            for (const QString &name : drafts.entryList({QStringLiteral("*.json")})) {
                QFile file(drafts.filePath(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains("half-way")) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(written());
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(visibleText(&bench.window).contains(QStringLiteral("draft")));
        shoot(&bench.window, QStringLiteral("draft-waiting"));
    }
    Workbench bench(home);
    QVERIFY(begin(bench, false));
    QTRY_VERIFY(named(&bench.window, QStringLiteral("Continue the draft")));
    QTest::keyClick(named(&bench.window, QStringLiteral("Continue the draft")), Qt::Key_Space);
    QTRY_VERIFY(bench.window.findChild<TaskWizard *>());
    TaskWizard *wizard = bench.window.findChild<TaskWizard *>();
    QVERIFY(activate(wizard));
    QTRY_VERIFY(bench.practice.place());
    QVERIFY(goesTo(wizard, 2));
    QCOMPARE(textOf(wizard, QStringLiteral("Topics")), QStringLiteral("half-way,"));
    wizard->close();
}

void TstFirstTask::strayEnterDoesNothing()
{
    Workbench bench(m_home.filePath(QStringLiteral("enter")));
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(onStep(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Enter goes on, while there is a next step
    QVERIFY(onStep(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("my-logs"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(onStep(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QSignalSpy attempted(wizard, &TaskWizard::attempted);
    for (const char *name : {"Task name", "Note", "Create dumping task"}) {
        QWidget *widget = named(wizard, QLatin1String(name));
        QVERIFY(widget);
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter);
    }
    QVERIFY(!wizard->isSending());
    QVERIFY(wizard->isVisible());
    // Two presses at once are one create.
    QWidget *create = named(wizard, QStringLiteral("Create dumping task"));
    QSignalSpy settled(wizard, &TaskWizard::settled);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(create, Qt::Key_Space);
    QVERIFY(settled.wait(30'000));
    QCOMPARE(attempted.size(), 1);
    std::optional<QList<Attempt>> all;
    bench.history.newest(10, {}, this, [&](const QList<Attempt> &attempts) { all = attempts; });
    QTRY_VERIFY(all);
    QCOMPARE(all->size(), 1);
}

void TstFirstTask::fixesApply()
{
    Workbench bench(m_home.filePath(QStringLiteral("fixes")));
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-.*"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget *fix = named(wizard, QStringLiteral("Move to the pattern"));
    QVERIFY(fix);
    QTest::keyClick(fix, Qt::Key_Space);
    auto *pattern = qobject_cast<QLineEdit *>(named(wizard, QStringLiteral("Pattern")));
    QVERIFY(pattern && pattern->isVisible());
    QCOMPARE(pattern->text(), QStringLiteral("orders-.*"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("My-Logs"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    fix = named(wizard, QStringLiteral("Use “my-logs”"));
    QVERIFY(fix);
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(textOf(wizard, QStringLiteral("Bucket")), QStringLiteral("my-logs"));
    wizard->close();
}

void TstFirstTask::textsOfTheOtherChoiceStay()
{
    Workbench bench(m_home.filePath(QStringLiteral("choice")));
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    auto *byPattern = qobject_cast<QRadioButton *>(named(wizard, QStringLiteral("Topics by pattern")));
    QVERIFY(byPattern);
    byPattern->setFocus();
    QTest::keyClick(byPattern, Qt::Key_Space);
    type(wizard, QStringLiteral("Pattern"), QStringLiteral("pay.*"));
    auto *byName = qobject_cast<QRadioButton *>(named(wizard, QStringLiteral("Topics by name")));
    byName->setFocus();
    QTest::keyClick(byName, Qt::Key_Space);
    QCOMPARE(textOf(wizard, QStringLiteral("Topics")), QStringLiteral("orders-created"));
    byPattern->setFocus();
    QTest::keyClick(byPattern, Qt::Key_Space);
    QCOMPARE(textOf(wizard, QStringLiteral("Pattern")), QStringLiteral("pay.*"));
    wizard->close();
}

QTEST_MAIN(TstFirstTask)
#include "tst_firsttask.moc"
