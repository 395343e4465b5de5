// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "task/rules.h"

#include <QSet>

#include <algorithm>

using namespace spillway;

Q_DECLARE_METATYPE(spillway::Draft)
Q_DECLARE_METATYPE(std::optional<spillway::KeyShape>)

namespace {

using Kind = Draft::Value::Kind;
using Key = std::optional<KeyShape>;

struct Row
{
    QByteArray name;
    Draft draft;
    /// Every finding that is due, no more and no less.
    QStringList rules;
    Key key = {};
};

/// The rules that are only warnings (issue 2): where editions differ or the service may take it.
const QStringList &warnings()
{
    static const QStringList ids =
        QStringLiteral("task_name.length task_name.characters topics.pattern topics.characters "
                       "topics.duplicate topics.reserved "
                       "topics.many access_key.looks_like_secret access_key.length "
                       "secret_key.length obs_path.long obs_path.slashes "
                       "topics_regex.dialect record_delimiter.null project_id.shape connector_id.shape")
            .split(u' ');
    return ids;
}

Draft exact(Field field, Kind kind, const QString &text)
{
    Draft draft = exampleDraft();
    draft.setExact(field, {kind, text});
    return draft;
}

Draft pattern(const QString &text)
{
    Draft draft = exampleWith(Field::TopicsRegex, text);
    draft.clear(Field::Topics);
    return draft;
}

QString topicNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names.append(QStringLiteral("topic-%1").arg(i));
    }
    return names.join(u',');
}

QStringList found(const Draft &draft, const Key &key)
{
    const Subject subject{draft, key ? &*key : nullptr};
    QStringList ids;
    for (const Finding &finding : checkBody(subject) + checkPath(subject)) {
        ids.append(finding.rule);
    }
    ids.sort();
    return ids;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}
QString times(int n, char16_t c = u'a')
{
    return QString(n, c);
}

void addTaskNames(QList<Row> &rows)
{
    const auto name = [](const QString &text) { return exampleWith(Field::TaskName, text); };
    rows += {
        {"name: 3", name(times(3)), {s("task_name.length")}},
        {"name: 4", name(times(4)), {}},
        {"name: 64", name(times(64)), {}},
        {"name: 65", name(times(65)), {s("task_name.length")}},
        {"name: all that is documented", name(s("Aa0-_Zz9")), {}},
        {"name: a dot", name(s("orders.log")), {s("task_name.characters")}},
        {"name: not ASCII", name(s("转储-任务-ü")), {s("task_name.characters")}},
        {"name: outer blanks of the form go", name(s("  orders  ")), {}},
        {"name: outer blanks of a file stay", exact(Field::TaskName, Kind::Text, s(" orders")), {s("task_name.blank")}},
        {"name: inner blank", name(s("my orders")), {s("task_name.blank")}},
        {"name: no-break space", name(s("my\u00a0orders")), {s("task_name.blank")}},
        {"name: control", name(s("my\x01orders")), {s("task_name.blank")}},
        {"name: line end", name(s("my\norders")), {s("task_name.blank")}},
        {"name: DEL", name(s("my\x7forders")), {s("task_name.blank")}}};
}

void addTopics(QList<Row> &rows)
{
    const auto topics = [](const QString &text) { return exampleWith(Field::Topics, text); };
    rows +=
        {{"topics: 249", topics(times(249)), {}},
         {"topics: 250", topics(times(250)), {s("topics.too_long")}},
         {"topics: the second has 250", topics(s("a,") + times(250)), {s("topics.too_long")}},
         {"topics: 20", topics(topicNames(20)), {}},
         {"topics: 21", topics(topicNames(21)), {s("topics.many")}},
         {"topics: blanks at commas of the form go", topics(s(" a , b,c ")), {}},
         {"topics: blanks at commas of a file stay", exact(Field::Topics, Kind::Text, s("a, b")), {s("topics.blank")}},
         {"topics: inner blank", topics(s("a b")), {s("topics.blank")}},
         {"topics: empty between", topics(s("a,,b")), {s("topics.empty_element")}},
         {"topics: empty at the end", topics(s("a,")), {s("topics.empty_element")}},
         {"topics: empty at the start", topics(s(",a")), {s("topics.empty_element")}},
         {"topics: only a comma", topics(s(",")), {s("topics.empty_element")}},
         {"topics: only a blank between", topics(s("a, ,b")), {s("topics.empty_element")}},
         {"topics: tabulator", topics(s("a\tb")), {s("topics.control")}},
         {"topics: a control that is no blank",
          topics(s("a\x01"
                   "b")),
          {s("topics.control")}},
         {"topics: line end inside", topics(s("a\nb")), {s("topics.control")}},
         {"topics: twice", topics(s("a,b,a")), {s("topics.duplicate")}},
         {"topics: differ in case", topics(s("a,A")), {}},
         {"topics: every mark", topics(s("a.b_c-d")), {}},
         {"topics: slash", topics(s("a/b")), {s("topics.characters")}},
         {"topics: quote", topics(s("a\"b")), {s("topics.characters")}},
         {"topics: not ASCII", topics(s("ü")), {s("topics.characters")}},
         {"topics: one dot", topics(s(".")), {s("topics.characters")}},
         {"topics: two dots", topics(s("..")), {s("topics.characters")}},
         {"topics: three dots", topics(s("...")), {}},
         {"topics: a pattern", topics(s("orders-.*")), {s("topics.pattern")}},
         {"topics: a pattern beside a name", topics(s("a.b,orders-[0-9]+")), {s("topics.pattern")}},
         {"topics: a lone star", topics(s("*")), {s("topics.pattern")}},
         {"topics: match-all", topics(s(".*")), {s("topics.match_all")}},
         {"topics: match-all with plus", topics(s(".+")), {s("topics.match_all")}},
         {"topics: match-all, anchored", topics(s("^.*$")), {s("topics.match_all")}},
         {"topics: match-all beside a name", topics(s("orders,.*")), {s("topics.match_all")}}};
    for (const char *reserved : {"__consumer_offsets", "__transaction_state", "__trace", "__connect-status",
                                 "__connect-configs", "__connect-offsets", "__dms_dial_test"}) {
        rows.append({QByteArray("topics: reserved ") + reserved, topics(s(reserved)), {s("topics.reserved")}});
    }
    rows.append({"topics: a name of one's own with two lines", topics(s("__mine")), {}});
    Draft neither = exampleDraft();
    neither.clear(Field::Topics);
    rows.append({"topics: neither", neither, {s("topics.none")}});
    neither.setExact(Field::Topics, {Kind::Text, {}});
    neither.setExact(Field::TopicsRegex, {Kind::Text, {}});
    rows.append({"topics: both empty", neither, {s("topics.none")}});
    rows.append(
        {"topics: both", exampleWith(Field::TopicsRegex, s("a-.*")), {s("topics.both"), s("topics_regex.both")}});
}

void addPatterns(QList<Row> &rows)
{
    for (const char *all : {".*",
                            ".+",
                            "^.*$",
                            "^.+$",
                            ".*?",
                            ".+?",
                            "(.*)",
                            "(?:.+)",
                            ".{0,}",
                            ".{1,}",
                            "[\\s\\S]*",
                            "(?s).*",
                            ".*|a",
                            "a|.*",
                            "[a-zA-Z0-9._-]+",
                            "[a-zA-Z0-9._\\-]*",
                            ".*.*",
                            "^.*",
                            ".*$",
                            "\\A.*\\z",
                            "(.)*",
                            "(orders|.*)",
                            "[^/]+",
                            "\\S+",
                            "(?i)[a-z0-9._-]+",
                            ".{1,249}",
                            ".*+",
                            "[\\w.-]+",
                            "(?:[^,])+"}) {
        rows.append({QByteArray("match-all: ") + all, pattern(s(all)), {s("topics_regex.match_all")}});
    }
    rows.append({"pattern: Java reads it otherwise", pattern(s("orders-[[:alpha:]]+")), {s("topics_regex.dialect")}});
    rows.append({"match-all: with a comment", pattern(s("(?x).* # all")), {s("topics_regex.match_all")}});
    for (const char *some : {"orders-.*", ".*-log", "[a-z]+", "\\w+", ".", "[^_].*", "topic-obs*", "(?!__).*",
                             "^(?!__consumer_offsets$).+", "a|b", "[a-z0-9-]+", ".{2,}", "\\Qa.b\\E", "x?",
                             "\\p{Alpha}+x", "\\p{javaLowerCase}x", "\\P{Digit}x", "\\p{IsAlphabetic}+", "\\p{L}+"}) {
        rows.append({QByteArray("pattern: ") + some, pattern(s(some)), {}});
    }
    rows.append({"pattern: lower case and marks", pattern(s("[\\p{Lower}\\d._-]+")), {}});
    rows.append({"match-all: every character by its class", pattern(s("\\p{Graph}+")), {s("topics_regex.match_all")}});
    // Compile in Java, which runs the pattern, but not in PCRE.
    rows.append({"pattern: Java flag u", pattern(s("(?u)orders-[a-z]+")), {}});
    rows.append({"pattern: Java escape u", pattern(s("\\u006frders-.*")), {}});
    for (const char *broken : {"orders-(", "[a-", "*a", "a)(b", "a{2,1}", "+", "(?<n", "a\\", "(*ACCEPT)", "(*UTF)a"}) {
        rows.append({QByteArray("broken: ") + broken, pattern(s(broken)), {s("topics_regex.broken")}});
    }
    rows.append(
        {"broken: nested too deep", pattern(times(10000, u'(') + times(10000, u')')), {s("topics_regex.broken")}});
    rows.append({"pattern: control", pattern(s("a\tb")), {s("topics_regex.control")}});
    // These must come to an end; no more is asked of them.
    for (const char *slow : {"(a+)+$x", "(x+)+$y", "(x*)*$y", "(x|x)*$y", "((x+)+)+$y"}) {
        rows.append({QByteArray("pattern: catastrophic ") + slow, pattern(s(slow)), {}});
    }
}

void addBucketsSide(QList<Row> &rows)
{
    const auto add = [&rows](Field field, const char *text, const char *rule) {
        rows.append({QByteArray(keyOf(field).data()) + ": " + QByteArray(text).replace('\n', "LF").replace('\t', "TAB"),
                     exampleWith(field, s(text)), rule ? QStringList{s(rule)} : QStringList()});
    };
    add(Field::ConsumerStrategy, "latest", nullptr);
    add(Field::ConsumerStrategy, "earliest", nullptr);
    add(Field::ConsumerStrategy, "LATEST", "consumer_strategy.case");
    add(Field::ConsumerStrategy, "Earliest", "consumer_strategy.case");
    add(Field::ConsumerStrategy, "newest", "consumer_strategy.unknown");
    add(Field::ConsumerStrategy, "Newest", "consumer_strategy.unknown");
    add(Field::DestinationFileType, "TEXT", nullptr);
    add(Field::DestinationFileType, "TXT", "destination_file_type.not_text");
    add(Field::DestinationFileType, "text", "destination_file_type.not_text");
    add(Field::DestinationFileType, "JSON", "destination_file_type.not_text");
    add(Field::SourceType, "KAFKA", "source_type.not_blob");
    add(Field::SourceType, "blob", "source_type.not_blob");
    add(Field::DestinationType, "obs", "destination_type.not_obs");
    add(Field::DestinationType, "DIS", "destination_type.not_obs");

    add(Field::ObsBucketName, "6666", nullptr);
    add(Field::ObsBucketName, "ab", "obs_bucket_name.length");
    add(Field::ObsBucketName, "abc", nullptr);
    add(Field::ObsBucketName, "a.b-c", nullptr);
    add(Field::ObsBucketName, "1.2.3", nullptr);
    add(Field::ObsBucketName, "192.168.1.1", "obs_bucket_name.ip_address");
    for (const char *noAddress : {"1.2.3.4.5", "logs.eu.v1.a", "1.2.3.1000", "1.2.3.-4", "1.2.3.4a"}) {
        add(Field::ObsBucketName, noAddress, QByteArray(noAddress).contains(".-") ? "obs_bucket_name.dots" : nullptr);
    }
    rows.append({"bucket: three numbers and a dot",
                 exampleWith(Field::ObsBucketName, s("1.2.3.")),
                 {s("obs_bucket_name.ends")}});
    add(Field::ObsBucketName, "Logs", "obs_bucket_name.upper_case");
    add(Field::ObsBucketName, "obs_bucket", "obs_bucket_name.characters");
    add(Field::ObsBucketName, "my logs", "obs_bucket_name.characters");
    add(Field::ObsBucketName, "büro", "obs_bucket_name.characters");
    add(Field::ObsBucketName, "a..b", "obs_bucket_name.dots");
    add(Field::ObsBucketName, "a.-b", "obs_bucket_name.dots");
    add(Field::ObsBucketName, "a-.b", "obs_bucket_name.dots");
    add(Field::ObsBucketName, "a--b", nullptr);
    add(Field::ObsBucketName, "-abc", "obs_bucket_name.ends");
    add(Field::ObsBucketName, "abc-", "obs_bucket_name.ends");
    add(Field::ObsBucketName, ".abc", "obs_bucket_name.ends");
    add(Field::ObsBucketName, "abc.", "obs_bucket_name.ends");
    rows += {{"bucket: 63", exampleWith(Field::ObsBucketName, times(63)), {}},
             {"bucket: 64", exampleWith(Field::ObsBucketName, times(64)), {s("obs_bucket_name.length")}},
             {"path: 50", exampleWith(Field::ObsPath, times(50)), {}},
             {"path: 51", exampleWith(Field::ObsPath, times(51)), {s("obs_path.long")}},
             {"path: 64", exampleWith(Field::ObsPath, times(64)), {s("obs_path.long")}},
             {"path: 65", exampleWith(Field::ObsPath, times(65)), {s("obs_path.too_long")}}};
    add(Field::ObsPath, "", nullptr);
    add(Field::ObsPath, "a-b", nullptr);
    add(Field::ObsPath, "a/b_c/d-e/F0", nullptr);
    add(Field::ObsPath, "a.b", "obs_path.characters");
    add(Field::ObsPath, "a b", "obs_path.characters");
    add(Field::ObsPath, "a\\b", "obs_path.characters");
    add(Field::ObsPath, "ä", "obs_path.characters");
    add(Field::ObsPath, "/a", "obs_path.slashes");
    add(Field::ObsPath, "a/", "obs_path.slashes");
    add(Field::ObsPath, "a//b", "obs_path.slashes");
    add(Field::ObsPath, "/", "obs_path.slashes");

    for (const char *folder : {"", "yyyy", "yyyy/MM", "yyyy/MM/dd", "yyyy/MM/dd/HH", "yyyy/MM/dd/HH/mm"}) {
        add(Field::PartitionFormat, folder, nullptr);
    }
    rows.append({"folder: empty in a file", exact(Field::PartitionFormat, Kind::Text, {}), {}});
    add(Field::PartitionFormat, "N/A", "partition_format.not_applicable");
    add(Field::PartitionFormat, "n/a", "partition_format.not_applicable");
    for (const char *folder : {"yyyy/mm/dd", "YYYY", "yyyy/", "yyyy/M", "MM/yyyy", "yyyy-MM", "yyyy/MM/dd/HH/mm/ss"}) {
        add(Field::PartitionFormat, folder, "partition_format.unknown");
    }

    for (const char *delimiter : {",", ";", "|", "\n"}) {
        add(Field::RecordDelimiter, delimiter, nullptr);
    }
    add(Field::RecordDelimiter, "NULL", "record_delimiter.null");
    add(Field::RecordDelimiter, "\\n", "record_delimiter.two_characters");
    add(Field::RecordDelimiter, "\\r\\n", "record_delimiter.two_characters");
    for (const char *delimiter : {"\\t", "\t", " ", "null", "\r\n", ",,", ":", "\n\n", "newline"}) {
        add(Field::RecordDelimiter, delimiter, "record_delimiter.unknown");
    }
    Draft without = exampleDraft();
    without.clear(Field::RecordDelimiter);
    rows.append({"delimiter: absent means newline", without, {}});
    rows.append(
        {"delimiter: empty in a file", exact(Field::RecordDelimiter, Kind::Text, {}), {s("record_delimiter.unknown")}});
}

void addIntervals(QList<Row> &rows)
{
    const auto add = [&rows](Kind kind, const char *text, const char *rule) {
        rows.append({QByteArray(kind == Kind::Text ? "interval text: '" : "interval number: '") + text + '\'',
                     exact(Field::DeliverTimeInterval, kind, s(text)), rule ? QStringList{s(rule)} : QStringList()});
    };
    for (Kind kind : {Kind::Text, Kind::Number}) {
        add(kind, "29", "deliver_time_interval.range");
        add(kind, "30", nullptr);
        add(kind, "300", nullptr);
        add(kind, "900", nullptr);
        add(kind, "901", "deliver_time_interval.range");
        add(kind, "0", "deliver_time_interval.range");
        add(kind, "-300", "deliver_time_interval.range");
        add(kind, "9223372036854775808", "deliver_time_interval.range");
        add(kind, "300.5", "deliver_time_interval.not_whole");
        add(kind, "1e+300", "deliver_time_interval.not_whole");
    }
    add(Kind::Text, "300.0", "deliver_time_interval.not_whole");
    add(Kind::Text, "3e2", "deliver_time_interval.not_whole");
    add(Kind::Text, "+300", "deliver_time_interval.not_whole");
    add(Kind::Text, "-", "deliver_time_interval.not_whole");
    add(Kind::Text, " 300 ", "deliver_time_interval.not_whole");
    add(Kind::Text, "0x12c", "deliver_time_interval.not_whole");
    add(Kind::Text, "5 min", "deliver_time_interval.not_whole");
    add(Kind::Text, "٣٠٠", "deliver_time_interval.not_whole");
    add(Kind::Text, "", "deliver_time_interval.missing");
    rows.append({"interval typed with blanks", exampleWith(Field::DeliverTimeInterval, s(" 300 ")), {}});
    rows.append(
        {"interval of spaces", exampleWith(Field::DeliverTimeInterval, s("  ")), {s("deliver_time_interval.missing")}});
}

void addKeysAndIds(QList<Row> &rows)
{
    const auto shape = [](int accessKey, int secretKey) { return KeyShape{times(accessKey, u'A'), secretKey}; };
    const Draft example = exampleDraft();
    rows += {{"key: 20 and 40", example, {}, shape(20, 40)},
             {"key: no AK", example, {s("access_key.missing")}, shape(0, 40)},
             {"key: no SK", example, {s("secret_key.missing")}, shape(20, 0)},
             {"key: AK of 19", example, {s("access_key.length")}, shape(19, 40)},
             {"key: AK of 21", example, {s("access_key.length")}, shape(21, 40)},
             {"key: AK of 40", example, {s("access_key.looks_like_secret")}, shape(40, 40)},
             {"key: SK of 39", example, {s("secret_key.length")}, shape(20, 39)},
             {"key: SK of 41", example, {s("secret_key.length")}, shape(20, 41)},
             {"key: AK with a blank", example, {s("access_key.blank")}, KeyShape{s("AAAAAAAAAA AAAAAAAAA"), 40}},
             {"key: AK with a line end", example, {s("access_key.blank")}, KeyShape{s("AAAAAAAAAAAAAAAAAAA\n"), 40}},
             {"key: AK with a control", example, {s("access_key.blank")}, KeyShape{times(19, u'A') + QChar(1), 40}},
             {"key: AK not ASCII", example, {s("access_key.blank")}, KeyShape{times(19, u'A') + s("Ä"), 40}},
             {"key: AK of a file", exampleWith(Field::AccessKey, times(20, u'A')), {}},
             {"key: short AK of a file", exampleWith(Field::AccessKey, times(5, u'A')), {s("access_key.length")}},
             {"project: 31", exampleWith(Field::ProjectId, times(31)), {s("project_id.shape")}},
             {"project: 33", exampleWith(Field::ProjectId, times(33)), {s("project_id.shape")}},
             {"project: 32", exampleWith(Field::ProjectId, times(32)), {}},
             {"project: capitals", exampleWith(Field::ProjectId, times(32, u'A')), {s("project_id.shape")}},
             {"project: beyond hexadecimal", exampleWith(Field::ProjectId, times(32, u'g')), {s("project_id.shape")}},
             {"project: underscore", exampleWith(Field::ProjectId, s("a_b")), {s("project_id.shape")}},
             {"project: slash", exampleWith(Field::ProjectId, s("../") + times(29)), {s("project_id.unsafe")}},
             {"project: escape", exampleWith(Field::ProjectId, s("a%2fb")), {s("project_id.unsafe")}},
             {"project: question mark", exampleWith(Field::ProjectId, s("a?b")), {s("project_id.unsafe")}},
             {"project: missing", exampleWith(Field::ProjectId, {}), {s("project_id.missing")}},
             {"connector: no UUID", exampleWith(Field::ConnectorId, s("55b78880")), {s("connector_id.shape")}},
             {"connector: capitals",
              exampleWith(Field::ConnectorId, QString(ConnectorId).toUpper()),
              {s("connector_id.shape")}},
             {"connector: dot", exampleWith(Field::ConnectorId, s("..")), {s("connector_id.unsafe")}},
             {"connector: line end inside", exampleWith(Field::ConnectorId, s("a\nb")), {s("connector_id.unsafe")}},
             {"connector: missing", exampleWith(Field::ConnectorId, {}), {s("connector_id.missing")}}};
}

/// A secret key pasted into a text that is kept: that is all that is said of the field, since the
/// other rules would quote it. The vendor's published sample (contract 3.2).
void addPastedKeys(QList<Row> &rows)
{
    for (const char *dressed :
         {"MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", "a b/MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"}) {
        for (const Field field : {Field::TaskName, Field::Topics, Field::ObsBucketName, Field::ObsPath,
                                  Field::ProjectId, Field::ConnectorId}) {
            rows.append({QByteArray("pasted: ") + dressed + " in " + QByteArray(keyOf(field).data()),
                         exampleWith(field, s(dressed)),
                         {keyOf(field) + s(".holds_key")}});
        }
        rows.append(
            {QByteArray("pasted: ") + dressed + " as pattern", pattern(s(dressed)), {s("topics_regex.holds_key")}});
    }
    Draft both = exampleWith(Field::TopicsRegex, s("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"));
    both.set(Field::Topics, both.text(Field::TopicsRegex));
    rows.append({"pasted: into topics and pattern", both, {s("topics.holds_key"), s("topics_regex.holds_key")}});
}

void addPresence(QList<Row> &rows)
{
    for (const FieldInfo &info : fieldTable()) {
        const QString key = info.key;
        const QString short_ = info.field == Field::Descriptor ? s("descriptor") : key;
        if (info.mandatory && info.home != FieldHome::Path && info.field != Field::Descriptor) {
            Draft without = exampleDraft();
            without.clear(info.field);
            rows.append({"missing: " + key.toLatin1(), without, {short_ + s(".missing")}});
            without.setExact(info.field, {Kind::Text, {}});
            rows.append({"empty: " + key.toLatin1(), without, {short_ + s(".missing")}});
        }
        if (info.home == FieldHome::Path || info.field == Field::SecretKey) {
            continue;
        }
        for (const char *kind : {"null", "boolean", "array", "object", "string"}) {
            Draft wrong = exact(info.field, Kind::WrongType, s(kind));
            if (info.field == Field::TopicsRegex) {
                wrong.clear(Field::Topics);
            }
            rows.append({"type: " + key.toLatin1() + ' ' + kind, wrong, {short_ + s(".type")}});
        }
        if (info.field != Field::DeliverTimeInterval) {
            Draft number = exact(info.field, Kind::Number, s("5"));
            if (info.field == Field::TopicsRegex) {
                number.clear(Field::Topics);
            }
            rows.append({"type: " + key.toLatin1() + " number", number, {short_ + s(".type")}});
        }
    }
    rows.append({"nothing at all", Draft(),
                 QStringLiteral("source_type.missing task_name.missing "
                                "destination_type.missing descriptor.missing project_id.missing connector_id.missing")
                     .split(u' ')});
    rows.append({"the empty form", Draft::forForm(),
                 QStringLiteral("task_name.missing topics.none "
                                "obs_bucket_name.missing project_id.missing connector_id.missing")
                     .split(u' ')});
}

const QList<Row> &allRows()
{
    static const QList<Row> rows = [] {
        QList<Row> list;
        list.append({"the page's own example", exampleDraft(), {}});
        addTaskNames(list);
        addTopics(list);
        addPatterns(list);
        addBucketsSide(list);
        addIntervals(list);
        addKeysAndIds(list);
        addPastedKeys(list);
        addPresence(list);
        return list;
    }();
    return rows;
}

} // namespace

class TstRules : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void everyRuleHasARow();
    void rulesAreWellFormed();
    void severitiesAreTheIssues();
    void fixMakesItGoAway_data() { findings_data(); }
    void fixMakesItGoAway();
    void fixGives_data();
    void fixGives();
    void messageValues_data();
    void messageValues();
    void findingTellsWhereItComesFrom();
    void unknownKeysAreReported();
    void patternInTheListIsNotMoved();
    void bodyAndPathApart();
    void keyAlone();
    void hugeTextsEnd();
};

void TstRules::findings_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QStringList>("rules");
    for (const Row &row : allRows()) {
        QStringList sorted = row.rules;
        sorted.sort();
        QTest::newRow(row.name.constData()) << row.draft << row.key << sorted;
    }
}

void TstRules::findings()
{
    QFETCH(Draft, draft);
    QFETCH(Key, key);
    QFETCH(QStringList, rules);
    QCOMPARE(found(draft, key), rules);
}

/// A rule without a row that breaks it is not tested.
void TstRules::everyRuleHasARow()
{
    QSet<QString> broken;
    for (const Row &row : allRows()) {
        broken.unite(QSet<QString>(row.rules.cbegin(), row.rules.cend()));
    }
    QStringList untested;
    QSet<QString> known;
    for (const Rule &rule : ruleTable()) {
        known.insert(QLatin1String(rule.id));
        if (!broken.contains(QLatin1String(rule.id))) {
            untested.append(QLatin1String(rule.id));
        }
    }
    QCOMPARE(untested, QStringList());
    QVERIFY2(known.contains(broken), "a row names a rule that does not exist");
}

void TstRules::rulesAreWellFormed()
{
    QSet<QString> ids;
    for (const Rule &rule : ruleTable()) {
        const QString id = QLatin1String(rule.id);
        QVERIFY2(!ids.contains(id), rule.id);
        ids.insert(id);
        const QString key = rule.field == Field::Descriptor ? s("descriptor") : QString(keyOf(rule.field));
        QVERIFY2(id.startsWith(key + u'.'), rule.id);
    }
}

void TstRules::severitiesAreTheIssues()
{
    for (const Rule &rule : ruleTable()) {
        const bool warning = warnings().contains(QLatin1String(rule.id));
        QVERIFY2((rule.severity == Severity::Warning) == warning, rule.id);
    }
}

void TstRules::fixMakesItGoAway()
{
    QFETCH(Draft, draft);
    QFETCH(Key, key);
    const Subject subject{draft, key ? &*key : nullptr};
    for (const Finding &finding : checkBody(subject) + checkPath(subject)) {
        const std::optional<Draft> mended = fixed(draft, finding);
        QCOMPARE(mended.has_value(), finding.fix != Fix::None);
        if (mended) {
            QVERIFY2(!found(*mended, key).contains(finding.rule), finding.rule.data());
        }
    }
}

void TstRules::fixGives_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Draft &draft, const char *rule, Field field, const QString &text) {
        QTest::newRow(name) << draft << s(rule) << QString(keyOf(field)) << text;
    };
    row("blanks of a name", exampleWith(Field::TaskName, s("my orders")), "task_name.blank", Field::TaskName,
        s("myorders"));
    row("empty elements", exampleWith(Field::Topics, s(",a,,b,")), "topics.empty_element", Field::Topics, s("a,b"));
    row("duplicates", exampleWith(Field::Topics, s("b,a,b")), "topics.duplicate", Field::Topics, s("b,a"));
    row("one pattern", exampleWith(Field::Topics, s("a.b-.*")), "topics.pattern", Field::TopicsRegex, s("a.b-.*"));
    row("the list is empty then", exampleWith(Field::Topics, s("a-.*")), "topics.pattern", Field::Topics, {});
    row("a name beside a pattern keeps its meaning", exampleWith(Field::Topics, s("a.b_c,x-.*")), "topics.pattern",
        Field::TopicsRegex, s("a\\.b_c|x-.*"));
    row("both: keep the list", exampleWith(Field::TopicsRegex, s("x-.*")), "topics.both", Field::Topics,
        s("topic-test"));
    row("both: no pattern then", exampleWith(Field::TopicsRegex, s("x-.*")), "topics.both", Field::TopicsRegex, {});
    row("both: omit the pattern", exampleWith(Field::TopicsRegex, s("x-.*")), "topics_regex.both", Field::TopicsRegex,
        {});
    row("strategy", exampleWith(Field::ConsumerStrategy, s("LATEST")), "consumer_strategy.case",
        Field::ConsumerStrategy, s("latest"));
    row("TXT", exampleWith(Field::DestinationFileType, s("TXT")), "destination_file_type.not_text",
        Field::DestinationFileType, s("TEXT"));
    row("bucket", exampleWith(Field::ObsBucketName, s("My-Logs")), "obs_bucket_name.upper_case", Field::ObsBucketName,
        s("my-logs"));
    row("slashes", exampleWith(Field::ObsPath, s("//a//b/")), "obs_path.slashes", Field::ObsPath, s("a/b"));
    row("N/A", exampleWith(Field::PartitionFormat, s("N/A")), "partition_format.not_applicable", Field::PartitionFormat,
        {});
    row("newline", exampleWith(Field::RecordDelimiter, s("\\n")), "record_delimiter.two_characters",
        Field::RecordDelimiter, s("\n"));
}

void TstRules::fixGives()
{
    QFETCH(Draft, draft);
    QFETCH(QString, rule);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const QList<Finding> all = checkBody({draft});
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Finding &f) { return f.rule == rule; });
    QVERIFY(it != all.cend());
    const std::optional<Draft> mended = fixed(draft, *it);
    QVERIFY(mended);
    const std::optional<Field> inBody = bodyFieldOf(key, FieldHome::Body);
    QCOMPARE(mended->text(inBody ? *inBody : *bodyFieldOf(key, FieldHome::Descriptor)), text);
}

void TstRules::messageValues_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("length of a name") << exampleWith(Field::TaskName, times(65)) << QStringList{s("65")};
    QTest::newRow("character") << exampleWith(Field::ObsPath, s("a.b")) << QStringList{s(".")};
    QTest::newRow("length of a path") << exampleWith(Field::ObsPath, times(51)) << QStringList{s("51")};
    QTest::newRow("number of topics") << exampleWith(Field::Topics, topicNames(21)) << QStringList{s("21")};
    QTest::newRow("which topic") << exampleWith(Field::Topics, s("a,b,b")) << QStringList{s("b")};
    QTest::newRow("a long topic is shortened")
        << exampleWith(Field::Topics, times(250)) << QStringList{times(20), s("250")};
    QTest::newRow("wrong type") << exact(Field::TaskName, Kind::WrongType, s("array")) << QStringList{s("array")};
    QTest::newRow("interval") << exampleWith(Field::DeliverTimeInterval, s("901")) << QStringList{s("901")};
    QTest::newRow("a long interval is shortened")
        << exampleWith(Field::DeliverTimeInterval, times(5000, u'9')) << QStringList{times(20, u'9')};
}

void TstRules::messageValues()
{
    QFETCH(Draft, draft);
    QFETCH(QStringList, values);
    const QList<Finding> all = checkBody({draft});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().values, values);
}

void TstRules::findingTellsWhereItComesFrom()
{
    const Draft draft = exampleWith(Field::ObsPath, times(51));
    const QList<Finding> all = checkBody({draft});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().field, Field::ObsPath);
    QCOMPARE(all.first().key, QLatin1String("obs_path"));
    QCOMPARE(all.first().rule, QLatin1String("obs_path.long"));
    QCOMPARE(all.first().severity, Severity::Warning);
    QCOMPARE(all.first().edition, Edition::Old);
    QVERIFY(!hasErrors(all));
}

void TstRules::unknownKeysAreReported()
{
    Draft draft = exampleDraft();
    draft.unknownKeys = {s("store_keys"), s("zweck")};
    const QList<Finding> all = checkBody({draft});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].unknownKey, s("store_keys"));
    QCOMPARE(all[1].unknownKey, s("zweck"));
    QCOMPARE(all[0].rule, QLatin1String("unknown_key"));
    QVERIFY(!hasErrors(all));
    QVERIFY(!fixed(draft, all[0]));
    draft.unknownKeys.clear();
    draft.repeatedKeys = {s("topics")};
    const QList<Finding> twice = checkBody({draft});
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice[0].rule, QLatin1String("repeated_key"));
    QVERIFY(hasErrors(twice));
}

/// It would overwrite the pattern that is there.
void TstRules::patternInTheListIsNotMoved()
{
    Draft draft = exampleWith(Field::Topics, s("orders-.*"));
    draft.set(Field::TopicsRegex, s("x-.*"));
    const QList<Finding> all = checkBody({draft});
    const auto it =
        std::find_if(all.cbegin(), all.cend(), [](const Finding &f) { return f.fix == Fix::MoveToPattern; });
    QVERIFY(it != all.cend());
    QVERIFY(!fixed(draft, *it));
}

void TstRules::bodyAndPathApart()
{
    Draft draft = exampleDraft();
    draft.clear(Field::ProjectId);
    draft.clear(Field::ConnectorId);
    QCOMPARE(checkBody({draft}), QList<Finding>());
    QCOMPARE(checkPath({draft}).size(), 2);
    QVERIFY(hasErrors(checkPath({draft})));
}

void TstRules::keyAlone()
{
    for (const Row &row : allRows()) {
        if (row.key) {
            QStringList ids;
            for (const Finding &finding : checkKey(*row.key)) {
                ids.append(finding.rule);
            }
            QCOMPARE(ids, row.rules);
        }
    }
}

void TstRules::hugeTextsEnd()
{
    const QString huge(1'000'000, u'x');
    for (const FieldInfo &info : fieldTable()) {
        if (info.field == Field::SecretKey || info.field == Field::Descriptor) {
            continue;
        }
        const Draft draft = exampleWith(info.field, huge);
        for (const Finding &finding : checkBody({draft}) + checkPath({draft})) {
            fixed(draft, finding);
        }
    }
    const Draft commas = exampleWith(Field::Topics, QString(100'000, u','));
    QVERIFY(hasErrors(checkBody({commas})));
}

SPILLWAY_SUITE(TstRules)
#include "tst_rules.moc"
