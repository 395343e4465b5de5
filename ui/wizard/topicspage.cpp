// SPDX-License-Identifier: Apache-2.0
#include "wizard/topicspage.h"

#include "form/editors.h"
#include "form/recentvalues.h"
#include "help/helpdesk.h"
#include "messages/messages.h"
#include "theme.h"
#include "wizard/placepage.h"
#include "wizard/topicfinder.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace spillway {

TopicsPage::TopicsPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent)
    : WizardPage(tr("What"), tr("The topics whose messages are written into the bucket."), session, parent)
    , m_place(place)
    , m_byName(new QRadioButton(tr("Topics by &name")))
    , m_byPattern(new QRadioButton(tr("Topics by &pattern")))
    , m_topics(new ListEditor)
    , m_pattern(new TextEditor)
    , m_start(new ChoiceEditor)
{
    setHelpTopic(*this, QStringLiteral("step_topics"));
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::Small);
    choices->addWidget(m_byName);
    choices->addWidget(m_byPattern);
    column()->addLayout(choices);
    m_topicsRow =
        addFieldRow(Field::Topics, m_topics,
                    tr("Separated by commas, for example orders,payments. A pasted list may have one on each line."));
    m_patternRow =
        addFieldRow(Field::TopicsRegex, m_pattern,
                    tr("A regular expression of Java that takes the whole name, for example orders-.* — topics made "
                       "later count too, if they match."));
    m_finder = new TopicFinder(services, m_session, *m_topics);
    column()->addWidget(m_finder);
    FieldRow *startRow = addFieldRow(Field::ConsumerStrategy, m_start);
    startRow->setHint(tr("Counts for the first start only; the task remembers from then on how far it got."));
    m_start->addItem(tr("Only new messages; older ones are skipped"), QStringLiteral("latest"));
    m_start->addItem(tr("The oldest message that is kept; may be a lot"), QStringLiteral("earliest"));
    column()->addStretch(1);

    const SavedDraft &saved = m_session.saved();
    const bool pattern = !saved.draft.isEmpty(Field::TopicsRegex) ||
                         (saved.draft.isEmpty(Field::Topics) && !saved.parkedPattern.isEmpty());
    m_topics->setText(saved.draft.isEmpty(Field::Topics) ? saved.parkedTopics : saved.draft.text(Field::Topics));
    m_pattern->setText(saved.draft.isEmpty(Field::TopicsRegex) ? saved.parkedPattern
                                                               : saved.draft.text(Field::TopicsRegex));
    m_topics->setProperty("touched", !m_topics->text().isEmpty());
    m_pattern->setProperty("touched", !m_pattern->text().isEmpty());
    (pattern ? m_byPattern : m_byName)->setChecked(true);
    choose(pattern);
    m_start->selectData(saved.draft.text(Field::ConsumerStrategy));

    connect(m_byPattern, &QRadioButton::toggled, this, [this](bool checked) {
        choose(checked);
        take();
    });
    connect(m_topics, &QLineEdit::textChanged, this, &TopicsPage::take);
    connect(m_pattern, &QLineEdit::textChanged, this, &TopicsPage::take);
    connect(m_start, &QComboBox::currentIndexChanged, this,
            [this] { m_session.set(Field::ConsumerStrategy, m_start->currentData().toString()); });
    connect(&m_session, &DraftSession::changed, this, &TopicsPage::follow);
    const auto practice = [this] { return m_session.saved().practice; };
    offerRecent(*m_topics, services.habits, keyOf(Field::Topics), practice);
    offerRecent(*m_pattern, services.habits, keyOf(Field::TopicsRegex), practice);
    judgeRows();
}

void TopicsPage::choose(bool pattern)
{
    m_topicsRow->setVisible(!pattern);
    m_patternRow->setVisible(pattern);
    m_finder->setByPattern(pattern);
}

void TopicsPage::enter()
{
    m_finder->lookAt(m_place.site(), m_session.draft().text(Field::ConnectorId));
}

void TopicsPage::take()
{
    const bool pattern = m_byPattern->isChecked();
    m_session.edit([&](SavedDraft &saved) {
        saved.draft.set(Field::Topics, pattern ? QString() : m_topics->text());
        saved.draft.set(Field::TopicsRegex, pattern ? m_pattern->text() : QString());
        saved.parkedTopics = pattern ? m_topics->text() : QString();
        saved.parkedPattern = pattern ? QString() : m_pattern->text();
    });
}

void TopicsPage::follow()
{
    // A fix may have changed the text, or moved it from the one field to the other.
    const Draft &draft = m_session.draft();
    const bool pattern = m_byPattern->isChecked();
    if (!pattern && draft.isEmpty(Field::Topics) && !draft.isEmpty(Field::TopicsRegex)) {
        m_pattern->replaceText(draft.text(Field::TopicsRegex));
        m_byPattern->setChecked(true);
        m_pattern->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Field field = pattern ? Field::TopicsRegex : Field::Topics;
    TextEditor *editor = pattern ? m_pattern : m_topics;
    Draft typed = draft;
    typed.set(field, editor->text());
    if (typed.text(field) != draft.text(field)) {
        editor->replaceText(draft.text(field));
    }
}

void TopicsPage::judgeRows()
{
    WizardPage::judgeRows();
    m_finder->refresh();
    if (m_byPattern->isChecked() && !messageFor(Field::TopicsRegex)) {
        // "Neither is given" is a finding of the topics; here the pattern is what is missing.
        m_patternRow->judge(messageFor(Field::Topics));
    }
}

} // namespace spillway
