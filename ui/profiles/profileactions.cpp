// SPDX-License-Identifier: Apache-2.0
#include "profiles/profileactions.h"

#include "messages/messages.h"
#include "profiles/profileeditor.h"
#include "workspace/keyring.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace spillway {
namespace {

constexpr qint64 MaxImport = 4 * 1024 * 1024;

std::variant<QList<Profile>, ProfileFileError> readExport(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return ProfileFileError::Unreadable;
    }
    return parseExportedProfiles(file.read(MaxImport + 1));
}

} // namespace

ProfileActions::ProfileActions(Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void ProfileActions::open(const Profile &profile, const QString &before, QWidget *over)
{
    auto *editor = new ProfileEditor(m_services, profile, before, over);
    connect(editor, &ProfileEditor::saved, this, &ProfileActions::saved);
    editor->open();
}

void ProfileActions::add()
{
    open({}, {}, &m_window);
}

void ProfileActions::edit(const QString &name, QWidget *over)
{
    if (const Profile *profile = m_services.profiles.find(name)) {
        open(*profile, name, over);
    }
}

void ProfileActions::duplicate(const QString &name)
{
    if (const Profile *profile = m_services.profiles.find(name)) {
        Profile copy = *profile;
        copy.name = freeName(m_services.profiles.profiles(), name);
        open(copy, {}, &m_window);
    }
}

void ProfileActions::remove(const QString &name)
{
    const Profile *profile = m_services.profiles.find(name);
    if (!profile) {
        return;
    }
    QStringList going;
    for (const KeyRef &ref : keysOnlyOf(m_services.profiles.profiles(), name)) {
        going.append(QStringLiteral("• ") + ref.name);
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove the profile?"),
                                     tr("Remove profile “%1”?").arg(name), QMessageBox::NoButton, &m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        going.isEmpty()
            ? tr("It has no entry of its own in the keyring. The history stays.")
            : tr("These entries of the keyring go with it:\n%1\nThe history stays.").arg(going.join(u'\n')));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, name] { removeNow(name); });
    question->open();
}

void ProfileActions::removeNow(const QString &name)
{
    // The entries first: a profile without keys can be removed again, keys without a profile are
    // found by nobody.
    const QList<KeyRef> keys = keysOnlyOf(m_services.profiles.profiles(), name);
    removeKeys(keys, m_services.secrets, this, [this, name](StoreStatus status) {
        if (status != StoreStatus::Ok) {
            return complain(tr("“%1” was not removed").arg(name), messages::text(status, KeyKind::SignIn));
        }
        m_services.profiles.remove(name, this, [this, name](std::optional<ProfileFileError> failed) {
            if (failed) {
                return complain(tr("“%1” was not removed").arg(name),
                                messages::text(*failed, m_services.profiles.file()));
            }
            emit told(tr("Removed profile “%1” and its keys").arg(name));
        });
    });
}

void ProfileActions::exportAll()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the profiles"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("spillway-profiles.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileActions::exportTo);
    dialog->open();
}

void ProfileActions::exportTo(const QString &name)
{
    m_services.files.run(
        this,
        [name, body = exportedProfiles(m_services.profiles.profiles())] {
            QSaveFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit();
        },
        [this, name](bool written) {
            written ? emit told(tr("Exported, without keys: %1").arg(name))
                    : complain(tr("Not exported"), tr("“%1” cannot be written.").arg(name));
        });
}

void ProfileActions::importFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import profiles"), {}, tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileActions::importFrom);
    dialog->open();
}

void ProfileActions::importFrom(const QString &name)
{
    m_services.files.run(
        this, [name] { return readExport(name); },
        [this, name](const std::variant<QList<Profile>, ProfileFileError> &read) {
            if (const auto *error = std::get_if<ProfileFileError>(&read)) {
                return complain(tr("Not imported"), messages::importText(*error, name));
            }
            const QList<Profile> profiles = std::get<QList<Profile>>(read);
            m_services.profiles.add(profiles, this,
                                    [this, count = profiles.size()](std::variant<Renamed, ProfileFileError> result) {
                                        imported(result, count);
                                    });
        });
}

void ProfileActions::imported(const std::variant<Renamed, ProfileFileError> &result, qsizetype count)
{
    if (const auto *error = std::get_if<ProfileFileError>(&result)) {
        return complain(tr("Not imported"), messages::text(*error, m_services.profiles.file()));
    }
    QStringList lines;
    for (const auto &[wanted, given] : std::get<Renamed>(result)) {
        lines.append(tr("There is a profile “%1” already: imported as “%2”.").arg(wanted, given));
    }
    if (!lines.isEmpty()) {
        complain(tr("Imported under other names"), lines.join(u'\n'));
    }
    emit told(tr("Imported %n profiles; they have no keys yet", nullptr, static_cast<int>(count)));
}

void ProfileActions::complain(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Spillway"), title, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace spillway
