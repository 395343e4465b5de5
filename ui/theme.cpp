// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "desktopsettings.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>

// In a static library nothing else pulls the resource in; the macro wants the global namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace spillway {
namespace {

constexpr qreal Radius = 4;
constexpr int TargetHeight = 30; ///< of buttons and fields; at least 28, targets at least 24

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

// Contrast by WCAG 2.1 against window, base, selected row:
//   text 14.7 16.1 12.6 · muted 5.9 6.4 5.0 · accent 6.2 6.8 5.3 · good 6.0 6.6 5.1
//   warning 6.4 7.0 5.5 · bad 6.2 6.7 5.3 · practice 6.9 7.6 5.9 · placeholder 4.6 5.0
//   border 3.0 3.3 · white on accent 6.7
constexpr Colours light{.window = 0xfff3f5f6,
                        .base = 0xffffffff,
                        .alternate = 0xfff7f9fa,
                        .button = 0xffffffff,
                        .text = 0xff1c2227,
                        .muted = 0xff55606a,
                        .placeholder = 0xff66717a,
                        .border = 0xff858f98,
                        .line = 0xffd5dade,
                        .accent = 0xff10637f,
                        .onAccent = 0xffffffff,
                        .link = 0xff10637f,
                        .selected = 0xffd3e7f0,
                        .selectedInactive = 0xffe2e8eb,
                        .good = 0xff1a6b39,
                        .warning = 0xff7f4e00,
                        .bad = 0xffb0241c,
                        .practice = 0xff6a3d9e};

//   text 12.4 13.9 8.8 · muted 7.1 8.0 5.1 · accent 7.2 8.1 5.2 · good 8.1 9.1 5.8
//   warning 8.5 9.5 6.0 · bad 7.5 8.5 5.4 · practice 7.7 8.6 5.5 · placeholder 5.5 6.1
//   border 4.0 4.5 · near-black on accent 8.5
constexpr Colours dark{.window = 0xff22272b,
                       .base = 0xff191d20,
                       .alternate = 0xff1d2125,
                       .button = 0xff2e353a,
                       .text = 0xffe5e9ec,
                       .muted = 0xffa9b4bc,
                       .placeholder = 0xff929da6,
                       .border = 0xff7a858e,
                       .line = 0xff39424a,
                       .accent = 0xff5fc0de,
                       .onAccent = 0xff0e1a1f,
                       .link = 0xff5fc0de,
                       .selected = 0xff1f4250,
                       .selectedInactive = 0xff2d3539,
                       .good = 0xff77d094,
                       .warning = 0xfff0b95e,
                       .bad = 0xffff9d94,
                       .practice = 0xffc9acf4};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? dark : light;
}

QRgb colour(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Text: return c.text;
    case Tone::Muted: return c.muted;
    case Tone::Accent: return c.accent;
    case Tone::Good: return c.good;
    case Tone::Warning: return c.warning;
    case Tone::Bad: return c.bad;
    case Tone::Practice: return c.practice;
    }
    return c.text;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.placeholder);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Light, QColor(c.button).lighter(106));
    p.setColor(QPalette::Midlight, c.alternate);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, 0xff000000);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c.placeholder);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Button, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.selectedInactive);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}

/// Rows are tinted, not inverted: the states keep their colours when selected.
QPalette viewPaletteOf(const Colours &c)
{
    QPalette p = paletteOf(c);
    p.setColor(QPalette::Highlight, c.selected);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.selectedInactive);
    p.setColor(QPalette::HighlightedText, c.text);
    return p;
}

/// Fusion with flat, rounded fields and buttons and a focus ring of two pixels. A style, not a
/// style sheet: a sheet is parsed at start and repolishes every widget.
class SpillwayStyle : public QProxyStyle
{
public:
    SpillwayStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    /// What does not know its end stands still instead of running to and fro.
    void setStill(bool still);

private:
    bool m_still = false;
};

/// Says "this is the one to press": set as a dynamic property, so that it need not be the default
/// button, which a stray Enter would press.
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

/// A tool button without a frame of its own: a tint when it matters, nothing else.
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

/// The down arrow of combo boxes and menu buttons, as a stroke like those of the symbols.
void drawChevron(QPainter &painter, const QRect &rect, const QColor &pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF m = QRectF(rect).center();
    painter.drawPolyline(QPolygonF{m + QPointF(-3.5, -1.75), m + QPointF(0, 1.75), m + QPointF(3.5, -1.75)});
    painter.restore();
}

/// "Something is going on" without a movement: stripes from end to end.
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

QColor indicatorFill(const QStyleOption &option, bool checked)
{
    const Colours &c = coloursOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return checked ? c.placeholder : c.window;
    }
    return checked ? c.accent : option.palette.color(QPalette::Base).rgba();
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

/// A slim bar without arrows, as today's desktops have it.
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

/// A field in a combo or spin box, which draws the frame and the ring for both.
bool isPartOfAnother(const QWidget *field)
{
    const QWidget *owner = field ? field->parentWidget() : nullptr;
    return owner && (owner->inherits("QComboBox") || owner->inherits("QAbstractSpinBox"));
}

void SpillwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(*option, *painter, option->palette.color(QPalette::Base));
        } else if (hasRing(*option) && !isPartOfAnother(widget)) {
            drawRing(*painter, option->rect, option->palette); // text that only can be read and selected
        }
        return;
    }
    case PE_FrameLineEdit: drawField(*option, *painter, {}); return;
    case PE_IndicatorCheckBox: drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(*option, *painter); return;
    case PE_PanelButtonCommand: drawButton(*option, *painter, widget); return;
    case PE_PanelButtonTool: drawFlatButton(*option, *painter); return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_Enabled)) {
            drawRing(*painter, option->rect, option->palette);
        }
        return;
    case PE_FrameTabBarBase: return; // the page below has its own edge
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          QColor(coloursOf(option->palette).line));
        return;
    case PE_Frame:
        // Scroll areas: a hairline, and the ring when the keys go there. Views mark an item instead.
        if (widget && widget->hasFocus() && !widget->inherits("QAbstractItemView")) {
            drawRing(*painter, option->rect, option->palette);
        } else {
            drawBox(*painter, option->rect, {}, coloursOf(option->palette).line, 1);
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SpillwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox label(*combo); // cut off, it would look like another choice
            const QRect room = subControlRect(CC_ComboBox, &label, SC_ComboBoxEditField, widget);
            const int icon = label.currentIcon.isNull() ? 0 : label.iconSize.width() + space::Tight;
            label.currentText =
                label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, room.width() - icon - 2);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        drawTab(*option, *painter);
        return;
    }
    if (element == CE_ProgressBarContents && m_still) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && bar->minimum == 0 && bar->maximum == 0) {
            QStyleOptionProgressBar full(*bar); // of one that is full, unseen: Fusion ends its animation by that
            full.maximum = 1;
            full.progress = 1;
            painter->save();
            painter->setOpacity(0);
            QProxyStyle::drawControl(element, &full, painter, widget);
            painter->restore();
            drawStillBar(*option, *painter);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SpillwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr) {
        drawScrollBar(*bar, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto *combo = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QColor fill = option->palette.color(combo->editable ? QPalette::Base : QPalette::Button);
    if (combo->frame) {
        drawField(*option, *painter, fill);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(*painter, arrow, option->palette.color(QPalette::ButtonText));
}

QSize SpillwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return result.expandedTo({72, TargetHeight}) + QSize(8, 0);
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? result.expandedTo({0, TargetHeight}) : result.expandedTo({0, 24});
    }
    case CT_ComboBox:
    case CT_SpinBox: return result.expandedTo({0, TargetHeight});
    case CT_ToolButton: return result.expandedTo({28, 28});
    case CT_CheckBox:
    case CT_RadioButton: return result.expandedTo({0, 24});
    case CT_HeaderSection:
    case CT_TabBarTab: return result.expandedTo({0, TargetHeight});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? QSize(result.width(), 2 * space::Tight + 1) : result.expandedTo({0, 26});
    }
    default: return result;
    }
}

QRect SpillwayStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(3, 0, -3, 0) : rect;
    }
    return rect;
}

QRect SpillwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool field = control == CC_ComboBox && part == SC_ComboBoxEditField;
        return field ? rect.adjusted(1, 0, 0, 0) : rect; // text stands where that of line edits does
    }
    const QRect slider = scrollBarSlider(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const bool across = bar->orientation == Qt::Horizontal;
    QRect rect = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider: return slider;
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSubPage: across ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1); return rect;
    case SC_ScrollBarAddPage: across ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1); return rect;
    default: return {};
    }
}

int SpillwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::Medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::Small;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_LineEditIconSize: return 22; // makes a target of 28 × 24
    case PM_TabBarScrollButtonWidth: return 24;
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 28;
    case PM_HeaderMargin: return 6;
    case PM_FocusFrameHMargin: return 5; // the margin of cells: under their header's text
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SpillwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Menu_SupportsSections: return 1;
    case SH_Widget_Animation_Duration: return 0; // nothing slides or fades, whatever the desktop says
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon extensionSymbol();

void SpillwayStyle::setStill(bool still)
{
    m_still = still;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->inherits("QProgressBar")) {
            widget->update();
        }
    }
}

QIcon SpillwayStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // The style's own ones make the desktop's icon theme be read from disk, or every image plugin be
    // loaded: ten milliseconds of the start each.
    if (widget && which == SP_LineEditClearButton) {
        return symbol("close", Tone::Muted, *widget);
    }
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton) {
        return extensionSymbol(); // where a menu bar or a tool bar is too narrow
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

void SpillwayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->objectName() == u"qt_msgbox_informativelabel") {
        // A short title would make the box so narrow that the words below it stand in a column.
        widget->setMinimumWidth(widget->fontMetrics().averageCharWidth() * 56);
    }
    if (widget->inherits("QComboBox") || widget->inherits("QTabBar") || widget->inherits("QToolButton") ||
        widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

/// Draws a symbol in the colour of the theme in force when it is painted, so that an icon set once
/// stays right when the theme changes.
class SymbolEngine : public QIconEngine
{
public:
    /// Without a widget in the colours of the application.
    SymbolEngine(QString name, Tone tone, const QWidget *widget)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_widget(widget)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = tintOf(mode);
        const QString key =
            QStringLiteral("spillway/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(tint.rgba());
        QPixmap found;
        if (!QPixmapCache::find(key, &found)) {
            found = QPixmap::fromImage(render(size, tint));
            QPixmapCache::insert(key, found);
        }
        return found;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }
    QString key() const override { return QStringLiteral("spillway-symbol"); }
    bool isNull() override { return false; }

private:
    QColor tintOf(QIcon::Mode mode) const
    {
        const QPalette palette = m_widget ? m_widget->palette() : QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        return colour(m_tone, coloursOf(palette));
    }

    QImage render(const QSize &size, const QColor &tint) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        // Not by QImageReader: that loads every image plugin of the system at the start.
        QSvgRenderer drawing(QStringLiteral(":/spillway/icons/symbols/%1.svg").arg(m_name));
        QPainter painter(&image);
        drawing.render(&painter, image.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), tint);
        return image;
    }

    QString m_name;
    Tone m_tone;
    QPointer<const QWidget> m_widget;
};

QIcon extensionSymbol()
{
    return QIcon(new SymbolEngine(QStringLiteral("forward"), Tone::Text, nullptr));
}

void apply(bool darkOne)
{
    const Colours &c = darkOne ? dark : light;
    const QPalette palette = paletteOf(c);
    if (QGuiApplication::palette() == palette) {
        return;
    }
    QApplication::setPalette(palette);
    QApplication::setPalette(viewPaletteOf(c), "QAbstractItemView");
    QToolTip::setPalette(palette);
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return {};
}

Theme themeNamed(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme)) {
            return theme;
        }
    }
    return Theme::System;
}

Look::Look(QApplication &application) : m_application(application)
{
    loadIcons();
    auto *desktop = new DesktopSettings(isDark(QGuiApplication::palette()), this);
    auto *style = new SpillwayStyle;
    m_application.setStyle(style);
    connect(desktop, &DesktopSettings::schemeChanged, this, [this] {
        if (m_theme == Theme::System) {
            use(Theme::System);
        }
    });
    connect(desktop, &DesktopSettings::motionChanged, style, &SpillwayStyle::setStill);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false); // some desktops have them on
    }
}

void Look::use(Theme theme)
{
    m_theme = theme;
    bool darkOne = theme == Theme::Dark;
    auto *desktop = findChild<DesktopSettings *>();
    desktop->listen();
    if (theme == Theme::System) {
        darkOne = desktop->isDark();
    }
    apply(darkOne);
    emit changed();
}

QSize fitting(QSize wanted, const QWidget &widget)
{
    const QScreen *screen = widget.screen();
    const QSize room = screen ? screen->availableSize() : wanted;
    return wanted.boundedTo(room - QSize(space::Large, 2 * space::Large));
}

bool isDark(const QWidget &widget)
{
    return isDark(widget.palette());
}

QColor tone(Tone tone, const QWidget &widget)
{
    return colour(tone, coloursOf(widget.palette()));
}

QColor productionColour()
{
    return QColor(light.bad);
}

QColor edgeColour(const QString &name, const QWidget &widget)
{
    // At least 3:1 against base, window and selected row.
    struct Edge
    {
        QLatin1String name;
        QRgb light;
        QRgb dark;
    };
    static constexpr std::array edges{
        Edge{QLatin1String("blue"), 0xff2563c4, 0xff7fb2ff},  Edge{QLatin1String("teal"), 0xff0b7a75, 0xff4fd0c5},
        Edge{QLatin1String("green"), 0xff3a7d1e, 0xff9bd36a}, Edge{QLatin1String("amber"), 0xff9a6200, 0xffe8b04a},
        Edge{QLatin1String("pink"), 0xffb03088, 0xfff28ccb},  Edge{QLatin1String("grey"), 0xff6b757d, 0xff9aa5ad},
    };
    const auto edge = std::find_if(edges.begin(), edges.end(), [&](const Edge &e) { return e.name == name; });
    return edge == edges.end() ? QColor() : QColor(isDark(widget) ? edge->dark : edge->light);
}

QIcon symbol(const char *name, Tone tone, const QWidget &widget)
{
    return QIcon(new SymbolEngine(QString::fromLatin1(name), tone, &widget));
}

} // namespace spillway
