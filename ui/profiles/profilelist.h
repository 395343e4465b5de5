// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"

#include <QWidget>

class QListWidget;

namespace spillway {

/// The places to work: the practice service and the saved profiles. Opening one begins a task there.
class ProfileList : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileList(Services &services, QWidget *parent = nullptr);

    struct Choice
    {
        bool practice = false;
        QString profile; ///< empty with practice, or when there is none
    };
    Choice current() const;
    void select(const Choice &choice);

Q_SIGNALS:
    void opened(const spillway::ProfileList::Choice &choice);
    void newProfileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Services &m_services;
    QListWidget *m_list;
    bool m_chosen = false; ///< by somebody, not just the first that was there
};

} // namespace spillway
