// SPDX-License-Identifier: Apache-2.0
#include "help/helpmenu.h"

#include "exposuredialog.h"
#include "help/aboutdialog.h"
#include "help/doctordialog.h"
#include "help/helpdesk.h"
#include "help/shortcutsdialog.h"
#include "notice.h"

#include <QDesktopServices>
#include <QMainWindow>
#include <QMenuBar>
#include <QUrl>

namespace spillway {

template<typename Dialog, typename... Arguments>
void HelpMenu::open(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)..., &m_window);
    dialog->show();
}

HelpMenu::HelpMenu(Services &services, HelpDesk &desk, std::function<std::optional<Site>()> site, QMainWindow &window)
    : QMenu(tr("&Help"), &window)
    , m_window(window)
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto action) {
        QAction *entry = addAction(text);
        entry->setShortcut(keys);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("&Help"), Qt::Key_F1, [&desk] { desk.openHere(); });
    add(tr("&Quick start"), {}, [&desk] { desk.open(QStringLiteral("start")); });
    add(tr("&Shortcuts"), Qt::CTRL | Qt::Key_Question, [this] { open<ShortcutsDialog>(*m_window.menuBar()); });
    addSeparator();
    add(tr("&Doctor"), {}, [this, &services, site = std::move(site)] { open<DoctorDialog>(services, site()); });
    add(tr("Secret-&exposure report…"), {}, [this, &services] { (new ExposureDialog(services, &m_window))->open(); });
    add(tr("Open the &log"), {}, [this, folder = services.paths.logs] {
        const QString file = folder + QStringLiteral("/spillway.log");
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
            showMessage(m_window, tr("The log could not be opened"), tr("It is %1.").arg(file));
        }
    });
    addSeparator();
    add(tr("&About Spillway"), {}, [this, &services] { open<AboutDialog>(services); });
}

} // namespace spillway
