// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"
#include "wizard/placepickers.h"
#include "wizard/target.h"
#include "wizard/wizardpage.h"

class QLabel;
class QPushButton;

namespace spillway {

class ChoiceEditor;
class KeyFields;
class MinuteTimer;
class TextEditor;

/// Step 1, "Where from": a saved profile, the practice service, or a new profile made here.
class PlacePage : public WizardPage
{
    Q_OBJECT
public:
    PlacePage(Services &services, DraftSession &session, QWidget *parent = nullptr);
    ~PlacePage() override;

    void enter() override;
    void focusFirst() override;
    void tryLeave(std::function<void(bool)> done) override;
    bool hasError() const override;

    /// The choice as it stands; nothing while it is not complete.
    std::optional<WizardTarget> target() const;
    /// Where look-ups go; nothing while the choice is not complete.
    std::optional<Site> site() const;
    /// To the sign-in key, whatever stands in its place.
    void focusSignInKey();
    /// To what mends a connection that cannot be made.
    void focusConnection();
    /// Puts away a new key for a profile's bucket writer.
    /// `done` is told if the profile could not be written; the key is used in this wizard then.
    void rememberWriterKey(const KeyRef &ref, const QString &end, bool sessionOnly, ProfileBook::Done done);

Q_SIGNALS:
    void targetChanged();
    /// A sign-in key was entered anew; its AK.
    void keyChanged(const QString &accessKey);
    /// The saved profile of that name is to be edited.
    void editWanted(const QString &profile);

protected:
    void judgeRows() override;

private:
    enum class Choice { Saved, Practice, New };
    Choice choice() const;
    const Profile *savedProfile() const;
    void fillProfiles();
    void choose();
    void practiceReady();
    void useRegion();
    void showParts();
    void describe(const Profile &profile);
    QString suggestedName() const;
    std::optional<FieldRow::Message> judgeProfile() const;
    std::optional<FieldRow::Message> judgeEndpoint() const;
    std::optional<FieldRow::Message> judgeName() const;
    /// Where look-ups of this very page go: what is typed for a new profile counts too.
    std::optional<PlacePickers::Place> whereToLook();
    /// The typed key is no longer needed for look-ups.
    void takeBackKey();
    /// Reads it on the files' thread.
    void checkCaFile(std::function<void(bool)> done);
    void saveProfile(std::function<void(bool)> done);
    void saveNew(const Profile &profile, std::function<void(bool)> done);

    Services &m_services;
    ChoiceEditor *m_profile;
    FieldRow *m_profileRow;
    QLabel *m_summary; ///< what a chosen profile stands for
    TextEditor *m_name;
    FieldRow *m_nameRow;
    ChoiceEditor *m_region;
    FieldRow *m_regionRow;
    TextEditor *m_endpoint;
    FieldRow *m_endpointRow;
    TextEditor *m_project;
    FieldRow *m_projectRow;
    TextEditor *m_connector;
    FieldRow *m_connectorRow;
    KeyFields *m_key;
    QPushButton *m_changeKey;
    QPushButton *m_edit;
    MinuteTimer *m_countdown;
    TextEditor *m_caFile;
    FieldRow *m_caFileRow;
    PlacePickers *m_pickers = nullptr;
    KeyRef m_lent;     ///< the typed key, held for look-ups
    QLabel *m_trouble; ///< what went wrong as a whole
    bool m_filling = false;
    /// Keys that a session-only answer put in place of the profile's.
    QHash<QString, std::pair<KeyRef, QString>> m_sessionSignIn;
    QHash<QString, std::pair<KeyRef, QString>> m_sessionWriter;
};

} // namespace spillway
