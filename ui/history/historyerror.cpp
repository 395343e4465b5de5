// SPDX-License-Identifier: Apache-2.0
#include "history/historyerror.h"

#include "symbollabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

HistoryError::HistoryError(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_startAnew(new QPushButton(tr("&Keep it aside and start a new history"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    auto *picture = new SymbolLabel(40, this);
    picture->setSymbol("error", Tone::Bad);
    auto *folder = new QPushButton(tr("&Open the folder"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch();
    for (QPushButton *button : {m_retry, m_startAnew, folder}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &HistoryError::retryRequested);
    connect(m_startAnew, &QPushButton::clicked, this, &HistoryError::startAnewRequested);
    connect(folder, &QPushButton::clicked, this, &HistoryError::folderRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Medium);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void HistoryError::show(const QString &message, bool damaged)
{
    m_text->setText(message);
    m_startAnew->setVisible(damaged);
}

void HistoryError::setCurrentFocus()
{
    m_retry->setFocus();
}

} // namespace spillway
