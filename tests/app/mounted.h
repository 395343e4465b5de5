// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

/// A folder that cannot be written while this lives, by a read-only bind mount over itself. Root
/// ignores file modes (traps.md), so modes alone would prove nothing.
class ReadOnlyMount
{
public:
    explicit ReadOnlyMount(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        const char *path = m_folder.constData();
        // "none": for a bind mount the kernel reads no type, but valgrind does.
        m_mounted = mount(path, path, "none", MS_BIND, nullptr) == 0;
        m_readOnly = m_mounted && mount("none", path, "none", MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    ~ReadOnlyMount()
    {
        if (m_mounted) {
            umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    ReadOnlyMount(const ReadOnlyMount &) = delete;
    ReadOnlyMount &operator=(const ReadOnlyMount &) = delete;

    bool works() const { return m_readOnly; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
    bool m_readOnly = false;
};

/// A file system of one megabyte over the folder, while this lives.
class SmallDisk
{
public:
    static constexpr int Bytes = 1024 * 1024;

    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_mounted = mount("spillway-test", m_folder.constData(), "tmpfs", 0, "size=1m,mode=0700") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) {
            umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool works() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// While this lives the process may do what an ordinary user may: as root it is user 65534 for the
/// moment, else it is what it is.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_root(geteuid() == 0), m_works(!m_root || seteuid(65534) == 0) {}
    ~OrdinaryUser()
    {
        if (m_root && seteuid(0) != 0) {
            qFatal("cannot be root again");
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    bool works() const { return m_works; }

private:
    bool m_root;
    bool m_works;
};

/// Takes the right to write from a folder and its files, and lets everybody read them.
inline void makeReadOnly(const QString &folder, const QStringList &files)
{
    for (const QString &file : files) {
        chmod(QFile::encodeName(folder + u'/' + file).constData(), 0444);
    }
    chmod(QFile::encodeName(folder).constData(), 0555);
}
