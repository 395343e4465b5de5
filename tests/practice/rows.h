// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <string>

namespace spillway::practice::test {

/// Counts the rows of a table and prints those that fail.
class Rows
{
public:
    void check(const std::string &name, bool good, const std::string &detail = {})
    {
        ++m_checked;
        if (good)
            return;
        ++m_failed;
        std::printf("FAIL %s%s%s\n", name.c_str(), detail.empty() ? "" : ": ", detail.c_str());
    }

    /// Prints the count; the value that main() returns.
    int finish() const
    {
        std::printf("%d rows checked, %d failed\n", m_checked, m_failed);
        return m_failed == 0 && m_checked > 0 ? 0 : 1;
    }

private:
    int m_checked = 0;
    int m_failed = 0;
};

} // namespace spillway::practice::test
