// SPDX-License-Identifier: Apache-2.0
#include "task/landing.h"

#include "task/rules.h"

#include <algorithm>

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

QList<LandingRow> landingTree(const Draft &draft, const QDateTime &moment)
{
    using Kind = LandingRow::Kind;
    const QString bucket = draft.text(Field::ObsBucketName);
    if (bucket.isEmpty()) {
        return {};
    }
    const Landing first = landing(draft, moment);
    const auto folders = [](const Landing &landing) { return landing.folder.split(u'/', Qt::SkipEmptyParts).mid(1); };
    QStringList one = folders(first);
    const QStringList path = draft.text(Field::ObsPath).split(u'/', Qt::SkipEmptyParts);

    QList<LandingRow> rows{{0, Kind::Bucket, bucket}};
    int depth = 1;
    const auto add = [&](Kind kind, const QString &text, int at) { rows.append({at, kind, text}); };
    if (!path.isEmpty()) {
        add(Kind::Folder, path.join(u'/'), depth++);
        one = one.mid(path.size());
    }
    if (first.filesPerDay == 0) {
        if (!one.isEmpty()) {
            add(Kind::Folder, one.join(u'/'), depth++);
        }
        add(Kind::File, first.assumedFile, depth);
        return rows;
    }
    const int seconds = draft.text(Field::DeliverTimeInterval).toInt();
    const QStringList two = folders(landing(draft, moment.addSecs(seconds))).mid(path.size());
    const auto parts = std::mismatch(one.cbegin(), one.cend(), two.cbegin(), two.cend()).first - one.cbegin();
    if (parts > 0) {
        add(Kind::Folder, one.mid(0, parts).join(u'/'), depth++);
    }
    const QString later =
        QString(first.assumedFile).replace(QLatin1String("+0000000000"), QLatin1String("+0000001000"));
    for (const auto &[way, file] : {std::pair{one.mid(parts), first.assumedFile}, std::pair{two.mid(parts), later}}) {
        if (!way.isEmpty()) {
            add(Kind::Folder, way.join(u'/'), depth);
        }
        add(Kind::File, file, depth + (way.isEmpty() ? 0 : 1));
    }
    return rows;
}

} // namespace spillway
