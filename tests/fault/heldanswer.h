// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/httpcall.h"
#include "faultserver.h"
#include "platform/worker.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace spillway::test {

/// The server's next GET, whose answer comes once the worker is busy, until it is let go: what is told before that
/// was found out on this thread.
class HeldAnswer
{
public:
    HeldAnswer(FaultServer &server, Worker &worker) : m_worker(worker)
    {
        server.onHead([held = m_held](const Received &request) {
            if (request.method == "GET" && held->next.tryAcquire()) {
                held->asked.release();
                held->answer.acquire();
            }
        });
    }
    ~HeldAnswer()
    {
        m_held->answer.release();
        letGo();
    }
    HeldAnswer(const HeldAnswer &) = delete;
    HeldAnswer &operator=(const HeldAnswer &) = delete;

    /// Whether the answer to the call of `owner` has come and been taken.
    bool came(QObject *owner)
    {
        if (!QTest::qWaitFor([this] { return m_held->asked.tryAcquire(); })) {
            return false;
        }
        m_worker.run(
            &m_context, [held = m_held] { held->work.acquire(); }, [] {});
        auto *call = owner->findChild<HttpCall *>();
        QSignalSpy finished(call, &HttpCall::finished);
        m_held->answer.release();
        return finished.wait();
    }
    void letGo() { m_held->work.release(); }

private:
    struct Held
    {
        QSemaphore next{1};
        QSemaphore asked;
        QSemaphore answer;
        QSemaphore work;
    };
    Worker &m_worker;
    std::shared_ptr<Held> m_held = std::make_shared<Held>();
    QObject m_context;
};

} // namespace spillway::test
