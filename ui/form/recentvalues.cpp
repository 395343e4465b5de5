// SPDX-License-Identifier: Apache-2.0
#include "form/recentvalues.h"

#include "form/buttontext.h"
#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace spillway {
namespace {

class RecentValues : public QObject
{
    Q_OBJECT
public:
    RecentValues(TextEditor &editor, HabitStore &habits, QString field, std::function<bool()> practice)
        : QObject(&editor)
        , m_editor(editor)
        , m_habits(habits)
        , m_field(std::move(field))
        , m_practice(std::move(practice))
    {
        editor.installEventFilter(this);
        showButton();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool down = key->key() == Qt::Key_Down && !(key->modifiers() & ~Qt::KeypadModifier);
            if (down && !values().isEmpty()) {
                open();
                return true;
            }
        } else if (event->type() == QEvent::FocusIn) {
            showButton();
        } else if (event->type() == QEvent::PaletteChange && m_open) {
            m_open->setIcon(symbol("history", Tone::Muted, m_editor));
        }
        return false;
    }

private:
    QStringList values() const { return m_habits.recent(recentKind(m_practice(), m_field)); }

    /// Made when there is first something to offer: a form has many lines and opens quickly.
    void showButton()
    {
        const bool any = !values().isEmpty();
        if (any && !m_open) {
            m_open = new QAction(symbol("history", Tone::Muted, m_editor), tr("Recent values"), this);
            m_open->setToolTip(tr("Recent values (Down)"));
            m_editor.addAction(m_open, QLineEdit::TrailingPosition);
            connect(m_open, &QAction::triggered, this, &RecentValues::open);
            if (auto *button = m_editor.findChild<QToolButton *>()) {
                button->setAccessibleName(tr("Recent values"));
                button->setFocusPolicy(Qt::NoFocus);
            }
        }
        if (m_open) {
            m_open->setVisible(any);
        }
    }

    void open()
    {
        auto *menu = new QMenu(&m_editor);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Recent values"));
        for (const QString &value : values()) {
            const QString shown = value.size() > 60 ? value.left(57) + u'…' : value;
            connect(menu->addAction(buttonText(shown)), &QAction::triggered, &m_editor,
                    [this, value] { m_editor.replaceText(value); });
        }
        menu->popup(m_editor.mapToGlobal(QPoint(0, m_editor.height())));
        menu->setActiveAction(menu->actions().constFirst());
    }

    TextEditor &m_editor;
    HabitStore &m_habits;
    QString m_field;
    std::function<bool()> m_practice;
    QAction *m_open = nullptr;
};

} // namespace

QString recentKind(bool practice, const QString &field)
{
    return (practice ? QStringLiteral("practice.") : QStringLiteral("task.")) + field;
}

void offerRecent(TextEditor &editor, HabitStore &habits, const QString &field, std::function<bool()> practice)
{
    new RecentValues(editor, habits, field, std::move(practice));
}

} // namespace spillway

#include "recentvalues.moc"
