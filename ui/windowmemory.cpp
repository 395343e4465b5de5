// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include <QEvent>
#include <QSplitter>
#include <QWidget>

namespace spillway {
namespace {

class PlaceKeeper : public QObject
{
public:
    PlaceKeeper(HabitStore &habits, QWidget &window, QString name)
        : QObject(&window)
        , m_habits(habits)
        , m_window(window)
        , m_name(std::move(name))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Minimising hides too, spontaneously, and leaves the window where it is.
        if (event->type() == QEvent::Hide && !event->spontaneous()) {
            m_habits.setWindow(m_name, m_window.saveGeometry());
        }
        return false;
    }

private:
    HabitStore &m_habits;
    QWidget &m_window;
    QString m_name;
};

} // namespace

void rememberPlace(HabitStore &habits, QWidget &window, const QString &name)
{
    window.restoreGeometry(habits.window(name)); // what is no geometry changes nothing
    new PlaceKeeper(habits, window, name);
}

void rememberSplitter(HabitStore &habits, QSplitter &splitter, const QString &name)
{
    splitter.restoreState(habits.window(name));
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&habits, &splitter, name] { habits.setWindow(name, splitter.saveState()); });
}

} // namespace spillway
