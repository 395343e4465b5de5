// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <httplib.h>

#include <cstdint>
#include <string>

namespace spillway::practice {

/// One accepted connection as cpp-httplib's stream. It looks at the head of each request before
/// the library does, because the library hands on decoded header values and no signature can be
/// checked on those. Does not own the socket.
class Connection : public httplib::Stream
{
public:
    /// How long the next request may take to come.
    static constexpr int kIdleSeconds = 60;

    /// stopEvent becomes readable when the service ends: waiting then stops at once.
    Connection(int socket, int stopEvent);

    enum class Head {
        Complete,
        TooLarge, ///< the library must not see it
        None,     ///< closed, idle for too long, or the service ends
    };
    /// Waits until the next request's head is in the buffer. The library reads it from there.
    Head awaitHead();
    /// The head's bytes, with the empty line at the end; valid until the next read().
    std::string_view head() const;

    /// Waits until the client gives up or the service ends; nothing can be written any more.
    void awaitClose();
    /// Nothing more is sent: the connection ends without an answer.
    void hangUp();

    /// Ends our side and drops what still comes for a moment: closing with unread bytes would reset
    /// the connection and could take the answer with it.
    void finish();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    using httplib::Stream::write;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override;

private:
    /// Waits for the events of poll(); false on time-out or when the service ends.
    bool await(short events, int milliseconds) const;
    /// Takes what is there into the buffer; false on the end or an error.
    bool receive(int milliseconds);

    int m_socket;
    int m_stopEvent;
    std::string m_buffer;
    std::size_t m_taken = 0; ///< bytes of m_buffer that were read already
    std::size_t m_headEnd = 0;
    bool m_silent = false;
};

} // namespace spillway::practice
