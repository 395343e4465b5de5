// SPDX-License-Identifier: Apache-2.0
#include "flow/taskreading.h"

#include "cloud/serviceerror.h"
#include "cloud/signedrequest.h"
#include "flow/lookups.h"

#include <algorithm>

namespace spillway {
namespace {

/// Attempts, profiles and answers tell IDs; each becomes a part of an address.
bool isSafe(const Place &place)
{
    return isSafeId(place.projectId) && isSafeId(place.connectorId);
}

Reading::Next signedIf(bool safe, const std::function<HttpRequest(const SignInKey &)> &request, const SignInKey &key)
{
    return safe ? Reading::Next(request(key)) : LookupFailure{.kind = LookupFailure::Kind::UnsafeId};
}

template<typename Value>
using Parse = std::function<std::optional<Value>(const QByteArray &)>;

template<typename Value>
using Answered = std::function<void(std::optional<Value>, const std::optional<LookupFailure> &, const CallFacts &)>;
using Made = std::function<Reading *(Reading::Step)>;

/// One request and what its answer holds.
template<typename Value>
Reading *readOne(Worker &files, const Made &make, bool safe, std::function<HttpRequest(const SignInKey &)> request,
                 Parse<Value> parse, QObject *context, Answered<Value> done)
{
    auto facts = std::make_shared<CallFacts>();
    Reading *reading =
        make([safe, request = std::move(request), facts](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                return signedIf(safe, request, key);
            }
            if (auto failure = failureOf(*last)) {
                return *failure;
            }
            *facts = *last;
            return Reading::Done{};
        });
    // A list of a thousand tasks is not parsed here; with the reading its answer goes, too.
    const auto parsed = [reading, facts, done](std::optional<Value> value) {
        reading->deleteLater();
        std::optional<LookupFailure> failure;
        if (!value) {
            failure = LookupFailure{.kind = LookupFailure::Kind::Unreadable, .facts = *facts};
        }
        done(std::move(value), failure, *facts);
    };
    QObject::connect(reading, &Reading::finished, context, [=, &files](const std::optional<LookupFailure> &failure) {
        if (failure) {
            reading->deleteLater();
            return done(std::nullopt, failure, failure->facts);
        }
        files.run(
            reading, [parse, body = facts->body] { return parse(body); }, parsed);
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
    return reading;
}

Reading *readList(Worker &files, const Made &make, const Place &place, QObject *context,
                  const std::function<void(const TasksTold &)> &done)
{
    return readOne<TaskList>(
        files, make, isSafe(place),
        [place](const SignInKey &key) { return listTasksRequest(place, key, QDateTime::currentDateTimeUtc()); },
        parseTaskList, context,
        [done](std::optional<TaskList> list, const std::optional<LookupFailure> &failure, const CallFacts &facts) {
            done({.list = std::move(list), .failure = failure, .facts = facts});
        });
}

} // namespace

bool TaskTold::isMissing() const
{
    return failure && failure->facts.httpStatus == 404 &&
           !parseServiceError(failure->facts.body)
                .code.startsWith(u"APIG"); // APIGW, or APIG elsewhere (contract 2.5, 26)
}

bool TasksTold::has(const QString &taskId) const
{
    return list && std::any_of(list->tasks.cbegin(), list->tasks.cend(),
                               [&](const TaskRow &row) { return row.taskId == taskId; });
}

Reading *readTask(ReadingTools tools, const ListPlace &place, const QString &taskId, QObject *context,
                  std::function<void(const TaskTold &)> done)
{
    return readOne<TaskDetails>(
        tools.files, [&](Reading::Step step) { return new Reading(tools, place, std::move(step), context); },
        isSafe(place.place) && isSafeId(taskId),
        [place = place.place, taskId](const SignInKey &key) {
            return showTaskRequest(place, key, taskId, QDateTime::currentDateTimeUtc());
        },
        [taskId](const QByteArray &body) { return parseTaskDetails(body, taskId); }, context,
        [done = std::move(done)](std::optional<TaskDetails> details, const std::optional<LookupFailure> &failure,
                                 const CallFacts &) {
            done({.details = std::move(details), .failure = failure, .at = QDateTime::currentDateTimeUtc()});
        });
}

Reading *readTasks(ReadingTools tools, const ListPlace &place, QObject *context,
                   std::function<void(const TasksTold &)> done)
{
    return readList(
        tools.files, [&](Reading::Step step) { return new Reading(tools, place, std::move(step), context); },
        place.place, context, done);
}

Reading *readTasks(ReadingTools tools, const Site &site, const QString &connectorId, QObject *context,
                   std::function<void(const TasksTold &)> done)
{
    return readList(
        tools.files,
        [&](Reading::Step step) { return new Reading(tools, site.signInKey, site, std::move(step), context); },
        Place{site.dms, site.projectId, connectorId}, context, done);
}

void sendChange(ReadingTools tools, const ListPlace &place, std::function<HttpRequest(const SignInKey &)> request,
                QObject *context, std::function<void(const Change &)> done)
{
    auto facts = std::make_shared<CallFacts>();
    auto *reading = new Reading(
        tools, place,
        [safe = isSafe(place.place), request = std::move(request), facts](const SignInKey &key,
                                                                          const CallFacts *last) -> Reading::Next {
            if (!last) {
                return signedIf(safe, request, key);
            }
            *facts = *last;
            return Reading::Done{};
        },
        context);
    reading->allowOneOrder();
    QObject::connect(reading, &Reading::finished, context,
                     [reading, facts, done = std::move(done)](const std::optional<LookupFailure> &failure) {
                         reading->deleteLater();
                         if (failure && failure->kind != LookupFailure::Kind::Call) {
                             return done(*failure);
                         }
                         done(failure ? failure->facts : *facts); // a 401 ends the reading before its step sees it
                     });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

} // namespace spillway
