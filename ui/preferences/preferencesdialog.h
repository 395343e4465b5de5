// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/preferences.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace spillway {

class ChoiceEditor;
class FieldRow;

/// Edit → Preferences: what is chosen there holds at once, or says from when on. Deletes itself.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(PreferenceStore &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The windows are to be made anew, in the language that is chosen.
    void languageWanted();

private:
    using Choices = QList<std::pair<QString, QString>>; ///< value as it is kept, text
    FieldRow *addChoice(const QString &label, const Choices &choices, QString Preferences::*member);
    void tellLanguage();

    PreferenceStore &m_preferences;
    QVBoxLayout *m_rows;
    FieldRow *m_language = nullptr;
    QPushButton *m_switch;
};

} // namespace spillway
