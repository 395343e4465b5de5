// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/enabling.h"

namespace spillway {

/// All connectors that are being enabled. The orders lie in a file, so that a restart of the program
/// finds them again; an order leaves it when it is ready or has failed, not when it is out of sight.
class Enablings : public QObject
{
    Q_OBJECT
public:
    Enablings(Lookups &lookups, QString file, Worker &files, QObject *parent = nullptr);

    /// The one of that instance, made if there is none. Owned by this.
    Enabling *of(const Site &site, const QString &profile, bool practice, const Instance &instance);
    /// Whether a connector of that instance was ordered here and is on its way.
    bool isRunning(const Site &site, const QString &instanceId) const;
    /// Follows the orders of earlier runs whose place `siteOf` knows; the others wait for the next
    /// call, such as when their profile is there.
    void resume(std::function<std::optional<Site>(const EnableOrder &)> siteOf);
    /// Those that were ordered and are not over.
    QList<Enabling *> running() const;

Q_SIGNALS:
    void changed();
    /// Ready or failed.
    void ended(spillway::Enabling *enabling);

private:
    Enabling *add(const Site &site, const EnableOrder &order, const QString &specification);
    void followWaiting(const std::function<std::optional<Site>(const EnableOrder &)> &siteOf);
    /// Of the same instance.
    const Enabling *latestOf(const Enabling &one) const;
    void keep();

    Lookups &m_lookups;
    QString m_file;
    Worker &m_files;
    QList<Enabling *> m_all;
    QList<EnableOrder> m_waiting; ///< of earlier runs, not followed yet
    QList<EnableOrder> m_kept;    ///< what the file holds
    bool m_read = false;
};

/// The file's text; an order that cannot be read is left out.
QByteArray enableOrdersText(const QList<EnableOrder> &orders);
QList<EnableOrder> parseEnableOrders(const QByteArray &text);

} // namespace spillway
