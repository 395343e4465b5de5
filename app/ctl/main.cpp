// SPDX-License-Identifier: Apache-2.0
// spillwayctl: the terminal twin of the desktop program. Same library, same rules, same bytes.
#include "ctl/commands.h"
#include "ctl/output.h"
#include "platform/process.h"
#include "workspace/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>

using namespace spillway;

namespace {

void run(const ctl::Arguments &arguments, const Paths &paths, QObject *context)
{
    using enum ctl::Command;
    switch (arguments.command) {
    case Check: return ctl::check(arguments);
    case Create: return ctl::create(arguments, paths, context);
    case Preflight: return ctl::preflight(arguments, paths, context);
    case List: return ctl::list(arguments, paths, context);
    case Show: return ctl::show(arguments, paths, context);
    case Delete: return ctl::remove(arguments, paths, context);
    case Recreate: return ctl::recreate(arguments, paths, context);
    case Quota: return ctl::quota(arguments, paths, context);
    case QuotaRaise: return ctl::raiseQuota(arguments, paths, context);
    case Settle: return ctl::settle(arguments, paths, context);
    case HistoryShow: return ctl::historyShow(arguments, paths, context);
    case Export: return ctl::exportAttempt(arguments, paths, context);
    case History: return ctl::history(arguments, paths, context);
    case ProfileList: return ctl::profileList(arguments, paths);
    case ProfileAdd:
    case ProfileEdit: return ctl::profileChange(arguments, paths, context);
    case ProfileRemove: return ctl::profileRemove(arguments, paths, context);
    case ProfileTest: return ctl::profileTest(arguments, paths, context);
    case ProfileExport: return ctl::profileExport(arguments, paths);
    case ProfileImport: return ctl::profileImport(arguments, paths);
    case Doctor: return ctl::doctor(arguments, paths, context);
    case DoctorSecrets: return ctl::secretsReport(arguments, paths, context);
    case Paths: return ctl::printPaths(arguments, paths);
    }
}

} // namespace

int main(int argc, char **argv)
{
    disableCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spillwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPILLWAY_VERSION));

    Language language;
    language.use({}); // as every program in the terminal: LC_ALL, LC_MESSAGES, LANG and LANGUAGE say it

    const auto parsed = ctl::parseArguments(QCoreApplication::arguments());
    if (const auto *other = std::get_if<ctl::NotACommand>(&parsed)) {
        if (other->exitCode == ctl::Fine) {
            ctl::printText(other->text);
        } else {
            ctl::complain(other->text.trimmed());
            if (other->json) {
                const QString text = other->text.trimmed();
                ctl::print(other->create ? ctl::createAnswer(stateName(AttemptState::NotSent), {}, text)
                                         : QJsonObject{{QLatin1String("error"), text}});
            }
        }
        return other->exitCode;
    }
    const ctl::Arguments &arguments = std::get<ctl::Arguments>(parsed);
    const Paths paths = Paths::standard();
    QObject context;
    QTimer::singleShot(0, &context, [&] { run(arguments, paths, &context); });
    return QCoreApplication::exec();
}
