// SPDX-License-Identifier: Apache-2.0
#include "flow/enablings.h"

#include "platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace spillway {

using State = Enabling::State;

namespace {
bool isOnItsWay(const Enabling &enabling)
{
    return enabling.state() == State::Running || enabling.state() == State::Ordering;
}
} // namespace

QByteArray enableOrdersText(const QList<EnableOrder> &orders)
{
    QJsonArray rows;
    for (const EnableOrder &order : orders) {
        rows.append(QJsonObject{{QLatin1String("profile"), order.profile},
                                {QLatin1String("practice"), order.practice},
                                {QLatin1String("instance_id"), order.instanceId},
                                {QLatin1String("instance_name"), order.instanceName},
                                {QLatin1String("job_id"), order.jobId},
                                {QLatin1String("ordered_at"), order.orderedAt.toString(Qt::ISODate)}});
    }
    return QJsonDocument(QJsonObject{{QLatin1String("version"), 1}, {QLatin1String("orders"), rows}}).toJson();
}

QList<EnableOrder> parseEnableOrders(const QByteArray &text)
{
    QList<EnableOrder> orders;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).object().value(u"orders").toArray()) {
        const QJsonObject row = value.toObject();
        EnableOrder order{.profile = row.value(u"profile").toString(),
                          .practice = row.value(u"practice").toBool(),
                          .instanceId = row.value(u"instance_id").toString(),
                          .instanceName = row.value(u"instance_name").toString(),
                          .jobId = row.value(u"job_id").toString(),
                          .orderedAt = QDateTime::fromString(row.value(u"ordered_at").toString(), Qt::ISODate)};
        if (!order.instanceId.isEmpty()) {
            orders.append(std::move(order));
        }
    }
    return orders;
}

Enablings::Enablings(Lookups &lookups, QString file, Worker &files, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_file(std::move(file))
    , m_files(files)
{
}

Enabling *Enablings::of(const Site &site, const QString &profile, bool practice, const Instance &instance)
{
    const auto known = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Enabling *each) {
        const bool over = each->state() == State::Ready || each->state() == State::Failed;
        return !over && each->what().instanceId == instance.id && each->site() == site;
    });
    if (known != m_all.cend()) {
        return *known;
    }
    return add(site,
               {.profile = practice ? QString() : profile,
                .practice = practice,
                .instanceId = instance.id,
                .instanceName = instance.name,
                .jobId = {},
                .orderedAt = {}},
               instance.specification);
}

Enabling *Enablings::add(const Site &site, const EnableOrder &order, const QString &specification)
{
    auto *enabling = new Enabling(m_lookups, site, order, specification, this);
    m_all.append(enabling);
    connect(enabling, &Enabling::changed, this, [this, enabling, last = State::Idle]() mutable {
        const State state = enabling->state();
        const bool moved = std::exchange(last, state) != state;
        if (moved) {
            keep();
        }
        emit changed();
        if (moved && (state == State::Ready || state == State::Failed)) {
            emit ended(enabling);
        }
    });
    return enabling;
}

bool Enablings::isRunning(const Site &site, const QString &instanceId) const
{
    const QList<Enabling *> all = running();
    return std::any_of(all.cbegin(), all.cend(), [&](const Enabling *each) {
        return each->what().instanceId == instanceId && each->site() == site;
    });
}

QList<Enabling *> Enablings::running() const
{
    QList<Enabling *> running = m_all;
    running.removeIf([](const Enabling *each) { return !isOnItsWay(*each); });
    return running;
}

const Enabling *Enablings::latestOf(const Enabling &one) const
{
    const auto latest = std::find_if(m_all.crbegin(), m_all.crend(), [&](const Enabling *each) {
        return each->what().instanceId == one.what().instanceId && each->site() == one.site();
    });
    return *latest;
}

void Enablings::keep()
{
    QList<EnableOrder> orders = m_waiting;
    for (const Enabling *each : std::as_const(m_all)) {
        // One that is out of sight is worth another look, unless its instance was ordered for anew.
        const bool lost = each->isOutOfSight() && latestOf(*each) == each;
        if (lost || isOnItsWay(*each)) {
            orders.append(each->what());
        }
    }
    if (orders == m_kept) {
        return;
    }
    m_kept = orders;
    m_files.run(
        this,
        [file = m_file, text = enableOrdersText(orders)] {
            QSaveFile out(file);
            return makePrivateFolder(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly) &&
                   out.write(text) == text.size() && out.commit();
        },
        [](bool) {}); // the order itself is the service's; only the following would be lost
}

void Enablings::resume(std::function<std::optional<Site>(const EnableOrder &)> siteOf)
{
    if (m_read) {
        return followWaiting(siteOf);
    }
    m_read = true;
    m_files.run(
        this,
        [file = m_file] {
            QFile in(file);
            return in.open(QIODevice::ReadOnly) ? parseEnableOrders(in.read(1024 * 1024)) : QList<EnableOrder>();
        },
        [this, siteOf = std::move(siteOf)](const QList<EnableOrder> &orders) {
            m_kept = orders;
            m_waiting += orders;
            followWaiting(siteOf);
        });
}

void Enablings::followWaiting(const std::function<std::optional<Site>(const EnableOrder &)> &siteOf)
{
    for (const EnableOrder &order : std::exchange(m_waiting, {})) {
        if (const std::optional<Site> site = siteOf(order)) {
            add(*site, order, {})->follow();
        } else {
            m_waiting.append(order);
        }
    }
}

} // namespace spillway
