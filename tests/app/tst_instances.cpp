// SPDX-License-Identifier: Apache-2.0
#include "cloud/instances.h"
#include "suite.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace spillway;

class TstInstances : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void instances_data();
    void instances();
    void oneInstance();
    void topics_data();
    void topics();
    void smallAnswers();
    void requests();
};

void TstInstances::instances_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); ///< -1: unreadable
    QTest::addColumn<int>("total"); ///< -1: not told
    QTest::newRow("two") << QByteArray(R"({"instances":[{"instance_id":"a"},{"instance_id":"b"}],"instance_num":2})")
                         << 2 << 2;
    QTest::newRow("total as text") << QByteArray(R"({"instances":[],"instance_num":"12"})") << 0 << 12;
    QTest::newRow("no total") << QByteArray(R"({"instances":[{"instance_id":"a"}]})") << 1 << -1;
    QTest::newRow("negative total") << QByteArray(R"({"instances":[],"instance_num":-3})") << 0 << -1;
    QTest::newRow("huge total") << QByteArray(R"({"instances":[],"instance_num":1e99})") << 0 << -1;
    QTest::newRow("rows without an ID") << QByteArray(R"({"instances":[{"name":"x"},null,3],"instance_num":3})") << 0
                                        << 3;
    QTest::newRow("missing array") << QByteArray(R"({"instance_num":3})") << -1 << -1;
    QTest::newRow("null array") << QByteArray(R"({"instances":null,"instance_num":3})") << -1 << -1;
    QTest::newRow("object") << QByteArray(R"({"instances":{}})") << -1 << -1;
    QTest::newRow("no JSON") << QByteArray("<html>") << -1 << -1;
}

void TstInstances::instances()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    QFETCH(int, total);
    const auto page = parseInstances(body);
    QCOMPARE(page ? static_cast<int>(page->rows.size()) : -1, count);
    QCOMPARE(page ? page->total.value_or(-1) : -1, total);
}

void TstInstances::oneInstance()
{
    const auto instance = parseInstance(
        R"({"instance_id":"i","name":"kafka-orders","status":"RUNNING","type":"cluster","engine_version":"2.7",)"
        R"("specification":"300MB","connector_enable":"true","connector_id":"c","new_field":{}})");
    QVERIFY(instance);
    QCOMPARE(*instance, (Instance{.id = QStringLiteral("i"),
                                  .name = QStringLiteral("kafka-orders"),
                                  .status = QStringLiteral("RUNNING"),
                                  .type = QStringLiteral("cluster"),
                                  .engineVersion = QStringLiteral("2.7"),
                                  .specification = QStringLiteral("300MB"),
                                  .connectorId = QStringLiteral("c"),
                                  .connectorEnabled = true}));
    QVERIFY(instance->isRunning());
    QVERIFY(!parseInstance("{}"));
    QVERIFY(!parseInstance("[]"));
    const auto odd = parseInstance(R"({"instance_id":7,"name":"a\u202eb","status":"MOON_PHASE","connector_id":null})");
    QVERIFY(odd);
    QCOMPARE(odd->id, QStringLiteral("7"));
    QVERIFY(!odd->name.contains(QChar(0x202e)));
    QCOMPARE(odd->status, QStringLiteral("MOON_PHASE"));
    QVERIFY(odd->connectorId.isEmpty());
}

void TstInstances::topics_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("names"); ///< a system topic with an exclamation mark
    QTest::addColumn<bool>("readable");
    QTest::newRow("kinds") << QByteArray(R"({"total":3,"topics":[{"name":"a","topic_type":0},)"
                                         R"({"name":"b","topic_type":"1"},{"name":"c"}]})")
                           << QStringList{QStringLiteral("a"), QStringLiteral("b!"), QStringLiteral("c")} << true;
    QTest::newRow("no names") << QByteArray(R"({"total":2,"topics":[{},{"name":null}]})") << QStringList() << true;
    QTest::newRow("null") << QByteArray(R"({"total":2,"topics":null})") << QStringList() << false;
    QTest::newRow("missing") << QByteArray(R"({"total":2})") << QStringList() << false;
}

void TstInstances::topics()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, names);
    QFETCH(bool, readable);
    const auto page = parseTopics(body);
    QCOMPARE(page.has_value(), readable);
    QStringList got;
    for (const Topic &topic : page ? page->rows : QList<Topic>()) {
        got.append(topic.name + (topic.system ? QStringLiteral("!") : QString()));
    }
    QCOMPARE(got, names);
    // Offsets count the rows as they came, with those that were of no use.
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value(u"topics").toArray();
    QCOMPARE(page ? page->sent : 0, sent.size());
}

void TstInstances::smallAnswers()
{
    QCOMPARE(parseSoldOut(R"({"soldOut":false})"), std::optional(false));
    QCOMPARE(parseSoldOut(R"({"soldOut":"true"})"), std::optional(true));
    QCOMPARE(parseSoldOut(R"({"sold_out":true})"), std::nullopt);
    QCOMPARE(parseSoldOut(""), std::nullopt);

    QCOMPARE(parseEnableAnswer(R"({"job_id":"j","connector_id":"c"})")->jobId, QStringLiteral("j"));
    QCOMPARE(parseEnableAnswer(R"({"connector_id":"c"})")->connectorId, QStringLiteral("c"));
    QVERIFY(!parseEnableAnswer("{}"));
    QVERIFY(!parseEnableAnswer("null"));

    QCOMPARE(parseJobProgress(R"({"progress_percentage":41.7})")->percent, 41);
    QCOMPARE(parseJobProgress(R"({"progress_percentage":"50"})")->percent, 50);
    QCOMPARE(parseJobProgress(R"({"progress_percentage":1000})")->percent, 100);
    QCOMPARE(parseJobProgress(R"({"progress_percentage":-1})")->percent, 0);
    QVERIFY(!parseJobProgress(R"({"progress_percentage":null})"));
}

void TstInstances::requests()
{
    const Project project{std::get<Endpoint>(Endpoint::parse(QStringLiteral("https://dms.example.com"))),
                          QString(ProjectId)};
    const SignInKey key{QStringLiteral("AK"), Secret(QByteArrayView("secret")), {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(listInstancesRequest(project, key, 100, now).url.query(),
             QStringLiteral("engine=kafka&limit=50&offset=100"));
    const HttpRequest topics = listTopicsRequest(project, key, QStringLiteral("i"), 200, 400, now);
    QCOMPARE(topics.url.path(), QStringLiteral("/v2/%1/instances/i/topics").arg(ProjectId));
    QCOMPARE(topics.url.query(), QStringLiteral("limit=200&offset=400"));
    const HttpRequest enable =
        enableConnectorRequest(project, key, QStringLiteral("i"), QStringLiteral("300MB"), 2, now);
    QCOMPARE(enable.verb, HttpRequest::Verb::Post);
    QCOMPARE(enable.body.bytes(), QByteArrayView(R"({"node_cnt":2,"specification":"300MB"})"));
    QCOMPARE(enableConnectorRequest(project, key, QStringLiteral("i"), {}, 2, now).body.bytes(),
             QByteArrayView(R"({"node_cnt":2})"));
    QCOMPARE(jobProgressRequest(project, key, QStringLiteral("i"), QStringLiteral("j"), now).url.path(),
             QStringLiteral("/v2/%1/instances/i/tasks/j/progress").arg(ProjectId));
}

SPILLWAY_SUITE(TstInstances)
#include "tst_instances.moc"
