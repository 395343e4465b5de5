// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace spillway::practice {

namespace {

constexpr int kStalledMilliseconds = 20'000; // within a request or an answer
constexpr int kFinishMilliseconds = 2'000;
constexpr std::size_t kMaxHeadBytes = 64 * 1024;

} // namespace

Connection::Connection(int socket, int stopEvent) : m_socket(socket), m_stopEvent(stopEvent) {}

bool Connection::await(short events, int milliseconds) const
{
    std::array<pollfd, 2> watched{pollfd{m_socket, events, 0}, pollfd{m_stopEvent, POLLIN, 0}};
    int ready = 0;
    do {
        ready = poll(watched.data(), watched.size(), milliseconds);
    } while (ready < 0 && errno == EINTR);
    // What has arrived is still served when the service ends.
    return ready > 0 && watched[0].revents != 0;
}

bool Connection::receive(int milliseconds)
{
    if (!await(POLLIN, milliseconds))
        return false;
    std::array<char, 16 * 1024> chunk{};
    ssize_t count = 0;
    do {
        count = recv(m_socket, chunk.data(), chunk.size(), 0);
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        return false;
    m_buffer.append(chunk.data(), static_cast<std::size_t>(count));
    return true;
}

Connection::Head Connection::awaitHead()
{
    if (m_silent)
        return Head::None;
    m_buffer.erase(0, m_taken);
    m_taken = 0;
    std::size_t searched = 0;
    for (;;) {
        // Empty lines before a request are to be skipped (RFC 9112, section 2.2).
        while (m_buffer.rfind("\r\n", 0) == 0)
            m_buffer.erase(0, 2);
        const auto end = m_buffer.find("\r\n\r\n", searched);
        if (end != std::string::npos) {
            m_headEnd = end + 4;
            return m_headEnd > kMaxHeadBytes ? Head::TooLarge : Head::Complete;
        }
        if (m_buffer.size() > kMaxHeadBytes)
            return Head::TooLarge;
        searched = m_buffer.size() < 3 ? 0 : m_buffer.size() - 3;
        if (!receive(m_buffer.empty() ? kIdleSeconds * 1000 : kStalledMilliseconds))
            return Head::None;
    }
}

std::string_view Connection::head() const
{
    return std::string_view(m_buffer).substr(0, m_headEnd);
}

void Connection::awaitClose()
{
    m_silent = true;
    await(POLLRDHUP, -1);
}

void Connection::hangUp()
{
    m_silent = true;
}

void Connection::finish()
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(kFinishMilliseconds);
    shutdown(m_socket, SHUT_WR);
    while (Clock::now() < end) {
        m_buffer.clear();
        m_taken = 0;
        if (!receive(kFinishMilliseconds))
            return;
    }
}

bool Connection::is_readable() const
{
    return m_taken < m_buffer.size() || await(POLLIN, kStalledMilliseconds);
}

bool Connection::is_writable() const
{
    return await(POLLOUT, kStalledMilliseconds);
}

ssize_t Connection::read(char *ptr, size_t size)
{
    if (m_taken == m_buffer.size()) {
        m_buffer.clear();
        m_taken = 0;
        if (!receive(kStalledMilliseconds))
            return 0;
    }
    const std::size_t count = std::min(size, m_buffer.size() - m_taken);
    std::memcpy(ptr, m_buffer.data() + m_taken, count);
    m_taken += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char *ptr, size_t size)
{
    ssize_t count = 0;
    do {
        if (m_silent || !is_writable())
            return -1;
        count = send(m_socket, ptr, size, MSG_NOSIGNAL);
    } while (count < 0 && (errno == EINTR || errno == EAGAIN));
    return count;
}

// The address is of no use here: everything comes from loopback.
void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

socket_t Connection::socket() const
{
    return m_socket;
}

} // namespace spillway::practice
