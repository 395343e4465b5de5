// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace spillway::bench {

inline std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// Durations in microseconds.
class Samples
{
public:
    void add(std::chrono::nanoseconds duration) { m_values.push_back(static_cast<double>(duration.count()) / 1000.0); }
    std::size_t count() const { return m_values.size(); }
    /// The value that `share` (0 to 1) of all do not exceed.
    double quantile(double share)
    {
        std::sort(m_values.begin(), m_values.end());
        const auto rank = static_cast<std::size_t>(share * static_cast<double>(m_values.size()));
        return m_values.empty() ? 0.0 : m_values[std::min(rank, m_values.size() - 1)];
    }

private:
    std::vector<double> m_values;
};

} // namespace spillway::bench
