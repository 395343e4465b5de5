// SPDX-License-Identifier: Apache-2.0
// Measures a program from outside, so that the program needs no hook and the one it is compared
// with is measured the same way. Prints one JSON object.
//
//   bench_probe process COMMAND…        start to exit
//   bench_probe window MS COMMAND…      start to the first paint in its first window; then, if MS
//                                       is not 0, waits that long, takes its PSS, and ends it
//
// The first paint is what the X server's damage extension reports of a window that a client made
// below the root: being mapped is too early, since the window is still empty then.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

extern char **environ; // NOLINT

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{20};

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template<typename T>
using Reply = std::unique_ptr<T, Free>;

long long microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_probe: %s\n", what);
    std::exit(1);
}

/// Its standard output goes to our standard error, so that ours stays one JSON object.
pid_t spawn(char **command)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    pid_t child = 0;
    const int error = posix_spawnp(&child, command[0], &actions, nullptr, command, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        fail(std::strerror(error));
    }
    return child;
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int measureProcess(char **command)
{
    const auto start = Clock::now();
    const int code = exitCodeOf(spawn(command));
    std::printf("{\"us\": %lld, \"exit\": %d}\n", microsecondsSince(start), code);
    return 0;
}

/// Sees what other clients show.
class Watcher
{
public:
    Watcher() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            fail("no X server");
        }
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (damage == nullptr || damage->present == 0) {
            fail("the X server has no damage extension");
        }
        m_damageEvent = damage->first_event;
        const Reply<xcb_damage_query_version_reply_t> version(
            xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        // A round trip: nothing is started before the server knows what we want to see.
        const Reply<xcb_get_input_focus_reply_t> done(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    ~Watcher() { xcb_disconnect(m_connection); }
    Watcher(const Watcher &) = delete;
    Watcher &operator=(const Watcher &) = delete;

    /// Returns at the first paint in a new window; false if none came in time.
    bool awaitPaint()
    {
        const auto end = Clock::now() + patience;
        while (Clock::now() < end) {
            while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                if (isPaint(*event)) {
                    return true;
                }
            }
            xcb_flush(m_connection);
            pollfd wire{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&wire, 1, 100);
        }
        return false;
    }

private:
    bool isPaint(const xcb_generic_event_t &event)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            // The window manager's frames are override-redirect; Qt's helpers are never mapped.
            const auto &created = reinterpret_cast<const xcb_create_notify_event_t &>(event);
            if (created.override_redirect == 0) {
                xcb_damage_create(m_connection, xcb_generate_id(m_connection), created.window,
                                  XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            }
            return false;
        }
        if (type != m_damageEvent + XCB_DAMAGE_NOTIFY) {
            return false;
        }
        const auto &damage = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
        return damage.area.width >= 64 && damage.area.height >= 64; // not a cursor or an icon
    }

    xcb_connection_t *m_connection;
    int m_damageEvent = 0;
};

std::optional<long> pssInKilobytes(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string word; rollup >> word;) {
        if (long value = 0; word == "Pss:" && rollup >> value) {
            return value;
        }
    }
    return std::nullopt;
}

int measureWindow(int stay, char **command)
{
    Watcher watcher;
    const auto start = Clock::now();
    const pid_t child = spawn(command);
    const bool shown = watcher.awaitPaint();
    const long long duration = microsecondsSince(start);
    std::optional<long> pss;
    if (shown && stay > 0) {
        poll(nullptr, 0, stay); // the idle time is part of what is measured
        pss = pssInKilobytes(child);
    }
    kill(child, SIGTERM);
    exitCodeOf(child);
    if (!shown) {
        fail("no window was painted");
    }
    std::printf("{\"us\": %lld, \"pss_kb\": %ld}\n", duration, pss.value_or(0));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "process") == 0) {
        return measureProcess(argv + 2);
    }
    if (argc > 3 && std::strcmp(argv[1], "window") == 0) {
        return measureWindow(std::atoi(argv[2]), argv + 3);
    }
    fail("usage: bench_probe process COMMAND… | window MS COMMAND…");
}
