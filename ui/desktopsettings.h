// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace spillway {

/// What the desktop says of light and dark and of motion, by the settings portal. Asks once, without
/// waiting, and listens from then on. Without a bus, a portal or a preference the colours are what the
/// environment's own palette was before ours covered it, and motion is welcome.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    DesktopSettings(bool environmentIsDark, QObject *parent);

    /// Connecting to the bus takes milliseconds, and ten times that where there is none: it is done
    /// on a thread of the pool, while the window is being made.
    void listen();
    bool isDark() const { return m_dark; }
    bool wantsLessMotion() const { return m_reduced || !m_animations; }

Q_SIGNALS:
    void schemeChanged();
    void motionChanged(bool less);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus);
    void take(const QString &group, const QString &key, QVariant value);

    const bool m_environmentIsDark;
    bool m_dark;
    bool m_reduced = false;
    bool m_animations = true;
    bool m_listening = false;
};

} // namespace spillway
