// SPDX-License-Identifier: Apache-2.0
#include "exposuredialog.h"

#include "messages/exposure.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

ExposureDialog::ExposureDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_verdict(new QLabel)
    , m_busy(new QProgressBar)
    , m_report(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("Co&py the report")))
    , m_again(new QPushButton(tr("Look &again")))
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secret-exposure report"));
    auto *words = new QLabel(tr("Looks for the keys of your profiles in Spillway’s own folders, in the temporary and "
                                "the runtime folder, and in what the shells recorded. The keys are read from the "
                                "keyring for that, and the report names none of them."));
    words->setWordWrap(true);
    QFont font = m_verdict->font();
    font.setWeight(QFont::Bold);
    m_verdict->setFont(font);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Searching"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Report"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(words);
    column->addWidget(m_verdict);
    column->addWidget(m_busy);
    column->addWidget(m_report, 1);
    column->addWidget(buttons);
    resize(fitting(QSize(fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 30), *this));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &ExposureDialog::look);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report->toPlainText()); });
    look();
}

ExposureDialog::~ExposureDialog()
{
    delete m_scan; // which ends the search, so that the worker need not finish it
}

void ExposureDialog::done(int result)
{
    if (m_busy->isVisible() && !m_stopped) { // the first press stops, and what was found so far is told
        m_stopped = true;
        m_close->setText(tr("&Close"));
        return m_scan->cancel();
    }
    QDialog::done(result);
}

void ExposureDialog::look()
{
    delete m_scan;
    m_stopped = false;
    m_verdict->setText(tr("Looking…"));
    m_busy->show();
    m_report->clear();
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_close->setFocus();
    m_scan = new ExposureScan(m_services.secrets, m_worker, keysOf(m_services.profiles.profiles()),
                              exposurePlaces(m_services.paths), this);
    connect(m_scan, &ExposureScan::finished, this, &ExposureDialog::show);
    m_scan->start();
}

void ExposureDialog::show(const ExposureReport &report)
{
    m_busy->hide();
    const bool all = !report.cancelled && report.keysUnread.isEmpty() && report.keysTooShort.isEmpty();
    m_verdict->setText(!report.hits.isEmpty()
                           ? tr("Keys lie open in %n files.", nullptr, static_cast<int>(report.hits.size()))
                       : all ? tr("Nothing was found.")
                             : tr("Nothing was found, but not everything was looked at."));
    m_report->setPlainText(messages::lines(report).join(u'\n'));
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
    m_close->setText(tr("&Close"));
}

} // namespace spillway
