// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/watch.h"

#include <QWidget>

class QAction;
class QTreeWidget;

namespace spillway {

/// A task that no attempt of this history made: where it is, and the service's row of it.
using ElsewhereTask = std::pair<WatchPlace, TaskRow>;

/// The tasks of the connectors that were not made from this history, and what can be done with them.
class ElsewhereList : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewhereList(QWidget *parent = nullptr);

    /// Keeps the current row while the service's list goes on.
    void show(const QList<ConnectorView> &connectors);
    using QWidget::show;
    /// Nothing while no row is current.
    std::optional<ElsewhereTask> current() const;
    /// What can be done with a task: in the menu of its row, and by their keys while the list has the
    /// keyboard.
    void offer(const QList<QAction *> &actions);
    /// Why the rest, which begins with the request, cannot be done with these tasks.
    static QString whyNot();
    void setCurrentFocus();

Q_SIGNALS:
    /// Another row is the current one, or news of it came.
    void currentChanged();
    /// Enter or a double click on a row.
    void detailsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();

    QTreeWidget *m_rows;
    QList<ElsewhereTask> m_tasks; ///< as shown
    QList<ElsewhereTask> m_next;  ///< as read
    QList<QAction *> m_actions;   ///< the window's
};

} // namespace spillway
