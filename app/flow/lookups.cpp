// SPDX-License-Identifier: Apache-2.0
#include "flow/lookups.h"

#include "cloud/signedrequest.h"

#include <QSet>

namespace spillway {
namespace {

/// More than any cloud sells; a list that goes on beyond is not meant to end.
constexpr qsizetype MaxRows = 200'000;
/// Contract 2.5, 16: newer services take 200 topics a page, older ones refuse more than 50.
constexpr int LargeTopicPage = 200;

QString siteKey(const Site &site, const QString &what = {})
{
    return QStringList{site.dms.text(),
                       site.iam ? site.iam->text() : QString(),
                       site.obs ? site.obs->text() : QString(),
                       site.region,
                       site.projectId,
                       site.signInKey.name,
                       what}
        .join(u'\n');
}

const QString &idOf(const Instance &instance)
{
    return instance.id;
}

const QString &idOf(const Topic &topic)
{
    return topic.name;
}

const QString &idOf(const ProjectRow &project)
{
    return project.id;
}

const QString &idOf(const Bucket &bucket)
{
    return bucket.name;
}

/// The rows that were not seen before.
template<typename Row>
QList<Row> unseen(const QList<Row> &rows, QSet<QString> &seen)
{
    QList<Row> fresh;
    for (const Row &row : rows) {
        if (!seen.contains(idOf(row))) {
            seen.insert(idOf(row));
            fresh.append(row);
        }
    }
    return fresh;
}

LookupFailure unreadable(const CallFacts &facts)
{
    return {.kind = LookupFailure::Kind::Unreadable, .facts = facts};
}

/// Pages of a list, one after the other. Never a request at or past the total, since a sibling
/// list answers that with an error (contract 1.8).
template<typename Row>
struct Pages
{
    using Request = std::function<HttpRequest(const SignInKey &, int limit, int offset)>;
    using Parse = std::optional<Page<Row>> (*)(const QByteArray &);

    Request request;
    Parse parse;
    int limit;
    int smallLimit; ///< tried if the first page is refused, or larger than an answer may be
    std::shared_ptr<QList<Row>> rows;
    QSet<QString> seen = {};
    bool told = false; ///< a page named the total
    int offset = 0;    ///< rows as they came, repeated ones included

    Reading::Next operator()(const SignInKey &key, const CallFacts *last)
    {
        if (!last) {
            return request(key, limit, 0);
        }
        const bool tooMuch = last->httpStatus == 400 || last->stop == CallFacts::Stop::TooLarge;
        if (tooMuch && offset == 0 && limit != smallLimit) {
            limit = smallLimit;
            return request(key, limit, 0);
        }
        if (last->complete && last->httpStatus == 400 && offset > 0 && !told) {
            return Reading::Done{}; // nobody told the total, and beyond it some services refuse
        }
        if (auto failure = failureOf(*last)) {
            return *failure;
        }
        const std::optional<Page<Row>> page = parse(last->body);
        if (!page) {
            return unreadable(*last);
        }
        const qsizetype before = rows->size();
        rows->append(unseen(page->rows, seen));
        told = told || page->total.has_value();
        offset += static_cast<int>(page->sent);
        // The oldest services page nothing: more than was asked for is all there is.
        const bool complete = page->total ? offset >= *page->total : page->sent < smallLimit || page->sent > limit;
        if (page->sent == 0 || complete) {
            return Reading::Done{};
        }
        if (rows->size() == before || rows->size() > MaxRows) {
            return LookupFailure{.kind = LookupFailure::Kind::Endless, .facts = *last};
        }
        return request(key, limit, offset);
    }
};

/// One request and its one answer.
template<typename Rows>
Reading::Step once(std::function<HttpRequest(const SignInKey &)> request,
                   std::function<std::optional<Rows>(const QByteArray &)> parse, std::shared_ptr<Rows> rows)
{
    return [request = std::move(request), parse = std::move(parse), rows](const SignInKey &key,
                                                                          const CallFacts *last) -> Reading::Next {
        if (!last) {
            return request(key);
        }
        if (auto failure = failureOf(*last)) {
            return *failure;
        }
        std::optional<Rows> parsed = parse(last->body);
        if (!parsed) {
            return unreadable(*last);
        }
        QSet<QString> seen;
        *rows = unseen(*parsed, seen);
        return Reading::Done{};
    };
}

Reading::Step noEndpoint()
{
    return [](const SignInKey &, const CallFacts *) -> Reading::Next {
        return LookupFailure{.kind = LookupFailure::Kind::NoEndpoint};
    };
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

std::optional<LookupFailure> failureOf(const CallFacts &facts)
{
    const bool answer = facts.complete && facts.httpStatus == 200;
    return answer ? std::nullopt : std::optional(LookupFailure{.kind = LookupFailure::Kind::Call, .facts = facts});
}

template<typename Row>
Reading *Lookups::run(const Site &site, const QString &key, Reading::Step step, std::shared_ptr<QList<Row>> rows,
                      QHash<QString, Listing<Row>> *cache, QObject *context, Done<Row> done)
{
    auto *reading = new Reading(m_tools, site.signInKey, site, std::move(step), context);
    connect(reading, &Reading::finished, this,
            [reading, cache, key, rows, done = std::move(done)](const std::optional<LookupFailure> &failure) {
                reading->deleteLater();
                const Listing<Row> listing{*rows, now(), failure};
                if (cache && !failure) {
                    cache->insert(key, listing);
                }
                done(listing);
            });
    // A key that lies in the session answers at once; nobody may be called back before this returns.
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
    return reading;
}

Reading *Lookups::projects(const Site &site, QObject *context, Done<ProjectRow> done)
{
    auto rows = std::make_shared<QList<ProjectRow>>();
    Reading::Step step =
        !site.iam ? noEndpoint()
                  : once<QList<ProjectRow>>(
                        [iam = *site.iam](const SignInKey &key) { return listProjectsRequest(iam, key, now()); },
                        [region = site.region](const QByteArray &body) {
                            auto all = parseProjects(body);
                            return all ? std::optional(projectsOfRegion(std::move(*all), region)) : std::nullopt;
                        },
                        rows);
    return run<ProjectRow>(site, siteKey(site), std::move(step), rows, &m_projects, context, std::move(done));
}

Reading *Lookups::instances(const Site &site, QObject *context, Done<Instance> done)
{
    auto rows = std::make_shared<QList<Instance>>();
    const Project project{site.dms, site.projectId};
    Pages<Instance> pages{
        .request = [project](const SignInKey &key, int,
                             int offset) { return listInstancesRequest(project, key, offset, now()); },
        .parse = parseInstances,
        .limit = InstancePage,
        .smallLimit = InstancePage,
        .rows = rows};
    Reading::Step step = isSafeId(site.projectId) ? Reading::Step(std::move(pages)) : noEndpoint();
    return run<Instance>(site, siteKey(site), std::move(step), rows, &m_instances, context, std::move(done));
}

Reading *Lookups::instance(const Site &site, const QString &instanceId, QObject *context, Done<Instance> done)
{
    auto rows = std::make_shared<QList<Instance>>();
    const Project project{site.dms, site.projectId};
    Reading::Step step = once<QList<Instance>>(
        [project, instanceId](const SignInKey &key) { return showInstanceRequest(project, key, instanceId, now()); },
        [](const QByteArray &body) {
            auto one = parseInstance(body);
            return one ? std::optional(QList<Instance>{std::move(*one)}) : std::nullopt;
        },
        rows);
    if (!isSafeId(site.projectId) || !isSafeId(instanceId)) {
        step = noEndpoint();
    }
    const auto keep = [this, key = siteKey(site), done = std::move(done)](const Listing<Instance> &now) {
        if (const auto list = m_instances.find(key); list != m_instances.end()) {
            for (Instance &row : list->rows) {
                row = !now.rows.isEmpty() && row.id == now.rows.first().id ? now.rows.first() : row;
            }
        }
        done(now);
    };
    return run<Instance>(site, {}, std::move(step), rows, nullptr, context, keep);
}

Reading *Lookups::topics(const Site &site, const QString &instanceId, QObject *context, Done<Topic> done)
{
    auto rows = std::make_shared<QList<Topic>>();
    const Project project{site.dms, site.projectId};
    Pages<Topic> pages{.request =
                           [project, instanceId](const SignInKey &key, int limit, int offset) {
                               return listTopicsRequest(project, key, instanceId, limit, offset, now());
                           },
                       .parse = parseTopics,
                       .limit = LargeTopicPage,
                       .smallLimit = TopicPage,
                       .rows = rows};
    const bool safe = isSafeId(site.projectId) && isSafeId(instanceId);
    Reading::Step step = safe ? Reading::Step(std::move(pages)) : noEndpoint();
    return run<Topic>(site, siteKey(site, instanceId), std::move(step), rows, &m_topics, context, std::move(done));
}

Reading *Lookups::buckets(const Site &site, QObject *context, Done<Bucket> done)
{
    auto rows = std::make_shared<QList<Bucket>>();
    Reading::Step step =
        !site.obs ? noEndpoint()
                  : once<QList<Bucket>>(
                        [obs = *site.obs](const SignInKey &key) { return listBucketsRequest(obs, key, now()); },
                        [](const QByteArray &body) { return parseBuckets(body); }, rows);
    return run<Bucket>(site, siteKey(site), std::move(step), rows, &m_buckets, context, std::move(done));
}

namespace {
template<typename Row>
const Listing<Row> *found(const QHash<QString, Listing<Row>> &cache, const QString &key)
{
    const auto it = cache.constFind(key);
    return it == cache.cend() ? nullptr : &it.value();
}
} // namespace

void Lookups::forget()
{
    m_projects.clear();
    m_instances.clear();
    m_topics.clear();
    m_buckets.clear();
}

const Listing<ProjectRow> *Lookups::knownProjects(const Site &site) const
{
    return found(m_projects, siteKey(site));
}

const Listing<Instance> *Lookups::knownInstances(const Site &site) const
{
    return found(m_instances, siteKey(site));
}

const Listing<Topic> *Lookups::knownTopics(const Site &site, const QString &instanceId) const
{
    return found(m_topics, siteKey(site, instanceId));
}

const Listing<Bucket> *Lookups::knownBuckets(const Site &site) const
{
    return found(m_buckets, siteKey(site));
}

} // namespace spillway
