// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "secrets/secretstore.h"

#include <QObject>
#include <QProcess>

namespace spillway
{

/// What the practice service says of itself in its first line.
struct PracticeGreeting
{
    QString dmsEndpoint;
    QString projectId;
    struct Instance
    {
        QString instanceId;
        QString connectorId;
        QString name;
    };
    QList<Instance> instances;
    StoredKey signInKey;
    StoredKey writerKey;
};

/// Runs spillway-practice as a child, which ends with this object or with this process, however
/// that ends: the child watches its standard input.
class PracticeService : public QObject
{
    Q_OBJECT
public:
    PracticeService(QString stateFolder, QObject *parent = nullptr);
    ~PracticeService() override;

    /// ready() or failed() follows. Without effect while it runs.
    void start();
    bool isRunning() const { return m_ready; }

Q_SIGNALS:
    /// The receiver may take the keys out of the greeting.
    void ready(spillway::PracticeGreeting &greeting);
    /// `detail` is the child's own text or the system's.
    void failed(const QString &detail);

private:
    void readGreeting();

    QString m_stateFolder;
    QProcess m_process;
    bool m_ready = false;
};

/// Parses the greeting; nothing if it is not what the practice service says.
std::optional<PracticeGreeting> parseGreeting(const QByteArray &line);

} // namespace spillway
