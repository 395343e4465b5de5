// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/launch.h"

#include <QLocalServer>

#include <chrono>
#include <memory>

namespace spillway {

class HeldLock;

/// One window a data folder. The first start holds a lock there and listens on a socket beside it; a later
/// one gives it what was asked for and ends. A lock and a socket rather than the D-Bus name, since
/// that has no answer for a start without a session bus, or from another one.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First,      ///< open the window; also if the folder cannot be written, for want of a lock
        HandedOver, ///< the first has taken it: end
        Unanswered  ///< there is a first, and it says nothing: do not open a second window
    };

    explicit SingleInstance(QString folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks, for `patience` at the most, only while another process has the lock: a first that is just
    /// ending gives it up, and then this is the first.
    Role claim(const Launch &launch, std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// Answers no more; what starts from now on waits for the end of this process.
    void retire();

Q_SIGNALS:
    /// Another start handed this over.
    void launched(const spillway::Launch &launch);

private:
    QString socketName() const;
    void receive();
    void listen();

    QString m_folder;
    std::unique_ptr<HeldLock> m_lock;
    QLocalServer m_server;
};

} // namespace spillway
