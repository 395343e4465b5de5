// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace spillway::practice {

/// A request as it came over the wire. Nothing in it is decoded: signatures are checked on these
/// bytes (contract section 3.1, the server's recipe).
struct HttpRequest
{
    std::string method;
    std::string target;
    /// Names in lower case, values without outer blanks, in the order received.
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    std::string_view rawPath() const;
    std::string_view rawQuery() const;
    /// How often the header came; the name in lower case.
    std::size_t headerCount(std::string_view name) const;
    /// The first value, empty when absent.
    std::string_view header(std::string_view name) const;
};

/// What goes back. Date, Content-Type and the request ID are added where it is sent.
struct Answer
{
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string requestId; ///< empty: one is drawn
    const char *requestIdHeader = "X-Request-Id";
    const char *contentType = "application/json";
    std::int64_t clockOffset = 0; ///< seconds that the Date header is off
    bool silent = false;          ///< nothing goes back, until the client gives up
    bool cut = false;             ///< nothing goes back, and the connection ends at once
};

/// One item of a query, decoded.
using QueryItem = std::pair<std::string, std::string>;

/// The items in the order received; "a" alone counts as "a=". Empty items are skipped.
std::vector<QueryItem> queryItems(std::string_view rawQuery);

std::vector<std::string_view> splitAt(std::string_view text, char separator);

} // namespace spillway::practice
