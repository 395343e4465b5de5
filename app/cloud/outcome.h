// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/httpcall.h"
#include "cloud/serviceerror.h"

namespace spillway {

/// What became of one attempt to create a dumping task.
enum class Outcome {
    Created,  ///< the service gave it an ID
    Rejected, ///< the service said no; no task was made
    NotSent,  ///< nothing left this computer
    Unknown,  ///< a byte left, and no answer says what came of it
};

/// Why, in kinds for which there are words. Only for the message: the outcome does not depend on it.
enum class Cause {
    None,
    HostNotFound,
    Refused,
    Tls,
    Proxy,
    Offline, ///< no route, no network, any other way of not getting there
    Cancelled,
    Deadline,
    ConnectionLost,   ///< closed or reset before the answer was complete
    AnswerUnreadable, ///< not JSON, or without task_id
    AnswerTooLarge,
    Redirected,
    ClockOff,      ///< the signature was refused and this computer's clock is off (see skewMinutes)
    SignInRefused, ///< 401
    Forbidden,     ///< 403
    ServiceError,  ///< any other 4xx, 5xx
    Interrupted,   ///< the program ended while the attempt was on its way
    Keychain,      ///< the key could not be read
    Storage,       ///< the history could not be written
    NameLocked,    ///< an earlier attempt with that name is still open
    AlreadyMade,   ///< an earlier attempt of the same draft has made its task
};

struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::None;
    QString taskId;
    ServiceError error;
    /// This computer's clock against the service's, in minutes; positive when ours is fast. Only
    /// with Cause::ClockOff.
    int skewMinutes = 0;

    bool operator==(const Verdict &) const = default;
};

/// The one judgement over a create call. Pure: the same facts give the same verdict.
Verdict classify(const CallFacts &facts);

/// What became of a change other than a create: a deletion, a new quota.
enum class ChangeOutcome {
    Done,    ///< 204, as the contract says; any other 2xx is not believed
    Gone,    ///< 404: what was to be changed is not there, or the address is wrong
    Refused, ///< the service said no
    NotSent, ///< nothing left this computer
    Unknown, ///< a byte left, and no answer says what came of it
};
ChangeOutcome changeOutcome(const CallFacts &facts);

/// Minutes by which our clock is ahead of the service's Date header; 0 if there was none.
int skewMinutes(const CallFacts &facts);

/// Why a call of any kind failed; Cause::None if it got a whole 2xx answer.
Cause causeOf(const CallFacts &facts);

} // namespace spillway
