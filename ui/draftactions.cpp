// SPDX-License-Identifier: Apache-2.0
#include "draftactions.h"

#include "flow/unfinished.h"
#include "form/buttontext.h"
#include "history/historyview.h"
#include "history/templatedialog.h"
#include "messages/messages.h"
#include "notice.h"
#include "secrets/keyshape.h"
#include "workspace/templates.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace spillway {

DraftActions::DraftActions(Services &services, HistoryView &history, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_history(history)
    , m_text(new QLabel(this))
    , m_menu(new QMenu(tr("New from &template"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *resume = new QPushButton(tr("Continue the draft"), this);
    auto *discard = new QPushButton(tr("Discard it"), this);
    row->addWidget(m_text, 1);
    row->addWidget(resume);
    row->addWidget(discard);
    connect(resume, &QPushButton::clicked, this, [this] {
        if (!m_waiting.isEmpty()) {
            emit wizardWanted(m_waiting.takeFirst());
        }
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (!m_waiting.isEmpty()) {
            m_services.drafts.discard(m_waiting.takeFirst().id);
        }
    });
    hide();
    m_menu->setEnabled(false);

    m_reading.setSingleShot(true);
    m_reading.callOnTimeout(this, &DraftActions::read);
    // Another program that settles an attempt discards its draft, too.
    connect(&services.history, &History::changedElsewhere, this, [this] { m_reading.start(0); });
    for (DraftStore *store : {&services.drafts, &services.templates}) {
        connect(store, &DraftStore::changed, this, [this] { m_reading.start(0); });
    }
    connect(&services.history, &History::changed, this, &DraftActions::follow);
    connect(&history, &HistoryView::draftOpened, this, &DraftActions::wizardWanted);
    connect(&history, &HistoryView::draftRemoved, &services.drafts, &DraftStore::discard);
    connect(&history, &HistoryView::templateOpened, this, &DraftActions::begin);
    connect(&history, &HistoryView::templateRemoved, &services.templates, &DraftStore::discard);
    connect(&history, &HistoryView::templateRenamed, this, [this](SavedDraft model, const QString &name) {
        model.templateName = name;
        saveTemplate(model);
    });
}

void DraftActions::follow(const QString &attemptId)
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_services.history.find(attemptId, this, [this](const std::optional<Attempt> &attempt) {
        const auto isOfIt = [&](const SavedDraft &draft) { return draft.id == attempt->draftId; };
        if (attempt && attempt->state == AttemptState::Created &&
            std::any_of(m_waiting.cbegin(), m_waiting.cend(), isOfIt)) {
            m_reading.start(0);
        }
    });
}

void DraftActions::read()
{
    unfinishedDrafts(m_services.drafts, m_services.history, this,
                     [this, reading = ++m_readings](const QList<SavedDraft> &drafts) {
                         if (reading == m_readings) { // an older one may have had more to ask
                             showDrafts(drafts);
                         }
                     });
    m_services.templates.waiting(this, [this](const QList<SavedDraft> &templates) { showTemplates(templates); });
}

void DraftActions::showDrafts(const QList<SavedDraft> &drafts)
{
    m_waiting = drafts;
    m_history.showDrafts(drafts);
    setVisible(!drafts.isEmpty());
    if (drafts.isEmpty()) {
        return;
    }
    const SavedDraft &first = drafts.first();
    const QString name = first.draft.text(Field::TaskName);
    const QString when = QLocale().toString(first.savedAt.toLocalTime(), QLocale::ShortFormat);
    m_text->setText(name.isEmpty() ? tr("An unfinished draft of %1 is waiting.").arg(when)
                                   : tr("The unfinished draft “%1” of %2 is waiting.").arg(name, when));
}

void DraftActions::showTemplates(const QList<SavedDraft> &templates)
{
    m_history.showTemplates(templates);
    m_menu->clear();
    QList<SavedDraft> sorted = templates;
    std::sort(sorted.begin(), sorted.end(), [](const SavedDraft &a, const SavedDraft &b) {
        return QString::localeAwareCompare(a.templateName, b.templateName) < 0;
    });
    for (const SavedDraft &each : std::as_const(sorted)) {
        connect(m_menu->addAction(buttonText(each.templateName)), &QAction::triggered, this,
                [this, each] { begin(each); });
    }
    m_menu->setEnabled(!templates.isEmpty());
}

void DraftActions::begin(const SavedDraft &model)
{
    SavedDraft draft = draftOf(model, QDate::currentDate());
    if (!draft.practice && !m_services.profiles.find(draft.profile)) {
        draft.profile.clear();
    }
    emit wizardWanted(draft);
}

void DraftActions::saveAsTemplate(const SavedDraft &draft)
{
    auto *dialog = new TemplateDialog(draft, QApplication::activeWindow() ? QApplication::activeWindow() : window());
    connect(dialog, &TemplateDialog::chosen, this, &DraftActions::saveTemplate);
    dialog->open();
}

void DraftActions::saveTemplate(const SavedDraft &model)
{
    if (holdsKey(model.templateName) || holdsKey(model.draft.text(Field::TaskName))) {
        return showMessage(*window(), tr("The template is not saved"), messages::keyInText());
    }
    m_services.templates.save(model, this, [this, name = model.templateName](bool written) {
        if (written) {
            emit told(tr("Saved as template, without keys: %1").arg(name));
        } else {
            showMessage(*window(), tr("The template is not saved"), tr("Its file cannot be written."));
        }
    });
}

} // namespace spillway
