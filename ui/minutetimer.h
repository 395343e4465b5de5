// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace spillway {

/// Calls a function once a minute while its widget is shown and there is something to count down.
class MinuteTimer : public QObject
{
public:
    MinuteTimer(QWidget *shown, std::function<void()> tick) : QObject(shown), m_widget(shown), m_tick(std::move(tick))
    {
        m_timer.setInterval(60'000);
        m_timer.callOnTimeout(this, [this] { m_tick(); });
        shown->installEventFilter(this);
    }

    void setWanted(bool wanted)
    {
        m_wanted = wanted;
        follow();
    }
    bool isRunning() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && m_wanted) {
            m_tick(); // what is shown again may be an hour old
        }
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
            follow();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (!m_wanted || !m_widget->isVisible()) {
            m_timer.stop();
        } else if (!m_timer.isActive()) {
            m_timer.start();
        }
    }

    QWidget *m_widget;
    std::function<void()> m_tick;
    QTimer m_timer;
    bool m_wanted = false;
};

} // namespace spillway
