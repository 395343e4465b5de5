// SPDX-License-Identifier: Apache-2.0
#include "help/shortcutsdialog.h"

#include "theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace spillway {
namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)")); // as Chinese has it
    text.remove(bracketed).remove(QStringLiteral("…"));
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

QString row(const QString &keys, const QString &what)
{
    return QStringLiteral("<tr><td class=\"keys\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString rowsOf(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu()) {
            rows += rowsOf(*below);
        } else if (!action->shortcut().isEmpty()) {
            QStringList keys;
            for (const QKeySequence &each : action->shortcuts()) {
                keys.append(each.toString(QKeySequence::NativeText));
            }
            rows += row(keys.join(QStringLiteral(", ")), withoutMnemonic(action->text()));
        }
    }
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    QString page;
    const auto group = [&page](const QString &title, const QString &rows) {
        if (!rows.isEmpty()) {
            page += QStringLiteral("<h3>%1</h3><table>%2</table>").arg(title.toHtmlEscaped(), rows);
        }
    };
    for (const QAction *menu : menus.actions()) {
        group(withoutMnemonic(menu->text()), menu->menu() ? rowsOf(*menu->menu()) : QString());
    }
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    group(tr("New dumping task"),
          row(keys(Qt::ALT | Qt::Key_Right), tr("Next step")) + row(keys(Qt::ALT | Qt::Key_Left), tr("Step before")) +
              row(keys(Qt::CTRL | Qt::Key_1) + u'…' + keys(Qt::CTRL | Qt::Key_5), tr("To that step")) +
              row(keys(Qt::CTRL | Qt::Key_J), tr("Show the request, or hide it")) +
              row(keys(Qt::Key_Escape), tr("Close, keep the draft")));
    group(tr("History"), row(keys(Qt::Key_Return), tr("To the details")) +
                             row(keys(QKeySequence(QKeySequence::SelectAll)), tr("Choose all rows")) +
                             row(keys(QKeySequence(QKeySequence::Copy)), tr("Copy the task ID")));
    group(tr("Profiles"), row(keys(Qt::Key_Return), tr("New dumping task there")) + row(keys(Qt::Key_F2), tr("Edit")) +
                              row(keys(QKeySequence(QKeySequence::Delete)), tr("Remove")));
    group(tr("Everywhere"), row(keys(Qt::Key_F1), tr("What is written about the field with the keyboard")) +
                                row(keys(QKeySequence(QKeySequence::Undo)), tr("Take back what was typed")));

    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Shortcuts"));
    text->document()->setDefaultStyleSheet(
        QStringLiteral("td { padding: 2px 16px 2px 0; } .keys { white-space: nowrap; } h3 { margin-bottom: 4px; }"));
    text->setHtml(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(firstSize(QSize(480, 620), *this));
}

} // namespace spillway
