// SPDX-License-Identifier: Apache-2.0
#include "desktopsettings.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPointer>
#include <QThreadPool>

#include <array>

namespace spillway {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface"); // until portals know reduced-motion
const QString colourScheme = QStringLiteral("color-scheme");
const QString reducedMotion = QStringLiteral("reduced-motion");
const QString animations = QStringLiteral("enable-animations");

} // namespace

DesktopSettings::DesktopSettings(bool environmentIsDark, QObject *parent)
    : QObject(parent)
    , m_environmentIsDark(environmentIsDark)
    , m_dark(environmentIsDark)
{
}

void DesktopSettings::listen()
{
    if (m_listening) {
        return;
    }
    m_listening = true;
    QThreadPool::globalInstance()->start([application = QCoreApplication::instance(), guard = QPointer(this)] {
        QDBusConnection::sessionBus();
        // The pool is done before the application is gone; this object may be gone earlier.
        const auto connected = [guard] {
            if (guard) {
                guard->ask(QDBusConnection::sessionBus());
            }
        };
        QMetaObject::invokeMethod(application, connected, Qt::QueuedConnection);
    });
}

void DesktopSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopSettings::ask(QDBusConnection bus)
{
    if (!bus.isConnected()) {
        return;
    }
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    // connect() finds the slot's types by name, and this one has none before its first use.
    qRegisterMetaType<QDBusVariant>();
    // From any service: with a name given, Qt asks the bus for its owner, and waits.
    bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto &[group, key] :
         {std::pair{appearance, colourScheme}, std::pair{appearance, reducedMotion}, std::pair{gnome, animations}}) {
        QDBusMessage read = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path,
                                                           interface, QStringLiteral("Read"));
        read << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = group, key = key] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply(); // an error where the portal does not know the key
            if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
                take(group, key, reply.arguments().constFirst());
            }
        });
    }
}

void DesktopSettings::take(const QString &group, const QString &key, QVariant value)
{
    while (value.canConvert<QDBusVariant>()) { // Read wraps the value twice
        value = value.value<QDBusVariant>().variant();
    }
    const bool wasDark = m_dark;
    const bool wantedLess = wantsLessMotion();
    if (group == appearance && key == colourScheme) {
        const uint scheme = value.toUInt(); // 0: no preference, 1: dark, 2: light
        m_dark = scheme == 1 || (scheme != 2 && m_environmentIsDark);
    } else if (group == appearance && key == reducedMotion) {
        m_reduced = value.toUInt() == 1; // 0: no preference
    } else if (group == gnome && key == animations) {
        m_animations = value.toBool();
    }
    if (m_dark != wasDark) {
        emit schemeChanged();
    }
    if (wantsLessMotion() != wantedLess) {
        emit motionChanged(wantsLessMotion());
    }
}

} // namespace spillway
