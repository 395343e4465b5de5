// SPDX-License-Identifier: Apache-2.0
#include "ui/wizarddriver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace spillway::test {

bool begin(Workbench &bench, bool practise)
{
    bench.window.show();
    if (!activate(&bench.window)) {
        return false;
    }
    bench.window.begin(practise);
    return QTest::qWaitFor([&] { return practise ? bench.practice.place() != nullptr : bench.profiles.isLoaded(); });
}

TaskWizard *openWizard(Workbench &bench)
{
    // A shortcut is the active window's, and Qt calls a window active while one over it is.
    if (!activate(&bench.window)) {
        return nullptr;
    }
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    TaskWizard *wizard = nullptr;
    const auto shown = [&] {
        for (TaskWizard *candidate : bench.window.findChildren<TaskWizard *>()) {
            if (candidate->isVisible()) {
                wizard = candidate;
            }
        }
        return wizard != nullptr;
    };
    return QTest::qWaitFor(shown) && activate(wizard) ? wizard : nullptr;
}

TaskWizard *practise(Workbench &bench)
{
    return begin(bench, true) ? openWizard(bench) : nullptr;
}

void next(TaskWizard *wizard)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : wizard, Qt::Key_Right, Qt::AltModifier);
}

bool onStep(TaskWizard *wizard, int step)
{
    const auto *steps = wizard->findChild<QListWidget *>();
    const bool there = QTest::qWaitFor([=] { return steps->currentRow() == step - 1; });
    if (!there) {
        shoot(wizard, QStringLiteral("stuck"));
        qWarning("not on step %d; focus in %s; shown: %s", step,
                 QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nothing",
                 qPrintable(visibleText(wizard)));
    }
    return there;
}

bool goesTo(TaskWizard *wizard, int step)
{
    next(wizard);
    return onStep(wizard, step);
}

bool press(QWidget *window, const QString &text)
{
    QAbstractButton *found = nullptr;
    const auto there = [&] {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->isVisibleTo(window) && each->text().remove(u'&').startsWith(text)) {
                found = each;
            }
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(there)) {
        qWarning("no button %s in: %s", qPrintable(text), qPrintable(visibleText(window)));
        return false;
    }
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

QString textOf(QWidget *window, const QString &accessibleName)
{
    const auto *line = qobject_cast<QLineEdit *>(named(window, accessibleName));
    return line ? line->text() : QStringLiteral("no such line");
}

QString visibleText(QWidget *window)
{
    QStringList texts;
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisibleTo(window)) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

bool says(QWidget *window, const QString &text)
{
    return QTest::qWaitFor([&] { return visibleText(window).contains(text); });
}

} // namespace spillway::test
