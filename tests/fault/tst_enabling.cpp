// SPDX-License-Identifier: Apache-2.0
#include "faultsuite.h"
#include "flow/enablings.h"
#include "lookupbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spillway;
using namespace spillway::test;

using At = Fault::At;
using State = Enabling::State;

namespace {

QByteArray instanceJson(const char *status, const QString &connector = {})
{
    return QByteArray("{\"instance_id\":\"") + instanceId.toLatin1() + "\",\"name\":\"kafka\",\"type\":\"cluster\"," +
           "\"status\":\"" + status + "\",\"connector_id\":\"" + connector.toLatin1() + "\"}";
}

Fault is(const char *status, const QString &connector = {})
{
    return Fault::answer(200, instanceJson(status, connector));
}

Fault taken()
{
    return Fault::answer(200, R"({"job_id":"7c3ec20c-11de-4df9-acc0-7ef1dea25dfe","connector_id":"later"})");
}

Fault percent(int done)
{
    return Fault::answer(200, "{\"progress_percentage\":" + QByteArray::number(done) + '}');
}

EnableOrder orderOf()
{
    return {.profile = QStringLiteral("eu-prod"),
            .practice = false,
            .instanceId = instanceId,
            .instanceName = QStringLiteral("kafka"),
            .jobId = {},
            .orderedAt = {}};
}

bool comesTo(const Enabling &enabling, State state)
{
    return QTest::qWaitFor([&] { return enabling.state() == state; }, 20'000);
}

} // namespace

Q_DECLARE_METATYPE(QList<Fault>)

class TestEnabling : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data();
    void orders();
    void doublePressIsOneOrder();
    void stock_data();
    void stock();
    void refusedKeySignsNothing();
    void survivesARestart();
    void outOfSightIsNotOver();
    void ordersAsText();
};

void TestEnabling::orders_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<State>("end");
    QTest::addColumn<int>("percent");
    const QString connector = connectorId;
    const auto row = [](const char *name, const QList<Fault> &script, State end, int percent = -1) {
        QTest::newRow(name) << script << end << percent;
    };
    row("taken, extended, ready",
        {taken(), is("EXTENDING"), percent(40), is("EXTENDING"), percent(80), is("RUNNING", connector)}, State::Ready,
        100);
    row("ready at once", {taken(), is("RUNNING", connector)}, State::Ready, 100);
    row("the answer is lost, the order was taken",
        {Fault::closeAt(At::WholeBody), is("EXTENDING"), is("RUNNING", connector)}, State::Ready, 100);
    row("the answer is lost, the order was not taken", {Fault::closeAt(At::WholeBody), is("RUNNING")}, State::Failed);
    row("500, the order was not taken", {Fault::answer(500, "{}"), is("RUNNING")}, State::Failed);
    row("an answer that says nothing, the order was taken",
        {Fault::answer(200, "<html>"), is("EXTENDING"), is("RUNNING", connector)}, State::Ready, 100);
    row("the job ends without a connector", {taken(), is("EXTENDING"), percent(99), is("RUNNING")}, State::Failed, 99);
    row("refused", {Fault::answer(400, R"({"error_code":"DMS.00400026"})")}, State::Failed);
    row("forbidden", {Fault::answer(403, "{}")}, State::Failed);
    row("signature refused", {Fault::answer(401, "{}")}, State::Failed);
    row("a look fails, the next does not", {taken(), Fault::closeAt(At::Head), is("RUNNING", connector)}, State::Ready,
        100);
    row("the instance is gone", {taken(), Fault::answer(404, "{}")}, State::Failed);
}

void TestEnabling::orders()
{
    QFETCH(QList<Fault>, script);
    QFETCH(State, end);
    QFETCH(int, percent);
    LookupBench bench;
    bench.server.script(script);
    Enabling enabling(bench.lookups, bench.site(), orderOf(), QStringLiteral("300MB"));
    enabling.setInterval(std::chrono::milliseconds(1));
    enabling.order();
    QVERIFY(comesTo(enabling, end));
    QCOMPARE(enabling.percent(), percent);
    QVERIFY(!enabling.isOutOfSight());
    QCOMPARE(enabling.connectorId(), end == State::Ready ? connectorId : QString());
    QCOMPARE(bench.server.tally().posts, 1); // never repeated, whatever came of it
    const Received order = bench.server.received().first();
    QCOMPARE(order.target, "/v2/" + project.toLatin1() + "/instances/" + instanceId.toLatin1() + "/connector");
    QCOMPARE(order.body, R"({"node_cnt":2,"specification":"300MB"})");
}

void TestEnabling::doublePressIsOneOrder()
{
    LookupBench bench;
    bench.server.script({taken(), is("EXTENDING"), percent(1), is("RUNNING", connectorId)});
    Enabling enabling(bench.lookups, bench.site(), orderOf(), {});
    enabling.setInterval(std::chrono::milliseconds(1));
    enabling.order();
    enabling.order();
    QVERIFY(comesTo(enabling, State::Running));
    enabling.order();
    QVERIFY(comesTo(enabling, State::Ready));
    QCOMPARE(bench.server.tally().posts, 1);
}

void TestEnabling::stock_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<State>("end");
    QTest::addColumn<bool>("failed");
    QTest::newRow("to be had") << QList{Fault::answer(200, R"({"soldOut":false})")} << State::Idle << false;
    QTest::newRow("sold out") << QList{Fault::answer(200, R"({"soldOut":true})")} << State::SoldOut << false;
    QTest::newRow("not told") << QList{Fault::answer(200, "{}")} << State::Idle << true;
    QTest::newRow("not allowed to ask") << QList{Fault::answer(403, "{}")} << State::Idle << true;
}

void TestEnabling::stock()
{
    QFETCH(QList<Fault>, script);
    QFETCH(State, end);
    QFETCH(bool, failed);
    LookupBench bench;
    bench.server.script(script);
    Enabling enabling(bench.lookups, bench.site(), orderOf(), {});
    enabling.askStock();
    QCOMPARE(enabling.state(), State::Asking);
    QVERIFY(comesTo(enabling, end));
    QCOMPARE(enabling.failure().has_value(), failed);
    QVERIFY(onlyReads(bench.server));
}

void TestEnabling::refusedKeySignsNothing()
{
    LookupBench bench;
    bench.guard.refuse(QStringLiteral("SIGNINKEY00000001234"));
    Enabling enabling(bench.lookups, bench.site(), orderOf(), {});
    enabling.order();
    QVERIFY(comesTo(enabling, State::Failed));
    QCOMPARE(enabling.failure()->kind, LookupFailure::Kind::KeyGuarded);
    QVERIFY(!enabling.isOutOfSight()); // nothing was ordered
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestEnabling::survivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state/enabling.json"));
    LookupBench bench;
    const Instance instance{.id = instanceId,
                            .name = QStringLiteral("kafka"),
                            .status = QStringLiteral("RUNNING"),
                            .type = QStringLiteral("cluster"),
                            .engineVersion = {},
                            .specification = QStringLiteral("100MB"),
                            .connectorId = {}};
    {
        bench.server.script({taken(), is("EXTENDING"), percent(10)});
        Enablings all(bench.lookups, file, bench.files);
        Enabling *enabling = all.of(bench.site(), QStringLiteral("eu-prod"), false, instance);
        QCOMPARE(all.of(bench.site(), QStringLiteral("eu-prod"), false, instance), enabling);
        enabling->order();
        QVERIFY(comesTo(*enabling, State::Running));
    }
    bench.files.finishAll([] {});
    QVERIFY(QFile::exists(file));

    bench.server.script({is("EXTENDING"), percent(60), is("RUNNING", connectorId)});
    Enablings again(bench.lookups, file, bench.files);
    Enabling *ended = nullptr;
    connect(&again, &Enablings::ended, this, [&](Enabling *enabling) { ended = enabling; });
    // The profile is not there yet: the order waits.
    again.resume([](const EnableOrder &) { return std::optional<Site>(); });
    bench.files.finishAll([] {});
    QCoreApplication::processEvents();
    QVERIFY(again.running().isEmpty());
    again.resume([&](const EnableOrder &order) {
        return order.profile == QStringLiteral("eu-prod") ? std::optional(bench.site()) : std::nullopt;
    });
    QTRY_COMPARE(again.running().size(), 1);
    again.running().first()->setInterval(std::chrono::milliseconds(1));
    QTRY_VERIFY(ended);
    QCOMPARE(ended->state(), State::Ready);
    QCOMPARE(ended->what().instanceName, QStringLiteral("kafka"));
    QCOMPARE(bench.server.tally().posts, 1);
    bench.files.finishAll([] {});
    QFile left(file);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QVERIFY(parseEnableOrders(left.readAll()).isEmpty());
}

void TestEnabling::outOfSightIsNotOver()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("enabling.json"));
    const QString key = QStringLiteral("SIGNINKEY00000001234");
    LookupBench bench;
    const auto kept = [&] {
        bench.files.finishAll([] {});
        QFile left(file);
        return left.open(QIODevice::ReadOnly) ? parseEnableOrders(left.readAll()).size() : -1;
    };
    const auto resumed = [&](Enablings &all) {
        Enabling *ended = nullptr;
        QObject context;
        connect(&all, &Enablings::ended, &context, [&](Enabling *enabling) { ended = enabling; });
        all.resume([&](const EnableOrder &) { return std::optional(bench.site()); });
        return QTest::qWaitFor([&] { return ended != nullptr; }, 20'000) ? ended : nullptr;
    };
    Instance instance;
    instance.id = instanceId;
    {
        bench.server.script({taken(), Fault::answer(401, "{}"), taken(), is("EXTENDING")});
        Enablings all(bench.lookups, file, bench.files);
        Enabling *first = all.of(bench.site(), QStringLiteral("eu-prod"), false, instance);
        first->setInterval(std::chrono::milliseconds(1));
        first->order();
        QVERIFY(comesTo(*first, State::Failed)); // the key was withdrawn meanwhile
        QVERIFY(first->isOutOfSight());
        QCOMPARE(kept(), 1);
        bench.guard.allow(key);
        Enabling *second = all.of(bench.site(), QStringLiteral("eu-prod"), false, instance);
        QVERIFY(second != first);
        second->order();
        QVERIFY(comesTo(*second, State::Running));
        QCOMPARE(kept(), 1); // one instance, one order to follow
    }
    bench.guard.refuse(key);
    {
        Enablings again(bench.lookups, file, bench.files);
        const Enabling *ended = resumed(again);
        QVERIFY(ended && ended->isOutOfSight());
        QCOMPARE(kept(), 1);
    }
    bench.guard.allow(key);
    bench.server.script({is("RUNNING", connectorId)});
    Enablings atLast(bench.lookups, file, bench.files);
    const Enabling *ended = resumed(atLast);
    QVERIFY(ended);
    QCOMPARE(ended->state(), State::Ready);
    QCOMPARE(kept(), 0);
}

void TestEnabling::ordersAsText()
{
    EnableOrder order = orderOf();
    order.jobId = QStringLiteral("j");
    order.orderedAt = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    QCOMPARE(parseEnableOrders(enableOrdersText({order})), QList{order});
    QVERIFY(parseEnableOrders("").isEmpty());
    QVERIFY(parseEnableOrders("[]").isEmpty());
    QVERIFY(parseEnableOrders(R"({"orders":[{},7,{"instance_id":3}]})").isEmpty());
}

QTEST_GUILESS_MAIN(TestEnabling)
#include "tst_enabling.moc"
