// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/sessionstore.h"

#include <QObject>
#include <QProcess>

namespace spillway {

/// Where practice happens, as the practice service says in its first line. Its keys lie in the
/// session store under the two references.
struct PracticePlace
{
    QString dmsEndpoint;
    QString projectId;
    QString region; ///< of the instances: the name of the project
    struct Instance
    {
        QString instanceId;
        QString connectorId; ///< empty where the instance has none
        QString name;
    };
    QList<Instance> instances;
    KeyRef signInKey;
    QString signInKeyEnd;
    KeyRef writerKey;
    QString writerKeyEnd;

    /// The first instance that has a connector.
    const Instance &instance() const;
};

/// Runs spillway-practice as a child, which ends with this object or with this process, however
/// that ends: the child watches its standard input.
class PracticeService : public QObject
{
    Q_OBJECT
public:
    /// `program` is spillway-practice; `keys` gets the practice keys, for this session.
    PracticeService(QString program, QString stateFolder, SessionStore &keys, QObject *parent = nullptr);
    ~PracticeService() override;

    /// ready() or failed() follows. Without effect while it runs.
    void start();
    /// ready() once more, if it is: for a window that was made after it.
    void tellAgain();
    /// Null until ready().
    const PracticePlace *place() const { return m_place ? &*m_place : nullptr; }

Q_SIGNALS:
    void ready();
    /// `detail` is the child's own text or the system's.
    void failed(const QString &detail);

private:
    void readGreeting();

    QString m_program;
    QString m_stateFolder;
    SessionStore &m_keys;
    QProcess m_process;
    std::optional<PracticePlace> m_place;
};

} // namespace spillway
