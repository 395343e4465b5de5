// SPDX-License-Identifier: Apache-2.0
#include "statestore.h"

#include "encoding.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <system_error>
#include <utility>

namespace spillway::practice {

namespace {

/// Larger than any state that the service writes; more is not a state file.
constexpr std::int64_t kMaxStateBytes = 256LL * 1024 * 1024;

[[noreturn]] void fail(const std::string &doing, int error)
{
    throw StateError(doing + ": " + std::generic_category().message(error));
}

/// An exclusive flock() for the time of a scope.
class FileLock
{
public:
    explicit FileLock(int fd) : m_fd(fd)
    {
        while (flock(m_fd, LOCK_EX) != 0) {
            if (errno != EINTR)
                fail("cannot lock the state folder", errno);
        }
    }
    ~FileLock() { flock(m_fd, LOCK_UN); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    int m_fd;
};

Descriptor openFile(const std::string &path, int flags)
{
    return Descriptor(open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

std::string wholeFile(int fd, const std::string &path)
{
    struct stat about = {};
    if (fstat(fd, &about) != 0)
        fail("cannot read " + path, errno);
    if (about.st_size > kMaxStateBytes)
        return {};
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = pread(fd, text.data() + done, text.size() - done, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail("cannot read " + path, errno);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    text.resize(done);
    return text;
}

void writeAll(int fd, const std::string &text, const std::string &path)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t count = ::write(fd, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail("cannot write " + path, errno);
        done += static_cast<std::size_t>(count);
    }
    if (fsync(fd) != 0)
        fail("cannot write " + path, errno);
}

/// True when nothing but our own files lies there: only then may the folder's mode be changed.
/// "--state /tmp" must not lock everybody else out of /tmp.
bool holdsOnlyOurs(const std::string &folder)
{
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().filename().string().rfind("state.", 0) != 0)
            return false;
    }
    return !error;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        close(m_fd);
}

Descriptor::Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

StateStore::StateStore(std::string folder, std::function<State()> fresh)
    : m_folder(std::move(folder))
    , m_fresh(std::move(fresh))
{
    makeFolder();
    m_lock = openFile(m_folder + "/state.lock", O_RDWR | O_CREAT);
    if (!m_lock)
        fail("cannot write to the state folder " + m_folder, errno);
    // The lock file may be there from a time when the folder could be written. Say now, not at the
    // first task, that nothing can be kept any more.
    if (access(m_folder.c_str(), W_OK | X_OK) != 0)
        fail("cannot write to the state folder " + m_folder, errno);
    read();
}

void StateStore::makeFolder()
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error)
        throw StateError("cannot make the state folder " + m_folder + ": " + error.message());
    struct stat about = {};
    if (stat(m_folder.c_str(), &about) != 0)
        fail("cannot use the state folder " + m_folder, errno);
    const bool open = (about.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (open && about.st_uid == geteuid() && holdsOnlyOurs(m_folder) && chmod(m_folder.c_str(), S_IRWXU) != 0)
        fail("cannot close the state folder " + m_folder + " to others", errno);
}

std::shared_ptr<const State> StateStore::read()
{
    if (Loaded loaded = readFile(); loaded.state)
        return loaded.state;
    const std::lock_guard writing(m_writing);
    const FileLock lock(m_lock.get());
    return readOrStartAfresh();
}

void StateStore::update(const std::function<bool(State &)> &change)
{
    const std::lock_guard writing(m_writing);
    const FileLock lock(m_lock.get());
    State state = *readOrStartAfresh();
    if (change(state))
        write(state);
}

StateStore::Loaded StateStore::readFile()
{
    const std::lock_guard guard(m_cacheMutex);
    struct stat now = {};
    struct stat cached = {};
    if (m_cachedFile && stat(file().c_str(), &now) == 0 && fstat(m_cachedFile.get(), &cached) == 0 &&
        now.st_ino == cached.st_ino && now.st_dev == cached.st_dev && now.st_size == cached.st_size)
        return {m_cache, StateFault::None};

    Descriptor opened = openFile(file(), O_RDONLY);
    if (!opened && errno == ENOENT)
        return {};
    if (!opened)
        fail("cannot read " + file(), errno);
    auto state = std::make_shared<State>();
    const StateFault fault = parseState(wholeFile(opened.get(), file()), *state);
    if (fault != StateFault::None)
        return {nullptr, fault};
    m_cache = std::move(state);
    m_cachedFile = std::move(opened);
    return {m_cache, StateFault::None};
}

/// Needs both locks: of two services that meet a bad file, the second finds the first one's new.
std::shared_ptr<const State> StateStore::readOrStartAfresh()
{
    const Loaded loaded = readFile();
    if (loaded.state)
        return loaded.state;
    if (loaded.fault != StateFault::None)
        moveAside(loaded.fault);
    write(m_fresh());
    if (auto state = readFile().state)
        return state;
    throw StateError("cannot read back " + file());
}

void StateStore::moveAside(StateFault fault)
{
    const bool newer = fault == StateFault::Newer;
    const std::string aside =
        file() + (newer ? ".newer-" : ".corrupt-") + sdkDate(std::time(nullptr)) + '-' + randomHex(4);
    if (rename(file().c_str(), aside.c_str()) != 0)
        fail("cannot move " + file() + " aside", errno);
    std::fprintf(stderr, "spillway-practice: %s %s; kept as %s, starting afresh\n", file().c_str(),
                 newer ? "is of a newer version" : "cannot be read", aside.c_str());
}

void StateStore::write(const State &state)
{
    // One name is enough: the lock is held. A file that a killed writer left is overwritten.
    const std::string fresh = file() + ".new";
    const Descriptor out = openFile(fresh, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out || fchmod(out.get(), S_IRUSR | S_IWUSR) != 0)
        fail("cannot write " + fresh, errno);
    writeAll(out.get(), serialised(state), fresh);
    if (rename(fresh.c_str(), file().c_str()) != 0)
        fail("cannot write " + file(), errno);
    const Descriptor folder = openFile(m_folder, O_RDONLY | O_DIRECTORY);
    if (folder)
        fsync(folder.get()); // without it the rename may be lost with the power
}

} // namespace spillway::practice
