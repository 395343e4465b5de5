// SPDX-License-Identifier: Apache-2.0
#include "listener.h"

#include "answers.h"
#include "encoding.h"
#include "requesthead.h"
#include "workers.h"

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>

namespace spillway::practice {

namespace {

/// Larger bodies are refused by the gateway (contract section 3.1).
constexpr std::size_t kMaxBodyBytes = 12 * 1024 * 1024;
constexpr int kBacklog = 128;

/// The request that the current thread works on. The library calls back with its own, decoded view
/// of it and offers no place for ours.
thread_local const RequestHead *t_head = nullptr;
/// The connection that it came by.
thread_local Connection *t_connection = nullptr;

Answer tooLarge()
{
    return gatewayError(413, "APIGW.0201", "Request entity is larger than 12 MB.");
}

/// For what the library refuses by itself, before our function is asked.
Answer libraryRefusal(int status)
{
    switch (status) {
    case 413: return tooLarge();
    case 414: return gatewayError(414, "APIGW.0201", "Request URI is too long.");
    default:
        return gatewayError(status, status >= 500 ? "APIGW.0601" : "APIGW.0201",
                            status >= 500 ? "Internal gateway error." : "Request error.");
    }
}

/// No SO_REUSEPORT, which the library would set: a second service could then take the same port
/// without an error, and get half of the first one's connections.
void setSocketOptions(socket_t socket)
{
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

} // namespace

Listener::Listener(Respond respond, bool logging)
    : m_respond(std::move(respond))
    , m_logging(logging)
    , m_stopEvent(eventfd(0, EFD_CLOEXEC))
{
    new_task_queue = [] { return new Workers; }; // the library deletes it
    set_address_family(AF_INET);
    set_socket_options(setSocketOptions);
    // Head and body of an answer are two writes: without this the second waits for the ACK of the
    // first, 40 ms late.
    set_tcp_nodelay(true);
    set_payload_max_length(kMaxBodyBytes);
    set_keep_alive_max_count(1000);
    set_keep_alive_timeout(Connection::kIdleSeconds); // for the Keep-Alive header only

    const auto respondTo = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    Post("/", respondTo);
    Put("/", respondTo);
    Patch("/", respondTo);
    Delete("/", respondTo);
    set_pre_routing_handler([respondTo](const httplib::Request &request, httplib::Response &response) {
        // The library waits for the body of a POST that has none until the time-out.
        if (t_head->hasBody() && t_head->wellFormed && t_head->contentLength <= kMaxBodyBytes)
            return HandlerResponse::Unhandled;
        respondTo(request, response);
        return HandlerResponse::Handled;
    });
    set_expect_100_continue_handler([this](const httplib::Request &, httplib::Response &response) {
        if (t_head->contentLength <= kMaxBodyBytes)
            return 100;
        complete(response, tooLarge());
        return 413;
    });
    set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!response.has_header("Date"))
            complete(response, libraryRefusal(response.status));
    });
}

int Listener::bind(int port)
{
    constexpr const char *loopback = "127.0.0.1";
    int bound = -1;
    if (port == 0)
        bound = bind_to_any_port(loopback);
    else if (bind_to_port(loopback, port))
        bound = port;
    // The library's backlog is 5: a burst of connections beyond it is retried by the kernel only
    // after a second.
    if (bound > 0)
        ::listen(svr_sock_, kBacklog);
    return bound;
}

void Listener::serve()
{
    listen_after_bind();
}

void Listener::stop()
{
    m_stopping = true;
    const std::uint64_t one = 1;
    if (write(m_stopEvent.get(), &one, sizeof one) < 0)
        std::perror("spillway-practice: cannot wake the connections");
    // Server::stop() does nothing when the accepting loop has not begun. A listening socket that is
    // shut down makes accept() fail, now or later.
    shutdown(svr_sock_, SHUT_RDWR);
}

bool Listener::process_and_close_socket(socket_t socket)
{
    Connection connection(socket, m_stopEvent.get());
    while (processOne(connection)) {
    }
    connection.finish();
    close(socket);
    return true;
}

/// False when the connection is to be closed.
bool Listener::processOne(Connection &connection)
{
    const Connection::Head state = connection.awaitHead();
    if (state == Connection::Head::TooLarge)
        refuseHead(connection);
    if (state != Connection::Head::Complete)
        return false;

    const RequestHead head = parseHead(connection.head());
    // After a body that is not read the next head cannot be found.
    const bool last = m_stopping || !head.wellFormed || head.contentLength > kMaxBodyBytes;
    bool closed = false;
    t_head = &head;
    t_connection = &connection;
    const bool good =
        process_request(connection, last, closed, [this](httplib::Request &request) { prepare(request); });
    t_head = nullptr;
    t_connection = nullptr;
    return good && !closed && !last;
}

/// 494 is the gateway's own status (contract section 3.5).
void Listener::refuseHead(Connection &connection)
{
    const Answer answer = gatewayError(494, "APIGW.0201", "The request header is too large.");
    connection.write("HTTP/1.1 494 Request Header Too Large\r\nContent-Type: application/json\r\n"
                     "Connection: close\r\nDate: " +
                     httpDate(std::time(nullptr)) + "\r\nX-Request-Id: " + answer.requestId +
                     "\r\nContent-Length: " + std::to_string(answer.body.size()) + "\r\n\r\n" + answer.body);
}

/// Leaves the library only what it needs to read the body byte for byte: it would otherwise
/// decompress, take apart forms, and cut answers by Range.
void Listener::prepare(httplib::Request &request) const
{
    httplib::Headers framing;
    for (const char *name : {"Content-Length", "Transfer-Encoding", "Expect", "Connection"}) {
        if (request.has_header(name))
            framing.emplace(name, request.get_header_value(name));
    }
    request.headers = std::move(framing);
    request.ranges.clear();
    request.path = "/"; // the one that answer() is registered for
    // A body that comes with a GET is part of what was signed; only these methods have it read.
    if (t_head->hasBody() && request.method == "GET")
        request.method = "POST";
}

void Listener::answer(const httplib::Request &request, httplib::Response &response)
{
    if (!t_head->wellFormed)
        return complete(response, libraryRefusal(400));
    if (t_head->contentLength > kMaxBodyBytes || request.body.size() > kMaxBodyBytes)
        return complete(response, tooLarge());
    HttpRequest received = t_head->request;
    received.body = request.body;
    Answer answer = m_respond(received);
    if (answer.silent)
        t_connection->awaitClose();
    if (answer.cut)
        t_connection->hangUp();
    complete(response, std::move(answer));
}

void Listener::complete(httplib::Response &response, Answer answer)
{
    const std::string id = answer.requestId.empty() ? randomHex(32) : answer.requestId;
    response.status = answer.status;
    response.body = std::move(answer.body);
    response.headers.erase("Content-Type");
    response.set_header("Content-Type", answer.contentType);
    response.set_header(answer.requestIdHeader, id);
    response.set_header("Date", httpDate(std::time(nullptr) + answer.clockOffset));
    for (const auto &[name, value] : answer.headers)
        response.set_header(name, value);
    if (m_logging) {
        const std::string path(t_head->request.rawPath());
        std::fprintf(stderr, "%s %s %d %s\n", t_head->request.method.c_str(), path.c_str(), answer.status, id.c_str());
    }
}

} // namespace spillway::practice
