// SPDX-License-Identifier: Apache-2.0
#include "messages/actions.h"

#include "messages/checks.h"
#include "messages/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString because(const std::optional<LookupFailure> &failure, const ErrorCatalogue &catalogue, Deed deed = Deed::Read)
{
    return failure ? text(*failure, catalogue, deed) : QString();
}

/// What the create came to, and why.
QString createWords(const SubmissionResult &result, const ErrorCatalogue &catalogue)
{
    if (result.missingKey) {
        return text(result.keyStatus, *result.missingKey);
    }
    if (result.journal && result.attempt.state == AttemptState::NotSent) {
        return text(*result.journal);
    }
    const Account said = account(result.attempt, catalogue);
    return together(said.title, said.advice);
}

} // namespace

Account account(const DeletionResult &result, const QString &name, const ErrorCatalogue &catalogue)
{
    using End = DeletionResult::End;
    const bool silent = result.httpStatus == 0;
    Account said;
    switch (result.end) {
    case End::Deleted:
        said = {!result.byList ? Words::tr("“%1” was deleted.").arg(name)
                : silent
                    ? Words::tr("No answer came, but “%1” is no longer in the task list: it was deleted.").arg(name)
                    : Words::tr("The answer did not say so, but “%1” is no longer in the task list: it was deleted.")
                          .arg(name),
                Words::tr("The objects in the bucket stay.")};
        break;
    case End::AlreadyGone:
        said = {Words::tr("“%1” is not there any more: somebody deleted it before.").arg(name),
                Words::tr("The objects in the bucket stay.")};
        break;
    case End::OtherName: return {Words::tr("The task is named “%1”. Nothing was deleted.").arg(result.name), {}};
    case End::Kept: // sent or not: before a deletion the task itself is read
        return {Words::tr("Nothing was deleted."),
                because(result.failure, catalogue, result.sent ? Deed::Delete : Deed::Read)};
    case End::StillListed:
        said = {silent ? Words::tr("No answer came, and “%1” is still in the task list.").arg(name)
                       : Words::tr("The service did not delete “%1” so far: it is still in the task list.").arg(name),
                together(silent ? QString() : because(result.failure, catalogue),
                         Words::tr("Delete it again: that is safe."))};
        break;
    case End::Unknown:
        said = {silent ? Words::tr("No answer came, and the task list could not be read: “%1” may be gone.").arg(name)
                       : Words::tr("The answer does not say whether “%1” was deleted, and the task list could not be "
                                   "read: it may be gone.")
                             .arg(name),
                together(because(result.failure, catalogue), Words::tr("Deleting it again later is safe."))};
        break;
    case End::NotRecorded:
        return {Words::tr("Nothing was deleted: it could not be recorded."),
                result.journal ? text(*result.journal) : QString()};
    }
    if (result.journal) {
        said.advice =
            together(said.advice, Words::tr("It could not be recorded in the history: %1").arg(result.journal->detail));
    }
    return said;
}

Account account(const RecreationResult &result, const QString &name, const ErrorCatalogue &catalogue)
{
    using End = RecreationResult::End;
    switch (result.end) {
    case End::Recreated: return {Words::tr("“%1” was created again with the new key.").arg(name), {}};
    case End::NotReady:
        return {Words::tr("Nothing was deleted."),
                result.keyStatus != StoreStatus::Ok ? text(result.keyStatus, KeyKind::Writer)
                : result.journal                    ? text(*result.journal)
                                 : Words::tr("The draft that would finish the task by hand cannot be written.")};
    case End::NotDeleted: {
        Account said = account(*result.deletion, name, catalogue);
        said.advice = together(said.advice, Words::tr("Nothing was created."));
        if (result.draftKept) {
            said.advice = together(said.advice, Words::tr("If the task is gone, the draft “%1” creates it.").arg(name));
        }
        return said;
    }
    case End::Forestalled:
        return {Words::tr("Somebody else deleted “%1” meanwhile. Nothing was created.").arg(name),
                Words::tr("They may be creating it again themselves: look into the task list first. The draft “%1” is "
                          "waiting: it creates the task.")
                    .arg(name)};
    case End::NotCreated:
        return {Words::tr("The old task is deleted, and the new one was not created."),
                together(createWords(*result.submission, catalogue),
                         Words::tr("The draft “%1” is waiting: it finishes the task.").arg(name))};
    case End::Unknown:
        return {Words::tr("The old task is deleted; whether the new one exists is not known yet."),
                together(createWords(*result.submission, catalogue),
                         Words::tr("The draft “%1” is kept, in case that it was not created.").arg(name))};
    }
    return {};
}

Account account(const QuotaResult &result, const ErrorCatalogue &catalogue)
{
    using End = QuotaResult::End;
    const QString why = because(result.failure, catalogue, result.end == End::Refused ? Deed::RaiseQuota : Deed::Read);
    switch (result.end) {
    case End::Raised: return {Words::tr("The quota is %1 now.").arg(result.quota.value_or(result.wanted)), {}};
    case End::Refused: {
        const bool signIn = result.failure && result.failure->facts.httpStatus == 401;
        const QString rule = signIn ? QString()
                                    : Words::tr("A quota can only be raised, up to the service’s maximum, and only "
                                                "for instances made before September 2022.");
        return {Words::tr("The service did not raise the quota."), together(why, rule)};
    }
    case End::NotSent: return {Words::tr("The quota was not raised: nothing was sent."), why};
    case End::NotRaised:
        return {Words::tr("No answer came, and the quota is still %1.").arg(result.quota.value_or(0)),
                Words::tr("Raise it again: asking twice for the same number does no harm.")};
    case End::Unknown:
        return {Words::tr("No answer came, and the task list could not be read: the quota may have been raised."), why};
    }
    return {};
}

QString whatStays(const QString &bucket, const QString &path)
{
    if (bucket.isEmpty()) {
        return Words::tr("What it has written stays: the objects in the bucket are not touched.");
    }
    return path.isEmpty()
               ? Words::tr("What it has written stays: the objects in the bucket %1 are not touched.").arg(bucket)
               : Words::tr("What it has written stays: the objects under %2 in the bucket %1 are not touched.")
                     .arg(bucket, path);
}

QString whatIsSkipped(const QString &strategy)
{
    return strategy == u"earliest"
               ? Words::tr("Everything that Kafka still keeps is written again, from the oldest message: what the old "
                           "task has written will be in the bucket twice.")
               : Words::tr("Only messages that arrive once the new task runs are written. What arrives between the "
                           "deletion and that moment is skipped, and so is what the old task has not written yet.");
}

QString quotaWords(const QuotaState &state)
{
    const QString used = state.used ? QString::number(*state.used) : Words::tr("an unknown number");
    if (!state.quota) {
        return Words::tr("Tasks: %1. The service does not tell the quota.").arg(used);
    }
    return state.most ? Words::tr("%1 of %2 tasks are used; the service’s most is %3.")
                            .arg(used, QString::number(*state.quota), QString::number(*state.most))
                      : Words::tr("%1 of %2 tasks are used.").arg(used, QString::number(*state.quota));
}

QString chanceWords(const QuotaState &state)
{
    switch (chanceOf(state)) {
    case QuotaChance::Likely: return {};
    case QuotaChance::AtMost: return Words::tr("The quota is at the service’s maximum: there is nothing to raise.");
    case QuotaChance::NewInstance:
        return Words::tr("The instance %1 was made on %2. The service raises the quota only of instances made before "
                         "September 2022; it will hardly do so here.")
            .arg(state.instance->name,
                 QLocale().toString(state.instance->createdAt.toLocalTime().date(), QLocale::ShortFormat));
    case QuotaChance::Untold: return Words::tr("Whether it can be raised is not known.");
    }
    return {};
}

} // namespace spillway::messages
