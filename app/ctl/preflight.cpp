// SPDX-License-Identifier: Apache-2.0
// The commands that look before anything is sent: preflight and profile test.
#include "flow/preflight.h"

#include "ctl/commands.h"
#include "ctl/output.h"
#include "ctl/requestinput.h"
#include "ctl/target.h"
#include "flow/sitetest.h"
#include "messages/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

using What = CheckLine::What;

QString nameOf(What what)
{
    switch (what) {
    case What::Clock: return QStringLiteral("clock");
    case What::Tls: return QStringLiteral("tls");
    case What::SignInKey: return QStringLiteral("sign_in_key");
    case What::Project: return QStringLiteral("project");
    case What::Permission: return QStringLiteral("permission");
    case What::Instance: return QStringLiteral("instance");
    case What::Connector: return QStringLiteral("connector");
    case What::Quota: return QStringLiteral("quota");
    case What::TaskName: return QStringLiteral("task_name");
    case What::Topics: return QStringLiteral("topics");
    case What::Bucket: return QStringLiteral("bucket");
    case What::BucketRegion: return QStringLiteral("bucket_region");
    case What::WriterKey: return QStringLiteral("writer_key");
    }
    return {};
}

QString nameOf(CheckLine::Source source)
{
    return source == CheckLine::Source::Rule      ? QStringLiteral("rule")
           : source == CheckLine::Source::Service ? QStringLiteral("service")
                                                  : QStringLiteral("bucket");
}

/// The first failure decides: what to mend first is what the shell is told. Without one, 0 says that
/// something beyond the call itself was looked at, 6 that nothing could be.
int exitCodeOf(const QList<CheckLine> &lines)
{
    const CheckLine *failed = firstFailed(lines);
    if (!failed) {
        const auto any = [&](const auto &wanted) { return std::any_of(lines.cbegin(), lines.cend(), wanted); };
        const bool reached = any([](const CheckLine &line) {
            return line.source == CheckLine::Source::Service && line.verdict != CheckLine::Result::Unchecked;
        });
        // Throttled or forbidden throughout: a script must not take that for “all is well”.
        const bool told = any([](const CheckLine &line) {
            const bool ofTheCall = line.what == What::Clock || line.what == What::Tls || line.what == What::SignInKey;
            return line.source == CheckLine::Source::Service && !ofTheCall &&
                   line.verdict != CheckLine::Result::Unchecked;
        });
        return told ? Fine : reached ? Unknown : NotSent;
    }
    if (failed->reason == CheckLine::Reason::KeyUnreadable) {
        return Keychain;
    }
    if (failed->what == What::Tls) {
        return NotSent;
    }
    const bool authentication =
        failed->what == What::SignInKey || failed->what == What::Permission || failed->what == What::Clock;
    return authentication ? Authentication : Rejected;
}

void report(const QList<CheckLine> &lines, bool json)
{
    const ErrorCatalogue catalogue;
    if (json) {
        QJsonArray array;
        for (const CheckLine &line : lines) {
            array.append(QJsonObject{{QLatin1String("check"), nameOf(line.what)},
                                     {QLatin1String("verdict"), ctl::nameOf(line.verdict)},
                                     {QLatin1String("source"), nameOf(line.source)},
                                     {QLatin1String("message"), messages::text(line, catalogue)},
                                     {QLatin1String("at"), orNull(line.at)}});
        }
        print(array);
    } else {
        QList<QStringList> rows;
        for (const CheckLine &line : lines) {
            rows.append(
                {messages::verdictWord(line.verdict), messages::label(line.what), messages::text(line, catalogue)});
        }
        printTable({Words::tr("VERDICT"), Words::tr("WHAT"), Words::tr("WHY")}, rows);
    }
    ctl::endWith(exitCodeOf(lines));
}

void endBadly(const Arguments &arguments, int exitCode, const QString &message)
{
    complain(message);
    if (arguments.json) {
        print(QJsonObject{{QLatin1String("error"), message}});
    }
    ctl::endWith(exitCode);
}

/// Runs `spillwayctl preflight` from the file to the exit code.
class PreflightCommand : public QObject
{
public:
    PreflightCommand(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_finder(arguments, paths, this)
    {
    }

    void start()
    {
        auto read = readRequest(m_arguments.file);
        if (const auto *bad = std::get_if<BadInput>(&read)) {
            return endBadly(m_arguments, bad->exitCode, bad->message);
        }
        m_input = std::move(std::get<RequestInput>(read));
        if (const QList<Finding> findings = checkBody(Subject{m_input.draft}); hasErrors(findings)) {
            return endInvalid(findings);
        }
        connect(&m_finder, &TargetFinder::failed, this,
                [this](const Failure &failure) { endBadly(m_arguments, failure.exitCode, failure.message); });
        connect(&m_finder, &TargetFinder::found, this, &PreflightCommand::look);
        m_finder.start();
    }

private:
    void look(const Target &target)
    {
        m_input.draft.set(Field::ProjectId, target.place.projectId);
        m_input.draft.set(Field::ConnectorId, target.place.connectorId);
        if (!Request::from(m_input.draft)) {
            return endInvalid(checkBody(Subject{m_input.draft}) + checkPath(Subject{m_input.draft}));
        }
        PreflightSubject subject{.draft = m_input.draft,
                                 .site = target.site(),
                                 .instanceId = m_arguments.instanceId,
                                 .writerKey = target.writerKey};
        const auto obs = Endpoint::parse(m_arguments.obsEndpoint);
        if (const auto *endpoint = std::get_if<Endpoint>(&obs)) {
            subject.site.obs = *endpoint;
        } else if (!m_arguments.obsEndpoint.isEmpty()) {
            return endBadly(m_arguments, Usage, messages::text(std::get<EndpointError>(obs)));
        }
        auto *preflight = new Preflight(m_finder.lookups(), std::move(subject), this);
        connect(preflight, &Preflight::finished, this, [this, preflight] {
            report(preflightLines(preflight->subject(), preflight->facts()), m_arguments.json);
        });
        preflight->start();
    }

    void endInvalid(const QList<Finding> &findings)
    {
        complain(Words::tr("The request breaks a rule; nothing was looked at."));
        m_arguments.json ? print(toJson(findings)) : printFindings(findings);
        ctl::endWith(Invalid);
    }

    const Arguments &m_arguments;
    TargetFinder m_finder;
    RequestInput m_input;
};

} // namespace

QString nameOf(CheckLine::Result verdict)
{
    switch (verdict) {
    case CheckLine::Result::Passed: return QStringLiteral("passed");
    case CheckLine::Result::Warning: return QStringLiteral("warning");
    case CheckLine::Result::Failed: return QStringLiteral("failed");
    case CheckLine::Result::Waiting:
    case CheckLine::Result::Unchecked: break;
    }
    return QStringLiteral("unchecked");
}

void preflight(const Arguments &arguments, const Paths &paths, QObject *context)
{
    (new PreflightCommand(arguments, paths, context))->start();
}

void profileTest(const Arguments &arguments, const Paths &paths, QObject *context)
{
    auto *finder = new TargetFinder(arguments, paths, context);
    QObject::connect(finder, &TargetFinder::failed, finder,
                     [&arguments](const Failure &failure) { endBadly(arguments, failure.exitCode, failure.message); });
    QObject::connect(finder, &TargetFinder::found, finder, [finder, &arguments](const Target &target) {
        auto *test = new SiteTest(finder->lookups(), target.site(), finder);
        QObject::connect(test, &SiteTest::finished, test,
                         [&arguments](const QList<CheckLine> &lines) { report(lines, arguments.json); });
        test->start();
    });
    finder->start();
}

} // namespace spillway::ctl
