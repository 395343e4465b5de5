// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace spillway {

/// Keeps the calls of all who read task lists apart from each other: one at a time, and no two begin
/// within the spacing. Whoever wants to call takes hold first, says when the request leaves, and lets
/// go once it was answered.
class Pace
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Pace(Milliseconds spacing = std::chrono::seconds(1), std::function<qint64()> clock = {})
        : m_spacing(spacing)
        , m_clock(std::move(clock))
    {
        m_timer.start();
    }

    /// Milliseconds of a clock that nobody sets.
    qint64 now() const { return m_clock ? m_clock() : m_timer.elapsed(); }
    /// How long until it is worth asking for hold again; zero: now.
    Milliseconds wait() const
    {
        if (m_held) {
            return std::max(m_spacing, Milliseconds(1));
        }
        return m_called ? std::max(Milliseconds(0), Milliseconds(m_last - now()) + m_spacing) : Milliseconds(0);
    }
    bool hold()
    {
        if (wait() > Milliseconds(0)) {
            return false;
        }
        m_held = true;
        return true;
    }
    void called()
    {
        m_called = true;
        m_last = now();
    }
    void release() { m_held = false; }

private:
    Milliseconds m_spacing;
    std::function<qint64()> m_clock;
    QElapsedTimer m_timer;
    qint64 m_last = 0;
    bool m_called = false;
    bool m_held = false;
};

} // namespace spillway
