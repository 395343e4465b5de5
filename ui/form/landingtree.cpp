// SPDX-License-Identifier: Apache-2.0
#include "form/landingtree.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace spillway {
namespace {

constexpr int Symbol = 16;
constexpr int Indent = 24;

const char *symbolOf(LandingRow::Kind kind)
{
    switch (kind) {
    case LandingRow::Kind::Bucket: return "bucket";
    case LandingRow::Kind::Folder: return "folder";
    case LandingRow::Kind::File: return "file";
    }
    return "file";
}

} // namespace

LandingTree::LandingTree(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where files will lie"));
}

void LandingTree::setRows(const QList<LandingRow> &rows)
{
    if (rows == m_rows) {
        return;
    }
    m_rows = rows;
    QStringList texts;
    for (const LandingRow &row : rows) {
        texts.append(row.text);
    }
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int LandingTree::rowHeight() const
{
    return std::max(Symbol, fontMetrics().height()) + space::Tight;
}

QSize LandingTree::sizeHint() const
{
    int wide = 0;
    for (const LandingRow &row : m_rows) {
        wide = std::max(wide, row.depth * Indent + Symbol + space::Small + fontMetrics().horizontalAdvance(row.text));
    }
    return {wide, minimumSizeHint().height()};
}

QSize LandingTree::minimumSizeHint() const
{
    return {Indent * 6, static_cast<int>(m_rows.size()) * rowHeight()};
}

/// From the symbol of the row above it in the tree down to this row's.
void LandingTree::drawBranch(QPainter &painter, qsizetype index) const
{
    const int depth = m_rows.at(index).depth;
    qsizetype parent = index - 1;
    while (parent > 0 && m_rows.at(parent).depth >= depth) {
        --parent;
    }
    const qreal left = (depth - 1) * Indent + Symbol / 2 + 0.5;
    const qreal middle = static_cast<int>(index) * rowHeight() + rowHeight() / 2 + 0.5;
    const qreal top = static_cast<int>(parent + 1) * rowHeight() - space::Tight / 2 + 0.5;
    painter.drawLine(QPointF(left, top), QPointF(left, middle));
    painter.drawLine(QPointF(left, middle), QPointF(depth * Indent - space::Tight, middle));
}

void LandingTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const LandingRow &row = m_rows.at(index);
        const QRect line(row.depth * Indent, static_cast<int>(index) * rowHeight(), width() - row.depth * Indent,
                         rowHeight());
        if (row.depth > 0) {
            painter.setPen(palette().color(QPalette::Dark));
            drawBranch(painter, index);
        }
        const QRect place(line.left(), line.top() + (line.height() - Symbol) / 2, Symbol, Symbol);
        symbol(symbolOf(row.kind), Tone::Muted, *this).paint(&painter, place);
        const QRect words = line.adjusted(Symbol + space::Small, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(row.text, Qt::ElideMiddle, words.width()));
    }
}

} // namespace spillway
