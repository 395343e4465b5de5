// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/preflight.h"
#include "flow/sitetest.h"
#include "suite.h"

#include <algorithm>
#include <functional>

/// What a preflight or a profile's test may have found, and what is to be made of it.
namespace checks {

using namespace spillway;

using What = CheckLine::What;
using Result = CheckLine::Result;
using Reason = CheckLine::Reason;
using Source = CheckLine::Source;
using Kind = LookupFailure::Kind;

inline const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// The call of a clock that is so many seconds fast.
inline CallFacts answer(int status, const QByteArray &body = {}, int secondsFast = 0)
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

inline CallFacts noAnswer(QNetworkReply::NetworkError error)
{
    CallFacts facts;
    facts.error = error;
    facts.startedAt = noon;
    return facts;
}

inline LookupFailure failure(const CallFacts &facts)
{
    return {.kind = Kind::Call, .facts = facts};
}

inline LookupFailure failure(Kind kind)
{
    return {.kind = kind, .keyStatus = StoreStatus::Refused};
}

inline LookupFailure proxyPassword()
{
    return {.kind = Kind::Keychain, .keyStatus = StoreStatus::Refused, .keyKind = KeyKind::Proxy};
}

inline QByteArray obsError(const char *code)
{
    return QByteArray("<?xml version=\"1.0\"?><Error><Code>") + code + "</Code><Message>no</Message></Error>";
}

inline CallFacts cut(CallFacts facts)
{
    facts.complete = false;
    facts.error = QNetworkReply::RemoteHostClosedError;
    return facts;
}

inline Site siteAt(const char *dms)
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

inline bool ofSite(What what)
{
    return what == What::Project || what == What::Permission;
}

inline QList<CheckLine> judged(const Scene &scene, What what)
{
    return ofSite(what) ? siteLines(scene.subject.site, scene.answered, scene.projects)
                        : preflightLines(scene.subject, scene.facts);
}

inline const QList<Row> &rows()
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
        {"sign-in, TLS refused", What::SignInKey, R::Unchecked, Reason::NotLooked,
         first(noAnswer(QNetworkReply::SslHandshakeFailedError))},
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
        {"instance, TLS refused", What::Instance, R::Unchecked, Reason::NotLooked,
         [](S &s) { s.facts.instance.failure = failure(noAnswer(QNetworkReply::SslHandshakeFailedError)); }},
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
         [](S &s) {
             s.projects.rows.first().id = QStringLiteral("other");
             s.refuseFirst(answer(404));
         }},
        {"project unlisted, DMS serves it", What::Project, R::Warning, Reason::ProjectUnlisted,
         [](S &s) { s.projects.rows.first().id = QStringLiteral("other"); }},
        {"no project named",
         What::Project,
         R::Passed,
         Reason::NoProject,
         [](S &s) { s.subject.site.projectId.clear(); },
         {text("1")}},
        {"no project named, none there",
         What::Project,
         R::Failed,
         Reason::NoProject,
         [](S &s) {
             s.subject.site.projectId.clear();
             s.projects.rows.clear();
         },
         {text("0")}},
        {"no project named, IAM silent", What::Project, R::Unchecked, Reason::NotReached,
         [](S &s) {
             s.subject.site.projectId.clear();
             s.refuseFirst(answer(403));
             s.projects = {.rows = {}, .at = noon, .failure = failure(answer(403))};
         }},
        {"permission, no project named", What::Permission, R::Unchecked, Reason::NoProject,
         [](S &s) { s.subject.site.projectId.clear(); }},
        {"project by DMS", What::Project, R::Passed, Reason::None,
         [](S &s) { s.projects = {.rows = {}, .at = noon, .failure = failure(answer(403))}; }},
        {"project not reached", What::Project, R::Unchecked, Reason::NotReached,
         [](S &s) {
             s.projects = {.rows = {}, .at = noon, .failure = failure(answer(403))};
             s.refuseFirst(answer(403));
         }},
        {"permission", What::Permission, R::Passed, Reason::None, [](S &) {}},
        {"permission 403", What::Permission, R::Failed, Reason::Forbidden, first(answer(403))},
        {"permission 401", What::Permission, R::Unchecked, Reason::NotLooked, first(answer(401))},
        {"permission, no answer", What::Permission, R::Unchecked, Reason::NotReached, first(unreached)},
    };
    return table;
}

inline const CheckLine *lineOf(const QList<CheckLine> &lines, What what)
{
    const auto it = std::find_if(lines.cbegin(), lines.cend(), [&](const CheckLine &l) { return l.what == what; });
    return it == lines.cend() ? nullptr : &*it;
}

inline bool isSentence(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("%[0-9nL]"));
    return !text.isEmpty() && !text.contains(gap) &&
           (text.endsWith(u'.') || text.endsWith(u'…') || text.endsWith(u'”'));
}

} // namespace checks
