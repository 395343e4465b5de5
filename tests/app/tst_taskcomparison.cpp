// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "flow/taskcomparison.h"
#include "task/request.h"

using namespace spillway;

namespace {

QJsonObject descriptor()
{
    return {{QLatin1String("consumer_strategy"), QLatin1String("earliest")},
            {QLatin1String("destination_file_type"), QLatin1String("TEXT")},
            {QLatin1String("obs_bucket_name"), QLatin1String("6666")},
            {QLatin1String("obs_path"), QLatin1String("obsTransfer-1122976956")},
            {QLatin1String("partition_format"), QLatin1String("yyyy/MM/dd/HH/mm")},
            {QLatin1String("record_delimiter"), QLatin1String("\n")},
            {QLatin1String("deliver_time_interval"), 300},
            {QLatin1String("obs_part_size"), 5242880}};
}

/// What the service answers for the vendor's example, as JSON.
TaskDetails details(const QJsonObject &described, const QString &topics = QStringLiteral("topic-test"))
{
    const QJsonObject answer{{QLatin1String("task_name"), QLatin1String("obsTransfer-1122976956")},
                             {QLatin1String("destination_type"), QLatin1String("OBS")},
                             {QLatin1String("create_time"), qint64(1592309487621)},
                             {QLatin1String("status"), QLatin1String("RUNNING")},
                             {QLatin1String("topics"), topics},
                             {QLatin1String("obs_destination_descriptor"), described}};
    return parseTaskDetails(QJsonDocument(answer).toJson(), QStringLiteral("t-1")).value();
}

QStringList differing(const QList<TaskValue> &values)
{
    QStringList keys;
    for (const TaskValue &value : values) {
        if (value.differs) {
            keys.append(keyOf(value.field));
        }
    }
    return keys;
}

} // namespace

class TstTaskComparison : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void differences_data();
    void differences();
    void everyFieldIsTold();
    void nothingWasSent();
    void madeAnew_data();
    void madeAnew();
};

void TstTaskComparison::differences_data()
{
    QTest::addColumn<QJsonObject>("described");
    QTest::addColumn<QString>("topics");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const char *key, const QJsonValue &value, const QStringList &keys,
                        const char *topics = "topic-test") {
        QJsonObject described = descriptor();
        if (key) {
            described.insert(QLatin1String(key), value);
        }
        if (key && value.isUndefined()) {
            described.remove(QLatin1String(key));
        }
        QTest::newRow(name) << described << QString::fromLatin1(topics) << keys;
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("as it was sent", nullptr, {}, {});
    row("another strategy", "consumer_strategy", QLatin1String("latest"), {QStringLiteral("consumer_strategy")});
    row("another bucket", "obs_bucket_name", QLatin1String("7777"), {QStringLiteral("obs_bucket_name")});
    row("no path", "obs_path", QLatin1String(""), {QStringLiteral("obs_path")});
    row("a path that is not told", "obs_path", gone, {});
    row("another interval", "deliver_time_interval", 600, {QStringLiteral("deliver_time_interval")});
    row("an interval as a string", "deliver_time_interval", QLatin1String("300"), {});
    row("another delimiter", "record_delimiter", QLatin1String(","), {QStringLiteral("record_delimiter")});
    row("the default delimiter, left out", "record_delimiter", QLatin1String(""), {});
    row("no folders", "partition_format", QLatin1String("N/A"), {QStringLiteral("partition_format")});
    row("another topic", nullptr, {}, {QStringLiteral("topics")}, "topic-test,more");
    row("a pattern in place of the list", nullptr, {}, {QStringLiteral("topics"), QStringLiteral("topics_regex")},
        "topic-(test|prod)");
    row("the descriptor's own topics", "topics", QLatin1String(" topic-test "), {});
}

void TstTaskComparison::differences()
{
    QFETCH(QJsonObject, described);
    QFETCH(QString, topics);
    QFETCH(QStringList, keys);
    QCOMPARE(differing(comparedValues(exampleDraft(), details(described, topics))), keys);
}

void TstTaskComparison::everyFieldIsTold()
{
    const QList<TaskValue> values = comparedValues(exampleDraft(), details(descriptor()));
    QCOMPARE(values.size(), 9); // the request's, without constants, keys and the pattern that is not used
    for (const TaskValue &value : values) {
        QVERIFY2(value.told, keyOf(value.field).data());
        QCOMPARE(value.present, value.sent);
    }
    Draft two = exampleDraft();
    two.set(Field::Topics, QStringLiteral("b, a"));
    QVERIFY(differing(comparedValues(two, details(descriptor(), QStringLiteral("a,b")))).isEmpty());
}

void TstTaskComparison::nothingWasSent()
{
    const QList<TaskValue> values = comparedValues(std::nullopt, details({}));
    QVERIFY(differing(values).isEmpty());
    for (const TaskValue &value : values) {
        QVERIFY(value.sent.isEmpty());
        QCOMPARE(value.told, value.field == Field::TaskName || value.field == Field::Topics);
    }
}

void TstTaskComparison::madeAnew_data()
{
    QTest::addColumn<QString>("topics");
    QTest::addColumn<QString>("regex"); // of the descriptor
    QTest::addColumn<bool>("pattern");
    QTest::newRow("a list") << QStringLiteral("orders,refunds.v2") << QString() << false;
    QTest::newRow("a pattern") << QStringLiteral("plant-[a-z]+-power") << QString() << true;
    QTest::newRow("a pattern that looks like a name") << QStringLiteral("a.b") << QStringLiteral("a.b") << true;
}

void TstTaskComparison::madeAnew()
{
    QFETCH(QString, topics);
    QFETCH(QString, regex);
    QFETCH(bool, pattern);
    QJsonObject described = descriptor();
    if (!regex.isEmpty()) {
        described.insert(QLatin1String("topics_regex"), regex);
    }
    Draft draft = draftOf(details(described, topics));
    draft.set(Field::ProjectId, ProjectId);
    draft.set(Field::ConnectorId, ConnectorId);
    const auto request = Request::from(draft);
    QVERIFY(request);
    QCOMPARE(draft.isEmpty(Field::Topics), pattern);
    QCOMPARE(request->topicsOrPattern(), topics);
    Draft example = exampleDraft();
    example.clear(Field::Topics);
    draft.clear(Field::Topics);
    draft.clear(Field::TopicsRegex);
    QCOMPARE(exportedBody(draft), exportedBody(example));
}

SPILLWAY_SUITE(TstTaskComparison)
#include "tst_taskcomparison.moc"
