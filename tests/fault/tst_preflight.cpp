// SPDX-License-Identifier: Apache-2.0
#include "faultsuite.h"
#include "flow/preflight.h"
#include "flow/sitetest.h"
#include "heldanswer.h"
#include "lookupbench.h"

#include <QTest>

#include <sys/prctl.h>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using At = Fault::At;
using Then = Fault::Then;
using What = CheckLine::What;
using Result = CheckLine::Result;
using Reason = CheckLine::Reason;
using Transport = FaultServer::Transport;

namespace {

const QByteArray tasks = R"({"tasks":[],"total_number":0,"max_tasks":18,"quota_tasks":18})";
const QByteArray one = "{\"instance_id\":\"" + instanceId.toLatin1() +
                       "\",\"name\":\"kafka\",\"status\":\"RUNNING\",\"type\":\"cluster\",\"connector_id\":\"" +
                       connectorId.toLatin1() + "\"}";
const QByteArray instances = "{\"instances\":[" + one + "],\"instance_num\":1}";
const QByteArray topics = R"({"total":2,"topics":[{"name":"orders"},{"name":"refunds"}]})";

/// To a HEAD, with the length of a body that does not come.
Fault headAnswer(int status, const QByteArray &headers = {})
{
    return Fault::raw("HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + headers + "Content-Length: 0\r\n\r\n",
                      Then::Keep);
}

Fault error(int status, const char *code)
{
    return Fault::answer(status, QByteArray("<Error><Code>") + code + "</Code></Error>");
}

Fault located(const char *region)
{
    return Fault::answer(200, QByteArray("<Location>") + region + "</Location>");
}

QString shown(Result verdict, Reason reason)
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(verdict)).arg(static_cast<int>(reason));
}

/// The service and the bucket are two servers here, so that each has a script of its own.
struct Bench : LookupBench
{
    explicit Bench(std::chrono::milliseconds deadline = 20s) : LookupBench(Transport::Http, deadline)
    {
        server.script({Fault::answer(200, tasks), Fault::answer(200, instances), Fault::answer(200, ::topics)});
        bucket.script({headAnswer(200, "x-obs-bucket-location: practice-1\r\n")});
    }

    PreflightSubject subject() const
    {
        Draft draft = Draft::forForm();
        draft.set(Field::TaskName, QStringLiteral("orders-to-bucket"));
        draft.set(Field::Topics, QStringLiteral("orders,refunds"));
        draft.set(Field::ObsBucketName, QStringLiteral("landing-zone"));
        draft.set(Field::ProjectId, project);
        draft.set(Field::ConnectorId, connectorId);
        PreflightSubject made{.draft = draft, .site = site(), .instanceId = {}, .writerKey = writerRef};
        made.site.obs = endpointOf(bucket);
        return made;
    }

    FaultServer bucket;
};

/// The lines once all is over; empty if it never was.
QList<CheckLine> looked(LookupBench &bench, const PreflightSubject &subject)
{
    Patience patience;
    Preflight preflight(bench.lookups, subject);
    int ends = 0;
    QObject::connect(&preflight, &Preflight::finished, &preflight, [&] {
        ++ends;
        patience.quit();
    });
    preflight.start();
    if (!patience.wait()) {
        return {};
    }
    QCoreApplication::processEvents();
    return ends == 1 && preflight.isFinished() ? preflightLines(subject, preflight.facts()) : QList<CheckLine>();
}

QString lineOf(const QList<CheckLine> &lines, What what)
{
    for (const CheckLine &line : lines) {
        if (line.what == what) {
            return shown(line.verdict, line.reason);
        }
    }
    return {};
}

} // namespace

class TestPreflight : public FaultSuite
{
    Q_OBJECT

private Q_SLOTS:
    void allWell();
    void listIsReadAside();
    void bucket_data();
    void bucket();
    void headWithABody();
    void service_data();
    void service();
    void unsafe_data();
    void unsafe();
    void refusedKeySignsNoMore();
    void freshTopicsAreNotFetchedAgain();
    void destroyed_data();
    void destroyed();
    void siteTest_data();
    void siteTest();
    void siteTestWithoutProject_data();
    void siteTestWithoutProject();
    void siteTestWithoutKey();
};

void TestPreflight::allWell()
{
    Bench bench;
    const QList<CheckLine> lines = looked(bench, bench.subject());
    QCOMPARE(lines.size(), 11);
    for (const CheckLine &line : lines) {
        // The server here has no Date to go by.
        QCOMPARE(line.verdict, line.what == What::Clock ? Result::Unchecked : Result::Passed);
        QVERIFY(line.at.isValid());
    }
    QVERIFY(!firstFailed(lines));
    QVERIFY(onlyReads(bench.server) && onlyReads(bench.bucket));
    QCOMPARE(bench.targets().size(), 3);
    QCOMPARE(bench.server.tally().connections, 1); // the one that the create will use
    QCOMPARE(bench.bucket.received().first().target, QByteArray("/landing-zone"));
    QVERIFY(bench.bucket.received().first().header("Authorization").startsWith("OBS WRITERKEY00000005678:"));
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestPreflight::listIsReadAside()
{
    Bench bench;
    PreflightSubject subject = bench.subject();
    subject.writerKey = {}; // one call at a time
    Preflight preflight(bench.lookups, subject);
    HeldAnswer held(bench.server, bench.files);
    preflight.start();
    QVERIFY(held.came(&preflight));
    QVERIFY(!preflight.facts().tasks.done);
    held.letGo();
    QTRY_VERIFY(preflight.isFinished());
    QVERIFY(preflight.facts().tasks.done && !preflight.facts().tasks.failure);
    QCOMPARE(preflight.facts().first.httpStatus, 200);
}

void TestPreflight::bucket_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<QStringList>("lines"); // bucket, region, writer key
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, const QList<Fault> &script, const QStringList &lines, int calls) {
        QTest::newRow(name) << script << lines << calls;
    };
    const QString fine = shown(Result::Passed, Reason::None);
    const QString elsewhere = shown(Result::Failed, Reason::BucketElsewhere);
    const QString regionUnknown = shown(Result::Unchecked, Reason::RegionUnknown);
    const QString notLooked = shown(Result::Unchecked, Reason::NotLooked);
    const QString notReached = shown(Result::Unchecked, Reason::NotReached);
    const QString forbidden = shown(Result::Unchecked, Reason::BucketForbidden);
    const QString refused = shown(Result::Failed, Reason::BucketKeyRefused);
    const Fault no = headAnswer(403);
    row("told by HEAD", {headAnswer(200, "x-obs-bucket-location: practice-1\r\n")}, {fine, fine, fine}, 1);
    row("told by ?location", {headAnswer(200), located("practice-1")}, {fine, fine, fine}, 2);
    row("elsewhere", {headAnswer(200, "x-obs-bucket-location: r-2\r\n")}, {fine, elsewhere, fine}, 1);
    row("seen, its region not", {headAnswer(200), error(403, "AccessDenied")}, {fine, regionUnknown, fine}, 2);
    row("seen, then nothing", {headAnswer(200), Fault::closeAt(At::WholeBody)}, {fine, regionUnknown, fine}, 2);
    row("a page instead of OBS", {headAnswer(200), Fault::answer(200, "<html>sign in</html>")},
        {notReached, notLooked, notReached}, 2);
    row("a page behind a 403", {no, Fault::answer(200, "<html>sign in</html>")}, {notReached, notLooked, notReached},
        2);
    row("may not HEAD", {no, located("practice-1")}, {fine, fine, fine}, 2);
    row("write only", {no, error(403, "AccessDenied")}, {forbidden, notLooked, forbidden}, 2);
    row("wrong key", {no, error(403, "InvalidAccessKeyId")}, {forbidden, notLooked, refused}, 2);
    row("wrong SK", {no, error(403, "SignatureDoesNotMatch")}, {forbidden, notLooked, refused}, 2);
    row("clock", {no, error(403, "RequestTimeTooSkewed")}, {notLooked, notLooked, notLooked}, 2);
    row("403 that is cut",
        {no, Fault::raw("HTTP/1.1 403 No\r\nContent-Length: 900\r\n\r\n<Error><Code>AccessDenied", Then::Close)},
        {notReached, notLooked, notReached}, 2);
    row("403 without a word", {no, Fault::answer(403, "")}, {forbidden, notLooked, forbidden}, 2);
    row("missing", {headAnswer(404)}, {shown(Result::Failed, Reason::BucketMissing), notLooked, notLooked}, 1);
    row("301 that names the region",
        {headAnswer(301, "Location: http://127.0.0.1:1/\r\nx-obs-bucket-location: r-2\r\n")},
        {fine, elsewhere, notLooked}, 1);
    row("307 that does not", {headAnswer(307, "Location: http://127.0.0.1:1/\r\n")}, {fine, elsewhere, notLooked}, 1);
    row("500", {headAnswer(500)}, {notReached, notLooked, notLooked}, 1);
    row("closed", {Fault::closeAt(At::WholeBody)}, {notReached, notLooked, notReached}, 1);
    row("never answers", {Fault::stallAt(At::WholeBody)}, {notReached, notLooked, notReached}, 1);
}

void TestPreflight::bucket()
{
    QFETCH(QList<Fault>, script);
    QFETCH(QStringList, lines);
    QFETCH(int, calls);
    Bench bench(QByteArray(QTest::currentDataTag()) == "never answers" ? 300ms : 20'000ms);
    bench.bucket.script(script);
    const QList<CheckLine> all = looked(bench, bench.subject());
    QCOMPARE((QStringList{lineOf(all, What::Bucket), lineOf(all, What::BucketRegion), lineOf(all, What::WriterKey)}),
             lines);
    // A GET whose answer was lost may be sent again by Qt; how often is not the point there.
    const bool lost = script.last().then == Then::Close;
    QVERIFY(lost ? bench.bucket.tally().heads >= calls : bench.bucket.tally().heads == calls);
    QVERIFY(onlyReads(bench.bucket));
    QCOMPARE(lineOf(all, What::Connector), shown(Result::Passed, Reason::None)); // the other side goes on
}

void TestPreflight::headWithABody()
{
    Bench bench;
    bench.bucket.script({Fault::answer(403, "<Error><Code>AccessDenied</Code></Error>"), error(403, "AccessDenied")});
    const QList<CheckLine> all = looked(bench, bench.subject());
    QCOMPARE(all.size(), 11); // it ends
    const QString bucket = lineOf(all, What::Bucket);
    QVERIFY(bucket == shown(Result::Unchecked, Reason::BucketForbidden) ||
            bucket == shown(Result::Unchecked, Reason::NotReached));
    QVERIFY(lineOf(all, What::WriterKey).startsWith(QString::number(static_cast<int>(Result::Unchecked))));
    QVERIFY(onlyReads(bench.bucket));
}

void TestPreflight::service_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QList<Fault> &script, What what, Result verdict, Reason reason) {
        QTest::newRow(name) << script << static_cast<int>(what) << shown(verdict, reason);
    };
    const Fault list = Fault::answer(200, tasks);
    const Fault all = Fault::answer(200, instances);
    row("no dumping", {Fault::answer(404, R"({"error_code":"APIGW.0101"})"), all}, What::Connector, Result::Failed,
        Reason::NoDumping);
    row("tasks without an array", {Fault::answer(200, "{}"), all}, What::Quota, Result::Unchecked, Reason::NotReached);
    row("instances 403", {list, Fault::answer(403, "{}")}, What::Instance, Result::Unchecked, Reason::Forbidden);
    row("none of the instances",
        {list, Fault::answer(200, R"({"instances":[{"instance_id":"x","connector_id":""}],"instance_num":1})")},
        What::Instance, Result::Failed, Reason::InstanceUnknown);
    row("found before the list broke",
        {list, Fault::answer(200, "{\"instances\":[" + one + "],\"instance_num\":90}"), Fault::answer(500, "{}"),
         Fault::answer(200, ::topics)},
        What::Connector, Result::Passed, Reason::None);
    row("topics 403", {list, all, Fault::answer(403, "{}")}, What::Topics, Result::Unchecked, Reason::Forbidden);
    row("a topic missing", {list, all, Fault::answer(200, R"({"total":1,"topics":[{"name":"orders"}]})")}, What::Topics,
        Result::Failed, Reason::TopicsMissing);
    row("topics unreadable", {list, all, Fault::answer(200, "[]")}, What::Topics, Result::Unchecked,
        Reason::NotReached);
    row("never answers", {Fault::stallAt(At::WholeBody)}, What::SignInKey, Result::Unchecked, Reason::NotReached);
}

void TestPreflight::service()
{
    QFETCH(QList<Fault>, script);
    QFETCH(int, what);
    QFETCH(QString, line);
    Bench bench(QByteArray(QTest::currentDataTag()) == "never answers" ? 300ms : 20'000ms);
    bench.server.script(script);
    const QList<CheckLine> all = looked(bench, bench.subject());
    QCOMPARE(lineOf(all, static_cast<What>(what)), line);
    QCOMPARE(lineOf(all, What::Bucket), shown(Result::Passed, Reason::None));
    QVERIFY(onlyReads(bench.server));
}

void TestPreflight::unsafe_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    for (const char *bucket : {"", "a/b", "..", "../v2", "a.evil.com/", "a@evil.com", "a:80", "a?b", "a#b", "a b",
                               "Upper", "-a", "a-", ".a", "a..b", "a%2fb", "a\r\nHost: x",
                               "b\xfc"
                               "cket"}) {
        QTest::addRow("bucket %s", bucket) << Field::ObsBucketName << QString::fromLatin1(bucket);
    }
    QTest::newRow("long bucket") << Field::ObsBucketName << QString(64, u'a');
    for (const char *id : {"", "../../x", "a/b", "a?b=c"}) {
        QTest::addRow("connector %s", id) << Field::ConnectorId << QString::fromLatin1(id);
    }
}

void TestPreflight::unsafe()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    Bench bench;
    // An instance without a connector is not that of a draft without one.
    bench.server.script(
        {Fault::answer(200, R"({"instances":[{"instance_id":"x","connector_id":""}],"instance_num":1})")});
    PreflightSubject subject = bench.subject();
    subject.draft.setExact(field, {Draft::Value::Kind::Text, text});
    const QList<CheckLine> all = looked(bench, subject);
    QCOMPARE(all.size(), 11);
    if (field == Field::ObsBucketName) {
        QCOMPARE(bench.bucket.tally().connections, 0);
        QCOMPARE(lineOf(all, What::Bucket), shown(Result::Unchecked, Reason::NotReached));
    } else {
        for (const QByteArray &target : bench.targets()) {
            QVERIFY2(target.startsWith("/v2/" + project.toLatin1() + "/instances?"), target.constData());
        }
        QCOMPARE(lineOf(all, What::Connector), shown(Result::Failed, Reason::InstanceUnknown));
    }
}

void TestPreflight::refusedKeySignsNoMore()
{
    Bench bench;
    bench.server.script({Fault::answer(401, R"({"error_code":"APIGW.0301"})"), Fault::answer(200, instances)});
    const QList<CheckLine> all = looked(bench, bench.subject());
    QCOMPARE(lineOf(all, What::SignInKey), shown(Result::Failed, Reason::KeyRefused));
    QCOMPARE(lineOf(all, What::Instance), shown(Result::Unchecked, Reason::NotReached));
    QCOMPARE(bench.server.tally().heads, 1);
    QCOMPARE(lineOf(all, What::WriterKey), shown(Result::Passed, Reason::None)); // another key
    const QList<CheckLine> again = looked(bench, bench.subject());
    QCOMPARE(lineOf(again, What::SignInKey), shown(Result::Failed, Reason::KeyGuarded));
    QCOMPARE(bench.server.tally().heads, 1);
}

void TestPreflight::freshTopicsAreNotFetchedAgain()
{
    Bench bench;
    QVERIFY(!firstFailed(looked(bench, bench.subject())));
    bench.server.script({Fault::answer(200, tasks), Fault::answer(200, instances), Fault::answer(500, "{}")});
    QCOMPARE(lineOf(looked(bench, bench.subject()), What::Topics), shown(Result::Passed, Reason::None));
    QCOMPARE(bench.server.tally().heads, 5);
}

void TestPreflight::destroyed_data()
{
    QTest::addColumn<int>("after"); ///< so many signs of progress
    for (int after = 0; after < 4; ++after) {
        QTest::addRow("after %d", after) << after;
    }
}

void TestPreflight::destroyed()
{
    QFETCH(int, after);
    Bench bench;
    auto preflight = std::make_unique<Preflight>(bench.lookups, bench.subject());
    Patience patience;
    int progress = 0;
    bool gone = false;
    int late = 0;
    connect(preflight.get(), &Preflight::progressed, this, [&] {
        if (++progress == after) {
            patience.quit();
        }
        late += gone;
    });
    preflight->start();
    if (after > 0) {
        QVERIFY(patience.wait());
    }
    gone = true;
    preflight.reset();
    bench.files.finishAll([] {});
    QCoreApplication::processEvents();
    QCOMPARE(late, 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestPreflight::siteTest_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<QStringList>("lines"); // sign-in key, project, permission
    const QString fine = shown(Result::Passed, Reason::None);
    const QString notReached = shown(Result::Unchecked, Reason::NotReached);
    const QString notLooked = shown(Result::Unchecked, Reason::NotLooked);
    const Fault projects =
        Fault::answer(200, "{\"projects\":[{\"id\":\"" + project.toLatin1() + "\",\"name\":\"any\"}]}");
    const Fault list = Fault::answer(200, instances);
    QTest::newRow("fine") << QList{list, projects} << QStringList{fine, fine, fine};
    QTest::newRow("IAM 403") << QList{list, Fault::answer(403, "{}")} << QStringList{fine, fine, fine};
    QTest::newRow("another project") << QList{list, Fault::answer(200, R"({"projects":[{"id":"x"}]})")}
                                     << QStringList{fine, shown(Result::Warning, Reason::ProjectUnlisted), fine};
    QTest::newRow("DMS 403") << QList{Fault::answer(403, "{}"), projects}
                             << QStringList{shown(Result::Warning, Reason::Forbidden), fine,
                                            shown(Result::Failed, Reason::Forbidden)};
    QTest::newRow("401") << QList{Fault::answer(401, "{}"), projects}
                         << QStringList{shown(Result::Failed, Reason::KeyRefused), notLooked, notLooked};
    QTest::newRow("no list") << QList{Fault::answer(200, "{}"), projects} << QStringList{notReached, fine, notReached};
}

void TestPreflight::siteTest()
{
    QFETCH(QList<Fault>, script);
    QFETCH(QStringList, lines);
    LookupBench bench;
    bench.server.script(script);
    Patience patience;
    SiteTest test(bench.lookups, bench.site());
    QList<CheckLine> all;
    connect(&test, &SiteTest::finished, &test, [&](const QList<CheckLine> &judged) {
        all = judged;
        patience.quit();
    });
    test.start();
    QVERIFY(patience.wait());
    QCOMPARE((QStringList{lineOf(all, What::SignInKey), lineOf(all, What::Project), lineOf(all, What::Permission)}),
             lines);
    QCOMPARE(bench.server.tally().heads,
             lineOf(all, What::SignInKey) == shown(Result::Failed, Reason::KeyRefused) ? 1 : 2);
    QVERIFY(onlyReads(bench.server));
}

void TestPreflight::siteTestWithoutProject_data()
{
    QTest::addColumn<QList<Fault>>("script");
    QTest::addColumn<QStringList>("lines"); // sign-in key, project, permission
    const QString fine = shown(Result::Passed, Reason::None);
    const QString noProject = shown(Result::Unchecked, Reason::NoProject);
    QTest::newRow("two to choose from")
        << QList{Fault::answer(200,
                               R"({"projects":[{"id":"x","name":"practice-1"},{"id":"y","name":"practice-1_b"}]})")}
        << QStringList{fine, shown(Result::Passed, Reason::NoProject), noProject};
    QTest::newRow("none in the region") << QList{Fault::answer(200, R"({"projects":[{"id":"x","name":"elsewhere"}]})")}
                                        << QStringList{fine, shown(Result::Failed, Reason::NoProject), noProject};
    QTest::newRow("IAM 401") << QList{Fault::answer(401, "{}")}
                             << QStringList{shown(Result::Failed, Reason::KeyRefused),
                                            shown(Result::Unchecked, Reason::NotLooked), noProject};
    QTest::newRow("no list") << QList{Fault::answer(200, "[]")}
                             << QStringList{shown(Result::Unchecked, Reason::NotReached),
                                            shown(Result::Unchecked, Reason::NotReached), noProject};
}

void TestPreflight::siteTestWithoutProject()
{
    QFETCH(QList<Fault>, script);
    QFETCH(QStringList, lines);
    LookupBench bench;
    bench.server.script(script);
    Site site = bench.site();
    site.projectId.clear();
    Patience patience;
    SiteTest test(bench.lookups, site);
    QList<CheckLine> all;
    connect(&test, &SiteTest::finished, &test, [&](const QList<CheckLine> &judged) {
        all = judged;
        patience.quit();
    });
    test.start();
    QVERIFY(patience.wait());
    QCOMPARE((QStringList{lineOf(all, What::SignInKey), lineOf(all, What::Project), lineOf(all, What::Permission)}),
             lines);
    QCOMPARE(bench.server.tally().heads, 1); // nothing of DMS can be asked without a project
    QVERIFY(onlyReads(bench.server));
}

void TestPreflight::siteTestWithoutKey()
{
    LookupBench bench;
    Site site = bench.site();
    site.signInKey = {};
    Patience patience;
    SiteTest test(bench.lookups, site);
    QList<CheckLine> all;
    connect(&test, &SiteTest::finished, &test, [&](const QList<CheckLine> &judged) {
        all = judged;
        patience.quit();
    });
    test.start();
    QVERIFY(all.isEmpty()); // never from within start()
    QVERIFY(patience.wait());
    QCOMPARE(lineOf(all, What::SignInKey), shown(Result::Failed, Reason::KeyUnreadable));
    QCOMPARE(lineOf(all, What::Tls), shown(Result::Unchecked, Reason::NotLooked));
    QCOMPARE(bench.server.tally().heads, 0);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
