// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;

namespace spillway {

class MinuteTimer;

/// The pane at the left: the practice service and the saved profiles. The choice says where the
/// next dumping task begins. Emits what is asked for; it changes no profile itself.
class ProfileList : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileList(Services &services, QWidget *parent = nullptr);

    struct Choice
    {
        bool practice = false;
        QString profile; ///< its name; empty for practice, or with nothing chosen
    };
    Choice current() const;
    void select(const Choice &choice);
    /// Gives the keyboard to the list.
    void setCurrentFocus();

Q_SIGNALS:
    /// The operator chose another one.
    void currentChanged();
    /// Enter or a double click: begin a task there.
    void opened();
    void newProfileRequested();
    void editRequested(const QString &name);
    void duplicateRequested(const QString &name);
    void removeRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChoice(const Choice &choice);
    void fill();
    void describe(QListWidgetItem *item, const Profile &profile);
    void countDown();
    void updateButtons();
    QMenu *buildMenu();

    Services &m_services;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    MinuteTimer *m_countdown;
    bool m_chosen = false;
    bool m_selecting = false; ///< by select(), not by the operator
};

} // namespace spillway
