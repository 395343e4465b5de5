// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"

#include <QStyledItemDelegate>

class QTableView;

namespace spillway {

/// The day under which a row stands: "Today", "Yesterday", "Monday, 16 November 2026".
QString dayCaption(const QDate &day, const QDate &today);
/// The local day that the row is listed under.
QDate dayOf(const Attempt &attempt);
/// Whether a caption stands above that row: those that need attention have one, and each day.
bool beginsGroup(const QModelIndex &row);

/// Puts the state's symbol before its word, elides IDs in the middle, and draws the focus around
/// the row instead of a cell, for it is rows that are chosen. While grouping() is on, a row that is
/// higher than the others begins a group, such as a day, and its name is drawn above it.
class RowDelegate : public QStyledItemDelegate
{
public:
    static constexpr int SymbolSize = 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setGrouping(bool on) { m_grouping = on; }
    /// How much higher a row is that begins a group.
    int captionHeight(const QFontMetrics &metrics) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void drawCaption(QPainter &painter, const QRect &band, const QTableView &table, const QModelIndex &index) const;

    bool m_grouping = false;
};

} // namespace spillway
