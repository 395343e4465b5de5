// SPDX-License-Identifier: Apache-2.0
#include "wizard/enabledialog.h"

#include "form/buttontext.h"
#include "messages/checks.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

using State = Enabling::State;

EnableDialog::EnableDialog(Services &services, Enabling &enabling, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_enabling(&enabling)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_order(new QPushButton(tr("Enable the connector of %1").arg(buttonText(enabling.what().instanceName))))
    , m_close(new QPushButton(tr("Not now")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("No connector yet"));
    auto *heading = new QLabel(tr("%1 has no connector yet").arg(enabling.what().instanceName));
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::Bold);
    heading->setFont(font);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *meaning =
        new QLabel(tr("The connector is what writes an instance’s topics into buckets. Enabling it adds two nodes to "
                      "the instance, which are billed by the hour until the connector is disabled in the console. It "
                      "takes about twenty minutes, and the instance cannot be changed meanwhile."));
    meaning->setWordWrap(true);
    meaning->setMinimumWidth(fontMetrics().averageCharWidth() *
                             64); // of the dialog itself it would be one less than the buttons may need
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_progress->setAccessibleName(tr("Progress of enabling"));
    m_progress->hide();
    m_order->setProperty("primary", true);
    m_order->setAutoDefault(false); // it costs money: a stray Enter does nothing
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(heading);
    column->addWidget(meaning);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_order, &QPushButton::clicked, this, [this] {
        if (m_enabling) {
            m_enabling->order();
        }
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_enabling, &Enabling::changed, this, &EnableDialog::refresh);
    if (m_enabling->state() == State::Idle || m_enabling->state() == State::SoldOut) {
        m_enabling->askStock();
    }
    refresh();
    m_close->setFocus();
    // Once fonts and widths are the final ones: what wraps asks for too much before.
    QMetaObject::invokeMethod(
        this, [this] { resize(width(), layout()->heightForWidth(width())); }, Qt::QueuedConnection);
}

QString EnableDialog::words() const
{
    const QString why =
        m_enabling->failure() ? messages::text(*m_enabling->failure(), m_services.catalogue()) : QString();
    switch (m_enabling->state()) {
    case State::Asking: return tr("Asking whether a connector is available…");
    case State::Idle:
        return why.isEmpty() ? tr("A connector is available.")
                             : tr("Whether one is available could not be asked: %1 You may try all the same.").arg(why);
    case State::SoldOut: return tr("Connectors are sold out there at the moment. Try later, or ask the vendor.");
    case State::Ordering: return tr("Sending the order…");
    case State::Running:
        return why.isEmpty()
                   ? tr("Being enabled. You may close this window and Spillway: it goes on, and you are told here and "
                        "in the main window when it is ready.")
                   : tr("Ordered, but the last look at the instance failed: %1 It is tried again.").arg(why);
    case State::Ready: return tr("The connector is ready.");
    case State::Failed:
        return why.isEmpty() ? tr("The instance is running without a connector: enabling it did not work. Look at the "
                                  "instance’s background tasks in the console.")
                             : why;
    }
    return {};
}

void EnableDialog::refresh()
{
    if (!m_enabling) {
        return;
    }
    const State state = m_enabling->state();
    m_text->setText(words());
    m_text->setAccessibleName(m_text->text());
    const bool running = state == State::Running || state == State::Ordering;
    m_progress->setVisible(running);
    const int percent = m_enabling->percent();
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(qMax(0, percent));
    m_order->setVisible(state == State::Asking || state == State::Idle || state == State::Failed);
    m_order->setEnabled(state != State::Asking);
    m_close->setText(running || state == State::Ready ? tr("Close") : tr("Not now"));
    // The words wrap: what is shown now may need more lines than what was before.
    resize(width(), qMax(height(), layout()->heightForWidth(width())));
    if (state == State::Ready && !m_told) {
        m_told = true;
        emit ready(m_enabling->connectorId());
    }
}

} // namespace spillway
