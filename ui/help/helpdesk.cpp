// SPDX-License-Identifier: Apache-2.0
#include "help/helpdesk.h"

#include "help/helpwindow.h"
#include "windowmemory.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVariant>

namespace spillway {
namespace {

constexpr char Topic[] = "helpTopic";

} // namespace

void setHelpTopic(QWidget &widget, const QString &topic)
{
    widget.setProperty(Topic, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(Topic).toString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

HelpDesk::HelpDesk(HabitStore &habits, QObject *parent) : QObject(parent), m_habits(habits)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_window;
}

void HelpDesk::open(const QString &topic)
{
    if (!m_window) {
        m_window = new HelpWindow;
        rememberPlace(m_habits, *m_window, QStringLiteral("help"));
    }
    m_window->open(topic);
}

void HelpDesk::openHere()
{
    open(helpTopicOf(QApplication::focusWidget()));
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !widget || widget->window() == m_window) {
        return false;
    }
    open(helpTopicOf(QApplication::focusWidget() ? QApplication::focusWidget() : widget));
    return true;
}

} // namespace spillway
