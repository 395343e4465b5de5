// SPDX-License-Identifier: Apache-2.0
#include "cloud/outcome.h"
#include "faultsuite.h"
#include "lookupbench.h"

#include <QPointer>
#include <QTest>

#include <sys/prctl.h>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using At = Fault::At;
using Kind = LookupFailure::Kind;
using Stop = CallFacts::Stop;
using Then = Fault::Then;
using Transport = FaultServer::Transport;

namespace {

constexpr int Fine = -1; ///< instead of a LookupFailure::Kind

int kindOf(const std::optional<LookupFailure> &failure)
{
    return failure ? static_cast<int>(failure->kind) : Fine;
}

Fault page(int first, int count, const QByteArray &total)
{
    return Fault::answer(200, topicsPage(first, count, total));
}

/// Whole at its head, then far more than an answer may be.
Fault flood()
{
    return {.reply = "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n", .fill = 64 * 1024 * 1024};
}

/// A keyring whose prompt nobody answers.
class SilentStore : public SecretStore
{
public:
    void read(const KeyRef &, QObject *, ReadDone) override { ++reads; }
    void write(const KeyRef &, StoredKey, QObject *, Done) override {}
    void remove(const KeyRef &, QObject *, Done) override {}
    int reads = 0;
};

} // namespace

class TestLookups : public FaultSuite
{
    Q_OBJECT

private Q_SLOTS:
    void paging_data();
    void paging();
    void failures_data();
    void failures();
    void keyring_data();
    void keyring();

    void otherLists();
    void aLookAtOneCorrectsTheList();
    void refusedKeySignsNoMore();
    void anothersRefusalSpoilsNoAnswer();
    void cacheKnowsTheSite();
    void unsafeIds_data();
    void unsafeIds();
    void nobodyKnowsWhere();
    void quotedToken_data();
    void quotedToken();
    void badNetworkSettings();
    void twoNetworksAtOnce();

    void cancelled_data();
    void cancelled();
    void destroyed_data();
    void destroyed();
    void contextDeletedByItsAnswer();
};

void TestLookups::paging_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<QByteArray>>("queries");
    using Queries = QList<QByteArray>;
    const auto row = [](const char *name, const QList<Fault> &script, int rows, int kind, const Queries &queries) {
        QTest::newRow(name) << script << rows << kind << queries;
    };
    const QByteArray first = "limit=200&offset=0";
    const int endless = static_cast<int>(Kind::Endless);
    const int call = static_cast<int>(Kind::Call);

    row("one page", {page(0, 3, "\"total\":3,")}, 3, Fine, {first});
    row("none", {page(0, 0, "\"total\":0,")}, 0, Fine, {first});
    row("exactly two pages", {page(0, 200, "\"total\":400,"), page(200, 200, "\"total\":400,")}, 400, Fine,
        {first, "limit=200&offset=200"});
    row("fifty whatever was asked for",
        {page(0, 50, "\"total\":120,"), page(50, 50, "\"total\":120,"), page(100, 20, "\"total\":120,")}, 120, Fine,
        {first, "limit=200&offset=50", "limit=200&offset=100"});
    row("total as text", {page(0, 200, "\"total\":\"201\","), page(200, 1, "\"total\":\"201\",")}, 201, Fine,
        {first, "limit=200&offset=200"});
    row("no total, short page", {page(0, 49, "")}, 49, Fine, {first});
    row("no total, goes on", {page(0, 50, ""), page(50, 10, "")}, 60, Fine, {first, "limit=200&offset=50"});
    row("no total, ends with a full page", {page(0, 200, ""), page(200, 0, "")}, 200, Fine,
        {first, "limit=200&offset=200"});
    row("no total, all at once", {page(0, 250, "")}, 250, Fine, {first});
    row("no total, and beyond it an error", {page(0, 50, ""), Fault::answer(400, R"({"error_code":"DMS.00400062"})")},
        50, Fine, {first, "limit=200&offset=50"});
    row("no total, and then the service fails", {page(0, 50, ""), Fault::answer(500, "{}")}, 50, call,
        {first, "limit=200&offset=50"});
    row("null for a total", {page(0, 3, "\"total\":null,")}, 3, Fine, {first});
    row("negative total", {page(0, 3, "\"total\":-1,")}, 3, Fine, {first});
    row("total too small", {page(0, 5, "\"total\":2,")}, 5, Fine, {first});
    row("total too large", {page(0, 60, "\"total\":100,"), page(60, 0, "\"total\":100,")}, 60, Fine,
        {first, "limit=200&offset=60"});
    row("a row without a name", {Fault::answer(200, R"({"total":3,"topics":[{},{"name":"a"},{"name":"b"}]})")}, 2, Fine,
        {first});
    row("a page without names", {Fault::answer(200, R"({"total":3,"topics":[{},null]})")}, 0, endless, {first});
    row("repeated rows", {Fault::answer(200, R"({"total":4,"topics":[{"name":"a"},{"name":"a"},{"name":"b"},3]})")}, 2,
        Fine, {first});
    row("a page that repeats", {page(0, 200, "\"total\":1000,")}, 200, endless, {first, "limit=200&offset=200"});
    row("a page that repeats, no total", {page(0, 200, "")}, 200, endless, {first, "limit=200&offset=200"});
    row("refuses 200", {Fault::answer(400, "{}"), page(0, 50, "\"total\":60,"), page(50, 10, "\"total\":60,")}, 60,
        Fine, {first, "limit=50&offset=0", "limit=50&offset=50"});
    row("refuses everything", {Fault::answer(400, "{}")}, 0, call, {first, "limit=50&offset=0"});
    row("200 are too much", {flood(), page(0, 5, "\"total\":5,")}, 5, Fine, {first, "limit=50&offset=0"});
    row("refuses the second page", {page(0, 50, "\"total\":120,"), Fault::answer(400, "{}")}, 50, call,
        {first, "limit=200&offset=50"});
}

void TestLookups::paging()
{
    QFETCH(QList<Fault>, script);
    QFETCH(int, rows);
    QFETCH(int, kind);
    QFETCH(QList<QByteArray>, queries);
    LookupBench bench;
    bench.server.script(script);
    const Listing<Topic> listing = topicsOf(bench, bench.site());
    QCOMPARE(kindOf(listing.failure), kind);
    QCOMPARE(listing.rows.size(), rows);
    QVERIFY(listing.at.isValid());
    const QByteArray path = "/v2/" + project.toLatin1() + "/instances/" + instanceId.toLatin1() + "/topics?";
    QList<QByteArray> targets;
    for (const QByteArray &query : queries) {
        targets.append(path + query);
    }
    QCOMPARE(bench.targets(), targets);
    QVERIFY(onlyReads(bench.server));
    // Only a whole list is kept.
    QCOMPARE(bench.lookups.knownTopics(bench.site(), instanceId) != nullptr, kind == Fine);
}

void TestLookups::failures_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Stop>("stop");
    const auto row = [](const char *name, const Fault &fault, Kind kind, int status, Stop stop = Stop::None) {
        QTest::newRow(name) << fault << static_cast<int>(kind) << status << stop;
    };
    row("401", Fault::answer(401, R"({"error_code":"APIGW.0301"})"), Kind::Call, 401);
    row("403", Fault::answer(403, R"({"error_code":"DMS.00403003"})"), Kind::Call, 403);
    row("404 of the gateway", Fault::answer(404, R"({"error_code":"APIGW.0101"})"), Kind::Call, 404);
    row("429", Fault::answer(429, R"({"error_code":"APIGW.0308"})"), Kind::Call, 429);
    row("500", Fault::answer(500, "{}"), Kind::Call, 500);
    row("HTML with 502", Fault::answer(502, "<html>bad gateway</html>"), Kind::Call, 502);
    row("204", Fault::raw("HTTP/1.1 204 No Content\r\n\r\n", Then::Keep), Kind::Call, 204);
    row("redirect", Fault::answer(302, "", "Location: http://127.0.0.1:1/elsewhere\r\n"), Kind::Call, 302);
    row("closed", Fault::closeAt(At::WholeBody), Kind::Call, 0);
    row("reset", Fault::resetAt(At::Head), Kind::Call, 0);
    row("cut", Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"instances\":[", Then::Close), Kind::Call,
        200);
    row("cut without a length", Fault::raw("HTTP/1.1 200 OK\r\n\r\n{\"instances\":[", Then::Close), Kind::Unreadable,
        200);
    row("HTML with 200", Fault::answer(200, "<html>sign in here</html>"), Kind::Unreadable, 200);
    row("empty", Fault::answer(200, ""), Kind::Unreadable, 200);
    row("no array", Fault::answer(200, R"({"instance_num":3})"), Kind::Unreadable, 200);
    row("null array", Fault::answer(200, R"({"instances":null})"), Kind::Unreadable, 200);
    row("64 MB", flood(), Kind::Call, 200, Stop::TooLarge);
    row("never answers", Fault::stallAt(At::WholeBody), Kind::Call, 0, Stop::Deadline);
}

void TestLookups::failures()
{
    QFETCH(Fault, fault);
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(Stop, stop);
    LookupBench bench(Transport::Http, stop == Stop::Deadline ? 300ms : 20'000ms);
    bench.server.script({fault});
    const auto ask = [&] {
        return listed<Instance>(
            [&](QObject *context, auto done) { bench.lookups.instances(bench.site(), context, std::move(done)); });
    };
    const Listing<Instance> listing = ask();
    QCOMPARE(kindOf(listing.failure), kind);
    QCOMPARE(listing.failure->facts.httpStatus, status);
    QCOMPARE(listing.failure->facts.stop, stop);
    QVERIFY(listing.failure->facts.body.size() <= CallFacts::MaxAnswer);
    QVERIFY(listing.rows.isEmpty());
    QVERIFY(!bench.lookups.knownInstances(bench.site()));
    QVERIFY(onlyReads(bench.server));
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);

    // It can be asked again, unless the key was refused.
    bench.server.script({Fault::answer(200, R"({"instances":[{"instance_id":"a"}],"instance_num":1})")});
    const Listing<Instance> again = ask();
    QCOMPARE(kindOf(again.failure), status == 401 ? static_cast<int>(Kind::KeyGuarded) : Fine);
}

void TestLookups::keyring_data()
{
    QTest::addColumn<StoreStatus>("status");
    QTest::newRow("not stored") << StoreStatus::NotStored;
    QTest::newRow("refused") << StoreStatus::Refused;
    QTest::newRow("unavailable") << StoreStatus::Unavailable;
    QTest::newRow("timed out") << StoreStatus::TimedOut;
    QTest::newRow("damaged") << StoreStatus::Damaged;
}

void TestLookups::keyring()
{
    QFETCH(StoreStatus, status);
    FixedStore store(status);
    LookupBench bench(Transport::Http, 20s, &store);
    const Listing<Topic> listing = topicsOf(bench, bench.site());
    QCOMPARE(kindOf(listing.failure), static_cast<int>(Kind::Keychain));
    QCOMPARE(listing.failure->keyStatus, status);
    QCOMPARE(store.reads(), 1);
    QCOMPARE(bench.server.tally().connections, 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestLookups::otherLists()
{
    LookupBench bench;
    const Site site = bench.site();
    bench.server.script(
        {Fault::answer(
             200,
             R"({"projects":[{"id":"p2","name":"practice-1_sub"},{"id":"p1","name":"practice-1"},)"
             R"({"id":"p1","name":"practice-1"},{"id":"p3","name":"elsewhere"},{"id":"p4","name":"practice-1_x","enabled":false}]})"),
         Fault::answer(200, R"({"instance_id":"i","name":"kafka"})"),
         Fault::answer(200,
                       "<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name><Location>r</Location></Bucket>"
                       "<Bucket><Name>b</Name><Location>r</Location></Bucket></Buckets></ListAllMyBucketsResult>")});
    const auto projects = listed<ProjectRow>(
        [&](QObject *context, auto done) { bench.lookups.projects(site, context, std::move(done)); });
    QCOMPARE(kindOf(projects.failure), Fine);
    QCOMPARE(projects.rows.size(), 2);
    QCOMPARE(projects.rows.first().id, QStringLiteral("p1"));
    const auto instance = listed<Instance>(
        [&](QObject *context, auto done) { bench.lookups.instance(site, instanceId, context, std::move(done)); });
    QCOMPARE(kindOf(instance.failure), Fine);
    QCOMPARE(instance.rows.first().name, QStringLiteral("kafka"));
    const auto buckets =
        listed<Bucket>([&](QObject *context, auto done) { bench.lookups.buckets(site, context, std::move(done)); });
    QCOMPARE(kindOf(buckets.failure), Fine);
    QCOMPARE(buckets.rows, (QList{Bucket{QStringLiteral("b"), QStringLiteral("r")}}));
    QCOMPARE(
        bench.targets(),
        (QList<QByteArray>{"/v3/projects", "/v2/" + project.toLatin1() + "/instances/" + instanceId.toLatin1(), "/"}));
    QVERIFY(onlyReads(bench.server));
    QVERIFY(bench.server.received().at(2).header("Authorization").startsWith("OBS SIGNINKEY00000001234:"));
    QVERIFY(bench.lookups.knownProjects(site) && bench.lookups.knownBuckets(site));
    QVERIFY(!bench.lookups.knownInstances(site)); // one instance is no list
}

void TestLookups::aLookAtOneCorrectsTheList()
{
    LookupBench bench;
    const Site site = bench.site();
    bench.server.script(
        {Fault::answer(200, R"({"instances":[{"instance_id":"other","status":"RUNNING"},{"instance_id":")" +
                                instanceId.toLatin1() + R"(","status":"RUNNING"}],"instance_num":2})"),
         Fault::answer(200, R"({"instance_id":")" + instanceId.toLatin1() + R"(","connector_id":")" +
                                connectorId.toLatin1() + R"("})"),
         Fault::answer(500, "{}")});
    const auto all =
        listed<Instance>([&](QObject *context, auto done) { bench.lookups.instances(site, context, std::move(done)); });
    QCOMPARE(all.rows.size(), 2);
    const auto look = [&] {
        return listed<Instance>(
            [&](QObject *context, auto done) { bench.lookups.instance(site, instanceId, context, std::move(done)); });
    };
    QCOMPARE(kindOf(look().failure), Fine);
    const Listing<Instance> *known = bench.lookups.knownInstances(site);
    QVERIFY(known);
    QCOMPARE(known->rows.size(), 2);
    QCOMPARE(known->rows.last().connectorId, connectorId);
    QCOMPARE(known->rows.first(), all.rows.first());
    QCOMPARE(known->at, all.at); // the others are as old as they were
    QVERIFY(look().failure);
    QCOMPARE(bench.lookups.knownInstances(site)->rows.last().connectorId, connectorId);
}

void TestLookups::refusedKeySignsNoMore()
{
    LookupBench bench;
    bench.server.script({page(0, 50, "\"total\":200,"), Fault::answer(401, "{}"), page(0, 1, "")});
    const Listing<Topic> listing = topicsOf(bench, bench.site());
    QCOMPARE(kindOf(listing.failure), static_cast<int>(Kind::Call));
    QCOMPARE(listing.failure->facts.httpStatus, 401);
    QCOMPARE(listing.rows.size(), 50);
    Lookups &all = bench.lookups;
    const Site site = bench.site();
    const QList<int> kinds{
        kindOf(topicsOf(bench, site).failure),
        kindOf(listed<Topic>([&](QObject *c, auto done) { all.topics(site, connectorId, c, done); }).failure),
        kindOf(listed<ProjectRow>([&](QObject *c, auto done) { all.projects(site, c, done); }).failure),
        kindOf(listed<Instance>([&](QObject *c, auto done) { all.instances(site, c, done); }).failure),
        kindOf(listed<Instance>([&](QObject *c, auto done) { all.instance(site, instanceId, c, done); }).failure),
        kindOf(listed<Bucket>([&](QObject *c, auto done) { all.buckets(site, c, done); }).failure)};
    QCOMPARE(kinds, QList<int>(kinds.size(), static_cast<int>(Kind::KeyGuarded)));
    QCOMPARE(bench.server.tally().heads, 2);
    qInfo("refused key: %lld look-ups after a 401 signed nothing", qint64(kinds.size()));
    // Another key may still sign.
    QCOMPARE(kindOf(topicsOf(bench, bench.site(writerRef)).failure), Fine);
    QCOMPARE(bench.server.tally().heads, 3);
}

void TestLookups::anothersRefusalSpoilsNoAnswer()
{
    for (int total : {1, 2}) {
        LookupBench bench;
        Fault answer = page(0, 1, "\"total\":" + QByteArray::number(total) + ',');
        answer.dripMs = 2; // long on its way
        bench.server.script({answer, page(1, 1, "")});
        bench.server.onHead([&bench](const Received &) {
            QMetaObject::invokeMethod(&bench.lookups,
                                      [&bench] { bench.guard.refuse(QStringLiteral("SIGNINKEY00000001234")); });
        });
        const Listing<Topic> listing = topicsOf(bench, bench.site());
        QVERIFY(bench.guard.isRefused(QStringLiteral("SIGNINKEY00000001234")));
        QCOMPARE(listing.rows.size(), 1); // what came is good
        QCOMPARE(kindOf(listing.failure), total == 1 ? Fine : static_cast<int>(Kind::KeyGuarded));
        QCOMPARE(bench.server.tally().heads, 1); // and nothing more was signed
    }
}

void TestLookups::cacheKnowsTheSite()
{
    LookupBench bench;
    bench.server.script({page(0, 2, "\"total\":2,")});
    QCOMPARE(topicsOf(bench, bench.site()).rows.size(), 2);
    const Listing<Topic> *known = bench.lookups.knownTopics(bench.site(), instanceId);
    QVERIFY(known);
    QCOMPARE(known->rows.size(), 2);
    QVERIFY(!bench.lookups.knownTopics(bench.site(), connectorId));
    QVERIFY(!bench.lookups.knownTopics(bench.site(writerRef), instanceId));
    Site other = bench.site();
    other.projectId = QString(32, u'a');
    QVERIFY(!bench.lookups.knownTopics(other, instanceId));
    // Asked again, it is asked anew.
    bench.server.script({page(0, 5, "\"total\":5,")});
    QCOMPARE(topicsOf(bench, bench.site()).rows.size(), 5);
    QCOMPARE(bench.lookups.knownTopics(bench.site(), instanceId)->rows.size(), 5);
}

void TestLookups::unsafeIds_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QString>("instance");
    QTest::newRow("no project") << QString() << instanceId;
    QTest::newRow("project with a slash") << QStringLiteral("a/b") << instanceId;
    QTest::newRow("no instance") << project << QString();
    QTest::newRow("instance that climbs") << project << QStringLiteral("../../../v3/x");
    QTest::newRow("instance with a query") << project << QStringLiteral("a?b=c");
    QTest::newRow("instance with a line") << project << QStringLiteral("a\r\nHost: x");
    QTest::newRow("instance without an end") << project << QString(101, u'a');
}

void TestLookups::unsafeIds()
{
    QFETCH(QString, projectId);
    QFETCH(QString, instance);
    LookupBench bench;
    Site site = bench.site();
    site.projectId = projectId;
    const int nowhere = static_cast<int>(Kind::NoEndpoint);
    QCOMPARE(kindOf(topicsOf(bench, site, instance).failure), nowhere);
    const auto one = listed<Instance>(
        [&](QObject *context, auto done) { bench.lookups.instance(site, instance, context, std::move(done)); });
    QCOMPARE(kindOf(one.failure), nowhere);
    if (projectId != project) {
        const auto all = listed<Instance>(
            [&](QObject *context, auto done) { bench.lookups.instances(site, context, std::move(done)); });
        QCOMPARE(kindOf(all.failure), nowhere);
    }
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestLookups::nobodyKnowsWhere()
{
    LookupBench bench;
    Site site = bench.site();
    site.iam.reset();
    site.obs.reset();
    const auto projects = listed<ProjectRow>(
        [&](QObject *context, auto done) { bench.lookups.projects(site, context, std::move(done)); });
    const auto buckets =
        listed<Bucket>([&](QObject *context, auto done) { bench.lookups.buckets(site, context, std::move(done)); });
    QVERIFY(projects.at.isValid() && buckets.at.isValid());
    QCOMPARE(kindOf(projects.failure), static_cast<int>(Kind::NoEndpoint));
    QCOMPARE(kindOf(buckets.failure), static_cast<int>(Kind::NoEndpoint));
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestLookups::quotedToken_data()
{
    QTest::addColumn<Fault>("fault");
    const QByteArray secret(token);
    QTest::newRow("gateway") << Fault::answer(
        401, "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"canonicalRequest:GET|x-security-token:" + secret + "|\"}",
        "X-Request-Id: " + secret + "\r\n");
    QTest::newRow("escaped") << Fault::answer(403, "{\"error_msg\":\"\\u0074" + secret.mid(1) + "\"}");
    QTest::newRow("XML") << Fault::answer(403, "<Error><StringToSign>&#116;" + secret.mid(1) + "</StringToSign>");
    QTest::newRow("redirect") << Fault::answer(302, "", "Location: http://127.0.0.1/" + secret + "\r\n");
    QTest::newRow("reason") << Fault::raw("HTTP/1.1 403 " + secret + "\r\nContent-Length: 0\r\n\r\n", Then::Keep);
    QTest::newRow("region") << Fault::answer(403, "", "x-obs-bucket-location: " + secret + "\r\n");
    QTest::newRow("unreadable") << Fault::answer(200, "<html>" + secret + "</html>");
}

void TestLookups::quotedToken()
{
    QFETCH(Fault, fault);
    LookupBench bench;
    bench.server.script({fault});
    const Listing<Topic> listing = topicsOf(bench, bench.site(temporaryRef));
    QVERIFY(listing.failure);
    QCOMPARE(bench.server.received().first().header("X-Security-Token"), QByteArray(token));
    const CallFacts &facts = listing.failure->facts;
    const QByteArray tail = QByteArray(token).mid(1); // the first character may be written otherwise
    for (const QByteArray &text :
         {facts.body, facts.requestId, facts.location, facts.bucketRegion, facts.errorText.toUtf8()}) {
        QVERIFY2(!text.contains(tail), text.constData());
    }
}

void TestLookups::badNetworkSettings()
{
    LookupBench bench;
    Site site = bench.site();
    site.network.caFile = QStringLiteral("/nonexistent/ca.pem");
    const Listing<Topic> listing = topicsOf(bench, site);
    QCOMPARE(kindOf(listing.failure), static_cast<int>(Kind::Network));
    QCOMPARE(listing.failure->network, NetworkSettingsError::CaFileUnreadable);
    QCOMPARE(listing.failure->settings, site.network);
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestLookups::twoNetworksAtOnce()
{
    LookupBench bench(Transport::Tls);
    bench.server.script({page(0, 1, "\"total\":1,")});
    Site known = bench.site();
    known.network.caFile = Certificates::authorityFile();
    Site strange = bench.site();
    strange.network.caFile = Certificates::strangerFile();
    for (int round = 0; round < 2; ++round) { // prepared then, and known afterwards
        Patience patience;
        QObject context;
        QList<int> fine;
        QList<int> refused;
        QList<Cause> causes;
        int named = 0; // Qt tells the errors to one of the calls that share a handshake
        const auto done = [&](QList<int> &into) {
            return [&](const Listing<Topic> &listing) {
                into.append(kindOf(listing.failure));
                if (listing.failure) {
                    causes.append(causeOf(listing.failure->facts));
                    named += !listing.failure->facts.tlsErrors.isEmpty();
                }
                if (fine.size() + refused.size() == 4) {
                    patience.quit();
                }
            };
        };
        bench.lookups.topics(known, instanceId, &context, done(fine));
        bench.lookups.topics(strange, instanceId, &context, done(refused));
        bench.lookups.topics(known, connectorId, &context, done(fine));
        bench.lookups.topics(strange, connectorId, &context, done(refused));
        QVERIFY(patience.wait());
        QCOMPARE(fine, (QList{Fine, Fine}));
        QCOMPARE(refused, (QList{static_cast<int>(Kind::Call), static_cast<int>(Kind::Call)}));
        QCOMPARE(causes, (QList{Cause::Tls, Cause::Tls}));
        QVERIFY(named > 0);
        QCOMPARE(bench.server.tally().gets, 2 * (round + 1));
    }
}

void TestLookups::cancelled_data()
{
    QTest::addColumn<QString>("stage");
    for (const char *stage : {"before the start", "network", "keyring", "call", "twice"}) {
        QTest::newRow(stage) << QString::fromLatin1(stage);
    }
}

void TestLookups::cancelled()
{
    QFETCH(QString, stage);
    SilentStore silent;
    LookupBench bench(Transport::Http, 20s, stage == u"keyring" ? &silent : nullptr);
    bench.server.script({Fault::stallAt(At::WholeBody)});
    if (stage != u"network") {
        QVERIFY(applied(bench.network, {}));
    }
    Patience patience;
    QObject context;
    int answers = 0;
    Listing<Topic> answer;
    Reading *reading = bench.lookups.topics(bench.site(), instanceId, &context, [&](const Listing<Topic> &listing) {
        ++answers;
        answer = listing;
        patience.quit();
    });
    if (stage == u"call") {
        connect(&bench.server, &FaultServer::reached, reading, &Reading::cancel);
    } else {
        if (stage != u"before the start") {
            QCoreApplication::sendPostedEvents(reading); // it starts
        }
        reading->cancel();
        if (stage == u"twice") {
            reading->cancel();
        }
    }
    QCOMPARE(answers, 0); // never from within the call
    QVERIFY(patience.wait());
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
    QCOMPARE(kindOf(answer.failure), static_cast<int>(Kind::Call));
    QCOMPARE(answer.failure->facts.stop, Stop::Cancelled);
    QCOMPARE(bench.server.tally().connections, stage == u"call" ? 1 : 0);
    QCOMPARE(silent.reads, stage == u"keyring" ? 1 : 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestLookups::destroyed_data()
{
    cancelled_data();
}

void TestLookups::destroyed()
{
    QFETCH(QString, stage);
    SilentStore silent;
    LookupBench bench(Transport::Http, 20s, stage == u"keyring" ? &silent : nullptr);
    bench.server.script({Fault::stallAt(At::WholeBody)});
    if (stage != u"network") {
        QVERIFY(applied(bench.network, {}));
    }
    auto context = std::make_unique<QObject>();
    int answers = 0;
    QPointer<Reading> reading =
        bench.lookups.topics(bench.site(), instanceId, context.get(), [&](const Listing<Topic> &) { ++answers; });
    if (stage == u"call") {
        Patience patience;
        QObject listener; // goes before the next request
        connect(&bench.server, &FaultServer::reached, &listener, [&] { patience.quit(); });
        QVERIFY(patience.wait());
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    } else if (stage != u"before the start") {
        QCoreApplication::sendPostedEvents(reading);
        if (stage == u"twice") {
            reading->cancel(); // its end is queued when it goes
        }
    }
    context.reset();
    QVERIFY(!reading);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    bench.files.finishAll([] {}); // what the worker made of it is delivered below, to nobody
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    if (stage == u"keyring") {
        return;
    }
    bench.server.script({page(0, 1, "\"total\":1,")});
    QCOMPARE(kindOf(topicsOf(bench, bench.site()).failure), Fine);
    QCOMPARE(answers, 0);
}

void TestLookups::contextDeletedByItsAnswer()
{
    for (const bool fails : {false, true}) {
        LookupBench bench;
        bench.server.script({fails ? Fault::answer(403, "{}") : page(0, 1, "\"total\":1,")});
        Patience patience;
        auto *context = new QObject;
        QPointer<Reading> reading =
            bench.lookups.topics(bench.site(), instanceId, context, [&](const Listing<Topic> &) {
                delete context;
                patience.quit();
            });
        QVERIFY(patience.wait());
        QVERIFY(!reading);
        QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
