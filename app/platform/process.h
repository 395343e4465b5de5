// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QProcess;

namespace spillway {

/// No core dump of this process, ever; called first in every main().
void disableCoreDumps();

/// One heap for all threads, called before there are any: glibc would give each its own, and with
/// it half a megabyte that a program that mostly waits has no use for.
void useOneHeap();
/// Gives back to the system what was freed. Takes a moment; for a program that has just become idle.
void giveBackFreedMemory();

/// While at least one of these lives, other processes of the same user may not read this one's
/// memory. Only while an SK is in memory: the desktop portals refuse a process that they cannot
/// look at (traps.md).
class MemoryShield
{
public:
    MemoryShield();
    ~MemoryShield();
    MemoryShield(const MemoryShield &) = delete;
    MemoryShield &operator=(const MemoryShield &) = delete;
};

/// From now on the programs overwrite whatever is given back to the heap, by whichever library: a
/// key is about to be in memory. See wipingheap.cpp. A MemoryShield asks for it too.
void wipeFreedMemory();
bool freedMemoryIsWiped();

/// A file that is locked while this object lives. The kernel gives the lock up when the process
/// dies, however it dies, so an unlocked file proves that its owner is gone; a PID would not.
class HeldLock
{
public:
    /// Makes and locks the file; nothing if it cannot be made or another process holds it.
    static std::unique_ptr<HeldLock> acquire(const QString &path);
    ~HeldLock();
    HeldLock(const HeldLock &) = delete;
    HeldLock &operator=(const HeldLock &) = delete;

    /// Whether a living process holds the lock. A missing file is held by nobody.
    static bool isHeld(const QString &path);

private:
    HeldLock(int descriptor, QString path);
    int m_descriptor;
    QString m_path;
};

/// Whether a file there would be on a network file system, where SQLite's WAL is unsafe.
bool isOnNetworkFileSystem(const QString &folder);

/// The account that this process runs as.
QString userName();

/// Makes the folder, readable by its owner only.
bool makePrivateFolder(const QString &path);

} // namespace spillway
