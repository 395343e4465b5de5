// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace spillway::practice {

/// The outcome of reading JSON from a stranger.
struct StrictJson
{
    enum class Fault {
        None,
        NotJson, ///< also: bytes that are not UTF-8
        TooDeep, ///< nests deeper than kMaxNesting
        DuplicateKey,
    };
    Fault fault = Fault::None;
    std::string duplicateKey;
    nlohmann::json document;
};

/// No documented body nests deeper than two; printing and freeing deep values costs stack.
constexpr int kMaxNesting = 100;

StrictJson parseStrictly(std::string_view text);

} // namespace spillway::practice
