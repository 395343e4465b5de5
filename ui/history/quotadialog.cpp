// SPDX-License-Identifier: Apache-2.0
#include "history/quotadialog.h"

#include "form/editors.h"
#include "messages/actions.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spillway {

QuotaDialog::QuotaDialog(const TaskTarget &target, const QuotaState &state, QWidget *parent)
    : ActionDialog(target, tr("Raise the quota"),
                   state.instance ? tr("Raise the task quota of %1?").arg(state.instance->name)
                                  : tr("Raise the task quota?"),
                   tr("&Raise the quota"), parent)
    , m_state(state)
    , m_number(new TextEditor(this))
{
    say(messages::quotaWords(state));
    if (const QString chance = messages::chanceWords(state); !chance.isEmpty()) {
        say(chance);
    }
    say(tr("A raised quota cannot be lowered again."));
    auto *label = new QLabel(tr("&New quota"), this);
    label->setBuddy(m_number);
    m_number->setAccessibleName(tr("New quota"));
    m_number->setText(QString::number(state.most.value_or(state.quota.value_or(0) + 1)));
    body()->addWidget(label);
    body()->addWidget(m_number);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_armed = 0;
        setAction(tr("&Raise the quota"));
    });
    m_number->setFocus();
    m_number->selectAll();
}

int QuotaDialog::wanted() const
{
    return m_number->text().trimmed().toInt(); // 0 for what is no number
}

bool QuotaDialog::check()
{
    const int number = wanted();
    QString wrong;
    if (number < 1) {
        wrong = tr("Type a whole number of tasks.");
    } else if (m_state.quota && number <= *m_state.quota) {
        wrong = tr("The quota is %1 already, and it can only be raised.").arg(*m_state.quota);
    } else if (m_state.most && number > *m_state.most) {
        wrong = tr("The service’s most is %1.").arg(*m_state.most);
    }
    if (!wrong.isEmpty()) {
        showTrouble(wrong);
        m_number->setFocus();
        return false;
    }
    if (m_armed != number) {
        m_armed = number;
        setAction(tr("&Raise it to %1, for good").arg(number));
        showWarning(tr("It cannot be lowered again. Press once more to raise it to %1.").arg(number));
        return false;
    }
    m_armed = 0;
    return true;
}

} // namespace spillway
