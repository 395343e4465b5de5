// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "flow/pace.h"
#include "flow/taskprogress.h"
#include "flow/watch.h"
#include "history/taskphase.h"

using namespace spillway;
using namespace std::chrono_literals;

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC).addSecs(seconds);
}

/// "60:5/9" is a look after a minute: 5 written, the log ends at 9. "60:5/9~3" names the lag itself;
/// "-" is a number that the service did not give.
TopicProgress lookOf(const QString &text)
{
    const auto number = [](const QString &n) {
        return n.isEmpty() || n == u"-" ? std::nullopt : std::optional(n.toLongLong());
    };
    const QString lag = text.section(u'~', 1);
    const QString offsets = text.section(u'~', 0, 0);
    PartitionProgress partition{.partition = QStringLiteral("0"),
                                .status = {},
                                .written = number(offsets.section(u'/', 0, 0)),
                                .end = number(offsets.section(u'/', 1)),
                                .lag = number(lag)};
    return {.topic = QStringLiteral("orders"), .partitions = {partition}};
}

QList<TopicTrack> tracksOf(const QString &looks)
{
    QList<TopicTrack> tracks;
    for (const QString &look : looks.split(u' ', Qt::SkipEmptyParts)) {
        tracks = tracked(tracks, {lookOf(look.section(u':', 1))}, at(look.section(u':', 0, 0).toInt()));
    }
    return tracks;
}

Attempt made(const QString &status = QStringLiteral("RUNNING"))
{
    Attempt a;
    a.id = QStringLiteral("id-1");
    a.state = AttemptState::Created;
    a.taskId = QStringLiteral("t-1");
    a.finishedAt = at(0);
    a.taskStatus = status;
    a.taskSeenAt = at(10);
    return a;
}

TaskRow row(const char *id, const char *status, const char *name = "orders")
{
    return {.taskId = QLatin1String(id),
            .name = QLatin1String(name),
            .status = QLatin1String(status),
            .topics = {},
            .createdAt = {}};
}

TaskList listOf(const QList<TaskRow> &rows)
{
    TaskList list;
    list.tasks = rows;
    list.sent = rows.size();
    return list;
}

LookupFailure called(int status)
{
    LookupFailure failure;
    failure.facts.httpStatus = status;
    return failure;
}

} // namespace

class TstTaskProgress : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void stuck_data();
    void stuck();
    void sums();
    void topicsApart();
    void namedTwice();
    void hugeNumbers();

    void listed_data();
    void listed();
    void sameNames();
    void shown_data();
    void shown();

    void phases_data();
    void phases();
    void intervals_data();
    void intervals();
    void firstFile_data();
    void firstFile();

    void periods_data();
    void periods();
    void passing_data();
    void passing();
    void pace();
    void paceOfSeveral();
};

void TstTaskProgress::stuck_data()
{
    QTest::addColumn<QString>("looks"); // interval 60 s
    QTest::addColumn<int>("verdict");   // 1 stuck, 0 not, -1 nobody knows yet
    const auto row = [](const char *name, const char *looks, int verdict) {
        QTest::newRow(name) << QString::fromLatin1(looks) << verdict;
    };
    row("no look", "", -1);
    row("one look, all written", "0:5/5", 0);
    row("one look, some wait", "0:5/9", -1);
    row("moves", "0:5/9 60:9/12", 0);
    row("waits for less than two intervals", "0:5/6 60:5/8 119:5/9", -1);
    row("waits for two, and more come", "0:5/6 60:5/8 120:5/9", 1);
    row("waits for two, nothing comes", "0:5/6 60:5/6 120:5/6 900:5/6", -1);
    row("only two looks", "0:5/6 120:5/9", 1);
    row("quiet for long, a message just now", "0:5/5 3600:5/6", -1);
    row("quiet for long, then waits for two", "0:5/5 3600:5/6 3720:5/9", 1);
    row("quiet for long, then one message waits", "0:5/5 3600:5/6 3720:5/6", 1);
    row("moved in between", "0:5/6 60:6/9 120:6/10 179:6/12", 0);
    row("moved, then held for two", "0:5/6 60:6/9 120:6/10 180:6/12", 1);
    row("set back, as by a restart", "0:5/6 60:5/8 120:0/9", 0);
    row("stuck, then moves", "0:5/6 120:5/9 130:9/9", 0);
    row("stuck, then moves behind", "0:5/6 120:5/9 130:6/20", 0);
    row("caught up and held", "0:5/6 60:6/6 600:6/6", 0);
    row("emptied by retention", "0:5/6 60:5/60 120:5/5", 0);
    row("less waits than at first", "0:5/60 60:5/30 120:5/40", -1);
    row("the lag is said", "0:-/-~1 60:-/-~3 120:-/-~4", 1);
    row("the lag goes before the offsets", "0:5/900~0 120:5/999~0", 0);
    row("nothing ever written, the log grows", "0:-/5 60:-/8 120:-/9 180:-/9", 1);
    row("nothing ever written, the log stands", "0:-/5 60:-/5 600:-/5", -1);
    row("nothing ever written, grew just now", "0:-/5 600:-/6", -1);
    row("no numbers", "0:-/- 60:-/- 600:-/-", -1);
    row("first written now", "0:-/5 60:-/8 120:3/9", 0);
    row("the clock is set back", "600:5/6 0:5/9", -1);
}

void TstTaskProgress::stuck()
{
    QFETCH(QString, looks);
    QFETCH(int, verdict);
    const std::optional<bool> told = isStuck(tracksOf(looks), 60s);
    QCOMPARE(told ? int(*told) : -1, verdict);
}

void TstTaskProgress::sums()
{
    TopicProgress progress = lookOf(QStringLiteral("5/9"));
    progress.partitions += lookOf(QStringLiteral("-/4~4")).partitions;
    progress.partitions += lookOf(QStringLiteral("7/5")).partitions; // the end was read before
    const TopicTrack track = tracked({}, {progress}, at(0)).constFirst();
    QCOMPARE(track.written, std::optional<qint64>(12));
    QCOMPARE(track.end, std::optional<qint64>(18));
    QCOMPARE(track.lag, std::optional<qint64>(8));
    QCOMPARE(tracked({}, {{.topic = QStringLiteral("x"), .partitions = {}}}, at(0)).constFirst().lag, std::nullopt);
}

void TstTaskProgress::topicsApart()
{
    TopicProgress held = lookOf(QStringLiteral("5/6"));
    TopicProgress moving = lookOf(QStringLiteral("1/2"));
    moving.topic = QStringLiteral("refunds");
    QList<TopicTrack> tracks = tracked({}, {held, moving}, at(0));
    held.partitions.first().end = 9;
    moving.partitions.first().written = 2;
    tracks = tracked(tracks, {moving, held}, at(120));
    QCOMPARE(tracks.size(), 2);
    QVERIFY(!isStuck(tracks.at(0), 60s));
    QVERIFY(isStuck(tracks.at(1), 60s));
    QCOMPARE(isStuck(tracks, 60s), std::optional(true));
    // A topic that a pattern hits no longer is no reason.
    QCOMPARE(isStuck(tracked(tracks, {moving}, at(130)), 60s), std::optional(false));
}

void TstTaskProgress::namedTwice()
{
    const QList<TopicTrack> tracks = tracked({}, {lookOf(QStringLiteral("5/6")), lookOf(QStringLiteral("1/2"))}, at(0));
    QCOMPARE(tracks.size(), 1);
    QCOMPARE(tracks.first().written, std::optional<qint64>(6));
}

void TstTaskProgress::hugeNumbers()
{
    TopicProgress progress = lookOf(QStringLiteral("9223372036854775807/9223372036854775807"));
    for (int i = 0; i < 5; ++i) {
        progress.partitions += progress.partitions;
    }
    const TopicTrack track = tracked({}, {progress}, at(0)).constFirst();
    QVERIFY(track.written.value() > 0);
    QCOMPARE(track.lag, std::optional<qint64>(0));
}

void TstTaskProgress::listed_data()
{
    QTest::addColumn<QString>("known"); // status; "" was not looked at; "x gone", "x stuck"
    QTest::addColumn<QString>("row");   // the status in the list; "-" not there
    QTest::addColumn<int>("seconds");   // after the send
    QTest::addColumn<int>("dropped");   // rows without an ID, or so many fewer than the total
    QTest::addColumn<QString>("news");
    const auto line = [](const char *name, const char *known, const char *there, int seconds, int dropped,
                         const char *news) {
        QTest::newRow(name) << QString::fromLatin1(known) << QString::fromLatin1(there) << seconds << dropped
                            << QString::fromLatin1(news);
    };
    line("first look", "", "RUNNING", 5, 0, "RUNNING");
    line("as it was", "RUNNING", "RUNNING", 500, 0, "");
    line("paused", "RUNNING", "PAUSED", 500, 0, "PAUSED");
    line("a word that is not documented", "RUNNING", "HIBERNATING", 500, 0, "HIBERNATING");
    line("no status", "", "", 500, 0, " ");
    line("stuck stays stuck", "RUNNING stuck", "RUNNING", 500, 0, "");
    line("paused is not stuck", "RUNNING stuck", "PAUSED", 500, 0, "PAUSED");
    line("stuck, another word", "RUNNING stuck", "RESTARTING", 500, 0, "RESTARTING stuck");
    line("gone", "RUNNING", "-", 500, 0, "gone");
    line("not there yet", "", "-", 59, 0, "");
    line("not there any more", "", "-", 60, 0, "gone");
    line("gone already", "RUNNING gone", "-", 500, 0, "");
    line("back again", "RUNNING gone", "RUNNING", 500, 0, "RUNNING");
    line("a row had no ID", "RUNNING", "-", 500, 1, "");
    line("fewer than the total", "RUNNING", "-", 500, -1, "");
    line("there, in a list that is not whole", "RUNNING", "PAUSED", 500, -1, "PAUSED");
}

void TstTaskProgress::listed()
{
    QFETCH(QString, known);
    QFETCH(QString, row);
    QFETCH(int, seconds);
    QFETCH(int, dropped);
    QFETCH(QString, news);
    Attempt a = made(known.section(u' ', 0, 0));
    a.taskSeenAt = known.isEmpty() ? QDateTime() : at(1);
    a.taskStuckAt = known.endsWith(u"stuck") ? at(2) : QDateTime();
    a.taskGoneAt = known.endsWith(u"gone") ? at(2) : QDateTime();
    QList<TaskRow> rows{::row("other", "RUNNING")};
    if (row != u"-") {
        rows.append(::row("t-1", qPrintable(row)));
        rows.append(::row("t-1", "REPEATED"));
    }
    TaskList list = listOf(rows);
    list.sent += std::max(0, dropped);
    list.total = static_cast<int>(list.sent) + std::max(0, -dropped);
    const std::optional<TaskSighting> sighting = sightingOf(a, list, at(seconds));
    QString told;
    if (sighting && sighting->presence == TaskSighting::Presence::There) {
        told = sighting->status.isEmpty() ? QStringLiteral(" ") : sighting->status;
        told += sighting->stuck ? QStringLiteral(" stuck") : QString();
    } else if (sighting) {
        told = QStringLiteral("gone");
    }
    QCOMPARE(told, news);
}

void TstTaskProgress::sameNames()
{
    // The ID counts: another task of that name is another task.
    const TaskList two = listOf({row("t-0", "PAUSED"), row("t-1", "RUNNING")});
    QVERIFY(!sightingOf(made(), two, at(500)));
    QCOMPARE(sightingOf(made(), listOf({row("t-0", "RUNNING")}), at(500))->presence, TaskSighting::Presence::Gone);
    TaskList many = listOf({});
    for (int i = 0; i < 1000; ++i) {
        many.tasks.append(row(qPrintable(QStringLiteral("t-%1").arg(i)), "RUNNING"));
    }
    many.sent = many.tasks.size();
    QVERIFY(!sightingOf(made(), many, at(500)));
}

void TstTaskProgress::shown_data()
{
    QTest::addColumn<bool>("was");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("judged"); // 1 stuck, 0 not, -1 nobody knows
    QTest::addColumn<int>("news");   // 1 stuck, 0 not, -1 none
    const auto line = [](const char *name, bool was, const char *status, int judged, int news) {
        QTest::newRow(name) << was << QString::fromLatin1(status) << judged << news;
    };
    line("begins", false, "RUNNING", 1, 1);
    line("goes on", true, "RUNNING", 1, -1);
    line("ends", true, "RUNNING", 0, 0);
    line("nobody knows yet, as after a start", true, "RUNNING", -1, -1);
    line("never was", false, "RUNNING", 0, -1);
    line("paused on purpose", false, "PAUSED", 1, 0);
    line("paused meanwhile", true, "PAUSED", 1, 0);
}

void TstTaskProgress::shown()
{
    QFETCH(bool, was);
    QFETCH(QString, status);
    QFETCH(int, judged);
    QFETCH(int, news);
    Attempt a = made();
    a.taskStuckAt = was ? at(5) : QDateTime();
    const std::optional<bool> stuck = judged < 0 ? std::nullopt : std::optional(judged == 1);
    const auto sighting = sightingOf(a, status, stuck, tracksOf(QStringLiteral("0:5/6")), at(900));
    QCOMPARE(sighting ? int(sighting->stuck) : -1, news);
    if (news == 1) {
        const QJsonArray waiting = sighting->evidence.value(u"waiting").toArray();
        QCOMPARE(waiting.at(0).toObject().value(u"topic").toString(), QStringLiteral("orders"));
        QCOMPARE(waiting.at(0).toObject().value(u"lag").toInt(), 1);
    }
}

void TstTaskProgress::phases_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("stuck");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<int>("phase");
    const auto line = [](const char *name, AttemptState state, const char *status, bool stuck, bool gone,
                         TaskPhase phase) {
        QTest::newRow(name) << int(state) << QString::fromLatin1(status) << stuck << gone << int(phase);
    };
    using enum AttemptState;
    line("unknown", Unknown, "RUNNING", false, false, TaskPhase::None);
    line("not looked at", Created, "", false, false, TaskPhase::None);
    line("runs", Created, "RUNNING", false, false, TaskPhase::Running);
    line("paused", Created, "PAUSED", false, false, TaskPhase::Paused);
    line("other", Created, "running", false, false, TaskPhase::Other);
    line("stuck", Created, "RUNNING", true, false, TaskPhase::Stuck);
    line("gone", Created, "RUNNING", true, true, TaskPhase::Gone);
    line("gone, never seen", Created, "", false, true, TaskPhase::Gone);
}

void TstTaskProgress::phases()
{
    QFETCH(int, state);
    QFETCH(QString, status);
    QFETCH(bool, stuck);
    QFETCH(bool, gone);
    QFETCH(int, phase);
    Attempt a = made(status);
    a.state = static_cast<AttemptState>(state);
    a.taskStuckAt = stuck ? at(5) : QDateTime();
    a.taskGoneAt = gone ? at(6) : QDateTime();
    QCOMPARE(int(phaseOf(a)), phase);
}

void TstTaskProgress::intervals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::newRow("60") << QByteArray(R"({"obs_destination_descriptor":{"deliver_time_interval":60}})") << 60;
    QTest::newRow("a text") << QByteArray(R"({"obs_destination_descriptor":{"deliver_time_interval":"900"}})") << 900;
    QTest::newRow("none") << QByteArray(R"({"obs_destination_descriptor":{}})") << 300;
    QTest::newRow("zero") << QByteArray(R"({"obs_destination_descriptor":{"deliver_time_interval":0}})") << 300;
    QTest::newRow("negative") << QByteArray(R"({"obs_destination_descriptor":{"deliver_time_interval":-5}})") << 300;
    QTest::newRow("no JSON") << QByteArray("{") << 300;
}

void TstTaskProgress::intervals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    Attempt a;
    a.body = body;
    QCOMPARE(int(intervalOf(a).count()), seconds);
}

void TstTaskProgress::firstFile_data()
{
    QTest::addColumn<int>("made");    // seconds past 20:00
    QTest::addColumn<int>("seconds"); // the interval
    QTest::addColumn<QString>("by");
    QTest::newRow("on the minute") << 0 << 300 << QStringLiteral("20:05:00");
    QTest::newRow("within a minute") << 1 << 300 << QStringLiteral("20:06:00");
    QTest::newRow("just before one") << 59 << 60 << QStringLiteral("20:02:00");
    QTest::newRow("the longest") << 0 << 900 << QStringLiteral("20:15:00");
    QTest::newRow("past midnight") << 4 * 3600 - 30 << 60 << QStringLiteral("00:01:00");
}

void TstTaskProgress::firstFile()
{
    QFETCH(int, made);
    QFETCH(int, seconds);
    QFETCH(QString, by);
    Attempt a = ::made();
    a.finishedAt = at(made);
    a.body = R"({"obs_destination_descriptor":{"deliver_time_interval":)" + QByteArray::number(seconds) + "}}";
    QCOMPARE(firstFileBy(a).toString(QStringLiteral("HH:mm:ss")), by);
    a.state = AttemptState::Unknown;
    QVERIFY(!firstFileBy(a).isValid());
}

void TstTaskProgress::periods_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("news");
    QTest::addColumn<int>("next");
    QTest::newRow("news") << 80 << true << 5;
    QTest::newRow("none") << 5 << false << 10;
    QTest::newRow("none again") << 10 << false << 20;
    QTest::newRow("at the most") << 80 << false << 120;
    QTest::newRow("there already") << 120 << false << 120;
    QTest::newRow("of another kind before") << 1 << false << 5;
}

void TstTaskProgress::periods()
{
    QFETCH(int, last);
    QFETCH(bool, news);
    QFETCH(int, next);
    QCOMPARE(nextPeriod(std::chrono::seconds(last), news, 5s, 120s), std::chrono::milliseconds(next * 1000));
}

void TstTaskProgress::passing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("passes");
    using Kind = LookupFailure::Kind;
    const auto line = [](const char *name, Kind kind, int status, bool passes) {
        QTest::newRow(name) << int(kind) << status << passes;
    };
    line("no answer", Kind::Call, 0, true);
    line("throttled", Kind::Call, 429, true);
    line("broken", Kind::Call, 500, true);
    line("not found", Kind::Call, 404, true);
    line("key refused", Kind::Call, 401, false);
    line("no permission", Kind::Call, 403, false);
    line("keyring", Kind::Keychain, 0, false);
    line("key refused before", Kind::KeyGuarded, 0, false);
    line("CA file", Kind::Network, 0, false);
    line("unreadable", Kind::Unreadable, 200, true);
}

void TstTaskProgress::passing()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(bool, passes);
    LookupFailure failure = called(status);
    failure.kind = static_cast<LookupFailure::Kind>(kind);
    QCOMPARE(mayPass(failure), passes);
}

void TstTaskProgress::pace()
{
    qint64 now = 100;
    Pace pace(1s, [&] { return now; });
    QCOMPARE(pace.wait(), 0ms);
    QVERIFY(pace.hold());
    QVERIFY(!pace.hold()); // one at a time
    now += 700;            // the keyring took its time
    pace.called();
    now += 400;
    QVERIFY(!pace.hold());
    pace.release();
    QCOMPARE(pace.wait(), 600ms); // from when the request left
    QVERIFY(!pace.hold());
    now += 600;
    QVERIFY(pace.hold());
    pace.release(); // nothing was called: nothing to wait for
    QVERIFY(pace.hold());
}

void TstTaskProgress::paceOfSeveral()
{
    // Whoever asks, and however often: no two calls within a second.
    qint64 now = 0;
    Pace pace(1s, [&] { return now; });
    QList<qint64> calls;
    for (; now < 20'000; now += 7) {
        if (pace.hold()) {
            pace.called();
            calls.append(now);
            pace.release();
        }
    }
    QVERIFY(calls.size() >= 19);
    for (qsizetype i = 1; i < calls.size(); ++i) {
        QVERIFY(calls.at(i) - calls.at(i - 1) >= 1000);
    }
}

SPILLWAY_SUITE(TstTaskProgress)
#include "tst_taskprogress.moc"
