// SPDX-License-Identifier: Apache-2.0
#include "look/drawing.h"

#include "look/colours.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <array>

namespace spillway {
namespace {

constexpr qreal Radius = 4;

QColor buttonFill(const QStyleOption &option, bool primary)
{
    const Colours &c = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill = primary && enabled ? QColor(c.accent) : option.palette.color(QPalette::Button);
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (enabled && (pressed || hovered)) {
        const bool darker = !isDark(option.palette) || primary;
        const int amount = pressed ? 112 : 104;
        fill = darker ? fill.darker(amount) : fill.lighter(amount + 6);
    }
    return fill;
}

QColor indicatorFill(const QStyleOption &option, bool checked)
{
    const Colours &c = coloursOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return checked ? c.placeholder : c.window;
    }
    return checked ? c.accent : option.palette.color(QPalette::Base).rgba();
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool hasRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter.restore();
}

void drawRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    drawBox(painter, rect, {}, coloursOf(palette).accent, 2);
}

void drawField(const QStyleOption &option, QPainter &painter, const QColor &fill)
{
    const Colours &c = coloursOf(option.palette);
    if (hasRing(option)) {
        drawBox(painter, option.rect, fill, c.accent, 2);
    } else {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        drawBox(painter, option.rect, fill, enabled ? c.border : c.line, 1);
    }
}

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool primary = isPrimary(widget);
    const QColor fill = buttonFill(option, primary);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Colours &c = coloursOf(option.palette);
    drawBox(painter, option.rect, fill, primary && enabled ? fill : QColor(enabled ? c.border : c.line), 1);
    if (hasRing(option) && primary) {
        // Accent on accent is no ring: a line of the text's colour inside shows it.
        drawBox(painter, option.rect, {}, c.text, 2);
        drawBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, c.onAccent, 1);
    } else if (hasRing(option)) {
        drawRing(painter, option.rect, option.palette);
    }
}

void drawFlatButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool on = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (on || over) {
        drawBox(painter, option.rect, on ? c.selected : c.selectedInactive, {}, 0);
    }
    if (hasRing(option)) {
        drawRing(painter, option.rect, option.palette);
    }
}

void drawTab(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = coloursOf(option.palette);
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), QColor(c.accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), QColor(c.border));
    }
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = coloursOf(option.palette);
    const QRect r = option.rect;
    painter.fillRect(r, option.palette.window());
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), QColor(c.line));
    painter.fillRect(QRect(r.right(), r.top() + 6, 1, r.height() - 12), QColor(c.line));
}

void drawChevron(QPainter &painter, const QRect &rect, const QColor &pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF m = QRectF(rect).center();
    painter.drawPolyline(QPolygonF{m + QPointF(-3.5, -1.75), m + QPointF(0, 1.75), m + QPointF(3.5, -1.75)});
    painter.restore();
}

void drawStillBar(const QStyleOption &option, QPainter &painter)
{
    const QRect r = option.rect.adjusted(2, 2, -2, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(r);
    painter.setPen(QPen(QColor(coloursOf(option.palette).accent), 3));
    for (int x = r.left() - r.height(); x < r.right(); x += 8) {
        painter.drawLine(x, r.bottom() + 1, x + r.height(), r.top());
    }
    painter.restore();
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool mixed = option.state.testFlag(QStyle::State_NoChange);
    const bool checked = mixed || option.state.testFlag(QStyle::State_On);
    drawBox(painter, option.rect, indicatorFill(option, checked), checked ? QColor() : QColor(c.border),
            checked ? 0 : 1.25);
    if (!checked) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(c.onAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF m = QRectF(option.rect).center();
    if (mixed) {
        painter.drawLine(m - QPointF(3.5, 0), m + QPointF(3.5, 0));
    } else {
        painter.drawPolyline(QPolygonF{m + QPointF(-3.5, 0.25), m + QPointF(-1, 2.75), m + QPointF(3.5, -2.75)});
    }
    painter.restore();
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = coloursOf(option.palette);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QRectF circle = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked ? QPen(Qt::NoPen) : QPen(QColor(c.border), 1.25));
    painter.setBrush(indicatorFill(option, checked));
    painter.drawEllipse(circle);
    if (checked) {
        painter.setBrush(QColor(c.onAccent));
        painter.drawEllipse(circle.center(), 3, 3);
    }
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    const Colours &c = coloursOf(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool held = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(held ? c.placeholder : c.border));
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

QRect scrollBarSlider(const QStyleOptionSlider &option, int shortest)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int wanted = whole > 0 ? static_cast<int>(qint64(length) * option.pageStep / whole) : length;
    const int size = std::clamp(wanted, std::min(shortest, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - size, option.upsideDown);
    const QRect &r = option.rect;
    return across ? QRect(r.left() + start, r.top(), size, r.height())
                  : QRect(r.left(), r.top() + start, r.width(), size);
}

bool isPartOfAnother(const QWidget *field)
{
    const QWidget *owner = field ? field->parentWidget() : nullptr;
    return owner && (owner->inherits("QComboBox") || owner->inherits("QAbstractSpinBox"));
}

} // namespace spillway
