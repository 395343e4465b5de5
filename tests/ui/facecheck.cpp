// SPDX-License-Identifier: Apache-2.0
#include "ui/facecheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace spillway::test {
namespace {

constexpr int LeastTarget = 24;
constexpr double LeastContrast = 4.5;

template<typename Widget>
QList<Widget *> shown(const QWidget &window)
{
    QList<Widget *> widgets = window.findChildren<Widget *>();
    widgets.removeIf([&](const Widget *widget) {
        return !widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty() || widget->size().isEmpty();
    });
    return widgets;
}

QString line(const QWidget &widget, const QString &text, const QString &what)
{
    return QStringLiteral("%1 “%2”: %3")
        .arg(QLatin1String(widget.metaObject()->className()), text.simplified().left(70), what);
}

QString needs(int needed, int there, const char *what = "wide")
{
    return QStringLiteral("needs %1, has %2, %3").arg(needed).arg(there).arg(QLatin1String(what));
}

/// The width of the widest word, which no wrapping makes narrower. Chinese breaks anywhere.
int widestWord(const QLabel &label, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s/\\-\\x{2E80}-\\x{FFEF}]+")))) {
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

void clippedLabels(const QWidget &window, QStringList &found)
{
    for (const QLabel *label : shown<QLabel>(window)) {
        if (label->text().isEmpty()) {
            continue;
        }
        if (!label->wordWrap()) {
            if (label->sizeHint().width() > label->width()) {
                found += line(*label, label->text(), needs(label->sizeHint().width(), label->width()));
            }
            if (label->sizeHint().height() > label->height()) {
                found += line(*label, label->text(), needs(label->sizeHint().height(), label->height(), "high"));
            }
            continue;
        }
        const int high = label->heightForWidth(label->width());
        if (high > label->height()) {
            found += line(*label, label->text(), needs(high, label->height(), "high"));
        }
        const bool rich = label->textFormat() == Qt::RichText ||
                          (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        const int word = rich ? 0 : widestWord(*label, label->text());
        if (word > label->contentsRect().width()) {
            found += line(*label, label->text(), needs(word, label->contentsRect().width(), "for a word"));
        }
    }
}

void clippedControls(const QWidget &window, QStringList &found)
{
    for (const auto *button : shown<QAbstractButton>(window)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
            continue;
        }
        const QSize needed = button->sizeHint();
        if (!button->text().isEmpty() &&
            (needed.width() > button->width() + 1 || needed.height() > button->height() + 1)) {
            found += line(*button, button->text(), needs(needed.width(), button->width()));
        }
    }
    for (const auto *tabs : shown<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int needed = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
            if (tabs->isTabVisible(i) && needed > tabs->tabRect(i).width()) {
                found += line(*tabs, tabs->tabText(i), needs(needed, tabs->tabRect(i).width()));
            }
        }
    }
    for (const auto *list : shown<QListView>(window)) {
        const int needed = list->sizeHintForColumn(0);
        if (list->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && needed > list->viewport()->width()) {
            found += line(*list, list->accessibleName(), needs(needed, list->viewport()->width()));
        }
    }
}

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

/// Of the commonest colour, which lies behind the letters, against the one that stands out most.
double contrastIn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    const auto behind = std::max_element(counts.cbegin(), counts.cend(), [](int a, int b) { return a < b; });
    if (behind == counts.cend()) {
        return 21;
    }
    const double ground = luminance(behind.key());
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double other = luminance(it.key());
        best = std::max(best, (std::max(ground, other) + 0.05) / (std::min(ground, other) + 0.05));
    }
    return best;
}

/// All that a window says, with the widget that says it.
QList<std::pair<const QWidget *, QString>> textsOf(const QWidget &window)
{
    QList<std::pair<const QWidget *, QString>> texts{{&window, window.windowTitle()}};
    for (const auto *label : shown<QLabel>(window)) {
        texts.append({label, label->text()});
    }
    for (const auto *button : shown<QAbstractButton>(window)) {
        texts.append({button, button->text()});
    }
    for (const auto *tabs : shown<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts.append({tabs, tabs->tabText(i)});
        }
    }
    for (const auto *combo : shown<QComboBox>(window)) {
        for (int i = 0; i < combo->count(); ++i) {
            texts.append({combo, combo->itemText(i)});
        }
    }
    for (const auto *edit : shown<QLineEdit>(window)) {
        texts.append({edit, edit->placeholderText()});
    }
    for (const auto *header : shown<QHeaderView>(window)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            texts.append({header, header->model()->headerData(i, Qt::Horizontal).toString()});
        }
    }
    for (const auto *widget : shown<QWidget>(window)) {
        texts.append({widget, widget->toolTip()});
        texts.append({widget, widget->accessibleName()});
        texts.append({widget, widget->accessibleDescription()});
    }
    return texts;
}

} // namespace

QStringList clipped(const QWidget &window)
{
    QStringList found;
    clippedLabels(window, found);
    clippedControls(window, found);
    return found;
}

QStringList untranslated(const QWidget &window)
{
    // Two words of plain letters, of which there are none in names, addresses and times; one word alone
    // with a capital may be a name.
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}"));
    static const QRegularExpression glued(QStringLiteral("⟧⟦|⟧[A-Za-z0-9]|[A-Za-z0-9]⟦"));
    QStringList found;
    for (const auto &[widget, text] : textsOf(window)) {
        if (!text.contains(u'⟦') && english.match(text).hasMatch()) {
            found += line(*widget, text, QStringLiteral("not translated"));
        } else if (glued.match(text).hasMatch()) {
            found += line(*widget, text, QStringLiteral("glued"));
        }
    }
    return found;
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : shown<QWidget>(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || widget->focusProxy()) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QString name = face ? face->text(QAccessible::Name) : QString();
        for (const auto &relation : face ? face->relations(QAccessible::Label) : decltype(face->relations())()) {
            name += relation.first->text(QAccessible::Name);
        }
        if (name.isEmpty()) {
            found += line(*widget, widget->objectName(), QStringLiteral("has no name"));
        } else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) {
            found += line(*widget, name, QStringLiteral("has no role"));
        }
    }
    return found;
}

QStringList tiny(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : shown<QWidget>(window)) {
        const bool target = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                            (qobject_cast<const QLineEdit *>(widget) && !widget->parentWidget()->inherits("QComboBox"));
        if (target && std::min(widget->width(), widget->height()) < LeastTarget) {
            found += line(*widget, widget->accessibleName(),
                          QStringLiteral("%1 × %2").arg(widget->width()).arg(widget->height()));
        }
    }
    return found;
}

QStringList faint(QWidget &window)
{
    QStringList found;
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double ratio = picture.devicePixelRatio();
    for (const auto *widget : shown<QWidget>(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !widget->isEnabled()) {
            continue;
        }
        const QRect part = widget->visibleRegion().boundingRect().adjusted(3, 3, -3, -3);
        const QRect place(widget->mapTo(&window, part.topLeft()), part.size());
        if (part.height() < widget->fontMetrics().xHeight() || part.width() < 8) {
            continue; // scrolled away
        }
        const double contrast = contrastIn(picture.copy(QRect(place.topLeft() * ratio, place.size() * ratio)));
        if (contrast < LeastContrast) {
            found += line(*widget, text, QStringLiteral("%1:1").arg(contrast, 0, 'f', 1));
        }
    }
    return found;
}

QStringList focusLosses(QWidget &window)
{
    constexpr int MostStops = 120;
    QWidget *const start = QApplication::focusWidget();
    if (!start || !window.isAncestorOf(start)) {
        return {line(window, window.windowTitle(), QStringLiteral("nothing has the focus"))};
    }
    QStringList found;
    QWidget *focus = start;
    for (int stop = 0; stop < MostStops; ++stop) {
        QWidget *const before = focus;
        QTest::keyClick(before, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        if (focus == start) {
            return found;
        }
        if (!focus || !window.isAncestorOf(focus) || !focus->isVisible()) {
            found += line(*before, before->accessibleName(), QStringLiteral("Tab loses the focus"));
        } else if (focus == before) {
            found += line(*before, before->accessibleName(), QStringLiteral("Tab does not get away"));
        } else {
            continue;
        }
        return found;
    }
    found += line(*start, start->accessibleName(), QStringLiteral("Tab does not come back"));
    return found;
}

} // namespace spillway::test
