// SPDX-License-Identifier: Apache-2.0
// The desktop program's composition root: everything is made here, on the stack, and passed down.
#include "accessibility.h"
#include "backstage.h"
#include "mainwindow.h"
#include "platform/process.h"
#include "theme.h"
#include "workspace/language.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace spillway;

int main(int argc, char **argv)
{
    disableCoreDumps();
    QApplication::setDesktopFileName(QLatin1String(AppId));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("spillway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Spillway"));
    QApplication::setApplicationVersion(QStringLiteral(SPILLWAY_VERSION));

    const Paths paths = Paths::standard();
    Language language;
    language.use(readPreferences(paths.preferencesFile()).language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practise(QStringLiteral("practise"),
                                      QCoreApplication::translate("main", "Begin on the practice service."));
    parser.addOption(practise);
    parser.process(application);

    mendAccessibility();
    Look look(application);
    Backstage backstage(paths);
    const auto wear = [&] { look.use(themeNamed(backstage.preferences.now().theme)); };
    QObject::connect(&backstage.preferences, &PreferenceStore::changed, &look, wear);
    wear();
    MainWindow window(backstage.services, look);
    window.showAndBegin(parser.isSet(practise));
    return QApplication::exec();
}
