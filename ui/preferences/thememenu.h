// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace spillway {

class PreferenceStore;

/// View → Theme: for desktops that do not say which one they have.
class ThemeMenu : public QMenu
{
    Q_OBJECT
public:
    ThemeMenu(PreferenceStore &preferences, QWidget *parent);
};

} // namespace spillway
