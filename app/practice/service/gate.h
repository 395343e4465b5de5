// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "statestore.h"

#include <cstdint>
#include <optional>

namespace spillway::practice {

/// The gateway's part before DMS or IAM see a request: who signed it, and is the signature right.
/// Counts the failed signatures of a key and locks it (contract section 3.1, "Lock-out"); the
/// count lies in the state, so a restart does not unlock.
class Gate
{
public:
    explicit Gate(StateStore &store) : m_store(store) {}

    /// The refusal, or nothing when the request may pass; now in seconds.
    std::optional<Answer> refusal(const HttpRequest &request, std::int64_t now);

private:
    std::optional<Answer> judge(const HttpRequest &request, const State &state, std::int64_t now);
    Answer failedSignature(const std::string &accessKey, const std::string &canonical, std::int64_t now);
    void forgetFailures(const std::string &accessKey);

    StateStore &m_store;
};

} // namespace spillway::practice
