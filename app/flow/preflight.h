// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "cloud/dms.h"
#include "flow/lookups.h"
#include "task/draft.h"
#include "task/pattern.h"

namespace spillway {

/// The draft's topics against those of the instance. Made off the UI thread: there may be ten
/// thousand of them, and the pattern may be a slow one.
struct TopicsFound
{
    qsizetype known = 0; ///< how many the instance has
    QStringList missing; ///< named ones that it has not
    PatternTest pattern; ///< if there is a pattern
};
TopicsFound findTopics(const Draft &draft, const QList<Topic> &topics);

/// What the preflight has found out so far. Plain data, gathered by Preflight, judged by
/// preflightLines(): the draft may change under it without a new look.
struct PreflightFacts
{
    template<typename Answer>
    struct Looked
    {
        bool done = false;
        Answer answer = {};
        QDateTime at = {};
        std::optional<LookupFailure> failure = {};
    };

    Looked<TaskList> tasks;                   ///< of the connector
    CallFacts first;                          ///< of the first call: clock and TLS
    Looked<std::optional<Instance>> instance; ///< nothing: no instance has that connector
    Looked<TopicsFound> topics;
    Looked<QString> bucketRegion; ///< empty if OBS did not tell
    bool writerTemporary = false;
};

/// What is checked: the draft and where it goes.
struct PreflightSubject
{
    Draft draft;
    Site site;
    QString instanceId; ///< empty: it is looked for by its connector
    KeyRef writerKey;
};

/// The judgement: pure, in the order in which it is shown.
QList<CheckLine> preflightLines(const PreflightSubject &subject, const PreflightFacts &facts);
/// Null if nothing failed.
const CheckLine *firstFailed(const QList<CheckLine> &lines);
/// The first failure that the service would answer with an error, as far as is known: Create then
/// asks once more, naming it. Whether a create looks at the bucket or the topics is not documented
/// (contract 10, 11); they fail without being asked about.
const CheckLine *firstRefusal(const QList<CheckLine> &lines);

/// Looks at everything that can be looked at before a create: the connector's task list, the
/// instance, its topics, and the bucket with the writer key. Only GET and HEAD go out; after the
/// first 401 for a key none with that key. The first call opens the connection that the create
/// will use.
///
/// progressed() comes after every answer, finished() once, after the last.
class Preflight : public QObject
{
    Q_OBJECT
public:
    Preflight(Lookups &lookups, PreflightSubject subject, QObject *parent = nullptr);

    void start();
    const PreflightFacts &facts() const { return m_facts; }
    const PreflightSubject &subject() const { return m_subject; }
    bool isFinished() const { return m_pending == 0; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void readList();
    void readInstance();
    void readTopics();
    void readBucket();
    void settle();

    Lookups &m_lookups;
    PreflightSubject m_subject;
    PreflightFacts m_facts;
    int m_pending = 2; ///< the service's side and the bucket's side
};

} // namespace spillway
