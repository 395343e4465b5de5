// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/dms.h"
#include "history/actiondialog.h"
#include "services.h"

#include <optional>

class QRadioButton;

namespace spillway {

class ChoiceEditor;
class KeyFields;

/// "Recreate with a new key": which key, where the new task begins and what that skips or doubles, and
/// the name of the task that goes for it. A key that is typed here is in the keyring and in the profile, or held
/// for this session, before confirmed() is emitted.
class RecreateDialog : public ActionDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        KeyRef writerKey;
        QString writerKeyEnd;
        QString start; ///< consumer_strategy
    };

    /// `stored` is the key that the profile has now; empty if it has none.
    RecreateDialog(Services &services, const TaskTarget &target, const TaskDetails &details, const KeyRef &stored,
                   const QString &storedEnd, QWidget *parent);

    Choice choice() const;

protected:
    bool check() override;

private:
    void addKey(const TaskTarget &target);
    void addStart(const QString &strategy);
    void showParts();
    bool wantsNew() const;
    /// Makes the typed key the profile's, then goes on.
    void keep();

    Services &m_services;
    QString m_profile;
    Choice m_choice;               ///< with the key that the profile has
    std::optional<Choice> m_typed; ///< with the typed one, once it is in the keyring or held
    bool m_kept = false;           ///< and the profile has it, or is not to
    ChoiceEditor *m_source;
    KeyFields *m_key;
    QRadioButton *m_latest;
    QRadioButton *m_earliest;
};

} // namespace spillway
