// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/drafts.h"

#include <QDate>

namespace spillway {

/// What stands in a template's task name for the day on which a task is made of it: {date}.
inline constexpr QLatin1String DateMark{"{date}"};

/// A template of what the draft holds. Neither a key nor what belongs to one wizard goes into it.
SavedDraft templateOf(SavedDraft draft, const QString &name, const QString &taskName);
/// A draft to begin with, {date} filled in as 20261123; it gets an ID and a time of its own.
SavedDraft draftOf(SavedDraft model, const QDate &day);
/// A task name for the template: a number at its end becomes {date}, else {date} is added to it.
QString templateTaskName(const QString &taskName);

} // namespace spillway
