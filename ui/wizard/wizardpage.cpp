// SPDX-License-Identifier: Apache-2.0
#include "wizard/wizardpage.h"

#include "form/editors.h"
#include "help/helpdesk.h"
#include "messages/help.h"
#include "messages/messages.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {

WizardPage::WizardPage(const QString &title, const QString &introduction, DraftSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_column->setSpacing(space::Large);
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::Bold);
    heading->setFont(font);
    m_column->addWidget(heading);
    if (!introduction.isEmpty()) {
        auto *words = new QLabel(introduction);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    connect(&m_session, &DraftSession::changed, this, [this] { judgeRows(); });
}

FieldRow *WizardPage::addRow(FieldRow *row)
{
    m_allRows.append(row);
    m_column->addWidget(row);
    return row;
}

FieldRow *WizardPage::addFieldRow(Field field, QWidget *editor, const QString &hint)
{
    auto *row = new FieldRow(messages::label(field), editor);
    row->setHint(hint);
    setHelpTopic(*row, helpTopic(field));
    m_rows.insert(field, row);
    connect(row, &FieldRow::entered, this, [this, field] { emit fieldEntered(field); });
    return addRow(row);
}

void WizardPage::bind(TextEditor *editor, Field field)
{
    editor->setText(m_session.draft().text(field));
    editor->setProperty("touched", !editor->text().isEmpty());
    connect(editor, &QLineEdit::textChanged, this, [this, field](const QString &text) { m_session.set(field, text); });
    connect(&m_session, &DraftSession::changed, editor, [this, editor, field] {
        // A fix changed it; what is typed differs from the draft by outer blanks only.
        Draft typed = m_session.draft();
        typed.set(field, editor->text());
        if (typed.text(field) != m_session.draft().text(field)) {
            editor->replaceText(m_session.draft().text(field));
        }
    });
}

std::optional<FieldRow::Message> WizardPage::messageFor(Field field) const
{
    const std::optional<Finding> finding = m_session.firstFinding(field);
    const QString remark = m_session.remarkOn(field);
    if (!remark.isEmpty() && (!finding || finding->severity != Severity::Error)) {
        return FieldRow::Message{.severity = Severity::Warning, .text = remark, .fixLabel = {}, .fix = {}};
    }
    if (!finding) {
        return std::nullopt;
    }
    return FieldRow::Message{.severity = finding->severity,
                             .text = messages::text(*finding),
                             .fixLabel = messages::fixLabel(m_session.draft(), *finding),
                             .fix = [session = &m_session, finding = *finding] {
                                 if (const auto better = fixed(session->draft(), finding)) {
                                     session->setDraft(*better);
                                 }
                             }};
}

void WizardPage::judgeRows()
{
    for (auto it = m_rows.constBegin(); it != m_rows.constEnd(); ++it) {
        it.value()->judge(messageFor(it.key()));
    }
}

bool WizardPage::hasError() const
{
    return std::any_of(m_allRows.cbegin(), m_allRows.cend(),
                       [](const FieldRow *row) { return !row->isHidden() && row->hasError(); });
}

bool WizardPage::showAllMessages()
{
    judgeRows();
    for (FieldRow *row : std::as_const(m_allRows)) {
        if (!row->isHidden()) {
            row->showMessage();
        }
    }
    return !WizardPage::hasError(); // what the rows show, not what else a page may miss
}

void WizardPage::focusFirst()
{
    FieldRow *target = nullptr;
    for (FieldRow *row : std::as_const(m_allRows)) {
        if (!row->isHidden() && row->editor()->isEnabled() && (row->hasError() || !target)) {
            target = row;
            if (row->hasError()) {
                break;
            }
        }
    }
    if (target) {
        target->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void WizardPage::tryLeave(std::function<void(bool)> done)
{
    const bool fine = showAllMessages();
    if (!fine) {
        focusFirst();
    }
    done(fine);
}

} // namespace spillway
