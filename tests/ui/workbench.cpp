// SPDX-License-Identifier: Apache-2.0
#include "ui/workbench.h"

#include "accessibility.h"
#include "history/actiondialog.h"

#include <QAccessible>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace spillway::test {

Paths pathsUnder(const QString &home)
{
    static const bool mended = (mendAccessibility(), true); // once, as main() does
    Q_UNUSED(mended)
    return {.history = home + QStringLiteral("/data/history.sqlite"),
            .drafts = home + QStringLiteral("/data/drafts"),
            .logs = home + QStringLiteral("/state/logs"),
            .config = home + QStringLiteral("/config"),
            .practice = home + QStringLiteral("/state/practice"),
            .practiceProgram = QStringLiteral(SPILLWAY_BIN_DIR "/spillway-practice")};
}

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

Workbench::Workbench(const QString &home) : Workbench(pathsUnder(home)) {}

Workbench::Workbench(const Paths &where) : Backstage(where), window(services, look)
{
    look.use(qEnvironmentVariable("SPILLWAY_SHOTS_THEME") == u"dark" ? Theme::Dark : Theme::Light);
}

bool activate(QWidget *window)
{
    // A window just shown gets the focus by the window manager; asking again would make it flicker.
    return QTest::qWaitForWindowActive(window) && QTest::qWaitFor([window] {
               QWidget *focus = QApplication::focusWidget();
               return QApplication::activeWindow() == window && focus && window->isAncestorOf(focus);
           });
}

QWidget *named(QWidget *window, const QString &accessibleName)
{
    const QString wrong = QCoreApplication::translate("spillway::FieldRow", "%1, invalid entry").arg(accessibleName);
    QWidget *near = nullptr;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        const QString name = widget->accessibleName().isEmpty() ? nameOf(widget) : widget->accessibleName();
        if (name == accessibleName || name == wrong) {
            return widget;
        }
        if (!near && name.startsWith(accessibleName)) {
            near = widget;
        }
    }
    return near;
}

void type(QWidget *window, const QString &accessibleName, const QString &text)
{
    QWidget *editor = named(window, accessibleName);
    QVERIFY2(editor, qPrintable(QStringLiteral("no editor named ") + accessibleName));
    editor->setFocus(Qt::TabFocusReason);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

bool choose(Workbench &bench, const QString &entry)
{
    for (QAction *menu : bench.window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(u'&') == entry) {
                action->trigger();
                return true;
            }
        }
    }
    return false;
}

ActionDialog *dialog(Workbench &bench)
{
    ActionDialog *shown = nullptr;
    const auto there = [&] {
        for (ActionDialog *each : bench.window.findChildren<ActionDialog *>()) {
            shown = each->isVisible() ? each : shown;
        }
        return shown != nullptr;
    };
    return QTest::qWaitFor(there) && activate(shown) ? shown : nullptr;
}

void shoot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("SPILLWAY_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QTest::qWait(50); // for the picture only: let the last paint happen
        window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
}

} // namespace spillway::test
