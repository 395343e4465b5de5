// SPDX-License-Identifier: Apache-2.0
#include "workspace/profilebook.h"

#include <algorithm>

namespace spillway {

ProfileBook::ProfileBook(QString file, Worker &files, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_files(files)
{
}

void ProfileBook::take(std::variant<QList<Profile>, ProfileFileError> read)
{
    m_error.reset();
    if (auto *profiles = std::get_if<QList<Profile>>(&read)) {
        m_profiles = std::move(*profiles);
    } else {
        m_error = std::get<ProfileFileError>(read);
    }
    m_loaded = true;
    emit changed();
}

void ProfileBook::load()
{
    m_files.run(
        this, [file = m_file] { return readProfiles(file); },
        [this](std::variant<QList<Profile>, ProfileFileError> read) { take(std::move(read)); });
}

void ProfileBook::save(const Profile &profile, QObject *context, Done done, const QString &before)
{
    m_files.run(
        context, [file = m_file, profile, before] { return saveProfile(file, profile, before); }, std::move(done));
    load();
}

void ProfileBook::remove(const QString &name, QObject *context, Done done)
{
    m_files.run(
        context, [file = m_file, name] { return removeProfile(file, name); }, std::move(done));
    load();
}

void ProfileBook::add(const QList<Profile> &profiles, QObject *context, Added done)
{
    m_files.run(
        context, [file = m_file, profiles] { return addProfiles(file, profiles); }, std::move(done));
    load();
}

const Profile *ProfileBook::find(const QString &name) const
{
    const auto it =
        std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile &p) { return p.name == name; });
    return it == m_profiles.cend() ? nullptr : &*it;
}

} // namespace spillway
