// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program: counts its calls that change a file or speak to a socket, and at one of
// them ends the program as kill -9 does, or lets the call fail. So that "killed at every step" is
// every step, and not where chance fell.
//
//   TRIP_AT=N      the call to trip at, from 1; 0 or absent: none, just count
//   TRIP_DO=WHAT   before: killed instead of the call; half: killed with the first half of what is
//                  written on its way; EIO, ENOSPC: this call to a file fails; ENOSPC+, EROFS+: this
//                  and every later one
//   TRIP_COUNT=F   a file of four bytes, where the number of calls so far stands
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static _Atomic unsigned own_count;
static _Atomic unsigned *count = &own_count;
static unsigned trip_at;
static enum { Before, Half, Fail } what;
static bool lasting;
static int failure;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("TRIP_AT");
    const char *name = getenv("TRIP_DO");
    const char *file = getenv("TRIP_COUNT");
    trip_at = at ? (unsigned)strtoul(at, NULL, 10) : 0;
    if (name) {
        what = strcmp(name, "before") == 0 ? Before : strcmp(name, "half") == 0 ? Half : Fail;
        lasting = strchr(name, '+') != NULL;
        failure = strncmp(name, "EIO", 3) == 0 ? EIO : strncmp(name, "EROFS", 5) == 0 ? EROFS : ENOSPC;
    }
    if (file) {
        const int fd = open(file, O_RDWR | O_CLOEXEC);
        void *shared = fd < 0 ? MAP_FAILED : mmap(NULL, 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (shared != MAP_FAILED) {
            count = shared;
        }
        close(fd);
    }
}

static void end(void)
{
    kill(getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

static bool matters(int fd, bool *is_file)
{
    struct stat facts;
    if (fstat(fd, &facts) != 0) {
        return false;
    }
    *is_file = S_ISREG(facts.st_mode);
    return *is_file || S_ISSOCK(facts.st_mode);
}

// True: the call must fail. `half`: it is to be done by half, and the program ended.
static bool trips(bool is_file, bool *half)
{
    *half = false;
    const unsigned step = atomic_fetch_add(count, 1) + 1;
    if (trip_at == 0 || step < trip_at || (step > trip_at && !lasting)) {
        return false;
    }
    if (what == Before) {
        end();
    }
    if (what == Half) {
        *half = true;
        return false;
    }
    if (!is_file) {
        return false;
    }
    errno = failure;
    return true;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRITES(result, name, parameters, whole, by_half)                                                               \
    result name parameters                                                                                             \
    {                                                                                                                  \
        static __typeof__(&name) real;                                                                                 \
        if (!real) {                                                                                                   \
            real = REAL(name);                                                                                         \
        }                                                                                                              \
        bool is_file = false, half = false;                                                                            \
        if (matters(fd, &is_file) && trips(is_file, &half)) {                                                          \
            return -1;                                                                                                 \
        }                                                                                                              \
        if (half) {                                                                                                    \
            (void)!real by_half;                                                                                       \
            end();                                                                                                     \
        }                                                                                                              \
        return real whole;                                                                                             \
    }

WRITES(ssize_t, write, (int fd, const void *data, size_t size), (fd, data, size), (fd, data, size / 2))
WRITES(ssize_t, pwrite64, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at),
       (fd, data, size / 2, at))
WRITES(ssize_t, send, (int fd, const void *data, size_t size, int flags), (fd, data, size, flags),
       (fd, data, size / 2, flags))
WRITES(ssize_t, sendmsg, (int fd, const struct msghdr *message, int flags), (fd, message, flags), (fd, message, flags))
WRITES(int, connect, (int fd, const struct sockaddr *to, socklen_t size), (fd, to, size), (fd, to, size))
WRITES(int, fdatasync, (int fd), (fd), (fd))
WRITES(int, fsync, (int fd), (fd), (fd))
WRITES(int, ftruncate64, (int fd, off64_t size), (fd, size), (fd, size))
WRITES(ssize_t, recv, (int fd, void *data, size_t size, int flags), (fd, data, size, flags), (fd, data, size, flags))

static bool path_trips(void)
{
    bool half = false;
    const bool fails = trips(true, &half);
    if (half) {
        end();
    }
    return fails;
}

int unlink(const char *path)
{
    return path_trips() ? -1 : REAL(unlink)(path);
}

int rename(const char *from, const char *to)
{
    return path_trips() ? -1 : REAL(rename)(from, to);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    if ((flags & O_CREAT) != 0 && path_trips()) {
        return -1;
    }
    return REAL(open64)(path, flags, mode);
}
