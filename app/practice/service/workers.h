// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace spillway::practice {

/// The threads of the connections. The library's own pool has eight, and each is taken by one idle
/// keep-alive connection; this one starts a thread when none is free, up to a limit.
class Workers : public httplib::TaskQueue
{
public:
    ~Workers() override;

    void enqueue(std::function<void()> job) override;
    /// Waits for the running jobs; those that wait for a thread are run too.
    void shutdown() override;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace spillway::practice
