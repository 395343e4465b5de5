// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "task/request.h"
#include "task/requestfile.h"

using namespace spillway;

namespace {

using Kind = Draft::Value::Kind;
using Result = std::variant<RequestFile, RequestFileError>;

constexpr char Real[] = "RealSecretRealSecretRealSecretRealSecret";

Result parsed(const QByteArray &text)
{
    return parseRequestFile(Secret(text));
}

/// The example with `members` (text of JSON members) in front of the descriptor's, or of the
/// root's.
QByteArray withMembers(const QByteArray &members, bool inDescriptor = true)
{
    QByteArray text = sample(QStringLiteral("example.json"));
    const qsizetype at = inDescriptor ? text.indexOf('{', 1) : 0;
    return text.insert(at + 1, members + ',');
}

/// The example with that field's value replaced by a JSON text.
QByteArray withValue(Field field, const QByteArray &json)
{
    QByteArray text = sample(QStringLiteral("example.json"));
    const QByteArray key = '"' + QByteArray(keyOf(field).data()) + '"';
    const qsizetype at = text.indexOf(key);
    if (at < 0) {
        return withMembers(key + ':' + json);
    }
    const qsizetype colon = text.indexOf(':', at);
    qsizetype end = field == Field::Descriptor ? text.indexOf('}', colon) + 1 : text.indexOf('\n', colon);
    end -= text[end - 1] == ',' ? 1 : 0;
    return text.replace(colon + 1, end - colon - 1, json);
}

QStringList keysInOrder(const QByteArray &json)
{
    static const QRegularExpression key(QStringLiteral("\"([a-z_]+)\"\\s*:"));
    QStringList keys;
    auto it = key.globalMatch(QString::fromUtf8(json));
    while (it.hasNext()) {
        keys.append(it.next().captured(1));
    }
    return keys;
}

QStringList rules(const Draft &draft)
{
    QStringList ids;
    for (const Finding &finding : checkBody({draft})) {
        ids.append(finding.rule);
    }
    return ids;
}

bool holdsText(const Draft &draft, const QString &needle)
{
    for (const FieldInfo &info : fieldTable()) {
        if (draft.value(info.field).text.contains(needle)) {
            return true;
        }
    }
    return draft.unknownKeys.join(u' ').contains(needle);
}

} // namespace

class TstRequestFile : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void exampleComesOutAsItWentIn();
    void exampleHasNoFindings();
    void masksAreDroppedWithANote_data();
    void masksAreDroppedWithANote();
    void secretsAreFound_data();
    void secretsAreFound();
    void whatIsNoSecret_data();
    void whatIsNoSecret();
    void writerKeyIsTaken();
    void unknownKeys_data();
    void unknownKeys();
    void types_data();
    void types();
    void numbers_data();
    void numbers();
    void valuesStandAsTheyAre();
    void repeatedKeysAreTold();
    void refused_data();
    void refused();
    void largestFile();
};

void TstRequestFile::exampleComesOutAsItWentIn()
{
    const QByteArray text = sample(QStringLiteral("example.json"));
    const Result result = parsed(text);
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(file->dropped, QList<Field>());
    QVERIFY(!file->hasSecret);
    QCOMPARE(file->draft.unknownKeys, QStringList());
    const QByteArray out = exportedBody(file->draft);
    QCOMPARE(QJsonDocument::fromJson(out).object(), QJsonDocument::fromJson(text).object());
    QCOMPARE(keysInOrder(out), keysInOrder(text));
}

void TstRequestFile::exampleHasNoFindings()
{
    for (const char *name : {"example.json", "example-masked.json"}) {
        const Result result = parsed(sample(QLatin1String(name)));
        QVERIFY(std::holds_alternative<RequestFile>(result));
        QCOMPARE(rules(std::get<RequestFile>(result).draft), QStringList());
    }
}

void TstRequestFile::masksAreDroppedWithANote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("notes");
    QTest::newRow("the page's masks") << sample(QStringLiteral("example-masked.json")) << 2;
    QTest::newRow("empty") << withMembers("\"access_key\":\"\",\"secret_key\":\"\"") << 2;
    QTest::newRow("one X") << withMembers("\"secret_key\":\"X\"") << 1;
    QTest::newRow("only the AK") << withMembers("\"access_key\":\"XXXXXXXXXXXXXXXXXXXX\"") << 1;
    QTest::newRow("escaped mask") << withMembers("\"secret_key\":\"\\u0058\\u0058\"") << 1;
    QTest::newRow("mask at the root") << withMembers("\"secret_key\":\"XXXX\"", false) << 1;
}

void TstRequestFile::masksAreDroppedWithANote()
{
    QFETCH(QByteArray, text);
    QFETCH(int, notes);
    const Result result = parsed(text);
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(file->dropped.size(), notes);
    QVERIFY(!file->hasSecret);
    QVERIFY(file->secretKey.isEmpty());
    QVERIFY(file->accessKey.isEmpty());
    QVERIFY(file->draft.isEmpty(Field::AccessKey));
    QCOMPARE(QJsonDocument::fromJson(exportedBody(file->draft)),
             QJsonDocument::fromJson(sample(QStringLiteral("example.json"))));
}

void TstRequestFile::secretsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray member = QByteArray("\"secret_key\":\"") + Real + '"';
    const QByteArray object = '{' + member + '}';
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("where it belongs", withMembers(member));
    row("at the root", withMembers(member, false));
    row("in an object", withMembers("\"spare\":" + object));
    row("in an array", withMembers("\"spare\":[1,[" + object + "]]"));
    row("nested 40 deep",
        withMembers("\"spare\":" + QByteArray("[").repeated(40) + object + QByteArray("]").repeated(40)));
    row("in a value of the wrong type", withValue(Field::Topics, object));
    row("in a descriptor that is an array", withValue(Field::Descriptor, '[' + object + ']'));
    row("an array of it", withMembers(QByteArray("\"secret_key\":[\"") + Real + "\"]"));
    row("an object of it", withMembers(QByteArray("\"secret_key\":{\"value\":\"") + Real + "\"}"));
    row("a number", withMembers("\"secret_key\":1234567890"));
    row("a fraction", withMembers("\"secret_key\":12345.5"));
    row("a negative number", withMembers("\"secret_key\":-5"));
    row("a number at depth", withMembers("\"spare\":{\"secret_key\":1234567890}"));
    row("an array at depth", withMembers("\"spare\":{\"secret_key\":[1]}"));
    row("real one first, mask second", withMembers(member + ",\"secret_key\":\"XXXX\""));
    row("mask first, real one second", withMembers("\"secret_key\":\"XXXX\"," + member));
    row("real one, then an empty one", withMembers(member + ",\"secret_key\":\"\""));
    row("the key is escaped", withMembers(QByteArray("\"secret\\u005fkey\":\"") + Real + '"'));
    row("the value is escaped", withMembers("\"secret_key\":\"\\u0052eal\""));
    row("one letter", withMembers("\"secret_key\":\"a\""));
    row("almost a mask", withMembers("\"secret_key\":\"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXY\""));
    row("blanks are no mask", withMembers("\"secret_key\":\"    \""));
    row("small letters are no mask", withMembers("\"secret_key\":\"xxxx\""));
    row("asterisks are no mask", withMembers("\"secret_key\":\"****\""));
    row("twice the descriptor", withMembers("\"obs_destination_descriptor\":" + object, false));
    row("a truth value", withMembers("\"secret_key\":true"));
}

void TstRequestFile::secretsAreFound()
{
    QFETCH(QByteArray, text);
    const Result result = parsed(text);
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QVERIFY(file->hasSecret);
    QVERIFY(!holdsText(file->draft, QLatin1String(Real)));
    QVERIFY(!exportedBody(file->draft).contains(Real));
    QVERIFY(!maskedBody(file->draft).contains(Real));
}

void TstRequestFile::whatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << withMembers("\"secret_key\":null");
    QTest::newRow("its name as a value") << withMembers("\"spare\":\"secret_key\"");
    QTest::newRow("a text that follows an object with a mask")
        << withValue(Field::Topics, "[{\"secret_key\":\"XXXX\"},\"orders\"]");
}

void TstRequestFile::whatIsNoSecret()
{
    QFETCH(QByteArray, text);
    const Result result = parsed(text);
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QVERIFY(!file->hasSecret);
}

void TstRequestFile::writerKeyIsTaken()
{
    const Result result =
        parsed(withMembers(QByteArray("\"access_key\":\"AKEXAMPLE0123456789A\",\"secret_key\":\"") + Real + '"'));
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(file->accessKey, QStringLiteral("AKEXAMPLE0123456789A"));
    QCOMPARE(file->secretKey.bytes().toByteArray(), QByteArray(Real));
    QVERIFY(!holdsText(file->draft, QLatin1String(Real)));
    QVERIFY(!exportedBody(file->draft).contains("access_key"));
}

void TstRequestFile::unknownKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("descriptor") << withMembers("\"store_keys\":true") << QStringList{QStringLiteral("store_keys")};
    QTest::newRow("root") << withMembers("\"start_later\":false", false) << QStringList{QStringLiteral("start_later")};
    QTest::newRow("objects and arrays") << withMembers("\"a\":{\"inner\":1},\"b\":[2]")
                                        << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("once each") << withMembers("\"a\":1,\"a\":2") << QStringList{QStringLiteral("a")};
    QTest::newRow("a descriptor's key at the root")
        << withMembers("\"topics\":\"x\"", false) << QStringList{QStringLiteral("topics")};
    QTest::newRow("a root's key in the descriptor")
        << withMembers("\"task_name\":\"x\"") << QStringList{QStringLiteral("task_name")};
    QTest::newRow("the path's") << withMembers("\"project_id\":\"x\"", false)
                                << QStringList{QStringLiteral("project_id")};
    QTest::newRow("other case") << withMembers("\"Obs_Path\":\"x\"") << QStringList{QStringLiteral("Obs_Path")};
    QTest::newRow("empty") << withMembers("\"\":\"x\"") << QStringList{QString()};
    QTest::newRow("null value") << withMembers("\"a\":null") << QStringList{QStringLiteral("a")};
}

void TstRequestFile::unknownKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, keys);
    const Result result = parsed(text);
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(file->draft.unknownKeys, keys);
    QCOMPARE(rules(file->draft).count(QStringLiteral("unknown_key")), keys.size());
    QCOMPARE(QJsonDocument::fromJson(exportedBody(file->draft)),
             QJsonDocument::fromJson(sample(QStringLiteral("example.json"))));
}

void TstRequestFile::types_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("finding");
    struct Shape
    {
        const char *json;
        Kind kind;
        const char *text;
    };
    const Shape shapes[] = {{"null", Kind::WrongType, "null"},     {"true", Kind::WrongType, "boolean"},
                            {"false", Kind::WrongType, "boolean"}, {"5", Kind::Number, "5"},
                            {"[]", Kind::WrongType, "array"},      {"[\"a\"]", Kind::WrongType, "array"},
                            {"{}", Kind::WrongType, "object"},     {"{\"a\":1}", Kind::WrongType, "object"},
                            {"\"text\"", Kind::Text, "text"}};
    for (const FieldInfo &info : fieldTable()) {
        if (info.home == FieldHome::Path || info.field == Field::SecretKey) {
            continue;
        }
        for (const Shape &shape : shapes) {
            const bool object = *shape.json == '{';
            const bool text = *shape.json == '"';
            Kind kind = shape.kind;
            QString value = QLatin1String(shape.text);
            bool finding = !text;
            if (info.field == Field::DeliverTimeInterval) {
                finding = shape.kind != Kind::Number;
                kind = text ? Kind::WrongType : kind;
                value = text ? QStringLiteral("string") : value;
            } else if (info.field == Field::Descriptor) {
                finding = !object;
                kind = object ? Kind::Text : text ? Kind::WrongType : kind;
                value = object ? QString() : text ? QStringLiteral("string") : value;
            }
            QTest::addRow("%s %s", info.key.data(), shape.json)
                << static_cast<int>(info.field) << QByteArray(shape.json) << static_cast<int>(kind) << value << finding;
        }
    }
}

void TstRequestFile::types()
{
    QFETCH(int, field);
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(bool, finding);
    const auto target = static_cast<Field>(field);
    const Result result = parsed(withValue(target, json));
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(static_cast<int>(file->draft.value(target).kind), kind);
    QCOMPARE(file->draft.value(target).text, text);
    const QString rule =
        target == Field::Descriptor ? QStringLiteral("descriptor.type") : keyOf(target) + QStringLiteral(".type");
    QCOMPARE(rules(file->draft).contains(rule), finding);
}

void TstRequestFile::numbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("rules");
    const QStringList range{QStringLiteral("deliver_time_interval.range")};
    const QStringList notWhole{QStringLiteral("deliver_time_interval.not_whole")};
    const auto row = [](const char *json, const QStringList &ids) { QTest::newRow(json) << QByteArray(json) << ids; };
    row("30", {});
    row("900", {});
    row("300.0", {});
    row("3e2", {});
    row("29", range);
    row("901", range);
    row("-300", range);
    row("-0", range);
    row("9223372036854775808", range);
    row("18446744073709551616", range);
    row("300.5", notWhole);
    row("1e300", notWhole);
    row("300.00000000000006", notWhole);
}

void TstRequestFile::numbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, rules);
    const Result result = parsed(withValue(Field::DeliverTimeInterval, json));
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(::rules(file->draft), rules);
}

void TstRequestFile::valuesStandAsTheyAre()
{
    const Result result = parsed(withValue(Field::TaskName, "\" a\\u00fc\\ud83d\\ude00\\\"\\\\/ \""));
    const auto *file = std::get_if<RequestFile>(&result);
    QVERIFY(file);
    QCOMPARE(file->draft.text(Field::TaskName), QStringLiteral(u" aü😀\"\\/ "));
}

void TstRequestFile::repeatedKeysAreTold()
{
    const Result result = parsed(withMembers("\"task_name\":\"first\"", false));
    QCOMPARE(std::get<RequestFile>(result).draft.repeatedKeys, QStringList{QStringLiteral("task_name")});
    QVERIFY(hasErrors(checkBody(Subject{std::get<RequestFile>(result).draft})));
    QCOMPARE(std::get<RequestFile>(result).draft.text(Field::TaskName), QStringLiteral("obsTransfer-1122976956"));
}

void TstRequestFile::refused_data()
{
    using Error = RequestFileError::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, Error kind, int line, int column) {
        QTest::newRow(name) << text << static_cast<int>(kind) << line << column;
    };
    const QByteArray example = sample(QStringLiteral("example.json"));
    row("no JSON", "hello", Error::NotJson, 1, 1);
    row("empty", "", Error::NotJson, 1, 1);
    row("ends inside a character, found by fuzzing", "\"\xf2", Error::NotJson, 1, 2);
    row("blanks only", " \n ", Error::NotJson, 2, 2);
    row("a value is missing", "{\n  \"a\": ,\n}", Error::NotJson, 2, 8);
    row("a comma too many", "{\"a\":1,}", Error::NotJson, 1, 8);
    row("not closed", "{\n\"a\":1", Error::NotJson, 2, 6);
    row("single quotes", "{'a':1}", Error::NotJson, 1, 2);
    row("a comment", "{\n// x\n}", Error::NotJson, 2, 1);
    row("garbage behind", "{}\nx", Error::NotJson, 2, 1);
    row("two objects", "{} {}", Error::NotJson, 1, 4);
    row("only a mark", "\xef\xbb\xbf", Error::NotJson, 1, 4);
    row("UTF-16, marked", QByteArray("\xff\xfe{\0}\0", 6), Error::NotJson, 1, 1);
    row("UTF-16, unmarked", QByteArray("{\0}\0", 4), Error::NotJson, 1, 2);
    row("NUL in a text", QByteArray("{\"a\":\"b\0c\"}", 11), Error::NotJson, 1, -1);
    row("NUL behind", QByteArray("{}\0", 3), Error::NotJson, 1, 3);
    row("NUL and garbage behind", QByteArray("{}\n\0x", 5), Error::NotJson, 2, 1);
    row("not UTF-8", "{\"a\":\"\xff\"}", Error::NotJson, 1, -1);
    row("cut UTF-8", "{\"a\":\"\xc3", Error::NotJson, 1, -1);
    row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}", Error::NotJson, 1, -1);
    row("half a surrogate pair", "{\"a\":\"\\ud83d\"}", Error::NotJson, 1, -1);
    row("raw line end in a text", "{\"a\":\"b\nc\"}", Error::NotJson, 1, -1);
    row("arrays 10,000 deep", QByteArray("[").repeated(10000) + QByteArray("]").repeated(10000), Error::TooDeep, 1, -1);
    row("objects 10,000 deep", QByteArray("{\"a\":").repeated(10000) + '1' + QByteArray("}").repeated(10000),
        Error::TooDeep, 1, -1);
    row("10,000 deep and never closed", QByteArray("[").repeated(10000), Error::TooDeep, 1, -1);
    row("an array", "[]", Error::NotAnObject, 0, 0);
    row("an array of requests", '[' + example + ']', Error::NotAnObject, 0, 0);
    row("a text", "\"x\"", Error::NotAnObject, 0, 0);
    row("a number", "5", Error::NotAnObject, 0, 0);
    row("null", "null", Error::NotAnObject, 0, 0);
    row("too large", example + QByteArray(MaxRequestFile, ' '), Error::TooLarge, 0, 0);
}

void TstRequestFile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(int, column);
    const Result result = parsed(text);
    const auto *error = std::get_if<RequestFileError>(&result);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
    if (column < 0) { // where in the value the reader stops is its own affair
        QCOMPARE(error->line, line);
        QVERIFY(error->column > 1 && error->column <= text.size() + 1);
        return;
    }
    QCOMPARE(std::pair(error->line, error->column), std::pair(line, column));
}

void TstRequestFile::largestFile()
{
    QByteArray text = sample(QStringLiteral("example.json"));
    text += QByteArray(MaxRequestFile - text.size(), ' ');
    QVERIFY(std::holds_alternative<RequestFile>(parsed(text)));
    QVERIFY(std::holds_alternative<RequestFile>(parsed("\xef\xbb\xbf" + sample(QStringLiteral("example.json")))));
    const Result longText = parsed(withValue(Field::TaskName, '"' + QByteArray(500'000, 'a') + '"'));
    QVERIFY(std::holds_alternative<RequestFile>(longText));
}

SPILLWAY_SUITE(TstRequestFile)
#include "tst_requestfile.moc"
