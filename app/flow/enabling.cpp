// SPDX-License-Identifier: Apache-2.0
#include "flow/enabling.h"

#include "cloud/signedrequest.h"

namespace spillway {
namespace {

constexpr int Nodes = 2; // the least, and the default (contract 1.6)

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// "300MB" is what the call takes; newer flavours say "kafka.2u4g.cluster.small * 3 broker".
QString bandwidthOf(const QString &specification)
{
    static const QStringList known{QStringLiteral("100MB"), QStringLiteral("300MB"), QStringLiteral("600MB"),
                                   QStringLiteral("1200MB")};
    return known.contains(specification) ? specification : QString();
}

} // namespace

Enabling::Enabling(Lookups &lookups, Site site, EnableOrder order, QString specification, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_site(std::move(site))
    , m_order(std::move(order))
    , m_specification(bandwidthOf(specification))
{
    m_next.setSingleShot(true);
    m_next.setInterval(m_order.practice ? PracticeInterval : Interval);
    connect(&m_next, &QTimer::timeout, this, &Enabling::look);
}

void Enabling::become(State state)
{
    m_ordered = m_ordered || state == State::Running;
    m_state = state;
    emit changed();
}

bool Enabling::isOutOfSight() const
{
    const bool gone = m_failure && m_failure->facts.httpStatus == 404; // the instance itself
    return m_state == State::Failed && m_ordered && m_failure && !gone;
}

void Enabling::askStock()
{
    become(State::Asking);
    const Project project{m_site.dms, m_site.projectId};
    auto soldOut = std::make_shared<bool>(false);
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site,
        [project, soldOut, id = m_order.instanceId](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                return connectorStockRequest(project, key, id, now());
            }
            if (auto failure = failureOf(*last)) {
                return *failure;
            }
            const std::optional<bool> told = parseSoldOut(last->body);
            *soldOut = told.value_or(false);
            return told ? Reading::Next(Reading::Done{})
                        : LookupFailure{.kind = LookupFailure::Kind::Unreadable, .facts = *last};
        },
        this);
    connect(reading, &Reading::finished, this, [this, reading, soldOut](const std::optional<LookupFailure> &failure) {
        reading->deleteLater();
        m_failure = failure;
        become(*soldOut ? State::SoldOut : State::Idle);
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

void Enabling::order()
{
    if (m_state == State::Ordering || m_state == State::Running) {
        return; // a double click is one order
    }
    m_failure.reset();
    m_ordered = false;
    become(State::Ordering);
    m_order.orderedAt = now();
    const Project project{m_site.dms, m_site.projectId};
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site,
        [this, project](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                return enableConnectorRequest(project, key, m_order.instanceId, m_specification, Nodes, now());
            }
            const int status = last->httpStatus;
            const bool refused = !last->sent || (status >= 300 && status < 500 && status != 408);
            if (refused) {
                return LookupFailure{.kind = LookupFailure::Kind::Call, .facts = *last};
            }
            // A lost or odd answer: the order may have been taken. The instance tells.
            if (const auto answer = parseEnableAnswer(last->body)) {
                m_order.jobId = answer->jobId;
            }
            return Reading::Done{};
        },
        this);
    reading->allowOneOrder();
    connect(reading, &Reading::finished, this, [this, reading](const std::optional<LookupFailure> &failure) {
        reading->deleteLater();
        m_failure = failure;
        if (failure) {
            return become(State::Failed);
        }
        become(State::Running);
        m_next.start();
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

void Enabling::follow()
{
    become(State::Running);
    look();
}

void Enabling::look()
{
    m_lookups.instance(m_site, m_order.instanceId, this, [this](const Listing<Instance> &listing) {
        m_failure = listing.failure;
        if (listing.failure) {
            // A lost look changes nothing; a refused key would only lock itself.
            const bool hopeless = listing.failure->kind != LookupFailure::Kind::Call ||
                                  listing.failure->facts.httpStatus == 401 || listing.failure->facts.httpStatus == 404;
            if (hopeless) {
                return become(State::Failed);
            }
            emit changed();
            return m_next.start();
        }
        const Instance &instance = listing.rows.first();
        if (!instance.connectorId.isEmpty() && instance.isRunning()) {
            m_connectorId = instance.connectorId;
            m_percent = 100;
            return become(State::Ready);
        }
        if (!instance.isRunning()) {
            m_quietLooks = 0;
            return lookAtJob();
        }
        // Running without a connector: not begun yet, or ended in failure.
        if (++m_quietLooks >= PatientLooks) {
            return become(State::Failed);
        }
        emit changed();
        m_next.start();
    });
}

void Enabling::lookAtJob()
{
    if (!isSafeId(m_order.jobId)) {
        emit changed();
        return m_next.start();
    }
    const Project project{m_site.dms, m_site.projectId};
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site,
        [this, project](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                return jobProgressRequest(project, key, m_order.instanceId, m_order.jobId, now());
            }
            if (const auto progress = parseJobProgress(last->body); progress && last->httpStatus == 200) {
                m_percent = progress->percent;
            }
            return Reading::Done{};
        },
        this);
    connect(reading, &Reading::finished, this, [this, reading](const std::optional<LookupFailure> &) {
        reading->deleteLater();
        emit changed();
        m_next.start();
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

} // namespace spillway
