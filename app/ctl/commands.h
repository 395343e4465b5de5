// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/httpcall.h"
#include "ctl/arguments.h"
#include "flow/checkline.h"
#include "flow/reading.h"
#include "flow/submission.h"
#include "history/attempt.h"
#include "workspace/paths.h"
#include "workspace/profile.h"

#include <QJsonObject>

class QObject;

namespace spillway::ctl {

/// Each command runs in the application's event loop and ends it with its exit code. `context`
/// owns what a command makes.
void check(const Arguments &arguments);
/// What create prints with --output json: always these keys, null where there is nothing.
QJsonObject createAnswer(const QString &outcome, const Attempt &attempt, const QString &message);
void create(const Arguments &arguments, const Paths &paths, QObject *context);
/// Looks at all that can be looked at before a create; sends nothing but GET and HEAD.
void preflight(const Arguments &arguments, const Paths &paths, QObject *context);
void list(const Arguments &arguments, const Paths &paths, QObject *context);
void show(const Arguments &arguments, const Paths &paths, QObject *context);
void remove(const Arguments &arguments, const Paths &paths, QObject *context);
/// Deletes a task and creates it again with another bucket-writer key.
void recreate(const Arguments &arguments, const Paths &paths, QObject *context);
void quota(const Arguments &arguments, const Paths &paths, QObject *context);
void raiseQuota(const Arguments &arguments, const Paths &paths, QObject *context);
void settle(const Arguments &arguments, const Paths &paths, QObject *context);
void historyShow(const Arguments &arguments, const Paths &paths, QObject *context);
void exportAttempt(const Arguments &arguments, const Paths &paths, QObject *context);
void history(const Arguments &arguments, const Paths &paths, QObject *context);
void profileList(const Arguments &arguments, const Paths &paths);
/// profile add and profile edit.
void profileChange(const Arguments &arguments, const Paths &paths, QObject *context);
void profileRemove(const Arguments &arguments, const Paths &paths, QObject *context);
void profileTest(const Arguments &arguments, const Paths &paths, QObject *context);
void profileExport(const Arguments &arguments, const Paths &paths);
void profileImport(const Arguments &arguments, const Paths &paths);
/// What this computer has for Spillway. Ends with Keychain if the keyring fails, with NotSent if anything else does.
void doctor(const Arguments &arguments, const Paths &paths, QObject *context);
/// doctor --secrets. Ends with Usage if a key stands in a file, with Keychain if one was not looked for.
void secretsReport(const Arguments &arguments, const Paths &paths, QObject *context);
void printPaths(const Arguments &arguments, const Paths &paths);

/// A failure of a command other than create: words on standard error, and with --output json an
/// object with `error`. Ends the event loop.
void failWith(const Arguments &arguments, int exitCode, const QString &message);
/// A profile as profile list prints it.
QJsonObject profileToJson(const Profile &profile);

/// A verdict as JSON has it.
QString nameOf(CheckLine::Result verdict);
/// What a call other than a create comes to.
int exitCodeOf(const CallFacts &facts);
int exitCodeOf(const LookupFailure &failure);
int exitCodeOf(const SubmissionResult &result);
/// What is wrong with the IDs of the place; empty if nothing is.
QString complaintOf(const Place &place);
/// Ends the event loop, also if it has not begun yet.
void endWith(int exitCode);

} // namespace spillway::ctl
