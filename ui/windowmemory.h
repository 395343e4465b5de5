// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/habits.h"

class QSplitter;
class QWidget;

namespace spillway {

/// Puts the window where it was and as large as it was, and notes that whenever it is hidden. Call
/// it before the window is shown, behind the resize() to its first size. The store must outlive it.
void rememberPlace(HabitStore &habits, QWidget &window, const QString &name);
/// The same for the parts of a splitter, noted when they are moved.
void rememberSplitter(HabitStore &habits, QSplitter &splitter, const QString &name);

} // namespace spillway
