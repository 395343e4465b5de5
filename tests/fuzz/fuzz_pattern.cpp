// SPDX-License-Identifier: Apache-2.0
// A pattern against some topics: whatever it is, it is given up in time. libFuzzer's own -timeout
// ends the run if not.
#include "fuzz.h"

#include "task/pattern.h"

using namespace spillway;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const TopicPattern pattern(QString::fromUtf8(bytesOf(data, size)));
    pattern.dialectTrap();
    if (!pattern.isValid()) {
        demand(pattern.errorOffset() >= 0);
        return 0;
    }
    static const QStringList topics{QStringLiteral("orders"), QStringLiteral("orders-eu.v1"),
                                    QStringLiteral("__consumer_offsets"), QString(MaxTopicLength, u'a'),
                                    QString(MaxTopicLength - 1, u'a') + u'b'};
    const PatternTest test = testPattern(pattern, topics, std::chrono::milliseconds(20));
    demand(test.hits.size() <= topics.size() && test.looked <= topics.size());
    return 0;
}
