// SPDX-License-Identifier: Apache-2.0
#include "preferences/thememenu.h"

#include "theme.h"
#include "workspace/preferences.h"

#include <QActionGroup>

namespace spillway {

ThemeMenu::ThemeMenu(PreferenceStore &preferences, QWidget *parent) : QMenu(tr("&Theme"), parent)
{
    auto *group = new QActionGroup(this);
    for (const auto &[theme, text] : {std::pair{Theme::System, tr("As the &system")},
                                      std::pair{Theme::Light, tr("&Light")}, std::pair{Theme::Dark, tr("&Dark")}}) {
        QAction *entry = group->addAction(addAction(text));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [&preferences, name = themeName(theme)] {
            Preferences wanted = preferences.now();
            wanted.theme = name;
            preferences.set(wanted);
        });
        const auto follow = [&preferences, entry, chosen = theme] {
            entry->setChecked(themeNamed(preferences.now().theme) == chosen);
        };
        connect(&preferences, &PreferenceStore::changed, entry, follow);
        follow();
    }
}

} // namespace spillway
