// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "task/pattern.h"

using namespace spillway;

class TstPattern : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void traps_data();
    void traps();
    void testsTopics();
    void catastrophicStops_data();
    void catastrophicStops();
    void tenThousand();
};

void TstPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("hit");
    QTest::newRow("plain") << "orders"
                           << "orders" << true;
    QTest::newRow("whole name only") << "orders"
                                     << "orders-eu" << false;
    QTest::newRow("no partial hit at the start") << "ders"
                                                 << "orders" << false;
    QTest::newRow("wildcard") << "orders-.*"
                              << "orders-" << true;
    QTest::newRow("alternatives are one group") << "a|orders"
                                                << "orders" << true;
    QTest::newRow("alternatives do not leak") << "a|orders"
                                              << "ab" << false;
    QTest::newRow("case counts") << "Orders"
                                 << "orders" << false;
    QTest::newRow("Java's class") << "\\p{Lower}+"
                                  << "orders" << true;
    QTest::newRow("Java's class, not") << "\\p{Lower}+"
                                       << "ORDERS" << false;
    QTest::newRow("possessive") << "a++b"
                                << "aab" << true;
    QTest::newRow("anchors change nothing") << "^orders$"
                                            << "orders" << true;
    QTest::newRow("line feed is not ignored") << "orders"
                                              << "orders\n"
                                              << false;
    QTest::newRow("comments of flag x") << "(?x)orders # the shop"
                                        << "orders" << true;
}

void TstPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, topic);
    QFETCH(bool, hit);
    const TopicPattern compiled(pattern);
    QVERIFY2(compiled.isValid(), qPrintable(compiled.error()));
    QCOMPARE(compiled.match(topic) == TopicPattern::Match::Hit, hit);
}

void TstPattern::traps_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("trap");
    QTest::newRow("none") << "orders-[a-z]+(?:-eu)?"
                          << "";
    QTest::newRow("named group is Java's too") << "(?<shop>orders)-\\k<shop>"
                                               << "";
    QTest::newRow("look-behind is Java's too") << "orders(?<!x)"
                                               << "";
    QTest::newRow("quoted") << "\\Q[[:alpha:]]\\E"
                            << "";
    QTest::newRow("escaped bracket") << "\\[[:a]"
                                     << "";
    QTest::newRow("POSIX class") << "[[:alpha:]]+"
                                 << "[[";
    QTest::newRow("nested class") << "[a[b]]"
                                  << "[a[";
    QTest::newRow("intersection") << "[a-z&&x]"
                                  << "&&";
    QTest::newRow("keep out") << "a\\Kb"
                              << "\\K";
    QTest::newRow("recursion") << "a(?R)?"
                               << "(?R";
    QTest::newRow("numbered call") << "(a)(?1)"
                                   << "(?1";
    QTest::newRow("Python's group") << "(?P<x>a)"
                                    << "(?P<";
    QTest::newRow("branch reset") << "(?|a|b)"
                                  << "(?|";
    QTest::newRow("verb inside") << "a(*SKIP)b"
                                 << "(*";
    QTest::newRow("g reference") << "(a)\\g{1}"
                                 << "\\g{";
}

void TstPattern::traps()
{
    QFETCH(QString, pattern);
    QFETCH(QString, trap);
    QCOMPARE(TopicPattern(pattern).dialectTrap().value_or(QString()), trap);
}

void TstPattern::testsTopics()
{
    const QStringList topics{QStringLiteral("orders-eu"),          QStringLiteral("Orders-us"),
                             QStringLiteral("old-orders-eu"),      QStringLiteral("__consumer_offsets"),
                             QStringLiteral("__consumer_offsetz"), QStringLiteral("payments")};
    const PatternTest test =
        testPattern(TopicPattern(QStringLiteral("orders-.*|__consumer.*")), topics, std::chrono::hours(1));
    QCOMPARE(test.hits, QStringList({topics.at(0), topics.at(3), topics.at(4)}));
    QCOMPARE(test.reservedHits, QStringList({topics.at(3)}));
    QCOMPARE(test.nearMisses, QStringList({topics.at(1), topics.at(2)}));
    QCOMPARE(test.looked, topics.size());
    QVERIFY(!test.tooHard);
    QVERIFY(test.exact);
    QVERIFY(!testPattern(TopicPattern(QStringLiteral("\\p{javaLowerCase}+")), topics).exact);
}

void TstPattern::catastrophicStops_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested plus") << "(a+)+b";
    QTest::newRow("nested star") << "(a*)*b";
    QTest::newRow("alternatives") << "(a|aa)+b";
    QTest::newRow("ten in a row") << "a*a*a*a*a*a*a*a*a*a*b";
}

void TstPattern::catastrophicStops()
{
    QFETCH(QString, pattern);
    QStringList topics;
    for (int i = 0; i < 10'000; ++i) {
        topics.append(QString(200, u'a') + QStringLiteral("bx%1").arg(i));
    }
    const PatternTest test = testPattern(TopicPattern(pattern), topics);
    QVERIFY(test.tooHard);
    QVERIFY(test.hits.isEmpty());
    QVERIFY(test.looked < topics.size());
}

void TstPattern::tenThousand()
{
    QStringList topics;
    for (int i = 0; i < 10'000; ++i) {
        topics.append(QStringLiteral("plant-%1-temperature").arg(i));
    }
    const PatternTest test = testPattern(TopicPattern(QStringLiteral("plant-\\d*7-.*")), topics, std::chrono::hours(1));
    QCOMPARE(test.hits.size(), 1000);
    QCOMPARE(test.looked, topics.size());
}

SPILLWAY_SUITE(TstPattern)
#include "tst_pattern.moc"
