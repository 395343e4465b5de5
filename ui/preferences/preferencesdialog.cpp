// SPDX-License-Identifier: Apache-2.0
#include "preferences/preferencesdialog.h"

#include "form/editors.h"
#include "form/fieldrow.h"
#include "help/helpdesk.h"
#include "notice.h"
#include "theme.h"
#include "workspace/language.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

PreferencesDialog::PreferencesDialog(PreferenceStore &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_rows(new QVBoxLayout)
    , m_switch(new QPushButton)
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setSpacing(space::Large);

    Choices spoken{{QString(), tr("As the system")}};
    for (const QString &language : languages()) {
        spoken.append({language, languageName(language)}); // each in itself, for whoever cannot read this one
    }
    m_language = addChoice(tr("Language"), spoken, &Preferences::language);
    m_language->addBeside(m_switch);
    m_switch->setAutoDefault(false);
    connect(m_switch, &QPushButton::clicked, this, &PreferencesDialog::languageWanted);
    addChoice(tr("Theme"),
              {{themeName(Theme::System), tr("As the system")},
               {themeName(Theme::Light), tr("Light")},
               {themeName(Theme::Dark), tr("Dark")}},
              &Preferences::theme);
    FieldRow *log = addChoice(tr("Log"),
                              {{QString(), tr("As usual: what was sent, and what went wrong")},
                               {QStringLiteral("warning"), tr("Only what went wrong")},
                               {QStringLiteral("debug"), tr("Everything, for support")}},
                              &Preferences::logLevel);
    setHelpTopic(*this, QStringLiteral("preferences"));
    setHelpTopic(*log, QStringLiteral("log"));
    connect(&m_preferences, &PreferenceStore::changed, this, &PreferencesDialog::tellLanguage);
    connect(&m_preferences, &PreferenceStore::notKept, this, [this] {
        showMessage(*this, tr("Not kept"),
                    tr("The preferences could not be written to the disk. They hold until Spillway is closed."));
    });
    tellLanguage();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Large);
    column->addLayout(m_rows);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
}

FieldRow *PreferencesDialog::addChoice(const QString &label, const Choices &choices, QString Preferences::*member)
{
    auto *editor = new ChoiceEditor;
    editor->setSizeAdjustPolicy(QComboBox::AdjustToContents); // there are few, and all are ours
    for (const auto &[value, text] : choices) {
        editor->addItem(text, value);
    }
    editor->setCurrentIndex(qMax(0, editor->findData(m_preferences.now().*member)));
    connect(editor, &QComboBox::currentIndexChanged, this, [this, editor, member] {
        Preferences wanted = m_preferences.now();
        wanted.*member = editor->currentData().toString();
        m_preferences.set(wanted);
    });
    auto *row = new FieldRow(label, editor, this);
    m_rows->addWidget(row);
    return row;
}

void PreferencesDialog::tellLanguage()
{
    const QString wanted = resolvedLanguage(m_preferences.now().language);
    const bool another = wanted != resolvedLanguage(m_preferences.applied().language);
    m_language->setHint(another ? tr("Spillway speaks it from its next start on, or at once: its windows are opened "
                                     "anew then, drafts too. A key that is typed but not stored yet is typed again.")
                                : QString());
    m_switch->setText(tr("Switch now: %1").arg(languageName(wanted)));
    m_switch->setVisible(another);
}

} // namespace spillway
