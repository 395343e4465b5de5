// SPDX-License-Identifier: Apache-2.0
#include "history/taskactions.h"

#include "flow/taskcomparison.h"
#include "history/actiondialog.h"
#include "history/quotadialog.h"
#include "history/recreatedialog.h"
#include "messages/actions.h"
#include "messages/checks.h"
#include "messages/together.h"
#include "notice.h"

#include <QUuid>

namespace spillway {
namespace {

QString sentence(const messages::Account &account)
{
    return messages::together(account.title, account.advice);
}

QString wordsOf(TaskDeletion::Step step)
{
    switch (step) {
    case TaskDeletion::Step::Reading: return TaskActions::tr("Reading the task… Nothing was sent yet.");
    case TaskDeletion::Step::Deleting: return TaskActions::tr("Deleting…");
    case TaskDeletion::Step::Looking: return TaskActions::tr("Unknown so far. Looking in the task list…");
    }
    return {};
}

QString wordsOf(Recreation::Step step)
{
    switch (step) {
    case Recreation::Step::Preparing: return TaskActions::tr("Preparing… Nothing was sent yet.");
    case Recreation::Step::Deleting: return TaskActions::tr("Deleting the old task…");
    case Recreation::Step::Looking: return TaskActions::tr("Unknown so far. Looking in the task list…");
    case Recreation::Step::Creating: return TaskActions::tr("The old task is gone. Creating the new one…");
    }
    return {};
}

} // namespace

TaskActions::TaskActions(Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_places(services)
{
}

TaskTarget TaskActions::targetOf(const ListPlace &place, const QString &profile, bool practice) const
{
    const Profile *saved = practice ? nullptr : m_services.profiles.find(profile);
    return {
        .place = place, .task = {}, .profile = profile, .production = saved && saved->production, .practice = practice};
}

void TaskActions::act(Action action, const Attempt &attempt)
{
    m_places.find(attempt, [=, this](const std::optional<ListPlace> &place, const QString &why) {
        if (!place) {
            return showMessage(m_window, tr("There is no way to the task"), why);
        }
        TaskTarget target = targetOf(*place, attempt.profile, attempt.practice);
        target.task.taskId = attempt.taskId;
        target.task.name = attempt.taskName;
        target.task.topics = attempt.topics;
        target.attempt = attempt;
        (this->*action)(target);
    });
    if (attempt.practice && !m_services.practice.place()) {
        emit told(tr("Starting the practice service…"));
        m_services.practice.start(); // whoever waits for it may hear at once that it does not
    }
}

void TaskActions::act(Action action, const WatchPlace &place, const TaskRow &row)
{
    m_places.find(place, [=, this](const std::optional<ListPlace> &found, const QString &why) {
        if (!found) {
            return showMessage(m_window, tr("There is no way to the task"), why);
        }
        const PracticePlace *practice = m_services.practice.place();
        const bool practises = practice && place.site.dms.text() == practice->dmsEndpoint;
        TaskTarget target = targetOf(*found, place.profile, practises);
        target.task = row;
        (this->*action)(target);
    });
}

void TaskActions::show(const TaskTarget &target)
{
    emit reading(target);
    readTask(m_services.lookups.tools(), target.place, target.task.taskId, this,
             [this, target](const TaskTold &answer) { emit shown(target, answer); });
}

void TaskActions::remove(const TaskTarget &target)
{
    const QString name = target.task.name;
    auto *dialog = new ActionDialog(target, tr("Delete the task"), tr("Delete the dumping task “%1”?").arg(name),
                                    tr("&Delete the task"), &m_window);
    dialog->say(messages::whatStays(target.attempt ? target.attempt->bucket : QString(),
                                    target.attempt ? target.attempt->path : QString()));
    dialog->say(tr("It writes nothing more from then on, and it cannot be brought back: a new task would begin anew, "
                   "with new messages or with the oldest that are kept."));
    dialog->askForName(name);
    connect(dialog, &ActionDialog::confirmed, this, [this, target, name, shown = QPointer(dialog)] {
        auto *deletion =
            new TaskDeletion(m_services.lookups.tools(), m_services.history, target, shown->typedName(), this);
        ++m_running;
        connect(deletion, &TaskDeletion::stepChanged, shown.data(),
                [shown](TaskDeletion::Step step) { shown->showProgress(wordsOf(step)); });
        connect(deletion, &TaskDeletion::finished, this, [=, this](const DeletionResult &result) {
            --m_running;
            deletion->deleteLater();
            emit changedAt(target.place.place);
            const messages::Account account = messages::account(result, name, m_services.catalogue());
            result.isGone() ? finished(shown, sentence(account)) : trouble(shown, account);
        });
        deletion->start();
    });
    dialog->open();
}

void TaskActions::recreate(const TaskTarget &target)
{
    emit told(tr("Reading the task from the service…"));
    readTask(
        m_services.lookups.tools(), target.place, target.task.taskId, this, [this, target](const TaskTold &answer) {
            if (!answer.details) {
                return showMessage(m_window, tr("The task cannot be recreated"),
                                   answer.isMissing()
                                       ? tr("The service has no such task. “New from this” creates it again.")
                                       : messages::text(*answer.failure, m_services.catalogue(), messages::Deed::Read));
            }
            emit told({});
            askToRecreate(target, *answer.details);
        });
}

void TaskActions::askToRecreate(const TaskTarget &target, const TaskDetails &details)
{
    KeyRef stored;
    QString end;
    if (const PracticePlace *practice = m_services.practice.place(); target.practice && practice) {
        stored = practice->writerKey;
        end = practice->writerKeyEnd;
    } else if (const Profile *profile = m_services.profiles.find(target.profile)) {
        stored = profile->writerKey;
        end = profile->writerKeyEnd;
    }
    auto *dialog = new RecreateDialog(m_services, target, details, stored, end, &m_window);
    connect(dialog, &ActionDialog::confirmed, this,
            [this, target, details, dialog] { startAgain(target, details, *dialog); });
    dialog->open();
}

void TaskActions::startAgain(const TaskTarget &target, const TaskDetails &details, RecreateDialog &dialog)
{
    const RecreateDialog::Choice choice = dialog.choice();
    const Profile *saved = target.practice ? nullptr : m_services.profiles.find(target.profile);
    SavedDraft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.draft = requestOf(target.attempt, details);
    draft.draft.set(Field::ConsumerStrategy, choice.start);
    draft.draft.set(Field::ProjectId, target.place.place.projectId);
    draft.draft.set(Field::ConnectorId, target.place.place.connectorId);
    draft.profile = saved ? saved->name : QString();
    draft.practice = target.practice;
    draft.note = tr("In the place of task %1").arg(target.task.taskId);
    draft.ticket = target.attempt ? target.attempt->ticket : QString();
    draft.step = 4;
    draft.begunAt = QDateTime::currentDateTimeUtc();
    draft.savedAt = draft.begunAt;
    const std::optional<Request> request = Request::from(draft.draft);
    if (!request) {
        const QList<Finding> findings = checkBody(Subject{draft.draft}) + checkPath(Subject{draft.draft});
        return dialog.showTrouble(messages::text(findings.constFirst()));
    }
    RecreationPlan plan{.target = target,
                        .confirmedName = dialog.typedName(),
                        .create = {.request = *request,
                                   .place = target.place.place,
                                   .profile = target.profile,
                                   .practice = target.practice,
                                   .signInKey = target.place.signInKey,
                                   .signInKeyEnd = saved ? saved->signInKeyEnd : QString(),
                                   .writerKey = choice.writerKey,
                                   .writerKeyEnd = choice.writerKeyEnd,
                                   .note = draft.note,
                                   .ticket = draft.ticket,
                                   .draftedAt = draft.begunAt},
                        .draft = draft};
    if (target.place.connections) { // another profile's may be in use by now
        m_services.cloud.network().apply(target.place.connections->prepared());
    }
    auto *work =
        new Recreation(std::move(plan), m_services.lookups.tools(), m_services.history, m_services.drafts, this);
    ++m_running;
    const QPointer<ActionDialog> shown(&dialog);
    connect(work, &Recreation::stepChanged, &dialog,
            [shown](Recreation::Step step) { shown->showProgress(wordsOf(step)); });
    connect(work, &Recreation::finished, this, [=, this, name = details.row.name](const RecreationResult &result) {
        --m_running;
        work->deleteLater();
        emit changedAt(target.place.place);
        const messages::Account account = messages::account(result, name, m_services.catalogue());
        using End = RecreationResult::End;
        const bool gone = result.end != End::NotReady && result.end != End::NotDeleted;
        if (result.submission) {
            emit recreated(result.submission->attempt.id);
        }
        if (result.end == End::Recreated) {
            finished(shown, sentence(account));
        } else if (gone) { // this dialog cannot be pressed again: there is nothing to delete
            if (shown) {
                shown->close();
            }
            showMessage(m_window, account.title, account.advice);
        } else {
            trouble(shown, account);
        }
    });
    work->start();
}

void TaskActions::raiseQuota(const Profile *profile)
{
    const QString name = profile ? profile->name : tr("Practice");
    const auto go = [this, name, practice = !profile](const std::optional<ListPlace> &place, const QString &why) {
        place ? raiseQuota(targetOf(*place, name, practice))
              : showMessage(m_window, tr("There is no quota to raise"), why);
    };
    if (profile) {
        return m_places.find(*profile, go);
    }
    m_places.findPractice(go);
    m_services.practice.start();
}

void TaskActions::raiseQuota(const TaskTarget &target)
{
    emit told(tr("Reading the quota…"));
    lookAtQuota(m_services.lookups, target.place, this, [this, target](const QuotaLook &look) {
        if (!look.state) {
            return showMessage(m_window, tr("The quota could not be read"),
                               messages::text(*look.failure, m_services.catalogue(), messages::Deed::Read));
        }
        emit told({});
        if (chanceOf(*look.state) == QuotaChance::AtMost) {
            return showMessage(
                m_window, tr("There is nothing to raise"),
                messages::together(messages::quotaWords(*look.state), messages::chanceWords(*look.state)));
        }
        askForQuota(target, *look.state);
    });
}

void TaskActions::askForQuota(const TaskTarget &target, const QuotaState &state)
{
    auto *dialog = new QuotaDialog(target, state, &m_window);
    connect(dialog, &ActionDialog::confirmed, this, [this, target, dialog] {
        const QPointer<ActionDialog> shown(dialog);
        auto *raise = new QuotaRaise(m_services.lookups.tools(), target.place, dialog->wanted(), this);
        dialog->showProgress(tr("Asking for %1…").arg(dialog->wanted()));
        connect(raise, &QuotaRaise::finished, this, [=, this](const QuotaResult &result) {
            raise->deleteLater();
            emit changedAt(target.place.place);
            const messages::Account account = messages::account(result, m_services.catalogue());
            result.end == QuotaResult::End::Raised ? finished(shown, sentence(account)) : trouble(shown, account);
        });
        raise->start();
    });
    dialog->open();
}

void TaskActions::trouble(ActionDialog *dialog, const messages::Account &account)
{
    if (dialog && dialog->isVisible()) {
        dialog->showTrouble(sentence(account));
    } else {
        showMessage(m_window, account.title, account.advice);
    }
}

void TaskActions::finished(ActionDialog *dialog, const QString &message)
{
    if (dialog) {
        dialog->close();
    }
    emit told(message);
}

} // namespace spillway
