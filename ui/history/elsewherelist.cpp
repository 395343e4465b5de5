// SPDX-License-Identifier: Apache-2.0
#include "history/elsewherelist.h"

#include "history/historymodel.h"
#include "history/historyview.h"
#include "messages/taskwords.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

constexpr int RowHeight = 30; ///< as in the table of attempts

QStringList cellsOf(const WatchPlace &place, const TaskRow &row)
{
    const QString status = messages::statusWord(row.status);
    return {row.name,
            //: %1 is a task's status at the service
            status.isEmpty() ? ElsewhereList::tr("Not from here") : ElsewhereList::tr("%1, not from here").arg(status),
            row.topics, relativeTime(row.createdAt, QDateTime::currentDateTime()), row.taskId, place.profile,
            place.connectorId};
}

} // namespace

ElsewhereList::ElsewhereList(QWidget *parent) : QWidget(parent), m_rows(new QTreeWidget(this))
{
    auto *words = new QLabel(tr("Tasks of your connectors that no attempt of this history made."), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_rows->setAccessibleName(tr("Tasks that are not from here"));
    m_rows->setHeaderLabels(
        {tr("Task name"), tr("State"), tr("Topics"), tr("Created"), tr("Task ID"), tr("Profile"), tr("Connector")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &ElsewhereList::currentChanged);
    connect(m_rows, &QTreeWidget::itemActivated, this, &ElsewhereList::detailsRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Small);
    layout->addWidget(words);
    layout->addWidget(m_rows, 1);
}

void ElsewhereList::show(const QList<ConnectorView> &connectors)
{
    QList<ElsewhereTask> tasks;
    QSet<QString> seen;
    for (const ConnectorView &connector : connectors) {
        for (const TaskRow &row : connector.elsewhere) {
            if (!seen.contains(row.taskId)) { // two profiles may have the same connector
                seen.insert(row.taskId);
                tasks.append({connector.place, row});
            }
        }
    }
    m_next = tasks;
    if (isVisible()) {
        fill();
    }
}

void ElsewhereList::showEvent(QShowEvent *event)
{
    fill(); // not before: a thousand rows take their time
    QWidget::showEvent(event);
}

void ElsewhereList::fill()
{
    if (m_next == m_tasks) {
        return;
    }
    const auto before = current();
    const bool first = m_tasks.isEmpty();
    m_tasks = m_next;
    QSignalBlocker quiet(m_rows); // the current row goes and comes back
    m_rows->clear();
    for (const auto &[place, row] : std::as_const(m_tasks)) {
        auto *item = new QTreeWidgetItem(m_rows, cellsOf(place, row));
        item->setSizeHint(0, QSize(0, std::max(RowHeight, fontMetrics().height() + space::Medium)));
        if (before && before->second.taskId == row.taskId && before->first == place) {
            m_rows->setCurrentItem(item);
        }
    }
    quiet.unblock();
    if (before && before != current()) {
        emit currentChanged();
    }
    if (!first) {
        return; // the operator's own widths stay
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(
            column, std::min(m_rows->columnWidth(column) + space::Large, fontMetrics().averageCharWidth() * 40));
    }
}

std::optional<ElsewhereTask> ElsewhereList::current() const
{
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    return row >= 0 && row < m_tasks.size() ? std::optional(m_tasks.at(row)) : std::nullopt;
}

void ElsewhereList::offer(const QList<QAction *> &actions)
{
    m_actions = actions;
    m_rows->addActions(actions);
}

QString ElsewhereList::whyNot()
{
    return tr("This task is not from here: the history has no request of it.");
}

void ElsewhereList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint place = m_rows->viewport()->mapFromGlobal(event->globalPos());
    const auto task = current();
    if (!task || (byMouse && !m_rows->itemAt(place))) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->addSeparator();
    menu->addAction(HistoryView::tr("Copy &task ID"), this,
                    [id = task->second.taskId] { QGuiApplication::clipboard()->setText(id); });
    menu->addSeparator();
    // Under their usual names, and why not as a line of its own, which a screen reader comes to as well.
    for (const QString &text : {HistoryView::tr("&New from this"), HistoryView::tr("Save as te&mplate…"),
                                HistoryView::tr("Copy &request ID"), HistoryView::tr("Copy &as"), whyNot()}) {
        menu->addAction(text)->setEnabled(false);
    }
    // From the keyboard the event's place is wherever the mouse rests.
    const QPoint below = m_rows->visualItemRect(m_rows->currentItem()).bottomLeft();
    menu->popup(byMouse ? event->globalPos() : m_rows->viewport()->mapToGlobal(below));
}

void ElsewhereList::setCurrentFocus()
{
    if (!m_rows->currentItem() && m_rows->topLevelItemCount() > 0) {
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    }
    m_rows->setFocus();
}

} // namespace spillway
