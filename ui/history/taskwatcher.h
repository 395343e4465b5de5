// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/watch.h"
#include "services.h"

#include <QObject>
#include <QTimer>

namespace spillway {

/// Follows tasks for the window, while that is shown: finds each attempt's place and key, and tells
/// what is to be said.
class TaskWatcher : public QObject
{
    Q_OBJECT
public:
    /// `window` must outlive this; polling rests while it is hidden or minimised.
    TaskWatcher(Services &services, std::shared_ptr<Pace> pace, QWidget &window);

    /// Once the history is open.
    void begin() { m_watch.begin(); }
    /// The operator asked.
    void refresh() { m_watch.refresh(); }
    /// Something was changed there from here.
    void changedAt(const Place &place) { m_watch.changedAt(place); }
    void select(const std::optional<Attempt> &attempt);
    /// Whose connector is shown while no attempt is selected. It is read once the operator has chosen the
    /// profile: a start of the program alone, or a save, opens no keyring for it and calls nobody.
    void setProfile(bool practice, const QString &profile, bool chosen);
    const TaskView *task(const QString &attemptId) const { return m_watch.task(attemptId); }
    /// Of the profiles as they are now.
    QList<ConnectorView> connectors() const;

Q_SIGNALS:
    void taskRead(const QString &attemptId);
    void connectorsRead();
    /// "3 of 18 tasks" of the connector that is looked at, and whose it is; empty while nobody knows.
    void quotaChanged(const QString &words, const QString &whose);
    void told(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<WatchPlace> placeOf(const Attempt &attempt) const;
    std::optional<WatchPlace> placeOfProfile() const;
    bool isStillThere(const WatchPlace &place) const;
    void findPlaces();
    void readProfile();
    void tellQuota();
    void tellAttention(const Attempt &attempt);

    Services &m_services;
    QWidget &m_window;
    Watch m_watch;
    std::optional<Attempt> m_selected;
    bool m_practice = false;
    QString m_profile;
    std::optional<QString> m_chosen; ///< the profile that the operator chose last
    QTimer m_settling;               ///< until a choice is one
};

} // namespace spillway
