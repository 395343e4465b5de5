// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace spillway {

/// Where an attempt stands. The first two are on the way; the others are outcomes and final, but
/// for Unknown, which a look at the task list may settle.
enum class AttemptState { Prepared, Sending, Created, Rejected, NotSent, Unknown };

AttemptState stateOf(Outcome outcome);
/// "prepared", "sending", "created", …: as stored and as in the JSON output ("not-sent").
QString stateName(AttemptState state);
AttemptState stateFromName(const QString &name);

/// One submission of a request, as the history keeps it. Holds no SK; of an AK the last four.
struct Attempt
{
    QString id; ///< UUID
    AttemptState state = AttemptState::Prepared;

    QString taskName;
    QString topics; ///< list or pattern, as sent
    QString bucket;
    QString path;
    QByteArray body; ///< the request as documented JSON, without its keys
    QString profile;
    bool practice = false;
    QString endpoint; ///< of DMS
    QString projectId;
    QString connectorId;
    QString writerKeyEnd; ///< "…6789"
    QString signInKeyEnd;

    QDateTime preparedAt; ///< all times UTC
    QDateTime sentAt;
    QDateTime finishedAt;
    qint64 durationMs = 0;
    int httpStatus = 0; ///< 0: none came
    Cause cause = Cause::None;
    QString errorCode;
    QString errorText; ///< the service's own words
    QString requestId;
    QByteArray answer; ///< masked and capped
    QString taskId;
    int skewMinutes = 0;

    /// Set when an Unknown attempt was found to have made no task; its name is free then.
    QDateTime releasedAt;
    QString releaseNote;

    QString note;
    QString ticket;       ///< of the change, as the operator's own tracker names it
    QString operatorName; ///< the account that pressed, and its computer
    QString machine;
    QString draftId; ///< of what it was made of; empty for what had no draft
    /// How an Unknown attempt was settled: "created", "not-created", or "operator" with releasedAt
    /// by hand; empty while it is open, and for all others.
    QString verdict;

    /// The task itself, as the service showed it last; empty while nobody has looked.
    QString taskStatus;    ///< the service's own word
    QDateTime taskSeenAt;  ///< since when it is known so: a look without news is not written down
    QDateTime taskGoneAt;  ///< it is no longer in the connector's list, or was deleted from here
    QDateTime taskStuckAt; ///< since when messages wait and nothing is written

    bool locksItsName() const
    {
        return state == AttemptState::Prepared || state == AttemptState::Sending ||
               (state == AttemptState::Unknown && !releasedAt.isValid());
    }
    bool operator==(const Attempt &) const = default;
};

} // namespace spillway
