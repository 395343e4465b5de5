// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/quota.h"
#include "flow/recreation.h"
#include "messages/messages.h"

namespace spillway::messages {

/// What became of what was done to a task: what happened, and what to do now.
Account account(const DeletionResult &result, const QString &name, const ErrorCatalogue &catalogue);
Account account(const RecreationResult &result, const QString &name, const ErrorCatalogue &catalogue);
Account account(const QuotaResult &result, const ErrorCatalogue &catalogue);

/// Said before a task is deleted: that its objects stay where they are.
QString whatStays(const QString &bucket, const QString &path);
/// Said before a task is made anew: what is skipped or written twice with that consumer_strategy.
QString whatIsSkipped(const QString &strategy);
/// "9 of 9 tasks are used; the most is 18."
QString quotaWords(const QuotaState &state);
/// Whether it can be raised, and why not; empty if nothing speaks against it.
QString chanceWords(const QuotaState &state);

} // namespace spillway::messages
