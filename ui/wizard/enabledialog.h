// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/enablings.h"
#include "services.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace spillway {

/// "This instance has no connector": what enabling one means, the question that names the instance,
/// and the progress. Closing it stops nothing; the following goes on with the program.
class EnableDialog : public QDialog
{
    Q_OBJECT
public:
    EnableDialog(Services &services, Enabling &enabling, QWidget *parent);

Q_SIGNALS:
    void ready(const QString &connectorId);

private:
    void refresh();
    QString words() const;

    Services &m_services;
    QPointer<Enabling> m_enabling;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_order;
    QPushButton *m_close;
    bool m_told = false;
};

} // namespace spillway
