// SPDX-License-Identifier: Apache-2.0
#include "history/attempt.h"

#include <array>

namespace spillway {
namespace {
constexpr std::array names{
    std::pair{AttemptState::Prepared, "prepared"}, std::pair{AttemptState::Sending, "sending"},
    std::pair{AttemptState::Created, "created"},   std::pair{AttemptState::Rejected, "rejected"},
    std::pair{AttemptState::NotSent, "not-sent"},  std::pair{AttemptState::Unknown, "unknown"},
};
} // namespace

AttemptState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created: return AttemptState::Created;
    case Outcome::Rejected: return AttemptState::Rejected;
    case Outcome::NotSent: return AttemptState::NotSent;
    case Outcome::Unknown: break;
    }
    return AttemptState::Unknown;
}

QString stateName(AttemptState state)
{
    for (const auto &[value, name] : names) {
        if (value == state) {
            return QLatin1String(name);
        }
    }
    return {};
}

AttemptState stateFromName(const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return AttemptState::Unknown; // from a newer program: the cautious reading
}

} // namespace spillway
