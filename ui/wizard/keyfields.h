// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/fieldrow.h"
#include "services.h"
#include "workspace/credentialsfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace spillway {

class SecretEditor;
class TextEditor;

/// Access key and secret key of one kind, from typing or a key file to the keyring. If the keyring
/// does not take them, it says why and offers to use the key for this session only; never a file.
/// Once a key that came in a file is in the keyring, it asks whether the file shall be deleted.
class KeyFields : public QWidget
{
    Q_OBJECT
public:
    /// With `named`, the fields are called after the kind, for a form that has both kinds.
    KeyFields(KeyKind kind, Services &services, bool named = false, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// A copy of the key as it stands in the fields, to look things up with before it is stored;
    /// nothing while it is not complete.
    std::optional<StoredKey> typed() const;
    /// Shows what is wrong with the two fields. True if nothing is.
    bool check();
    void focusFirst();
    /// Fills in a key that came in a file; it waits here for store().
    void setKey(const QString &accessKey, Secret secretKey);
    /// Reads a key file, as the button does once a file was chosen.
    void readFile(const QString &path);
    /// The window over which the question about the file is put; else the one that this is in.
    void askOver(QWidget *window) { m_asker = window; }

    struct Stored
    {
        KeyRef ref;
        QString accessKey;
        QString end; ///< of the AK
        bool sessionOnly = false;
        QDateTime expires; ///< of a temporary key, if it is known
    };
    /// Puts the typed key into the keyring under a name made from `profile`. `done` is called once
    /// it is there or held for this session; while the keyring refuses, the user decides here, and
    /// cancelled() may come instead.
    void store(const QString &profile, std::function<void(Stored)> done);
    /// Ends a store() that waits for the keyring or for the user.
    void cancel();

    FieldRow *accessKeyRow() const { return m_accessKeyRow; }
    FieldRow *secretKeyRow() const { return m_secretKeyRow; }

Q_SIGNALS:
    void cancelled();
    void edited();

private:
    void judge();
    void judgeToken();
    void swapFields();
    void chooseFile();
    void fileRead(const QString &path, std::shared_ptr<Credentials> read);
    void chooseAmong(const QString &path, std::shared_ptr<std::vector<FileKey>> keys);
    void offerKey(const QString &path, std::shared_ptr<FileKey> key);
    void takeKey(const QString &path, FileKey key);
    void tell(const QString &text, bool bad);
    void attempt();
    void conclude(bool sessionOnly);
    void showState(const QString &text, bool choices);

    KeyKind m_kind;
    Services &m_services;
    QPushButton *m_readFile;
    QLabel *m_told; ///< what came of reading a key file
    TextEditor *m_accessKey;
    SecretEditor *m_secretKey;
    FieldRow *m_accessKeyRow;
    FieldRow *m_secretKeyRow;
    QCheckBox *m_temporary; ///< shows the two rows below; sign-in keys only
    SecretEditor *m_token;
    FieldRow *m_tokenRow;
    TextEditor *m_expires;
    FieldRow *m_expiresRow;
    QWidget *m_state; ///< what the keyring does, and what can be done about it
    QLabel *m_stateText;
    QPushButton *m_again;
    QPushButton *m_sessionOnly;
    QPushButton *m_giveUp;

    StoredKey m_pending;
    QDateTime m_pendingExpires;
    Secret m_fromFile;
    Secret m_tokenFromFile;
    QString m_keyFile; ///< where the key came from
    QWidget *m_asker = nullptr;
    KeyRef m_ref;
    std::function<void(Stored)> m_done;
    int m_round = 0; ///< answers of an earlier round are dropped
};

} // namespace spillway
