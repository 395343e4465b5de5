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
    keys.prepend({});
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
        keys.prepend(pages.at(i));
        plain = pages.at(i) + plain;
        compare(keys, plain);
    }
}

QTEST_GUILESS_MAIN(TstKeyList)
#include "tst_keylist.moc"
