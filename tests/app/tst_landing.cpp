// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "task/landing.h"

using namespace spillway;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

/// The moment of the contract's example (7.1): in GMT+08:00 it is the next day already.
QDateTime exampleMoment()
{
    return utc("2020-06-16T17:11:27Z");
}

} // namespace

class TstLanding : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contractsExample();
    void folders_data();
    void folders();
    void filesPerDay_data();
    void filesPerDay();
    void sameMoment_data();
    void sameMoment();
    void assumedFile();
    void tree_data();
    void tree();
};

void TstLanding::initTestCase()
{
    // A zone far from the service's, so that a mix-up shows.
    qputenv("TZ", "America/New_York");
    tzset();
}

void TstLanding::contractsExample()
{
    const Landing result = landing(exampleDraft(), exampleMoment());
    QCOMPARE(result.folder, QStringLiteral("6666/obsTransfer-1122976956/2020/06/17/01/11/"));
    QCOMPARE(result.serviceTime.offsetFromUtc(), 8 * 3600);
    QCOMPARE(result.serviceTime.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), QStringLiteral("2020-06-17 01:11:27"));
    QCOMPARE(result.localTime.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), QStringLiteral("2020-06-16 13:11:27"));
    QCOMPARE(result.filesPerDay, 288);
}

void TstLanding::folders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *path, const char *pattern, const char *folder) {
        QTest::addRow("'%s' '%s'", path, pattern)
            << QString::fromLatin1(path) << QString::fromLatin1(pattern) << QString::fromLatin1(folder);
    };
    row("", "", "6666/");
    row("a", "", "6666/a/");
    row("", "yyyy", "6666/2020/");
    row("a", "yyyy", "6666/a/2020/");
    row("a", "yyyy/MM", "6666/a/2020/06/");
    row("a", "yyyy/MM/dd", "6666/a/2020/06/17/");
    row("a", "yyyy/MM/dd/HH", "6666/a/2020/06/17/01/");
    row("a", "yyyy/MM/dd/HH/mm", "6666/a/2020/06/17/01/11/");
    row("//a//b/", "yyyy", "6666/a/b/2020/");
    row("/", "", "6666/");
    row("a", "N/A", "6666/a/");
    row("a", "yyyy/mm/dd", "6666/a/");
    row("a", "yyyy/M", "6666/a/"); // a beginning of a pattern is none
    row("a", "yy", "6666/a/");
}

void TstLanding::folders()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QFETCH(QString, folder);
    Draft draft = exampleWith(Field::ObsPath, path);
    draft.set(Field::PartitionFormat, pattern);
    QCOMPARE(landing(draft, exampleMoment()).folder, folder);
}

void TstLanding::filesPerDay_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<int>("files");
    QTest::newRow("30") << QStringLiteral("30") << 2880;
    QTest::newRow("300") << QStringLiteral("300") << 288;
    QTest::newRow("900") << QStringLiteral("900") << 96;
    QTest::newRow("29") << QStringLiteral("29") << 0;
    QTest::newRow("901") << QStringLiteral("901") << 0;
    QTest::newRow("0") << QStringLiteral("0") << 0;
    QTest::newRow("-300") << QStringLiteral("-300") << 0;
    QTest::newRow("300.5") << QStringLiteral("300.5") << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("words") << QStringLiteral("often") << 0;
}

void TstLanding::filesPerDay()
{
    QFETCH(QString, interval);
    QFETCH(int, files);
    QCOMPARE(landing(exampleWith(Field::DeliverTimeInterval, interval), exampleMoment()).filesPerDay, files);
}

void TstLanding::sameMoment_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("UTC") << exampleMoment();
    QTest::newRow("with an offset") << utc("2020-06-16T23:59:59-05:00");
    QTest::newRow("end of a year") << utc("2026-12-31T16:00:00Z");
    QTest::newRow("summer time ends here") << utc("2026-11-01T06:30:00Z");
}

void TstLanding::sameMoment()
{
    QFETCH(QDateTime, moment);
    const Landing result = landing(exampleDraft(), moment);
    QCOMPARE(result.localTime.timeSpec(), Qt::LocalTime);
    QCOMPARE(result.localTime.toMSecsSinceEpoch(), moment.toMSecsSinceEpoch());
    QCOMPARE(result.serviceTime.toMSecsSinceEpoch(), moment.toMSecsSinceEpoch());
}

void TstLanding::assumedFile()
{
    QVERIFY(landing(exampleDraft(), exampleMoment()).assumedFile.startsWith(QStringLiteral("topic-test+")));
    Draft draft = exampleWith(Field::TopicsRegex, QStringLiteral("orders-.*"));
    draft.clear(Field::Topics);
    QVERIFY(!landing(draft, exampleMoment()).assumedFile.contains(u'*'));
    QVERIFY(!landing(Draft(), exampleMoment()).assumedFile.isEmpty());
    QVERIFY(landing(Draft(), exampleMoment()).folder.isEmpty());
}

void TstLanding::tree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("tree"); // a digit for the depth, a letter for the kind, the text
    const auto row = [](const char *name, const char *path, const char *pattern, const char *interval,
                        const char *tree) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(pattern)
                            << QString::fromLatin1(interval) << QString::fromLatin1(tree);
    };
    row("one folder", "", "", "300", "0B6666 1Ftopic-test+0+0000000000.txt 1Ftopic-test+0+0000001000.txt");
    row("path alone", "a/b", "", "300", "0B6666 1Da/b 2Ftopic-test+0+0000000000.txt 2Ftopic-test+0+0000001000.txt");
    row("same day", "a", "yyyy/MM/dd", "300",
        "0B6666 1Da 2D2020/06/17 3Ftopic-test+0+0000000000.txt 3Ftopic-test+0+0000001000.txt");
    row("minutes part", "a", "yyyy/MM/dd/HH/mm", "300",
        "0B6666 1Da 2D2020/06/17/01 3D11 4Ftopic-test+0+0000000000.txt 3D16 4Ftopic-test+0+0000001000.txt");
    row("hours part", "", "yyyy/MM/dd/HH/mm", "900",
        "0B6666 1D2020/06/17/01 2D11 3Ftopic-test+0+0000000000.txt 2D26 3Ftopic-test+0+0000001000.txt");
    row("no interval", "a", "yyyy/MM", "often", "0B6666 1Da 2D2020/06 3Ftopic-test+0+0000000000.txt");
    row("wrong path", "//a//", "yyyy", "29", "0B6666 1Da 2D2020 3Ftopic-test+0+0000000000.txt");
}

void TstLanding::tree()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QFETCH(QString, interval);
    QFETCH(QString, tree);
    Draft draft = exampleWith(Field::ObsPath, path);
    draft.set(Field::PartitionFormat, pattern);
    draft.set(Field::DeliverTimeInterval, interval);
    QStringList rows;
    for (const LandingRow &row : landingTree(draft, exampleMoment())) {
        rows.append(QString::number(row.depth) + QLatin1Char("BDF"[static_cast<int>(row.kind)]) + row.text);
    }
    QCOMPARE(rows.join(u' '), tree);
    draft.clear(Field::ObsBucketName);
    QVERIFY(landingTree(draft, exampleMoment()).isEmpty());
}

SPILLWAY_SUITE(TstLanding)
#include "tst_landing.moc"
