// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/worker.h"
#include "workspace/profile.h"

#include <QObject>

#include <functional>

namespace spillway {

/// The saved profiles, in memory; reads and writes go by a worker thread.
class ProfileBook : public QObject
{
    Q_OBJECT
public:
    ProfileBook(QString file, Worker &files, QObject *parent = nullptr);

    using Done = std::function<void(std::optional<ProfileFileError>)>;

    /// Reads the file anew; changed() follows in any case.
    void load();
    /// `before` is the name that it had, if it is renamed.
    void save(const Profile &profile, QObject *context, Done done, const QString &before = {});
    void remove(const QString &name, QObject *context, Done done);
    using Added = std::function<void(std::variant<Renamed, ProfileFileError>)>;
    void add(const QList<Profile> &profiles, QObject *context, Added done);

    const QList<Profile> &profiles() const { return m_profiles; }
    const Profile *find(const QString &name) const;
    std::optional<ProfileFileError> error() const { return m_error; }
    bool isLoaded() const { return m_loaded; }
    const QString &file() const { return m_file; }

Q_SIGNALS:
    /// The profiles may have changed.
    void changed();

private:
    void take(std::variant<QList<Profile>, ProfileFileError> read);

    QString m_file;
    Worker &m_files;
    QList<Profile> m_profiles;
    std::optional<ProfileFileError> m_error;
    bool m_loaded = false;
};

} // namespace spillway
