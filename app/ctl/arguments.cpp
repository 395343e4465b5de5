// SPDX-License-Identifier: Apache-2.0
#include "ctl/arguments.h"

#include "ctl/completion.h"
#include "flow/export.h"
#include "messages/actions.h"
#include "workspace/paths.h"
#include "workspace/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Which options and how many plain words a command takes.
struct Shape
{
    const char *name;
    Command command;
    const char *operand; ///< of the one plain word, in brackets if it may be left out; null if it takes none
    bool place;          ///< --practice, --profile, --dms-endpoint …
    bool create;
};

constexpr std::array shapes{
    Shape{"check", Command::Check, "FILE", false, false},
    Shape{"create", Command::Create, "FILE", true, true},
    Shape{"preflight", Command::Preflight, "FILE", true, false},
    Shape{"list", Command::List, nullptr, true, false},
    Shape{"show", Command::Show, "TASK_ID", true, false},
    Shape{"delete", Command::Delete, "TASK_ID", true, false},
    Shape{"recreate", Command::Recreate, "TASK_ID", true, false},
    Shape{"quota raise", Command::QuotaRaise, "NUMBER", true, false}, // before the shorter one
    Shape{"quota", Command::Quota, nullptr, true, false},
    Shape{"settle", Command::Settle, "[ATTEMPT_ID]", false, false},
    Shape{"history show", Command::HistoryShow, "ATTEMPT_ID", false, false}, // before the shorter one
    Shape{"history", Command::History, nullptr, false, false},
    Shape{"export", Command::Export, "ATTEMPT_ID", false, false},
    Shape{"profile list", Command::ProfileList, nullptr, false, false},
    Shape{"profile add", Command::ProfileAdd, "NAME", false, false},
    Shape{"profile edit", Command::ProfileEdit, "NAME", false, false},
    Shape{"profile remove", Command::ProfileRemove, "NAME", false, false},
    Shape{"profile test", Command::ProfileTest, "NAME", false, false},
    Shape{"profile export", Command::ProfileExport, "FILE", false, false},
    Shape{"profile import", Command::ProfileImport, "FILE", false, false},
    Shape{"paths", Command::Paths, nullptr, false, false},
    Shape{"doctor", Command::Doctor, nullptr, false, false},
};

QString overview()
{
    return Words::tr("spillwayctl sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.\n"
                     "\n"
                     "  spillwayctl check   FILE|-  [--output table|json]\n"
                     "  spillwayctl create  FILE|-  PLACE [--bucket-key profile|environment|sign-in]\n"
                     "                              [--dry-run] [--timeout S] [--output table|json]\n"
                     "  spillwayctl preflight FILE|- PLACE [--bucket-key …] [--output table|json]\n"
                     "  spillwayctl list            PLACE\n"
                     "  spillwayctl show    TASK_ID PLACE\n"
                     "  spillwayctl delete  TASK_ID PLACE --confirm NAME\n"
                     "  spillwayctl recreate TASK_ID PLACE --start latest|earliest --confirm NAME [--bucket-key …]\n"
                     "  spillwayctl quota           PLACE\n"
                     "  spillwayctl quota raise NUMBER PLACE --confirm NUMBER\n"
                     "  spillwayctl settle  [ATTEMPT_ID] [--wait] [--choose TASK_ID]\n"
                     "  spillwayctl history [--search TEXT] [--outcome OUTCOME] [--since TIME] [--limit N]\n"
                     "  spillwayctl history show ATTEMPT_ID\n"
                     "  spillwayctl export  ATTEMPT_ID --as csv|json|markdown|curl|spillwayctl|terraform|support\n"
                     "  spillwayctl profile list | add NAME … | edit NAME … | remove NAME | test NAME\n"
                     "  spillwayctl profile export FILE|- | import FILE|-\n"
                     "  spillwayctl paths   [--output table|json]\n"
                     "  spillwayctl doctor  [--practice | --profile NAME] [--output table|json]\n"
                     "  spillwayctl doctor  --secrets [--folder PATH]…\n"
                     "\n"
                     "PLACE is --practice, or --profile NAME, or --dms-endpoint URL --project-id ID\n"
                     "--connector-id ID, with --ca-file PEM and --proxy URL where needed. --instance-id ID\n"
                     "may stand in for --connector-id: the connector is then looked up. Keys come from\n"
                     "the keyring, or with --dms-endpoint from HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and\n"
                     "SPILLWAY_BUCKET_AK, SPILLWAY_BUCKET_SK; never from the command line.\n"
                     "\n"
                     "Exit codes: 0 created or fine, 2 usage, 3 invalid request, 4 authentication,\n"
                     "5 rejected, 6 unknown outcome, still open, or nothing could be checked,\n"
                     "7 keychain, 8 not sent.\n"
                     "\n"
                     "spillwayctl COMMAND --help tells more.\n");
}

bool changesProfile(const Shape &shape)
{
    return shape.command == Command::ProfileAdd || shape.command == Command::ProfileEdit;
}

/// The plain options of profile add and edit: how they are called, what they are, where they go.
struct ProfileOption
{
    const char *name;
    const char *value;
    const char *description;
    std::optional<QString> ProfileOptions::*target;
};

constexpr std::array profileOptions{
    ProfileOption{"region", "ID", QT_TRANSLATE_NOOP("Terminal", "Region ID; gives the three endpoints."),
                  &ProfileOptions::region},
    ProfileOption{"dms-endpoint", "URL",
                  QT_TRANSLATE_NOOP("Terminal", "Address of DMS, such as https://dms.eu-west-101.myhuaweicloud.eu."),
                  &ProfileOptions::dmsEndpoint},
    ProfileOption{"iam-endpoint", "URL", QT_TRANSLATE_NOOP("Terminal", "Address of IAM, which finds the project."),
                  &ProfileOptions::iamEndpoint},
    ProfileOption{"obs-endpoint", "URL", QT_TRANSLATE_NOOP("Terminal", "Address of OBS, where the buckets are."),
                  &ProfileOptions::obsEndpoint},
    ProfileOption{"project-id", "ID", QT_TRANSLATE_NOOP("Terminal", "Project ID."), &ProfileOptions::projectId},
    ProfileOption{"project-name", "NAME", QT_TRANSLATE_NOOP("Terminal", "The project’s name."),
                  &ProfileOptions::projectName},
    ProfileOption{"instance-id", "ID", QT_TRANSLATE_NOOP("Terminal", "Instance ID."), &ProfileOptions::instanceId},
    ProfileOption{"connector-id", "ID", QT_TRANSLATE_NOOP("Terminal", "Connector ID; not the instance ID."),
                  &ProfileOptions::connectorId},
    ProfileOption{"ca-file", "PEM", QT_TRANSLATE_NOOP("Terminal", "Further certificate authorities, in PEM form."),
                  &ProfileOptions::caFile},
    ProfileOption{"proxy", "URL", QT_TRANSLATE_NOOP("Terminal", "system, none, or such as http://proxy:3128."),
                  &ProfileOptions::proxy},
    ProfileOption{"proxy-user", "NAME",
                  QT_TRANSLATE_NOOP("Terminal", "User name at the proxy; the password comes from "
                                                "SPILLWAY_PROXY_PASSWORD or is asked for."),
                  &ProfileOptions::proxyUser},
    ProfileOption{"colour", "blue|teal|green|amber|pink|grey|none",
                  QT_TRANSLATE_NOOP("Terminal", "blue, teal, green, amber, pink, grey, or none."),
                  &ProfileOptions::colour},
    ProfileOption{"expires", "TIME",
                  QT_TRANSLATE_NOOP("Terminal", "When a temporary sign-in key ends, such as 2026-11-22T18:30:00Z."),
                  &ProfileOptions::expires},
};

/// What is wrong with the options of profile add and edit; empty if nothing is.
QString profileComplaint(const QCommandLineParser &parser, const Shape &shape, ProfileOptions &change)
{
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1String(name)); };
    for (const ProfileOption &option : profileOptions) {
        if (isSet(option.name)) {
            change.*option.target = parser.value(QLatin1String(option.name)).trimmed();
        }
    }
    if (isSet("production") && isSet("no-production")) {
        return Words::tr("Only one of --production and --no-production.");
    }
    if (isSet("production") || isSet("no-production")) {
        change.production = isSet("production");
    }
    change.keyFile = parser.value(QStringLiteral("key-file"));
    change.deleteKeyFile = isSet("delete-key-file");
    if (change.deleteKeyFile && change.keyFile.isEmpty()) {
        return Words::tr("--delete-key-file needs --key-file.");
    }
    if (shape.command == Command::ProfileAdd) {
        const bool endpoint = change.dmsEndpoint && !change.dmsEndpoint->isEmpty();
        const bool region = change.region && !change.region->isEmpty();
        return region == endpoint ? Words::tr("Exactly one of --region and --dms-endpoint is needed.") : QString();
    }
    change.newKeys = isSet("new-keys");
    if (isSet("rename")) {
        change.rename = parser.value(QStringLiteral("rename")).trimmed();
    }
    return {};
}

const Shape *shapeOf(QStringList &line)
{
    for (const Shape &shape : shapes) {
        const QStringList words = QString(QLatin1String(shape.name)).split(u' ');
        if (line.mid(0, words.size()) == words) {
            line.remove(0, words.size());
            return &shape;
        }
    }
    return nullptr;
}

bool takesWriterKey(const Shape &shape)
{
    return shape.create || shape.command == Command::Preflight || shape.command == Command::Recreate;
}

QList<QCommandLineOption> optionsOf(const Shape &shape)
{
    QList<QCommandLineOption> options;
    const auto option = [&](const char *name, const QString &description, const char *value = nullptr,
                            const QString &standard = {}) {
        options.append(value ? QCommandLineOption(QLatin1String(name), description, QLatin1String(value), standard)
                             : QCommandLineOption(QLatin1String(name), description));
    };
    option("output", Words::tr("How to print: table or json."), "table|json", QStringLiteral("table"));
    if (shape.place) {
        option("practice", Words::tr("Use the practice service."));
        option("profile", Words::tr("Use a saved profile and its keys in the keyring."), "PROFILE");
    }
    if (shape.place) {
        option("dms-endpoint", Words::tr("Address of DMS, such as https://dms.eu-west-101.myhuaweicloud.eu."), "URL");
        option("project-id", Words::tr("Project ID."), "ID");
        option("connector-id", Words::tr("Connector ID; not the instance ID."), "ID");
        if (shape.place) {
            option("instance-id", Words::tr("Instance ID; its connector is looked up."), "ID");
        }
        option("ca-file", Words::tr("Further certificate authorities, in PEM form."), "PEM");
        option("proxy", Words::tr("Proxy, such as http://proxy:3128."), "URL");
    }
    if (changesProfile(shape)) {
        for (const ProfileOption &o : profileOptions) {
            option(o.name, Words::tr(o.description), o.value);
        }
        option("production", Words::tr("Mark the profile as production."));
        option("no-production", Words::tr("Take that mark away."));
        option("key-file", Words::tr("Take the sign-in key from a credentials.csv of the console."), "FILE");
        option("delete-key-file", Words::tr("Delete that file once the key is in the keyring."));
    }
    if (shape.command == Command::ProfileEdit) {
        option("rename", Words::tr("The profile’s new name."), "NAME");
        option("new-keys", Words::tr("Take the keys anew, from the environment or by asking."));
    }
    if (shape.command == Command::Preflight) {
        option("region", Words::tr("Region ID of the instance, to compare the bucket’s with."), "ID");
        option("obs-endpoint", Words::tr("Address of OBS, where the region does not give it."), "URL");
    }
    if (takesWriterKey(shape)) {
        option("bucket-key", Words::tr("Where the bucket-writer key comes from: profile, environment, or sign-in."),
               "profile|environment|sign-in");
    }
    if (shape.create) {
        option("dry-run", Words::tr("Print the request; send nothing, record nothing."));
        option("timeout", Words::tr("Total deadline in seconds."), "S", QStringLiteral("60"));
    }
    if (shape.command == Command::Delete || shape.command == Command::Recreate) {
        option("confirm", Words::tr("The task's name; it must be right."), "NAME");
    }
    if (shape.command == Command::Recreate) {
        option("start", Words::tr("Where the new task begins: latest or earliest."), "latest|earliest");
    }
    if (shape.command == Command::QuotaRaise) {
        option("confirm", Words::tr("The number once more: a raised quota cannot be lowered."), "NUMBER");
    }
    if (shape.command == Command::History) {
        option("limit", Words::tr("How many attempts at the most."), "N", QStringLiteral("50"));
        option("search", Words::tr("Words in name, topics, bucket, path, IDs, ticket or note."), "TEXT");
        option("outcome",
               Words::tr("created, rejected, not-sent or unknown; failed for rejected and not-sent; running for tasks "
                         "that ran when last looked at; attention for what is still open or stuck."),
               "created|rejected|not-sent|unknown|failed|running|attention");
        option("since", Words::tr("A date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m."),
               "TIME");
    }
    if (shape.command == Command::Settle) {
        option("wait", Words::tr("Stay until it is decided; that takes a minute and a half at the most."));
        option("choose", Words::tr("Of two candidates, the task that is the attempt's."), "TASK_ID");
        option("ca-file", Words::tr("Further certificate authorities, in PEM form."), "PEM");
        option("proxy", Words::tr("Proxy, such as http://proxy:3128."), "URL");
    }
    if (shape.command == Command::Doctor) {
        option("practice", Words::tr("Ask the practice service for the time."));
        option("profile", Words::tr("Ask the service of this profile, by its way into the network."), "NAME");
        option("secrets", Words::tr("Look for the keyring’s keys in files: Spillway’s own, temporary ones, the "
                                    "shells’ histories."));
        option("folder", Words::tr("Look there too; may stand several times."), "PATH");
    }
    if (shape.command == Command::Export) {
        option("as", Words::tr("csv, json, markdown, curl, spillwayctl, terraform, or support."),
               "csv|json|markdown|curl|spillwayctl|terraform|support");
    }
    return options;
}

/// The answer for a shell: what may stand in the place of the last word.
QString completed(const QStringList &words)
{
    QList<CommandShape> commands;
    for (const Shape &shape : shapes) {
        commands.append({QLatin1String(shape.name), QLatin1String(shape.operand), optionsOf(shape)});
    }
    QStringList names;
    const auto profiles = readProfiles(Paths::standard().profilesFile());
    if (const auto *read = std::get_if<QList<Profile>>(&profiles)) {
        for (const Profile &profile : *read) {
            names.append(profile.name);
        }
    }
    return completions(commands, words, names);
}

std::optional<HistoryGroup> groupNamed(const QString &text)
{
    constexpr std::array groups{
        std::pair{"created", HistoryGroup::Created},    std::pair{"rejected", HistoryGroup::Rejected},
        std::pair{"not-sent", HistoryGroup::NotSent},   std::pair{"unknown", HistoryGroup::Unknown},
        std::pair{"failed", HistoryGroup::Failed},      std::pair{"running", HistoryGroup::Running},
        std::pair{"attention", HistoryGroup::Attention}};
    for (const auto &[name, group] : groups) {
        if (text == QLatin1String(name)) {
            return group;
        }
    }
    return std::nullopt;
}

/// A time as ISO 8601 has it, local unless it says otherwise, or a span back from now.
QDateTime timeOf(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,6})([dhm])$"));
    if (const auto match = span.match(text); match.hasMatch()) {
        const qint64 unit = match.captured(2) == u"d" ? 86'400 : match.captured(2) == u"h" ? 3600 : 60;
        return QDateTime::currentDateTimeUtc().addSecs(-unit * match.captured(1).toLongLong());
    }
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

/// The first thing wrong with the options as a whole; empty if nothing is.
QString complaint(const QCommandLineParser &parser, const Shape &shape, Arguments &a)
{
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1String(name)); };
    const QString output = value("output");
    if (output != u"table" && output != u"json") {
        return Words::tr("--output is table or json.");
    }
    const QStringList words = parser.positionalArguments();
    const bool optional = shape.operand && *shape.operand == '[';
    if (words.size() != (shape.operand ? 1 : 0) && !(optional && words.isEmpty())) {
        return shape.operand ? Words::tr("Exactly one %1 is needed.").arg(QLatin1String(shape.operand))
                             : Words::tr("“%1” is too much.").arg(words.first());
    }
    if (shape.place) {
        a.practice = isSet("practice");
        a.profile = value("profile");
        a.dmsEndpoint = value("dms-endpoint");
        const int places = int(a.practice) + int(isSet("profile")) + int(isSet("dms-endpoint"));
        if (places != 1) {
            return Words::tr("Exactly one of --practice, --profile and --dms-endpoint is needed.");
        }
        a.instanceId = value("instance-id").trimmed();
        if (isSet("instance-id") && isSet("connector-id")) {
            return Words::tr("Either --connector-id or --instance-id, not both.");
        }
        if (a.practice && (isSet("project-id") || isSet("connector-id") || isSet("instance-id") || isSet("proxy") ||
                           isSet("ca-file"))) {
            return Words::tr("--practice brings its own project and connector.");
        }
    }
    if (shape.command == Command::Settle) {
        a.caFile = value("ca-file");
        a.proxy = QUrl(value("proxy"), QUrl::StrictMode);
        a.wait = isSet("wait");
        a.choose = value("choose").trimmed();
        if (isSet("proxy") && (!a.proxy.isValid() || a.proxy.host().isEmpty())) {
            return Words::tr("The proxy must look like http://host:port or socks5://host:port.");
        }
        if (isSet("choose") && (a.choose.isEmpty() || words.isEmpty())) {
            return Words::tr("--choose needs an ATTEMPT_ID and a task ID.");
        }
    }
    if (shape.command == Command::Doctor) {
        a.folders = parser.values(QStringLiteral("folder"));
        a.practice = isSet("practice");
        a.profile = value("profile");
        if (int(a.practice) + int(isSet("profile")) + int(isSet("secrets")) > 1) {
            return Words::tr("Only one of --practice, --profile and --secrets.");
        }
        if (isSet("folder") && !isSet("secrets")) {
            return Words::tr("--folder needs --secrets.");
        }
        a.command = isSet("secrets") ? Command::DoctorSecrets : Command::Doctor;
    }
    if (shape.command == Command::Export) {
        a.format = value("as");
        if (!exportFormatOf(a.format)) {
            return Words::tr("--as is csv, json, markdown, curl, spillwayctl, terraform or support.");
        }
    }
    if (shape.place) {
        a.projectId = value("project-id").trimmed();
        a.connectorId = value("connector-id").trimmed();
        a.caFile = value("ca-file");
        a.proxy = QUrl(value("proxy"), QUrl::StrictMode);
        a.dmsEndpoint = value("dms-endpoint");
        if (isSet("proxy") && (!a.proxy.isValid() || a.proxy.host().isEmpty())) {
            return Words::tr("The proxy must look like http://host:port or socks5://host:port.");
        }
    }
    if (!a.dmsEndpoint.isEmpty() && shape.place) {
        if (a.projectId.isEmpty()) {
            a.projectId = qEnvironmentVariable("HUAWEICLOUD_SDK_PROJECT_ID").trimmed();
        }
        if (a.projectId.isEmpty() || (a.connectorId.isEmpty() && a.instanceId.isEmpty())) {
            return Words::tr("--dms-endpoint needs --project-id, and --connector-id or --instance-id.");
        }
    }
    if (changesProfile(shape)) {
        const QString wrong = profileComplaint(parser, shape, a.change);
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    if (shape.create) {
        bool number = false;
        const double seconds = value("timeout").toDouble(&number);
        if (!number || !(seconds > 0) || seconds > 86400) {
            return Words::tr("--timeout is a number of seconds, more than 0 and at most 86400.");
        }
        a.timeout = std::chrono::milliseconds(qMax<qint64>(1, static_cast<qint64>(seconds * 1000)));
        a.dryRun = isSet("dry-run");
        if (a.dryRun && !a.instanceId.isEmpty()) {
            return Words::tr("--dry-run opens no connection, so it cannot look up a connector: use --connector-id.");
        }
    }
    if (shape.command == Command::Preflight) {
        a.region = value("region");
        a.obsEndpoint = value("obs-endpoint");
    }
    if (takesWriterKey(shape)) {
        const QString source = value("bucket-key");
        if (source == u"profile") {
            a.bucketKey = BucketKey::Profile;
        } else if (source == u"environment") {
            a.bucketKey = BucketKey::Environment;
        } else if (source == u"sign-in") {
            a.bucketKey = BucketKey::SignIn;
        } else if (isSet("bucket-key")) {
            return Words::tr("--bucket-key is profile, environment or sign-in.");
        }
        if (a.bucketKey == BucketKey::Profile && a.profile.isEmpty()) {
            return Words::tr("--bucket-key profile needs --profile.");
        }
        if (a.practice && a.bucketKey == BucketKey::Environment) {
            return Words::tr("--practice takes no key from the environment.");
        }
    }
    if (shape.command == Command::Delete || shape.command == Command::Recreate) {
        a.confirm = value("confirm");
        if (!isSet("confirm")) {
            return Words::tr("--confirm NAME is needed: the name of the task that is to go.");
        }
    }
    if (shape.command == Command::Recreate) {
        a.start = value("start");
        if (a.start != u"latest" && a.start != u"earliest") {
            return Words::tr("--start latest or --start earliest is needed.\nlatest: %1\nearliest: %2")
                .arg(messages::whatIsSkipped(QStringLiteral("latest")),
                     messages::whatIsSkipped(QStringLiteral("earliest")));
        }
    }
    if (shape.command == Command::QuotaRaise) {
        bool whole = false;
        a.number = words.value(0).toInt(&whole);
        if (!whole || a.number < 1) {
            return Words::tr("NUMBER is a whole number of tasks from 1.");
        }
        if (value("confirm") != words.value(0)) {
            return Words::tr("--confirm %1 is needed: a raised quota cannot be lowered again.").arg(a.number);
        }
    }
    if (shape.command == Command::History) {
        bool number = false;
        a.limit = value("limit").toInt(&number);
        if (!number || a.limit < 1) {
            return Words::tr("--limit is a whole number from 1.");
        }
        a.query.search = value("search");
        const std::optional<HistoryGroup> group = groupNamed(value("outcome"));
        if (isSet("outcome") && !group) {
            return Words::tr("--outcome is created, rejected, not-sent, unknown, failed, running or attention.");
        }
        a.query.group = group.value_or(HistoryGroup::All);
        a.query.since = timeOf(value("since"));
        if (isSet("since") && !a.query.since.isValid()) {
            return Words::tr("--since is a date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.");
        }
    }
    if (shape.operand && !words.isEmpty() && words.first().isEmpty()) {
        return Words::tr("%1 is empty.").arg(QLatin1String(shape.operand));
    }
    return {};
}

} // namespace

std::variant<Arguments, NotACommand> parseArguments(const QStringList &full)
{
    QStringList line = full.mid(1);
    const qsizetype output = line.lastIndexOf(QLatin1String("--output"));
    const bool create = line.value(0) == u"create";
    const bool json = line.contains(QLatin1String("--output=json")) ||
                      (output >= 0 && line.value(output + 1) == QLatin1String("json"));
    if (line.value(0) == u"complete") { // asked by the shells; the overview leaves it out
        return NotACommand{Fine, completed(line.mid(1))};
    }
    if (line.contains(QLatin1String("--version"))) {
        return NotACommand{Fine, QStringLiteral("spillwayctl " SPILLWAY_VERSION "\n"), json};
    }
    if (line.isEmpty() || line.first() == u"--help" || line.first() == u"-h" || line.first() == u"help") {
        return NotACommand{line.isEmpty() ? Usage : Fine, overview(), json};
    }
    const Shape *shape = shapeOf(line);
    if (!shape) {
        return NotACommand{
            Usage, Words::tr("There is no command “%1”.").arg(line.first()) + QStringLiteral("\n\n") + overview(),
            json};
    }
    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    if (shape->operand) {
        parser.addPositionalArgument(QLatin1String(shape->operand), {});
    }
    parser.addOptions(optionsOf(*shape));
    line.prepend(QStringLiteral("spillwayctl ") + QLatin1String(shape->name));
    if (!parser.parse(line)) {
        return NotACommand{Usage, parser.errorText() + u'\n', json, create};
    }
    if (parser.isSet(help)) {
        QString text = parser.helpText(); // which begins with how this process was called, without the command
        const QString called = QCoreApplication::arguments().value(0);
        if (const qsizetype at = text.indexOf(called); at >= 0) {
            text.replace(at, called.size(), line.constFirst());
        }
        return NotACommand{Fine, text, json};
    }
    Arguments arguments;
    arguments.command = shape->command;
    const QString wrong = complaint(parser, *shape, arguments);
    if (!wrong.isEmpty()) {
        return NotACommand{Usage, wrong + u'\n', json, create};
    }
    arguments.json = parser.value(QLatin1String("output")) == u"json";
    const QString operand = parser.positionalArguments().value(0);
    switch (shape->command) {
    case Command::Check:
    case Command::Preflight:
    case Command::Create: arguments.file = operand; break;
    case Command::Show:
    case Command::Recreate:
    case Command::Delete: arguments.taskId = operand; break;
    case Command::ProfileExport:
    case Command::ProfileImport: arguments.file = operand; break;
    case Command::Settle:
    case Command::HistoryShow:
    case Command::Export: arguments.attemptId = operand; break;
    case Command::ProfileAdd:
    case Command::ProfileTest:
    case Command::ProfileEdit:
    case Command::ProfileRemove: arguments.profile = operand.trimmed(); break;
    default: break;
    }
    return arguments;
}

} // namespace spillway::ctl
