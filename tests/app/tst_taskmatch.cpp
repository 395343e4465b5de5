// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "flow/taskmatch.h"

using namespace spillway;

Q_DECLARE_METATYPE(spillway::TaskList)
Q_DECLARE_METATYPE(spillway::Attempt)
Q_DECLARE_METATYPE(spillway::CallFacts)

namespace {

/// When the attempt was sent, by our clock.
QDateTime sentAt()
{
    return QDateTime(QDate(2026, 11, 22), QTime(20, 0, 0, 500), Qt::UTC);
}

Attempt attempt(const QString &topics = QStringLiteral("a,b"))
{
    Attempt a;
    a.taskName = QStringLiteral("orders");
    a.topics = topics;
    a.sentAt = sentAt();
    return a;
}

/// The list was asked for ten seconds later and answered within a fifth of a second.
/// `aheadMs`: how far the service's clock is ahead of ours.
CallFacts listing(std::optional<qint64> aheadMs)
{
    CallFacts facts;
    facts.sent = true;
    facts.complete = true;
    facts.httpStatus = 200;
    facts.startedAt = sentAt().addSecs(10);
    facts.durationMs = 200;
    if (aheadMs) {
        const qint64 written = facts.startedAt.toMSecsSinceEpoch() + 100 + *aheadMs;
        facts.serverDate = QDateTime::fromMSecsSinceEpoch(written - written % 1000,
                                                          Qt::UTC); // Date has whole seconds
    }
    return facts;
}

/// A task made that long after the send, by the service's clock.
TaskRow row(const char *id, qint64 afterMs, const QString &topics = QStringLiteral("a,b"), const char *name = "orders")
{
    return {.taskId = QLatin1String(id),
            .name = QLatin1String(name),
            .status = QStringLiteral("RUNNING"),
            .topics = topics,
            .createdAt = sentAt().addMSecs(afterMs)};
}

TaskList tasks(const QList<TaskRow> &rows)
{
    TaskList list;
    list.tasks = rows;
    return list;
}

} // namespace

class TstTaskMatch : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
};

void TstTaskMatch::matches_data()
{
    QTest::addColumn<TaskList>("list");
    QTest::addColumn<Attempt>("what");
    QTest::addColumn<CallFacts>("facts");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *name, const QList<TaskRow> &rows, const CallFacts &facts, TaskMatch::Kind kind,
                        const char *id = "", const Attempt &what = attempt()) {
        QTest::newRow(name) << tasks(rows) << what << facts << static_cast<int>(kind) << QString::fromLatin1(id);
    };
    using enum TaskMatch::Kind;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const CallFacts same = listing(0);
    const CallFacts noDate = listing({});

    add("one", {row("1", 100)}, same, One, "1");
    add("at the very moment", {row("1", 0)}, same, One, "1");
    add("empty list", {}, same, None);
    add("one among others", {row("0", 50, s("a,b"), "other"), row("1", 100), row("2", 100, s("c"))}, same, One, "1");
    add("several", {row("1", 100), row("2", 200)}, same, Several);
    add("the same twice", {row("1", 100), row("1", 100)}, same, One, "1");
    add("other name", {row("1", 100, s("a,b"), "orders2")}, same, None);
    add("name in other case", {row("1", 100, s("a,b"), "Orders")}, same, None);
    add("other topics", {row("1", 100, s("a,c"))}, same, None);
    add("fewer topics", {row("1", 100, s("a"))}, same, None);
    add("more topics", {row("1", 100, s("a,b,c"))}, same, None);
    add("other order", {row("1", 100, s("b,a"))}, same, One, "1");
    add("blanks", {row("1", 100, s(" b , a "))}, same, One, "1");
    // What the service does not tell excludes nothing: it may be ours, and an empty list it is not.
    add("no topics told", {row("1", 100, {})}, same, Several);
    add("no name told", {row("1", 100, s("a,b"), "")}, same, Several);
    add("nothing told but the time, of long before", {row("1", -960'001, {}, "")}, same, None);
    add("nothing told but the time, of before", {row("1", -960'000, {}, "")}, same, Several);
    add("no name told, other topics", {row("1", 100, s("c"), "")}, same, None);
    add("no topics told, other name", {row("1", 100, {}, "other")}, same, None);
    add("a pattern", {row("1", 100, s("x{1,2}.*"))}, same, One, "1", attempt(s("x{1,2}.*")));
    // A service that tells what a pattern hit, in its place: it may be ours, but somebody has to look.
    Attempt pattern = attempt(s("x{1,2}.*"));
    pattern.body = "{\"obs_destination_descriptor\":{\"topics_regex\":\"x{1,2}.*\"}}";
    add("what a pattern hits", {row("1", 100, s("xa,xxb"))}, same, Several, "", pattern);
    add("what a pattern hits, and more", {row("1", 100, s("xa,orders"))}, same, None, "", pattern);
    add("what a pattern hits, and itself", {row("1", 100, s("xa")), row("2", 100, s("x{1,2}.*"))}, same, Several, "",
        pattern);
    // Our clock may have been ahead at the send, by what a signature allows, and put right since.
    add("made a moment before the send", {row("1", -1)}, same, Several);
    add("ahead at the send by what is allowed", {row("1", -900'000)}, same, Several);
    add("and the service's own clocks apart", {row("1", -960'000)}, same, Several);
    add("made longer before the send", {row("1", -960'001)}, same, None);
    add("an old one and ours", {row("1", -3'600'000), row("2", 100)}, same, One, "2");
    add("a recent one and ours", {row("1", -60'000), row("2", 100)}, same, Several);
    add("ahead at the send, other topics", {row("1", -60'000, s("c"))}, same, None);
    add("ahead at the send, other name", {row("1", -60'000, s("a,b"), "other")}, same, None);
    TaskRow timeless = row("1", 0);
    timeless.createdAt = {};
    add("no time told", {timeless}, same, Several);
    add("no time told, and ours", {timeless, row("2", 100)}, same, Several);
    timeless.name = s("other");
    add("no time told, other name", {timeless, row("2", 100)}, same, One, "2");

    // The service's clock is 5 minutes ahead: what it made before the send looks later than it was.
    const CallFacts ahead = listing(300'000);
    add("ahead: ours", {row("1", 300'100)}, ahead, One, "1");
    add("ahead: a minute before the send", {row("1", 240'000)}, ahead, Several);
    add("ahead: twenty minutes before the send", {row("1", -900'000)}, ahead, Several); // or it was right then
    add("ahead: longer before the send", {row("1", -960'001)}, ahead, None);
    add("ahead: old and ours", {row("1", -1'000'000), row("2", 300'200)}, ahead, One, "2");
    // Behind: what it made after the send looks earlier than it was.
    const CallFacts behind = listing(-300'000);
    add("behind: ours", {row("1", -299'900)}, behind, One, "1");
    add("behind: a minute before the send", {row("1", -360'000)}, behind, Several);
    add("behind: longer before the send", {row("1", -960'001)}, behind, None);
    const CallFacts hour = listing(-3'600'000);
    add("an hour behind: ours", {row("1", -3'599'800)}, hour, One, "1");
    add("an hour behind: a while before the send", {row("1", -3'602'000)}, hour, None);
    // Half a second is within what a Date of whole seconds can tell.
    add("half a second ahead: ours", {row("1", 600)}, listing(500), One, "1");

    add("no Date: ours", {row("1", 100)}, noDate, One, "1");
    add("no Date: before", {row("1", -1)}, noDate, Several);
    add("no Date: longer before", {row("1", -960'001)}, noDate, None);
}

void TstTaskMatch::matches()
{
    QFETCH(TaskList, list);
    QFETCH(Attempt, what);
    QFETCH(CallFacts, facts);
    QFETCH(int, kind);
    QFETCH(QString, id);
    const TaskMatch match = matchingTask(list, what, facts);
    QCOMPARE(static_cast<int>(match.kind), kind);
    QCOMPARE(match.taskId, id);
}

SPILLWAY_SUITE(TstTaskMatch)
#include "tst_taskmatch.moc"
