// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/settler.h"
#include "history/placefinder.h"
#include "services.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace spillway {

/// Settles Unknown attempts for the window: finds each one's place and key, and reads its task list
/// until it is decided. Tells no more than there is to say.
class OutcomeChecker : public QObject
{
    Q_OBJECT
public:
    OutcomeChecker(Services &services, std::shared_ptr<Pace> pace, QObject *parent = nullptr);

    /// All that are open. `asked`: by the operator, who wants to hear of every one.
    void checkAll(bool asked);
    /// Those that are open and were not looked at so far, such as another program's.
    void pickUp();
    void check(const Attempt &attempt);
    /// One that has just ended in this window: without effect unless it is open.
    void follow(const QString &attemptId);
    void choose(const Attempt &attempt, const QString &taskId);

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &message);
    /// The operator asked, and there are several tasks that may be the attempt's.
    void choiceNeeded(const spillway::SettleResult &result);

private:
    /// Why there is none is told to an operator who asked.
    void withPlace(const Attempt &attempt, std::function<void(const ListPlace &)> then);
    void begin(const Attempt &attempt);
    void judged(const SettleResult &result, bool again);

    Services &m_services;
    PlaceFinder m_places;
    Settler m_settler;
    QSet<QString> m_asked; ///< attempts of which the operator wants to hear
    QSet<QString> m_begun; ///< those that were looked at
};

} // namespace spillway
