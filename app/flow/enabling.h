// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/lookups.h"

#include <QTimer>

#include <chrono>

namespace spillway {

/// The enabling of an instance's connector that was ordered: what is needed to follow it, over a
/// restart of the program too. Holds no key.
struct EnableOrder
{
    QString profile; ///< its name; empty for practice
    bool practice = false;
    QString instanceId;
    QString instanceName;
    QString jobId;       ///< may be empty, if the answer was lost
    QDateTime orderedAt; ///< UTC

    bool operator==(const EnableOrder &) const = default;
};

/// Enables the connector of one instance (contract 1.6) and follows it until it is ready. It costs
/// money, so the order goes out once a call of order(), and is never repeated: if the answer is
/// lost, the instance's own state tells what became of it.
class Enabling : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking,   ///< whether a connector can be had
        Idle,     ///< nothing was ordered
        SoldOut,  ///< none can be had
        Ordering, ///< the order is on its way
        Running,  ///< ordered; the instance is being extended
        Ready,    ///< connectorId() is there
        Failed,   ///< see failure(); or the job ended without a connector
    };
    Q_ENUM(State)

    /// How often the instance is looked at.
    static constexpr std::chrono::seconds Interval{15};
    static constexpr std::chrono::seconds PracticeInterval{2};
    /// A lost order that leaves the instance unchanged for so many looks was not carried out.
    static constexpr int PatientLooks = 4;

    Enabling(Lookups &lookups, Site site, EnableOrder order, QString specification, QObject *parent = nullptr);

    /// Asks whether a connector can be had. A failure does not stop an order: the service decides.
    void askStock();
    /// Sends the order, once.
    void order();
    /// Goes on following an order of an earlier run of the program.
    void follow();
    void setInterval(std::chrono::milliseconds interval) { m_next.setInterval(interval); }

    State state() const { return m_state; }
    int percent() const { return m_percent; } ///< 0 to 100; -1 while nobody knows
    const QString &connectorId() const { return m_connectorId; }
    const EnableOrder &what() const { return m_order; }
    const Site &site() const { return m_site; }
    /// Why it failed, or why the last look brought nothing.
    const std::optional<LookupFailure> &failure() const { return m_failure; }
    /// Ordered, but looking failed for good, such as for want of the key: nobody knows what became of
    /// it, and a later start may look again.
    bool isOutOfSight() const;

Q_SIGNALS:
    void changed();

private:
    void become(State state);
    void look();
    void lookAtJob();

    Lookups &m_lookups;
    Site m_site;
    EnableOrder m_order;
    QString m_specification; ///< the instance's bandwidth; may be empty
    State m_state = State::Idle;
    int m_percent = -1;
    int m_quietLooks = 0;
    bool m_ordered = false; ///< the order was taken, or may have been
    QString m_connectorId;
    std::optional<LookupFailure> m_failure;
    QTimer m_next;
};

} // namespace spillway
