// SPDX-License-Identifier: Apache-2.0
#include "task/landing.h"

#include "task/rules.h"

namespace spillway {

Landing landing(const Draft &draft, const QDateTime &moment)
{
    constexpr int ServiceOffset = 8 * 3600; // "The default time zone is GMT+08:00."
    Landing result;
    result.serviceTime = moment.toOffsetFromUtc(ServiceOffset);
    result.localTime = moment.toLocalTime();

    QStringList parts;
    const auto add = [&parts](const QString &text) { parts.append(text.split(u'/', Qt::SkipEmptyParts)); };
    add(draft.text(Field::ObsBucketName));
    add(draft.text(Field::ObsPath));
    const QString pattern = draft.text(Field::PartitionFormat);
    if (isFolderPattern(pattern)) {
        add(result.serviceTime.toString(pattern));
    }
    result.folder = parts.isEmpty() ? QString() : parts.join(u'/') + u'/';

    const QStringList topics = draft.topicList();
    const QString topic = topics.isEmpty() || topics.first().isEmpty() ? QStringLiteral("topic") : topics.first();
    result.assumedFile = topic + QStringLiteral("+0+0000000000.txt");

    bool whole = false;
    const int seconds = draft.text(Field::DeliverTimeInterval).toInt(&whole);
    if (whole && seconds >= 30 && seconds <= 900) {
        result.filesPerDay = (86400 + seconds - 1) / seconds;
    }
    return result;
}

} // namespace spillway
