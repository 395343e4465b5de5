// SPDX-License-Identifier: Apache-2.0
#include "help/doctordialog.h"

#include "help/helpdesk.h"
#include "messages/checks.h"
#include "messages/doctor.h"
#include "symbollabel.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

using Result = CheckLine::Result;

std::pair<const char *, Tone> pictureOf(Result verdict)
{
    switch (verdict) {
    case Result::Passed: return {"ok", Tone::Good};
    case Result::Warning: return {"warning", Tone::Warning};
    case Result::Failed: return {"error", Tone::Bad};
    case Result::Waiting: return {"sending", Tone::Muted};
    case Result::Unchecked: break;
    }
    return {"unknown", Tone::Muted};
}

} // namespace

DoctorDialog::DoctorDialog(Services &services, std::optional<Site> site, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_site(std::move(site))
    , m_summary(new QLabel)
    , m_grid(new QGridLayout)
    , m_again(new QPushButton(tr("Look &again")))
    , m_copy(new QPushButton(tr("&Copy as text")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Doctor"));
    setHelpTopic(*this, QStringLiteral("doctor"));
    m_summary->setWordWrap(true);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(space::Medium);
    m_grid->setVerticalSpacing(space::Medium);

    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, space::Small, 0);
    lines->addLayout(m_grid);
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Medium);
    column->setSpacing(space::Medium);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::start);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(messages::report(m_doctor->lines(), m_services.catalogue()));
    });
    resize(firstSize(QSize(760, 560), *this));
    start();
}

void DoctorDialog::start()
{
    delete m_doctor;
    m_doctor = new Doctor({m_keychain, m_services.files, m_services.paths}, m_site, this);
    connect(m_doctor, &Doctor::changed, this, [this] { showLines(m_doctor->lines()); });
    showLines(m_doctor->lines());
    m_doctor->start();
}

void DoctorDialog::showLines(const QList<DoctorLine> &lines)
{
    const auto count = [&](Result verdict) {
        return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(),
                                              [=](const DoctorLine &line) { return line.verdict == verdict; }));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == m_rows.size()) {
            const Row row{new SymbolLabel(fontMetrics().height()), new QLabel};
            auto *name = new QLabel(messages::label(lines[i].what));
            QFont bold = name->font();
            bold.setWeight(QFont::Bold);
            name->setFont(bold);
            name->setBuddy(row.text);
            row.text->setWordWrap(true);
            row.text->setTextFormat(Qt::PlainText);
            row.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            m_grid->addWidget(row.symbol, static_cast<int>(i), 0, Qt::AlignTop);
            m_grid->addWidget(name, static_cast<int>(i), 1, Qt::AlignTop);
            m_grid->addWidget(row.text, static_cast<int>(i), 2);
            m_rows.append(row);
        }
        fill(m_rows[i], lines[i]);
    }
    const int waiting = count(Result::Waiting);
    const int failed = count(Result::Failed);
    const int warned = count(Result::Warning);
    m_summary->setText(waiting > 0  ? tr("Looking at what Spillway needs of this computer…")
                       : failed > 0 ? tr("%n things need your attention.", nullptr, failed)
                       : warned > 0 ? tr("It works; %n things to mind.", nullptr, warned)
                                    : tr("All that was looked at is as it should be."));
    m_copy->setEnabled(waiting == 0);
}

void DoctorDialog::fill(const Row &row, const DoctorLine &line)
{
    const auto [picture, colour] = pictureOf(line.verdict);
    row.symbol->setSymbol(picture, colour);
    // Never by colour alone: what is not fine says so in words.
    const bool plain = line.verdict == Result::Passed || line.verdict == Result::Waiting;
    const QString text = messages::text(line, m_services.catalogue());
    row.text->setText(plain ? text : QStringLiteral("%1: %2").arg(messages::verdictWord(line.verdict), text));
    row.text->setAccessibleName(
        QStringLiteral("%1, %2: %3").arg(messages::label(line.what), messages::verdictWord(line.verdict), text));
}

void DoctorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_doctor) {
        showLines(m_doctor->lines());
    }
    QDialog::changeEvent(event);
}

} // namespace spillway
