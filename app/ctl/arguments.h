// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace spillway::ctl {

/// What the program ends with; the README lists them.
enum ExitCode {
    Fine = 0,
    Usage = 2,
    Invalid = 3,
    Authentication = 4,
    Rejected = 5,
    Unknown = 6,
    Keychain = 7,
    NotSent = 8,
};

enum class Command {
    Check,
    Create,
    Preflight,
    List,
    Show,
    Delete,
    Recreate,
    Quota,
    QuotaRaise,
    Settle,
    History,
    HistoryShow,
    Export,
    ProfileList,
    ProfileAdd,
    ProfileEdit,
    ProfileRemove,
    ProfileTest,
    ProfileExport,
    ProfileImport,
    Paths,
    Doctor,
    DoctorSecrets,
};
enum class BucketKey { Default, Profile, Environment, SignIn };

/// What profile add and edit say of a profile; what is not given stays as it is.
struct ProfileOptions
{
    std::optional<QString> rename;
    std::optional<QString> region;
    std::optional<QString> dmsEndpoint;
    std::optional<QString> iamEndpoint;
    std::optional<QString> obsEndpoint;
    std::optional<QString> projectId;
    std::optional<QString> projectName;
    std::optional<QString> instanceId;
    std::optional<QString> connectorId;
    std::optional<QString> caFile;
    std::optional<QString> proxy; ///< "system", "none", or a URL
    std::optional<QString> proxyUser;
    std::optional<QString> colour;
    std::optional<QString> expires;
    std::optional<bool> production;
    QString keyFile;
    bool deleteKeyFile = false;
    bool newKeys = false;
};

struct Arguments
{
    Command command = Command::Check;
    bool json = false;
    QString file; ///< "-" is standard input
    QString taskId;
    QString confirm;
    QString start;     ///< recreate: latest or earliest
    int number = 0;    ///< quota raise: of tasks
    QString attemptId; ///< empty with settle: all that are open
    QString choose;    ///< the task that a person takes for the attempt's
    bool wait = false; ///< settle: stay through the quiet period
    int limit = 50;
    HistoryQuery query;
    QString format;      ///< of export
    QStringList folders; ///< doctor: searched besides
    bool practice = false;
    QString profile; ///< --profile, or the NAME of profile add, edit and remove
    ProfileOptions change;
    QString region;
    QString dmsEndpoint;
    QString projectId;
    QString connectorId;
    QString instanceId;  ///< stands in for the connector's ID
    QString obsEndpoint; ///< empty: by the region or by the name of the DMS endpoint
    BucketKey bucketKey = BucketKey::Default;
    QString caFile;
    QUrl proxy;
    bool dryRun = false;
    std::chrono::milliseconds timeout{60'000};
};

/// The command line could not be understood, or asked for help.
struct NotACommand
{
    int exitCode = Usage;
    QString text;        ///< for standard error, or with exit code 0 for standard output
    bool json = false;   ///< --output json stood on the line
    bool create = false; ///< the command was create, whose JSON has fixed keys
};

std::variant<Arguments, NotACommand> parseArguments(const QStringList &line);

} // namespace spillway::ctl
