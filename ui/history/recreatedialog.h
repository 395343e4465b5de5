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
/// the name of the task that goes for it. A key that is typed here is in the keyring, or held for this
/// session, before confirmed() is emitted.
class RecreateDialog : public ActionDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        KeyRef writerKey;
        QString writerKeyEnd;
        bool newKey = false; ///< it belongs into the profile from now on
        QString start;       ///< consumer_strategy
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

    QString m_profile;
    Choice m_choice;               ///< with the key that the profile has
    std::optional<Choice> m_typed; ///< with the typed one, once it is where it belongs
    ChoiceEditor *m_source;
    KeyFields *m_key;
    QRadioButton *m_latest;
    QRadioButton *m_earliest;
};

} // namespace spillway
