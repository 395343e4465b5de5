// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionSlider;

namespace spillway {

inline constexpr int TargetHeight = 30; ///< of buttons and fields; at least 28, targets at least 24

/// Says "this is the one to press": set as a dynamic property, so that it need not be the default
/// button, which a stray Enter would press.
bool isPrimary(const QWidget *widget);
bool hasRing(const QStyleOption &option);
void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width);
void drawRing(QPainter &painter, const QRect &rect, const QPalette &palette);
void drawField(const QStyleOption &option, QPainter &painter, const QColor &fill);
void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// A tool button without a frame of its own: a tint when it matters, nothing else.
void drawFlatButton(const QStyleOption &option, QPainter &painter);
void drawTab(const QStyleOption &option, QPainter &painter);
void drawHeaderSection(const QStyleOption &option, QPainter &painter);
/// The down arrow of combo boxes and menu buttons, as a stroke like those of the symbols.
void drawChevron(QPainter &painter, const QRect &rect, const QColor &pen);
/// "Something is going on" without a movement: stripes from end to end.
void drawStillBar(const QStyleOption &option, QPainter &painter);
void drawCheckBox(const QStyleOption &option, QPainter &painter);
void drawRadioButton(const QStyleOption &option, QPainter &painter);
/// A slim bar without arrows, as today's desktops have it.
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
QRect scrollBarSlider(const QStyleOptionSlider &option, int shortest);
/// A field in a combo or spin box, which draws the frame and the ring for both.
bool isPartOfAnother(const QWidget *field);

} // namespace spillway
