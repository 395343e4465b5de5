// SPDX-License-Identifier: Apache-2.0
#include "cloud/iam.h"
#include "flow/site.h"
#include "suite.h"

using namespace spillway;

class TstIam : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void projects_data();
    void projects();
    void ofRegion_data();
    void ofRegion();
    void request();
    void sisters_data();
    void sisters();
};

void TstIam::projects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("one") << QByteArray(R"({"projects":[{"id":"a","name":"cn-north-4","enabled":true}]})") << true
                         << QStringList{QStringLiteral("a")};
    QTest::newRow("none") << QByteArray(R"({"projects":[]})") << true << QStringList();
    QTest::newRow("without an ID") << QByteArray(R"({"projects":[{"name":"x"},7,null]})") << true << QStringList();
    QTest::newRow("null") << QByteArray(R"({"projects":null})") << false << QStringList();
    QTest::newRow("missing") << QByteArray("{}") << false << QStringList();
    QTest::newRow("array") << QByteArray("[]") << false << QStringList();
    QTest::newRow("cut") << QByteArray(R"({"projects":[{"id)") << false << QStringList();
}

void TstIam::projects()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    QFETCH(QStringList, ids);
    const auto parsed = parseProjects(body);
    QCOMPARE(parsed.has_value(), readable);
    QStringList got;
    for (const ProjectRow &row : parsed.value_or(QList<ProjectRow>())) {
        got.append(row.id);
    }
    QCOMPARE(got, ids);
}

void TstIam::ofRegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("its own first, then sub-projects")
        << "eu-west-101"
        << QStringList{QStringLiteral("eu-west-101"), QStringLiteral("eu-west-101_a"), QStringLiteral("eu-west-101_b")};
    QTest::newRow("no region of that name") << "eu-west-1" << QStringList();
    QTest::newRow("no region known: all")
        << ""
        << QStringList{QStringLiteral("cn-north-4"), QStringLiteral("eu-west-101"), QStringLiteral("eu-west-101_a"),
                       QStringLiteral("eu-west-101_b")};
}

void TstIam::ofRegion()
{
    QFETCH(QString, region);
    QFETCH(QStringList, names);
    const QList<ProjectRow> all{{QStringLiteral("1"), QStringLiteral("eu-west-101_b"), true},
                                {QStringLiteral("2"), QStringLiteral("cn-north-4"), true},
                                {QStringLiteral("3"), QStringLiteral("eu-west-101"), true},
                                {QStringLiteral("4"), QStringLiteral("eu-west-101_off"), false},
                                {QStringLiteral("5"), QStringLiteral("eu-west-101_a"), true}};
    QStringList got;
    for (const ProjectRow &row : projectsOfRegion(all, region)) {
        got.append(row.name);
    }
    QCOMPARE(got, names);
}

void TstIam::request()
{
    const Endpoint iam = std::get<Endpoint>(Endpoint::parse(QStringLiteral("https://iam.example.com")));
    const SignInKey key{QStringLiteral("AK"), Secret(QByteArrayView("secret")), {}};
    const HttpRequest request = listProjectsRequest(iam, key, QDateTime::currentDateTimeUtc());
    QCOMPARE(request.url, QUrl(QStringLiteral("https://iam.example.com/v3/projects")));
    QCOMPARE(request.verb, HttpRequest::Verb::Get);
    QVERIFY(request.body.isEmpty());
}

void TstIam::sisters_data()
{
    QTest::addColumn<QString>("dms");
    QTest::addColumn<QString>("iam");
    QTest::addColumn<QString>("region");
    QTest::newRow("vendor") << "https://dms.cn-north-4.myhuaweicloud.com"
                            << "https://iam.cn-north-4.myhuaweicloud.com"
                            << "cn-north-4";
    QTest::newRow("another cloud") << "https://dms.eu-de.otc.t-systems.com"
                                   << "https://iam.eu-de.otc.t-systems.com"
                                   << "eu-de";
    QTest::newRow("with a port") << "https://dms.x.example:8443"
                                 << "https://iam.x.example:8443"
                                 << "x";
    QTest::newRow("loopback") << "http://127.0.0.1:8080"
                              << ""
                              << "";
    QTest::newRow("other name") << "https://kafka.example.com"
                                << ""
                                << "";
}

void TstIam::sisters()
{
    QFETCH(QString, dms);
    QFETCH(QString, iam);
    QFETCH(QString, region);
    const Endpoint endpoint = std::get<Endpoint>(Endpoint::parse(dms));
    const auto sister = sisterEndpoint(endpoint, QStringLiteral("iam"));
    QCOMPARE(sister ? sister->text() : QString(), iam);
    QCOMPARE(regionInName(endpoint), region);
}

SPILLWAY_SUITE(TstIam)
#include "tst_iam.moc"
