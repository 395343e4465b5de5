// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "history/journal.h"
#include "history/reader.h"

#include <QTemporaryDir>

using namespace spillway;

namespace {

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(60LL * minutes);
}

Attempt made(int number, AttemptState state, const QString &name, const QString &profile = QStringLiteral("eu"))
{
    Attempt a;
    a.id = QStringLiteral("id-%1").arg(number);
    a.taskName = name;
    a.topics = QStringLiteral("orders,payments");
    a.bucket = QStringLiteral("my-logs");
    a.path = QStringLiteral("kafka/%1").arg(number);
    a.connectorId = QStringLiteral("c-%1").arg(number);
    a.profile = profile;
    a.preparedAt = at(number);
    a.state = state;
    if (state == AttemptState::Created) {
        a.taskId = QStringLiteral("8a3f0c11-%1").arg(number);
    }
    return a;
}

QString ids(const HistoryPage &page)
{
    QStringList names;
    for (const Attempt &a : page.rows) {
        names.append(a.id.mid(3));
    }
    return names.join(u' ');
}

} // namespace

class TstReader : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void words_data();
    void words();
    void search_data();
    void search();
    void searchFollowsChanges();
    void groupsAndCounts_data();
    void groupsAndCounts();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void pagesByKey_data();
    void pagesByKey();
    void attentionFirst();
    void timeLimits();
    void days();
    void noFile();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }
    void add(const Attempt &attempt);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void TstReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(file());
    QVERIFY(!m_journal->open());
    using enum AttemptState;
    Attempt first = made(1, Created, QStringLiteral("orders-eu"));
    first.ticket = QStringLiteral("CHG0012345");
    add(first);
    add(made(2, Rejected, QStringLiteral("Orders-us"), QStringLiteral("us")));
    Attempt third = made(3, Unknown, QStringLiteral("metrics_100%"));
    third.note = QStringLiteral(u"größer 转储任务 \"quoted\"");
    add(third);
    add(made(4, NotSent, QStringLiteral("billing")));
    add(made(5, Created, QStringLiteral("audit"), QStringLiteral("us")));
    add(made(6, Unknown, QStringLiteral("zulu")));
    QVERIFY(!m_journal->release(QStringLiteral("id-6"), QStringLiteral("looked"), at(60)));
    const QString running = QStringLiteral("RUNNING");
    QVERIFY(!m_journal->see({.attemptId = QStringLiteral("id-1"), .at = at(61), .status = running, .stuck = true}));
    QVERIFY(!m_journal->see({.attemptId = QStringLiteral("id-5"), .at = at(62), .status = running}));
}

void TstReader::add(const Attempt &attempt)
{
    QVERIFY(!m_journal->prepare(attempt));
    QVERIFY(!m_journal->finish(attempt));
}

void TstReader::words_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << QStringLiteral("  \t ") << QString();
    QTest::newRow("one character") << QStringLiteral("o") << QString();
    QTest::newRow("three") << QStringLiteral("ord") << QStringLiteral("\"ord\"");
    QTest::newRow("four") << QStringLiteral("orde") << QStringLiteral("\"ord\" AND \"rde\"");
    QTest::newRow("seven") << QStringLiteral("orders-") << QStringLiteral("\"ord\" AND \"ers\" AND \"rs-\"");
    QTest::newRow("two words") << QStringLiteral(" abc  def ") << QStringLiteral("\"abc\" AND \"def\"");
    QTest::newRow("quotes") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("beyond the basic plane") << QStringLiteral(u"😀😀😀") << QStringLiteral(u"\"😀😀😀\"");
}

void TstReader::words()
{
    QFETCH(QString, search);
    QFETCH(QString, expression);
    QCOMPARE(trigramExpression(searchWords(search)), expression);
}

void TstReader::search_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &search, const char *found) {
        QTest::newRow(qPrintable(search)) << search << QString::fromLatin1(found);
    };
    row(QStringLiteral("orders-"), "2 1");          // whatever the case
    row(QStringLiteral("ORDERS-EU"), "1");          // a whole name
    row(QStringLiteral("rders-e"), "1");            // the middle of it
    row(QStringLiteral("payments"), "6 5 4 3 2 1"); // a topic
    row(QStringLiteral("my-logs/kafka/4"), "4");    // bucket and path
    row(QStringLiteral("8a3f0c11"), "5 1");         // the beginning of a task ID
    row(QStringLiteral("chg0012345"), "1");         // a ticket
    row(QStringLiteral("id-4"), "4");               // an attempt's ID
    row(QStringLiteral(u"转储"), "3");              // two characters are a word there
    row(QStringLiteral(u"任务"), "3");              // before a blank
    row(QStringLiteral(u"储务"), "");
    row(QStringLiteral(u"gr"), "3"); // an umlaut follows
    row(QStringLiteral(u"GR"), "3");
    row(QStringLiteral(u"Rö"), "3");       // in any case, as far as LIKE has one
    row(QStringLiteral(u"转储任务"), "3"); // a note
    row(QStringLiteral(u"größer"), "3");
    row(QStringLiteral("zu"), "6");              // two characters
    row(QStringLiteral("eu"), "1");              // at the end of a value
    row(QStringLiteral("kafka orders-us"), "2"); // both words
    row(QStringLiteral("orders-eu zulu"), "");   // in different rows
    row(QStringLiteral("100%"), "3");            // no wildcard
    row(QStringLiteral("metricsx100"), "");      // nor is _
    row(QStringLiteral("s_100"), "3");
    row(QStringLiteral("\\"), "6 5 4 3 2 1"); // one character does not count
    row(QStringLiteral("\"quoted\\"), "");
    row(QStringLiteral("\"quoted\""), "3");
    row(QStringLiteral("ord AND eu"), ""); // words, no operators
    row(QStringLiteral("ord* NEAR("), "");
    row(QStringLiteral("ers,pay"), "6 5 4 3 2 1");
    row(QStringLiteral("ersers"), ""); // its parts are there, it is not
}

void TstReader::search()
{
    QFETCH(QString, search);
    QFETCH(QString, found);
    HistoryReader reader(file());
    QCOMPARE(ids(reader.page({.search = search}, {}, 100, 100)), found);
    // In another order the same ones are found.
    const HistoryPage byName = reader.page({.search = search, .sort = HistorySort::TaskName}, {}, 100, 100);
    QCOMPARE(byName.keys.size(), found.isEmpty() ? 0 : found.count(u' ') + 1);
}

void TstReader::searchFollowsChanges()
{
    HistoryReader reader(file());
    const auto hits = [&](const char *text) { return ids(reader.page({.search = QLatin1String(text)}, {}, 100, 100)); };
    QCOMPARE(hits("INC-77"), QString());
    QVERIFY(!m_journal->annotate(QStringLiteral("id-1"), QStringLiteral("INC-77"), QStringLiteral("new note"), at(70)));
    QCOMPARE(hits("INC-77"), QStringLiteral("1"));
    QCOMPARE(hits("new note"), QStringLiteral("1"));
    QCOMPARE(hits("CHG0012345"), QString());
    add(made(7, AttemptState::Created, QStringLiteral("fresh-one")));
    QCOMPARE(hits("fresh"), QStringLiteral("7"));
    QCOMPARE(hits("8a3f0c11-7"), QStringLiteral("7"));
}

void TstReader::groupsAndCounts_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, HistoryGroup group, const char *found) {
        QTest::newRow(name) << static_cast<int>(group) << QString::fromLatin1(found);
    };
    row("all", HistoryGroup::All, "6 5 4 3 2 1");
    row("attention", HistoryGroup::Attention, "3 1");
    row("unknown", HistoryGroup::Unknown, "6 3");
    row("created", HistoryGroup::Created, "5 1");
    row("rejected", HistoryGroup::Rejected, "2");
    row("not sent", HistoryGroup::NotSent, "4");
    row("failed", HistoryGroup::Failed, "4 2");
    row("running", HistoryGroup::Running, "5");
}

void TstReader::groupsAndCounts()
{
    QFETCH(int, group);
    QFETCH(QString, found);
    HistoryReader reader(file());
    const auto chosen = static_cast<HistoryGroup>(group);
    QCOMPARE(ids(reader.page({.group = chosen}, {}, 100, 100)), found);
    QCOMPARE(reader.counts().of(chosen), found.count(u' ') + 1);
    // With words as well.
    const HistoryPage both = reader.page({.search = QStringLiteral("payments"), .group = chosen}, {}, 100, 100);
    QCOMPARE(ids(both), found);
}

void TstReader::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("ascending");
    const auto row = [](const char *name, HistorySort sort, const char *ascending) {
        QTest::newRow(name) << static_cast<int>(sort) << QString::fromLatin1(ascending);
    };
    row("sent", HistorySort::Sent, "1 2 3 4 5 6");
    row("state", HistorySort::State, "1 5 4 2 3 6");
    row("name, case aside", HistorySort::TaskName, "5 4 3 1 2 6");
    row("topics", HistorySort::Topics, "1 2 3 4 5 6");
    row("destination", HistorySort::Destination, "1 2 3 4 5 6");
    row("connector", HistorySort::Connector, "1 2 3 4 5 6");
    row("profile", HistorySort::Profile, "1 3 4 6 2 5");
    row("task ID", HistorySort::TaskId, "2 3 4 6 1 5");
    row("ticket", HistorySort::Ticket, "2 3 4 5 6 1");
}

void TstReader::sortsByEveryColumn()
{
    QFETCH(int, sort);
    QFETCH(QString, ascending);
    HistoryReader reader(file());
    QStringList wanted = ascending.split(u' ');
    for (const bool descending : {false, true}) {
        const HistoryQuery query{.sort = static_cast<HistorySort>(sort), .descending = descending};
        QCOMPARE(ids(reader.page(query, {}, 100, 100)), wanted.join(u' '));
        // The same, one row at a time.
        QStringList paged;
        std::optional<AttemptKey> after;
        for (HistoryPage page = reader.page(query, {}, 1, 1); !page.keys.isEmpty();
             page = reader.page(query, after, 1, 1)) {
            paged.append(ids(page));
            after = page.keys.constLast();
            QVERIFY(paged.size() <= wanted.size());
        }
        QCOMPARE(paged, wanted);
        std::reverse(wanted.begin(), wanted.end());
    }
}

void TstReader::pagesByKey_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("group");
    QTest::newRow("all") << QString() << static_cast<int>(HistoryGroup::All);
    QTest::newRow("a group") << QString() << static_cast<int>(HistoryGroup::Unknown);
    QTest::newRow("a search") << QStringLiteral("payments") << static_cast<int>(HistoryGroup::All);
}

void TstReader::pagesByKey()
{
    QFETCH(QString, search);
    QFETCH(int, group);
    HistoryReader reader(file());
    const HistoryQuery query{.search = search, .group = static_cast<HistoryGroup>(group)};
    const HistoryPage whole = reader.page(query, {}, 100, 1);
    QVERIFY(whole.last);
    QCOMPARE(whole.rows.size(), 1);
    HistoryPage part = reader.page(query, {}, 1, 0);
    QList<AttemptKey> keys = part.keys;
    QCOMPARE(part.rows.size(), 0);
    while (!part.last) {
        add(made(100 + int(keys.size()), AttemptState::Unknown, QStringLiteral("newer-%1").arg(keys.size())));
        part = reader.page(query, keys.constLast(), 1, 0);
        keys += part.keys;
    }
    QCOMPARE(keys, whole.keys); // what came meanwhile does not shift the pages
    QCOMPARE(reader.rows({keys.constLast(), 4711, keys.constFirst()}).size(), keys.size() > 1 ? 2 : 1);
}

void TstReader::attentionFirst()
{
    HistoryReader reader(file());
    const HistoryQuery first{.part = HistoryPart::AttentionFirst};
    const HistoryQuery rest{.part = HistoryPart::Rest};
    QCOMPARE(ids(reader.page(first, {}, 100, 100)), QStringLiteral("3 1 6 5 4 2"));
    QCOMPARE(ids(reader.page(rest, {}, 100, 100)), QStringLiteral("6 5 4 2"));
    const auto page = [&](const HistoryQuery &query, std::optional<AttemptKey> after, int limit) {
        const HistoryPage found = reader.page(query, after, limit, limit);
        return QStringLiteral("%1, %2%3").arg(ids(found)).arg(found.attention).arg(found.last ? u"" : u"…");
    };
    const auto keyOf = [&](int place) { return reader.page({}, {}, 100, 0).keys.at(6 - place); };
    QCOMPARE(page(first, {}, 1), QStringLiteral("3, 1…"));
    QCOMPARE(page(first, keyOf(3), 1), QStringLiteral("1, 1…"));
    QCOMPARE(page(first, keyOf(1), 2), QStringLiteral("6 5, 0…"));
    QCOMPARE(page(first, {}, 2), QStringLiteral("3 1, 2…"));
    QCOMPARE(page(first, {}, 3), QStringLiteral("3 1 6, 2…"));
    QCOMPARE(page(rest, keyOf(5), 2), QStringLiteral("4 2, 0…"));
    QCOMPARE(page(rest, keyOf(2), 2), QStringLiteral(", 0"));
    // Of the rows only as many as were asked for.
    QCOMPARE(ids(reader.page(first, {}, 100, 3)), QStringLiteral("3 1 6"));
    QCOMPARE(ids(reader.page(first, {}, 100, 1)), QStringLiteral("3"));
}

void TstReader::timeLimits()
{
    HistoryReader reader(file());
    QCOMPARE(ids(reader.page({.since = at(3)}, {}, 100, 100)), QStringLiteral("6 5 4 3"));
    QCOMPARE(ids(reader.page({.until = at(3)}, {}, 100, 100)), QStringLiteral("2 1"));
    QCOMPARE(ids(reader.page({.since = at(2), .until = at(4)}, {}, 100, 100)), QStringLiteral("3 2"));
    QCOMPARE(ids(reader.page({.search = QStringLiteral("orders-"), .since = at(2)}, {}, 100, 100)),
             QStringLiteral("2"));
    QCOMPARE(ids(reader.page({.since = at(100)}, {}, 100, 100)), QString());
}

void TstReader::days()
{
    HistoryReader reader(file());
    const QDate day = at(1).toLocalTime().date();
    const QList<HistoryDay> days = reader.days(day.addDays(-30), day);
    QCOMPARE(days, (QList<HistoryDay>{{.day = day, .created = 2, .failed = 3, .open = 1}}));
    QCOMPARE(reader.days(day.addDays(1), day.addDays(9)), QList<HistoryDay>());
    QVERIFY(!m_journal->settle({QStringLiteral("id-3"), QStringLiteral("t"), at(99), {}}));
    QCOMPARE(reader.days(day, day).constFirst().created, 3);
    QCOMPARE(reader.counts().attention, 1);
}

void TstReader::noFile()
{
    HistoryReader reader(m_folder->filePath(QStringLiteral("missing.sqlite")));
    QVERIFY(reader.page({}, {}, 10, 10).keys.isEmpty());
    QVERIFY(reader.page({}, {}, 10, 10).last);
    QCOMPARE(reader.counts(), HistoryCounts());
    QVERIFY(reader.days(QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("missing.sqlite"))));
}

SPILLWAY_SUITE(TstReader)
#include "tst_reader.moc"
