// SPDX-License-Identifier: Apache-2.0
#include "workers.h"

#include <system_error>

namespace spillway::practice {

namespace {

constexpr std::size_t kMaxThreads = 256;

}

Workers::~Workers()
{
    shutdown();
}

void Workers::enqueue(std::function<void()> job)
{
    const std::lock_guard guard(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_idle < m_jobs.size() && m_threads.size() < kMaxThreads) {
        try {
            m_threads.emplace_back([this] { run(); });
        } catch (const std::system_error &) {
            // No thread to be had: the job waits for one of those that run.
            if (m_threads.empty())
                throw;
        }
    }
    m_changed.notify_one();
}

void Workers::shutdown()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void Workers::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace spillway::practice
