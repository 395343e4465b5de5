// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/reading.h"
#include "task/field.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace spillway {

/// One thing that is looked at before a send, and what came of it. Data; the words are made by
/// messages.
struct CheckLine
{
    enum class What {
        Clock,
        Tls,
        SignInKey,
        Project,
        Permission,
        Instance,
        Connector,
        Quota,
        TaskName,
        Topics,
        Bucket,
        BucketRegion,
        WriterKey,
    };
    enum class Result {
        Waiting,
        Passed,
        Warning,
        Failed,    ///< as it stands, the task would be refused or would not work
        Unchecked, ///< could not be checked
    };
    /// Who says so.
    enum class Source { Rule, Service, Bucket };
    /// Why a line is what it is, where the verdict alone does not say it.
    enum class Reason {
        None,
        ClockOff,         ///< minutes
        NoDate,           ///< the service sent no Date
        PlainHttp,        ///< loopback: no TLS to check
        KeyRefused,       ///< 401
        KeyGuarded,       ///< refused earlier
        KeyUnreadable,    ///< keychain
        KeyTemporary,     ///< a writer key with a token, or a sign-in key that expires
        Forbidden,        ///< 403
        NotReached,       ///< no answer; see `failure`
        NotLooked,        ///< a line above it failed
        NoDumping,        ///< 404 APIGW.0101: only Smart Connect is offered there
        InstanceState,    ///< name, status
        InstanceSingle,   ///< name
        InstanceUnknown,  ///< no instance has that connector
        ConnectorMissing, ///< name of the instance
        ConnectorOther,   ///< name of the instance, its connector
        IsInstanceId,     ///< the ID given is an instance's: name, its connector
        QuotaFull,        ///< tasks, quota
        QuotaUnknown,
        NameTaken,          ///< how many tasks have it
        TopicsMissing,      ///< names
        PatternHitsNothing, ///< how many topics there are
        PatternTooHard,
        ProjectUnknown,
        ProjectUnlisted, ///< DMS serves it, IAM does not list it
        NoProject,       ///< a profile that leaves it to each task
        BucketMissing,
        BucketElsewhere,  ///< region of the bucket, region of the instance
        BucketForbidden,  ///< the key may not look; it may still write
        BucketKeyRefused, ///< the code of OBS
        RegionUnknown,
    };

    What what = What::Clock;
    Result verdict = Result::Waiting;
    Source source = Source::Service;
    Reason reason = Reason::None;
    /// What the words name: "3" and "18" for the quota, an instance's name.
    QStringList values = {};
    QDateTime at = {}; ///< of the answer it rests on, UTC
    std::optional<LookupFailure> failure = {};
};

/// How the first call to a service ended.
struct Answered
{
    CallFacts first;
    std::optional<LookupFailure> failure;
    QDateTime at; ///< UTC
};
/// The clock as the service's Date shows it: nobody else can say.
CheckLine clockLine(const Answered &answered);
CheckLine tlsLine(const Site &site, const Answered &answered);
CheckLine signInLine(const Answered &answered);
/// The certificate was refused. The line of the connection says whose, and why; the others need not
/// say it again.
bool isTlsTrouble(const LookupFailure &failure);

/// The field that mends the line; none where that is the sign-in key, the network or the clock.
std::optional<Field> fieldOf(CheckLine::What what);

} // namespace spillway
