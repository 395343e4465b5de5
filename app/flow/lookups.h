// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/iam.h"
#include "cloud/instances.h"
#include "cloud/obs.h"
#include "flow/reading.h"

#include <QHash>
#include <QPointer>

namespace spillway {

/// What a look-up brought. Rows may be there beside a failure: those that came before it.
template<typename Row>
struct Listing
{
    QList<Row> rows;
    QDateTime at; ///< when the answer came, UTC
    std::optional<LookupFailure> failure;
};

/// Finds what an operator would otherwise hunt in other places: projects, instances, topics,
/// buckets. All by GET, page by page to the end, and kept for the session; what failed is not kept.
///
/// Each call gives its answer to `done` exactly once, never from within the call. The reading that
/// it returns belongs to `context`; deleting it drops the answer, which is how a choice that has
/// changed gets rid of a stale one. It deletes itself after the answer.
class Lookups : public QObject
{
    Q_OBJECT
public:
    template<typename Row>
    using Done = std::function<void(const Listing<Row> &)>;

    explicit Lookups(ReadingTools tools, QObject *parent = nullptr) : QObject(parent), m_tools(tools) {}

    /// Of the site's region.
    Reading *projects(const Site &site, QObject *context, Done<ProjectRow> done);
    Reading *instances(const Site &site, QObject *context, Done<Instance> done);
    /// One instance, as it is now; never from the cache, whose row of it is brought up to date.
    Reading *instance(const Site &site, const QString &instanceId, QObject *context, Done<Instance> done);
    Reading *topics(const Site &site, const QString &instanceId, QObject *context, Done<Topic> done);
    Reading *buckets(const Site &site, QObject *context, Done<Bucket> done);

    /// What an earlier call brought; null if there is nothing.
    const Listing<ProjectRow> *knownProjects(const Site &site) const;
    const Listing<Instance> *knownInstances(const Site &site) const;
    const Listing<Topic> *knownTopics(const Site &site, const QString &instanceId) const;
    const Listing<Bucket> *knownBuckets(const Site &site) const;

    /// What was read before is not believed any more.
    void forget();

    ReadingTools tools() const { return m_tools; }

private:
    template<typename Row>
    Reading *run(const Site &site, const QString &key, Reading::Step step, std::shared_ptr<QList<Row>> rows,
                 QHash<QString, Listing<Row>> *cache, QObject *context, Done<Row> done);

    ReadingTools m_tools;
    QHash<QString, Listing<ProjectRow>> m_projects;
    QHash<QString, Listing<Instance>> m_instances;
    QHash<QString, Listing<Topic>> m_topics;
    QHash<QString, Listing<Bucket>> m_buckets;
};

/// The failure that a call's answer stands for; nothing after a whole 200.
std::optional<LookupFailure> failureOf(const CallFacts &facts);

} // namespace spillway
