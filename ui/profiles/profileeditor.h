// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "form/fieldrow.h"
#include "services.h"
#include "workspace/profilerules.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace spillway {

class ChoiceEditor;
class KeyFields;
class SecretEditor;
class TextEditor;

/// Makes or changes one profile: its place, its keys, its way into the network. Keys that are
/// entered go into the keyring when it is saved; entries that nobody uses after are taken away.
class ProfileEditor : public QDialog
{
    Q_OBJECT
public:
    /// `before` is the name that the profile has in the book; empty for one that is new.
    ProfileEditor(Services &services, Profile profile, QString before, QWidget *parent = nullptr);

    /// The profile as the form says it now; keys are as they were.
    Profile entered() const;

    void reject() override;

Q_SIGNALS:
    /// `before` is how it was called; empty for a new one.
    void saved(const QString &name, const QString &before);

private:
    QWidget *buildPlace();
    QWidget *buildKeys();
    QWidget *buildNetwork();
    /// A row under one of the tabs; two in a line where they belong together.
    FieldRow *row(const QString &label, QWidget *editor, const QString &hint = {});
    void nameTopics();
    void fill();
    void useRegion();
    void showParts();
    void judge();
    void save();
    void showTab(const QWidget *row);
    void checkNetwork();
    void storeSignInKey();
    void storeWriterKey();
    void storePassword();
    void write();
    void test();
    /// What mends a line of the test.
    void goToLine(CheckLine::What what, CheckLine::Result verdict);
    void removeLeftOver(const QList<Profile> &before);
    void setBusy(bool busy);
    void fail(const QString &text);

    Services &m_services;
    Profile m_profile; ///< what it was, and while it is saved what it becomes
    QString m_before;
    QTabWidget *m_tabs;
    QHash<ProfileField, FieldRow *> m_rows;
    QList<FieldRow *> m_allRows;

    TextEditor *m_name;
    ChoiceEditor *m_region;
    TextEditor *m_dms;
    TextEditor *m_iam;
    TextEditor *m_obs;
    TextEditor *m_project;
    TextEditor *m_instance;
    TextEditor *m_connector;
    ChoiceEditor *m_colour;
    QCheckBox *m_production;

    KeyFields *m_signIn;
    QPushButton *m_signInAgain;
    QLabel *m_signInNow;
    KeyFields *m_writer;
    QPushButton *m_writerAgain;
    QLabel *m_writerNow;

    TextEditor *m_caFile;
    FieldRow *m_caFileRow;
    ChoiceEditor *m_proxyMode;
    TextEditor *m_proxy;
    TextEditor *m_proxyUser;
    SecretEditor *m_proxyPassword;
    FieldRow *m_proxyUserRow;
    FieldRow *m_proxyPasswordRow;

    QLabel *m_trouble;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace spillway
