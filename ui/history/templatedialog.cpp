// SPDX-License-Identifier: Apache-2.0
#include "history/templatedialog.h"

#include "theme.h"
#include "workspace/templates.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

TemplateDialog::TemplateDialog(SavedDraft draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_name(new QLineEdit(this))
    , m_taskName(new QLineEdit(this))
    , m_example(new QLabel(this))
{
    setWindowTitle(tr("Save as template"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString taskName = m_draft.draft.text(Field::TaskName);
    m_name->setText(taskName);
    m_taskName->setText(templateTaskName(taskName));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    m_example->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_example->setMinimumHeight(2 * fontMetrics().lineSpacing() + space::Tight);
    auto *words = new QLabel(tr("A template keeps everything but keys and the ticket. New tasks start from it."), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplateDialog::reject);
    connect(m_taskName, &QLineEdit::textChanged, this, &TemplateDialog::showExample);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Small);
    layout->addWidget(words);
    for (const auto &[text, editor] : {std::pair{tr("&Name of the template"), m_name},
                                       std::pair{tr("&Task name of what is made of it"), m_taskName}}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(editor);
        layout->addSpacing(space::Tight);
        layout->addWidget(label);
        layout->addWidget(editor);
    }
    layout->addWidget(m_example);
    layout->addSpacing(space::Small);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_name->selectAll();
    showExample();
}

void TemplateDialog::showExample()
{
    const SavedDraft model = templateOf(m_draft, {}, m_taskName->text());
    const QString today = draftOf(model, QDate::currentDate()).draft.text(Field::TaskName);
    m_example->setText(tr("{date} becomes the day. Today’s task would be called “%1”.").arg(today));
}

void TemplateDialog::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    emit chosen(templateOf(m_draft, name, m_taskName->text()));
    QDialog::accept();
}

} // namespace spillway
