// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicefaults.h"
#include "services.h"

#include <QHash>
#include <QMenu>

namespace spillway {

/// The menu “Practice”, there only while the practice service runs: what it shall get wrong, an
/// entry each, so that every line of the checks can be seen to fail.
class PracticeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit PracticeMenu(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the status bar says of the service.
    void stateChanged(const QString &state);

private:
    void fill(bool switched);
    QString state() const;
    void believeAnew();

    Services &m_services;
    PracticeFaults m_faults;
    QMenu *m_list;
    QAction *m_everythingWorks;
    QHash<QString, QAction *> m_entries;
};

} // namespace spillway
