// SPDX-License-Identifier: Apache-2.0
#include "history/daystrip.h"

#include "theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace spillway {
namespace {
constexpr int Height = 34;
constexpr int Gap = 1;
} // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Attempts by day"));
    setAccessibleDescription(tr("Left and Right choose a day, Enter shows its attempts."));
}

void DayStrip::show(const QDate &last, const QList<HistoryDay> &days)
{
    if (last == m_last && days == m_days) {
        return;
    }
    m_last = last;
    m_days = days;
    update();
}

void DayStrip::choose(const QDate &day)
{
    if (day != m_chosen) {
        m_chosen = day;
        update();
        emit chosenChanged(day);
    }
}

QSize DayStrip::sizeHint() const
{
    return {Days * 12, Height};
}

QSize DayStrip::minimumSizeHint() const
{
    return {Days * 3, Height};
}

QRect DayStrip::barOf(int index) const
{
    const int left = index * width() / Days;
    return {left, 0, (index + 1) * width() / Days - left - Gap, height()};
}

QDate DayStrip::dayAt(const QPoint &place) const
{
    const int index = std::clamp(place.x() * Days / std::max(1, width()), 0, Days - 1);
    return m_last.addDays(index - Days + 1);
}

const HistoryDay *DayStrip::find(const QDate &day) const
{
    const auto found =
        std::find_if(m_days.cbegin(), m_days.cend(), [&](const HistoryDay &entry) { return entry.day == day; });
    return found == m_days.cend() ? nullptr : &*found;
}

QString DayStrip::words(const QDate &day) const
{
    const HistoryDay *entry = find(day);
    const HistoryDay none;
    const HistoryDay &counts = entry ? *entry : none;
    //: 1 date, 2 to 4 numbers of attempts
    return tr("%1: %2 created, %3 failed, %4 open")
        .arg(QLocale().toString(day, QLocale::ShortFormat))
        .arg(counts.created)
        .arg(counts.failed)
        .arg(counts.open);
}

void DayStrip::paintEvent(QPaintEvent *)
{
    if (!m_last.isValid()) {
        return;
    }
    qint64 most = 1;
    for (const HistoryDay &day : std::as_const(m_days)) {
        most = std::max(most, day.created + day.failed + day.open);
    }
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Text);
    ground.setAlpha(24);
    const QDate first = m_last.addDays(1 - Days);
    for (int index = 0; index < Days; ++index) {
        const QDate date = first.addDays(index);
        const QRect bar = barOf(index);
        painter.fillRect(bar.adjusted(0, bar.height() - 2, 0, 0), ground);
        if (date == m_chosen) {
            painter.fillRect(bar, ground);
        }
        const HistoryDay *day = find(date);
        if (day) {
            int bottom = bar.bottom();
            for (const auto &[count, colour] : {std::pair{day->created, Tone::Good}, std::pair{day->failed, Tone::Bad},
                                                std::pair{day->open, Tone::Warning}}) {
                // Never so small that a failure among many successes is not seen.
                const int part = count == 0 ? 0 : std::max(2, static_cast<int>(count * (height() - 6) / most));
                painter.fillRect(bar.left(), bottom - part + 1, bar.width(), part, tone(colour, *this));
                bottom -= part;
            }
        }
        if (hasFocus() && date == m_cursor) {
            painter.setPen(tone(Tone::Accent, *this));
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        }
    }
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_last.isValid()) {
        const QDate day = dayAt(event->pos());
        choose(day == m_chosen ? QDate() : day);
    }
}

void DayStrip::moveTo(const QDate &day)
{
    if (day > m_last || day <= m_last.addDays(-Days)) {
        return;
    }
    m_cursor = day;
    setAccessibleDescription(words(day));
    update();
}

void DayStrip::focusInEvent(QFocusEvent *event)
{
    moveTo(m_cursor.isValid() ? m_cursor : m_last);
    QWidget::focusInEvent(event);
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_cursor.addDays(-1));
    case Qt::Key_Right: return moveTo(m_cursor.addDays(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return choose(m_cursor == m_chosen ? QDate() : m_cursor);
    case Qt::Key_Escape: return choose({});
    default: QWidget::keyPressEvent(event);
    }
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_last.isValid()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), words(dayAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace spillway
