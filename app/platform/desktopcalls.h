// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/launch.h"

#include <QObject>
#include <QVariantMap>

namespace spillway {

/// What the desktop asks of a program that it started or found by its D-Bus name: the interface
/// org.freedesktop.Application of the Desktop Entry Specification.
class DesktopCalls : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    using QObject::QObject;

    /// Takes the name on the session bus, or queues for it while an ending process has it. Does not
    /// wait; without a bus nothing happens.
    void offer();

    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    void launched(const spillway::Launch &launch);
};

} // namespace spillway
