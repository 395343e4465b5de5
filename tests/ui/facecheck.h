// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace spillway::test {

// What is wrong with a window as it is shown, one line each: the class, the text, and the measure.

/// Texts that do not fit their place: labels, buttons, tabs, lists. Placeholders and combo boxes
/// are cut with an ellipsis, and say all of it when they are opened or read out.
QStringList clipped(const QWidget &window);
/// With the pseudo-locale: texts that were not translated, and two that were put together without a blank.
QStringList untranslated(const QWidget &window);
/// Controls that take the keyboard but have no role or no name for a screen reader.
QStringList nameless(const QWidget &window);
/// Controls for the mouse that are less than 24 pixels wide or high.
QStringList tiny(const QWidget &window);
/// Enabled texts with less than 4.5:1 between the strongest pixel of the letters and what is behind.
QStringList faint(QWidget &window);
/// Goes once round with the Tab key: where the focus was lost, left the window or could not get away.
QStringList focusLosses(QWidget &window);

} // namespace spillway::test
