// SPDX-License-Identifier: Apache-2.0
#include "requesthead.h"

#include "encoding.h"

#include <algorithm>
#include <charconv>

namespace spillway::practice {

namespace {

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
}

bool parseRequestLine(std::string_view line, HttpRequest &request)
{
    const auto parts = splitAt(line, ' ');
    if (parts.size() != 3 || parts[0].empty() || parts[1].empty())
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return false;
    request.method = parts[0];
    request.target = parts[1];
    return true;
}

bool parseHeaderLine(std::string_view line, HttpRequest &request)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view name = line.substr(0, colon);
    if (name.find_first_of(" \t") != std::string_view::npos)
        return false; // also the lines that begin with a blank, folded ones
    request.headers.emplace_back(lowerCased(name), trimmed(line.substr(colon + 1)));
    return true;
}

bool parseFraming(RequestHead &head)
{
    const HttpRequest &request = head.request;
    const auto lengths = request.headerCount("content-length");
    const auto codings = request.headerCount("transfer-encoding");
    if (lengths + codings > 1)
        return false;
    if (codings == 1) {
        head.chunked = lowerCased(request.header("transfer-encoding")) == "chunked";
        return head.chunked;
    }
    if (lengths == 0)
        return true;
    const std::string_view text = request.header("content-length");
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, head.contentLength);
    return error == std::errc() && stop == end;
}

} // namespace

RequestHead parseHead(std::string_view bytes)
{
    RequestHead head;
    const auto lines = splitAt(bytes, '\n');
    for (std::size_t i = 0; i + 2 < lines.size(); ++i) { // the last two are the empty line
        std::string_view line = lines[i];
        if (line.empty() || line.back() != '\r')
            return head;
        line.remove_suffix(1);
        if (std::any_of(line.begin(), line.end(), isControl))
            return head;
        const bool good = i == 0 ? parseRequestLine(line, head.request) : parseHeaderLine(line, head.request);
        if (!good)
            return head;
    }
    // Without a Host no signature can be rebuilt; HTTP/1.1 demands exactly one.
    head.wellFormed = parseFraming(head) && head.request.headerCount("host") == 1;
    return head;
}

} // namespace spillway::practice
