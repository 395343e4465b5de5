// SPDX-License-Identifier: Apache-2.0
#include "faultserver.h"
#include "faultsuite.h"
#include "flow/settler.h"
#include "heldanswer.h"
#include "networks.h"
#include "secrets/sessionstore.h"
#include "teststores.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using Ruling = Judgement::Verdict;
using Obstacle = SettleResult::Obstacle;

namespace {

const KeyRef keyRef{QStringLiteral("sign-in")};
const QString accessKey = QStringLiteral("SIGNINKEY00000001234");

/// When the send was over; tables count seconds from here.
QDateTime ended()
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
}

Attempt attemptNamed(const QString &name)
{
    Attempt a;
    a.id = QStringLiteral("id-of-") + name;
    a.taskName = name;
    a.topics = QStringLiteral("orders,refunds");
    a.connectorId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");
    a.preparedAt = QDateTime::currentDateTimeUtc();
    return a;
}

struct Bench
{
    explicit Bench(SettleTimes times = {.quiet = 0ms, .apart = 0ms, .spacing = 0ms, .deadline = 5s})
        : history(folder.filePath(QStringLiteral("history.sqlite")))
        , store(behind)
        , cloud(network, guard)
        , settler(history, {store, cloud, files, 20s}, std::move(times))
    {
        network.apply(trusting());
        store.keep(keyRef, {accessKey, Secret(QByteArrayView("s1gnInSecretOfTheOperator0123456789abcdE")), Secret()});
        QObject::connect(&settler, &Settler::judged, &settler, [this](const SettleResult &result, bool again) {
            results.append(result);
            agains.append(again);
        });
        history.open(&loop, [this](const JournalResult &failed) { opened = !failed; });
    }

    ListPlace place() const
    {
        return {.place = {.dms = std::get<Endpoint>(Endpoint::parse(server.base())),
                          .projectId = QStringLiteral("0123456789abcdef0123456789abcdef"),
                          .connectorId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961")},
                .signInKey = keyRef};
    }
    /// An attempt whose answer was lost, in the history.
    Attempt lost(const QString &name = QStringLiteral("orders"))
    {
        Attempt a = attemptNamed(name);
        const auto ignored = [](const JournalResult &failed) { QVERIFY(!failed); };
        history.prepare(a, &loop, ignored);
        a.sentAt = QDateTime::currentDateTimeUtc();
        history.markSending(a.id, a.sentAt, &loop, ignored);
        a.state = AttemptState::Unknown;
        a.finishedAt = a.sentAt;
        history.finish(a, &loop, ignored);
        return a;
    }
    void task(const char *id, const Attempt &a, qint64 afterMs = 1500) const
    {
        const_cast<FaultServer &>(server).addTask({.id = QLatin1String(id),
                                                   .name = a.taskName,
                                                   .topics = a.topics,
                                                   .createdMs = a.sentAt.toMSecsSinceEpoch() + afterMs});
    }
    bool run()
    {
        QEventLoop until;
        QObject::connect(&settler, &Settler::finished, &until, &QEventLoop::quit);
        QTimer::singleShot(20s, &until, [&until] { until.exit(1); });
        return settler.isIdle() || until.exec() == 0;
    }
    std::optional<Attempt> found(const QString &id)
    {
        std::optional<Attempt> result;
        QEventLoop until;
        history.find(id, &until, [&](const std::optional<Attempt> &attempt) {
            result = attempt;
            until.quit();
        });
        until.exec();
        return result;
    }
    QList<AttemptEvent> events(const QString &id)
    {
        QList<AttemptEvent> result;
        QEventLoop until;
        history.events(id, &until, [&](const QList<AttemptEvent> &list) {
            result = list;
            until.quit();
        });
        until.exec();
        return result;
    }

    QTemporaryDir folder;
    FaultServer server;
    History history;
    FixedStore behind;
    SessionStore store;
    Network network;
    KeyGuard guard;
    Cloud cloud;
    Worker files{QStringLiteral("files")};
    Settler settler;
    QList<SettleResult> results;
    QList<bool> agains;
    bool opened = false;
    QObject loop; ///< last: callbacks end with it
};

} // namespace

class TestSettle : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void judgements_data();
    void judgements();
    void readingsComeBack();
    void retries_data();
    void retries();

    void lists_data();
    void lists();
    void listIsReadAside();
    void absentTwice();
    void absentFromPartOfAList_data();
    void absentFromPartOfAList();
    void tooLittleIsTold();
    void readingsOfAnotherRunCount();
    void lateTaskIsFound();
    void oneCallForAConnector();
    void callsAreSpaced();
    void refusedKeyStopsAll();
    void obstacles_data();
    void obstacles();
    void listComesLater_data();
    void listComesLater();
    void chosen();
    void chosenWrongly();
    void settledMeanwhile();
};

void TestSettle::judgements_data()
{
    QTest::addColumn<QList<int>>("seconds"); // of the readings, after the send's end
    QTest::addColumn<QStringList>("found");  // IDs, parted by blanks, of each
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("next"); // -1: none
    const auto row = [](const char *name, const QList<int> &seconds, const char *found, Ruling verdict, int next) {
        QTest::newRow(name) << seconds << QString::fromLatin1(found).split(u'|') << static_cast<int>(verdict) << next;
    };
    row("no reading", {}, "", Ruling::Open, -1);
    row("at once", {0}, "", Ruling::Open, 60);
    row("just before the quiet ends", {59}, "", Ruling::Open, 60);
    row("when it ends", {60}, "", Ruling::Open, 90);
    row("one early, one at the end", {0, 60}, "|", Ruling::Open, 90);
    row("one early, one late", {1, 3600}, "|", Ruling::Open, 3630);
    row("two, too near", {60, 89}, "|", Ruling::Open, 90);
    row("two, far enough", {60, 90}, "|", Ruling::NotCreated, -1);
    row("three, near each other", {60, 75, 90}, "||", Ruling::NotCreated, -1);
    row("early, then two", {5, 61, 91}, "||", Ruling::NotCreated, -1);
    row("a task at once", {0}, "t-1", Ruling::Created, -1);
    row("a task at the second", {60, 90}, "|t-1", Ruling::Created, -1);
    row("two tasks", {0}, "t-1 t-2", Ruling::Candidates, -1);
    row("two tasks, one goes", {60, 90}, "t-1 t-2|t-1", Ruling::Created, -1);
    row("a task that went begins anew", {60, 90, 120}, "|t-1|", Ruling::Open, 150);
    row("and ends", {60, 90, 120, 150}, "|t-1||", Ruling::NotCreated, -1);
}

void TestSettle::judgements()
{
    QFETCH(QList<int>, seconds);
    QFETCH(QStringList, found);
    QFETCH(int, verdict);
    QFETCH(int, next);
    Attempt a = attemptNamed(QStringLiteral("orders"));
    a.sentAt = ended().addSecs(-5);
    a.finishedAt = ended();
    QList<ListReading> readings;
    for (qsizetype i = 0; i < seconds.size(); ++i) {
        readings.append({ended().addSecs(seconds.at(i)), found.at(i).split(u' ', Qt::SkipEmptyParts)});
    }
    const Judgement judgement = judge(a, readings, {});
    QCOMPARE(static_cast<int>(judgement.verdict), verdict);
    QCOMPARE(judgement.nextReading, next < 0 ? QDateTime() : ended().addSecs(next));
    QCOMPARE(judgement.taskIds, readings.isEmpty() ? QStringList() : readings.constLast().taskIds);
}

void TestSettle::readingsComeBack()
{
    const ListReading none{ended(), {}};
    const ListReading two{ended().addSecs(30), {QStringLiteral("a"), QStringLiteral("b")}};
    const auto event = [](const ListReading &reading, QLatin1String kind) {
        return AttemptEvent{.at = reading.at.addMSecs(40), .kind = kind, .who = {}, .detail = readingDetail(reading)};
    };
    const QList<ListReading> back = readingsOf({event(none, eventkind::Polled),
                                                event(two, eventkind::Settled),
                                                {.at = ended(), .kind = eventkind::Polled, .who = {}, .detail = {}},
                                                event(two, eventkind::Polled)});
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.at(0).at, none.at);
    QCOMPARE(back.at(0).taskIds, none.taskIds);
    QCOMPARE(back.at(1).taskIds, two.taskIds);
}

void TestSettle::retries_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << 30;
    QTest::newRow("second") << 2 << 60;
    QTest::newRow("fifth") << 5 << 480;
    QTest::newRow("sixth") << 6 << 900;
    QTest::newRow("after a week") << 700 << 900;
}

void TestSettle::retries()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(retryAfter(failures, {}).count(), std::chrono::milliseconds(std::chrono::seconds(seconds)).count());
}

void TestSettle::lists_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<qint64>("afterMs");
    QTest::addColumn<int>("verdict");
    QTest::newRow("one") << 1 << qint64(1500) << static_cast<int>(Ruling::Created);
    QTest::newRow("one of long before the send") << 1 << qint64(-3'600'000) << static_cast<int>(Ruling::Open);
    // Our clock was ahead at the send and is right by now, or the task is another: nobody but a person can tell.
    QTest::newRow("one that looks older") << 1 << qint64(-600'000) << static_cast<int>(Ruling::Candidates);
    QTest::newRow("two") << 2 << qint64(1500) << static_cast<int>(Ruling::Candidates);
}

void TestSettle::lists()
{
    QFETCH(int, tasks);
    QFETCH(qint64, afterMs);
    QFETCH(int, verdict);
    Bench bench({.quiet = 60s, .apart = 30s, .spacing = 0ms, .deadline = 5s});
    const Attempt a = bench.lost();
    for (int i = 0; i < tasks; ++i) {
        bench.task(i == 0 ? "t-1" : "t-2", a, afterMs);
    }
    bench.server.script({Fault::tasks()});
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(bench.run());
    QVERIFY(bench.opened);
    QCOMPARE(bench.results.size(), 1);
    const SettleResult result = bench.results.constFirst();
    QCOMPARE(static_cast<int>(result.judgement.verdict), verdict);
    QCOMPARE(result.obstacle, Obstacle::None);
    const bool created = result.judgement.verdict == Ruling::Created;
    QCOMPARE(result.candidates.size(), verdict == static_cast<int>(Ruling::Candidates) ? tasks : 0);
    QCOMPARE(bench.found(a.id)->state, created ? AttemptState::Created : AttemptState::Unknown);
    QCOMPARE(bench.found(a.id)->taskId, created ? QStringLiteral("t-1") : QString());
    QCOMPARE(bench.found(a.id)->locksItsName(), !created);
    QCOMPARE(bench.events(a.id).constLast().kind, QString(created ? eventkind::Settled : eventkind::Polled));
    QCOMPARE(bench.server.tally().gets, 1);
    QCOMPARE(bench.server.tally().deliveries(), 0);
}

void TestSettle::absentTwice()
{
    Bench bench({.quiet = 150ms, .apart = 150ms, .spacing = 0ms, .deadline = 5s});
    const Attempt a = bench.lost();
    bench.server.script({Fault::tasks()});
    bench.settler.add(a, bench.place(), 10s);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constLast().judgement.verdict, Ruling::NotCreated);
    QCOMPARE(bench.agains.constFirst(), true);
    QCOMPARE(bench.agains.constLast(), false);
    const Attempt after = bench.found(a.id).value();
    QCOMPARE(after.verdict, QStringLiteral("not-created"));
    QVERIFY(!after.locksItsName());
    QVERIFY(after.sentAt.msecsTo(after.releasedAt) >= 300);
    QVERIFY(bench.events(a.id).constLast().detail.value(u"readings").toArray().size() >= 2);
}

void TestSettle::absentFromPartOfAList_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray other = R"({"task_id":"t-0","task_name":"other","topics":"x","create_time":1592309487621})";
    QTest::newRow("more are counted than came") << "{\"tasks\":[" + other + "],\"total_number\":2}";
    QTest::newRow("none came, some are counted") << QByteArray(R"({"tasks":[],"total_number":"1"})");
    QTest::newRow("one without an ID") << "{\"tasks\":[" + other + ",{\"task_name\":\"orders\"}]}";
    QTest::newRow("one that is no object") << "{\"tasks\":[" + other + ",null]}";
}

void TestSettle::absentFromPartOfAList()
{
    QFETCH(QByteArray, list);
    Bench bench({.quiet = 0ms, .apart = 0ms, .spacing = 0ms, .retry = 20ms, .retryAtMost = 20ms, .deadline = 5s});
    const Attempt a = bench.lost();
    bench.server.script({Fault::answer(200, list)});
    bench.settler.add(a, bench.place(), 50ms);
    QVERIFY(bench.run());
    for (const SettleResult &result : std::as_const(bench.results)) {
        QCOMPARE(result.obstacle, Obstacle::Incomplete);
    }
    QVERIFY(bench.found(a.id)->locksItsName());
    QCOMPARE(readingsOf(bench.events(a.id)).size(), 0);
    // A part that has it is enough.
    bench.task("t-1", a);
    bench.server.script({Fault::tasks()});
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(bench.run());
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-1"));
}

/// A list may tell a thousand tasks, and what a pattern may have hit is a search.
void TestSettle::listIsReadAside()
{
    Bench bench;
    const Attempt a = bench.lost();
    bench.task("t-1", a);
    bench.server.script({Fault::tasks()});
    HeldAnswer held(bench.server, bench.files);
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(held.came(&bench.settler));
    for (int look = 0; look < 3; ++look) { // a verdict would have been written meanwhile
        QCOMPARE(readingsOf(bench.events(a.id)).size(), 0);
        QCOMPARE(bench.found(a.id)->state, AttemptState::Unknown);
    }
    held.letGo();
    QVERIFY(bench.run());
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-1"));
}

void TestSettle::tooLittleIsTold()
{
    Bench bench; // without a quiet period: what is not there is "not created" at once
    const Attempt a = bench.lost();
    bench.server.script({Fault::answer(200, R"({"tasks":[{"task_id":"t-1","task_name":"orders"}]})")});
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constLast().judgement.verdict, Ruling::Candidates);
    QCOMPARE(bench.results.constLast().candidates.size(), 1);
    QVERIFY(bench.found(a.id)->locksItsName());
    QVERIFY(!readingsOf(bench.events(a.id)).constFirst().sure);
    bench.settler.choose(a, bench.place(), QStringLiteral("t-1"));
    QVERIFY(bench.run());
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-1"));
}

void TestSettle::readingsOfAnotherRunCount()
{
    Bench bench({.quiet = 0ms, .apart = 100ms, .spacing = 0ms, .deadline = 5s});
    const Attempt a = bench.lost();
    bench.server.script({Fault::tasks()});
    bench.settler.add(a, bench.place(), 0ms); // no patience: one reading
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constLast().judgement.verdict, Ruling::Open);
    const QDateTime due = bench.results.constLast().judgement.nextReading;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() >= due);
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constLast().judgement.verdict, Ruling::NotCreated);
}

void TestSettle::lateTaskIsFound()
{
    Bench bench({.quiet = 0ms, .apart = 100ms, .spacing = 0ms, .deadline = 5s});
    const Attempt a = bench.lost();
    bench.server.script({Fault::tasks()});
    connect(&bench.settler, &Settler::judged, &bench.settler, [&](const SettleResult &, bool again) {
        if (again) {
            bench.task("late", a);
        }
    });
    bench.settler.add(a, bench.place(), 10s);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.size(), 2);
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("late"));
}

void TestSettle::oneCallForAConnector()
{
    Bench bench;
    const Attempt a = bench.lost(QStringLiteral("one"));
    const Attempt b = bench.lost(QStringLiteral("two"));
    bench.task("t-a", a);
    bench.task("t-b", b);
    bench.server.script({Fault::tasks()});
    bench.settler.add(a, bench.place(), 0ms);
    bench.settler.add(b, bench.place(), 0ms);
    bench.settler.add(b, bench.place(), 0ms); // asked twice
    QVERIFY(bench.run());
    QCOMPARE(bench.results.size(), 2);
    QCOMPARE(bench.server.tally().gets, 1);
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-a"));
    QCOMPARE(bench.found(b.id)->taskId, QStringLiteral("t-b"));
}

void TestSettle::callsAreSpaced()
{
    Bench bench({.quiet = 0ms, .apart = 0ms, .spacing = 300ms, .deadline = 5s});
    bench.server.script({Fault::tasks()});
    for (const char *name : {"one", "two", "three"}) {
        ListPlace place = bench.place();
        place.place.connectorId = QLatin1String(name);
        bench.settler.add(bench.lost(QLatin1String(name)), place, 0ms);
    }
    QVERIFY(bench.run());
    const QList<Received> received = bench.server.received();
    QCOMPARE(received.size(), 3);
    for (qsizetype i = 1; i < received.size(); ++i) {
        QVERIFY(received.at(i).headAtUs - received.at(i - 1).headAtUs > 250'000);
    }
}

void TestSettle::refusedKeyStopsAll()
{
    Bench bench;
    const Attempt a = bench.lost(QStringLiteral("one"));
    const Attempt b = bench.lost(QStringLiteral("two"));
    bench.server.script({Fault::answer(401, "{}")});
    ListPlace other = bench.place();
    other.place.connectorId = QStringLiteral("another");
    bench.settler.add(a, bench.place(), 0ms);
    bench.settler.add(b, other, 0ms);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.size(), 2);
    for (const SettleResult &result : std::as_const(bench.results)) {
        QCOMPARE(result.obstacle, Obstacle::KeyRefused);
    }
    QCOMPARE(bench.server.tally().gets, 1);
    QVERIFY(bench.guard.isRefused(accessKey));
    QVERIFY(bench.found(a.id)->locksItsName());
}

void TestSettle::obstacles_data()
{
    QTest::addColumn<int>("status"); // of the answer; 0: no answer, -1: no key, -2: no place
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("obstacle");
    const auto row = [](const char *name, int status, const char *body, Obstacle obstacle) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(obstacle);
    };
    row("no place", -2, "", Obstacle::NoPlace);
    row("no key", -1, "", Obstacle::NoKey);
    row("closed", 0, "", Obstacle::Call);
    row("forbidden", 403, "{}", Obstacle::Call);
    row("broken service", 500, "{}", Obstacle::Call);
    row("not JSON", 200, "<html>", Obstacle::Call);
    row("no list", 200, "{}", Obstacle::Call);
}

void TestSettle::obstacles()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, obstacle);
    Bench bench;
    const Attempt a = bench.lost();
    bench.server.script({status > 0 ? Fault::answer(status, body) : Fault::closeAt(Fault::At::Head)});
    std::optional<ListPlace> place = bench.place();
    if (status == -2) {
        place.reset();
    } else if (status == -1) {
        place->signInKey.name = QStringLiteral("unknown");
    }
    bench.settler.add(a, place, 10s);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.size(), 1);
    QCOMPARE(static_cast<int>(bench.results.constFirst().obstacle), obstacle);
    QVERIFY(bench.found(a.id)->locksItsName());
    // What could not be read is no reading.
    QCOMPARE(readingsOf(bench.events(a.id)).size(), 0);
}

void TestSettle::listComesLater_data()
{
    QTest::addColumn<Fault>("trouble");
    QTest::addColumn<bool>("passes");
    QTest::newRow("closed") << Fault::closeAt(Fault::At::Head) << true;
    QTest::newRow("broken service") << Fault::answer(500, "{}") << true;
    QTest::newRow("too many calls") << Fault::answer(429, "{}") << true;
    QTest::newRow("forbidden") << Fault::answer(403, "{}") << false;
    QTest::newRow("no such connector") << Fault::answer(404, "{}") << false;
    QTest::newRow("no list") << Fault::answer(200, "{}") << false;
}

void TestSettle::listComesLater()
{
    QFETCH(Fault, trouble);
    QFETCH(bool, passes);
    Bench bench({.quiet = 0ms, .apart = 0ms, .spacing = 0ms, .retry = 50ms, .retryAtMost = 100ms, .deadline = 5s});
    const Attempt a = bench.lost();
    bench.task("t-1", a);
    bench.server.script({trouble, trouble, trouble, Fault::tasks()});
    bench.settler.add(a, bench.place(), 10s);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constFirst().obstacle, Obstacle::Call);
    QCOMPARE(bench.results.size() > 1, passes); // how many it takes is Qt's: it may ask twice in one call
    QCOMPARE(bench.agains.count(true), bench.agains.size() - 1);
    QCOMPARE(bench.agains.constLast(), false);
    QCOMPARE(bench.found(a.id)->state, passes ? AttemptState::Created : AttemptState::Unknown);
    QCOMPARE(bench.server.received().size(), passes ? 4 : 1);
}

void TestSettle::chosen()
{
    Bench bench;
    const Attempt a = bench.lost();
    bench.task("t-1", a);
    bench.task("t-2", a);
    bench.server.script({Fault::tasks()});
    bench.settler.choose(a, bench.place(), QStringLiteral("t-2"));
    QVERIFY(bench.run());
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-2"));
    QCOMPARE(bench.events(a.id).constLast().detail.value(u"chosen").toString(), QStringLiteral("t-2"));
    QCOMPARE(bench.events(a.id).constLast().detail.value(u"tasks").toArray().size(), 2);
}

void TestSettle::chosenWrongly()
{
    Bench bench;
    const Attempt a = bench.lost();
    bench.task("t-1", a);
    bench.server.script({Fault::tasks()});
    bench.settler.choose(a, bench.place(), QStringLiteral("of-another"));
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constFirst().obstacle, Obstacle::NotChosen);
    QCOMPARE(bench.found(a.id)->state, AttemptState::Unknown);
}

void TestSettle::settledMeanwhile()
{
    Bench bench;
    const Attempt a = bench.lost();
    bench.task("t-1", a);
    bench.server.script({Fault::tasks()});
    Journal other(bench.folder.filePath(QStringLiteral("history.sqlite")));
    QTRY_VERIFY(bench.opened);
    QVERIFY(bench.found(a.id));
    QVERIFY(!other.open());
    QVERIFY(!other.settle({a.id, QStringLiteral("t-1"), a.sentAt, {}}));
    bench.settler.add(a, bench.place(), 0ms);
    QVERIFY(bench.run());
    QCOMPARE(bench.results.constFirst().obstacle, Obstacle::None);
    QCOMPARE(bench.found(a.id)->taskId, QStringLiteral("t-1"));
    int verdicts = 0;
    for (const AttemptEvent &event : bench.events(a.id)) {
        verdicts += event.kind == eventkind::Settled ? 1 : 0;
    }
    QCOMPARE(verdicts, 1);
}

QTEST_GUILESS_MAIN(TestSettle)
#include "tst_settle.moc"
