// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/tasktarget.h"
#include "flow/watch.h"
#include "services.h"

#include <QObject>

#include <functional>

namespace spillway {

/// Finds for an attempt where its connector's task list is read and with which key, and prepares the
/// network of its profile. Waits for profiles that are still being read, and with a practice attempt
/// until the practice service runs or fails to start; who wants that started, starts it afterwards.
class PlaceFinder : public QObject
{
    Q_OBJECT
public:
    explicit PlaceFinder(Services &services, QObject *parent = nullptr);

    /// `why` says in words why there is no place.
    using Found = std::function<void(const std::optional<ListPlace> &place, const QString &why)>;
    void find(const Attempt &attempt, Found then);
    void find(const WatchPlace &place, Found then);
    /// The connector that a profile names.
    void find(const Profile &profile, Found then);
    /// The first connector of the practice service, once that runs.
    void findPractice(Found then);

private:
    void withNetwork(const NetworkSettings &settings, const ListPlace &place, Found then);

    Services &m_services;
    QList<Found> m_forPractice; ///< until the practice service runs
};

} // namespace spillway
