// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace spillway {

/// A desktop notification, for what ends while nobody looks. Where no notification service answers,
/// nothing happens: whatever is said here also stands in the window.
void notifyDesktop(const QString &title, const QString &text);

/// A message over the window, which goes on meanwhile.
void showMessage(QWidget &window, const QString &title, const QString &text);

} // namespace spillway
