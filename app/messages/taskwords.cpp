// SPDX-License-Identifier: Apache-2.0
#include "messages/taskwords.h"

#include "history/taskphase.h"

#include <QCoreApplication>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

} // namespace

QString taskWord(const Attempt &attempt)
{
    switch (phaseOf(attempt)) {
    case TaskPhase::None: break;
    case TaskPhase::Stuck: return Words::tr("Needs attention");
    //: a task that is no longer in the service's list
    case TaskPhase::Gone: return Words::tr("Gone");
    case TaskPhase::Running:
    case TaskPhase::Paused:
    case TaskPhase::Other: return statusWord(attempt.taskStatus);
    }
    return stateWord(attempt);
}

QString statusWord(const QString &status)
{
    if (status == u"RUNNING") {
        return Words::tr("Running");
    }
    return status == u"PAUSED" ? Words::tr("Paused") : status;
}

Account taskAccount(const Attempt &attempt, const ErrorCatalogue &catalogue)
{
    switch (phaseOf(attempt)) {
    case TaskPhase::None:
    case TaskPhase::Running: break;
    case TaskPhase::Paused:
        return {Words::tr("The service shows the task as paused: it writes nothing until it is resumed."), {}, {}};
    case TaskPhase::Other: return {Words::tr("The service shows the task as “%1”.").arg(attempt.taskStatus), {}, {}};
    case TaskPhase::Stuck:
        return {
            Words::tr("Messages wait, more and more of them, and nothing has been written for two intervals: key, "
                      "bucket or permission."),
            Words::tr("Look whether the bucket is still there and whether the task’s bucket-writer key is valid and "
                      "may write to it. A task keeps the key that it was created with."),
            {}};
    case TaskPhase::Gone:
        return {Words::tr("The task is no longer in the connector’s list."),
                Words::tr("It was deleted, or its connector was. What it wrote stays in the bucket."),
                {}};
    }
    return account(attempt, catalogue);
}

QString firstFileWords(const QDateTime &by)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale has seconds even in its short form
    return Words::tr("First file expected by %1, if messages arrive.")
        .arg(QLocale().toString(by.toLocalTime().time(), format));
}

QString progressWords(const TopicTrack &track)
{
    const QLocale locale;
    if (track.written && track.end) {
        const QString waiting = locale.toString(track.lag.value_or(std::max<qint64>(0, *track.end - *track.written)));
        //: 1 and 2 offsets of a topic, 3 a number of messages
        return Words::tr("%1 of %2 written, %3 wait")
            .arg(locale.toString(*track.written), locale.toString(*track.end), waiting);
    }
    if (track.lag) {
        //: %1 is a number of messages
        return Words::tr("%1 wait").arg(locale.toString(*track.lag));
    }
    return track.end ? Words::tr("Nothing written yet; the topic ends at %1").arg(locale.toString(*track.end))
                     : Words::tr("The service gives no numbers");
}

QString quotaWords(const TaskList &list)
{
    const int tasks = list.total.value_or(static_cast<int>(list.sent));
    const std::optional<int> most = list.quota ? list.quota : list.maxTasks;
    //: 1 how many dumping tasks a connector has, 2 how many it may have
    return most ? Words::tr("%1 of %2 tasks").arg(tasks).arg(*most) : Words::tr("%n task(s)", nullptr, tasks);
}

QString historyCutShort()
{
    return Words::tr(
        "The history’s file could not be read to its end: attempts are missing here. It may be damaged, or "
        "another program may hold it.");
}

} // namespace spillway::messages
