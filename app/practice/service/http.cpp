// SPDX-License-Identifier: Apache-2.0
#include "http.h"

#include "encoding.h"

#include <algorithm>

namespace spillway::practice {

std::string_view HttpRequest::rawPath() const
{
    return std::string_view(target).substr(0, target.find('?'));
}

std::string_view HttpRequest::rawQuery() const
{
    const auto mark = target.find('?');
    return mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
}

std::size_t HttpRequest::headerCount(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::count_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; }));
}

std::string_view HttpRequest::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<QueryItem> queryItems(std::string_view rawQuery)
{
    std::vector<QueryItem> items;
    for (const std::string_view item : splitAt(rawQuery, '&')) {
        if (item.empty())
            continue;
        const auto mark = item.find('=');
        const std::string_view value = mark == std::string_view::npos ? std::string_view() : item.substr(mark + 1);
        items.emplace_back(percentDecoded(item.substr(0, mark)), percentDecoded(value));
    }
    return items;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

} // namespace spillway::practice
