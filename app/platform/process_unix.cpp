// SPDX-License-Identifier: Apache-2.0
#include "platform/process.h"

#include "platform/writable.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <malloc.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <algorithm>
#include <atomic>

namespace spillway {
namespace {
std::atomic<int> shields{0};
std::atomic<bool> wiping{false};

bool isFileOf(int descriptor, const QString &path)
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    return fstat(descriptor, &open) == 0 && stat(QFile::encodeName(path).constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}
} // namespace

void disableCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void useOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

MemoryShield::MemoryShield()
{
    wipeFreedMemory();
    if (shields.fetch_add(1) == 0) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
}

MemoryShield::~MemoryShield()
{
    if (shields.fetch_sub(1) == 1) {
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // core dumps stay off: their size limit is 0
    }
}

void wipeFreedMemory()
{
    wiping.store(true, std::memory_order_relaxed);
}

bool freedMemoryIsWiped()
{
    return wiping.load(std::memory_order_relaxed);
}

std::unique_ptr<HeldLock> HeldLock::acquire(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return nullptr;
    }
    // Its last owner may have removed the file between our open and our lock: then the name is free again.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !isFileOf(descriptor, path)) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<HeldLock>(new HeldLock(descriptor, path));
}

HeldLock::HeldLock(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}

HeldLock::~HeldLock()
{
    QFile::remove(m_path);
    ::close(m_descriptor);
}

bool HeldLock::isHeld(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool held = flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    ::close(descriptor);
    return held;
}

bool isOnNetworkFileSystem(const QString &folder)
{
    // NFS, SMB, CIFS, SMB2, AFS, Ceph, 9p, FUSE (sshfs and the like; a local FUSE only loses WAL)
    static constexpr std::array<unsigned long, 8> types{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                        0x5346414F, 0x00C36400, 0x01021997, 0x65735546};
    struct statfs info
    {
    };
    if (statfs(QFile::encodeName(folder).constData(), &info) != 0) {
        return false;
    }
    return std::find(types.begin(), types.end(), static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL) != types.end();
}

QString userName()
{
    std::array<char, 4096> text{};
    passwd entry{};
    passwd *found = nullptr;
    getpwuid_r(getuid(), &entry, text.data(), text.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(getuid());
}

bool mayWrite(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool makePrivateFolder(const QString &path)
{
    if (QDir(path).exists()) {
        return true;
    }
    return QDir().mkpath(path) && chmod(QFile::encodeName(path).constData(), 0700) == 0;
}

} // namespace spillway
