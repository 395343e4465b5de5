// SPDX-License-Identifier: Apache-2.0
#include "checkscenes.h"
#include "messages/checks.h"

#include <QElapsedTimer>
#include <QSet>

using namespace checks;

class TstChecks : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void tableIsWhole();
    void order();
    void firstOfThem();
    void topics();
    void sites_data();
    void sites();
    void siteIsMadeQuickly();
};

void TstChecks::lines_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows().size(); ++i) {
        QTest::newRow(rows().at(i).name) << i;
    }
}

void TstChecks::lines()
{
    QFETCH(int, index);
    const Row &row = rows().at(index);
    Scene scene;
    row.change(scene);
    const QList<CheckLine> all = judged(scene, row.what);
    const CheckLine *line = lineOf(all, row.what);
    QVERIFY(line);
    QCOMPARE(line->verdict, row.verdict);
    QCOMPARE(line->reason, row.reason);
    if (row.values != QStringList{QStringLiteral("*")}) {
        QCOMPARE(line->values, row.values);
    }
    QCOMPARE(line->at.isValid(), row.verdict != Result::Waiting);
    for (const CheckLine &each : all) { // whatever the row is about, every line has its words
        QVERIFY2(isSentence(messages::text(each, ErrorCatalogue())), qPrintable(messages::label(each.what)));
    }
}

void TstChecks::tableIsWhole()
{
    QSet<int> reasons;
    QSet<std::pair<int, int>> verdicts;
    for (const Row &row : rows()) {
        reasons.insert(static_cast<int>(row.reason));
        verdicts.insert({static_cast<int>(row.what), static_cast<int>(row.verdict)});
    }
    for (int reason = 0; reason <= static_cast<int>(Reason::RegionUnknown); ++reason) {
        QVERIFY2(reasons.contains(reason), qPrintable(QStringLiteral("reason %1 has no row").arg(reason)));
    }
    // Which verdicts a line can have at all: waiting, passed, warning, failed, unchecked.
    const QList<std::pair<What, const char *>> can{
        {What::Clock, "wp!fu"},     {What::Tls, "wp-fu"},        {What::SignInKey, "wp!fu"},
        {What::Project, "-p!fu"},   {What::Permission, "-p-fu"}, {What::Instance, "wp-fu"},
        {What::Connector, "wp-fu"}, {What::Quota, "wp-fu"},      {What::TaskName, "wp-fu"},
        {What::Topics, "wp!fu"},    {What::Bucket, "wp-fu"},     {What::BucketRegion, "wp-fu"},
        {What::WriterKey, "wp-fu"},
    };
    QCOMPARE(can.size(), static_cast<int>(What::WriterKey) + 1);
    for (const auto &[what, letters] : can) {
        for (int verdict = 0; verdict < 5; ++verdict) {
            QVERIFY2(verdicts.contains({static_cast<int>(what), verdict}) == (letters[verdict] != '-'),
                     qPrintable(messages::label(what) + QString::number(verdict)));
        }
    }
}

void TstChecks::order()
{
    const auto whats = [](const QList<CheckLine> &lines) {
        QList<What> list;
        for (const CheckLine &line : lines) {
            list.append(line.what);
        }
        return list;
    };
    const QList<What> shown{What::Clock,     What::Tls,          What::SignInKey, What::Instance,
                            What::Connector, What::Quota,        What::TaskName,  What::Topics,
                            What::Bucket,    What::BucketRegion, What::WriterKey};
    Scene scene;
    QCOMPARE(whats(preflightLines(scene.subject, scene.facts)), shown);
    QCOMPARE(whats(preflightLines(scene.subject, {})), shown);
    QCOMPARE(whats(siteLines(scene.subject.site, scene.answered, scene.projects)),
             (QList{What::Clock, What::Tls, What::SignInKey, What::Project, What::Permission}));
}

void TstChecks::firstOfThem()
{
    Scene scene;
    QList<CheckLine> lines = preflightLines(scene.subject, scene.facts);
    QVERIFY(!firstFailed(lines) && !firstRefusal(lines));
    lines = preflightLines(scene.subject, {}); // waiting is no failure
    QVERIFY(!firstFailed(lines) && !firstRefusal(lines));

    // What the service is not known to refuse is a failure, but no reason to ask twice.
    scene.facts.topics.answer.missing = {QStringLiteral("a")};
    scene.facts.bucketRegion.failure = failure(answer(404));
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstFailed(lines)->what, What::Topics);
    QVERIFY(!firstRefusal(lines));

    scene.facts.tasks.answer.total = 18;
    scene.here().connectorId = QStringLiteral("c-2");
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstFailed(lines)->what, What::Connector);
    QCOMPARE(firstRefusal(lines)->what, What::Connector);

    scene = {};
    scene.subject.writerKey = {}; // a rule says so, whatever OBS would
    lines = preflightLines(scene.subject, scene.facts);
    QCOMPARE(firstRefusal(lines)->what, What::WriterKey);
}

void TstChecks::topics()
{
    QList<Topic> known;
    for (const char *name : {"orders", "refunds", "tax"}) {
        known.append({QLatin1String(name), 3, false});
    }
    Draft draft = exampleWith(Field::Topics, QStringLiteral("orders, Refunds,gone"));
    TopicsFound found = findTopics(draft, known);
    QCOMPARE(found.known, 3);
    QCOMPARE(found.missing, (QStringList{QStringLiteral("Refunds"), QStringLiteral("gone")}));
    draft.clear(Field::Topics);
    draft.set(Field::TopicsRegex, QStringLiteral(".*s"));
    found = findTopics(draft, known);
    QVERIFY(found.missing.isEmpty());
    QCOMPARE(found.pattern.hits.size(), 2);
    draft.set(Field::TopicsRegex, QStringLiteral("(broken"));
    QVERIFY(findTopics(draft, known).pattern.hits.isEmpty());
    // A pattern that would run for years is given up in time.
    draft.set(Field::TopicsRegex, QStringLiteral("(a+)+[bc]"));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(findTopics(draft, QList<Topic>(1000, {QString(249, u'a'), 1, false})).pattern.tooHard);
    QVERIFY(clock.elapsed() < 1000);
}

void TstChecks::sites_data()
{
    QTest::addColumn<QString>("dms");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("iam");
    QTest::addColumn<QString>("obs");
    QTest::addColumn<QString>("found"); ///< region
    QTest::newRow("by its name") << "https://dms.eu-de.otc.t-systems.com"
                                 << ""
                                 << "https://iam.eu-de.otc.t-systems.com"
                                 << "https://obs.eu-de.otc.t-systems.com"
                                 << "eu-de";
    QTest::newRow("with a port") << "https://dms.r.example.com:8443"
                                 << ""
                                 << "https://iam.r.example.com:8443"
                                 << "https://obs.r.example.com:8443"
                                 << "r";
    QTest::newRow("here") << "http://127.0.0.1:8080"
                          << "practice-1"
                          << "http://127.0.0.1:8080"
                          << "http://127.0.0.1:8080"
                          << "practice-1";
    QTest::newRow("another name") << "https://kafka.example.com"
                                  << "r"
                                  << ""
                                  << ""
                                  << "r";
    QTest::newRow("looks alike") << "https://dmsx.r.example.com"
                                 << ""
                                 << ""
                                 << ""
                                 << "";
    QTest::newRow("no region in it") << "https://dms.example"
                                     << ""
                                     << "https://iam.example"
                                     << "https://obs.example"
                                     << "";
}

void TstChecks::sites()
{
    QFETCH(QString, dms);
    QFETCH(QString, region);
    QFETCH(QString, iam);
    QFETCH(QString, obs);
    QFETCH(QString, found);
    const Site site = siteOf(std::get<Endpoint>(Endpoint::parse(dms)), region, ProjectId, {}, {});
    QCOMPARE(site.iam ? site.iam->text() : QString(), iam);
    QCOMPARE(site.obs ? site.obs->text() : QString(), obs);
    QCOMPARE(site.region, found);
}

void TstChecks::siteIsMadeQuickly()
{
    // Asked for at every change of a choice, and it reads the list of regions each time.
    const Endpoint dms = std::get<Endpoint>(Endpoint::parse(QStringLiteral("https://dms.example.com")));
    siteOf(dms, {}, {}, {}, {});
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(siteOf(dms, QStringLiteral("r"), {}, {}, {}).iam);
    }
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed()))); // measured: 8
}

SPILLWAY_SUITE(TstChecks)
#include "tst_checks.moc"
