// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/dms.h"
#include "cloud/signedrequest.h"

#include <QJsonArray>

using namespace spillway;

namespace {

constexpr char Base[] = "https://dms.eu-west-101.myhuaweicloud.eu";

Place place(const QString &endpoint = QLatin1String(Base))
{
    return {std::get<Endpoint>(Endpoint::parse(endpoint)), ProjectId, ConnectorId};
}

SignInKey signInKey(const QByteArray &token = {})
{
    return {QStringLiteral("AKEXAMPLE0123456789A"), Secret("SkExampleSkExampleSkExampleSkExample1234"), Secret(token)};
}

const QDateTime &now()
{
    static const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return moment;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    QByteArray value;
    int count = 0;
    for (const Header &h : request.headers) {
        if (h.first.toLower() == name.toLower()) {
            value = h.second;
            ++count;
        }
    }
    return count <= 1 ? value : QByteArray("header set twice");
}

QJsonObject vector(int index)
{
    return QJsonDocument::fromJson(sample(QStringLiteral("signing.json"))).array().at(index).toObject();
}

const QString TaskId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");

} // namespace

class TstDms : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void documentedList();
    void oddList();
    void noList_data();
    void noList();
    void thousandTasks();
    void hostileTexts();
    void longTopicsStayWhole();
    void documentedDetails();
    void oddDetails();
    void progress_data();
    void progress();
    void noDetails_data();
    void noDetails();
    void createIsSignedAsTheVectors_data();
    void createIsSignedAsTheVectors();
    void requests_data();
    void requests();
    void temporaryKeysBringTheirToken();
    void hostWithAPort();
    void safeTaskIds_data();
    void safeTaskIds();
};

void TstDms::documentedList()
{
    const std::optional<TaskList> list = parseTaskList(sample(QStringLiteral("answers/list.json")));
    QVERIFY(list);
    QCOMPARE(list->tasks.size(), 1);
    const TaskRow expected{.taskId = QStringLiteral("2e148bed-3038-4617-8ade-b52e84a33eeb"),
                           .name = QStringLiteral("obsTransfer-1122976956"),
                           .status = QStringLiteral("RUNNING"),
                           .topics = QStringLiteral("topic-test"),
                           .createdAt = QDateTime::fromMSecsSinceEpoch(1592309487621, Qt::UTC)};
    QCOMPARE(list->tasks.first(), expected);
    QCOMPARE(list->maxTasks, std::optional(18));
    QCOMPARE(list->quota, std::optional(18));
}

void TstDms::oddList()
{
    const std::optional<TaskList> list = parseTaskList(sample(QStringLiteral("answers/list-odd.json")));
    QVERIFY(list);
    QCOMPARE(list->tasks.size(), 5); // those with an ID, the repeated one included
    QCOMPARE(list->tasks[0].createdAt, QDateTime::fromMSecsSinceEpoch(1592309487621, Qt::UTC));
    QVERIFY(!list->tasks[1].createdAt.isValid());
    QCOMPARE(list->tasks[1].status, QStringLiteral("HIBERNATING")); // unknown: as it comes
    QVERIFY(!list->tasks[2].createdAt.isValid());
    QVERIFY(!list->tasks[3].createdAt.isValid());
    QCOMPARE(list->tasks[3].status, QStringLiteral("7"));
    QCOMPARE(list->maxTasks, std::optional(18));
    QVERIFY(!list->quota);
}

void TstDms::noList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no tasks") << QByteArray("{\"total_number\":0}");
    QTest::newRow("tasks null") << QByteArray("{\"tasks\":null}");
    QTest::newRow("tasks a text") << QByteArray("{\"tasks\":\"none\"}");
    QTest::newRow("tasks an object") << QByteArray("{\"tasks\":{}}");
    QTest::newRow("cut") << sample(QStringLiteral("answers/list.json")).left(150);
    QTest::newRow("deep") << "{\"tasks\":" + QByteArray("[").repeated(100'000);
}

void TstDms::noList()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseTaskList(body));
}

void TstDms::thousandTasks()
{
    QByteArray body = "{\"tasks\":[";
    for (int i = 0; i < 1000; ++i) {
        body += QByteArray(i ? "," : "") + "{\"task_id\":\"t-" + QByteArray::number(i) + "\",\"task_name\":\"n\"}";
    }
    const std::optional<TaskList> list = parseTaskList(body + "]}");
    QVERIFY(list);
    QCOMPARE(list->tasks.size(), 1000);
    QCOMPARE(list->tasks.last().taskId, QStringLiteral("t-999"));
    const std::optional<TaskList> empty = parseTaskList("{\"tasks\":[]}");
    QVERIFY(empty);
    QCOMPARE(empty->tasks.size(), 0);
}

void TstDms::hostileTexts()
{
    const std::optional<TaskList> list =
        parseTaskList("{\"tasks\":[{\"task_id\":\"x\\u202ey\",\"task_name\":\"a\\u0000b\","
                      "\"status\":\"\\u001b[31m\"}]}");
    QVERIFY(list);
    QCOMPARE(list->tasks.size(), 1);
    const TaskRow row = list->tasks.first();
    QVERIFY(!row.taskId.contains(QChar(0x202e)) && !isSafeId(row.taskId));
    QVERIFY(!row.name.contains(QChar(0)) && !row.status.contains(QChar(0x1b)));
}

void TstDms::longTopicsStayWhole()
{
    // 20 names of 249 characters: no error by any rule, so the check after an Unknown must find it.
    QStringList names;
    for (char16_t c = u'a'; c < u'u'; ++c) {
        names.append(QString(249, c));
    }
    const QString topics = names.join(u',');
    const std::optional<TaskList> list =
        parseTaskList("{\"tasks\":[{\"task_id\":\"x\",\"topics\":\"" + topics.toUtf8() + "\"}]}");
    QVERIFY(list);
    QCOMPARE(list->tasks.first().topics, topics);
}

void TstDms::documentedDetails()
{
    const std::optional<TaskDetails> details = parseTaskDetails(sample(QStringLiteral("answers/show.json")), TaskId);
    QVERIFY(details);
    QCOMPARE(details->row.taskId, TaskId);
    QCOMPARE(details->row.name, QStringLiteral("obsTransfer-1122976956"));
    QCOMPARE(details->row.status, QStringLiteral("RUNNING"));
    QCOMPARE(details->row.topics, QStringLiteral("topic-test"));
    QCOMPARE(details->row.createdAt, QDateTime::fromMSecsSinceEpoch(1592309487621, Qt::UTC));
    QCOMPARE(details->consumerStrategy, QStringLiteral("earliest"));
    QCOMPARE(details->bucket, QStringLiteral("6666"));
    QCOMPARE(details->path, QStringLiteral("obsTransfer-1122976956"));
    QCOMPARE(details->partitionFormat, QStringLiteral("yyyy/MM/dd/HH/mm"));
    QCOMPARE(details->recordDelimiter, QStringLiteral("\n"));
    QCOMPARE(details->intervalSeconds, std::optional(300));
    const PartitionProgress partition{
        .partition = QStringLiteral("0"), .status = QStringLiteral("RUNNING"), .written = 1200, .end = 1234, .lag = 34};
    QCOMPARE(details->topics,
             (QList<TopicProgress>{{.topic = QStringLiteral("topic-test"), .partitions = {partition}}}));
}

void TstDms::progress_data()
{
    QTest::addColumn<QByteArray>("value"); // of an offset
    QTest::addColumn<qint64>("number");    // -1: none
    const auto row = [](const char *value, qint64 number) { QTest::newRow(value) << QByteArray(value) << number; };
    row("\"0\"", 0);
    row("\"34\"", 34);
    row("34", 34);
    row("\"9007199254740993\"", 9007199254740993);
    row("\"\"", -1);
    row("\"-\"", -1);
    row("\"-1\"", -1); // Kafka's own word for none
    row("-1", -1);
    row("null", -1);
    row("\"many\"", -1);
    row("{}", -1);
}

void TstDms::progress()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, number);
    const QByteArray row = R"({"task_name":"n","topics_info":[7,{"topic":"t","partitions":[{"partition_id":3,"lag":)" +
                           value + R"(,"log_end_offset":)" + value + "}]},{\"topic\":\"u\",\"partitions\":null}]}";
    const std::optional<TaskDetails> details = parseTaskDetails(row, TaskId);
    QVERIFY(details);
    QCOMPARE(details->topics.size(), 3); // what is no object has no name and no partitions
    QCOMPARE(details->topics.at(0), TopicProgress());
    QCOMPARE(details->topics.at(2).partitions.size(), 0);
    const PartitionProgress only = details->topics.at(1).partitions.at(0);
    QCOMPARE(only.partition, QStringLiteral("3"));
    QVERIFY(!only.written);
    QCOMPARE(only.lag.value_or(-1), number);
    QCOMPARE(only.end.value_or(-1), number);
}

void TstDms::oddDetails()
{
    const std::optional<TaskDetails> details =
        parseTaskDetails("{\"task_name\":\"n\",\"status\":\"NEW_STATUS\",\"obs_destination_"
                         "descriptor\":{\"deliver_time_interval\":\"60\"}}",
                         TaskId);
    QVERIFY(details);
    QCOMPARE(details->intervalSeconds, std::optional(60));
    QCOMPARE(details->row.status, QStringLiteral("NEW_STATUS"));
    QVERIFY(!details->row.createdAt.isValid());
    const std::optional<TaskDetails> bare =
        parseTaskDetails("{\"task_name\":\"n\",\"obs_destination_descriptor\":null}", TaskId);
    QVERIFY(bare);
    QVERIFY(!bare->intervalSeconds);
}

void TstDms::noDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no name") << QByteArray("{}");
    QTest::newRow("name a number") << QByteArray("{\"task_name\":5}");
    QTest::newRow("an error") << sample(QStringLiteral("errors/dms.json"));
}

void TstDms::noDetails()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseTaskDetails(body, TaskId));
}

void TstDms::createIsSignedAsTheVectors_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 4; ++i) {
        QTest::newRow(qPrintable(vector(i).value(u"name").toString())) << i;
    }
}

void TstDms::createIsSignedAsTheVectors()
{
    QFETCH(int, index);
    const QJsonObject wanted = vector(index);
    const QByteArray body = wanted.value(u"body").toString().toUtf8();
    const QByteArray token = wanted.value(u"headers").toObject().value(u"X-Security-Token").toString().toUtf8();
    const HttpRequest request = createTaskRequest(place(), signInKey(token), Secret(body), now());
    QCOMPARE(header(request, "Authorization"), wanted.value(u"authorization").toString().toUtf8());
    QCOMPARE(request.body.bytes().toByteArray(), body);
}

void TstDms::requests_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("path");
    const QString tasks = QStringLiteral("/v2/%1/connectors/%2/sink-tasks").arg(ProjectId, ConnectorId);
    QTest::newRow("create") << 0 << static_cast<int>(HttpRequest::Verb::Post) << tasks;
    QTest::newRow("list") << 1 << static_cast<int>(HttpRequest::Verb::Get) << tasks;
    QTest::newRow("show") << 2 << static_cast<int>(HttpRequest::Verb::Get) << tasks + u'/' + TaskId;
    QTest::newRow("progress") << 4 << static_cast<int>(HttpRequest::Verb::Get) << tasks + u'/' + TaskId;
    QTest::newRow("delete") << 3 << static_cast<int>(HttpRequest::Verb::Delete) << tasks + u'/' + TaskId;
}

void TstDms::requests()
{
    QFETCH(int, which);
    QFETCH(int, verb);
    QFETCH(QString, path);
    const SignInKey key = signInKey();
    const HttpRequest request = which == 0   ? createTaskRequest(place(), key, Secret("{}"), now())
                                : which == 1 ? listTasksRequest(place(), key, now())
                                : which == 2 ? showTaskRequest(place(), key, TaskId, now())
                                : which == 4 ? showTaskRequest(place(), key, TaskId, now(), true)
                                             : deleteTaskRequest(place(), key, TaskId, now());
    QCOMPARE(static_cast<int>(request.verb), verb);
    const QString query = which == 4 ? QStringLiteral("?topic-info=true") : QString();
    QCOMPARE(request.url.toString(QUrl::FullyEncoded), QLatin1String(Base) + path + query);
    QCOMPARE(header(request, "X-Sdk-Date"), QByteArray("20260102T030405Z"));
    QCOMPARE(header(request, "X-Project-Id"), QByteArray(ProjectId.data()));
    QCOMPARE(header(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(header(request, "X-Security-Token"), QByteArray());
    QCOMPARE(request.body.isEmpty(), which != 0);
    const SignedParts parts{.method = which == 0   ? "POST"
                                      : which == 3 ? "DELETE"
                                                   : "GET",
                            .host = "dms.eu-west-101.myhuaweicloud.eu",
                            .path = path,
                            .query = which == 4
                                         ? QList<QueryItem>{{QStringLiteral("topic-info"), QStringLiteral("true")}}
                                         : QList<QueryItem>(),
                            .headers = {{"content-type", "application/json"}, {"x-project-id", ProjectId.data()}},
                            .body = request.body.bytes()};
    QCOMPARE(header(request, "Authorization"), authorization(parts, "20260102T030405Z", key.accessKey, key.secretKey));
    for (const Header &h : request.headers) {
        QVERIFY(isSafeHeader(h));
        QVERIFY(!h.second.contains("SkExample"));
    }
}

void TstDms::temporaryKeysBringTheirToken()
{
    const HttpRequest request = listTasksRequest(place(), signInKey("TOKEN123"), now());
    QCOMPARE(header(request, "X-Security-Token"), QByteArray("TOKEN123"));
    QVERIFY(header(request, "Authorization").contains(";x-sdk-date;x-security-token,"));
}

void TstDms::hostWithAPort()
{
    const HttpRequest request = listTasksRequest(place(QStringLiteral("http://127.0.0.1:18080")), signInKey(), now());
    QCOMPARE(request.url.toString(),
             QStringLiteral("http://127.0.0.1:18080/v2/%1/connectors/%2/sink-tasks").arg(ProjectId, ConnectorId));
    const SignedParts parts{.method = "GET",
                            .host = "127.0.0.1:18080",
                            .path = request.url.path(),
                            .query = {},
                            .headers = {{"content-type", "application/json"}, {"x-project-id", ProjectId.data()}},
                            .body = {}};
    const SignInKey key = signInKey();
    QCOMPARE(header(request, "Authorization"), authorization(parts, "20260102T030405Z", key.accessKey, key.secretKey));
}

void TstDms::safeTaskIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("safe");
    QTest::newRow("UUID") << TaskId << true;
    QTest::newRow("hex") << QStringLiteral("8abfa7b2") << true;
    QTest::newRow("100") << QString(100, u'a') << true;
    QTest::newRow("101") << QString(101, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    for (const char *id : {"../x", "a/b", "a?b", "a#b", "a b", "a%2fb", "..", ".", "a\nb", "a\\b", "ä", "a;b"}) {
        QTest::newRow(id) << QString::fromUtf8(id) << false;
    }
}

void TstDms::safeTaskIds()
{
    QFETCH(QString, id);
    QFETCH(bool, safe);
    QCOMPARE(isSafeId(id), safe);
}

SPILLWAY_SUITE(TstDms)
#include "tst_dms.moc"
