// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/catalogue.h"
#include "cloud/network.h"
#include "flow/settler.h"
#include "history/journal.h"
#include "secrets/secretstore.h"
#include "task/requestfile.h"
#include "task/rules.h"
#include "workspace/credentialsfile.h"
#include "workspace/profile.h"
#include "workspace/profilerules.h"

#include <QString>

namespace spillway {

/// The words for everything that window and terminal both have to say. All in the program's
/// language; values from outside appear as they came, so show the results as plain text.
namespace messages {

/// What is wrong and why, as one or two sentences.
QString text(const Finding &finding);
/// What the fix would do, as a button's label: "Use my-logs". Empty if there is none.
QString fixLabel(const Draft &draft, const Finding &finding);
/// "the page of 2021/22": where a rule comes from.
QString text(Edition edition);
QString text(const RequestFileError &error);
QString text(EndpointError error);
QString text(NetworkSettingsError error, const NetworkSettings &settings);
QString text(const JournalError &error);
QString text(ProfileFileError error, const QString &file);
QString text(const ProfileFinding &finding);
/// Why exported profiles could not be taken in from `file`.
QString importText(ProfileFileError error, const QString &file);
QString text(CredentialsError error, const QString &file);
/// A key file with more than one key: which ones.
QString severalKeys(const std::vector<FileKey> &keys, const QString &file);
/// "expires in 43 minutes", "expired"; empty for a key without an end.
QString expiry(const QDateTime &expires, const QDateTime &now);
/// Why nothing is sent with a key that has run out.
QString expiredKey(const QString &profile, const QDateTime &expires);
/// Why a key could not be read or stored; `kind` says which one.
QString text(StoreStatus status, KeyKind kind);
/// What is said of a text for which holdsKey() says yes.
QString keyInText();
/// What is wrong with a certificate, as the end of a sentence; `fault` is Qt's name of it, and
/// `system` what is said of one that has no words here.
QString certificateFault(const QString &fault, const QString &system);
/// Something was dropped from an imported file.
QString droppedNote(Field field);

/// "Created", "Rejected", "Not sent", "Unknown", "Sending"…
QString stateWord(AttemptState state);
/// The same of an attempt: an Unknown one that was found to have made no task is "Not created".
QString stateWord(const Attempt &attempt);

/// What an attempt came to.
struct Account
{
    QString title;                   ///< one sentence: what happened
    QString advice;                  ///< what to do now; may be empty
    std::optional<Field> field = {}; ///< the field that mends it, where one is known
    bool place = false;              ///< else the step “Where from” mends it
};
Account account(const Attempt &attempt, const ErrorCatalogue &catalogue);

/// One entry of a timeline in words.
QString eventWords(const AttemptEvent &event);
/// What a look at the task list came to: as one sentence or two, and as it is printed.
QString text(const SettleResult &result);
QString verdictName(const SettleResult &result);

/// What a call was for: a permission that is missing is named by that.
enum class Deed { Any, Create, Read, Delete, RaiseQuota };
/// Why a call other than a create failed (list, show, delete).
Account account(const CallFacts &facts, const ErrorCatalogue &catalogue, Deed deed = Deed::Any);

/// "CN North-Beijing4 (cn-north-4)"; the ID alone where the vendor has no name for it.
QString regionName(const Region &region);
/// The field's plain label: "Folder pattern".
QString label(Field field);
/// A delimiter as a person reads it: "new line", "comma".
QString delimiterWord(const QString &delimiter);

} // namespace messages
} // namespace spillway
