// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/fieldrow.h"
#include "secrets/sessionstore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace spillway {

class SecretEditor;
class TextEditor;

/// Access key and secret key of one kind, from typing to the keyring. If the keyring does not take
/// them, it says why and offers to use the key for this session only; never a file.
class KeyFields : public QWidget
{
    Q_OBJECT
public:
    KeyFields(KeyKind kind, SessionStore &store, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// Shows what is wrong with the two fields. True if nothing is.
    bool check();
    void focusFirst();
    /// Fills in a key that came in a file; it waits here for store().
    void setKey(const QString &accessKey, Secret secretKey);

    struct Stored
    {
        KeyRef ref;
        QString accessKey;
        QString end; ///< of the AK
        bool sessionOnly = false;
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
    void attempt();
    void conclude(bool sessionOnly);
    void showState(const QString &text, bool choices);

    KeyKind m_kind;
    SessionStore &m_store;
    TextEditor *m_accessKey;
    SecretEditor *m_secretKey;
    FieldRow *m_accessKeyRow;
    FieldRow *m_secretKeyRow;
    QWidget *m_state; ///< what the keyring does, and what can be done about it
    QLabel *m_stateText;
    QPushButton *m_again;
    QPushButton *m_sessionOnly;
    QPushButton *m_giveUp;

    StoredKey m_pending;
    Secret m_fromFile;
    KeyRef m_ref;
    std::function<void(Stored)> m_done;
    int m_round = 0; ///< answers of an earlier round are dropped
};

} // namespace spillway
