// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/quota.h"
#include "history/actiondialog.h"

namespace spillway {

/// Raises the number of tasks that a connector may have. The first press asks for a second, since a
/// raised quota cannot be lowered again.
class QuotaDialog : public ActionDialog
{
    Q_OBJECT
public:
    QuotaDialog(const TaskTarget &target, const QuotaState &state, QWidget *parent);

    int wanted() const;

protected:
    bool check() override;

private:
    QuotaState m_state;
    TextEditor *m_number;
    int m_armed = 0; ///< the number that the second press was asked for
};

} // namespace spillway
