// SPDX-License-Identifier: Apache-2.0
// What the windows remember from one start of the program to the next, what the fields offer, and
// that what was typed can be taken back.
#include "form/editors.h"
#include "profiles/profilelist.h"
#include "ui/wizarddriver.h"

#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

const QString bucketOfPractice = QStringLiteral("my-logs");

/// Waits until the window manager has let the size settle.
bool sized(QWidget *window, const QSize &size)
{
    return QTest::qWaitFor([=] { return window->size() == size; });
}

Profile plainProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.region = QStringLiteral("eu-west-101");
    profile.dmsEndpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu");
    profile.signInKey = {QStringLiteral("Spillway: nobody’s key")};
    return profile;
}

bool saved(Workbench &bench, const QString &name)
{
    bool done = false;
    bench.profiles.save(plainProfile(name), &bench.window,
                        [&](std::optional<ProfileFileError> error) { done = !error; });
    return QTest::qWaitFor([&] { return done && bench.profiles.find(name); });
}

} // namespace

class TstHabitKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowComesBack();
    void placeComesBack();
    void profileThatIsGone();
    void recentValuesAreOffered();
    void nothingSecretIsKept();
    void everyFieldCanBeUndone();
    void panesInTurn();
};

void TstHabitKeeping::windowComesBack()
{
    const QTemporaryDir home;
    QByteArray parts;
    {
        Workbench bench(home.path());
        QVERIFY(begin(bench, false));
        bench.window.resize(1000, 620);
        QVERIFY(sized(&bench.window, {1000, 620}));
        auto *split = bench.window.centralWidget()->findChild<QSplitter *>();
        QVERIFY(split);
        split->setSizes({300, 200});
        emit split->splitterMoved(300, 1); // setSizes() is no hand
        parts = split->saveState();
    }
    Workbench bench(home.path());
    bench.window.show();
    QVERIFY(activate(&bench.window));
    QVERIFY(sized(&bench.window, {1000, 620}));
    QCOMPARE(bench.habits.window(QStringLiteral("main.details")), parts);
}

void TstHabitKeeping::placeComesBack()
{
    const QTemporaryDir home;
    {
        Workbench bench(home.path());
        QVERIFY(begin(bench, false));
        QVERIFY(saved(bench, QStringLiteral("alpha")));
        QVERIFY(saved(bench, QStringLiteral("beta")));
        auto *list = bench.window.findChild<ProfileList *>()->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 3);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(bench.window.findChild<ProfileList *>()->current().profile, QStringLiteral("beta"));
    }
    {
        Workbench bench(home.path());
        QVERIFY(begin(bench, false));
        auto *list = bench.window.findChild<ProfileList *>();
        QTRY_COMPARE(list->current().profile, QStringLiteral("beta"));
        auto *rows = list->findChild<QListWidget *>();
        rows->setFocus(Qt::TabFocusReason);
        QTest::keyClick(rows, Qt::Key_Home); // practice
    }
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(bench.window.findChild<ProfileList *>()->findChild<QListWidget *>()->count(), 3);
    QVERIFY(bench.window.findChild<ProfileList *>()->current().practice);
}

void TstHabitKeeping::profileThatIsGone()
{
    const QTemporaryDir home;
    QVERIFY(writeHabits(home.filePath(QStringLiteral("config/habits.json")),
                        {.practice = false, .profile = QStringLiteral("gone"), .windows = {}, .recent = {}}));
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QVERIFY(saved(bench, QStringLiteral("alpha")));
    QTRY_COMPARE(bench.window.findChild<ProfileList *>()->current().profile, QStringLiteral("alpha"));
}

void TstHabitKeeping::recentValuesAreOffered()
{
    const QTemporaryDir home;
    QVERIFY(writeHabits(home.filePath(QStringLiteral("config/habits.json")),
                        {.practice = true,
                         .profile = {},
                         .windows = {},
                         .recent = {{QStringLiteral("practice.obs_bucket_name"),
                                     {QStringLiteral("recent-one"), QStringLiteral("recent-two")}},
                                    {QStringLiteral("task.obs_bucket_name"), {QStringLiteral("real-one")}}}}));
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the list of topics, if it came
    QVERIFY(wizard->isVisible());
    QVERIFY(goesTo(wizard, 3));
    auto *bucket = qobject_cast<TextEditor *>(named(wizard, QStringLiteral("Bucket")));
    QVERIFY(bucket);
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("rec"));
    QVERIFY(!QApplication::activePopupWidget()); // nothing opens by itself
    QTest::keyClick(bucket, Qt::Key_Down);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2); // of practice only
    shoot(wizard, QStringLiteral("recent"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(bucket->text(), QStringLiteral("recent-two"));
    QTest::keyClick(bucket, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bucket->text(), QStringLiteral("rec"));
    // A field with nothing to offer lets the key be.
    auto *path = qobject_cast<TextEditor *>(named(wizard, QStringLiteral("Path")));
    path->setFocus(Qt::TabFocusReason);
    QTest::keyClick(path, Qt::Key_Down);
    QVERIFY(!QApplication::activePopupWidget());
}

void TstHabitKeeping::nothingSecretIsKept()
{
    const QTemporaryDir home;
    {
        Workbench bench(home.path());
        TaskWizard *wizard = practise(bench);
        QVERIFY(wizard);
        QVERIFY(goesTo(wizard, 2));
        type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
        QVERIFY(goesTo(wizard, 3));
        type(wizard, QStringLiteral("Bucket"), bucketOfPractice);
        QVERIFY(goesTo(wizard, 4));
        QVERIFY(goesTo(wizard, 5));
        type(wizard, QStringLiteral("Task name"), QStringLiteral("remembered-task"));
        type(wizard, QStringLiteral("Ticket"), QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"));
        QTest::keyClick(wizard, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.habits.recent(QStringLiteral("practice.obs_bucket_name")).isEmpty(), 30'000);
        QCOMPARE(bench.habits.recent(QStringLiteral("practice.obs_bucket_name")), QStringList{bucketOfPractice});
        QCOMPARE(bench.habits.recent(QStringLiteral("practice.topics")), QStringList{QStringLiteral("orders-created")});
        QVERIFY(bench.habits.recent(QStringLiteral("practice.ticket")).isEmpty());
    }
    QFile file(home.filePath(QStringLiteral("config/habits.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("MFyfvK41"));
}

void TstHabitKeeping::everyFieldCanBeUndone()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    int tried = 0;
    const auto tryAll = [&] {
        for (auto *line : wizard->findChildren<TextEditor *>()) {
            if (!line->isVisibleTo(wizard) || line->isReadOnly() || !line->isEnabled()) {
                continue;
            }
            line->setFocus(Qt::TabFocusReason);
            QTest::keyClick(line, Qt::Key_End);
            const QString before = line->text();
            QTest::keyClicks(line, QStringLiteral("abc"));
            QVERIFY2(line->text() == before + QStringLiteral("abc"), qPrintable(line->accessibleName()));
            for (int i = 0; i < 3 && line->text() != before; ++i) {
                QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
            }
            QVERIFY2(line->text() == before, qPrintable(line->accessibleName() + QStringLiteral(": ") + line->text()));
            QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(line->text() != before, qPrintable(line->accessibleName())); // and redone
            while (line->text() != before) {
                QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
            }
            ++tried;
        }
    };
    tryAll();
    QVERIFY(goesTo(wizard, 2));
    tryAll();
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QVERIFY(goesTo(wizard, 3));
    tryAll();
    type(wizard, QStringLiteral("Bucket"), bucketOfPractice);
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    tryAll();
    QVERIFY2(tried >= 8, qPrintable(QString::number(tried)));

    // A fix is taken back like what was typed.
    QTest::keyClick(wizard, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("My-Logs"));
    auto *bucket = qobject_cast<TextEditor *>(named(wizard, QStringLiteral("Bucket")));
    named(wizard, QStringLiteral("Path"))->setFocus(Qt::TabFocusReason);
    QPushButton *fix = nullptr;
    for (auto *button : wizard->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(wizard) && button->text() == u"Use “my-logs”") {
            fix = button;
        }
    }
    QVERIFY(fix);
    QTest::keyClick(fix, Qt::Key_Space);
    QTRY_COMPARE(bucket->text(), QStringLiteral("my-logs"));
    QVERIFY(bucket->hasFocus());
    QTest::keyClick(bucket, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bucket->text(), QStringLiteral("My-Logs"));
}

void TstHabitKeeping::panesInTurn()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    QVERIFY(activate(&bench.window));
    auto *profiles = bench.window.findChild<ProfileList *>();
    const auto inProfiles = [&] { return profiles->isAncestorOf(QApplication::focusWidget()); };
    QTRY_VERIFY(named(&bench.window, QStringLiteral("Practise now"))); // the history was read and is empty
    profiles->setCurrentFocus();
    QVERIFY(inProfiles());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(!inProfiles()); // the history's invitation; there are no details to read
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(inProfiles());
}

QTEST_MAIN(TstHabitKeeping)
#include "tst_habitkeeping.moc"
