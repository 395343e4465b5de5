// SPDX-License-Identifier: Apache-2.0
#include "history/rowdelegate.h"

#include "history/historymodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>

namespace spillway {
namespace {

void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.icon = icon;
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = {RowDelegate::SymbolSize, RowDelegate::SymbolSize};
}

void drawRowRing(QPainter &painter, const QRect &rect, const QTableView &table, int column)
{
    const QColor accent = tone(Tone::Accent, table);
    const QHeaderView &header = *table.horizontalHeader();
    const int visual = header.visualIndex(column);
    painter.fillRect(rect.x(), rect.y(), rect.width(), 2, accent);
    painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, accent);
    if (visual == 0) {
        painter.fillRect(rect.x(), rect.y(), 2, rect.height(), accent);
    }
    if (visual == header.count() - 1) {
        painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), accent);
    }
}

} // namespace

QString dayCaption(const QDate &day, const QDate &today)
{
    if (day == today) {
        return HistoryModel::tr("Today");
    }
    if (day == today.addDays(-1)) {
        return HistoryModel::tr("Yesterday");
    }
    return QLocale().toString(day, QLocale::LongFormat);
}

QDate dayOf(const Attempt &attempt)
{
    return attempt.preparedAt.toLocalTime().date();
}

bool beginsGroup(const QModelIndex &row)
{
    const QModelIndex before = row.siblingAtRow(row.row() - 1);
    if (!before.isValid()) {
        return true;
    }
    const bool attention = row.data(HistoryModel::AttentionRole).toBool();
    return before.data(HistoryModel::AttentionRole).toBool() != attention ||
           (!attention && dayOf(before.data(HistoryModel::AttemptRole).value<Attempt>()) !=
                              dayOf(row.data(HistoryModel::AttemptRole).value<Attempt>()));
}

int RowDelegate::captionHeight(const QFontMetrics &metrics) const
{
    return metrics.height() + space::Small;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool current = table && table->hasFocus() && table->currentIndex().row() == index.row();
    QStyleOptionViewItem cell = option;
    const int usual = table ? table->verticalHeader()->defaultSectionSize() : 0;
    if (table && m_grouping && option.rect.height() > usual) {
        const QRect band = option.rect.adjusted(0, 0, 0, -usual);
        drawCaption(*painter, band, *table, index);
        cell.rect.setTop(band.bottom() + 1);
    }
    cell.state.setFlag(QStyle::State_HasFocus, false);
    cell.state.setFlag(QStyle::State_Active, table && table->hasFocus());
    QStyledItemDelegate::paint(painter, cell, index);
    if (current) {
        drawRowRing(*painter, cell.rect, *table, index.column());
    }
}

/// The band reaches over all columns: every cell draws its part of it.
void RowDelegate::drawCaption(QPainter &painter, const QRect &band, const QTableView &table,
                              const QModelIndex &index) const
{
    const QString caption =
        index.data(HistoryModel::AttentionRole).toBool()
            ? HistoryModel::tr("Needs attention")
            : dayCaption(dayOf(index.data(HistoryModel::AttemptRole).value<Attempt>()), QDate::currentDate());
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(band, table.palette().base());
    QFont font = table.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tone(Tone::Muted, table));
    const int left = -table.horizontalHeader()->offset() + space::Small;
    const QRect line(left, band.y(), table.viewport()->width() + table.horizontalHeader()->offset(), band.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, caption);
    painter.restore();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    const bool isId = column == HistoryModel::Connector || column == HistoryModel::TaskId;
    option->textElideMode = isId ? Qt::ElideMiddle : Qt::ElideRight;
    if (column == HistoryModel::State && option->widget) {
        const auto attempt = index.data(HistoryModel::AttemptRole).value<Attempt>();
        setIcon(*option, symbol(stateSymbol(attempt), stateTone(attempt), *option->widget));
    } else if (column == HistoryModel::Profile && option->widget &&
               index.data(HistoryModel::AttemptRole).value<Attempt>().practice) {
        setIcon(*option, symbol("practice", Tone::Practice, *option->widget));
    }
}

} // namespace spillway
