// SPDX-License-Identifier: Apache-2.0
#include "flow/preflight.h"

#include "cloud/obs.h"
#include "cloud/outcome.h"
#include "cloud/serviceerror.h"
#include "cloud/signedrequest.h"
#include "flow/taskreading.h"
#include "task/pattern.h"

#include <algorithm>

namespace spillway {
namespace {

using What = CheckLine::What;
using Result = CheckLine::Result;
using Reason = CheckLine::Reason;
using Source = CheckLine::Source;
using Kind = LookupFailure::Kind;

/// Looked up again within this time, a long list of topics need not be fetched anew.
constexpr int FreshTopicsMinutes = 10;

bool noDumping(const LookupFailure &failure)
{
    const QString code = parseServiceError(failure.facts.body).code;
    return failure.kind == Kind::Call && failure.facts.httpStatus == 404 &&
           (code == u"APIGW.0101" || code == u"APIG.0101");
}

/// What a failed look-up at the service means for a line that rests on it.
CheckLine unchecked(CheckLine line, const LookupFailure &failure)
{
    line.verdict = Result::Unchecked;
    line.reason = failure.facts.httpStatus == 403 ? Reason::Forbidden
                  : isTlsTrouble(failure)         ? Reason::NotLooked
                                                  : Reason::NotReached;
    line.failure = failure;
    return line;
}

CheckLine instanceLine(const PreflightFacts &facts)
{
    CheckLine line{.what = What::Instance, .at = facts.instance.at};
    if (facts.instance.failure) {
        return unchecked(line, *facts.instance.failure);
    }
    const std::optional<Instance> &instance = facts.instance.answer;
    if (!instance) {
        line.verdict = Result::Failed;
        line.reason = Reason::InstanceUnknown;
        return line;
    }
    line.values = {instance->name, instance->status};
    if (instance->type == u"single") {
        line.verdict = Result::Failed;
        line.reason = Reason::InstanceSingle;
    } else if (!instance->isRunning()) {
        line.verdict = Result::Failed;
        line.reason = Reason::InstanceState;
    } else {
        line.verdict = Result::Passed;
    }
    return line;
}

CheckLine connectorLine(const PreflightSubject &subject, const PreflightFacts &facts)
{
    CheckLine line{.what = What::Connector, .at = facts.instance.at};
    if (facts.tasks.failure && noDumping(*facts.tasks.failure)) {
        line.verdict = Result::Failed;
        line.reason = Reason::NoDumping;
        line.at = facts.tasks.at;
        return line;
    }
    if (facts.instance.failure) {
        return unchecked(line, *facts.instance.failure);
    }
    const std::optional<Instance> &instance = facts.instance.answer;
    const QString given = subject.draft.text(Field::ConnectorId);
    if (!instance) {
        line.verdict = Result::Failed;
        line.reason = Reason::InstanceUnknown;
    } else if (instance->id == given) {
        line.verdict = Result::Failed;
        line.reason = Reason::IsInstanceId;
        line.values = {instance->name, instance->connectorId};
    } else if (instance->connectorId.isEmpty()) {
        line.verdict = Result::Failed;
        line.reason = Reason::ConnectorMissing;
        line.values = {instance->name};
    } else if (instance->connectorId != given) {
        line.verdict = Result::Failed;
        line.reason = Reason::ConnectorOther;
        line.values = {instance->name, instance->connectorId};
    } else {
        line.verdict = Result::Passed;
        line.values = {instance->name};
    }
    return line;
}

CheckLine quotaLine(const PreflightFacts &facts)
{
    CheckLine line{.what = What::Quota, .at = facts.tasks.at};
    if (facts.tasks.failure) {
        return unchecked(line, *facts.tasks.failure);
    }
    const TaskList &list = facts.tasks.answer;
    const std::optional<int> most = list.quota ? list.quota : list.maxTasks;
    const int count = std::max(static_cast<int>(list.tasks.size()), list.total.value_or(0));
    if (!most) {
        line.verdict = Result::Unchecked;
        line.reason = Reason::QuotaUnknown;
        return line;
    }
    line.values = {QString::number(count), QString::number(*most)};
    line.verdict = count >= *most ? Result::Failed : Result::Passed;
    line.reason = count >= *most ? Reason::QuotaFull : Reason::None;
    return line;
}

CheckLine nameLine(const PreflightSubject &subject, const PreflightFacts &facts)
{
    CheckLine line{.what = What::TaskName, .at = facts.tasks.at};
    if (facts.tasks.failure) {
        return unchecked(line, *facts.tasks.failure);
    }
    const QString name = subject.draft.text(Field::TaskName);
    const auto taken = std::count_if(facts.tasks.answer.tasks.cbegin(), facts.tasks.answer.tasks.cend(),
                                     [&](const TaskRow &row) { return row.name == name; });
    line.verdict = taken > 0 ? Result::Failed : Result::Passed;
    line.reason = taken > 0 ? Reason::NameTaken : Reason::None;
    line.values = {QString::number(taken)};
    return line;
}

CheckLine topicsLine(const PreflightSubject &subject, const PreflightFacts &facts)
{
    CheckLine line{.what = What::Topics, .at = facts.topics.at};
    if (facts.topics.failure) {
        return unchecked(line, *facts.topics.failure);
    }
    const TopicsFound &found = facts.topics.answer;
    if (subject.draft.isEmpty(Field::TopicsRegex)) {
        line.verdict = found.missing.isEmpty() ? Result::Passed : Result::Failed;
        line.reason = found.missing.isEmpty() ? Reason::None : Reason::TopicsMissing;
        line.values =
            found.missing.isEmpty() ? QStringList{QString::number(subject.draft.topicList().size())} : found.missing;
        return line;
    }
    const PatternTest &test = found.pattern;
    line.values = {QString::number(test.hits.size()), QString::number(found.known)};
    if (test.tooHard) {
        line.verdict = Result::Warning;
        line.reason = Reason::PatternTooHard;
    } else if (test.hits.isEmpty()) {
        // Topics made later count too: nothing now is odd, but not refused.
        line.verdict = Result::Warning;
        line.reason = Reason::PatternHitsNothing;
    } else {
        line.verdict = Result::Passed;
    }
    return line;
}

/// OBS refuses any signature of a clock that is off; nothing is said of key or bucket then.
bool isClockTrouble(const LookupFailure &failure)
{
    return parseServiceError(failure.facts.body).code == u"RequestTimeTooSkewed";
}

/// Of a whole answer; 0 if there was none: what came of a cut one proves nothing.
int answeredStatus(const LookupFailure &failure)
{
    return failure.kind == Kind::Call && failure.facts.complete ? failure.facts.httpStatus : 0;
}

/// What OBS says of the bucket when asked with the writer key.
CheckLine bucketLine(const PreflightFacts &facts)
{
    CheckLine line{.what = What::Bucket, .source = Source::Bucket, .at = facts.bucketRegion.at};
    const auto &failure = facts.bucketRegion.failure;
    if (!failure) {
        line.verdict = Result::Passed;
        return line;
    }
    line.failure = failure;
    const int status = answeredStatus(*failure);
    if (status == 404) {
        line.verdict = Result::Failed;
        line.reason = Reason::BucketMissing;
    } else if (status == 301 || status == 307 || status == 302) {
        line.verdict = Result::Passed; // it exists; where is the next line's affair
        line.failure.reset();
    } else if (status == 403) {
        line.verdict = Result::Unchecked;
        line.reason = isClockTrouble(*failure) ? Reason::NotLooked : Reason::BucketForbidden;
    } else {
        line = unchecked(line, *failure);
        line.reason = Reason::NotReached;
    }
    return line;
}

CheckLine regionLine(const PreflightSubject &subject, const PreflightFacts &facts)
{
    CheckLine line{.what = What::BucketRegion, .source = Source::Bucket, .at = facts.bucketRegion.at};
    const QString &bucket = facts.bucketRegion.answer;
    const auto &failure = facts.bucketRegion.failure;
    const int status = failure ? answeredStatus(*failure) : 0;
    if ((status == 301 || status == 302 || status == 307) && bucket.isEmpty()) {
        line.verdict = Result::Failed;
        line.reason = Reason::BucketElsewhere;
        line.values = {QString(), subject.site.region};
    } else if (bucket.isEmpty() || subject.site.region.isEmpty()) {
        line.verdict = Result::Unchecked;
        line.reason = failure && bucket.isEmpty() ? Reason::NotLooked : Reason::RegionUnknown;
        line.values = {bucket};
    } else if (bucket != subject.site.region) {
        line.verdict = Result::Failed;
        line.reason = Reason::BucketElsewhere;
        line.values = {bucket, subject.site.region};
    } else {
        line.verdict = Result::Passed;
        line.values = {bucket};
    }
    return line;
}

/// What a 403 of OBS says of the key: a wrong one is named in the XML of ?location.
bool isKeyTrouble(const QString &code)
{
    static const QStringList codes{QStringLiteral("InvalidAccessKeyId"),
                                   QStringLiteral("SignatureDoesNotMatch"),
                                   QStringLiteral("InArrearOrInsufficientBalance"),
                                   QStringLiteral("DeregisterUserId"),
                                   QStringLiteral("AccountProblem"),
                                   QStringLiteral("Unauthorized"),
                                   QStringLiteral("AllAccessDisabled")};
    return codes.contains(code);
}

CheckLine writerLine(const PreflightSubject &subject, const PreflightFacts &facts)
{
    CheckLine line{.what = What::WriterKey, .source = Source::Bucket, .at = facts.bucketRegion.at};
    const auto &failure = facts.bucketRegion.failure;
    const bool unreadable = failure && failure->kind == Kind::Keychain && failure->keyKind != KeyKind::Proxy;
    if (subject.writerKey.isEmpty() || unreadable) {
        line.verdict = Result::Failed;
        line.reason = Reason::KeyUnreadable;
        line.source = Source::Rule;
        if (unreadable) {
            line.failure = failure;
        }
        return line;
    }
    if (facts.writerTemporary) {
        line.verdict = Result::Failed;
        line.reason = Reason::KeyTemporary;
        line.source = Source::Rule;
        return line;
    }
    if (!failure) {
        line.verdict = Result::Passed;
        return line;
    }
    line.failure = failure;
    const QString code = parseServiceError(failure->facts.body).code;
    const int status = answeredStatus(*failure);
    if (status != 0 && isKeyTrouble(code)) {
        line.verdict = Result::Failed;
        line.reason = Reason::BucketKeyRefused;
        line.values = {code};
        return line;
    }
    line.verdict = Result::Unchecked;
    line.reason = isClockTrouble(*failure) ? Reason::NotLooked
                  : status == 403          ? Reason::BucketForbidden
                  : status == 0            ? Reason::NotReached
                                           : Reason::NotLooked;
    return line;
}

CheckLine waiting(What what, Source source)
{
    return {.what = what, .source = source};
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

TopicsFound findTopics(const Draft &draft, const QList<Topic> &topics)
{
    QStringList names;
    names.reserve(topics.size());
    for (const Topic &topic : topics) {
        names.append(topic.name);
    }
    TopicsFound found;
    found.known = names.size();
    if (draft.isEmpty(Field::TopicsRegex)) {
        const QSet<QString> known(names.cbegin(), names.cend());
        found.missing = draft.topicList();
        found.missing.removeIf([&](const QString &name) { return known.contains(name); });
        return found;
    }
    const TopicPattern pattern(draft.text(Field::TopicsRegex));
    if (pattern.isValid()) {
        found.pattern = testPattern(pattern, names);
    }
    return found;
}

QList<CheckLine> preflightLines(const PreflightSubject &subject, const PreflightFacts &facts)
{
    QList<CheckLine> lines;
    if (facts.tasks.done) {
        const Answered answered{facts.first, facts.tasks.failure, facts.tasks.at};
        lines << clockLine(answered) << tlsLine(subject.site, answered) << signInLine(answered);
    } else {
        lines << waiting(What::Clock, Source::Service) << waiting(What::Tls, Source::Service)
              << waiting(What::SignInKey, Source::Service);
    }
    lines << (facts.instance.done ? instanceLine(facts) : waiting(What::Instance, Source::Service))
          << (facts.instance.done ? connectorLine(subject, facts) : waiting(What::Connector, Source::Service))
          << (facts.tasks.done ? quotaLine(facts) : waiting(What::Quota, Source::Service))
          << (facts.tasks.done ? nameLine(subject, facts) : waiting(What::TaskName, Source::Service))
          << (facts.topics.done ? topicsLine(subject, facts) : waiting(What::Topics, Source::Service));
    if (facts.bucketRegion.done) {
        lines << bucketLine(facts) << regionLine(subject, facts) << writerLine(subject, facts);
    } else {
        lines << waiting(What::Bucket, Source::Bucket) << waiting(What::BucketRegion, Source::Bucket)
              << waiting(What::WriterKey, Source::Bucket);
    }
    return lines;
}

const CheckLine *firstFailed(const QList<CheckLine> &lines)
{
    const auto it = std::find_if(lines.cbegin(), lines.cend(),
                                 [](const CheckLine &line) { return line.verdict == CheckLine::Result::Failed; });
    return it == lines.cend() ? nullptr : &*it;
}

const CheckLine *firstRefusal(const QList<CheckLine> &lines)
{
    const auto it = std::find_if(lines.cbegin(), lines.cend(), [](const CheckLine &line) {
        const bool undocumented = line.source == Source::Bucket || line.what == What::Topics;
        return line.verdict == CheckLine::Result::Failed && !undocumented;
    });
    return it == lines.cend() ? nullptr : &*it;
}

Preflight::Preflight(Lookups &lookups, PreflightSubject subject, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_subject(std::move(subject))
{
}

void Preflight::start()
{
    readList();
    readBucket();
}

void Preflight::readList()
{
    const QString connector = m_subject.draft.text(Field::ConnectorId);
    readTasks(m_lookups.tools(), m_subject.site, connector, this, [this](const TasksTold &told) {
        m_facts.first = told.facts;
        m_facts.tasks = {.done = true, .answer = told.list.value_or(TaskList()), .at = now(), .failure = told.failure};
        emit progressed();
        readInstance();
    });
}

void Preflight::readInstance()
{
    const QString connector = m_subject.draft.text(Field::ConnectorId);
    const auto take = [this, connector](const Listing<Instance> &listing) {
        m_facts.instance = {.done = true, .answer = {}, .at = listing.at, .failure = listing.failure};
        for (const Instance &instance : listing.rows) {
            const bool named = !connector.isEmpty() && (instance.connectorId == connector || instance.id == connector);
            if (named || instance.id == m_subject.instanceId) {
                m_facts.instance.answer = instance;
                m_facts.instance.failure.reset(); // a later page may have failed; it is not needed
                break;
            }
        }
        emit progressed();
        readTopics();
    };
    if (isSafeId(m_subject.instanceId)) {
        m_lookups.instance(m_subject.site, m_subject.instanceId, this, take);
    } else {
        m_lookups.instances(m_subject.site, this, take);
    }
}

void Preflight::readTopics()
{
    const auto take = [this](const Listing<Topic> &listing) {
        m_facts.topics = {.done = false, .answer = {}, .at = listing.at, .failure = listing.failure};
        m_lookups.tools().files.run(
            this, [draft = m_subject.draft, topics = listing.rows] { return findTopics(draft, topics); },
            [this](TopicsFound found) {
                m_facts.topics.answer = std::move(found);
                m_facts.topics.done = true;
                settle();
            });
    };
    if (!m_facts.instance.answer) {
        const LookupFailure none{.kind = Kind::NoEndpoint};
        return take({{}, now(), m_facts.instance.failure ? m_facts.instance.failure : std::optional(none)});
    }
    const QString id = m_facts.instance.answer->id;
    const Listing<Topic> *known = m_lookups.knownTopics(m_subject.site, id);
    if (known && known->at.secsTo(now()) < FreshTopicsMinutes * 60) {
        return take(*known);
    }
    m_lookups.topics(m_subject.site, id, this, take);
}

void Preflight::readBucket()
{
    const Site &site = m_subject.site;
    const QString bucket = m_subject.draft.text(Field::ObsBucketName);
    if (m_subject.writerKey.isEmpty() || !site.obs || !isSafeBucket(bucket)) {
        m_facts.bucketRegion = {
            .done = true, .answer = {}, .at = now(), .failure = LookupFailure{.kind = Kind::NoEndpoint}};
        QMetaObject::invokeMethod(this, &Preflight::settle, Qt::QueuedConnection);
        return;
    }
    auto *reading = new Reading(
        m_lookups.tools(), m_subject.writerKey, site,
        [this, obs = *site.obs, bucket, asked = false, there = false](const SignInKey &key,
                                                                      const CallFacts *last) mutable -> Reading::Next {
            if (!last) {
                m_facts.writerTemporary = key.isTemporary();
                return headBucketRequest(obs, bucket, key, now());
            }
            if (!last->bucketRegion.isEmpty()) {
                m_facts.bucketRegion.answer = harmless(last->bucketRegion, 100);
            }
            // HEAD has no body; a 403 is told apart, and a missing region found, by ?location.
            const bool wantsMore = last->httpStatus == 403 || (last->httpStatus == 200 && last->bucketRegion.isEmpty());
            if (!asked && last->complete && wantsMore) {
                asked = true;
                there = last->httpStatus == 200;
                return bucketLocationRequest(obs, bucket, key, now());
            }
            if (asked && last->complete && last->httpStatus == 200) {
                const std::optional<QString> region = parseBucketLocation(last->body);
                if (!region) { // some page in between, not OBS: it proves nothing
                    return LookupFailure{.kind = Kind::Unreadable, .facts = *last};
                }
                m_facts.bucketRegion.answer = *region;
                return Reading::Done{};
            }
            const std::optional<LookupFailure> failure = failureOf(*last);
            if (failure && !there) { // HEAD has seen it: only its region stays unknown
                return *failure;
            }
            return Reading::Done{};
        },
        this);
    connect(reading, &Reading::finished, this, [this, reading](const std::optional<LookupFailure> &failure) {
        reading->deleteLater();
        m_facts.bucketRegion.done = true;
        m_facts.bucketRegion.at = now();
        m_facts.bucketRegion.failure = failure;
        if (failure && failure->kind == Kind::Keychain && failure->keyKind == KeyKind::SignIn) {
            m_facts.bucketRegion.failure->keyKind = KeyKind::Writer; // a reading knows only that it signs
        }
        settle();
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

void Preflight::settle()
{
    --m_pending;
    emit progressed();
    if (m_pending == 0) {
        emit finished();
    }
}

} // namespace spillway
