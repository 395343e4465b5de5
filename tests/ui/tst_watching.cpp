// SPDX-License-Identifier: Apache-2.0
// A task is followed in the real window, on the real practice service: its state, its progress, what
// others make and delete there, and the quota.
#include "cloud/dms.h"
#include "faultserver.h"
#include "flow/submission.h"
#include "history/actiondialog.h"
#include "history/historymodel.h"
#include "history/progressview.h"
#include "history/taskactions.h"
#include "profiles/profilelist.h"
#include "task/request.h"
#include "ui/wizarddriver.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QProgressBar>
#include <QSemaphore>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTreeWidget>

#include <csignal>

#include <unistd.h>

using namespace spillway;
using namespace spillway::test;

namespace {

QByteArray bodyOf(const QString &name)
{
    const QJsonObject descriptor{{QStringLiteral("topics"), QStringLiteral("orders-created,payments")},
                                 {QStringLiteral("consumer_strategy"), QStringLiteral("latest")},
                                 {QStringLiteral("destination_file_type"), QStringLiteral("TEXT")},
                                 {QStringLiteral("access_key"), QStringLiteral("AKOFSOMEBODYELSE0001")},
                                 {QStringLiteral("secret_key"), QString(40, u's')},
                                 {QStringLiteral("obs_bucket_name"), QStringLiteral("6666")},
                                 {QStringLiteral("obs_path"), QString()},
                                 {QStringLiteral("partition_format"), QStringLiteral("yyyy/MM/dd")},
                                 {QStringLiteral("record_delimiter"), QStringLiteral("\n")},
                                 {QStringLiteral("deliver_time_interval"), 900}};
    return QJsonDocument(QJsonObject{{QStringLiteral("source_type"), QStringLiteral("BLOB")},
                                     {QStringLiteral("task_name"), name},
                                     {QStringLiteral("destination_type"), QStringLiteral("OBS")},
                                     {QStringLiteral("obs_destination_descriptor"), descriptor}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// org.freedesktop.Notifications on a connection of its own, as the desktop's process has it.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    Notifications() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notices")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots);
    }
    ~Notifications() override { QDBusConnection::disconnectFromBus(QStringLiteral("notices")); }
    bool open() { return m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")); }

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &title, // NOLINT: the bus's name
                const QString &text, const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({program, title, text, hints.value(QStringLiteral("desktop-entry")).toString()});
        return static_cast<uint>(shown.size());
    }

public:
    QList<QStringList> shown;

private:
    QDBusConnection m_bus;
};

class TstWatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void followed();
    void needsAttention();
    void recreatedWithoutAnAnswerIsSettled();
    void crashedCreateLeavesNoDraft_data();
    void crashedCreateLeavesNoDraft();
    void draftGoesWithItsAttempt_data();
    void draftGoesWithItsAttempt();
    void listsLeaveTheKeyboardAlone();
    void attentionIsNotified();
    void actsOnTasksFromElsewhere();
    void othersAttemptsAreSettled();
    void nothingIsReadWhileNobodyLooks_data();
    void nothingIsReadWhileNobodyLooks();

private:
    QTableView *table(Workbench &bench) { return bench.window.findChild<QTableView *>(QStringLiteral("history")); }
    /// The first row's state, as it is shown.
    QString state(Workbench &bench)
    {
        return table(bench)->model()->index(0, HistoryModel::State).data(Qt::DisplayRole).toString();
    }
    QAbstractButton *chip(Workbench &bench, const QString &text);
    /// One signed call, as somebody elsewhere makes it.
    CallFacts call(Workbench &bench, const std::function<HttpRequest(const Place &, const SignInKey &)> &make);
    QString create(Workbench &bench, const QString &name);
    Attempt made(Workbench &bench, const QString &name, const QString &taskId);
    void record(Workbench &bench, const Attempt &attempt);
    Attempt found(Workbench &bench, const QString &id);
    SavedDraft draftOf(Workbench &bench, const QString &name);
    void settle(Workbench &bench, const Attempt &attempt, bool created);
    /// The first draft, once its wizard is at the last step; null if it does not get there.
    TaskWizard *continued(Workbench &bench);
    void crash(const QString &home);
    /// The rows of "Not from here", once there are so many.
    QTreeWidget *elsewhere(Workbench &bench, int count);

    std::unique_ptr<QTemporaryDir> m_home;
};

QAbstractButton *TstWatching::chip(Workbench &bench, const QString &text)
{
    for (QAbstractButton *each : bench.window.findChildren<QAbstractButton *>()) {
        if (each->isVisibleTo(&bench.window) && each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

CallFacts TstWatching::call(Workbench &bench, const std::function<HttpRequest(const Place &, const SignInKey &)> &make)
{
    const PracticePlace *practice = bench.practice.place();
    const Place place{.dms = std::get<Endpoint>(Endpoint::parse(practice->dmsEndpoint)),
                      .projectId = practice->projectId,
                      .connectorId = practice->instance().connectorId};
    std::optional<CallFacts> facts;
    bench.secrets.read(practice->signInKey, this, [&](StoreStatus, StoredKey &&key) {
        const SignInKey signIn{key.accessKey, std::move(key.secretKey), std::move(key.securityToken)};
        HttpCall *sent = bench.cloud.call(make(place, signIn), signIn.accessKey, this);
        connect(sent, &HttpCall::finished, this, [&facts](const CallFacts &answer) { facts = answer; });
        sent->start();
    });
    return QTest::qWaitFor([&] { return facts.has_value(); }) ? *facts : CallFacts();
}

QString TstWatching::create(Workbench &bench, const QString &name)
{
    const CallFacts facts = call(bench, [&](const Place &place, const SignInKey &key) {
        return createTaskRequest(place, key, Secret(QByteArrayView(bodyOf(name))), QDateTime::currentDateTimeUtc());
    });
    return QJsonDocument::fromJson(facts.body).object().value(u"task_id").toString();
}

/// As if it had been created from here ten minutes ago, so that its first file is due in five.
Attempt TstWatching::made(Workbench &bench, const QString &name, const QString &taskId)
{
    Attempt a;
    a.id = QStringLiteral("id-of-") + name;
    a.taskName = name;
    a.topics = QStringLiteral("orders-created,payments");
    a.bucket = QStringLiteral("6666");
    a.body = R"({"obs_destination_descriptor":{"deliver_time_interval":900}})";
    a.practice = true;
    a.profile = QStringLiteral("Practice");
    a.endpoint = bench.practice.place()->dmsEndpoint;
    a.projectId = bench.practice.place()->projectId;
    a.connectorId = bench.practice.place()->instance().connectorId;
    a.preparedAt = a.sentAt = a.finishedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    a.httpStatus = 200;
    a.state = AttemptState::Created;
    a.taskId = taskId;
    return a;
}

void TstWatching::record(Workbench &bench, const Attempt &attempt)
{
    const auto fine = [](const JournalResult &failed) { QVERIFY(!failed); };
    bench.history.prepare(attempt, this, fine);
    bench.history.finish(attempt, this, fine);
}

Attempt TstWatching::found(Workbench &bench, const QString &id)
{
    std::optional<std::optional<Attempt>> result;
    bench.history.find(id, this, [&](const std::optional<Attempt> &attempt) { result = attempt; });
    return QTest::qWaitFor([&] { return result.has_value(); }) && *result ? **result : Attempt();
}

SavedDraft TstWatching::draftOf(Workbench &bench, const QString &name)
{
    SavedDraft draft;
    draft.id = QStringLiteral("draft-of-") + name;
    draft.draft = Draft::forForm();
    draft.draft.set(Field::TaskName, name);
    draft.draft.set(Field::Topics, QStringLiteral("orders-created,payments"));
    draft.draft.set(Field::ObsBucketName, QStringLiteral("6666"));
    draft.draft.set(Field::ProjectId, bench.practice.place()->projectId);
    draft.draft.set(Field::ConnectorId, bench.practice.place()->instance().connectorId);
    draft.practice = true;
    draft.step = 4;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    return draft;
}

void TstWatching::settle(Workbench &bench, const Attempt &attempt, bool created)
{
    bool done = false;
    bench.history.settle({.attemptId = attempt.id,
                          .taskId = created ? QStringLiteral("t-1") : QString(),
                          .at = QDateTime::currentDateTimeUtc(),
                          .evidence = {}},
                         this, [&done](const JournalResult &failed) { done = !failed; });
    QTRY_VERIFY(done);
}

void TstWatching::followed()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    const QString taskId = create(bench, QStringLiteral("ours"));
    QVERIFY(!taskId.isEmpty());
    record(bench, made(bench, QStringLiteral("ours"), taskId));
    QTRY_COMPARE(state(bench), QStringLiteral("Running"));
    QVERIFY(says(&bench.window, QStringLiteral("1 of 18 tasks")));
    QTRY_VERIFY(chip(bench, QStringLiteral("Running (1)")));

    table(bench)->setFocus();
    QTest::keyClick(table(bench), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(says(&bench.window, QStringLiteral("Running · ours")));
    auto *progress = bench.window.findChild<ProgressView *>();
    QVERIFY(progress);
    auto *tabs = bench.window.findChild<QTabWidget *>();
    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    QTRY_VERIFY(progress->isVisible());
    QTRY_COMPARE(progress->findChildren<QProgressBar *>().size(), 2);
    QVERIFY(says(progress, QStringLiteral("First file expected by")));
    auto *bar = progress->findChildren<QProgressBar *>().constFirst();
    QCOMPARE(bar->accessibleName(), QStringLiteral("orders-created"));
    QVERIFY2(bar->accessibleDescription().contains(QStringLiteral("written")),
             qPrintable(bar->accessibleDescription()));
    QVERIFY(bar->value() > 0);
    shoot(&bench.window, QStringLiteral("progress"));

    // Somebody else makes a task there, and deletes ours.
    const QString foreign = create(bench, QStringLiteral("theirs"));
    QVERIFY(!foreign.isEmpty());
    QVERIFY(!chip(bench, QStringLiteral("Not from here (1)")));
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(chip(bench, QStringLiteral("Not from here (1)")));
    QVERIFY(says(&bench.window, QStringLiteral("2 of 18 tasks")));
    QTest::mouseClick(chip(bench, QStringLiteral("Not from here (1)")), Qt::LeftButton);
    auto *rows = qobject_cast<QTreeWidget *>(named(&bench.window, QStringLiteral("Tasks that are not from here")));
    QVERIFY(rows && rows->isVisible());
    QCOMPARE(rows->topLevelItemCount(), 1);
    QStringList cells;
    for (const int column : {0, 1, 2, 4}) {
        cells.append(rows->topLevelItem(0)->text(column));
    }
    QCOMPARE(cells, (QStringList{QStringLiteral("theirs"), QStringLiteral("Running, not from here"),
                                 QStringLiteral("orders-created,payments"), foreign}));
    QVERIFY(!rows->topLevelItem(0)->text(3).isEmpty()); // when
    shoot(&bench.window, QStringLiteral("not-from-here"));

    const CallFacts deleted = call(bench, [&](const Place &place, const SignInKey &key) {
        return deleteTaskRequest(place, key, taskId, QDateTime::currentDateTimeUtc());
    });
    QCOMPARE(deleted.httpStatus, 204);
    QTest::mouseClick(chip(bench, QStringLiteral("All (1)")), Qt::LeftButton);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_COMPARE(state(bench), QStringLiteral("Gone"));
    QVERIFY(says(&bench.window, QStringLiteral("Gone · ours")));
    QTRY_VERIFY(chip(bench, QStringLiteral("Running")));
    shoot(&bench.window, QStringLiteral("gone"));
}

void TstWatching::needsAttention()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    Attempt stuck = made(bench, QStringLiteral("ours"), QStringLiteral("t-1"));
    stuck.practice = false;
    stuck.profile = QStringLiteral("of another computer"); // nobody asks for it here
    record(bench, stuck);
    bench.history.see({.attemptId = stuck.id,
                       .at = QDateTime::currentDateTimeUtc(),
                       .status = QStringLiteral("RUNNING"),
                       .stuck = true},
                      this, [](const JournalResult &failed) { QVERIFY(!failed); });
    QTRY_COMPARE(state(bench), QStringLiteral("Needs attention"));
    QTRY_VERIFY(chip(bench, QStringLiteral("Needs attention (1)")));
    QTest::mouseClick(chip(bench, QStringLiteral("Needs attention (1)")), Qt::LeftButton);
    QTRY_COMPARE(table(bench)->model()->rowCount(), 1);
    table(bench)->setFocus();
    QTest::keyClick(table(bench), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(says(&bench.window, QStringLiteral("Needs attention · ours")));
    QVERIFY(says(&bench.window, QStringLiteral("key, bucket or permission")));
    shoot(&bench.window, QStringLiteral("needs-attention"));
}

/// The create half of a recreation whose answer was lost: nobody asks, and the window settles it.
void TstWatching::recreatedWithoutAnAnswerIsSettled()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    Attempt lost = made(bench, QStringLiteral("ours"), {});
    lost.state = AttemptState::Unknown;
    lost.httpStatus = 0;
    const QString taskId = create(bench, QStringLiteral("ours"));
    QVERIFY(!taskId.isEmpty());
    record(bench, lost);
    QTRY_COMPARE(state(bench), QStringLiteral("Unknown"));
    emit bench.window.findChild<TaskActions *>()->recreated(lost.id);
    QTRY_VERIFY(found(bench, lost.id).state == AttemptState::Created);
    QCOMPARE(found(bench, lost.id).taskId, taskId);
}

TaskWizard *TstWatching::continued(Workbench &bench)
{
    if (!press(&bench.window, QStringLiteral("Continue the draft"))) {
        return nullptr;
    }
    TaskWizard *wizard = nullptr;
    if (!QTest::qWaitFor([&] { return (wizard = bench.window.findChild<TaskWizard *>()) && wizard->isVisible(); }) ||
        !activate(wizard)) {
        return nullptr;
    }
    QTest::keyClick(wizard, Qt::Key_5, Qt::ControlModifier);
    return onStep(wizard, 5) ? wizard : nullptr;
}

/// Presses Create and is killed once the request is out, with no file written since the press.
void TstWatching::crash(const QString &home)
{
    Workbench bench(home);
    QVERIFY(begin(bench, true));
    bench.drafts.save(draftOf(bench, QStringLiteral("crashing")), this, [](bool written) { QVERIFY(written); });
    TaskWizard *wizard = continued(bench);
    QVERIFY(wizard);
    QSemaphore never;
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&bench.history, &History::changed, this, [&, once] {
        disconnect(*once);
        bench.files.run(
            this, [&never] { never.acquire(); }, [] {});
        connect(wizard->findChild<Submission *>(), &Submission::stepChanged, this, [](Submission::Step step) {
            if (step == Submission::Step::Waiting) {
                ::kill(::getpid(), SIGKILL);
            }
        });
    });
    QVERIFY(press(wizard, QStringLiteral("Create dumping task")));
    QVERIFY(QTest::qWaitFor([] { return false; })); // it does not come to its end
}

void TstWatching::crashedCreateLeavesNoDraft_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("it waits") << false;
    QTest::newRow("it is open") << true;
}

/// The program is killed while the wizard's create is out, and the task was made: its draft is not sent again.
void TstWatching::crashedCreateLeavesNoDraft()
{
    if (const QString home = qEnvironmentVariable("SPILLWAY_CRASH_HOME"); !home.isEmpty()) {
        return crash(home); // as the child below
    }
    QFETCH(bool, open);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SPILLWAY_CRASH_HOME"), m_home->path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("crashedCreateLeavesNoDraft:it waits")});
    QVERIFY(child.waitForFinished());
    QVERIFY2(child.exitStatus() == QProcess::CrashExit, child.readAll().constData());

    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QTRY_COMPARE(state(bench), QStringLiteral("Unknown"));
    QVERIFY(says(&bench.window, QStringLiteral("The unfinished draft “crashing”")));
    TaskWizard *wizard = open ? continued(bench) : nullptr;
    QCOMPARE(wizard != nullptr, open);
    std::optional<QList<Attempt>> lost;
    bench.history.unsettled(this, [&](const QList<Attempt> &attempts) { lost = attempts; });
    QTRY_VERIFY(lost);
    QCOMPARE(lost->size(), 1);
    settle(bench, lost->constFirst(), true);
    if (open) {
        QVERIFY(press(wizard, QStringLiteral("Create dumping task")));
        QVERIFY(says(wizard, QStringLiteral("this draft has made its task already")));
        QCOMPARE(table(bench)->model()->rowCount(), 1);
    } else {
        QTRY_VERIFY(!visibleText(&bench.window).contains(QStringLiteral("The unfinished draft")));
        QTRY_VERIFY(QDir(bench.paths.drafts).entryList({QStringLiteral("*.json")}).isEmpty());
    }
}

void TstWatching::draftGoesWithItsAttempt_data()
{
    QTest::addColumn<bool>("created");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("changed");
    QTest::newRow("created, before the start") << true << false << false;
    QTest::newRow("created, while it is shown") << true << true << false;
    QTest::newRow("created, changed since") << true << true << true;
    QTest::newRow("not created, before the start") << false << false << false;
    QTest::newRow("not created, while it is shown") << false << true << false;
}

void TstWatching::draftGoesWithItsAttempt()
{
    QFETCH(bool, created);
    QFETCH(bool, running);
    QFETCH(bool, changed);
    const QString name = QStringLiteral("again");
    Attempt lost;
    {
        Workbench bench(m_home->path());
        QVERIFY(begin(bench, true));
        lost = made(bench, name, {});
        lost.state = AttemptState::Unknown;
        SavedDraft draft = draftOf(bench, name);
        lost.draftId = draft.id;
        lost.body = exportedBody(draft.draft);
        record(bench, lost);
        if (changed) {
            draft.draft.set(Field::ObsPath, QStringLiteral("elsewhere"));
        }
        bench.drafts.save(draft, this, [](bool written) { QVERIFY(written); });
        QVERIFY(says(&bench.window, QStringLiteral("The unfinished draft “again”")));
        if (!running) {
            settle(bench, lost, created);
        }
    }
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, changed));
    if (running) {
        QVERIFY(says(&bench.window, QStringLiteral("The unfinished draft “again”")));
        settle(bench, lost, created);
    }
    const QDir drafts(bench.paths.drafts);
    if (changed) { // what was typed stays, but makes no second task
        TaskWizard *wizard = continued(bench);
        QVERIFY(wizard);
        QVERIFY(press(wizard, QStringLiteral("Create dumping task")));
        QVERIFY(says(wizard, QStringLiteral("this draft has made its task already")));
        QCOMPARE(table(bench)->model()->rowCount(), 1);
    } else if (created) {
        QTRY_VERIFY(drafts.entryList({QStringLiteral("*.json")}).isEmpty());
        QTRY_VERIFY(!visibleText(&bench.window).contains(QStringLiteral("The unfinished draft")));
    } else {
        QVERIFY(says(&bench.window, QStringLiteral("The unfinished draft “again”")));
        QCOMPARE(drafts.entryList({QStringLiteral("*.json")}).size(), 1);
    }
}

/// While the list of what is not from here is shown, its news take the keyboard from nobody.
void TstWatching::listsLeaveTheKeyboardAlone()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    const QString taskId = create(bench, QStringLiteral("ours"));
    record(bench, made(bench, QStringLiteral("ours"), taskId));
    QVERIFY(!create(bench, QStringLiteral("theirs-1")).isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(chip(bench, QStringLiteral("Not from here (1)")));
    QTest::mouseClick(chip(bench, QStringLiteral("Not from here (1)")), Qt::LeftButton);
    auto *rows = qobject_cast<QTreeWidget *>(named(&bench.window, QStringLiteral("Tasks that are not from here")));
    QVERIFY(rows);
    rows->setFocus();
    bench.window.findChild<ProfileList *>()->setCurrentFocus();
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus != rows);
    QVERIFY(!create(bench, QStringLiteral("theirs-2")).isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(chip(bench, QStringLiteral("Not from here (2)")));
    QTRY_COMPARE(rows->topLevelItemCount(), 2);
    QCOMPARE(QApplication::focusWidget(), focus);
}

QTreeWidget *TstWatching::elsewhere(Workbench &bench, int count)
{
    const QString text = QStringLiteral("Not from here (%1)").arg(count);
    if (!QTest::qWaitFor([&] { return chip(bench, text) != nullptr; })) {
        return nullptr;
    }
    QTest::mouseClick(chip(bench, text), Qt::LeftButton);
    auto *rows = qobject_cast<QTreeWidget *>(named(&bench.window, QStringLiteral("Tasks that are not from here")));
    return rows && rows->topLevelItemCount() == count ? rows : nullptr;
}

void TstWatching::attentionIsNotified()
{
    Notifications desktop;
    QVERIFY(desktop.open());
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    const QString taskId = create(bench, QStringLiteral("ours"));
    QVERIFY(!taskId.isEmpty());
    // The service writes every 900 s. Whoever expects a file each second sees that two are missing.
    Attempt impatient = made(bench, QStringLiteral("<ours>"), taskId);
    impatient.body = R"({"obs_destination_descriptor":{"deliver_time_interval":1}})";
    record(bench, impatient);
    QTRY_COMPARE(state(bench), QStringLiteral("Running"));
    QVERIFY(desktop.shown.isEmpty());
    table(bench)->setFocus();
    QTest::keyClick(table(bench), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.shown.isEmpty(), 30'000);
    const QStringList told = desktop.shown.constFirst();
    QCOMPARE(told.at(0), QStringLiteral("Spillway"));
    QCOMPARE(told.at(1), QStringLiteral("A dumping task needs attention"));
    QVERIFY2(told.at(2).startsWith(QStringLiteral("&lt;ours&gt;: messages wait")), qPrintable(told.at(2)));
    QCOMPARE(told.at(3), QStringLiteral("io.github.spillway.Spillway"));
    QTRY_COMPARE(state(bench), QStringLiteral("Needs attention"));
    QTest::keyClick(&bench.window, Qt::Key_F5); // still so, and known
    QVERIFY(says(&bench.window, QStringLiteral("1 of 18 tasks")));
    QCOMPARE(desktop.shown.size(), 1);
}

void TstWatching::actsOnTasksFromElsewhere()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QVERIFY(!create(bench, QStringLiteral("theirs")).isEmpty());
    QVERIFY(!create(bench, QStringLiteral("others")).isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTreeWidget *rows = elsewhere(bench, 2);
    QVERIFY(rows);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    const QString name = rows->currentItem()->text(0);
    const QString taskId = rows->currentItem()->text(4);
    QVERIFY(says(&bench.window, QStringLiteral("Running · ") + name));
    QVERIFY(says(&bench.window, QStringLiteral("Not from here. Task ID ") + taskId));

    QTest::keyClick(&bench.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(says(&bench.window, QStringLiteral("Read at ")));
    QVERIFY(!visibleText(&bench.window).contains(QStringLiteral("as it was sent")));
    auto *values = qobject_cast<QTextEdit *>(named(&bench.window, QStringLiteral("At the service")));
    QVERIFY(values && values->toPlainText().contains(QStringLiteral("900 s")));
    shoot(&bench.window, QStringLiteral("elsewhere-shown"));

    // What begins with a request says why not, whether asked by key or looked for in the menu.
    const QString whyNot = QStringLiteral("This task is not from here: the history has no request of it.");
    for (const auto &[key, modifiers] : {std::pair{Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier},
                                         std::pair{Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier},
                                         std::pair{Qt::Key_E, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
        bench.window.statusBar()->clearMessage();
        QTest::keyClick(&bench.window, key, modifiers);
        QCOMPARE(bench.window.statusBar()->currentMessage(), whyNot);
    }
    QVERIFY(!bench.window.findChild<TaskWizard *>());
    QTest::keyClick(&bench.window, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), taskId);
    const QPoint place = rows->visualItemRect(rows->currentItem()).center();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, place, rows->viewport()->mapToGlobal(place));
    QApplication::sendEvent(rows->viewport(), &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList can;
    QStringList cannot;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            (action->isEnabled() ? can : cannot).append(action->text().remove(u'&'));
        }
    }
    QCOMPARE(can, (QStringList{QStringLiteral("Show what the service has"), QStringLiteral("Recreate with a new key…"),
                               QStringLiteral("Delete…"), QStringLiteral("Copy task ID")}));
    QCOMPARE(cannot.size(), 5);
    QCOMPARE(cannot.constLast(), whyNot);
    shoot(menu, QStringLiteral("elsewhere-menu"));
    QTest::keyClick(menu, Qt::Key_Escape);

    QVERIFY(activate(&bench.window));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    QVERIFY(visibleText(asked).contains(QStringLiteral("Practice: nothing here reaches a cloud.")));
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("ours"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(says(asked, QStringLiteral("“ours” is not its name.")));
    type(asked, QStringLiteral("The task’s name"), name);
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QTRY_VERIFY(bench.window.statusBar()->currentMessage().contains(QStringLiteral("was deleted")));
    QTRY_VERIFY(chip(bench, QStringLiteral("Not from here (1)"))); // of its own accord
    QVERIFY(says(&bench.window, QStringLiteral("1 of 18 tasks")));
    QCOMPARE(rows->topLevelItemCount(), 1);
    QVERIFY(rows->topLevelItem(0)->text(0) != name);

    // Recreated, the other one is from here.
    QVERIFY(activate(&bench.window));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    const QString other = rows->currentItem()->text(0);
    QVERIFY(choose(bench, QStringLiteral("Recreate with a new key…")));
    QVERIFY(asked = dialog(bench));
    type(asked, QStringLiteral("The task’s name"), other);
    QVERIFY(press(asked, QStringLiteral("Delete and create again")));
    QTRY_VERIFY(bench.window.statusBar()->currentMessage().contains(QStringLiteral("was created again")));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 1);
    QTRY_COMPARE(rows->topLevelItemCount(), 0);
    QVERIFY(says(&bench.window, QStringLiteral("1 of 18 tasks")));
}

void TstWatching::othersAttemptsAreSettled()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QTRY_VERIFY(QFile::exists(bench.paths.history));
    Attempt lost = made(bench, QStringLiteral("lost"), {});
    lost.preparedAt = lost.sentAt = lost.finishedAt = QDateTime::currentDateTimeUtc();
    lost.httpStatus = 0;
    lost.state = AttemptState::Unknown;
    const QString taskId = create(bench, QStringLiteral("lost"));
    QVERIFY(!taskId.isEmpty());
    Journal terminal(bench.paths.history);
    QVERIFY(!terminal.open());
    QVERIFY(!terminal.prepare(lost));
    QVERIFY(!terminal.finish(lost)); // and it ends, without a look at the list
    QTRY_COMPARE_WITH_TIMEOUT(state(bench), QStringLiteral("Running"), 15'000);
    QCOMPARE(table(bench)->model()->index(0, HistoryModel::TaskId).data().toString(), taskId);
}

void TstWatching::nothingIsReadWhileNobodyLooks_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("minimised") << true;
    QTest::newRow("hidden") << false;
}

void TstWatching::nothingIsReadWhileNobodyLooks()
{
    QFETCH(bool, minimised);
    const KeyRef key{QStringLiteral("sign-in")};
    FaultServer server;
    server.script({Fault::tasks()});
    Workbench bench(m_home->path());
    bench.secrets.keep(key, {QStringLiteral("SIGNINKEY00000001234"),
                             Secret(QByteArrayView("s1gnInSecretOfTheOperator0123456789abcdE")), Secret()});
    Profile profile;
    profile.name = QStringLiteral("eu-test");
    profile.dmsEndpoint = std::get<Endpoint>(Endpoint::parse(server.base())).text();
    profile.signInKey = key;
    profile.proxyMode = ProxyMode::None;
    QVERIFY(!saveProfile(bench.paths.profilesFile(), profile));
    QVERIFY(begin(bench, false));
    const auto attempt = [&](const QString &name, AttemptState state) {
        Attempt a;
        a.id = QStringLiteral("id-of-") + name;
        a.taskName = name;
        a.topics = QStringLiteral("orders");
        a.profile = profile.name;
        a.endpoint = profile.dmsEndpoint;
        a.projectId = QStringLiteral("0123456789abcdef0123456789abcdef");
        a.connectorId = name;
        a.preparedAt = a.sentAt = a.finishedAt = QDateTime::currentDateTimeUtc();
        a.state = state;
        a.taskId = state == AttemptState::Created ? QStringLiteral("t-1") : QString();
        record(bench, a);
    };
    const auto asked = [&](const QByteArray &connector, qsizetype since = 0) {
        qsizetype count = 0;
        for (const Received &request : server.received().mid(since)) {
            count += request.target.contains("/connectors/" + connector + '/') ? 1 : 0;
        }
        return count;
    };
    attempt(QStringLiteral("watched"), AttemptState::Created);
    QTRY_VERIFY(asked("watched") >= 1);
    minimised ? bench.window.showMinimized() : bench.window.hide();
    QTRY_VERIFY(minimised ? bench.window.isMinimized() : !bench.window.isVisible());
    const qsizetype before = server.received().size();
    // Everything is due now. Three readings that the operator asks for keep the shared pace of one a second:
    // whatever else were read would come between them.
    for (const char *name : {"one", "two", "three"}) {
        attempt(QLatin1String(name), AttemptState::Unknown);
    }
    QVERIFY(choose(bench, QStringLiteral("Refresh")));
    QVERIFY(choose(bench, QStringLiteral("Check the outcome")));
    QTRY_VERIFY_WITH_TIMEOUT(asked("one") > 0 && asked("two") > 0 && asked("three") > 0, 15'000);
    QCOMPARE(asked("watched", before), 0);
    minimised ? bench.window.showNormal() : bench.window.show();
    QTRY_VERIFY_WITH_TIMEOUT(asked("watched", before) > 0, 15'000);
}

QTEST_MAIN(TstWatching)
#include "tst_watching.moc"
