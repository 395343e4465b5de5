// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/quota.h"
#include "flow/recreation.h"
#include "flow/taskreading.h"
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

    void show(const Attempt &attempt);
    void remove(const Attempt &attempt);
    void recreate(const Attempt &attempt);
    void raiseQuota(const Attempt &attempt);
    /// Of the profile's connector; null: the practice service's first one.
    void raiseQuota(const Profile *profile);

    /// The same for a task that nobody made here.
    void remove(const TaskTarget &target);
    void recreate(const TaskTarget &target);
    void raiseQuota(const TaskTarget &target);

    /// A deletion or a recreation is on its way.
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void told(const QString &message);
    void reading(const QString &attemptId);
    void shown(const QString &attemptId, const spillway::TaskTold &told);
    /// A task was made anew by that attempt.
    void recreated(const QString &attemptId);

private:
    void withTarget(const Attempt &attempt, const std::function<void(const TaskTarget &)> &then);
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
