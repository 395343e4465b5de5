// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "http.h"
#include "statestore.h"

#include <httplib.h>

#include <atomic>
#include <functional>

namespace spillway::practice {

/// The HTTP server: accepts on loopback, reads bodies and writes answers with cpp-httplib, and
/// calls one function for every request, from several threads at once.
class Listener : private httplib::Server
{
public:
    using Respond = std::function<Answer(const HttpRequest &)>;

    /// With logging a line goes to standard error for each request: never a body, never a header.
    Listener(Respond respond, bool logging);

    /// Binds 127.0.0.1 and listens; 0 picks a port. The port, or -1 when it is taken.
    int bind(int port);
    /// Serves until stop() is called; then finishes what is in progress.
    void serve();
    /// May be called from any thread, before serve() too.
    void stop();

private:
    // httplib::Server
    bool process_and_close_socket(socket_t socket) override;

    bool processOne(Connection &connection);
    void refuseHead(Connection &connection);
    void prepare(httplib::Request &request) const;
    void answer(const httplib::Request &request, httplib::Response &response);
    void complete(httplib::Response &response, Answer answer);

    Respond m_respond;
    bool m_logging;
    Descriptor m_stopEvent;
    std::atomic<bool> m_stopping = false;
};

} // namespace spillway::practice
