// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/lookups.h"
#include "flow/taskreading.h"

#include <QObject>

namespace spillway {

/// How many tasks a connector may have, and what is known of the instance behind it.
struct QuotaState
{
    std::optional<int> used;
    std::optional<int> quota;
    std::optional<int> most;          ///< the service's maximum
    std::optional<Instance> instance; ///< nothing if none with that connector was found
};

/// Whether the quota can be raised, as far as the documentation says (contract 1.5).
enum class QuotaChance {
    Likely,
    AtMost,      ///< it is the service's maximum already
    NewInstance, ///< made in September 2022 or later: those start at the maximum
    Untold,      ///< the list does not tell the quota
};
QuotaChance chanceOf(const QuotaState &state);

struct QuotaLook
{
    std::optional<QuotaState> state;
    std::optional<LookupFailure> failure;
};
/// Reads the list, then looks for the instance; only GET. An instance that is not found is no failure.
/// `done` gets the answer once, later, and not at all once `context` is gone.
void lookAtQuota(Lookups &lookups, const ListPlace &place, QObject *context,
                 std::function<void(const QuotaLook &)> done);

struct QuotaResult
{
    enum class End {
        Raised,    ///< the service said so, or its list after a lost answer
        Refused,   ///< it said no; see failure
        NotSent,   ///< see failure
        NotRaised, ///< the answer was lost, and the list has the old number
        Unknown,   ///< the answer was lost, and the list could not be read; see failure
    };
    End end = End::NotSent;
    int wanted = 0;
    std::optional<int> quota = {}; ///< as the list told it last
    std::optional<LookupFailure> failure = {};
};

/// One press of "Raise the quota": one PUT, then the list, which shows the new number or settles a lost
/// answer. A quota that is there already is not asked for again, and a raised one cannot be lowered.
/// Emits finished() exactly once; then deleteLater() it.
class QuotaRaise : public QObject
{
    Q_OBJECT
public:
    QuotaRaise(ReadingTools tools, ListPlace place, int wanted, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const spillway::QuotaResult &result);

private:
    using End = QuotaResult::End;

    void answered(const Change &change);
    void listed(const TasksTold &told, bool lost);

    ReadingTools m_tools;
    ListPlace m_place;
    QuotaResult m_result;
};

} // namespace spillway
