// SPDX-License-Identifier: Apache-2.0
#include "call.h"

#include <charconv>

namespace spillway::practice {

std::optional<std::string> Call::query(std::string_view name) const
{
    for (QueryItem &item : queryItems(request.rawQuery())) {
        if (item.first == name)
            return std::move(item.second);
    }
    return std::nullopt;
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool good = error == std::errc() && stop == end && value >= least && value <= most && text.front() != '-';
    return good ? std::optional(value) : std::nullopt;
}

} // namespace spillway::practice
