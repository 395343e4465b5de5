// SPDX-License-Identifier: Apache-2.0
#include "history/keylist.h"

#include <QTest>

#include <algorithm>

using namespace spillway;

namespace {

/// So many keys, each one more or one less than the one before.
QList<AttemptKey> run(AttemptKey first, int count, int step)
{
    QList<AttemptKey> keys;
    for (int i = 0; i < count; ++i) {
        keys.append(first + static_cast<AttemptKey>(i * step));
    }
    return keys;
}

} // namespace

class TstKeyList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void empty();
    void pages_data();
    void pages();
    void prepended_data();
    void prepended();
    void movedAbout();

private:
    /// Against a plain list that got the same.
    void compare(const KeyList &keys, const QList<AttemptKey> &plain);
};

void TstKeyList::compare(const KeyList &keys, const QList<AttemptKey> &plain)
{
    QCOMPARE(keys.size(), static_cast<int>(plain.size()));
    QCOMPARE(keys.isEmpty(), plain.isEmpty());
    QCOMPARE(keys.mid(0, keys.size()), plain);
    for (int row = 0; row < keys.size(); ++row) {
        QCOMPARE(keys.at(row), plain.at(row));
        QCOMPARE(keys.indexOf(plain.at(row)), row);
    }
    for (const AttemptKey nowhere : {0U, 5'000U, 4'000'000'000U}) {
        QCOMPARE(keys.indexOf(nowhere), -1);
    }
    for (int first : {0, 1, 3, keys.size() - 1}) {
        for (int count : {0, 1, 2, 7, keys.size() + 5}) {
            QCOMPARE(keys.mid(std::max(0, first), count), plain.mid(std::max(0, first), count));
        }
    }
}

void TstKeyList::empty()
{
    KeyList keys;
    keys.append({});
    keys.insert(0, {});
    QVERIFY(keys.isEmpty());
    QCOMPARE(keys.indexOf(1), -1);
    QCOMPARE(keys.mid(0, 5), QList<AttemptKey>());
    keys.append({7});
    keys.clear();
    compare(keys, {});
}

void TstKeyList::pages_data()
{
    using Pages = QList<QList<AttemptKey>>;
    QTest::addColumn<Pages>("pages");
    QTest::newRow("one row") << Pages{{9}};
    QTest::newRow("newest first") << Pages{run(100, 20, -1), run(80, 20, -1), run(60, 60, -1)};
    QTest::newRow("oldest first") << Pages{run(1, 20, 1), run(21, 20, 1)};
    QTest::newRow("a gap in a page") << Pages{{9, 8, 6, 5}, {4, 3}};
    QTest::newRow("a gap between pages") << Pages{{9, 8}, {6, 5}, {4, 3}};
    QTest::newRow("any order") << Pages{{3, 90, 17}, {18, 19, 20}, {2, 1}, {44}};
    QTest::newRow("a run that turns") << Pages{{3, 2, 3000}, {3001, 3002}, {3003}, {12, 11}};
    QTest::newRow("runs with gaps") << Pages{run(900, 40, -1) + run(859, 2, -1) + run(800, 40, -1) +
                                             QList<AttemptKey>{3, 1} + run(100, 17, 1)};
    QTest::newRow("page of one") << Pages{{9, 8}, {7}, {6, 5}};
}

void TstKeyList::pages()
{
    QFETCH(QList<QList<AttemptKey>>, pages);
    KeyList keys;
    QList<AttemptKey> plain;
    for (const QList<AttemptKey> &page : pages) {
        keys.append(page);
        plain += page;
        compare(keys, plain);
    }
}

void TstKeyList::prepended_data()
{
    pages_data();
}

void TstKeyList::prepended()
{
    QFETCH(QList<QList<AttemptKey>>, pages);
    KeyList keys;
    QList<AttemptKey> plain;
    for (qsizetype i = pages.size(); i-- > 0;) {
        keys.insert(0, pages.at(i));
        plain = pages.at(i) + plain;
        compare(keys, plain);
    }
}

void TstKeyList::movedAbout()
{
    KeyList keys;
    QList<AttemptKey> plain = run(2000, 300, -1) + QList<AttemptKey>{7, 900, 12} + run(1000, 60, 1);
    keys.append(plain);
    // A fixed walk over all of it: take one out, put it or another back elsewhere.
    int place = 11;
    for (int step = 0; step < 400; ++step) {
        place = (place * 37 + 61) % static_cast<int>(plain.size());
        const AttemptKey key = plain.takeAt(place);
        keys.removeAt(place);
        QCOMPARE(keys.indexOf(key), -1);
        const int to = step % 3 == 0 ? place : (place * 13 + 5) % static_cast<int>(plain.size() + 1);
        const QList<AttemptKey> back = step % 5 == 0 ? QList{key, 10'000U + static_cast<AttemptKey>(step)} : QList{key};
        keys.insert(to, back);
        for (qsizetype i = back.size(); i-- > 0;) {
            plain.insert(to, back.at(i));
        }
        if (step % 50 == 0) {
            compare(keys, plain);
        }
        QCOMPARE(keys.mid(0, keys.size()), plain);
    }
    while (!plain.isEmpty()) {
        keys.removeAt(0);
        plain.removeFirst();
        QCOMPARE(keys.size(), static_cast<int>(plain.size()));
    }
    QVERIFY(keys.isEmpty());
}

QTEST_GUILESS_MAIN(TstKeyList)
#include "tst_keylist.moc"
