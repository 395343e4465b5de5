// SPDX-License-Identifier: Apache-2.0
#include "wizard/keyfields.h"

#include "form/editors.h"
#include "help/helpdesk.h"
#include "messages/help.h"
#include "messages/messages.h"
#include "task/rules.h"
#include "theme.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace spillway {
namespace {

void offerDeletion(const QString &path, Services &services, QWidget *over)
{
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, KeyFields::tr("Delete the key file?"),
                        KeyFields::tr("Delete “%1”?").arg(QFileInfo(path).fileName()), QMessageBox::NoButton, over);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        KeyFields::tr("The key is in the keyring now. In the file anybody who can read it finds the "
                      "secret key."));
    QPushButton *remove = question->addButton(KeyFields::tr("Delete the file"), QMessageBox::AcceptRole);
    question->addButton(KeyFields::tr("Keep it"), QMessageBox::RejectRole);
    QObject::connect(remove, &QPushButton::clicked, over, [path, over, &services] {
        services.files.run(
            over, [path] { return QFile::remove(path); },
            [path, over](bool removed) {
                if (removed) {
                    return;
                }
                auto *told =
                    new QMessageBox(QMessageBox::NoIcon, KeyFields::tr("Not deleted"),
                                    KeyFields::tr("“%1” could not be deleted. It holds a secret key.").arg(path),
                                    QMessageBox::Ok, over);
                told->setTextFormat(Qt::PlainText);
                told->setAttribute(Qt::WA_DeleteOnClose);
                told->open();
            });
    });
    question->open();
}

} // namespace

KeyFields::KeyFields(KeyKind kind, Services &services, bool named, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_services(services)
    , m_readFile(new QPushButton(tr("Read from a key file…")))
    , m_told(new QLabel)
    , m_accessKey(new TextEditor)
    , m_secretKey(new SecretEditor)
    , m_accessKeyRow(new FieldRow(named && kind == KeyKind::Writer ? tr("Bucket-writer access key")
                                                                   : messages::label(Field::AccessKey),
                                  m_accessKey))
    , m_secretKeyRow(new FieldRow(named && kind == KeyKind::Writer ? tr("Bucket-writer secret key")
                                                                   : messages::label(Field::SecretKey),
                                  m_secretKey))
    , m_temporary(new QCheckBox(tr("Temporary key, with a security token")))
    , m_token(new SecretEditor)
    , m_tokenRow(new FieldRow(tr("Security token"), m_token))
    , m_expires(new TextEditor)
    , m_expiresRow(new FieldRow(tr("Expires"), m_expires))
    , m_state(new QWidget)
    , m_stateText(new QLabel)
    , m_again(new QPushButton(tr("Try again")))
    , m_sessionOnly(new QPushButton(tr("For this session only")))
    , m_giveUp(new QPushButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    auto *source = new QHBoxLayout;
    m_readFile->setAutoDefault(false);
    m_readFile->setAccessibleDescription(tr("The credentials.csv that the console gives when a key is made."));
    m_readFile->setToolTip(m_readFile->accessibleDescription());
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText); // it names the file
    source->addWidget(m_readFile);
    source->addWidget(m_told, 1);
    column->addLayout(source);
    column->addWidget(m_accessKeyRow);
    column->addWidget(m_secretKeyRow);
    column->addWidget(m_temporary);
    column->addWidget(m_tokenRow);
    column->addWidget(m_expiresRow);
    m_expiresRow->setHint(tr("As the service said it, such as 2026-11-22T10:30:00Z, or 2026-11-22 18:30 in the time "
                             "here. Left empty, nothing is counted down."));
    m_temporary->setVisible(kind == KeyKind::SignIn);
    const bool writer = kind == KeyKind::Writer;
    setHelpTopic(*this, writer ? QStringLiteral("writer_key") : QStringLiteral("sign_in_key"));
    if (writer) {
        setHelpTopic(*m_accessKeyRow, helpTopic(Field::AccessKey));
        setHelpTopic(*m_secretKeyRow, helpTopic(Field::SecretKey));
    }
    setHelpTopic(*m_tokenRow, QStringLiteral("security_token"));
    setHelpTopic(*m_expiresRow, QStringLiteral("security_token"));
    m_tokenRow->hide();
    m_expiresRow->hide();

    auto *stateColumn = new QVBoxLayout(m_state);
    stateColumn->setContentsMargins(0, 0, 0, 0);
    m_stateText->setWordWrap(true);
    m_stateText->setTextFormat(Qt::PlainText);
    stateColumn->addWidget(m_stateText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_again, m_sessionOnly, m_giveUp}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    stateColumn->addLayout(buttons);
    m_state->hide();
    column->addWidget(m_state);

    connect(m_readFile, &QPushButton::clicked, this, &KeyFields::chooseFile);
    connect(m_accessKey, &QLineEdit::textChanged, this, &KeyFields::judge);
    connect(m_secretKey, &QLineEdit::textChanged, this, [this] {
        if (!m_secretKey->text().isEmpty()) {
            m_fromFile.clear(); // what is typed goes before what a file brought
            m_keyFile.clear();
        }
        judge();
    });
    connect(m_temporary, &QCheckBox::toggled, this, [this](bool on) {
        m_tokenRow->setVisible(on);
        m_expiresRow->setVisible(on);
        judge();
    });
    connect(m_token, &QLineEdit::textChanged, this, [this] {
        if (!m_token->text().isEmpty()) {
            m_tokenFromFile.clear();
        }
        judge();
    });
    connect(m_expires, &QLineEdit::textChanged, this, &KeyFields::judge);
    connect(m_again, &QPushButton::clicked, this, &KeyFields::attempt);
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { conclude(true); });
    connect(m_giveUp, &QPushButton::clicked, this, &KeyFields::cancel);
    judge();
}

bool KeyFields::isEmpty() const
{
    return m_accessKey->text().isEmpty() && m_secretKey->text().isEmpty() && m_fromFile.isEmpty();
}

std::optional<StoredKey> KeyFields::typed() const
{
    const auto secretOf = [](const Secret &fromFile, const SecretEditor &editor) {
        return fromFile.isEmpty() ? Secret::fromText(editor.text().trimmed()) : fromFile.clone();
    };
    StoredKey key{m_accessKey->text().trimmed(), secretOf(m_fromFile, *m_secretKey), {}};
    if (m_temporary->isChecked()) {
        key.securityToken = secretOf(m_tokenFromFile, *m_token);
    }
    return key.accessKey.isEmpty() || key.secretKey.isEmpty() ? std::nullopt : std::optional(std::move(key));
}

void KeyFields::judge()
{
    const KeyShape shape{m_accessKey->text().trimmed(),
                         m_fromFile.isEmpty() ? m_secretKey->secretLength() : m_fromFile.size()};
    const QList<Finding> findings = checkKey(shape);
    const auto first = [&](Field field) -> std::optional<FieldRow::Message> {
        const auto it =
            std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &f) { return f.field == field; });
        return it == findings.cend() ? std::nullopt
                                     : std::optional(FieldRow::Message{it->severity, messages::text(*it), {}, {}});
    };
    if (m_fromFile.isEmpty() && shape.accessKey.size() == 40 && m_secretKey->secretLength() == 20) {
        m_accessKeyRow->judge(FieldRow::Message{Severity::Warning,
                                                tr("This looks like the secret key, and the other field has what looks "
                                                   "like the access key."),
                                                tr("Swap them"), [this] { swapFields(); }});
    } else {
        m_accessKeyRow->judge(first(Field::AccessKey));
    }
    m_secretKeyRow->judge(first(Field::SecretKey));
    judgeToken();
    emit edited();
}

void KeyFields::judgeToken()
{
    using Message = FieldRow::Message;
    const bool temporary = m_temporary->isChecked();
    const bool token = m_token->secretLength() > 0 || !m_tokenFromFile.isEmpty();
    m_tokenRow->judge(temporary && !token
                          ? std::optional(Message{Severity::Error, tr("A temporary key has a security token."), {}, {}})
                          : std::nullopt);
    std::optional<Message> wrong;
    if (temporary && !m_expires->text().trimmed().isEmpty()) {
        const auto time = parseExpiry(m_expires->text());
        if (!time) {
            wrong = Message{Severity::Error, tr("This is no date with a time, such as 2026-11-22 18:30."), {}, {}};
        } else if (*time <= QDateTime::currentDateTimeUtc()) {
            wrong = Message{Severity::Error, tr("This key has expired already."), {}, {}};
        }
    }
    m_expiresRow->judge(wrong);
}

void KeyFields::swapFields()
{
    QString first = m_accessKey->text();
    QString second = m_secretKey->text();
    m_secretKey->setText(QString(first.constData(), first.size())); // a copy of its own
    m_accessKey->setText(second);
    wipe(first); // the secret, in the place where it did not belong; the other one is shown anyway
}

bool KeyFields::check()
{
    judge();
    bool fine = true;
    QList<FieldRow *> rows{m_accessKeyRow, m_secretKeyRow};
    if (m_temporary->isChecked()) {
        rows << m_tokenRow << m_expiresRow;
    }
    for (FieldRow *row : rows) {
        row->showMessage();
        fine = fine && !row->hasError();
    }
    return fine;
}

void KeyFields::focusFirst()
{
    QWidget *target = m_accessKey;
    for (FieldRow *row : {m_expiresRow, m_tokenRow, m_secretKeyRow, m_accessKeyRow}) {
        target = row->hasError() ? row->editor() : target;
    }
    target->setFocus(Qt::OtherFocusReason);
}

void KeyFields::setKey(const QString &accessKey, Secret secretKey)
{
    m_secretKey->clear();
    m_fromFile = std::move(secretKey);
    m_accessKey->setText(accessKey);
    m_secretKey->setPlaceholderText(m_fromFile.isEmpty() ? QString() : tr("From the imported file"));
    judge();
}

void KeyFields::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Read a key file"), {}, tr("Key files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyFields::readFile);
    dialog->open();
}

void KeyFields::readFile(const QString &path)
{
    // The result holds secrets and cannot be copied, so it travels in a box.
    m_services.files.run(
        this, [path] { return std::make_shared<Credentials>(readCredentials(path)); },
        [this, path](std::shared_ptr<Credentials> read) { fileRead(path, std::move(read)); });
}

void KeyFields::fileRead(const QString &path, std::shared_ptr<Credentials> read)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto *error = std::get_if<CredentialsError>(read.get())) {
        return tell(messages::text(*error, name), true);
    }
    auto keys = std::make_shared<std::vector<FileKey>>(std::move(std::get<std::vector<FileKey>>(*read)));
    if (keys->size() > 1) {
        return chooseAmong(path, std::move(keys));
    }
    offerKey(path, std::make_shared<FileKey>(std::move(keys->front())));
}

void KeyFields::chooseAmong(const QString &path, std::shared_ptr<std::vector<FileKey>> keys)
{
    QStringList items;
    for (const FileKey &key : *keys) {
        items.append(QStringLiteral("%1. %2 %3").arg(items.size() + 1).arg(key.userName, lastFour(key.accessKey)));
    }
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Which key?"));
    dialog->setLabelText(tr("The file has %1 keys. Use").arg(keys->size()));
    dialog->setComboBoxItems(items);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, path, keys, items](const QString &chosen) {
        const auto index = static_cast<std::size_t>(std::max<qsizetype>(0, items.indexOf(chosen)));
        offerKey(path, std::make_shared<FileKey>(std::move(keys->at(index))));
    });
    dialog->open();
}

void KeyFields::offerKey(const QString &path, std::shared_ptr<FileKey> key)
{
    const QString name = QFileInfo(path).fileName();
    if (m_kind == KeyKind::Writer && !key->securityToken.isEmpty()) {
        return tell(tr("“%1” has a temporary key. It cannot be the bucket-writer key: the request has no place for its "
                       "token.")
                        .arg(name),
                    true);
    }
    if (!key->swapped) {
        return takeKey(path, std::move(*key));
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Swapped columns"),
                                     tr("In “%1” access key and secret key stand in each other’s column.").arg(name),
                                     QMessageBox::NoButton, window());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *swap = question->addButton(tr("Swap them"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    connect(swap, &QPushButton::clicked, this, [this, path, key] { takeKey(path, std::move(*key)); });
    question->open();
}

void KeyFields::takeKey(const QString &path, FileKey key)
{
    setKey(key.accessKey, std::move(key.secretKey));
    m_keyFile = path;
    m_tokenFromFile = std::move(key.securityToken);
    m_token->clear();
    m_token->setPlaceholderText(m_tokenFromFile.isEmpty() ? QString() : tr("From the imported file"));
    m_temporary->setChecked(!m_tokenFromFile.isEmpty());
    m_expires->setText(key.expires.isValid() ? key.expires.toString(Qt::ISODate) : QString());
    judge();
    const QString name = QFileInfo(path).fileName();
    tell(key.userName.isEmpty() ? tr("Read from “%1”.").arg(name)
                                : tr("Key of %1, read from “%2”.").arg(key.userName, name),
         false);
}

void KeyFields::tell(const QString &text, bool bad)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone(bad ? Tone::Bad : Tone::Good, *this));
    m_told->setPalette(colours);
    m_told->setText(bad ? tr("Error: %1").arg(text) : text);
    m_readFile->setAccessibleDescription(m_told->text()); // a label alone is announced by nobody
}

void KeyFields::store(const QString &profile, std::function<void(Stored)> done)
{
    m_done = std::move(done);
    if (m_pending.secretKey.isEmpty()) {
        m_pending.accessKey = m_accessKey->text().trimmed();
        m_pending.secretKey = m_fromFile.isEmpty() ? m_secretKey->take() : std::move(m_fromFile);
        m_pendingExpires = {};
        if (m_temporary->isChecked()) {
            m_pending.securityToken = m_tokenFromFile.isEmpty() ? m_token->take() : std::move(m_tokenFromFile);
            m_pendingExpires = parseExpiry(m_expires->text()).value_or(QDateTime());
        }
    }
    m_ref = keyRefFor(m_kind, profile, m_pending.accessKey);
    attempt();
}

void KeyFields::attempt()
{
    const int round = ++m_round;
    showState(tr("Waiting for the keyring. It may ask you in another window."), false);
    m_services.secrets.write(m_ref, m_pending.clone(), this, [this, round](StoreStatus status) {
        if (round != m_round) {
            return;
        }
        if (status == StoreStatus::Ok) {
            return conclude(false);
        }
        showState(messages::text(status, m_kind), true);
        m_sessionOnly->setFocus(Qt::OtherFocusReason);
    });
}

void KeyFields::conclude(bool sessionOnly)
{
    ++m_round;
    m_state->hide();
    if (sessionOnly) {
        m_services.secrets.keep(m_ref, m_pending.clone());
    }
    const Stored stored{m_ref, m_pending.accessKey, lastFour(m_pending.accessKey), sessionOnly, m_pendingExpires};
    m_pending = {};
    m_accessKey->clear();
    m_secretKey->setPlaceholderText({});
    m_token->setPlaceholderText({});
    m_expires->clear();
    m_temporary->setChecked(false);
    m_told->clear();
    for (FieldRow *row : {m_accessKeyRow, m_secretKeyRow, m_tokenRow, m_expiresRow}) {
        row->reset();
    }
    const QString file = std::exchange(m_keyFile, {});
    if (!file.isEmpty() && !sessionOnly) { // until the keyring has it, the file is the only place
        offerDeletion(file, m_services, m_asker ? m_asker : window());
    }
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(stored);
    }
}

void KeyFields::cancel()
{
    if (!m_done) {
        return;
    }
    ++m_round;
    m_done = nullptr;
    m_state->hide();
    m_fromFile = std::move(m_pending.secretKey); // nothing that was entered is lost
    m_tokenFromFile = std::move(m_pending.securityToken);
    m_pending = {};
    m_secretKey->setPlaceholderText(tr("Entered before"));
    m_token->setPlaceholderText(m_tokenFromFile.isEmpty() ? QString() : tr("Entered before"));
    judge();
    emit cancelled();
}

void KeyFields::showState(const QString &text, bool choices)
{
    m_stateText->setText(text);
    m_again->setVisible(choices);
    m_sessionOnly->setVisible(choices);
    m_state->show();
}

} // namespace spillway
