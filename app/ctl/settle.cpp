// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"

#include "ctl/output.h"
#include "ctl/target.h"
#include "flow/settler.h"
#include "flow/unfinished.h"
#include "messages/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Whether the two were sent to one place by one key.
bool sameTarget(const Attempt &a, const Attempt &b)
{
    return a.practice == b.practice && a.profile == b.profile && a.endpoint == b.endpoint &&
           a.projectId == b.projectId && a.connectorId == b.connectorId;
}

/// Runs `spillwayctl settle`: the places one after the other, each with a key of its own.
class Settle : public QObject
{
public:
    Settle(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_paths(paths)
        , m_history(paths.history)
        , m_drafts(paths.drafts, m_files)
    {
    }

    void start()
    {
        m_history.open(this, [this](const JournalResult &failed) {
            if (failed) {
                return end(NotSent, messages::text(*failed));
            }
            if (m_arguments.attemptId.isEmpty()) {
                return m_history.unsettled(this, [this](const QList<Attempt> &open) {
                    m_open = open;
                    next();
                });
            }
            m_history.find(m_arguments.attemptId, this, [this](const std::optional<Attempt> &attempt) {
                if (!attempt) {
                    return end(Usage, Words::tr("There is no attempt “%1” in the history.").arg(m_arguments.attemptId));
                }
                if (attempt->state == AttemptState::Unknown && attempt->locksItsName()) {
                    m_open = {*attempt};
                    return next();
                }
                const bool onItsWay = attempt->locksItsName();
                tell(*attempt, onItsWay ? QStringLiteral("open") : verdictOf(*attempt), {}, {},
                     onItsWay ? Words::tr("It is still on its way.") : Words::tr("It is decided."));
                m_exitCode = onItsWay ? Unknown : Fine;
                next();
            });
        });
    }

private:
    static QString verdictOf(const Attempt &attempt)
    {
        return attempt.state == AttemptState::Created   ? QStringLiteral("created")
               : attempt.state == AttemptState::Unknown ? QStringLiteral("not-created")
                                                        : stateName(attempt.state);
    }

    void next()
    {
        m_settler.reset();
        m_finder.reset();
        if (m_open.isEmpty()) {
            return finish();
        }
        const Attempt first = m_open.constFirst();
        QList<Attempt> batch;
        for (const Attempt &attempt : std::as_const(m_open)) {
            if (sameTarget(attempt, first)) {
                batch.append(attempt);
            }
        }
        m_open.removeIf([&](const Attempt &attempt) { return sameTarget(attempt, first); });

        // The attempt's own place, with today's key of its profile.
        m_place = m_arguments;
        m_place.practice = first.practice;
        m_place.profile = first.practice ? QString() : first.profile;
        m_place.dmsEndpoint = m_place.profile.isEmpty() ? first.endpoint : QString(); // a profile knows its own
        m_place.projectId = first.projectId;
        m_place.connectorId = first.connectorId;
        m_finder = std::make_unique<TargetFinder>(m_place, m_paths);
        connect(m_finder.get(), &TargetFinder::failed, this, [this, batch](const Failure &failure) {
            for (const Attempt &attempt : batch) {
                tell(attempt, QStringLiteral("open"), {}, {}, failure.message);
            }
            take(failure.exitCode);
            QMetaObject::invokeMethod(this, &Settle::next, Qt::QueuedConnection);
        });
        connect(m_finder.get(), &TargetFinder::found, this,
                [this, batch](const Target &target) { read(batch, target); });
        m_finder->start();
    }

    void read(const QList<Attempt> &batch, const Target &target)
    {
        const std::optional<ListPlace> place = placeOf(batch.constFirst(), target);
        const SettleTimes times;
        // Always long enough for the second reading; through the quiet period only if asked.
        const auto patience = m_arguments.wait ? times.quiet + 2 * times.apart : times.apart;
        m_settler = std::make_unique<Settler>(m_history, m_finder->lookups().tools(), times);
        connect(m_settler.get(), &Settler::judged, this, &Settle::judged);
        connect(m_settler.get(), &Settler::finished, this, &Settle::next, Qt::QueuedConnection);
        for (const Attempt &attempt : batch) {
            if (m_arguments.choose.isEmpty()) {
                m_settler->add(attempt, place, patience);
            } else {
                m_settler->choose(attempt, place, m_arguments.choose);
            }
        }
    }

    /// Nothing if the profile points elsewhere by now: its key is not for the attempt's service.
    static std::optional<ListPlace> placeOf(const Attempt &attempt, const Target &target)
    {
        if (!attempt.practice && target.place.dms.text() != attempt.endpoint) {
            return std::nullopt;
        }
        return ListPlace{
            .place = {.dms = target.place.dms, .projectId = attempt.projectId, .connectorId = attempt.connectorId},
            .signInKey = target.signInKey};
    }

    void judged(const SettleResult &result, bool again)
    {
        const QString message = messages::text(result);
        if (again) {
            return complain(message);
        }
        const QString taskId = result.isDecided() ? result.judgement.taskIds.value(0) : QString();
        const QString verdict = messages::verdictName(result);
        tell(result.attempt, verdict, taskId, result.candidates, message);
        take(exitCodeOf(result));
    }

    static int exitCodeOf(const SettleResult &result)
    {
        switch (result.obstacle) {
        case SettleResult::Obstacle::None: return result.isDecided() ? Fine : Unknown;
        case SettleResult::Obstacle::NoPlace: return Usage;
        case SettleResult::Obstacle::NoKey: return Keychain;
        case SettleResult::Obstacle::KeyRefused: return Authentication;
        case SettleResult::Obstacle::Call: return ctl::exitCodeOf(result.facts);
        case SettleResult::Obstacle::Incomplete: return Unknown;
        case SettleResult::Obstacle::History: return NotSent;
        case SettleResult::Obstacle::NotChosen: return Unknown;
        }
        return Unknown;
    }

    /// The first trouble counts, and any goes before "still open".
    void take(int exitCode)
    {
        if (exitCode != Fine && (m_exitCode == Fine || m_exitCode == Unknown)) {
            m_exitCode = exitCode;
        }
    }

    void tell(const Attempt &attempt, const QString &verdict, const QString &taskId, const QList<TaskRow> &candidates,
              const QString &message)
    {
        QJsonArray ids;
        for (const TaskRow &row : candidates) {
            ids.append(QJsonObject{{QLatin1String("task_id"), row.taskId},
                                   {QLatin1String("created_at"), orNull(row.createdAt)}});
        }
        const QString known = taskId.isEmpty() ? attempt.taskId : taskId;
        m_told.append(QJsonObject{{QLatin1String("attempt_id"), attempt.id},
                                  {QLatin1String("task_name"), attempt.taskName},
                                  {QLatin1String("verdict"), verdict},
                                  {QLatin1String("task_id"), orNull(known)},
                                  {QLatin1String("candidates"), ids},
                                  {QLatin1String("message"), message}});
        m_rows.append({attempt.id, attempt.taskName, verdict, known, message});
        for (const TaskRow &row : candidates) {
            m_rows.append({attempt.id, attempt.taskName, QString(), row.taskId,
                           row.createdAt.isValid()
                               ? Words::tr("Created %1. Choose it with --choose.").arg(localTime(row.createdAt))
                               : Words::tr("Choose it with --choose.")});
        }
    }

    void finish()
    {
        if (m_arguments.json) {
            print(m_told);
        } else if (m_rows.isEmpty()) {
            printText(Words::tr("Nothing is open.") + u'\n');
        } else {
            printTable({QStringLiteral("ATTEMPT"), QStringLiteral("NAME"), QStringLiteral("VERDICT"),
                        QStringLiteral("TASK ID"), QStringLiteral("MESSAGE")},
                       m_rows);
        }
        // A draft that waited for one of the outcomes goes with it.
        unfinishedDrafts(m_drafts, m_history, this, [this](const QList<SavedDraft> &) { endWith(m_exitCode); });
    }

    void end(int exitCode, const QString &message)
    {
        complain(message);
        if (m_arguments.json) {
            print(QJsonObject{{QLatin1String("error"), message}});
        }
        endWith(exitCode);
    }

    const Arguments &m_arguments;
    Paths m_paths;
    History m_history;
    Worker m_files{QStringLiteral("drafts")};
    DraftStore m_drafts;
    QList<Attempt> m_open;
    Arguments m_place;
    std::unique_ptr<TargetFinder> m_finder;
    std::unique_ptr<Settler> m_settler; ///< after the finder: it uses its keys
    QJsonArray m_told;
    QList<QStringList> m_rows;
    int m_exitCode = Fine;
};

} // namespace

void settle(const Arguments &arguments, const Paths &paths, QObject *context)
{
    if (!QFileInfo::exists(paths.history) && arguments.attemptId.isEmpty()) {
        arguments.json ? print(QJsonArray()) : printText(Words::tr("Nothing is open.") + u'\n');
        return endWith(Fine); // looking makes no file
    }
    (new Settle(arguments, paths, context))->start();
}

} // namespace spillway::ctl
