// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state.h"

#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

namespace spillway::practice {

/// The state folder cannot be used; what() is the sentence for standard error.
class StateError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// The state of the practice project in one JSON file, shared by every service that runs on the
/// same folder. A file is never changed in place: readers need no lock, writers hold one, write a
/// new file and rename it, so a killed writer leaves the old state whole.
/// Safe to use from several threads.
class StateStore
{
public:
    /// Makes the folder, and the state by fresh() when there is none that can be read.
    /// Throws StateError.
    StateStore(std::string folder, std::function<State()> fresh);

    /// The state as it is now, with what other processes did. Throws StateError.
    std::shared_ptr<const State> read();

    /// Runs change on the newest state while nobody else can, and keeps what it left if it returns
    /// true; on disk when this returns. Throws StateError.
    void update(const std::function<bool(State &)> &change);

private:
    std::string file() const { return m_folder + "/state.json"; }
    void makeFolder();
    struct Loaded
    {
        std::shared_ptr<const State> state; ///< null when there is no file, or with a fault
        StateFault fault = StateFault::None;
    };
    Loaded readFile();
    std::shared_ptr<const State> readOrStartAfresh();
    void moveAside(StateFault fault);
    void write(const State &state);

    std::string m_folder;
    std::function<State()> m_fresh;
    Descriptor m_lock;
    /// One writer a process: flock() does not tell the threads of one process apart.
    std::mutex m_writing;

    std::mutex m_cacheMutex;
    std::shared_ptr<const State> m_cache;
    /// The file m_cache was read from. Held open so that its inode number cannot be given to
    /// another file: the same number at the path then means the same, never changing, contents.
    Descriptor m_cachedFile;
};

} // namespace spillway::practice
