// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/doctor.h"
#include "secrets/keychainstore.h"
#include "services.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace spillway {

class SymbolLabel;

/// Help → Doctor: a line for each thing that is looked at, as it comes in.
class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without a site the clock has nobody to be compared with.
    DoctorDialog(Services &services, std::optional<Site> site, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        SymbolLabel *symbol;
        QLabel *text;
    };
    void start();
    void showLines(const QList<DoctorLine> &lines);
    void fill(const Row &row, const DoctorLine &line);

    Services &m_services;
    std::optional<Site> m_site;
    KeychainStore m_keychain; ///< what the session keeps would prove nothing
    Doctor *m_doctor = nullptr;
    QLabel *m_summary;
    QGridLayout *m_grid;
    QList<Row> m_rows; ///< by the doctor's order
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace spillway
