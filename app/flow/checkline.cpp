// SPDX-License-Identifier: Apache-2.0
#include "flow/checkline.h"

#include "cloud/outcome.h"

#include <cstdlib>

namespace spillway {
namespace {

using What = CheckLine::What;
using Result = CheckLine::Result;
using Reason = CheckLine::Reason;
using Source = CheckLine::Source;
using Kind = LookupFailure::Kind;

/// Beyond, the service refuses signatures (contract 3.1).
constexpr int MaxSkewMinutes = 15;
/// Beyond, a clock is worth a word.
constexpr int OddSkewMinutes = 5;

} // namespace

CheckLine clockLine(const Answered &answered)
{
    const CallFacts &first = answered.first;
    CheckLine line{.what = What::Clock, .at = answered.at};
    const int off = skewMinutes(first);
    if (!first.serverDate.isValid()) {
        line.verdict = Result::Unchecked;
        line.reason = first.httpStatus == 0 ? Reason::NotLooked : Reason::NoDate;
        return line;
    }
    const int distance = std::abs(off);
    // Some seconds beyond the limit are as many minutes as the limit itself.
    const bool refused = answered.failure && causeOf(answered.failure->facts) == Cause::ClockOff;
    line.verdict = refused || distance > MaxSkewMinutes ? Result::Failed
                   : distance >= OddSkewMinutes         ? Result::Warning
                                                        : Result::Passed;
    line.reason = line.verdict == Result::Passed ? Reason::None : Reason::ClockOff;
    line.values = {QString::number(off)};
    return line;
}

CheckLine tlsLine(const Site &site, const Answered &answered)
{
    CheckLine line{.what = What::Tls, .at = answered.at};
    const auto &failure = answered.failure;
    if (site.dms.isLoopback() && site.dms.text().startsWith(u"http:")) {
        line.verdict = Result::Passed;
        line.reason = Reason::PlainHttp;
        line.source = Source::Rule;
    } else if (failure && isTlsTrouble(*failure)) {
        line.verdict = Result::Failed;
        line.reason = Reason::NotReached;
        line.failure = failure;
    } else if (answered.first.httpStatus != 0) {
        line.verdict = Result::Passed;
    } else {
        line.verdict = Result::Unchecked;
        line.reason = Reason::NotReached;
        line.failure = failure;
    }
    return line;
}

bool isTlsTrouble(const LookupFailure &failure)
{
    return failure.kind == Kind::Call && causeOf(failure.facts) == Cause::Tls;
}

CheckLine signInLine(const Answered &answered)
{
    CheckLine line{.what = What::SignInKey, .at = answered.at};
    const auto &failure = answered.failure;
    if (!failure) {
        line.verdict = Result::Passed;
        return line;
    }
    line.failure = failure;
    switch (failure->kind) {
    case Kind::Keychain:
        if (failure->keyKind == KeyKind::Proxy) { // says nothing of the key
            break;
        }
        line.verdict = Result::Failed;
        line.reason = Reason::KeyUnreadable;
        line.source = Source::Rule;
        return line;
    case Kind::KeyGuarded:
        line.verdict = Result::Failed;
        line.reason = Reason::KeyGuarded;
        line.source = Source::Rule;
        return line;
    default: break;
    }
    const int status = failure->facts.httpStatus;
    if (status == 401) {
        // With a clock that is off the signature is refused whatever the key is.
        line.verdict = causeOf(failure->facts) == Cause::ClockOff ? Result::Unchecked : Result::Failed;
        line.reason = line.verdict == Result::Failed ? Reason::KeyRefused : Reason::NotLooked;
    } else if (status == 403) {
        line.verdict = Result::Warning;
        line.reason = Reason::Forbidden;
    } else if (status == 404 || status == 400) {
        line.verdict = Result::Passed; // it came past the gateway's check of the signature
    } else {
        line.verdict = Result::Unchecked;
        line.reason = isTlsTrouble(*failure) ? Reason::NotLooked : Reason::NotReached;
    }
    return line;
}

std::optional<Field> fieldOf(CheckLine::What what)
{
    switch (what) {
    case What::Clock:
    case What::Tls:
    case What::SignInKey: return std::nullopt;
    case What::Instance:
    case What::Connector: return Field::ConnectorId;
    case What::Quota:
    case What::TaskName: return Field::TaskName;
    case What::Topics: return Field::Topics;
    case What::Bucket:
    case What::BucketRegion: return Field::ObsBucketName;
    case What::WriterKey: return Field::AccessKey;
    case What::Project:
    case What::Permission: return Field::ProjectId;
    }
    return std::nullopt;
}

} // namespace spillway
