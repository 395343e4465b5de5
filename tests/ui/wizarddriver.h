// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workbench.h"
#include "wizard/taskwizard.h"

namespace spillway::test {

/// Shows the main window, opens its files and, if asked, practises. False if it never got so far.
bool begin(Workbench &bench, bool practise);
/// Ctrl+N; null if no wizard came.
TaskWizard *openWizard(Workbench &bench);
/// begin() on the practice service, then openWizard().
TaskWizard *practise(Workbench &bench);

/// Alt+Right.
void next(TaskWizard *wizard);
bool onStep(TaskWizard *wizard, int step);
/// next(), and whether that led to the step.
bool goesTo(TaskWizard *wizard, int step);

/// Presses the button whose text begins so, by the keyboard. False if none comes.
bool press(QWidget *window, const QString &text);
/// What the line of that name holds.
QString textOf(QWidget *window, const QString &accessibleName);
/// All that labels say in the window.
QString visibleText(QWidget *window);
/// Whether some label says so, now or soon.
bool says(QWidget *window, const QString &text);

} // namespace spillway::test
