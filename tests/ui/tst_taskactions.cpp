// SPDX-License-Identifier: Apache-2.0
// What is done to a task from the history: show, delete, recreate, quota; and a request from the
// clipboard. In the real window with real key presses, against the real practice service.
#include "cloud/obs.h"
#include "flow/site.h"
#include "flow/submission.h"
#include "flow/taskreading.h"
#include "history/actiondialog.h"
#include "history/historymodel.h"
#include "history/taskactions.h"
#include "practice/practicefaults.h"
#include "task/request.h"
#include "ui/wizarddriver.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace spillway;
using namespace spillway::test;

namespace {

constexpr char PastedSecret[] = "PastedSecretNeverToBeKept0123456789abcde";

QString example(const QString &name)
{
    return QStringLiteral(R"({"source_type": "BLOB", "task_name": "%1", "destination_type": "OBS",
        "obs_destination_descriptor": {"topics": "orders-created", "consumer_strategy": "latest",
        "destination_file_type": "TEXT", "obs_bucket_name": "6666", "obs_path": "kafka", "record_delimiter": "\n",
        "deliver_time_interval": 300, "access_key": "AK", "secret_key": "%2"}})")
        .arg(name, QLatin1String(PastedSecret));
}

} // namespace

class TstTaskActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void showsWhatTheServiceHas();
    void deletes();
    void deletesWithoutAnAnswer();
    void mayNotDelete();
    void recreates();
    void recreatesWithATypedKey();
    void leavesADraftInBetween();
    void closingAsksWhileDeleting();
    void practiceDoesNotStart_data();
    void practiceDoesNotStart();
    void quotaOfANewInstance();
    void quotaOfAnOldInstance();
    void pastesARequest();
    void pastesACommandWithAKey();

private:
    /// Practises, and has a task made on that connector; its row is the current one.
    std::optional<Attempt> makeTask(Workbench &bench, const QString &name, int instance = 0);
    Attempt found(Workbench &bench, const QString &id);
    QStringList events(Workbench &bench, const QString &id);
    bool switchTo(Workbench &bench, const QString &fault, bool on);
    QTableView *table(Workbench &bench) { return bench.window.findChild<QTableView *>(QStringLiteral("history")); }
    bool tells(Workbench &bench, const QString &text);
    QMessageBox *box(Workbench &bench);

    std::unique_ptr<QTemporaryDir> m_home;
};

std::optional<Attempt> TstTaskActions::makeTask(Workbench &bench, const QString &name, int instance)
{
    if (!bench.practice.place() && !begin(bench, true)) {
        return std::nullopt;
    }
    const PracticePlace place = *bench.practice.place();
    Draft draft = Draft::forForm();
    draft.set(Field::TaskName, name);
    draft.set(Field::Topics, QStringLiteral("orders-created"));
    draft.set(Field::ObsBucketName, QStringLiteral("6666"));
    draft.set(Field::ObsPath, QStringLiteral("kafka/orders"));
    draft.set(Field::ProjectId, place.projectId);
    draft.set(Field::ConnectorId, place.instances.at(instance).connectorId);
    Submission submission({.request = Request::from(draft).value(),
                           .place = {.dms = std::get<Endpoint>(Endpoint::parse(place.dmsEndpoint)),
                                     .projectId = place.projectId,
                                     .connectorId = draft.text(Field::ConnectorId)},
                           .profile = QStringLiteral("Practice"),
                           .practice = true,
                           .signInKey = place.signInKey,
                           .signInKeyEnd = {},
                           .writerKey = place.writerKey,
                           .writerKeyEnd = {},
                           .note = {},
                           .ticket = QStringLiteral("CHG-7")},
                          bench.lookups.tools(), bench.history);
    std::optional<Attempt> made;
    connect(&submission, &Submission::finished, this, [&](const SubmissionResult &result) { made = result.attempt; });
    submission.start();
    const auto isCurrent = [&] {
        const QAbstractItemModel *rows = table(bench)->model();
        return made && rows->rowCount() > 0 &&
               rows->index(0, 0).data(HistoryModel::AttemptRole).value<Attempt>().taskId == made->taskId;
    };
    if (!QTest::qWaitFor(isCurrent) || made->state != AttemptState::Created) {
        return std::nullopt;
    }
    table(bench)->setFocus();
    table(bench)->setCurrentIndex(table(bench)->model()->index(0, 0));
    return activate(&bench.window) ? made : std::nullopt;
}

Attempt TstTaskActions::found(Workbench &bench, const QString &id)
{
    std::optional<std::optional<Attempt>> result;
    bench.history.find(id, this, [&](const std::optional<Attempt> &attempt) { result = attempt; });
    return QTest::qWaitFor([&] { return result.has_value(); }) && *result ? **result : Attempt();
}

QStringList TstTaskActions::events(Workbench &bench, const QString &id)
{
    std::optional<QStringList> kinds;
    bench.history.events(id, this, [&](const QList<AttemptEvent> &list) {
        kinds.emplace();
        for (const AttemptEvent &event : list) {
            kinds->append(event.kind);
        }
    });
    return QTest::qWaitFor([&] { return kinds.has_value(); }) ? *kinds : QStringList();
}

bool TstTaskActions::switchTo(Workbench &bench, const QString &fault, bool on)
{
    PracticeFaults faults(bench.practice);
    QSignalSpy changed(&faults, &PracticeFaults::changed);
    faults.switchTo(fault, on);
    return changed.wait() && faults.countOn() == (on ? 1 : 0);
}

bool TstTaskActions::tells(Workbench &bench, const QString &text)
{
    const bool told =
        QTest::qWaitFor([&] { return bench.window.statusBar()->currentMessage().contains(text); }, 20'000);
    if (!told) {
        qWarning("the status bar says: %s", qPrintable(bench.window.statusBar()->currentMessage()));
    }
    return told;
}

QMessageBox *TstTaskActions::box(Workbench &bench)
{
    QMessageBox *shown = nullptr;
    return QTest::qWaitFor([&] { return (shown = bench.window.findChild<QMessageBox *>()) && shown->isVisible(); })
               ? shown
               : nullptr;
}

void TstTaskActions::showsWhatTheServiceHas()
{
    Workbench bench(m_home->path());
    QVERIFY(makeTask(bench, QStringLiteral("shown-one")));
    QTest::keyClick(&bench.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(says(&bench.window, QStringLiteral("as it was sent")));
    auto *values = qobject_cast<QTextEdit *>(named(&bench.window, QStringLiteral("At the service")));
    QVERIFY(values);
    for (const char *part : {"kafka/orders", "RUNNING", "300 s", "new line"}) {
        QVERIFY2(values->toPlainText().contains(QLatin1String(part)), part);
    }
    shoot(&bench.window, QStringLiteral("at-the-service"));
}

void TstTaskActions::deletes()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("delete-one"));
    QVERIFY(made);
    QVERIFY(says(&bench.window, QStringLiteral("1 of 18 tasks")));
    QTest::keyClick(table(bench), Qt::Key_Delete);
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    QVERIFY(visibleText(asked).contains(QStringLiteral("the objects under kafka/orders in the bucket 6666")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a stray Enter does nothing
    QVERIFY(asked->isVisible());
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(says(asked, QStringLiteral("Type the task’s name first.")));
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("delete-two"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(says(asked, QStringLiteral("“delete-two” is not its name.")));
    shoot(asked, QStringLiteral("delete-task"));
    const qsizetype before = events(bench, made->id).size();
    QVERIFY(!events(bench, made->id).contains(QString(eventkind::Deleting)));
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("delete-one"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(tells(bench, QStringLiteral("“delete-one” was deleted. The objects in the bucket stay.")));
    QTRY_VERIFY(!bench.window.findChild<ActionDialog *>());
    QVERIFY(found(bench, made->id).taskGoneAt.isValid());
    QVERIFY(says(&bench.window, QStringLiteral("0 of 18 tasks")));
    const QStringList wanted{eventkind::Deleting, eventkind::Deleted};
    QCOMPARE(events(bench, made->id).mid(before), wanted);
    // Asked for again, it is no failure.
    QTest::keyClick(table(bench), Qt::Key_Delete);
    asked = dialog(bench);
    QVERIFY(asked);
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("delete-one"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(tells(bench, QStringLiteral("is not there any more")));
}

void TstTaskActions::deletesWithoutAnAnswer()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("delete-lost"));
    QVERIFY(made && switchTo(bench, QStringLiteral("delete-lost"), true));
    QTest::keyClick(table(bench), Qt::Key_Delete);
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("delete-lost"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(tells(bench, QStringLiteral("No answer came, but “delete-lost” is no longer in the task list")));
    QVERIFY(found(bench, made->id).taskGoneAt.isValid());
}

void TstTaskActions::mayNotDelete()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("delete-not"));
    QVERIFY(made && switchTo(bench, QStringLiteral("delete-forbidden"), true));
    QTest::keyClick(table(bench), Qt::Key_Delete);
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("delete-not"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(says(asked, QStringLiteral("Nothing was deleted.")));
    QVERIFY(says(asked, QStringLiteral("Ask your administrator for the DMS permission to delete dumping tasks.")));
    shoot(asked, QStringLiteral("delete-forbidden"));
    QVERIFY(!found(bench, made->id).taskGoneAt.isValid());
    QVERIFY(switchTo(bench, QStringLiteral("delete-forbidden"), false));
    QVERIFY(press(asked, QStringLiteral("Delete the task"))); // the name is still there
    QVERIFY(tells(bench, QStringLiteral("was deleted")));
}

void TstTaskActions::recreates()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("rotated"));
    QVERIFY(made);
    QVERIFY(choose(bench, QStringLiteral("Recreate with a new key…")));
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    for (const char *part : {"is skipped, and so is what the old task has not written yet", "in the bucket twice"}) {
        QVERIFY2(visibleText(asked).contains(QLatin1String(part)), part);
    }
    shoot(asked, QStringLiteral("recreate"));
    QVERIFY(press(asked, QStringLiteral("From the oldest kept message")));
    QVERIFY(press(asked, QStringLiteral("Delete and create again")));
    QVERIFY(says(asked, QStringLiteral("Type the task’s name first.")));
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("rotated"));
    QVERIFY(press(asked, QStringLiteral("Delete and create again")));
    QVERIFY(tells(bench, QStringLiteral("“rotated” was created again with the new key.")));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 2);
    const auto again = table(bench)->model()->index(0, 0).data(HistoryModel::AttemptRole).value<Attempt>();
    QVERIFY(again.id != made->id && again.taskId != made->taskId);
    QCOMPARE(again.ticket, QStringLiteral("CHG-7"));
    QVERIFY(again.body.contains("earliest"));
    const QStringList wanted{eventkind::Recreating, eventkind::Deleting, eventkind::Deleted, eventkind::Recreated};
    QCOMPARE(events(bench, made->id).mid(3), wanted);
    QVERIFY(events(bench, again.id).contains(QString(eventkind::Replaces)));
    QVERIFY(found(bench, made->id).taskGoneAt.isValid());
    QVERIFY(QDir(bench.paths.drafts).entryList({QStringLiteral("*.json")}).isEmpty());
}

void TstTaskActions::leavesADraftInBetween()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("halfway"));
    QVERIFY(made && switchTo(bench, QStringLiteral("instance-extending"), true)); // deletes, but creates nothing
    QVERIFY(choose(bench, QStringLiteral("Recreate with a new key…")));
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("halfway"));
    QVERIFY(press(asked, QStringLiteral("Delete and create again")));
    QMessageBox *told = box(bench);
    QVERIFY(told);
    QCOMPARE(told->text(), QStringLiteral("The old task is deleted, and the new one was not created."));
    QVERIFY(told->informativeText().contains(QStringLiteral("The draft “halfway” is waiting: it finishes the task.")));
    shoot(told, QStringLiteral("recreate-halfway"));
    QTest::keyClick(told, Qt::Key_Escape);
    QVERIFY(says(&bench.window, QStringLiteral("The unfinished draft “halfway”")));
    QVERIFY(switchTo(bench, QStringLiteral("instance-extending"), false));
    QVERIFY(press(&bench.window, QStringLiteral("Continue the draft")));
    TaskWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = bench.window.findChild<TaskWizard *>()) && wizard->isVisible());
    QVERIFY(activate(wizard));
    QTest::keyClick(wizard, Qt::Key_5, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 5));
    QCOMPARE(textOf(wizard, QStringLiteral("Task name")), QStringLiteral("halfway"));
    QVERIFY(press(wizard, QStringLiteral("Create dumping task")));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 3);
    QTRY_COMPARE(table(bench)->model()->index(0, 0).data(HistoryModel::AttemptRole).value<Attempt>().state,
                 AttemptState::Created);
}

void TstTaskActions::closingAsksWhileDeleting()
{
    Workbench bench(m_home->path());
    const auto made = makeTask(bench, QStringLiteral("closing"));
    QVERIFY(made && switchTo(bench, QStringLiteral("never-answers"), true));
    QTest::keyClick(table(bench), Qt::Key_Delete);
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("closing"));
    QVERIFY(press(asked, QStringLiteral("Delete the task")));
    QVERIFY(says(asked, QStringLiteral("Reading the task…")));
    QTest::keyClick(asked, Qt::Key_Escape); // the work goes on
    QTRY_VERIFY(!bench.window.findChild<ActionDialog *>());
    QVERIFY(activate(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Q, Qt::ControlModifier);
    QMessageBox *question = box(bench);
    QVERIFY(question && bench.window.isVisible());
    QCOMPARE(question->text(), QStringLiteral("A task is being deleted or created again, and its end has not come."));
    shoot(question, QStringLiteral("close-while-deleting"));
    QVERIFY(press(question, QStringLiteral("Wait for the end")));
    QTRY_VERIFY(!bench.window.findChild<QMessageBox *>());
    QVERIFY(bench.window.isVisible());
    QVERIFY(activate(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(question = box(bench));
    QVERIFY(press(question, QStringLiteral("Close now")));
    QTRY_VERIFY(!bench.window.isVisible()); // and it does not ask again
}

void TstTaskActions::recreatesWithATypedKey()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    const PracticePlace place = *bench.practice.place();
    // A profile whose bucket-writer key was revoked; the service is the practice one.
    const auto stored = [&](const KeyRef &ref) {
        StoredKey key;
        bool read = false;
        bench.secrets.read(ref, this, [&](StoreStatus, StoredKey &&found) {
            key = std::move(found);
            read = true;
        });
        return QTest::qWaitFor([&] { return read; }) ? std::move(key) : StoredKey();
    };
    Profile profile;
    profile.name = QStringLiteral("rotating");
    profile.dmsEndpoint = std::get<Endpoint>(Endpoint::parse(place.dmsEndpoint)).text();
    profile.projectId = place.projectId;
    profile.connectorId = place.instance().connectorId;
    profile.proxyMode = ProxyMode::None;
    profile.signInKey = place.signInKey;
    profile.signInKeyEnd = place.signInKeyEnd;
    profile.writerKey = {QStringLiteral("revoked")};
    profile.writerKeyEnd = QStringLiteral("…0OLD");
    bench.secrets.keep(profile.writerKey, {QStringLiteral("REVOKEDKEY000000OLD"), Secret(QByteArrayView("x")), {}});
    bench.profiles.save(profile, this, [](const auto &failed) { QVERIFY(!failed); });
    QTRY_VERIFY(bench.profiles.find(profile.name));
    auto made = makeTask(bench, QStringLiteral("typed"));
    QVERIFY(made);
    Attempt ours = *made; // as if the profile had made it
    ours.id = QStringLiteral("of-the-profile");
    ours.taskName = QStringLiteral("typed");
    ours.practice = false;
    ours.profile = profile.name;
    ours.endpoint = profile.dmsEndpoint;
    ours.writerKeyEnd = profile.writerKeyEnd;
    bench.history.prepare(ours, this, [](const JournalResult &failed) { QVERIFY(!failed); });
    bench.history.finish(ours, this, [](const JournalResult &failed) { QVERIFY(!failed); });
    QTRY_COMPARE(table(bench)->model()->rowCount(), 2);
    table(bench)->setCurrentIndex(table(bench)->model()->index(0, 0));

    QVERIFY(choose(bench, QStringLiteral("Recreate with a new key…")));
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    const StoredKey fresh = stored(place.writerKey); // what the operator types, and the service knows
    type(asked, QStringLiteral("Access key"), fresh.accessKey);
    type(asked, QStringLiteral("Secret key"), QString::fromUtf8(fresh.secretKey.bytes()));
    type(asked, QStringLiteral("The task’s name"), QStringLiteral("typed"));
    // Before anything is sent, the profile has to know the key.
    const QString aside = bench.paths.profilesFile() + QStringLiteral(".aside");
    QVERIFY(QFile::rename(bench.paths.profilesFile(), aside));
    QFile damaged(bench.paths.profilesFile());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no JSON") > 0);
    damaged.close();
    QVERIFY(press(asked, QStringLiteral("Delete and create again")));
    QVERIFY(says(asked, QStringLiteral("is damaged. It was left as it is. The profile does not know the new key. "
                                       "Nothing was sent.")));
    QVERIFY(!found(bench, ours.id).taskGoneAt.isValid());
    QVERIFY(damaged.remove() && QFile::rename(aside, damaged.fileName()));
    QVERIFY(press(asked, QStringLiteral("Delete and create again"))); // the key is typed once
    QVERIFY(tells(bench, QStringLiteral("“typed” was created again with the new key.")));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 3);
    const auto again = table(bench)->model()->index(0, 0).data(HistoryModel::AttemptRole).value<Attempt>();
    QCOMPARE(again.state, AttemptState::Created);
    QVERIFY(again.taskId != ours.taskId);
    QCOMPARE(again.writerKeyEnd, place.writerKeyEnd);
    QVERIFY(found(bench, ours.id).taskGoneAt.isValid());
    // The profile has it from now on, it lies in the keyring, and it opens the bucket.
    QTRY_COMPARE(bench.profiles.find(profile.name)->writerKeyEnd, place.writerKeyEnd);
    const KeyRef ref = bench.profiles.find(profile.name)->writerKey;
    QVERIFY(ref != profile.writerKey);
    StoredKey kept = stored(ref);
    QCOMPARE(kept.accessKey, fresh.accessKey);
    const Site site = siteOf(place);
    const SignInKey writer{kept.accessKey, std::move(kept.secretKey), {}};
    std::optional<CallFacts> facts;
    HttpCall *head =
        bench.cloud.call(headBucketRequest(*site.obs, QStringLiteral("6666"), writer, QDateTime::currentDateTimeUtc()),
                         writer.accessKey, this);
    connect(head, &HttpCall::finished, this, [&facts](const CallFacts &answer) { facts = answer; });
    head->start();
    QTRY_VERIFY(facts);
    QCOMPARE(facts->httpStatus, 200);
    // The service's list has the one task.
    std::optional<TasksTold> told;
    readTasks(bench.lookups.tools(),
              {.place = {.dms = site.dms, .projectId = place.projectId, .connectorId = place.instance().connectorId},
               .signInKey = place.signInKey},
              this, [&](const TasksTold &answer) { told = answer; });
    QTRY_VERIFY(told);
    QVERIFY(told->has(again.taskId) && !told->has(ours.taskId));
    for (const QString &folder : {bench.paths.drafts, bench.paths.config}) {
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(fresh.secretKey.bytes().toByteArray()), qPrintable(name));
        }
    }
}

void TstTaskActions::practiceDoesNotStart_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"Show what the service has", "Delete…", "Recreate with a new key…"}) {
        QTest::newRow(entry) << QString::fromUtf8(entry);
    }
}

/// It is told at once, and nothing opens when the service runs after all.
void TstTaskActions::practiceDoesNotStart()
{
    QFETCH(QString, entry);
    Paths paths;
    {
        Workbench before(m_home->path());
        QVERIFY(makeTask(before, QStringLiteral("unreached")));
        paths = before.paths;
    }
    const QString program = m_home->filePath(QStringLiteral("practice-program"));
    paths.practiceProgram = program; // there is none
    Workbench bench(paths);
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 1);
    table(bench)->setFocus();
    table(bench)->setCurrentIndex(table(bench)->model()->index(0, 0));
    QVERIFY(choose(bench, entry));
    QMessageBox *told = box(bench);
    QVERIFY(told);
    QCOMPARE(told->text(), QStringLiteral("There is no way to the task"));
    QVERIFY2(told->informativeText().contains(QStringLiteral("practice service")), qPrintable(told->informativeText()));
    QTest::keyClick(told, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<QMessageBox *>());
    QVERIFY(QFile::link(QStringLiteral(SPILLWAY_BIN_DIR "/spillway-practice"), program));
    QSignalSpy shown(bench.window.findChild<TaskActions *>(), &TaskActions::reading);
    bench.practice.start();
    QTRY_VERIFY(bench.practice.place());
    // A call that begins later than theirs would have, and ends.
    PracticeFaults faults(bench.practice);
    QSignalSpy changed(&faults, &PracticeFaults::changed);
    faults.switchTo(QStringLiteral("quota-full"), true);
    QVERIFY(changed.wait());
    QVERIFY(shown.isEmpty());
    QVERIFY(!bench.window.findChild<ActionDialog *>());
}

void TstTaskActions::quotaOfANewInstance()
{
    Workbench bench(m_home->path());
    QVERIFY(makeTask(bench, QStringLiteral("quota-new")));
    QVERIFY(choose(bench, QStringLiteral("Raise the quota…")));
    QMessageBox *told = box(bench);
    QVERIFY(told);
    QVERIFY(told->informativeText().contains(QStringLiteral("1 of 18 tasks are used")));
}

void TstTaskActions::quotaOfAnOldInstance()
{
    Workbench bench(m_home->path());
    QVERIFY(makeTask(bench, QStringLiteral("quota-old"), 1));
    QVERIFY(choose(bench, QStringLiteral("Raise the quota…")));
    ActionDialog *asked = dialog(bench);
    QVERIFY(asked);
    QVERIFY(says(asked, QStringLiteral("Raise the task quota of kafka-telemetry?")));
    for (const auto &[number, why] :
         {std::pair{"9", "can only be raised"}, std::pair{"19", "most is 18"}, std::pair{"many", "whole number"}}) {
        type(asked, QStringLiteral("New quota"), QLatin1String(number));
        QVERIFY(press(asked, QStringLiteral("Raise the quota")));
        QVERIFY2(says(asked, QLatin1String(why)), why);
    }
    type(asked, QStringLiteral("New quota"), QStringLiteral("12"));
    QVERIFY(press(asked, QStringLiteral("Raise the quota")));
    QVERIFY(says(asked, QStringLiteral("Press once more")));
    shoot(asked, QStringLiteral("raise-quota"));
    QVERIFY(press(asked, QStringLiteral("Raise it to 12, for good")));
    QVERIFY(tells(bench, QStringLiteral("The quota is 12 now.")));
    QTRY_VERIFY2_WITH_TIMEOUT(visibleText(&bench.window).contains(QStringLiteral("3 of 12 tasks")),
                              qPrintable(visibleText(&bench.window).right(300)), 10'000);
}

void TstTaskActions::pastesARequest()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QGuiApplication::clipboard()->setText(
        example(QStringLiteral("pasted-one")).replace(QLatin1String(PastedSecret), QStringLiteral("XXXX")));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    TaskWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = bench.window.findChild<TaskWizard *>()) && wizard->isVisible());
    QTRY_VERIFY(!QDir(bench.paths.drafts).entryList({QStringLiteral("*.json")}).isEmpty());
    wizard->close();
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear diary"));
    QVERIFY(activate(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    QMessageBox *told = box(bench);
    QVERIFY(told);
    QCOMPARE(told->text(), QStringLiteral("The clipboard holds no request"));
    QTest::keyClick(told, Qt::Key_Escape);
}

void TstTaskActions::pastesACommandWithAKey()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QGuiApplication::clipboard()->setText(
        QStringLiteral(
            "curl -H 'X-Auth-Token: TokenNeverToBeKept' https://dms.example.com/v2/p-1/connectors/c-1/sink-tasks "
            "-d '%1'")
            .arg(example(QStringLiteral("pasted-two"))));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    QMessageBox *asked = box(bench);
    QVERIFY(asked);
    QCOMPARE(asked->text(), QStringLiteral("What was pasted holds a secret key."));
    QVERIFY(!asked->informativeText().contains(QLatin1String(PastedSecret)));
    shoot(asked, QStringLiteral("pasted-secret"));
    QVERIFY(press(asked, QStringLiteral("Import without the key")));
    TaskWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = bench.window.findChild<TaskWizard *>()) && wizard->isVisible());
    const QDir drafts(bench.paths.drafts);
    QTRY_VERIFY(!drafts.entryList({QStringLiteral("*.json")}).isEmpty());
    for (const QString &name : drafts.entryList(QDir::Files)) {
        QFile file(drafts.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(PastedSecret) && !content.contains("TokenNeverToBeKept"), qPrintable(name));
    }
    wizard->close();
}

QTEST_MAIN(TstTaskActions)
#include "tst_taskactions.moc"
