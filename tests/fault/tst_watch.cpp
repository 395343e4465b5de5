// SPDX-License-Identifier: Apache-2.0
// Following tasks against a server that answers as told. Time is the test's own: a look comes when the
// test moves the clock, so that "nothing is asked" can be seen without waiting.
#include "faultsuite.h"
#include "flow/settler.h"
#include "flow/watch.h"
#include "lookupbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

namespace {

QByteArray listOf(const QByteArrayList &rows)
{
    return "{\"tasks\":[" + rows.join(',') + "],\"total_number\":" + QByteArray::number(rows.size()) +
           ",\"max_tasks\":18,\"quota_tasks\":18}";
}

QByteArray row(const QByteArray &id, const QByteArray &status = "RUNNING", const QByteArray &name = "orders")
{
    return "{\"task_id\":\"" + id + "\",\"task_name\":\"" + name + "\",\"status\":\"" + status +
           "\",\"topics\":\"a\",\"create_time\":1592309487621}";
}

QByteArray shown(int written, int end, const QByteArray &status = "RUNNING")
{
    return "{\"task_name\":\"orders\",\"status\":\"" + status +
           "\",\"topics_info\":[{\"topic\":\"a\",\"partitions\":[{\"partition_id\":\"0\",\"last_transfer_offset\":\"" +
           QByteArray::number(written) + "\",\"log_end_offset\":\"" + QByteArray::number(end) + "\",\"lag\":\"" +
           QByteArray::number(end - written) + "\"}]}]}";
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SPILLWAY_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Fault ok(const QByteArray &body)
{
    return Fault::answer(200, body);
}

struct Bench : LookupBench
{
    explicit Bench(std::chrono::milliseconds spacing = 0ms, bool ownClock = true)
        : history(folder.filePath(QStringLiteral("history.sqlite")))
        , pace(std::make_shared<Pace>(spacing, ownClock ? std::function<qint64()>([this] { return now; })
                                                        : std::function<qint64()>()))
        , watch(history, lookups.tools(), pace, [this](const Attempt &attempt) { return place(attempt); },
                {.now = [this] { return start.addMSecs(now); }})
    {
        network.apply(trusting());
        history.open(&loop, [this](const JournalResult &failed) { opened = !failed; });
        QObject::connect(&watch, &Watch::attentionNeeded, &loop, [this] { ++alarms; });
    }

    std::optional<WatchPlace> place(const Attempt &attempt) const
    {
        return attempt.profile == u"gone"
                   ? std::nullopt
                   : std::optional(WatchPlace{
                         .site = site(key), .connectorId = attempt.connectorId, .profile = QStringLiteral("eu")});
    }
    /// A Created attempt in the history, whose answer came `age` seconds before the test's time.
    Attempt made(const QString &taskId, const QString &name = QStringLiteral("orders"), int age = 600,
                 const QString &connector = connectorId)
    {
        Attempt a;
        a.id = QStringLiteral("id-of-") + taskId;
        a.taskName = name;
        a.topics = QStringLiteral("a");
        a.connectorId = connector;
        a.profile = profile;
        a.body = R"({"obs_destination_descriptor":{"deliver_time_interval":30}})";
        a.preparedAt = start.addSecs(-age);
        const auto fine = [](const JournalResult &failed) { QVERIFY(!failed); };
        history.prepare(a, &loop, fine);
        a.sentAt = a.preparedAt;
        history.markSending(a.id, a.sentAt, &loop, fine);
        a.state = AttemptState::Created;
        a.finishedAt = a.sentAt;
        a.taskId = taskId;
        history.finish(a, &loop, fine);
        return a;
    }
    void advance(std::chrono::milliseconds by)
    {
        now += by.count();
        watch.setLooking(true); // plans anew, by the clock as it is now
    }
    std::optional<Attempt> found(const QString &id)
    {
        std::optional<Attempt> result;
        Patience patience;
        history.find(id, &loop, [&](const std::optional<Attempt> &attempt) {
            result = attempt;
            patience.quit();
        });
        patience.wait();
        return result;
    }
    QStringList kinds(const QString &id)
    {
        QStringList result;
        Patience patience;
        history.events(id, &loop, [&](const QList<AttemptEvent> &events) {
            for (const AttemptEvent &event : events.mid(3)) { // after checked, sent, answered
                result.append(event.kind);
            }
            patience.quit();
        });
        patience.wait();
        return result;
    }
    bool gets(int count)
    {
        return QTest::qWaitFor([&] { return server.tally().gets >= count; }) && server.tally().gets == count;
    }

    /// How often a list was asked for.
    qsizetype lists() const
    {
        const QList<QByteArray> all = targets();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const QByteArray &target) { return target.endsWith("/sink-tasks"); });
    }

    const QDateTime start = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    qint64 now = 0;
    QTemporaryDir folder;
    History history;
    std::shared_ptr<Pace> pace;
    Watch watch;
    QString profile; ///< of the attempts that are made
    KeyRef key = signInRef;
    bool opened = false;
    int alarms = 0;
    QObject loop; ///< last: callbacks end with it
};

} // namespace

class TestWatch : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void listsAreReadAndNewsRecorded();
    void backsOff();
    void nobodyLooks();
    void oneListForAll();
    void goneAndBack();
    void notFromHere();
    void stuckAndMoving();
    void pausedIsNotShown();
    void newTaskIsFollowed();
    void refusedKeyIsNotUsedAgain();
    void anotherKeyOfTheProfile();
    void troubles_data();
    void troubles();
    void oddLists_data();
    void oddLists();
    void withoutAPlace();
    void strangersConnectorIsReadOnce();
    void forsakenConnectorIsLeftAlone();
    void changedWhileAnAnswerIsOnItsWay();
    void changesAreLookedAt();
    void refusedIsNotHurried();
    void noTwoCallsWithinTheSpacing();
};

void TestWatch::listsAreReadAndNewsRecorded()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(listOf({row("t-1")})), ok(listOf({row("t-1")})), ok(listOf({row("t-1", "PAUSED")})),
                         ok(listOf({row("t-1", "HIBERNATING")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QTRY_COMPARE(bench.found(a.id)->taskStatus, QStringLiteral("RUNNING"));
    for (const auto &[seconds, looks] : {std::pair{6s, 2}, std::pair{11s, 3}, std::pair{6s, 4}}) {
        bench.advance(seconds); // all before the one task's own turn
        QTRY_COMPARE(read.size(), looks);
    }
    QTRY_COMPARE(bench.found(a.id)->taskStatus, QStringLiteral("HIBERNATING"));
    QCOMPARE(bench.kinds(a.id), QStringList(3, QString(eventkind::Seen))); // the second look had no news
    QVERIFY(onlyReads(bench.server));
    const ConnectorView *view = bench.watch.connectorOf(a);
    QVERIFY(view && view->list.quota == 18);
    QCOMPARE(view->elsewhere.size(), 0);
}

void TestWatch::backsOff()
{
    Bench bench;
    bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(listOf({row("t-1")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    // Second by second, until the task's own turn after 30 s: when is the list read?
    QList<qint64> lists;
    for (int second = 0; second < 25; ++second) {
        const int before = bench.server.tally().gets;
        bench.advance(1s);
        QTRY_VERIFY(bench.watch.isIdle());
        if (bench.server.tally().gets > before) {
            lists.append(bench.now / 1000);
        }
    }
    QCOMPARE(lists, (QList<qint64>{5, 15})); // then 20 s later
}

void TestWatch::nobodyLooks()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(listOf({row("t-1")}))});
    bench.watch.begin();
    bench.watch.select(a);
    bench.now += 3'600'000;
    QTRY_VERIFY(bench.watch.connectorOf(a)); // it is followed, and nothing was asked
    QVERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().heads, 0);
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QTRY_VERIFY(bench.watch.isIdle());
    bench.watch.setLooking(false);
    const int before = bench.server.tally().heads;
    bench.now += 3'600'000;
    bench.watch.refresh();
    QVERIFY(bench.found(a.id)); // one round through the history's thread
    QVERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().heads, before);
}

void TestWatch::oneListForAll()
{
    Bench bench;
    QByteArrayList rows;
    for (int i = 0; i < 12; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        bench.made(id, QStringLiteral("orders-%1").arg(i));
        rows.append(row(id.toLatin1()));
    }
    bench.server.script({ok(listOf(rows))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    for (int i = 0; i < 12; ++i) {
        QTRY_COMPARE(bench.found(QStringLiteral("id-of-t-%1").arg(i))->taskStatus, QStringLiteral("RUNNING"));
    }
    QCOMPARE(bench.server.tally().gets, 1);
}

void TestWatch::goneAndBack()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    const Attempt fresh = bench.made(QStringLiteral("t-2"), QStringLiteral("fresh"), 10);
    bench.server.script({ok(listOf({}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_VERIFY(bench.found(a.id)->taskGoneAt.isValid());
    QVERIFY(!bench.found(fresh.id)->taskGoneAt.isValid()); // a list may be a little late
    QTRY_VERIFY(!bench.watch.task(a.id));
    QVERIFY(bench.watch.task(fresh.id));
    QTRY_VERIFY(read.size() >= 1);
    bench.advance(60s);
    QTRY_VERIFY(bench.found(fresh.id)->taskGoneAt.isValid());
    QCOMPARE(bench.kinds(a.id), QStringList{QString(eventkind::Gone)});
    QCOMPARE(bench.alarms, 0);
}

void TestWatch::notFromHere()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    Attempt open = a;
    open.id = QStringLiteral("id-open");
    open.taskName = QStringLiteral("maybe");
    open.state = AttemptState::Unknown;
    open.taskId.clear();
    bench.history.prepare(open, &bench.loop, [](const JournalResult &failed) { QVERIFY(!failed); });
    bench.history.finish(open, &bench.loop, [](const JournalResult &failed) { QVERIFY(!failed); });
    bench.server.script({ok(listOf(
        {row("t-1"), row("t-2", "PAUSED", "orders"), row("t-3", "RUNNING", "maybe"), row("t-4", "", "other")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QStringList names;
    for (const TaskRow &each : bench.watch.connectors().constFirst().elsewhere) {
        names.append(each.taskId + u' ' + each.name);
    }
    // One has our task's name, another one may be our open attempt's.
    QCOMPARE(names, (QStringList{QStringLiteral("t-2 orders"), QStringLiteral("t-4 other")}));
}

void TestWatch::stuckAndMoving()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    const Fault list = ok(listOf({row("t-1")}));
    bench.server.script({ok(shown(5, 6)), list, ok(shown(5, 8)), list, ok(shown(5, 9)), list, ok(shown(5, 12)), list,
                         ok(shown(12, 12)), list});
    QSignalSpy read(&bench.watch, &Watch::taskRead);
    QSignalSpy listed(&bench.watch, &Watch::connectorRead);
    bench.watch.select(a);
    bench.watch.setLooking(true);
    const auto look = [&](int count) { return read.size() == count && listed.size() == count; };
    QTRY_VERIFY(look(1));
    bench.advance(31s);
    QTRY_VERIFY(look(2));
    QVERIFY(!bench.found(a.id)->taskStuckAt.isValid());
    bench.advance(31s); // two intervals are over
    QTRY_VERIFY(look(3));
    QTRY_VERIFY(bench.found(a.id)->taskStuckAt.isValid());
    QTRY_COMPARE(bench.alarms, 1);
    bench.advance(61s);
    QTRY_VERIFY(look(4));
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(bench.alarms, 1); // told once
    bench.advance(121s);
    QTRY_VERIFY(look(5));
    QTRY_VERIFY(!bench.found(a.id)->taskStuckAt.isValid());
    QCOMPARE(bench.kinds(a.id), (QStringList{eventkind::Seen, eventkind::Stuck, eventkind::Moving}));
    QCOMPARE(bench.watch.task(a.id)->tracks.constFirst().written, std::optional<qint64>(12));
    QVERIFY(bench.targets().constFirst().endsWith("/sink-tasks/t-1?topic-info=true"));
    QVERIFY(onlyReads(bench.server));
}

void TestWatch::pausedIsNotShown()
{
    Bench bench;
    bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(listOf({row("t-1", "PAUSED")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QTRY_COMPARE(bench.found(QStringLiteral("id-of-t-1"))->taskStatus, QStringLiteral("PAUSED"));
    bench.found(QStringLiteral("id-of-t-1")); // behind the watch's own look at the row
    bench.advance(3600s);
    QTRY_COMPARE(read.size(), 2);
    QTRY_VERIFY(bench.watch.isIdle());
    for (const QByteArray &target : bench.targets()) {
        QVERIFY2(target.endsWith("/sink-tasks"), target.constData()); // the list tells when it runs again
    }
}

void TestWatch::newTaskIsFollowed()
{
    Bench bench;
    bench.watch.begin();
    bench.watch.setLooking(true);
    bench.server.script({ok(listOf({row("t-1")}))});
    const Attempt a = bench.made(QStringLiteral("t-1"), QStringLiteral("orders"), 0);
    QTRY_COMPARE(bench.found(a.id)->taskStatus, QStringLiteral("RUNNING")); // of its own accord
}

void TestWatch::refusedKeyIsNotUsedAgain()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.made(QStringLiteral("t-2"), QStringLiteral("two"), 600, QStringLiteral("another-connector"));
    bench.server.script({Fault::answer(401, "{}")});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 2);
    bench.advance(3600s);
    QTRY_VERIFY(bench.watch.isIdle());
    bench.watch.refresh(); // asked, and still not
    QTRY_COMPARE(read.size(), 4);
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().gets, 1);
    QVERIFY(bench.guard.isRefused(QStringLiteral("SIGNINKEY00000001234")));
    QCOMPARE(bench.found(a.id)->taskStatus, QString());
}

/// What a key may not see is asked again once the profile has another one: the list, and each task.
void TestWatch::anotherKeyOfTheProfile()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({Fault::answer(403, "{}")});
    QSignalSpy listed(&bench.watch, &Watch::connectorRead);
    QSignalSpy read(&bench.watch, &Watch::taskRead);
    bench.watch.select(a);
    bench.watch.setLooking(true);
    QTRY_VERIFY(listed.size() == 1 && read.size() == 1);
    bench.advance(3600s);
    bench.watch.findPlaces(); // another profile was saved
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().gets, 2);
    bench.server.script({ok(shown(5, 6)), ok(listOf({row("t-1")}))});
    bench.key = writerRef;
    bench.watch.findPlaces();
    QTRY_VERIFY(listed.size() == 2 && read.size() == 2);
    QVERIFY(!bench.watch.task(a.id)->failure);
    QVERIFY(!bench.watch.connectorOf(a)->failure);
}

void TestWatch::troubles_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("again"); // it is asked again by itself
    QTest::newRow("throttled") << 429 << QByteArray("{}") << true;
    QTest::newRow("broken") << 503 << QByteArray("{}") << true;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << false;
    QTest::newRow("no such connector") << 404 << QByteArray("{}") << true;
    QTest::newRow("not JSON") << 200 << QByteArray("<html>") << true;
    QTest::newRow("no list") << 200 << QByteArray("{}") << true;
}

void TestWatch::troubles()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, again);
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({Fault::answer(status, body), ok(listOf({row("t-1")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(bench.watch.connectorOf(a)->failure);
    QCOMPARE(bench.kinds(a.id), QStringList()); // what could not be read says nothing of the task
    bench.advance(10s);
    if (!again) {
        QTRY_VERIFY(bench.watch.isIdle());
        QCOMPARE(read.size(), 1);
        bench.watch.refresh();
    }
    QTRY_COMPARE(read.size(), 2);
    QVERIFY(!bench.watch.connectorOf(a)->failure);
    QTRY_COMPARE(bench.found(a.id)->taskStatus, QStringLiteral("RUNNING"));
}

void TestWatch::oddLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("elsewhere");
    QTest::newRow("odd") << sample(QStringLiteral("answers/list-odd.json")) << -1;
    QByteArrayList thousand;
    for (int i = 0; i < 1000; ++i) {
        thousand.append(row("x-" + QByteArray::number(i), "RUNNING", "orders"));
    }
    QTest::newRow("a thousand, all of one name") << listOf(thousand) << 1000;
    QTest::newRow("the same twice") << listOf({row("x-1"), row("x-1")}) << 2;
    QTest::newRow("bare rows") << QByteArray("{\"tasks\":[{\"task_id\":\"x-1\"},{},7,null]}") << 1;
}

void TestWatch::oddLists()
{
    QFETCH(QByteArray, list);
    QFETCH(int, elsewhere);
    Bench bench;
    bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(list)});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    if (elsewhere >= 0) {
        QCOMPARE(bench.watch.connectors().constFirst().elsewhere.size(), elsewhere);
    }
}

void TestWatch::withoutAPlace()
{
    Bench bench;
    bench.profile = QStringLiteral("gone");
    const Attempt a = bench.made(QStringLiteral("t-1"));
    QVERIFY(!bench.watch.connectorOf(a));
    bench.watch.select(a);
    bench.watch.setLooking(true);
    QTRY_VERIFY(bench.watch.isIdle());
    bench.advance(3600s);
    QVERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().heads, 0);
}

void TestWatch::strangersConnectorIsReadOnce()
{
    Bench bench;
    bench.server.script({ok(listOf({row("x-1")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    const WatchPlace place{.site = bench.site(), .connectorId = connectorId, .profile = QStringLiteral("eu")};
    bench.watch.setLooking(true);
    bench.watch.setConnector(place);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(bench.watch.connector(place)->elsewhere.size(), 1);
    bench.advance(3600s);
    bench.watch.setConnector(place);
    QVERIFY(bench.watch.isIdle());
    QCOMPARE(bench.server.tally().gets, 1);
    bench.watch.refresh();
    QTRY_COMPARE(read.size(), 2);
}

/// Nobody has a task there, and nobody looks at it any more: one that does not answer is not asked for ever.
void TestWatch::forsakenConnectorIsLeftAlone()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({Fault::answer(503, "{}")});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.setLooking(true);
    bench.watch.begin();
    bench.watch.setConnector(WatchPlace{.site = bench.site(), .connectorId = instanceId, .profile = {}});
    QTRY_COMPARE(read.size(), 2);
    bench.advance(11s);
    QTRY_COMPARE(read.size(), 4); // while it is wanted
    bench.watch.setConnector({});
    bench.key = KeyRef{QStringLiteral("of another account")};
    bench.watch.findPlaces();
    bench.advance(41s);
    QTRY_VERIFY(bench.watch.isIdle());
    const qsizetype asked = read.size();
    const int gets = bench.server.tally().gets;
    bench.advance(3600s);
    QTRY_VERIFY(bench.watch.isIdle());
    bench.advance(3600s);
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(read.size(), asked);
    QCOMPARE(bench.server.tally().gets, gets);
}

void TestWatch::changedWhileAnAnswerIsOnItsWay()
{
    Bench bench;
    bench.made(QStringLiteral("t-1"));
    // The answer to the first look leaves the server before the second task was made.
    Fault slow = ok(listOf({row("t-1")}));
    slow.dripMs = 10;
    bench.server.script({slow, ok(listOf({row("t-1"), row("t-2")}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(bench.server.tally().gets, 1);
    const Attempt second = bench.made(QStringLiteral("t-2"), QStringLiteral("two"), 0);
    QVERIFY(bench.found(second.id));                              // the watch has heard of it
    QTRY_VERIFY(bench.watch.connectorOf(second)->list.sent == 2); // the clock stands still
    QCOMPARE(bench.lists(), 2);
}

void TestWatch::changesAreLookedAt()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({ok(listOf({row("t-1"), row("x-1")})), ok(listOf({row("t-1")})), ok(listOf({}))});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    QTRY_COMPARE(bench.found(a.id)->taskStatus, QStringLiteral("RUNNING"));
    const WatchPlace place = bench.watch.connectorOf(a)->place;
    bench.watch.changedAt({.dms = place.site.dms, .projectId = project, .connectorId = QStringLiteral("another")});
    QVERIFY(bench.watch.isIdle());
    bench.watch.changedAt({.dms = place.site.dms, .projectId = project, .connectorId = connectorId});
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(bench.watch.connectorOf(a)->elsewhere.size(), 0);
    // Deleted from here: the history says so first.
    bench.history.see({.attemptId = a.id, .at = bench.start, .presence = TaskSighting::Presence::Deleted}, &bench.loop,
                      [](const JournalResult &failed) { QVERIFY(!failed); });
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(bench.watch.connector(place)->list.sent, 0);
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(bench.lists(), 3);
}

void TestWatch::refusedIsNotHurried()
{
    Bench bench;
    const Attempt a = bench.made(QStringLiteral("t-1"));
    bench.server.script({Fault::answer(403, "{}")});
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    bench.watch.begin();
    bench.watch.setLooking(true);
    QTRY_COMPARE(read.size(), 1);
    bench.watch.changedAt({.dms = bench.site().dms, .projectId = project, .connectorId = connectorId});
    bench.made(QStringLiteral("t-2"), QStringLiteral("two"), 0);
    QVERIFY(bench.found(a.id));
    QTRY_VERIFY(bench.watch.isIdle());
    QCOMPARE(bench.lists(), 1);
}

void TestWatch::noTwoCallsWithinTheSpacing()
{
    // By the clock of the server: a Settler and a Watch at the same pace, everything due at once.
    Bench bench(250ms, false);
    Settler settler(bench.history, bench.lookups.tools(), {}, nullptr, bench.pace);
    bench.server.script({ok(listOf({}))});
    for (const char *id : {"one", "two", "three"}) {
        bench.made(QLatin1String(id), QLatin1String(id), 600, QLatin1String(id));
    }
    Attempt lost;
    lost.id = QStringLiteral("lost");
    lost.taskName = lost.id;
    lost.connectorId = connectorId;
    lost.state = AttemptState::Unknown;
    lost.preparedAt = lost.sentAt = QDateTime::currentDateTimeUtc();
    bench.history.prepare(lost, &bench.loop, [](const JournalResult &failed) { QVERIFY(!failed); });
    bench.history.finish(lost, &bench.loop, [](const JournalResult &failed) { QVERIFY(!failed); });
    QSignalSpy read(&bench.watch, &Watch::connectorRead);
    QSignalSpy judged(&settler, &Settler::judged);
    bench.watch.begin();
    bench.watch.setLooking(true);
    const ListPlace place{.place = {.dms = endpointOf(bench.server), .projectId = project, .connectorId = connectorId},
                          .signInKey = signInRef};
    settler.add(lost, place, 0ms);
    QTRY_VERIFY(judged.size() == 1 && read.size() >= 3);
    const QList<Received> received = bench.server.received();
    QVERIFY(received.size() >= 4);
    for (qsizetype i = 1; i < received.size(); ++i) {
        QVERIFY(received.at(i).headAtUs - received.at(i - 1).headAtUs > 200'000);
    }
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
