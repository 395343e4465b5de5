// SPDX-License-Identifier: Apache-2.0
// How long it takes to judge a whole draft. Prints one JSON object.
// Counted is the thread's own time on the processor: at 50 µs a p99 of the wall clock would tell
// of the neighbours on a shared machine. The wall's p50 and p99 stand beside it.
#include "samples.h"
#include "task/rules.h"

#include <QStringList>

#include <cstdio>
#include <ctime>

using namespace spillway;

namespace {

constexpr int Runs = 25'000;

Draft common()
{
    Draft draft = Draft::forForm();
    draft.set(Field::TaskName, QStringLiteral("obsTransfer-1122976956"));
    draft.set(Field::ObsBucketName, QStringLiteral("orders-archive"));
    draft.set(Field::ObsPath, QStringLiteral("kafka/orders-2024/europe"));
    draft.set(Field::PartitionFormat, QStringLiteral("yyyy/MM/dd/HH/mm"));
    draft.set(Field::ProjectId, QStringLiteral("6b3d5e4f9a7c41d2b8e0f1a2c3d4e5f6"));
    draft.set(Field::ConnectorId, QStringLiteral("9f8e7d6c-5b4a-4392-8171-605f4e3d2c1b"));
    return draft;
}

Draft withTopics()
{
    Draft draft = common();
    QStringList topics;
    for (int i = 0; i < 20; ++i) {
        topics += QStringLiteral("orders-europe-%1").arg(i);
    }
    draft.set(Field::Topics, topics.join(u','));
    return draft;
}

Draft withPattern()
{
    Draft draft = common();
    draft.set(Field::TopicsRegex, QStringLiteral("(orders|payments)-(europe|asia)-[a-z0-9_.]{1,40}"));
    return draft;
}

/// Some values wrong, as while typing: findings have to be made and carried.
Draft withMistakes()
{
    Draft draft = common();
    draft.set(Field::Topics, QStringLiteral("orders,orders,,pay ments,x.*"));
    draft.set(Field::ObsBucketName, QStringLiteral("Bad_Bucket"));
    draft.set(Field::ObsPath, QStringLiteral("a b/c"));
    draft.set(Field::DeliverTimeInterval, QStringLiteral("5"));
    return draft;
}

std::chrono::nanoseconds ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

struct Result
{
    bench::Samples own;
    bench::Samples wall;
};

Result measure(const Draft &original)
{
    Result result;
    qsizetype findings = 0;
    for (int run = 0; run < Runs + 100; ++run) {
        // Another text each time, so that nothing that was kept from the last run helps.
        Draft draft = original;
        draft.set(Field::TaskName, QStringLiteral("obsTransfer-%1").arg(run));
        const auto start = bench::now();
        const auto ownStart = ownTime();
        findings += checkBody(Subject{draft}).size() + checkPath(Subject{draft}).size();
        if (run >= 100) {
            result.own.add(ownTime() - ownStart);
            result.wall.add(bench::now() - start);
        }
    }
    volatile qsizetype kept = findings;
    (void)kept;
    return result;
}

} // namespace

int main()
{
    struct
    {
        const char *name;
        Result result;
    } cases[] = {
        {"topics", measure(withTopics())}, {"pattern", measure(withPattern())}, {"mistakes", measure(withMistakes())}};
    std::printf("{");
    const char *comma = "";
    for (auto &[name, result] : cases) {
        std::printf("%s\"%s\": {\"runs\": %zu, \"p50_us\": %.2f, \"p99_us\": %.2f, \"wall_p50_us\": %.2f, "
                    "\"wall_p99_us\": %.2f}",
                    comma, name, result.own.count(), result.own.quantile(0.5), result.own.quantile(0.99),
                    result.wall.quantile(0.5), result.wall.quantile(0.99));
        comma = ", ";
    }
    std::printf("}\n");
    return 0;
}
