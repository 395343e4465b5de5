// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "flow/export.h"
#include "task/request.h"
#include "task/requesttext.h"

#include <QJsonArray>

using namespace spillway;

namespace {

Attempt attempt()
{
    Attempt a;
    a.id = QStringLiteral("a-1");
    a.state = AttemptState::Rejected;
    a.taskName = QStringLiteral("orders-${x}");
    a.topics = QStringLiteral("orders,refunds");
    a.bucket = QStringLiteral("landing-zone");
    a.path = QStringLiteral("kafka/orders");
    a.body = exportedBody(exampleDraft());
    a.profile = QStringLiteral("eu's");
    a.endpoint = QStringLiteral("https://dms.example.com");
    a.projectId = QStringLiteral("p-1");
    a.connectorId = QStringLiteral("c-1");
    a.preparedAt = QDateTime(QDate(2026, 11, 22), QTime(19, 10), Qt::UTC);
    a.sentAt = a.preparedAt.addMSecs(250);
    a.httpStatus = 400;
    a.errorCode = QStringLiteral("DMS.00400030");
    a.errorText = QStringLiteral("=cmd|' /C calc'!A0");
    a.requestId = QStringLiteral("r-1");
    a.answer = "{\"error_code\":\"DMS.00400030\"}";
    a.ticket = QStringLiteral("-4711");
    a.note = QStringLiteral("first\nsecond, \"third\"");
    a.operatorName = QStringLiteral("ana");
    a.machine = QStringLiteral("ws-17");
    return a;
}

QString asText(ExportFormat format, const Attempt &a, const QList<AttemptEvent> &events = {})
{
    return QString::fromUtf8(exported(format, {a}, events));
}

Secret bytesOf(const QString &text)
{
    return Secret(text.toUtf8());
}

} // namespace

class TstExport : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void formatNames();
    void csvCells_data();
    void csvCells();
    void csvFile();
    void jsonFile();
    void markdownTable();
    void settled();
    void curlCommand();
    void terminalCommand_data();
    void terminalCommand();
    void terraform();
    void terraformOfAPattern();
    void terraformOfTheLeast();
    void support();
    void importsItsOwnExports_data();
    void importsItsOwnExports();
    void shell_data();
    void shell();
    void curlForms_data();
    void curlForms();
    void curlErrors_data();
    void curlErrors();
    void curlWithASecret();
    void exportWithASecret();
};

void TstExport::formatNames()
{
    for (const char *name : {"csv", "json", "markdown", "curl", "spillwayctl", "terraform", "support"}) {
        QVERIFY(exportFormatOf(QLatin1String(name)));
    }
    QVERIFY(!exportFormatOf({}));
    QVERIFY(!exportFormatOf(QStringLiteral("CSV")));
}

void TstExport::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("nothing", {}, {});
    row("plain", QStringLiteral("orders"), QStringLiteral("orders"));
    row("comma", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
    row("quote", QStringLiteral("a\"b"), QStringLiteral("\"a\"\"b\""));
    row("new line", QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
    row("blank at the end", QStringLiteral("a "), QStringLiteral("\"a \""));
    row("equals", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row("plus", QStringLiteral("+1"), QStringLiteral("'+1"));
    row("minus", QStringLiteral("-1"), QStringLiteral("'-1"));
    row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
    row("carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
    row("new line first", QStringLiteral("\n=1"), QStringLiteral("\"'\n=1\""));
    row("full width", QStringLiteral(u"＝1"), QStringLiteral(u"'＝1"));
    row("formula with quotes", QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
        QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
    row("in the middle", QStringLiteral("a=b"), QStringLiteral("a=b"));
}

void TstExport::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TstExport::csvFile()
{
    const QString text = QString::fromUtf8(exported(ExportFormat::Csv, {attempt(), attempt()}));
    QCOMPARE(text, QString::fromUtf8(sample(QStringLiteral("exports/attempts.csv"))));
    QVERIFY(text.endsWith(QStringLiteral("\r\n")));
}

void TstExport::jsonFile()
{
    const QJsonObject object = QJsonDocument::fromJson(exported(ExportFormat::Json, {attempt(), attempt()})).object();
    const QJsonArray attempts = object.value(u"attempts").toArray();
    QCOMPARE(attempts.size(), 2);
    const QJsonObject first = attempts.first().toObject();
    QCOMPARE(first.value(u"outcome").toString(), QStringLiteral("rejected"));
    QCOMPARE(first.value(u"sent_at").toString(), QStringLiteral("2026-11-22T19:10:00.250Z"));
    QCOMPARE(first.value(u"task_id"), QJsonValue(QJsonValue::Null));
    QCOMPARE(first.value(u"http_status").toInt(), 400);
    QCOMPARE(first.value(u"request").toObject(),
             QJsonDocument::fromJson(sample(QStringLiteral("example.json"))).object());
}

void TstExport::markdownTable()
{
    Attempt a = attempt();
    a.taskName = QStringLiteral("a|b\n<script> [x](y) *z*");
    const QStringList lines = asText(ExportFormat::Markdown, a).split(u'\n');
    QCOMPARE(lines.size(), 4); // two of head, one row, an end
    QVERIFY(lines.at(2).contains(QStringLiteral("a\\|b \\<script\\> \\[x\\]\\(y\\) \\*z\\*")));
}

/// Unknown is what the send came to; whoever reads the export has to see that it is no longer open.
void TstExport::settled()
{
    Attempt a = attempt();
    a.state = AttemptState::Unknown;
    a.verdict = QStringLiteral("not-created");
    QVERIFY(asText(ExportFormat::Csv, a).contains(QStringLiteral(",ws-17,not-created,,")));
    QVERIFY(asText(ExportFormat::Markdown, a).contains(QStringLiteral("| unknown, settled: not-created |")));
    QVERIFY(asText(ExportFormat::Support, a).contains(QStringLiteral("\nSettled as: not-created\n")));
    const QJsonObject root = QJsonDocument::fromJson(asText(ExportFormat::Json, a).toUtf8()).object();
    QCOMPARE(root.value(u"attempts").toArray().at(0).toObject().value(u"verdict").toString(), a.verdict);

    a.state = AttemptState::Created;
    a.verdict.clear();
    a.taskStatus = QStringLiteral("RUNNING");
    a.taskGoneAt = a.sentAt;
    QVERIFY(asText(ExportFormat::Csv, a).contains(QStringLiteral(",ws-17,,RUNNING,2026-11-22T19:10:00.250Z")));
}

void TstExport::curlCommand()
{
    Attempt a = attempt();
    QCOMPARE(asText(ExportFormat::Curl, a), QString::fromUtf8(sample(QStringLiteral("exports/attempt.curl"))));
    a.projectId = QStringLiteral("p'; touch x; '");
    const auto words = shellWords(asText(ExportFormat::Curl, a).toUtf8());
    QVERIFY(words);
    QVERIFY(QByteArray(words->at(3).bytes().toByteArray()).contains("/v2/p'; touch x; '/connectors/c-1/sink-tasks"));
    QCOMPARE(words->size(), 12U);
}

void TstExport::terminalCommand_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("first");
    QTest::newRow("practice") << true << QStringLiteral("Practice")
                              << QStringLiteral("spillwayctl create - --practice");
    QTest::newRow("profile") << false << QStringLiteral("eu's")
                             << QStringLiteral("spillwayctl create - --profile 'eu'\\''s'");
    QTest::newRow("place") << false << QString()
                           << QStringLiteral("spillwayctl create - --dms-endpoint 'https://dms.example.com' "
                                             "--project-id 'p-1' --connector-id 'c-1'");
}

void TstExport::terminalCommand()
{
    QFETCH(bool, practice);
    QFETCH(QString, profile);
    QFETCH(QString, first);
    Attempt a = attempt();
    a.practice = practice;
    a.profile = profile;
    const QString text = asText(ExportFormat::Spillwayctl, a);
    QVERIFY2(text.startsWith(first + QStringLiteral(" <<'REQUEST'\n{\n")), qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral("\n}\nREQUEST\n")));
}

void TstExport::terraform()
{
    Attempt a = attempt();
    Draft draft = exampleDraft();
    draft.set(Field::TaskName, QStringLiteral("orders-${x}%{y}\"\\"));
    a.body = exportedBody(draft);
    QCOMPARE(asText(ExportFormat::Terraform, a), QString::fromUtf8(sample(QStringLiteral("exports/attempt.tf"))));
}

void TstExport::terraformOfAPattern()
{
    Attempt a = attempt();
    Draft draft = exampleWith(Field::TopicsRegex, QStringLiteral("orders-.*\\d"));
    draft.clear(Field::Topics);
    a.body = exportedBody(draft);
    a.taskName = QStringLiteral("4 orders");
    const QString text = asText(ExportFormat::Terraform, a);
    QVERIFY(text.contains(QStringLiteral("  topics_regex          = \"orders-.*\\\\d\"\n")));
    QVERIFY(!text.contains(QStringLiteral("  topics ")));
    QVERIFY(text.contains(QStringLiteral("\"huaweicloud_dms_kafka_smart_connect_task\" \"_4_orders\" {")));
}

void TstExport::terraformOfTheLeast()
{
    Attempt a = attempt();
    Draft draft = exampleDraft();
    for (const Field field : {Field::PartitionFormat, Field::RecordDelimiter, Field::ObsPath}) {
        draft.clear(field);
    }
    a.body = exportedBody(draft);
    const QString text = asText(ExportFormat::Terraform, a);
    QVERIFY(text.contains(QStringLiteral("  partition_format      = \"\"\n")));    // the resource demands it
    QVERIFY(text.contains(QStringLiteral("  record_delimiter      = \"\\n\"\n"))); // left out it would be NULL
    QVERIFY(!text.contains(QStringLiteral("obs_path")));
}

void TstExport::support()
{
    Attempt a = attempt();
    a.note = QStringLiteral("private words");
    const QString text =
        asText(ExportFormat::Support, a,
               {{.at = a.preparedAt, .kind = eventkind::Checked, .who = QStringLiteral("ana@ws-17"), .detail = {}},
                {.at = a.preparedAt,
                 .kind = eventkind::Released,
                 .who = {},
                 .detail = {{QStringLiteral("note"), QStringLiteral("private words")}}}});
    for (const char *part : {"Request ID: r-1", "HTTP status: 400", "Sent (UTC): 2026-11-22T19:10:00.250Z", "Qt: 6",
                             "TLS: ", "Rules by", "page of 2021/22", "released", "DMS.00400030"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    QVERIFY(!text.contains(QStringLiteral("private words")));
    QVERIFY(!text.contains(QStringLiteral("ana@")));
}

void TstExport::importsItsOwnExports_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("json") << static_cast<int>(ExportFormat::Json);
    QTest::newRow("curl") << static_cast<int>(ExportFormat::Curl);
}

void TstExport::importsItsOwnExports()
{
    QFETCH(int, format);
    auto parsed = parseRequestText(bytesOf(asText(static_cast<ExportFormat>(format), attempt())));
    const auto *file = std::get_if<RequestFile>(&parsed);
    QVERIFY(file);
    QVERIFY(!file->hasSecret);
    QCOMPARE(exportedBody(file->draft), attempt().body);
}

void TstExport::shell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line, const QStringList &words) {
        QTest::newRow(name) << line << words;
    };
    const auto list = [](const char *words) { return QString::fromUtf8(words).split(u'~'); };
    row("nothing", {}, {});
    row("blanks", QStringLiteral("  \t\n "), {});
    row("plain", QStringLiteral("curl -d  x"), list("curl~-d~x"));
    row("single quotes", QStringLiteral("a 'b \"c\\' d"), list("a~b \"c\\~d"));
    row("double quotes", QStringLiteral("a \"b 'c' \\\" \\$ \\x\""), list("a~b 'c' \" $ \\x"));
    row("joined", QStringLiteral("a'b'\"c\"d"), list("abcd"));
    row("the way out of single quotes", QStringLiteral("'it'\\''s'"), list("it's"));
    row("empty word", QStringLiteral("a '' b"), list("a~~b"));
    row("line continues", QStringLiteral("a \\\n b"), list("a~b"));
    row("line of Windows continues", QStringLiteral("a \\\r\n b\r\n"), list("a~b"));
    row("line ends the command", QStringLiteral("a b\nrm x"), list("a~b"));
    row("pipe ends it", QStringLiteral("a b | jq ."), list("a~b"));
    row("semicolon ends it", QStringLiteral("a b; rm x"), list("a~b"));
    row("comment", QStringLiteral("# words 'with a quote\na b # c"), list("a~b"));
    row("no comment inside a word", QStringLiteral("a#b"), list("a#b"));
    row("nothing expands", QStringLiteral("a $HOME `id` \"$(id)\""), list("a~$HOME~`id`~$(id)"));
    row("of a browser", QStringLiteral("$'a\\'b\\n\\u00fc\\x41'"), list("a'b\nüA"));
    row("beyond the basic plane", QStringLiteral(u"'😀' ü"), list("😀~ü"));
}

void TstExport::shell()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto found = shellWords(line.toUtf8());
    QVERIFY(found);
    QStringList texts;
    for (const Secret &word : *found) {
        texts.append(QString::fromUtf8(word.bytes()));
    }
    QCOMPARE(texts, words);
    for (const char *open : {"a 'b", "a \"b", "a $'b", "a \\"}) {
        QVERIFY2(!shellWords(open), open);
    }
}

void TstExport::curlForms_data()
{
    QTest::addColumn<QString>("line");
    const QString body = QStringLiteral("'{\"task_name\":\"orders\"}'");
    const QString url = QStringLiteral("https://dms.example.com/v2/p-1/connectors/c-1/sink-tasks");
    const auto row = [&](const char *name, const QString &line) { QTest::newRow(name) << line.arg(body, url); };
    row("short", QStringLiteral("curl -d %1 %2"));
    row("joined", QStringLiteral("curl -d%1 %2"));
    row("long", QStringLiteral("curl --data %1 --url %2"));
    row("raw", QStringLiteral("curl %2 -X POST --data-raw %1"));
    row("binary, quoted URL", QStringLiteral("curl -sS '%2' --data-binary %1 --compressed"));
    row("with equals", QStringLiteral("curl --data=%1 --url=%2"));
    row("json", QStringLiteral("curl --json %1 %2"));
    row("headers are not looked at",
        QStringLiteral("curl -H 'X-Auth-Token: secret_key' -H \"x: /v2/a/connectors/b/sink-tasks\" -d %1 %2"));
    row("a prompt before it", QStringLiteral("$ curl -d %1 %2"));
    row("pipe behind it", QStringLiteral("  curl -d %1 %2 | jq .task_id"));
}

void TstExport::curlForms()
{
    QFETCH(QString, line);
    auto parsed = parseRequestText(bytesOf(line));
    const auto *file = std::get_if<RequestFile>(&parsed);
    QVERIFY(file);
    QCOMPARE(file->draft.text(Field::TaskName), QStringLiteral("orders"));
    QCOMPARE(file->draft.text(Field::ProjectId), QStringLiteral("p-1"));
    QCOMPARE(file->draft.text(Field::ConnectorId), QStringLiteral("c-1"));
    QVERIFY(!file->hasSecret);
}

void TstExport::curlErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    using Kind = RequestFileError::Kind;
    const auto row = [](const char *name, const char *line, Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(line) << static_cast<int>(kind);
    };
    row("no body", "curl https://x/", Kind::NotACommand);
    row("no value", "curl -d", Kind::NotACommand);
    row("open quote", "curl -d '{", Kind::NotACommand);
    row("a file", "curl -d @task.json https://x/", Kind::BodyElsewhere);
    row("not JSON", "curl -d 'a=b' https://x/", Kind::NotJson);
    row("another program", "wget https://x/", Kind::NotJson);
    row("curly", "curling", Kind::NotJson);
}

void TstExport::curlErrors()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    const auto parsed = parseRequestText(bytesOf(line));
    const auto *error = std::get_if<RequestFileError>(&parsed);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
}

void TstExport::curlWithASecret()
{
    auto parsed = parseRequestText(bytesOf(QStringLiteral(
        "curl -d '{\"obs_destination_descriptor\":{\"access_key\":\"AK\",\"secret_key\":\"SK-0\"}}' https://x/")));
    const auto *file = std::get_if<RequestFile>(&parsed);
    QVERIFY(file);
    QVERIFY(file->hasSecret);
    QCOMPARE(file->accessKey, QStringLiteral("AK"));
    QCOMPARE(file->secretKey.bytes().toByteArray(), QByteArray("SK-0"));
}

void TstExport::exportWithASecret()
{
    // Put in by hand: it takes the way of any file, and is refused there.
    QString text = asText(ExportFormat::Json, attempt());
    text.replace(QStringLiteral("\"task_name\""), QStringLiteral("\"secret_key\": \"SK-0\", \"task_name\""));
    auto parsed = parseRequestText(bytesOf(text));
    const auto *file = std::get_if<RequestFile>(&parsed);
    QVERIFY(file);
    QVERIFY(file->hasSecret);
}

SPILLWAY_SUITE(TstExport)
#include "tst_export.moc"
