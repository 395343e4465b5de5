// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/site.h"
#include "services.h"

#include <QMenu>

#include <functional>

class QMainWindow;

namespace spillway {

class HelpDesk;

/// The menu Help: the help itself, Doctor, the log, the keys, and what all this is.
class HelpMenu : public QMenu
{
    Q_OBJECT
public:
    /// `site` says where the operator works now, if anywhere.
    HelpMenu(Services &services, HelpDesk &desk, std::function<std::optional<Site>()> site, QMainWindow &window);

private:
    template<typename Dialog, typename... Arguments>
    void open(Arguments &&...arguments);

    QMainWindow &m_window;
};

} // namespace spillway
