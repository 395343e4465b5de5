// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QPalette>

namespace spillway {

/// One theme. Neutral greys with a breath of the accent's hue; the accent is the icon's blue, moved
/// towards teal.
struct Colours
{
    QRgb window, base, alternate, button;
    QRgb text, muted, placeholder;
    QRgb border; ///< of fields and buttons: at least 3:1 against window and base
    QRgb line;   ///< between things; carries no meaning
    QRgb accent, onAccent, link;
    QRgb selected, selectedInactive; ///< rows; text keeps its colours on them
    QRgb good, warning, bad, practice;
};

const Colours &coloursOf(bool dark);
const Colours &coloursOf(const QPalette &palette);
bool isDark(const QPalette &palette);
QRgb colour(Tone tone, const Colours &c);
QPalette paletteOf(const Colours &c);
/// Rows are tinted, not inverted: the states keep their colours when selected.
QPalette viewPaletteOf(const Colours &c);

} // namespace spillway
