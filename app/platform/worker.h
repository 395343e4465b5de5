// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <type_traits>
#include <utility>

namespace spillway {

/// A thread that does one thing after the other, so that no file or commit waits on the UI.
/// Results come back in the thread that this object lives in, in the order of the calls, and not
/// at all once the context object (of that same thread) is gone. What was asked for is done before
/// the destructor returns.
class Worker : public QObject
{
public:
    explicit Worker(const QString &name, QObject *parent = nullptr) : QObject(parent), m_hands(new QObject)
    {
        m_thread.setObjectName(name);
        m_hands->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_hands, &QObject::deleteLater);
        m_thread.start();
    }
    ~Worker() override
    {
        finishAll([] {});
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs `work()` on the thread, then `done(result)` here (`done()` for a work without result).
    template<typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            m_hands,
            [this, work = std::move(work), done = std::move(done), guard = QPointer<QObject>(context)]() mutable {
                if constexpr (std::is_void_v<decltype(work())>) {
                    work();
                    deliver(std::move(guard), [done = std::move(done)]() mutable { done(); });
                } else {
                    deliver(std::move(guard),
                            [result = work(), done = std::move(done)]() mutable { done(std::move(result)); });
                }
            },
            Qt::QueuedConnection);
    }

    /// Waits for all that was asked so far, then for `last`, which runs on the thread.
    template<typename Last>
    void finishAll(Last last)
    {
        QMetaObject::invokeMethod(m_hands, std::move(last), Qt::BlockingQueuedConnection);
    }

private:
    template<typename Delivery>
    void deliver(QPointer<QObject> guard, Delivery delivery)
    {
        // Only this object's thread may ask the guard: the context lives and dies there.
        QMetaObject::invokeMethod(
            this,
            [guard = std::move(guard), delivery = std::move(delivery)]() mutable {
                if (guard) {
                    delivery();
                }
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject *m_hands; ///< lives in m_thread; the work runs in its event loop
};

} // namespace spillway
