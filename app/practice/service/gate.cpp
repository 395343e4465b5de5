// SPDX-License-Identifier: Apache-2.0
#include "gate.h"

#include "answers.h"
#include "faults.h"
#include "signature.h"

#include <algorithm>

namespace spillway::practice {

namespace {

constexpr int kFailuresAllowed = 5;
constexpr std::int64_t kLockSeconds = 5 * 60;

/// The gateway shows the canonical request with bars for the line feeds (contract section 3.5).
std::string withBars(std::string canonical)
{
    std::replace(canonical.begin(), canonical.end(), '\n', '|');
    return canonical;
}

/// A lock that would last longer than any lock does is of a clock that was wrong, and is ignored.
bool isLocked(const KeyFailures &failures, std::int64_t now)
{
    return failures.lockedUntil > now && failures.lockedUntil <= now + kLockSeconds;
}

Answer lockedAnswer()
{
    return signatureError("AK access failed to reach the limit,forbidden");
}

} // namespace

std::optional<Answer> Gate::refusal(const HttpRequest &request, std::int64_t now)
{
    return judge(request, *m_store.read(), now);
}

std::optional<Answer> Gate::judge(const HttpRequest &request, const State &state, std::int64_t now)
{
    const std::size_t given = request.headerCount("authorization");
    if (given == 0) {
        // No token is ever issued here, so any is one that cannot be read.
        return request.headerCount("x-auth-token") > 0 ? signatureError("decrypt token fail")
                                                       : signatureError("Authorization header is missing");
    }
    const auto authorization = parseAuthorization(request.header("authorization"));
    if (given > 1 || !authorization)
        return signatureError("Authorization header format is incorrect");

    const std::string &accessKey = authorization->accessKey;
    if (accessKey != state.signInKey.accessKey || isOn(state, Fault::SignInRefused))
        return signatureError("ak " + accessKey.substr(0, 64) + " not exist");
    const auto failures = state.failures.find(accessKey);
    if (failures != state.failures.end() && isLocked(failures->second, now))
        return lockedAnswer();

    SignatureVerdict verdict = verifySignature(request, *authorization, state.signInKey.secretKey, now);
    switch (verdict.fault) {
    case SignatureFault::None:
        if (failures != state.failures.end())
            forgetFailures(accessKey);
        return std::nullopt;
    case SignatureFault::HeaderAbsent:
        return signatureError("signed header " + verdict.detail.substr(0, 64) + " is not in the request exactly once");
    case SignatureFault::DateNotSigned: return signatureError("x-sdk-date is not among the signed headers");
    case SignatureFault::DateMalformed: return signatureError("x-sdk-date is not of the form YYYYMMDDTHHMMSSZ");
    case SignatureFault::Expired:
        // A wrong clock is no attempt to guess the key: it does not count towards the lock.
        return signatureError("calc ak sk signature fail:signature expired");
    case SignatureFault::Mismatch: break;
    }
    return failedSignature(accessKey, verdict.detail, now);
}

Answer Gate::failedSignature(const std::string &accessKey, const std::string &canonical, std::int64_t now)
{
    bool locked = false;
    m_store.update([&](State &state) {
        KeyFailures &failures = state.failures[accessKey];
        if (failures.lockedUntil != 0 && !isLocked(failures, now))
            failures = {}; // the lock has run out: counting begins anew
        ++failures.count;
        if (failures.count > kFailuresAllowed && failures.lockedUntil == 0)
            failures.lockedUntil = now + kLockSeconds;
        locked = failures.lockedUntil != 0;
        return true;
    });
    return locked ? lockedAnswer()
                  : signatureError("verify aksk signature fail, canonicalRequest:" + withBars(canonical));
}

void Gate::forgetFailures(const std::string &accessKey)
{
    m_store.update([&](State &state) { return state.failures.erase(accessKey) > 0; });
}

} // namespace spillway::practice
