// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/quota.h"
#include "flow/recreation.h"
#include "flow/taskreading.h"
#include "flow/watch.h"
#include "history/placefinder.h"
#include "messages/messages.h"
#include "services.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace spillway {

class ActionDialog;
class RecreateDialog;

/// What can be done with a task at the service: show, delete, recreate with a new key; and raising the
/// quota of its connector. Asks in dialogs over the window; the work goes on when they are closed, and
/// what came of it is told in any case.
class TaskActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs are put over `window`, which must outlive this.
    TaskActions(Services &services, QWidget &window);

    /// Each takes a task, whether it was made from here or not.
    using Action = void (TaskActions::*)(const TaskTarget &);
    void show(const TaskTarget &target);
    void remove(const TaskTarget &target);
    void recreate(const TaskTarget &target);
    void raiseQuota(const TaskTarget &target);

    /// Finds the way to the attempt's task, and does that with it.
    void act(Action action, const Attempt &attempt);
    /// The same with a task that nobody made here.
    void act(Action action, const WatchPlace &place, const TaskRow &row);
    /// Of the profile's connector; null: the practice service's first one.
    void raiseQuota(const Profile *profile);

    /// A deletion or a recreation is on its way.
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void told(const QString &message);
    void reading(const spillway::TaskTarget &target);
    void shown(const spillway::TaskTarget &target, const spillway::TaskTold &told);
    /// Tasks or quota may be others there now.
    void changedAt(const spillway::Place &place);
    /// A task was made anew by that attempt.
    void recreated(const QString &attemptId);

private:
    TaskTarget targetOf(const ListPlace &place, const QString &profile, bool practice) const;
    void askToRecreate(const TaskTarget &target, const TaskDetails &details);
    void startAgain(const TaskTarget &target, const TaskDetails &details, RecreateDialog &dialog);
    void askForQuota(const TaskTarget &target, const QuotaState &state);
    /// Told in the dialog while that is open, else by told().
    void trouble(ActionDialog *dialog, const messages::Account &account);
    void finished(ActionDialog *dialog, const QString &message);

    Services &m_services;
    QWidget &m_window;
    PlaceFinder m_places;
    int m_running = 0;
};

} // namespace spillway
