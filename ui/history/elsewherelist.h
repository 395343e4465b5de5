// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/watch.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace spillway {

/// The tasks of the connectors that were not made from this history.
class ElsewhereList : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewhereList(QWidget *parent = nullptr);

    /// Keeps the current row while the service's list goes on.
    void show(const QList<ConnectorView> &connectors);
    using QWidget::show;
    /// Where the current task is, and the service's row of it; nothing while no row is current.
    std::optional<std::pair<WatchPlace, TaskRow>> current() const;
    void setCurrentFocus();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    QTreeWidget *m_rows;
    QList<std::pair<WatchPlace, TaskRow>> m_tasks; ///< as shown
    QList<std::pair<WatchPlace, TaskRow>> m_next;  ///< as read
};

} // namespace spillway
