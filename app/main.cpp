// SPDX-License-Identifier: Apache-2.0
// The desktop program's composition root: everything is made here, on the stack, and passed down.
#include "accessibility.h"
#include "backstage.h"
#include "platform/desktopcalls.h"
#include "platform/logging.h"
#include "platform/process.h"
#include "platform/singleinstance.h"
#include "platform/versions.h"
#include "stage.h"
#include "theme.h"
#include "workspace/language.h"
#include "workspace/logfile.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontDatabase>
#include <QMessageBox>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

using namespace spillway;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

struct CommandLine
{
    Launch launch;
    bool byDesktop = false; ///< started for a D-Bus call that is about to come
    QString logLevel = {};  ///< asked for here, else by the environment; empty: the preferences say it
};

CommandLine readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption newTask(QStringLiteral("new-task"), Words::tr("Begin with a new dumping task."));
    const QCommandLineOption practise(QStringLiteral("practise"), Words::tr("Begin on the practice service."));
    QCommandLineOption byDesktop(QStringLiteral("dbus-activated"), Words::tr("Wait for the desktop’s call."));
    byDesktop.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption logLevel(QStringLiteral("log-level"),
                                      Words::tr("How much the log tells: debug, info, warning, error or off."),
                                      QStringLiteral("LEVEL"));
    parser.addOptions({newTask, practise, byDesktop, logLevel});
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("Requests to import."), QStringLiteral("[FILE…]"));
    parser.process(application);
    CommandLine line{.launch = {.newTask = parser.isSet(newTask),
                                .practise = parser.isSet(practise),
                                .files = {},
                                .activationToken = takeActivationToken()},
                     .byDesktop = parser.isSet(byDesktop),
                     .logLevel =
                         parser.isSet(logLevel) ? parser.value(logLevel) : qEnvironmentVariable("SPILLWAY_LOG_LEVEL")};
    for (const QString &file : parser.positionalArguments()) {
        line.launch.files.append(absoluteFile(file));
    }
    return line;
}

/// Better told than two windows on one history.
int tellUnanswered()
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Spillway"),
                                Words::tr("Spillway is already running, but does not answer."), QMessageBox::Close);
    box->setInformativeText(
        Words::tr("Wait a moment and start it again. If that does not help, end the process “spillway” first."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    disableCoreDumps();
    useOneHeap();
    QApplication::setDesktopFileName(QLatin1String(AppId));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("spillway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Spillway"));
    QApplication::setApplicationVersion(QStringLiteral(SPILLWAY_VERSION));

    const Paths paths = Paths::standard();
    Language language;
    language.use(readPreferences(paths.preferencesFile()).language);
    const CommandLine line = readCommandLine(application);
    if (!line.logLevel.isEmpty() && !logLevelOf(line.logLevel)) {
        const QString words = Words::tr("The log level is debug, info, warning, error or off.");
        std::fputs(qPrintable(words + u'\n'), stderr);
        return 2;
    }
    // The first text waits for the list of all fonts: it is read while the rest is being made. Not before
    // the command line, which may end the program, and not after the application, without which Qt does.
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
    const auto fontsAreRead = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    SingleInstance instance(QFileInfo(paths.history).path());
    const SingleInstance::Role role = instance.claim(line.launch);
    if (role == SingleInstance::Role::HandedOver) {
        return 0;
    }

    mendAccessibility();
    if (role == SingleInstance::Role::Unanswered) {
        return tellUnanswered();
    }
    Look look(application);
    LogFile log(paths.logs, QStringLiteral("spillway.log"), LogLevel::Info, {}); // outlives who says something
    Backstage backstage(paths);
    const auto follow = [&] {
        const Preferences &now = backstage.preferences.now();
        look.use(themeNamed(now.theme));
        log.setLevel(logLevelOf(line.logLevel.isEmpty() ? now.logLevel : line.logLevel).value_or(LogLevel::Info));
    };
    QObject::connect(&backstage.preferences, &PreferenceStore::changed, &look, follow);
    follow();
    const Versions versions = knownVersions();
    qCInfo(logProgram).noquote() << "Spillway" << versions.program << "Qt" << versions.qt << "on" << versions.system;
    Stage stage(backstage.services, look, language);
    DesktopCalls calls;
    QObject::connect(&instance, &SingleInstance::launched, &stage, &Stage::launch);
    QObject::connect(&calls, &DesktopCalls::launched, &stage, &Stage::launch);
    QObject::connect(&application, &QApplication::aboutToQuit, &instance, &SingleInstance::retire);
    if (line.byDesktop) {
        calls.offer();
        // Nobody called after all: such as a tool that only looked at the bus.
        QTimer::singleShot(std::chrono::seconds(30), &stage, [&stage] {
            if (!stage.window().isVisible()) {
                QApplication::quit();
            }
        });
    } else {
        // After the first picture: nothing on the bus is waited for.
        QObject::connect(&stage, &Stage::begun, &calls, &DesktopCalls::offer);
        stage.launch(line.launch);
    }
    QObject::connect(&stage, &Stage::begun, &application,
                     [] { QTimer::singleShot(std::chrono::seconds(2), &giveBackFreedMemory); });
    return QApplication::exec();
}
