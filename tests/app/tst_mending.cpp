// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "messages/mending.h"
#include "messages/messages.h"

using namespace spillway;
using messages::Mending;

class TstMending : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void named_data();
    void named();
    void everyKeyOfTheForm();
    void mending_data();
    void mending();
    void accounts();
};

using Named = std::optional<Field>;
Q_DECLARE_METATYPE(Named)
Q_DECLARE_METATYPE(Mending)

void TstMending::named_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Named>("field");
    const auto row = [](const char *text, Named field) { QTest::newRow(text) << QString::fromUtf8(text) << field; };
    row("", {});
    row("The request is invalid.", {});
    row("obs_bucket_name is not a bucket name.", Field::ObsBucketName);
    row("Invalid {deliver_time_interval}.", Field::DeliverTimeInterval);
    row("“topics_regex” must not be empty", Field::TopicsRegex);
    row("obs_destination_descriptor.obs_path is too long", Field::ObsPath);
    row("bad: task_name", Field::TaskName);
    // Whole words only.
    row("my_task_name_2 is taken", {});
    row("topics_regexp", {});
    row("xaccess_key", {});
    row("access_keys", {});
    row("the access_keys, and access_key", Field::AccessKey);
    // The first that is named, whatever the order of the fields; “topics” only if nothing else is.
    row("topics_regex and topics must not be set both", Field::TopicsRegex);
    row("topics or topics_regex must be set", Field::TopicsRegex);
    row("obs_path before task_name", Field::ObsPath);
    row("the topics are unknown", Field::Topics);
    row("subtopics", {});
    row("the topics in obs_path", Field::ObsPath);
    // Nothing in the form changes a constant.
    row("source_type must be BLOB", {});
    row("obs_destination_descriptor is missing", {});
    row("destination_file_type and record_delimiter", Field::RecordDelimiter);
    row("Task_Name", {}); // keys are small letters
}

void TstMending::named()
{
    QFETCH(QString, text);
    QTEST(messages::fieldNamedIn(text), "field");
}

void TstMending::everyKeyOfTheForm()
{
    const QList<Field> constants{Field::SourceType, Field::DestinationType, Field::Descriptor,
                                 Field::DestinationFileType};
    for (const FieldInfo &info : fieldTable()) {
        const Named found = messages::fieldNamedIn(QStringLiteral("The %1 is wrong.").arg(info.key));
        QCOMPARE(found, constants.contains(info.field) ? Named() : Named(info.field));
    }
}

void TstMending::mending_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mending>("mending");
    const auto row = [](const char *name, int status, const char *code, const char *text, const Mending &mending) {
        QTest::newRow(name) << status << QString::fromUtf8(code) << QString::fromUtf8(text) << mending;
    };
    row("code", 400, "DMS.00400101", "anything", {Field::Topics, false});
    row("code before text", 400, "DMS.00400101", "obs_path", {Field::Topics, false});
    row("code without a field, text", 400, "DMS.00400085", "obs_bucket_name is not a bucket name",
        {Field::ObsBucketName, false});
    row("unknown code, text", 400, "DMS.99999999", "obs_path", {Field::ObsPath, false});
    row("no code, text", 400, "", "deliver_time_interval", {Field::DeliverTimeInterval, false});
    row("nothing known", 400, "", "no", {});
    row("401", 401, "", "no", {{}, true});
    row("403", 403, "", "no", {{}, true});
    row("403 with a key", 403, "", "task_name", {Field::TaskName, false});
    row("404", 404, "", "no", {{}, true});
    row("409", 409, "", "no", {Field::TaskName, false});
    row("429", 429, "", "no", {});
    row("307", 307, "", "no", {{}, true});
    row("500", 500, "", "no", {});
}

void TstMending::mending()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(Mending, mending);
    const Mending found = messages::mendingOf(status, code, text, ErrorCatalogue());
    QCOMPARE(found.field, mending.field);
    QCOMPARE(found.place, mending.place);
}

void TstMending::accounts()
{
    const ErrorCatalogue catalogue;
    Attempt attempt;
    attempt.state = AttemptState::Rejected;
    attempt.httpStatus = 400;
    attempt.cause = Cause::ServiceError;
    attempt.errorCode = QStringLiteral("DMS.00400085");
    attempt.errorText = QStringLiteral("The request body is invalid: topics_regex is bad.");
    QCOMPARE(messages::account(attempt, catalogue).field, Field::TopicsRegex);
    attempt.httpStatus = 401;
    attempt.cause = Cause::SignInRefused;
    attempt.errorCode.clear();
    attempt.errorText.clear();
    QVERIFY(!messages::account(attempt, catalogue).field && messages::account(attempt, catalogue).place);
    attempt.cause = Cause::ClockOff; // no field sets a clock
    attempt.skewMinutes = 17;
    QVERIFY(!messages::account(attempt, catalogue).field && !messages::account(attempt, catalogue).place);
    attempt.state = AttemptState::NotSent;
    attempt.httpStatus = 0;
    attempt.cause = Cause::HostNotFound;
    QVERIFY(messages::account(attempt, catalogue).place);
    attempt.cause = Cause::Cancelled;
    QVERIFY(!messages::account(attempt, catalogue).place);
}

SPILLWAY_SUITE(TstMending)
#include "tst_mending.moc"
