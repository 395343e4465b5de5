// SPDX-License-Identifier: Apache-2.0
#include "workspace/paths.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace spillway {
namespace {

QString under(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u'/' + QLatin1String(AppId);
}

/// $XDG_STATE_HOME; Qt knows it from 6.7 on only.
QString stateFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString base = set.startsWith(u'/') ? set : home + QStringLiteral("/.local/state");
    return base + u'/' + QLatin1String(AppId);
}

} // namespace

Paths Paths::standard()
{
    const QString data = under(QStandardPaths::GenericDataLocation);
    const QString state = stateFolder();
    return {.history = data + QStringLiteral("/history.sqlite"),
            .drafts = data + QStringLiteral("/drafts"),
            .logs = state + QStringLiteral("/logs"),
            .config = under(QStandardPaths::GenericConfigLocation),
            .practice = state + QStringLiteral("/practice"),
            .practiceProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/spillway-practice")};
}

} // namespace spillway
