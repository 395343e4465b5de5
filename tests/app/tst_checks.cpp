// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"
#include "flow/preflight.h"
#include "flow/sitetest.h"
#include "messages/checks.h"
#include "suite.h"

#include <QElapsedTimer>
#include <QSet>

#include <functional>

using namespace spillway;

namespace {

using What = CheckLine::What;
using Result = CheckLine::Result;
using Reason = CheckLine::Reason;
using Source = CheckLine::Source;
using Kind = LookupFailure::Kind;

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// The call of a clock that is so many seconds fast.
CallFacts answer(int status, const QByteArray &body = {}, int secondsFast = 0)
{
    CallFacts facts;
    facts.sent = true;
    facts.httpStatus = status;
    facts.complete = true;
    facts.body = body;
    facts.startedAt = noon.addSecs(secondsFast);
    facts.serverDate = noon;
    return facts;
}

CallFacts noAnswer(QNetworkReply::NetworkError error)
{
    CallFacts facts;
    facts.error = error;
    facts.startedAt = noon;
    return facts;
}

LookupFailure failure(const CallFacts &facts)
{
    return {.kind = Kind::Call, .facts = facts};
}

LookupFailure failure(Kind kind)
{
    return {.kind = kind, .keyStatus = StoreStatus::Refused};
}

LookupFailure proxyPassword()
{
    return {.kind = Kind::Keychain, .keyStatus = StoreStatus::Refused, .keyKind = KeyKind::Proxy};
}

QByteArray obsError(const char *code)
{
    return QByteArray("<?xml version=\"1.0\"?><Error><Code>") + code + "</Code><Message>no</Message></Error>";
}

CallFacts cut(CallFacts facts)
{
    facts.complete = false;
    facts.error = QNetworkReply::RemoteHostClosedError;
    return facts;
}

Site siteAt(const char *dms)
{
    return {.dms = std::get<Endpoint>(Endpoint::parse(QLatin1String(dms))),
            .iam = {},
            .obs = {},
            .region = QStringLiteral("r-1"),
            .projectId = ProjectId,
            .signInKey = {QStringLiteral("key")},
            .network = {}};
}

/// All that the judgement sees; to begin with, all is well.
struct Scene
{
    PreflightSubject subject{.draft = exampleDraft(),
                             .site = siteAt("https://dms.example.com"),
                             .instanceId = {},
                             .writerKey = {QStringLiteral("writer")}};
    PreflightFacts facts;
    Answered answered{.first = answer(200), .failure = {}, .at = noon};
    Listing<ProjectRow> projects{.rows = {{ProjectId, QStringLiteral("r-1")}}, .at = noon, .failure = {}};

    Scene()
    {
        facts.first = answer(200);
        facts.tasks = {.done = true, .answer = {.tasks = {}, .total = 1, .maxTasks = 20, .quota = 18}, .at = noon};
        facts.instance = {.done = true, .answer = instance(), .at = noon};
        facts.topics = {.done = true, .answer = {.known = 12, .missing = {}, .pattern = {}}, .at = noon};
        facts.bucketRegion = {.done = true, .answer = QStringLiteral("r-1"), .at = noon};
    }
    static Instance instance()
    {
        Instance made;
        made.id = QStringLiteral("instance-1");
        made.name = QStringLiteral("kafka-orders");
        made.status = QStringLiteral("RUNNING");
        made.type = QStringLiteral("cluster");
        made.connectorId = ConnectorId;
        made.connectorEnabled = true;
        return made;
    }
    void addTask(const QString &name)
    {
        TaskRow row;
        row.name = name;
        facts.tasks.answer.tasks.append(row);
    }
    Instance &here() { return *facts.instance.answer; }
    void refuseFirst(const CallFacts &call) { refuseFirst(failure(call), call); }
    void refuseFirst(const LookupFailure &why, const CallFacts &call = {})
    {
        facts.first = call;
        facts.tasks.failure = why;
        answered = {.first = call, .failure = why, .at = noon};
    }
    void usePattern(const QStringList &hits, bool tooHard = false)
    {
        subject.draft.clear(Field::Topics);
        subject.draft.set(Field::TopicsRegex, QStringLiteral("t.*x"));
        facts.topics.answer.pattern.hits = hits;
        facts.topics.answer.pattern.tooHard = tooHard;
    }
};

struct Row
{
    const char *name;
    What what;
    Result verdict;
    Reason reason;
    std::function<void(Scene &)> change;
    QStringList values = {QStringLiteral("*")}; ///< "*": of no interest
};

bool ofSite(What what)
{
    return what == What::Project || what == What::Permission;
}

QList<CheckLine> judged(const Scene &scene, What what)
{
    return ofSite(what) ? siteLines(scene.subject.site, scene.answered, scene.projects)
                        : preflightLines(scene.subject, scene.facts);
}

const QList<Row> &rows()
{
    using R = Result;
    using S = Scene;
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    const auto clock = [](int seconds) { return [=](S &s) { s.facts.first = answer(200, {}, seconds); }; };
    const auto bucket = [](const CallFacts &facts, const QString &region = {}) {
        return [=](S &s) {
            s.facts.bucketRegion.answer = region;
            s.facts.bucketRegion.failure = failure(facts);
        };
    };
    const auto bucketFails = [](const LookupFailure &why) {
        return [=](S &s) {
            s.facts.bucketRegion.answer.clear();
            s.facts.bucketRegion.failure = why;
        };
    };
    const auto first = [](const CallFacts &facts) { return [=](S &s) { s.refuseFirst(facts); }; };
    const auto firstFails = [](const LookupFailure &why) { return [=](S &s) { s.refuseFirst(why); }; };
    const CallFacts unreached = noAnswer(QNetworkReply::ConnectionRefusedError);
    const CallFacts skewed = answer(403, obsError("RequestTimeTooSkewed"));
    static const QList<Row> table{
        {"clock right", What::Clock, R::Passed, Reason::None, clock(0)},
        {"clock 4 min", What::Clock, R::Passed, Reason::None, clock(4 * 60)},
        {"clock 5 min", What::Clock, R::Warning, Reason::ClockOff, clock(5 * 60), {text("5")}},
        {"clock 15 min slow", What::Clock, R::Warning, Reason::ClockOff, clock(-15 * 60), {text("-15")}},
        {"clock 16 min", What::Clock, R::Failed, Reason::ClockOff, clock(16 * 60), {text("16")}},
        {"clock 15 min 20 s, refused", What::Clock, R::Failed, Reason::ClockOff, first(answer(401, {}, 920))},
        {"clock, no Date", What::Clock, R::Unchecked, Reason::NoDate, [](S &s) { s.facts.first.serverDate = {}; }},
        {"clock, no answer", What::Clock, R::Unchecked, Reason::NotLooked, first(unreached)},
        {"clock waits", What::Clock, R::Waiting, Reason::None, [](S &s) { s.facts.tasks.done = false; }},

        {"TLS", What::Tls, R::Passed, Reason::None, [](S &) {}},
        {"TLS, plain here", What::Tls, R::Passed, Reason::PlainHttp,
         [](S &s) { s.subject.site = siteAt("http://127.0.0.1:8080"); }},
        {"TLS fine, service not", What::Tls, R::Passed, Reason::None, first(answer(500))},
        {"TLS refused", What::Tls, R::Failed, Reason::NotReached,
         first(noAnswer(QNetworkReply::SslHandshakeFailedError))},
        {"TLS not reached", What::Tls, R::Unchecked, Reason::NotReached, first(unreached)},
        {"TLS, no key", What::Tls, R::Unchecked, Reason::NotReached, firstFails(failure(Kind::Keychain))},
        {"TLS, bad settings", What::Tls, R::Unchecked, Reason::NotReached, firstFails(failure(Kind::Network))},
        {"TLS waits", What::Tls, R::Waiting, Reason::None, [](S &s) { s.facts.tasks.done = false; }},

        {"sign-in", What::SignInKey, R::Passed, Reason::None, [](S &) {}},
        {"sign-in 400", What::SignInKey, R::Passed, Reason::None, first(answer(400))},
        {"sign-in 404", What::SignInKey, R::Passed, Reason::None, first(answer(404))},
        {"sign-in 401", What::SignInKey, R::Failed, Reason::KeyRefused, first(answer(401))},
        {"sign-in 401, clock off", What::SignInKey, R::Unchecked, Reason::NotLooked, first(answer(401, {}, 1000))},
        {"sign-in 403", What::SignInKey, R::Warning, Reason::Forbidden, first(answer(403))},
        {"sign-in 500", What::SignInKey, R::Unchecked, Reason::NotReached, first(answer(500))},
        {"sign-in, a page with 200", What::SignInKey, R::Unchecked, Reason::NotReached,
         [](S &s) { s.refuseFirst({.kind = Kind::Unreadable, .facts = answer(200)}, answer(200)); }},
        {"sign-in guarded", What::SignInKey, R::Failed, Reason::KeyGuarded, firstFails(failure(Kind::KeyGuarded))},
        {"sign-in unreadable", What::SignInKey, R::Failed, Reason::KeyUnreadable, firstFails(failure(Kind::Keychain))},
        {"sign-in behind a proxy", What::SignInKey, R::Unchecked, Reason::NotReached, firstFails(proxyPassword())},
        {"sign-in waits", What::SignInKey, R::Waiting, Reason::None, [](S &s) { s.facts.tasks.done = false; }},

        {"instance", What::Instance, R::Passed, Reason::None, [](S &) {}},
        {"instance extends",
         What::Instance,
         R::Failed,
         Reason::InstanceState,
         [](S &s) { s.here().status = QStringLiteral("EXTENDING"); },
         {text("kafka-orders"), text("EXTENDING")}},
        {"instance single", What::Instance, R::Failed, Reason::InstanceSingle,
         [](S &s) { s.here().type = QStringLiteral("single"); }},
        {"instance unknown", What::Instance, R::Failed, Reason::InstanceUnknown,
         [](S &s) { s.facts.instance.answer.reset(); }},
        {"instance 403", What::Instance, R::Unchecked, Reason::Forbidden,
         [](S &s) { s.facts.instance.failure = failure(answer(403)); }},
        {"instance not reached", What::Instance, R::Unchecked, Reason::NotReached,
         [](S &s) { s.facts.instance.failure = failure(noAnswer(QNetworkReply::RemoteHostClosedError)); }},
        {"instance waits", What::Instance, R::Waiting, Reason::None, [](S &s) { s.facts.instance.done = false; }},

        {"connector", What::Connector, R::Passed, Reason::None, [](S &) {}},
        {"connector, no dumping", What::Connector, R::Failed, Reason::NoDumping,
         first(answer(404, R"({"error_code":"APIGW.0101","error_msg":"no such API"})"))},
        {"connector, no dumping, older", What::Connector, R::Failed, Reason::NoDumping,
         first(answer(404, R"({"error_code":"APIG.0101"})"))},
        {"connector, other 404", What::Connector, R::Passed, Reason::None,
         first(answer(404, R"({"error_code":"DMS.00404022"})"))},
        {"connector missing", What::Connector, R::Failed, Reason::ConnectorMissing,
         [](S &s) { s.here().connectorId.clear(); }},
        {"connector other",
         What::Connector,
         R::Failed,
         Reason::ConnectorOther,
         [](S &s) { s.here().connectorId = QStringLiteral("c-2"); },
         {text("kafka-orders"), text("c-2")}},
        {"connector is an instance", What::Connector, R::Failed, Reason::IsInstanceId,
         [](S &s) { s.subject.draft.set(Field::ConnectorId, QStringLiteral("instance-1")); }},
        {"connector unknown", What::Connector, R::Failed, Reason::InstanceUnknown,
         [](S &s) { s.facts.instance.answer.reset(); }},
        {"connector 403", What::Connector, R::Unchecked, Reason::Forbidden,
         [](S &s) { s.facts.instance.failure = failure(answer(403)); }},
        {"connector waits", What::Connector, R::Waiting, Reason::None, [](S &s) { s.facts.instance.done = false; }},

        {"quota", What::Quota, R::Passed, Reason::None, [](S &) {}, {text("1"), text("18")}},
        {"quota, last place", What::Quota, R::Passed, Reason::None, [](S &s) { s.facts.tasks.answer.total = 17; }},
        {"quota full", What::Quota, R::Failed, Reason::QuotaFull, [](S &s) { s.facts.tasks.answer.total = 18; }},
        {"quota by the most",
         What::Quota,
         R::Passed,
         Reason::None,
         [](S &s) { s.facts.tasks.answer.quota.reset(); },
         {text("1"), text("20")}},
        {"quota zero", What::Quota, R::Failed, Reason::QuotaFull,
         [](S &s) { s.facts.tasks.answer = {.tasks = {}, .total = {}, .maxTasks = {}, .quota = 0}; }},
        {"quota counts rows", What::Quota, R::Failed, Reason::QuotaFull,
         [](S &s) {
             s.facts.tasks.answer = {.tasks = {{}, {}}, .total = 0, .maxTasks = {}, .quota = 2};
         }},
        {"quota not told", What::Quota, R::Unchecked, Reason::QuotaUnknown, [](S &s) { s.facts.tasks.answer = {}; }},
        {"quota 403", What::Quota, R::Unchecked, Reason::Forbidden, first(answer(403))},
        {"quota waits", What::Quota, R::Waiting, Reason::None, [](S &s) { s.facts.tasks.done = false; }},

        {"name free", What::TaskName, R::Passed, Reason::None,
         [](S &s) { s.addTask(QStringLiteral("OBSTRANSFER-1122976956")); }},
        {"name taken", What::TaskName, R::Failed, Reason::NameTaken,
         [](S &s) { s.addTask(QStringLiteral("obsTransfer-1122976956")); }},
        {"name not reached", What::TaskName, R::Unchecked, Reason::NotReached, first(unreached)},
        {"name waits", What::TaskName, R::Waiting, Reason::None, [](S &s) { s.facts.tasks.done = false; }},

        {"topics", What::Topics, R::Passed, Reason::None, [](S &) {}, {text("1")}},
        {"topics missing",
         What::Topics,
         R::Failed,
         Reason::TopicsMissing,
         [](S &s) {
             s.facts.topics.answer.missing = {QStringLiteral("a"), QStringLiteral("b")};
         },
         {text("a"), text("b")}},
        {"topics 403", What::Topics, R::Unchecked, Reason::Forbidden,
         [](S &s) { s.facts.topics.failure = failure(answer(403)); }},
        {"topics endless", What::Topics, R::Unchecked, Reason::NotReached,
         [](S &s) { s.facts.topics.failure = failure(Kind::Endless); }},
        {"topics unreadable", What::Topics, R::Unchecked, Reason::NotReached,
         [](S &s) { s.facts.topics.failure = failure(Kind::Unreadable); }},
        {"topics waits", What::Topics, R::Waiting, Reason::None, [](S &s) { s.facts.topics.done = false; }},
        {"pattern",
         What::Topics,
         R::Passed,
         Reason::None,
         [](S &s) { s.usePattern({QStringLiteral("tax")}); },
         {text("1"), text("12")}},
        {"pattern hits nothing", What::Topics, R::Warning, Reason::PatternHitsNothing, [](S &s) { s.usePattern({}); }},
        {"pattern too hard", What::Topics, R::Warning, Reason::PatternTooHard,
         [](S &s) { s.usePattern({QStringLiteral("tax")}, true); }},

        {"bucket", What::Bucket, R::Passed, Reason::None, [](S &) {}},
        {"bucket missing", What::Bucket, R::Failed, Reason::BucketMissing, bucket(answer(404))},
        {"bucket 403", What::Bucket, R::Unchecked, Reason::BucketForbidden,
         bucket(answer(403, obsError("AccessDenied")))},
        {"bucket 403, cut", What::Bucket, R::Unchecked, Reason::NotReached,
         bucket(cut(answer(403, obsError("AccessDenied"))))},
        {"bucket, clock", What::Bucket, R::Unchecked, Reason::NotLooked, bucket(skewed)},
        {"bucket 301", What::Bucket, R::Passed, Reason::None, bucket(answer(301))},
        {"bucket 307", What::Bucket, R::Passed, Reason::None, bucket(answer(307))},
        {"bucket 500", What::Bucket, R::Unchecked, Reason::NotReached, bucket(answer(500))},
        {"bucket, a page", What::Bucket, R::Unchecked, Reason::NotReached, bucketFails(failure(Kind::Unreadable))},
        {"bucket not reached", What::Bucket, R::Unchecked, Reason::NotReached, bucket(unreached)},
        {"bucket, no key", What::Bucket, R::Unchecked, Reason::NotReached, bucketFails(failure(Kind::Keychain))},
        {"bucket waits", What::Bucket, R::Waiting, Reason::None, [](S &s) { s.facts.bucketRegion.done = false; }},

        {"region", What::BucketRegion, R::Passed, Reason::None, [](S &) {}},
        {"region other",
         What::BucketRegion,
         R::Failed,
         Reason::BucketElsewhere,
         [](S &s) { s.facts.bucketRegion.answer = QStringLiteral("r-2"); },
         {text("r-2"), text("r-1")}},
        {"region by 301",
         What::BucketRegion,
         R::Failed,
         Reason::BucketElsewhere,
         bucket(answer(301)),
         {text(""), text("r-1")}},
        {"region named by 307",
         What::BucketRegion,
         R::Failed,
         Reason::BucketElsewhere,
         bucket(answer(307), QStringLiteral("r-2")),
         {text("r-2"), text("r-1")}},
        {"region not told", What::BucketRegion, R::Unchecked, Reason::RegionUnknown,
         [](S &s) { s.facts.bucketRegion.answer.clear(); }},
        {"region of the instance unknown",
         What::BucketRegion,
         R::Unchecked,
         Reason::RegionUnknown,
         [](S &s) { s.subject.site.region.clear(); },
         {text("r-1")}},
        {"region, no bucket", What::BucketRegion, R::Unchecked, Reason::NotLooked, bucket(answer(404))},
        {"region, clock", What::BucketRegion, R::Unchecked, Reason::NotLooked, bucket(skewed)},
        {"region named by a 403", What::BucketRegion, R::Passed, Reason::None,
         bucket(answer(403), QStringLiteral("r-1"))},
        {"region waits", What::BucketRegion, R::Waiting, Reason::None, [](S &s) { s.facts.bucketRegion.done = false; }},

        {"writer", What::WriterKey, R::Passed, Reason::None, [](S &) {}},
        {"writer none", What::WriterKey, R::Failed, Reason::KeyUnreadable,
         [](S &s) {
             s.subject.writerKey = {};
             s.facts.bucketRegion.failure = failure(Kind::NoEndpoint);
         }},
        {"writer unreadable", What::WriterKey, R::Failed, Reason::KeyUnreadable, bucketFails(failure(Kind::Keychain))},
        {"writer behind a proxy", What::WriterKey, R::Unchecked, Reason::NotReached, bucketFails(proxyPassword())},
        {"writer temporary", What::WriterKey, R::Failed, Reason::KeyTemporary,
         [](S &s) { s.facts.writerTemporary = true; }},
        {"writer wrong",
         What::WriterKey,
         R::Failed,
         Reason::BucketKeyRefused,
         bucket(answer(403, obsError("InvalidAccessKeyId"))),
         {text("InvalidAccessKeyId")}},
        {"writer wrong SK", What::WriterKey, R::Failed, Reason::BucketKeyRefused,
         bucket(answer(403, obsError("SignatureDoesNotMatch")))},
        {"writer wrong, cut", What::WriterKey, R::Unchecked, Reason::NotReached,
         bucket(cut(answer(403, obsError("SignatureDoesNotMatch"))))},
        {"writer may not look", What::WriterKey, R::Unchecked, Reason::BucketForbidden,
         bucket(answer(403, obsError("AccessDenied")))},
        {"writer, clock", What::WriterKey, R::Unchecked, Reason::NotLooked, bucket(skewed)},
        {"writer, no bucket", What::WriterKey, R::Unchecked, Reason::NotLooked, bucket(answer(404))},
        {"writer not reached", What::WriterKey, R::Unchecked, Reason::NotReached, bucket(unreached)},
        {"writer waits", What::WriterKey, R::Waiting, Reason::None, [](S &s) { s.facts.bucketRegion.done = false; }},

        {"project", What::Project, R::Passed, Reason::None, [](S &) {}},
        {"project unknown", What::Project, R::Failed, Reason::ProjectUnknown,
         [](S &s) { s.projects.rows.first().id = QStringLiteral("other"); }},
        {"project by DMS", What::Project, R::Passed, Reason::None,
         [](S &s) { s.projects = {.rows = {}, .at = noon, .failure = failure(answer(403))}; }},
        {"project not reached", What::Project, R::Unchecked, Reason::NotReached,
         [](S &s) {
             s.projects = {.rows = {}, .at = noon, .failure = failure(answer(403))};
             s.refuseFirst(answer(403));
         }},
        {"permission", What::Permission, R::Passed, Reason::None, [](S &) {}},
        {"permission 403", What::Permission, R::Failed, Reason::Forbidden, first(answer(403))},
        {"permission 401", What::Permission, R::Unchecked, Reason::NotReached, first(answer(401))},
    };
    return table;
}

const CheckLine *lineOf(const QList<CheckLine> &lines, What what)
{
    const auto it = std::find_if(lines.cbegin(), lines.cend(), [&](const CheckLine &l) { return l.what == what; });
    return it == lines.cend() ? nullptr : &*it;
}

bool isSentence(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("%[0-9nL]"));
    return !text.isEmpty() && !text.contains(gap) &&
           (text.endsWith(u'.') || text.endsWith(u'…') || text.endsWith(u'”'));
}

} // namespace

class TstChecks : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void tableIsWhole();
    void order();
    void firstOfThem();
    void everyText();
    void everyFailureText();
    void textsThatDiffer();
    void ages_data();
    void ages();
    void certificates_data();
    void certificates();
    void topics();
    void sites_data();
    void sites();
    void siteIsMadeQuickly();
};

void TstChecks::lines_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows().size(); ++i) {
        QTest::newRow(rows().at(i).name) << i;
    }
}

void TstChecks::lines()
{
    QFETCH(int, index);
    const Row &row = rows().at(index);
    Scene scene;
    row.change(scene);
    const QList<CheckLine> all = judged(scene, row.what);
    const CheckLine *line = lineOf(all, row.what);
    QVERIFY(line);
    QCOMPARE(line->verdict, row.verdict);
    QCOMPARE(line->reason, row.reason);
    if (row.values != QStringList{QStringLiteral("*")}) {
        QCOMPARE(line->values, row.values);
    }
    QCOMPARE(line->at.isValid(), row.verdict != Result::Waiting);
    for (const CheckLine &each : all) { // whatever the row is about, every line has its words
        QVERIFY2(isSentence(messages::text(each, ErrorCatalogue())), qPrintable(messages::label(each.what)));
    }
}

void TstChecks::tableIsWhole()
{
    QSet<int> reasons;
    QSet<std::pair<int, int>> verdicts;
    for (const Row &row : rows()) {
        reasons.insert(static_cast<int>(row.reason));
        verdicts.insert({static_cast<int>(row.what), static_cast<int>(row.verdict)});
    }
    for (int reason = 0; reason <= static_cast<int>(Reason::RegionUnknown); ++reason) {
        QVERIFY2(reasons.contains(reason), qPrintable(QStringLiteral("reason %1 has no row").arg(reason)));
    }
    // Which verdicts a line can have at all: waiting, passed, warning, failed, unchecked.
    const QList<std::pair<What, const char *>> can{
        {What::Clock, "wp!fu"},     {What::Tls, "wp-fu"},        {What::SignInKey, "wp!fu"},
        {What::Project, "-p-fu"},   {What::Permission, "-p-fu"}, {What::Instance, "wp-fu"},
        {What::Connector, "wp-fu"}, {What::Quota, "wp-fu"},      {What::TaskName, "wp-fu"},
        {What::Topics, "wp!fu"},    {What::Bucket, "wp-fu"},     {What::BucketRegion, "wp-fu"},
        {What::WriterKey, "wp-fu"},
    };
    QCOMPARE(can.size(), static_cast<int>(What::WriterKey) + 1);
    for (const auto &[what, letters] : can) {
        for (int verdict = 0; verdict < 5; ++verdict) {
            QVERIFY2(verdicts.contains({static_cast<int>(what), verdict}) == (letters[verdict] != '-'),
                     qPrintable(messages::label(what) + QString::number(verdict)));
        }
    }
}

void TstChecks::order()
{
    const auto whats = [](const QList<CheckLine> &lines) {
        QList<What> list;
        for (const CheckLine &line : lines) {
            list.append(line.what);
        }
        return list;
    };
    const QList<What> shown{What::Clock,     What::Tls,          What::SignInKey, What::Instance,
                            What::Connector, What::Quota,        What::TaskName,  What::Topics,
                            What::Bucket,    What::BucketRegion, What::WriterKey};
    Scene scene;
    QCOMPARE(whats(preflightLines(scene.subject, scene.facts)), shown);
    QCOMPARE(whats(preflightLines(scene.subject, {})), shown);
    QCOMPARE(whats(siteLines(scene.subject.site, scene.answered, scene.projects)),
             (QList{What::Clock, What::Tls, What::SignInKey, What::Project, What::Permission}));
}

void TstChecks::firstOfThem()
{
    Scene scene;
    QList<CheckLine> lines = preflightLines(scene.subject, scene.facts);
    QVERIFY(!firstFailed(lines) && !firstRefusal(lines));
    lines = preflightLines(scene.subject, {}); // waiting is no failure
    QVERIFY(!firstFailed(lines) && !firstRefusal(lines));

    // What the service is not known to refuse is a failure, but no reason to ask twice.
    scene.facts.topics.answer.missing = {QStringLiteral("a")};
    scene.facts.bucketRegion.failure = failure(answer(404));
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstFailed(lines)->what, What::Topics);
    QVERIFY(!firstRefusal(lines));

    scene.facts.tasks.answer.total = 18;
    scene.here().connectorId = QStringLiteral("c-2");
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstFailed(lines)->what, What::Connector);
    QCOMPARE(firstRefusal(lines)->what, What::Connector);

    scene = {};
    scene.subject.writerKey = {}; // a rule says so, whatever OBS would
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstRefusal(lines)->what, What::WriterKey);
}

void TstChecks::everyText()
{
    const ErrorCatalogue catalogue;
    const QList<std::optional<LookupFailure>> failures{std::nullopt, failure(answer(401)), failure(Kind::Keychain),
                                                       failure(noAnswer(QNetworkReply::HostNotFoundError))};
    const QList<QStringList> values{{}, {QStringLiteral("7"), QStringLiteral("18")}};
    for (int what = 0; what <= static_cast<int>(What::WriterKey); ++what) {
        QVERIFY(!messages::label(static_cast<What>(what)).isEmpty());
        for (int verdict = 0; verdict <= static_cast<int>(Result::Unchecked); ++verdict) {
            QVERIFY(!messages::verdictWord(static_cast<Result>(verdict)).isEmpty());
            for (int reason = 0; reason <= static_cast<int>(Reason::RegionUnknown); ++reason) {
                for (const auto &why : failures) {
                    for (const QStringList &with : values) {
                        const CheckLine line{.what = static_cast<What>(what),
                                             .verdict = static_cast<Result>(verdict),
                                             .reason = static_cast<Reason>(reason),
                                             .values = with,
                                             .failure = why};
                        const QString text = messages::text(line, catalogue);
                        QVERIFY2(isSentence(text),
                                 qPrintable(QStringLiteral("%1, %2, %3: ").arg(what).arg(verdict).arg(reason) + text));
                    }
                }
            }
        }
    }
    QSet<QString> words;
    for (Source source : {Source::Rule, Source::Service, Source::Bucket}) {
        words.insert(messages::sourceWord(source));
    }
    QCOMPARE(words.size(), 3);
    QVERIFY(!words.contains(QString()));
}

void TstChecks::everyFailureText()
{
    const ErrorCatalogue catalogue;
    for (Kind kind : {Kind::Keychain, Kind::KeyGuarded, Kind::Unreadable, Kind::Endless, Kind::NoEndpoint}) {
        QVERIFY(isSentence(messages::text(failure(kind), catalogue)));
    }
    for (NetworkSettingsError error : {NetworkSettingsError::CaFileUnreadable, NetworkSettingsError::CaFileEmpty,
                                       NetworkSettingsError::ProxyMalformed}) {
        LookupFailure bad = failure(Kind::Network);
        bad.network = error;
        bad.settings.caFile = QStringLiteral("/tmp/ca.pem");
        QVERIFY(isSentence(messages::text(bad, catalogue)));
    }
    for (int status : {301, 400, 401, 403, 404, 429, 500, 503}) {
        QVERIFY(isSentence(messages::text(failure(answer(status)), catalogue)));
    }
    for (CallFacts::Stop stop : {CallFacts::Stop::Cancelled, CallFacts::Stop::Deadline, CallFacts::Stop::TooLarge}) {
        CallFacts facts = noAnswer(QNetworkReply::OperationCanceledError);
        facts.sent = true;
        facts.stop = stop;
        QVERIFY(isSentence(messages::text(failure(facts), catalogue)));
    }
}

void TstChecks::textsThatDiffer()
{
    const ErrorCatalogue catalogue;
    const auto told = [&](const std::function<void(Scene &)> &change, What what) {
        Scene scene;
        change(scene);
        return messages::text(*lineOf(judged(scene, what), what), catalogue);
    };
    QSet<QString> keys;
    for (KeyKind kind : {KeyKind::SignIn, KeyKind::Writer, KeyKind::Proxy}) {
        keys.insert(told(
            [&](Scene &s) {
                s.facts.bucketRegion.failure =
                    LookupFailure{.kind = Kind::Keychain, .keyStatus = StoreStatus::Refused, .keyKind = kind};
            },
            What::WriterKey));
    }
    QCOMPARE(keys.size(), 3); // each names its own key
    const QString skewed =
        told([](Scene &s) { s.facts.bucketRegion.failure = failure(answer(403, obsError("RequestTimeTooSkewed"))); },
             What::WriterKey);
    const QString denied =
        told([](Scene &s) { s.facts.bucketRegion.failure = failure(answer(403, obsError("AccessDenied"))); },
             What::WriterKey);
    QVERIFY(skewed != denied);
    // What a service puts into a name stays a name.
    const QString odd = told([](Scene &s) { s.here().name = QStringLiteral("%2 %1"); }, What::Instance);
    QVERIFY(odd.contains(QStringLiteral("%2 %1")));
    QStringList many;
    for (int i = 0; i < 7; ++i) {
        many.append(QStringLiteral("topic-%1").arg(i));
    }
    const QString list = told([&](Scene &s) { s.facts.topics.answer.missing = many; }, What::Topics);
    QVERIFY(list.contains(many.at(4)) && !list.contains(many.at(5)) && list.contains(u'2'));
}

void TstChecks::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("number"); ///< in the words
    QTest::newRow("the future") << qint64(-90) << QString();
    QTest::newRow("now") << qint64(0) << QString();
    QTest::newRow("59 s") << qint64(59) << QString();
    QTest::newRow("1 min") << qint64(60) << "1";
    QTest::newRow("59 min") << qint64(3599) << "59";
    QTest::newRow("1 h") << qint64(3600) << "1";
    QTest::newRow("2 days") << qint64(48 * 3600) << "48";
}

void TstChecks::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, number);
    const QString word = messages::ageWord(noon.addSecs(-seconds), noon);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    QCOMPARE(digits.match(word).captured(), number);
    QCOMPARE(word == messages::ageWord(noon, noon), number.isEmpty());
}

void TstChecks::certificates_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<int>("kind"); ///< -1: no certificate
    QTest::newRow("other host") << QSslError::HostNameMismatch << static_cast<int>(test::CertKind::WrongHost);
    QTest::newRow("expired") << QSslError::CertificateExpired << static_cast<int>(test::CertKind::Expired);
    QTest::newRow("not yet") << QSslError::CertificateNotYetValid << static_cast<int>(test::CertKind::Good);
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << static_cast<int>(test::CertKind::SelfSigned);
    QTest::newRow("stranger") << QSslError::UnableToGetLocalIssuerCertificate << static_cast<int>(test::CertKind::Good);
    QTest::newRow("another error") << QSslError::CertificateRevoked << static_cast<int>(test::CertKind::Good);
    QTest::newRow("no certificate") << QSslError::NoPeerCertificate << -1;
}

void TstChecks::certificates()
{
    QFETCH(QSslError::SslError, error);
    QFETCH(int, kind);
    QCOMPARE(test::Certificates::make(), QString());
    CallFacts facts = noAnswer(QNetworkReply::SslHandshakeFailedError);
    QVERIFY(messages::tlsText(facts).isEmpty());
    QSslCertificate certificate;
    if (kind >= 0) {
        certificate = test::Certificates::certificate(static_cast<test::CertKind>(kind));
        QVERIFY(!certificate.isNull());
    }
    facts.tlsErrors = {QSslError(error, certificate), QSslError(QSslError::CertificateUntrusted, certificate)};
    const QString text = messages::tlsText(facts);
    QVERIFY2(isSentence(text), qPrintable(text));
    QCOMPARE(messages::text(failure(facts), ErrorCatalogue()), text);
    if (kind >= 0) { // whose, by whom, from when and until when
        QVERIFY(text.contains(certificate.subjectInfo(QSslCertificate::CommonName).value(0)));
        QVERIFY(text.contains(certificate.issuerInfo(QSslCertificate::CommonName).value(0)));
        for (const QDateTime &date : {certificate.effectiveDate(), certificate.expiryDate()}) {
            QVERIFY(text.contains(QLocale().toString(date.date(), QLocale::ShortFormat)));
        }
    }
}

void TstChecks::topics()
{
    QList<Topic> known;
    for (const char *name : {"orders", "refunds", "tax"}) {
        known.append({QLatin1String(name), 3, false});
    }
    Draft draft = exampleWith(Field::Topics, QStringLiteral("orders, Refunds,gone"));
    TopicsFound found = findTopics(draft, known);
    QCOMPARE(found.known, 3);
    QCOMPARE(found.missing, (QStringList{QStringLiteral("Refunds"), QStringLiteral("gone")}));
    draft.clear(Field::Topics);
    draft.set(Field::TopicsRegex, QStringLiteral(".*s"));
    found = findTopics(draft, known);
    QVERIFY(found.missing.isEmpty());
    QCOMPARE(found.pattern.hits.size(), 2);
    draft.set(Field::TopicsRegex, QStringLiteral("(broken"));
    QVERIFY(findTopics(draft, known).pattern.hits.isEmpty());
    // A pattern that would run for years is given up in time.
    draft.set(Field::TopicsRegex, QStringLiteral("(a+)+[bc]"));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(findTopics(draft, QList<Topic>(1000, {QString(249, u'a'), 1, false})).pattern.tooHard);
    QVERIFY(clock.elapsed() < 1000);
}

void TstChecks::sites_data()
{
    QTest::addColumn<QString>("dms");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("iam");
    QTest::addColumn<QString>("obs");
    QTest::addColumn<QString>("found"); ///< region
    QTest::newRow("by its name") << "https://dms.eu-de.otc.t-systems.com"
                                 << ""
                                 << "https://iam.eu-de.otc.t-systems.com"
                                 << "https://obs.eu-de.otc.t-systems.com"
                                 << "eu-de";
    QTest::newRow("with a port") << "https://dms.r.example.com:8443"
                                 << ""
                                 << "https://iam.r.example.com:8443"
                                 << "https://obs.r.example.com:8443"
                                 << "r";
    QTest::newRow("here") << "http://127.0.0.1:8080"
                          << "practice-1"
                          << "http://127.0.0.1:8080"
                          << "http://127.0.0.1:8080"
                          << "practice-1";
    QTest::newRow("another name") << "https://kafka.example.com"
                                  << "r"
                                  << ""
                                  << ""
                                  << "r";
    QTest::newRow("looks alike") << "https://dmsx.r.example.com"
                                 << ""
                                 << ""
                                 << ""
                                 << "";
    QTest::newRow("no region in it") << "https://dms.example"
                                     << ""
                                     << "https://iam.example"
                                     << "https://obs.example"
                                     << "";
}

void TstChecks::sites()
{
    QFETCH(QString, dms);
    QFETCH(QString, region);
    QFETCH(QString, iam);
    QFETCH(QString, obs);
    QFETCH(QString, found);
    const Site site = siteOf(std::get<Endpoint>(Endpoint::parse(dms)), region, ProjectId, {}, {});
    QCOMPARE(site.iam ? site.iam->text() : QString(), iam);
    QCOMPARE(site.obs ? site.obs->text() : QString(), obs);
    QCOMPARE(site.region, found);
}

void TstChecks::siteIsMadeQuickly()
{
    // Asked for at every change of a choice, and it reads the list of regions each time.
    const Endpoint dms = std::get<Endpoint>(Endpoint::parse(QStringLiteral("https://dms.example.com")));
    siteOf(dms, {}, {}, {}, {});
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(siteOf(dms, QStringLiteral("r"), {}, {}, {}).iam);
    }
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed()))); // measured: 8
}

SPILLWAY_SUITE(TstChecks)
#include "tst_checks.moc"
