// SPDX-License-Identifier: Apache-2.0
#include "platform/desktopcalls.h"

#include "workspace/paths.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace spillway {
namespace {

Launch launchWith(const QVariantMap &platformData)
{
    Launch launch;
    launch.activationToken = platformData.value(QStringLiteral("activation-token")).toString();
    return launch;
}

} // namespace

void DesktopCalls::offer()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The object first: with the name come the calls.
    bus.registerObject(QStringLiteral("/io/github/spillway/Spillway"), this,
                       QDBusConnection::ExportScriptableInvokables);
    QDBusMessage request =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request.setArguments({QString(QLatin1String(AppId)), 0U}); // 0: queued, and not given away
    bus.call(request, QDBus::NoBlock);
}

void DesktopCalls::Activate(const QVariantMap &platformData)
{
    emit launched(launchWith(platformData));
}

void DesktopCalls::Open(const QStringList &uris, const QVariantMap &platformData)
{
    Launch launch = launchWith(platformData);
    for (const QString &uri : uris) {
        launch.files.append(absoluteFile(uri));
    }
    emit launched(launch);
}

void DesktopCalls::ActivateAction(const QString &action, const QVariantList & /*parameter*/,
                                  const QVariantMap &platformData)
{
    Launch launch = launchWith(platformData);
    launch.newTask = action == u"new-task";
    launch.practise = action == u"practise";
    emit launched(launch);
}

} // namespace spillway
