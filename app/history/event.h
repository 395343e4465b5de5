// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace spillway {

/// One entry of an attempt's timeline; written once, never changed. Kinds of a newer program are
/// shown as they are.
struct AttemptEvent
{
    QDateTime at; ///< UTC
    QString kind;
    QString who;        ///< "ana@ws-17"; empty for what version 1 of the history recorded
    QJsonObject detail; ///< what is worth keeping, by names; no secret

    bool operator==(const AttemptEvent &) const = default;
};

namespace eventkind {
inline constexpr QLatin1String Drafted{"drafted"};         ///< its draft was begun
inline constexpr QLatin1String Checked{"checked"};         ///< the request passed every rule and was recorded
inline constexpr QLatin1String Sent{"sent"};               ///< the post came next
inline constexpr QLatin1String Answered{"answered"};       ///< the outcome, whether or not an answer came
inline constexpr QLatin1String Secured{"secured"};         ///< what TLS agreed on, for whoever has to help
inline constexpr QLatin1String Interrupted{"interrupted"}; ///< its program ended before that
inline constexpr QLatin1String Polled{"polled"};           ///< the task list was read, and left it open
inline constexpr QLatin1String Settled{"settled"};         ///< the task list, or a choice, decided
inline constexpr QLatin1String Released{"released"};       ///< "I looked: it is not there"
inline constexpr QLatin1String Noted{"noted"};             ///< ticket or note were changed
inline constexpr QLatin1String Seen{"seen"};               ///< the service shows the task in another state
inline constexpr QLatin1String Stuck{"stuck"};             ///< the task writes nothing although messages wait
inline constexpr QLatin1String Moving{"moving"};           ///< it writes again
inline constexpr QLatin1String Gone{"gone"};               ///< the task is no longer in the list
inline constexpr QLatin1String Deleting{"deleting"};       ///< the DELETE came next
inline constexpr QLatin1String Deleted{"deleted"};         ///< the task was deleted from here
inline constexpr QLatin1String NotDeleted{"not-deleted"};  ///< refused, or its answer was lost
inline constexpr QLatin1String Recreating{"recreating"};   ///< it is to be deleted and created again
inline constexpr QLatin1String Recreated{"recreated"};     ///< what became of that
inline constexpr QLatin1String Replaces{"replaces"};       ///< it was made in the place of another task
} // namespace eventkind

/// What the service shows of the task that a Created attempt made.
struct TaskSighting
{
    enum class Presence { There, Gone, Deleted }; ///< Deleted: from here, just now
    QString attemptId;
    QDateTime at; ///< UTC; when the service was asked: what it says may be older than a deletion
    Presence presence = Presence::There;
    QString status = {};       ///< the service's own word; of a task that is there
    bool stuck = false;        ///< messages wait and nothing is written
    QJsonObject evidence = {}; ///< goes into the event
};

/// What the task list decided of an Unknown attempt.
struct Settlement
{
    QString attemptId;
    QString taskId; ///< of the task that it made; empty: it made none
    QDateTime at;
    QJsonObject evidence;
};

} // namespace spillway
