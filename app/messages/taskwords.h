// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/taskprogress.h"
#include "messages/messages.h"

namespace spillway::messages {

/// stateWord(), or what is known of the task that the attempt made: "Running", "Paused", "Gone", "Needs
/// attention"; a word of the service that is not documented appears as it came.
QString taskWord(const Attempt &attempt);
/// A task's status in a list.
QString statusWord(const QString &status);
/// account(), or what became of the task since.
Account taskAccount(const Attempt &attempt, const ErrorCatalogue &catalogue);
/// "First file expected by 19:27, if messages arrive."; `by` in UTC, shown in local time.
QString firstFileWords(const QDateTime &by);
/// How far a topic is: "1,200 of 1,234 written, 34 wait".
QString progressWords(const TopicTrack &track);
/// "3 of 18 tasks"; as far as the service tells.
QString quotaWords(const TaskList &list);
/// Of a list of attempts, some of which could not be read.
QString historyCutShort();

} // namespace spillway::messages
