// SPDX-License-Identifier: Apache-2.0
#include "flow/quota.h"

#include "cloud/outcome.h"

#include <algorithm>

namespace spillway {
namespace {
/// Contract 1.5: instances made since then start at the maximum.
QDateTime quotaFixedSince()
{
    return QDateTime(QDate(2022, 9, 1), QTime(0, 0), Qt::UTC);
}
} // namespace

QuotaChance chanceOf(const QuotaState &state)
{
    if (!state.quota) {
        return QuotaChance::Untold;
    }
    if (state.most && *state.quota >= *state.most) {
        return QuotaChance::AtMost;
    }
    const bool young = state.instance && state.instance->createdAt >= quotaFixedSince();
    return young ? QuotaChance::NewInstance : QuotaChance::Likely;
}

void lookAtQuota(Lookups &lookups, const ListPlace &place, QObject *context,
                 std::function<void(const QuotaLook &)> done)
{
    readTasks(lookups.tools(), place, context, [=, &lookups, done = std::move(done)](const TasksTold &told) {
        if (!told.list) {
            return done({.state = {}, .failure = told.failure});
        }
        const TaskList &list = *told.list;
        const QuotaState state{.used = list.total ? list.total : static_cast<int>(list.tasks.size()),
                               .quota = list.quota,
                               .most = list.maxTasks,
                               .instance = {}};
        const auto connections = place.connections ? place.connections : lookups.tools().cloud.network().current();
        const Site site{.dms = place.place.dms,
                        .iam = {},
                        .obs = {},
                        .region = {},
                        .projectId = place.place.projectId,
                        .signInKey = place.signInKey,
                        .network = connections->prepared().settings};
        lookups.instances(site, context, [=](const Listing<Instance> &listing) {
            QuotaState whole = state;
            const auto found = std::find_if(listing.rows.cbegin(), listing.rows.cend(), [&](const Instance &instance) {
                return instance.connectorId == place.place.connectorId;
            });
            if (found != listing.rows.cend()) {
                whole.instance = *found;
            }
            done({.state = whole, .failure = {}});
        });
    });
}

QuotaRaise::QuotaRaise(ReadingTools tools, ListPlace place, int wanted, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_place(std::move(place))
{
    m_result.wanted = wanted;
}

void QuotaRaise::start()
{
    sendChange(
        m_tools, m_place,
        [this](const SignInKey &key) {
            return raiseQuotaRequest(m_place.place, key, m_result.wanted, QDateTime::currentDateTimeUtc());
        },
        this, [this](const Change &change) { answered(change); });
}

void QuotaRaise::answered(const Change &change)
{
    if (const auto *before = std::get_if<LookupFailure>(&change)) {
        m_result.failure = *before;
        emit finished(m_result);
        return;
    }
    const CallFacts &facts = std::get<CallFacts>(change);
    const ChangeOutcome outcome = changeOutcome(facts);
    if (outcome == ChangeOutcome::Done || outcome == ChangeOutcome::Unknown) {
        const bool lost = outcome == ChangeOutcome::Unknown;
        readTasks(m_tools, m_place, this, [this, lost](const TasksTold &told) { listed(told, lost); });
        return;
    }
    m_result.end = outcome == ChangeOutcome::NotSent ? End::NotSent : End::Refused;
    m_result.failure = LookupFailure{.kind = LookupFailure::Kind::Call, .facts = facts};
    emit finished(m_result);
}

void QuotaRaise::listed(const TasksTold &told, bool lost)
{
    if (told.list) {
        m_result.quota = told.list->quota;
    }
    if (!lost) {
        m_result.end = End::Raised; // the answer said so, whatever became of the look
    } else if (m_result.quota) {
        m_result.end = *m_result.quota >= m_result.wanted ? End::Raised : End::NotRaised;
    } else {
        m_result.end = End::Unknown;
        m_result.failure = told.failure;
    }
    emit finished(m_result);
}

} // namespace spillway
