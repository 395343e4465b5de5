// SPDX-License-Identifier: Apache-2.0
#include "look/style.h"

#include "look/colours.h"
#include "look/drawing.h"
#include "look/symbol.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace spillway {

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
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {result.width(), 2 * space::Tight + 1};
        }
        const bool shortcut = item && item->text.contains(u'\t'); // stands off from the words, however large they are
        return result.expandedTo({0, 26}) + QSize(shortcut ? option->fontMetrics.height() : 0, 0);
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
        return symbol("forward", Tone::Text); // where a menu bar or a tool bar is too narrow
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

} // namespace spillway
