// SPDX-License-Identifier: Apache-2.0
#include "form/flowlayout.h"

#include <QWidget>

namespace spillway {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize wanted =
            item->sizeHint().boundedTo(QSize(qMax(rect.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (x > rect.x() && x + wanted.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (apply) {
            item->setGeometry(QRect(QPoint(x, y), wanted));
        }
        x += wanted.width() + m_gap;
        lineHeight = qMax(lineHeight, wanted.height());
    }
    return y + lineHeight - rect.y();
}

} // namespace spillway
