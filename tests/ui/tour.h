// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace spillway::test {

/// Called with every page and dialog as it stands there, and a name for it.
using Visit = std::function<void(QWidget &window, const QString &name)>;

/// Goes through every page and dialog of the program on the practice service, in whatever language is
/// installed, in a home of its own; the main window gets that size, as far as the screen has it. False if it got stuck;
/// a warning says where.
bool tour(const QString &home, const Visit &visit, QSize mainWindow = QSize(1220, 720));

} // namespace spillway::test
