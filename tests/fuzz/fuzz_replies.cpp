// SPDX-License-Identifier: Apache-2.0
// Whatever a service answers: every parser takes it, and what a label shows of it is harmless.
#include "fuzz.h"

#include "cloud/dms.h"
#include "cloud/iam.h"
#include "cloud/instances.h"
#include "cloud/outcome.h"
#include "cloud/serviceerror.h"

using namespace spillway;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const ServiceError error = parseServiceError(body);
    demand(isHarmless(error.code) && isHarmless(error.message) && isHarmless(error.excerpt) &&
           isHarmless(error.requestId));
    if (const auto list = parseTaskList(body)) {
        for (const TaskRow &row : list->tasks) {
            demand(!row.taskId.isEmpty());
        }
    }
    parseTaskDetails(body, QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961"));
    if (const auto page = parseInstances(body)) {
        demand(page->rows.size() <= page->sent);
    }
    if (const auto page = parseTopics(body)) {
        demand(page->rows.size() <= page->sent);
    }
    parseInstance(body);
    parseSoldOut(body);
    parseEnableAnswer(body);
    if (const auto progress = parseJobProgress(body)) {
        demand(progress->percent >= 0 && progress->percent <= 100);
    }
    if (const auto projects = parseProjects(body)) {
        projectsOfRegion(*projects, QStringLiteral("cn-north-4"));
    }

    // A create that was answered with it: sent and whole, so Created needs an ID, and 4xx is a no.
    CallFacts facts;
    facts.sent = true;
    facts.complete = true;
    facts.body = body;
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 500, 503}) {
        facts.httpStatus = status;
        const Verdict verdict = classify(facts);
        demand((verdict.outcome == Outcome::Created) == !verdict.taskId.isEmpty());
        demand(verdict.outcome != Outcome::Created || (status >= 200 && status < 300));
        demand(verdict.outcome != Outcome::NotSent);
    }
    return 0;
}
