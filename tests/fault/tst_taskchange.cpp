// SPDX-License-Identifier: Apache-2.0
// Deleting a task, creating it again, raising a quota: what becomes of them when the other side
// refuses, fails, or loses any of the answers. Nothing but GET may ever come twice.
#include "faultserver.h"
#include "faultsuite.h"
#include "flow/quota.h"
#include "flow/recreation.h"
#include "networks.h"
#include "secrets/sessionstore.h"
#include "task/request.h"
#include "teststores.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using At = Fault::At;
using Deletion = DeletionResult::End;
using Again = RecreationResult::End;
using Quota = QuotaResult::End;

Q_DECLARE_METATYPE(QList<spillway::test::Fault>)

namespace {

const KeyRef signInRef{QStringLiteral("sign-in")};
const KeyRef writerRef{QStringLiteral("writer")};
const QString accessKey = QStringLiteral("SIGNINKEY00000001234");
const QString taskId = QStringLiteral("11111111-386c-4c9d-bb59-3b4f55d82961");
const QString taskName = QStringLiteral("orders-to-bucket");

Request request()
{
    Draft draft = Draft::forForm();
    draft.set(Field::TaskName, taskName);
    draft.set(Field::Topics, QStringLiteral("orders"));
    draft.set(Field::ObsBucketName, QStringLiteral("landing-zone"));
    draft.set(Field::ProjectId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    draft.set(Field::ConnectorId, QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961"));
    return Request::from(draft).value();
}

Fault shows(const QString &name = taskName)
{
    return Fault::answer(200, "{\"task_name\":\"" + name.toUtf8() + "\",\"status\":\"RUNNING\",\"topics\":\"orders\"}");
}

/// The list, with the task or without it.
Fault lists(bool there, int quota = 9)
{
    const QByteArray row = "{\"task_id\":\"" + taskId.toLatin1() + "\",\"task_name\":\"x\"}";
    return Fault::answer(200, "{\"tasks\":[" + (there ? row : QByteArray()) +
                                  "],\"total_number\":" + (there ? "1" : "0") +
                                  ",\"max_tasks\":18,\"quota_tasks\":" + QByteArray::number(quota) + "}");
}

/// A list that has not the task, but does not tell all.
Fault listsAPart(const QByteArray &tasks, const QByteArray &total)
{
    return Fault::answer(200, "{\"tasks\":[" + tasks + "],\"total_number\":" + total + "}");
}

Fault done()
{
    return Fault::answer(204, {});
}

Fault says(int status)
{
    return Fault::answer(status, R"({"error_code":"DMS.00403003","error_msg":"no"})");
}

Fault creates()
{
    return Fault::answer(200, R"({"task_id":"22222222-386c-4c9d-bb59-3b4f55d82961"})");
}

struct Bench
{
    Bench()
        : history(folder.filePath(QStringLiteral("history.sqlite")))
        , store(behind)
        , cloud(network, guard)
        , drafts(folder.filePath(QStringLiteral("drafts")), files)
    {
        network.apply(trusting());
        store.keep(signInRef,
                   {accessKey, Secret(QByteArrayView("s1gnInSecretOfTheOperator0123456789abcdE")), Secret()});
        store.keep(writerRef, {QStringLiteral("WRITERKEY00000005678"),
                               Secret(QByteArrayView("wr1terSecretOfTheBucket")), Secret()});
        history.open(&loop, [this](const JournalResult &failed) { opened = !failed; });
    }

    ReadingTools tools() { return {store, cloud, files, 2s}; }
    ListPlace place() const
    {
        return {.place = {.dms = std::get<Endpoint>(Endpoint::parse(server.base())),
                          .projectId = request().projectId(),
                          .connectorId = request().connectorId()},
                .signInKey = signInRef};
    }
    /// A task that was created from here.
    TaskTarget target()
    {
        Attempt a;
        a.id = QStringLiteral("made-it");
        a.taskName = taskName;
        a.topics = QStringLiteral("orders");
        a.connectorId = request().connectorId();
        a.body = exportedBody(request().draft());
        a.preparedAt = QDateTime::currentDateTimeUtc();
        const auto ignored = [](const JournalResult &failed) { QVERIFY(!failed); };
        history.prepare(a, &loop, ignored);
        a.state = AttemptState::Created;
        a.taskId = taskId;
        history.finish(a, &loop, ignored);
        TaskTarget target{.place = place(), .task = {}, .profile = QStringLiteral("test"), .attempt = a};
        target.task.taskId = taskId;
        return target;
    }
    template<typename Result, typename Flow>
    Result run(Flow &flow)
    {
        Result result;
        int ends = 0;
        QEventLoop until;
        QObject::connect(&flow, &Flow::finished, &until, [&](const Result &ended) {
            result = ended;
            ++ends;
            until.quit();
        });
        QTimer::singleShot(30s, &until, &QEventLoop::quit);
        flow.start();
        until.exec();
        [&] { QCOMPARE(ends, 1); }();
        return result;
    }
    DeletionResult deleted(const TaskTarget &which, const QString &name = taskName)
    {
        TaskDeletion deletion(tools(), history, which, name);
        deletion.setLooks({0ms, 10ms, 20ms});
        return run<DeletionResult>(deletion);
    }
    RecreationResult again(const TaskTarget &which, const KeyRef &writer = writerRef)
    {
        SavedDraft draft;
        draft.id = QStringLiteral("the-draft");
        draft.draft = request().draft();
        draft.savedAt = QDateTime::currentDateTimeUtc();
        Recreation recreation({.target = which,
                               .confirmedName = taskName,
                               .create = {.request = request(),
                                          .place = place().place,
                                          .profile = QStringLiteral("test"),
                                          .practice = false,
                                          .signInKey = signInRef,
                                          .signInKeyEnd = {},
                                          .writerKey = writer,
                                          .writerKeyEnd = QStringLiteral("…5678"),
                                          .deadline = 2s,
                                          .note = {}},
                               .draft = draft},
                              tools(), history, drafts);
        recreation.setLooks({0ms, 10ms, 20ms});
        return run<RecreationResult>(recreation);
    }
    /// What came after "checked" and "answered".
    QStringList newEvents(const TaskTarget &which) { return events(which.attempt->id).mid(2); }
    QStringList events(const QString &id)
    {
        QStringList kinds;
        QEventLoop until;
        history.events(id, &until, [&](const QList<AttemptEvent> &list) {
            for (const AttemptEvent &event : list) {
                kinds.append(event.kind);
            }
            until.quit();
        });
        until.exec();
        return kinds;
    }
    QStringList waitingDrafts()
    {
        QStringList ids;
        QEventLoop until;
        drafts.waiting(&until, [&](const QList<SavedDraft> &list) {
            for (const SavedDraft &draft : list) {
                ids.append(draft.id);
            }
            until.quit();
        });
        until.exec();
        return ids;
    }

    QTemporaryDir folder;
    FaultServer server;
    Worker files{QStringLiteral("files")};
    History history;
    FixedStore behind;
    SessionStore store;
    Network network;
    KeyGuard guard;
    Cloud cloud;
    DraftStore drafts;
    bool opened = false;
    QObject loop; ///< last: callbacks end with it
};

} // namespace

class TestTaskChange : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreParsedAside_data();
    void answersAreParsedAside();
    void deletions_data();
    void deletions();
    void nameIsCompared();
    void notFromHere();
    void whatCannotBeRecordedIsNotSent();
    void nothingAfterARefusedKey();
    void recreations_data();
    void recreations();
    void keyIsReadBeforeTheTaskGoes();
    void lockedNameIsSeenBeforeTheTaskGoes();
    void unsafeIdsGoNowhere_data();
    void unsafeIdsGoNowhere();
    void quotas_data();
    void quotas();
    void chances_data();
    void chances();
};

void TestTaskChange::deletions_data()
{
    QTest::addColumn<QList<Fault>>("script"); // show, DELETE, then the list
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("deletes");
    QTest::addColumn<bool>("byList");
    QTest::addColumn<QStringList>("events");
    const QStringList gone{eventkind::Deleting, eventkind::Deleted};
    const QStringList kept{eventkind::Deleting, eventkind::NotDeleted};
    const QStringList vanished{eventkind::Deleting, eventkind::Gone};
    const auto row = [](const QByteArray &name, const QList<Fault> &script, Deletion end, int deletes, bool byList,
                        const QStringList &events) {
        QTest::newRow(name.constData()) << script << static_cast<int>(end) << deletes << byList << events;
    };
    row("deleted", {shows(), done()}, Deletion::Deleted, 1, false, gone);
    row("gone before", {says(404), lists(false)}, Deletion::AlreadyGone, 0, false, {eventkind::Gone});
    row("a wrong address", {says(404), says(404)}, Deletion::Kept, 0, false, {});
    row("no such call", {Fault::answer(404, R"({"error_code":"APIGW.0101","error_msg":"no API"})"), lists(false)},
        Deletion::Kept, 0, false, {});
    row("404, yet listed", {says(404), lists(true)}, Deletion::Kept, 0, false, {});
    row("somebody is quicker", {shows(), says(404), lists(false)}, Deletion::AlreadyGone, 1, false, vanished);
    row("forbidden to look", {says(403)}, Deletion::Kept, 0, false, {});
    row("the service is down", {says(503)}, Deletion::Kept, 0, false, {});
    row("the look's answer is lost", {Fault::closeAt(At::WholeBody)}, Deletion::Kept, 0, false, {});
    row("an answer that is none", {Fault::answer(200, "<html>")}, Deletion::Kept, 0, false, {});
    row("forbidden", {shows(), says(403)}, Deletion::Kept, 1, false, kept);
    row("refused", {shows(), says(400)}, Deletion::Kept, 1, false, kept);
    row("throttled", {shows(), says(429)}, Deletion::Kept, 1, false, kept);
    row("redirected", {shows(), Fault::answer(307, {}, "Location: http://127.0.0.1:1/\r\n")}, Deletion::Kept, 1, false,
        kept);
    for (const auto &[name, fault] :
         {std::pair{"closed", Fault::closeAt(At::WholeBody)}, std::pair{"closed at the head", Fault::closeAt(At::Head)},
          std::pair{"reset", Fault::resetAt(At::WholeBody)}, std::pair{"500", says(500)}, std::pair{"503", says(503)},
          std::pair{"a page in place of an answer", Fault::answer(200, "<html>")},
          std::pair{"cut", Fault::raw("HTTP/1.1 204 No", Fault::Then::Close)}}) {
        const auto named = [name = QByteArray(name)](const char *what) { return name + ' ' + what; };
        row(named("and gone"), {shows(), fault, lists(false)}, Deletion::Deleted, 1, true, gone);
        row(named("and gone at the second look"), {shows(), fault, lists(true), lists(false)}, Deletion::Deleted, 1,
            true, gone);
        row(named("and still there"), {shows(), fault, lists(true)}, Deletion::StillListed, 1, false, kept);
        row(named("and no list"), {shows(), fault, says(503)}, Deletion::Unknown, 1, false, kept);
        row(named("and the list later"), {shows(), fault, says(503), lists(false)}, Deletion::Deleted, 1, true, gone);
        row(named("and a refused key"), {shows(), fault, says(401), lists(false)}, Deletion::Unknown, 1, false, kept);
    }
    // A list that does not tell all its tasks says of none that it is gone.
    row("gone from a part of the list", {says(404), listsAPart("", "1")}, Deletion::Kept, 0, false, {});
    row("lost, and one is not told", {shows(), Fault::closeAt(At::WholeBody), listsAPart("", "1")}, Deletion::Unknown,
        1, false, kept);
    row("lost, and one has no ID", {shows(), Fault::closeAt(At::WholeBody), listsAPart("{\"task_name\":\"x\"}", "1")},
        Deletion::Unknown, 1, false, kept);
    row("404, and one is no object", {shows(), says(404), listsAPart("null", "1")}, Deletion::Unknown, 1, false, kept);
    row("lost, a part, then all", {shows(), Fault::closeAt(At::WholeBody), listsAPart("", "1"), lists(false)},
        Deletion::Deleted, 1, true, gone);
    row("never answered", {shows(), Fault::stallAt(At::WholeBody), lists(false)}, Deletion::Deleted, 1, true, gone);
}

void TestTaskChange::deletions()
{
    QFETCH(QList<Fault>, script);
    QFETCH(int, end);
    QFETCH(int, deletes);
    QFETCH(bool, byList);
    QFETCH(QStringList, events);
    Bench bench;
    const TaskTarget target = bench.target();
    bench.server.script(script);
    const DeletionResult result = bench.deleted(target);
    QCOMPARE(static_cast<int>(result.end), end);
    QVERIFY(!result.journal);
    QCOMPARE(result.byList, byList);
    QCOMPARE(bench.newEvents(target), events);
    QVERIFY2(bench.server.tally().deletes <= deletes, "a DELETE was repeated"); // one cut at its head is none
    QCOMPARE(bench.server.tally().deliveries(), bench.server.tally().deletes);
    QCOMPARE(result.failure.has_value(), !result.isGone());
}

void TestTaskChange::nameIsCompared()
{
    Bench bench;
    bench.server.script({shows(QStringLiteral("another"))});
    const DeletionResult result = bench.deleted(bench.target());
    QCOMPARE(result.end, Deletion::OtherName);
    QCOMPARE(result.name, QStringLiteral("another"));
    QCOMPARE(bench.server.tally().deliveries(), 0);
    QCOMPARE(bench.events(QStringLiteral("made-it")).size(), 2);
}

void TestTaskChange::notFromHere()
{
    Bench bench;
    TaskTarget target = bench.target();
    target.attempt.reset();
    bench.server.script({shows(), done()});
    QCOMPARE(bench.deleted(target).end, Deletion::Deleted);
    QCOMPARE(bench.events(QStringLiteral("made-it")).size(), 2);
}

void TestTaskChange::whatCannotBeRecordedIsNotSent()
{
    Bench bench;
    TaskTarget target = bench.target();
    target.attempt->id = QStringLiteral("of another history");
    bench.server.script({shows(), done()});
    const DeletionResult result = bench.deleted(target);
    QCOMPARE(result.end, Deletion::NotRecorded);
    QVERIFY(result.journal);
    QCOMPARE(bench.server.tally().deliveries(), 0);
}

void TestTaskChange::nothingAfterARefusedKey()
{
    Bench bench;
    const TaskTarget target = bench.target();
    bench.server.script({shows(), says(401), lists(false)});
    const DeletionResult result = bench.deleted(target);
    QCOMPARE(result.end, Deletion::Kept);
    QCOMPARE(result.failure->facts.httpStatus, 401);
    QCOMPARE(bench.server.received().size(), 2);
    QVERIFY(bench.guard.isRefused(accessKey));
    QCOMPARE(bench.deleted(target).failure->kind, LookupFailure::Kind::KeyGuarded);
    QuotaRaise raise(bench.tools(), bench.place(), 12);
    QCOMPARE(bench.run<QuotaResult>(raise).end, Quota::NotSent);
    QCOMPARE(bench.again(target).end, Again::NotDeleted);
    QCOMPARE(bench.server.received().size(), 2); // nothing was signed any more
    qInfo("refused key: a deletion, a quota and a recreation after a 401 signed nothing");
}

void TestTaskChange::recreations_data()
{
    QTest::addColumn<QList<Fault>>("script"); // show, DELETE, POST, and lists where an answer is lost
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("posts");
    QTest::addColumn<bool>("draft");
    QTest::addColumn<QStringList>("events"); // of the old task's attempt
    const QStringList whole{eventkind::Recreating, eventkind::Deleting, eventkind::Deleted, eventkind::Recreated};
    const QStringList kept{eventkind::Recreating, eventkind::Deleting, eventkind::NotDeleted};
    const auto row = [](const QByteArray &name, const QList<Fault> &script, Again end, int posts, bool draft,
                        const QStringList &events) {
        QTest::newRow(name.constData()) << script << static_cast<int>(end) << posts << draft << events;
    };
    const Fault lost = Fault::closeAt(At::WholeBody);
    row("recreated", {shows(), done(), creates()}, Again::Recreated, 1, false, whole);
    // Who was quicker may create it again, too: of two presses at once only one may create.
    row("already gone", {says(404), lists(false), creates()}, Again::Forestalled, 0, true,
        {eventkind::Recreating, eventkind::Gone});
    row("somebody is quicker", {shows(), says(404), lists(false), creates()}, Again::Forestalled, 0, true,
        {eventkind::Recreating, eventkind::Deleting, eventkind::Gone});
    row("gone from a part of the list", {says(404), listsAPart("", "1"), creates()}, Again::NotDeleted, 0, false,
        {eventkind::Recreating, eventkind::NotDeleted});
    row("lost, and a part of the list", {shows(), lost, listsAPart("", "1"), creates()}, Again::NotDeleted, 0, true,
        kept);
    row("deleted, answer lost", {shows(), lost, lists(false), creates()}, Again::Recreated, 1, false, whole);
    row("another name", {shows(QStringLiteral("another"))}, Again::NotDeleted, 0, false,
        {eventkind::Recreating, eventkind::NotDeleted});
    row("not deleted", {shows(), says(403)}, Again::NotDeleted, 0, false, kept);
    row("still there", {shows(), lost, lists(true)}, Again::NotDeleted, 0, true, kept); // it may go yet
    row("deletion unknown", {shows(), lost, says(503)}, Again::NotDeleted, 0, true, kept);
    row("deletion's key refused", {shows(), says(401)}, Again::NotDeleted, 0, false, kept);
    row("create rejected", {shows(), done(), says(400)}, Again::NotCreated, 1, true, whole);
    row("create's key refused", {shows(), done(), says(401)}, Again::NotCreated, 1, true, whole);
    row("create lost, and listed not", {shows(), done(), lost, lists(false)}, Again::Unknown, 1, true, whole);
    row("create answered with 500", {shows(), done(), says(500), lists(false)}, Again::Unknown, 1, true, whole);
    row("create never answered", {shows(), done(), Fault::stallAt(At::WholeBody), lists(false)}, Again::Unknown, 1,
        true, whole);
}

void TestTaskChange::recreations()
{
    QFETCH(QList<Fault>, script);
    QFETCH(int, end);
    QFETCH(int, posts);
    QFETCH(bool, draft);
    QFETCH(QStringList, events);
    Bench bench;
    const TaskTarget target = bench.target();
    bench.server.script(script);
    const RecreationResult result = bench.again(target);
    QCOMPARE(static_cast<int>(result.end), end);
    QCOMPARE(result.draftKept, draft);
    QCOMPARE(bench.waitingDrafts(), draft ? QStringList{QStringLiteral("the-draft")} : QStringList());
    QCOMPARE(bench.newEvents(target), events);
    QCOMPARE(bench.server.tally().posts, posts);
    QVERIFY(bench.server.tally().deletes <= 1);
    QCOMPARE(result.submission.has_value(), posts > 0);
    if (posts > 0) {
        const QStringList own = bench.events(result.submission->attempt.id);
        QVERIFY2(own.contains(QString(eventkind::Replaces)), qPrintable(own.join(u' ')));
    }
}

void TestTaskChange::keyIsReadBeforeTheTaskGoes()
{
    Bench bench;
    const TaskTarget target = bench.target();
    bench.server.script({shows(), done(), creates()});
    const RecreationResult missing = bench.again(target, {QStringLiteral("nowhere")});
    QCOMPARE(missing.end, Again::NotReady);
    QCOMPARE(missing.keyStatus, StoreStatus::NotStored);
    bench.store.keep(
        {QStringLiteral("temporary")},
        {QStringLiteral("TEMPORARYKEY00000001"), Secret(QByteArrayView("secret")), Secret(QByteArrayView("token"))});
    const RecreationResult temporary = bench.again(target, {QStringLiteral("temporary")});
    QCOMPARE(temporary.end, Again::NotReady);
    QCOMPARE(bench.server.received().size(), 0);
    QCOMPARE(bench.waitingDrafts(), QStringList());
    // Nor does it go while the draft that would finish it cannot be written.
    QFile inTheWay(bench.folder.filePath(QStringLiteral("drafts")));
    QVERIFY(!QFileInfo(inTheWay).isDir() || QDir(inTheWay.fileName()).removeRecursively());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(bench.again(target).end, Again::NotReady);
    QCOMPARE(bench.server.received().size(), 0);
}

void TestTaskChange::lockedNameIsSeenBeforeTheTaskGoes()
{
    Bench bench;
    const TaskTarget target = bench.target();
    Attempt open;
    open.id = QStringLiteral("open");
    open.taskName = taskName;
    open.connectorId = request().connectorId();
    open.preparedAt = QDateTime::currentDateTimeUtc();
    const auto fine = [](const JournalResult &failed) { QVERIFY(!failed); };
    bench.history.prepare(open, &bench.loop, fine);
    open.state = AttemptState::Unknown;
    bench.history.finish(open, &bench.loop, fine);
    bench.server.script({shows(), done(), creates()});
    const RecreationResult locked = bench.again(target);
    QCOMPARE(locked.end, Again::NotReady);
    QCOMPARE(locked.keyStatus, StoreStatus::Ok);
    QVERIFY(locked.journal);
    QCOMPARE(locked.journal->kind, JournalError::Kind::NameLocked);
    QCOMPARE(locked.journal->lockingAttempt, open.id);
    QCOMPARE(bench.server.received().size(), 0);
    QCOMPARE(bench.newEvents(target), QStringList());
    QCOMPARE(bench.waitingDrafts(), QStringList());
    bench.history.release(open.id, QStringLiteral("looked"), &bench.loop, fine);
    QCOMPARE(bench.again(target).end, Again::Recreated);
}

void TestTaskChange::unsafeIdsGoNowhere_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"../../other/sink-tasks/1", "..", "a/b", "a?b=c", "a#b", "a b", "%2e%2e", "", "a\r\nb"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

/// As a service could tell them, or a history that somebody edited.
void TestTaskChange::unsafeIdsGoNowhere()
{
    QFETCH(QString, id);
    Bench bench;
    bench.server.script({shows(), done(), creates()});
    TaskTarget target = bench.target();
    target.task.taskId = id;
    QCOMPARE(bench.deleted(target).failure->kind, LookupFailure::Kind::UnsafeId);
    QCOMPARE(bench.again(target).end, Again::NotDeleted);
    ListPlace place = bench.place();
    place.place.connectorId = id;
    QuotaRaise raise(bench.tools(), place, 12);
    QCOMPARE(bench.run<QuotaResult>(raise).end, Quota::NotSent);
    QCOMPARE(bench.server.received().size(), 0);
    QVERIFY(!bench.guard.isRefused(accessKey));
}

void TestTaskChange::quotas_data()
{
    QTest::addColumn<QList<Fault>>("script"); // PUT, then the list
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("quota"); // as told; 0: not
    const auto row = [](const QByteArray &name, const QList<Fault> &script, Quota end, int quota) {
        QTest::newRow(name.constData()) << script << static_cast<int>(end) << quota;
    };
    row("raised", {done(), lists(false, 12)}, Quota::Raised, 12);
    row("raised, and no list", {done(), says(503)}, Quota::Raised, 0);
    row("refused", {says(400), lists(false, 12)}, Quota::Refused, 0);
    row("forbidden", {says(403)}, Quota::Refused, 0);
    row("a wrong address", {says(404)}, Quota::Refused, 0);
    row("key refused", {says(401)}, Quota::Refused, 0);
    row("redirected", {Fault::answer(307, {}, "Location: http://127.0.0.1:1/\r\n")}, Quota::Refused, 0);
    for (const auto &[name, fault] :
         {std::pair{"lost", Fault::closeAt(At::WholeBody)}, std::pair{"reset", Fault::resetAt(At::WholeBody)},
          std::pair{"500", says(500)}, std::pair{"never answered", Fault::stallAt(At::WholeBody)}}) {
        const QByteArray prefix = name;
        row(prefix + ", raised", {fault, lists(false, 12)}, Quota::Raised, 12);
        row(prefix + ", as before", {fault, lists(false, 9)}, Quota::NotRaised, 9);
        row(prefix + ", no list", {fault, says(503)}, Quota::Unknown, 0);
    }
}

void TestTaskChange::quotas()
{
    QFETCH(QList<Fault>, script);
    QFETCH(int, end);
    QFETCH(int, quota);
    Bench bench;
    bench.server.script(script);
    QuotaRaise raise(bench.tools(), bench.place(), 12);
    const QuotaResult result = bench.run<QuotaResult>(raise);
    QCOMPARE(static_cast<int>(result.end), end);
    QCOMPARE(result.quota.value_or(0), quota);
    QCOMPARE(bench.server.tally().puts, 1);
    QCOMPARE(bench.server.tally().deliveries(), 1);
    QCOMPARE(bench.server.received().constFirst().body, QByteArray("{\"sink_max_tasks\":12}"));
}

void TestTaskChange::chances_data()
{
    QTest::addColumn<int>("quota"); // 0: not told
    QTest::addColumn<int>("most");
    QTest::addColumn<QDateTime>("made"); // invalid: not known
    QTest::addColumn<int>("chance");
    const QDateTime change(QDate(2022, 9, 1), QTime(0, 0), Qt::UTC);
    const auto row = [](const char *name, int quota, int most, const QDateTime &made, QuotaChance chance) {
        QTest::newRow(name) << quota << most << made << static_cast<int>(chance);
    };
    row("old", 9, 18, change.addMSecs(-1), QuotaChance::Likely);
    row("new", 9, 18, change, QuotaChance::NewInstance);
    row("nobody knows", 9, 18, {}, QuotaChance::Likely);
    row("no maximum is told", 9, 0, change.addYears(-1), QuotaChance::Likely);
    row("at the maximum", 18, 18, change.addYears(-1), QuotaChance::AtMost);
    row("beyond it", 20, 18, change.addYears(-1), QuotaChance::AtMost);
    row("no quota is told", 0, 18, change.addYears(-1), QuotaChance::Untold);
}

void TestTaskChange::chances()
{
    QFETCH(int, quota);
    QFETCH(int, most);
    QFETCH(QDateTime, made);
    QFETCH(int, chance);
    QuotaState state;
    if (quota > 0) {
        state.quota = quota;
    }
    if (most > 0) {
        state.most = most;
    }
    if (made.isValid()) {
        state.instance = Instance{};
        state.instance->createdAt = made;
    }
    QCOMPARE(static_cast<int>(chanceOf(state)), chance);
}

void TestTaskChange::answersAreParsedAside_data()
{
    QTest::addColumn<bool>("dropped");
    QTest::newRow("wanted") << false;
    QTest::newRow("dropped before it is parsed") << true;
}

/// While the worker has something else to do, the list has come and is not told.
void TestTaskChange::answersAreParsedAside()
{
    QFETCH(bool, dropped);
    Bench bench;
    QVERIFY(bench.opened || QTest::qWaitFor([&] { return bench.opened; }));
    bench.server.script({lists(true)});
    QSemaphore free;
    bench.files.run(
        &bench.loop, [&free] { free.acquire(); }, [] {});
    int told = 0;
    bool has = false;
    QObject context;
    Reading *reading = readTasks(bench.tools(), bench.place(), &context, [&](const TasksTold &answer) {
        ++told;
        has = answer.has(taskId);
    });
    QSignalSpy came(reading, &Reading::finished);
    const bool ended = came.wait(); // its own listener was told before
    const int before = told;
    if (dropped) {
        delete reading;
    }
    free.release();
    QVERIFY(ended);
    QCOMPARE(before, 0);
    bool later = false; // what was asked before it was told before it
    bench.files.run(
        &bench.loop, [] {}, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(told, dropped ? 0 : 1);
    QCOMPARE(has, !dropped);
}

QTEST_GUILESS_MAIN(TestTaskChange)
#include "tst_taskchange.moc"
