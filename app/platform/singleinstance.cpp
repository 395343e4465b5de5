// SPDX-License-Identifier: Apache-2.0
#include "platform/singleinstance.h"

#include "platform/process.h"
#include "platform/writable.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

namespace spillway {
namespace {

constexpr qint64 LongestLine = 64 * 1024;
constexpr char Taken[] = "taken\n";

/// Whether the process that listens there took it.
bool handOver(const QString &socketName, const Launch &launch, QDeadlineTimer deadline)
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(left())) {
        return false;
    }
    socket.write(toLine(launch));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left())) {
            return false;
        }
    }
    return socket.readLine() == Taken;
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketName() const
{
    return m_folder + QStringLiteral("/window");
}

SingleInstance::Role SingleInstance::claim(const Launch &launch, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        if (!makePrivateFolder(m_folder) || !mayWrite(m_folder)) {
            return Role::First;
        }
        m_lock = HeldLock::acquire(m_folder + QStringLiteral("/window.lock"));
        if (m_lock) {
            listen();
            return Role::First;
        }
        if (handOver(socketName(), launch, deadline)) {
            return Role::HandedOver;
        }
        if (deadline.hasExpired()) {
            return Role::Unanswered;
        }
        QThread::msleep(20); // it does not listen yet, or not any more
    }
}

void SingleInstance::retire()
{
    m_server.close();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(socketName()); // of one that was killed: the lock proves that nobody listens
    // If it cannot (a path beyond what a socket may have), a second start says that this one does not answer.
    m_server.listen(socketName());
}

void SingleInstance::receive()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto read = [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > LongestLine) {
                    caller->abort();
                }
                return;
            }
            const std::optional<Launch> launch = launchFromLine(caller->readLine(LongestLine));
            if (!launch) {
                return caller->abort();
            }
            caller->write(Taken);
            caller->disconnectFromServer();
            emit launched(*launch);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace spillway
