// SPDX-License-Identifier: Apache-2.0
#include "wizard/keyfields.h"

#include "form/editors.h"
#include "messages/messages.h"
#include "task/rules.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace spillway {

KeyFields::KeyFields(KeyKind kind, SessionStore &store, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_store(store)
    , m_accessKey(new TextEditor)
    , m_secretKey(new SecretEditor)
    , m_accessKeyRow(new FieldRow(messages::label(Field::AccessKey), m_accessKey))
    , m_secretKeyRow(new FieldRow(messages::label(Field::SecretKey), m_secretKey))
    , m_state(new QWidget)
    , m_stateText(new QLabel)
    , m_again(new QPushButton(tr("Try again")))
    , m_sessionOnly(new QPushButton(tr("For this session only")))
    , m_giveUp(new QPushButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    column->addWidget(m_accessKeyRow);
    column->addWidget(m_secretKeyRow);

    auto *stateColumn = new QVBoxLayout(m_state);
    stateColumn->setContentsMargins(0, 0, 0, 0);
    m_stateText->setWordWrap(true);
    m_stateText->setTextFormat(Qt::PlainText);
    stateColumn->addWidget(m_stateText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_again, m_sessionOnly, m_giveUp}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    stateColumn->addLayout(buttons);
    m_state->hide();
    column->addWidget(m_state);

    connect(m_accessKey, &QLineEdit::textChanged, this, &KeyFields::judge);
    connect(m_secretKey, &QLineEdit::textChanged, this, [this] {
        if (!m_secretKey->text().isEmpty()) {
            m_fromFile.clear(); // what is typed goes before what a file brought
        }
        judge();
    });
    connect(m_again, &QPushButton::clicked, this, &KeyFields::attempt);
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { conclude(true); });
    connect(m_giveUp, &QPushButton::clicked, this, &KeyFields::cancel);
    judge();
}

bool KeyFields::isEmpty() const
{
    return m_accessKey->text().isEmpty() && m_secretKey->text().isEmpty() && m_fromFile.isEmpty();
}

void KeyFields::judge()
{
    const KeyShape shape{m_accessKey->text().trimmed(),
                         m_fromFile.isEmpty() ? m_secretKey->secretLength() : m_fromFile.size()};
    const QList<Finding> findings = checkKey(shape);
    const auto first = [&](Field field) -> std::optional<FieldRow::Message> {
        const auto it =
            std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &f) { return f.field == field; });
        return it == findings.cend() ? std::nullopt
                                     : std::optional(FieldRow::Message{it->severity, messages::text(*it), {}, {}});
    };
    m_accessKeyRow->judge(first(Field::AccessKey));
    m_secretKeyRow->judge(first(Field::SecretKey));
    emit edited();
}

bool KeyFields::check()
{
    judge();
    m_accessKeyRow->showMessage();
    m_secretKeyRow->showMessage();
    return !m_accessKeyRow->hasError() && !m_secretKeyRow->hasError();
}

void KeyFields::focusFirst()
{
    const bool second = !m_accessKeyRow->hasError() && m_secretKeyRow->hasError();
    (second ? static_cast<QWidget *>(m_secretKey) : m_accessKey)->setFocus(Qt::OtherFocusReason);
}

void KeyFields::setKey(const QString &accessKey, Secret secretKey)
{
    m_secretKey->clear();
    m_fromFile = std::move(secretKey);
    m_accessKey->setText(accessKey);
    m_secretKey->setPlaceholderText(m_fromFile.isEmpty() ? QString() : tr("From the imported file"));
    judge();
}

void KeyFields::store(const QString &profile, std::function<void(Stored)> done)
{
    m_done = std::move(done);
    if (m_pending.secretKey.isEmpty()) {
        m_pending.accessKey = m_accessKey->text().trimmed();
        m_pending.secretKey = m_fromFile.isEmpty() ? m_secretKey->take() : std::move(m_fromFile);
    }
    m_ref = keyRefFor(m_kind, profile, m_pending.accessKey);
    attempt();
}

void KeyFields::attempt()
{
    const int round = ++m_round;
    showState(tr("Waiting for the keyring. It may ask you in another window."), false);
    m_store.write(m_ref, m_pending.clone(), this, [this, round](StoreStatus status) {
        if (round != m_round) {
            return;
        }
        if (status == StoreStatus::Ok) {
            return conclude(false);
        }
        showState(messages::text(status, m_kind), true);
        m_sessionOnly->setFocus(Qt::OtherFocusReason);
    });
}

void KeyFields::conclude(bool sessionOnly)
{
    ++m_round;
    m_state->hide();
    if (sessionOnly) {
        m_store.keep(m_ref, m_pending.clone());
    }
    const Stored stored{m_ref, m_pending.accessKey, lastFour(m_pending.accessKey), sessionOnly};
    m_pending = {};
    m_accessKey->clear();
    m_secretKey->setPlaceholderText({});
    m_accessKeyRow->reset();
    m_secretKeyRow->reset();
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(stored);
    }
}

void KeyFields::cancel()
{
    if (!m_done) {
        return;
    }
    ++m_round;
    m_done = nullptr;
    m_state->hide();
    m_fromFile = std::move(m_pending.secretKey); // nothing that was entered is lost
    m_pending = {};
    m_secretKey->setPlaceholderText(tr("Entered before"));
    judge();
    emit cancelled();
}

void KeyFields::showState(const QString &text, bool choices)
{
    m_stateText->setText(text);
    m_again->setVisible(choices);
    m_sessionOnly->setVisible(choices);
    m_state->show();
}

} // namespace spillway
