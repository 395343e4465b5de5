// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "statestore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spillway::practice {

/// What the service as a whole knows.
struct Setting
{
    StateStore &store;
    std::string baseUrl;
    double speedup = 1.0; ///< how many times as fast as real the simulated work runs
};

/// One request that passed the gate, on its way to the function that answers it.
struct Call
{
    const HttpRequest &request;
    const Setting &setting;
    /// The variable parts of the path in their order; ids[0] is the project where there is one.
    std::vector<std::string> ids;
    std::int64_t now; ///< milliseconds

    /// The first value of a query item.
    std::optional<std::string> query(std::string_view name) const;
};

/// A whole decimal number without sign in [least, most]; empty otherwise.
std::optional<int> wholeNumber(std::string_view text, int least, int most);

} // namespace spillway::practice
