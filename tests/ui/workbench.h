// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backstage.h"
#include "mainwindow.h"
#include "theme.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace spillway {
class ActionDialog;
}

namespace spillway::test {

/// Where the program keeps things when its home is that folder.
Paths pathsUnder(const QString &home);

/// The whole desktop program as app/main.cpp makes it, on the real keychain, the real practice
/// service and a history on disk; made anew for each "start of the program".
struct Workbench : Backstage
{
    explicit Workbench(const QString &home);
    explicit Workbench(const Paths &paths);

    Look look{*qApp};
    MainWindow window;
};

/// Waits until the window is there and takes keys.
bool activate(QWidget *window);
/// The visible widget of that accessible name (or its beginning) in the window; null if none.
QWidget *named(QWidget *window, const QString &accessibleName);
/// Focuses the named editor by its label and types over what it holds.
void type(QWidget *window, const QString &accessibleName, const QString &text);
/// Takes the entry of the menu bar's menus, by its words without the mark of its key; false if there is none.
bool choose(Workbench &bench, const QString &entry);
/// Waits for the dialog of a task's deletion or the like, and until it takes keys; null if none comes.
ActionDialog *dialog(Workbench &bench);
/// Saves a picture if SPILLWAY_SHOTS names a folder.
void shoot(QWidget *window, const QString &name);

} // namespace spillway::test
