// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/exposure.h"
#include "services.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace spillway {

/// Looks for the keyring's keys in this computer's files and tells where they stand: the window's
/// twin of `spillwayctl doctor --secrets`. Begins at once; closing it ends the search. Deletes itself.
class ExposureDialog : public QDialog
{
    Q_OBJECT
public:
    ExposureDialog(Services &services, QWidget *parent);
    ~ExposureDialog() override;

    void done(int result) override;

private:
    void look();
    void show(const ExposureReport &report);

    Services &m_services;
    Worker m_worker{QStringLiteral("exposure")}; ///< not the common one: drafts are saved meanwhile
    QPointer<ExposureScan> m_scan;
    bool m_stopped = false;
    QLabel *m_verdict;
    QProgressBar *m_busy;
    QPlainTextEdit *m_report;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace spillway
