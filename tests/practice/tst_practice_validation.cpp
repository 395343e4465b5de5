// SPDX-License-Identifier: Apache-2.0
// The rules for the bodies of create and quota: every boundary, good and bad.
#include "rows.h"
#include "validation.h"

#include <nlohmann/json.hpp>

using namespace spillway::practice;
using nlohmann::json;

namespace {

json example()
{
    return json::parse(R"({
        "source_type": "BLOB", "task_name": "obsTransfer-1122976956", "destination_type": "OBS",
        "obs_destination_descriptor": {
            "consumer_strategy": "earliest", "destination_file_type": "TEXT",
            "access_key": "AK", "secret_key": "SK", "obs_bucket_name": "6666",
            "obs_path": "obsTransfer-1122976956", "partition_format": "yyyy/MM/dd/HH/mm",
            "record_delimiter": "\n", "deliver_time_interval": 300, "topics": "topic-test"}})");
}

/// "" when the body is taken, else the code and the key.
std::string refusal(std::string_view body)
{
    const auto parsed = parseCreateBody(body);
    const auto *fault = std::get_if<BodyFault>(&parsed);
    return fault == nullptr ? "" : fault->code + (fault->key.empty() ? "" : " " + fault->key);
}

void expect(test::Rows &rows, const std::string &name, const std::string &body, const std::string &wanted)
{
    const std::string got = refusal(body);
    rows.check(name, got == wanted, "got '" + got + "', wanted '" + wanted + "'");
}

/// The example with one field set; wanted is the offending key, "" for a good value.
struct Row
{
    const char *key;
    json value;
    const char *wanted;
};

bool isTopLevel(const std::string &key)
{
    return key == "source_type" || key == "task_name" || key == "destination_type" ||
           key == "obs_destination_descriptor";
}

void checkRow(test::Rows &rows, const Row &row)
{
    json body = example();
    (isTopLevel(row.key) ? body : body["obs_destination_descriptor"])[row.key] = row.value;
    const std::string code = *row.wanted == '\0' ? "" : std::string("DMS.00400085 ") + row.wanted;
    expect(rows, std::string(row.key) + " = " + row.value.dump().substr(0, 80), body.dump(), code);
}

void checkConstants(test::Rows &rows)
{
    for (const char *key : {"source_type", "destination_type", "destination_file_type", "consumer_strategy"}) {
        for (const json &bad :
             {json(""), json("OTHER"), json(1), json(nullptr), json(true), json::array({"BLOB"}), json::object()})
            checkRow(rows, {key, bad, key});
    }
    const Row table[] = {
        {"source_type", "BLOB", ""},
        {"source_type", "blob", "source_type"},
        {"destination_type", "OBS", ""},
        {"destination_type", "obs", "destination_type"},
        {"destination_file_type", "TEXT", ""},
        {"destination_file_type", "TXT", "destination_file_type"},
        {"destination_file_type", "text", "destination_file_type"},
        {"consumer_strategy", "latest", ""},
        {"consumer_strategy", "earliest", ""},
        {"consumer_strategy", "LATEST", "consumer_strategy"},
        {"consumer_strategy", "Earliest", "consumer_strategy"},
    };
    for (const Row &row : table)
        checkRow(rows, row);
}

void checkNames(test::Rows &rows)
{
    const std::string umlauts = [] {
        std::string out;
        for (int i = 0; i < 64; ++i)
            out += "ü";
        return out;
    }();
    const Row table[] = {
        {"task_name", "a", ""},
        {"task_name", std::string(64, 'a'), ""},
        {"task_name", std::string(65, 'a'), "task_name"},
        {"task_name", umlauts, ""},
        {"task_name", umlauts + "ü", "task_name"},
        {"task_name", "转储-任务-ü", ""},
        {"task_name", "", "task_name"},
        {"task_name", "a\nb", "task_name"},
        {"task_name", "a\tb", "task_name"},
        {"task_name", std::string("a\0b", 3), "task_name"},
        {"task_name", "a\x7f", "task_name"},
        {"task_name", "a\xC2\x85", "task_name"},
        {"task_name", 5, "task_name"},
        {"task_name", nullptr, "task_name"},
    };
    for (const Row &row : table)
        checkRow(rows, row);
}

void checkBuckets(test::Rows &rows)
{
    for (const std::string &good :
         {std::string("abc"), std::string("6666"), std::string("a-b.c"), std::string("1.2.3"), std::string("1.2.3.4.5"),
          std::string("1.2.3.x"), std::string("a--b"), std::string(63, 'a')})
        checkRow(rows, {"obs_bucket_name", good, ""});
    for (const std::string &bad :
         {std::string(), std::string("ab"), std::string(64, 'a'), std::string("Abc"), std::string("a_b"),
          std::string("-abc"), std::string("abc-"), std::string(".abc"), std::string("abc."), std::string("a..b"),
          std::string("a.-b"), std::string("a-.b"), std::string("192.168.0.1"), std::string("999.1.1.1"),
          std::string("a b"), std::string("a/b"), std::string("büro")})
        checkRow(rows, {"obs_bucket_name", bad, "obs_bucket_name"});
    checkRow(rows, {"obs_bucket_name", 6666, "obs_bucket_name"});
}

void checkPaths(test::Rows &rows)
{
    const Row table[] = {
        {"obs_path", "", ""},
        {"obs_path", "a/b_c/D-9", ""},
        {"obs_path", std::string(64, 'p'), ""},
        {"obs_path", std::string(65, 'p'), "obs_path"},
        {"obs_path", "a b", "obs_path"},
        {"obs_path", "a.b", "obs_path"},
        {"obs_path", "a\\b", "obs_path"},
        {"obs_path", "pfad-ü", "obs_path"},
        {"obs_path", "a\n", "obs_path"},
        {"obs_path", nullptr, "obs_path"},
        {"partition_format", "", ""},
        {"partition_format", "yyyy", ""},
        {"partition_format", "yyyy/MM", ""},
        {"partition_format", "yyyy/MM/dd", ""},
        {"partition_format", "yyyy/MM/dd/HH", ""},
        {"partition_format", "yyyy/MM/dd/HH/mm", ""},
        {"partition_format", "N/A", "partition_format"},
        {"partition_format", "yyyy/", "partition_format"},
        {"partition_format", "yyyy/mm", "partition_format"},
        {"partition_format", "YYYY", "partition_format"},
        {"partition_format", "yyyy/MM/dd/HH/mm/ss", "partition_format"},
        {"partition_format", 2026, "partition_format"},
    };
    for (const Row &row : table)
        checkRow(rows, row);
}

void checkDelimiters(test::Rows &rows)
{
    for (const char *good : {",", ";", "|", "\n", "\\n", "NULL", ""})
        checkRow(rows, {"record_delimiter", good, ""});
    for (const json &bad :
         {json("\r\n"), json("\t"), json(" "), json(",,"), json("null"), json("\\t"), json(nullptr), json(10)})
        checkRow(rows, {"record_delimiter", bad, "record_delimiter"});
}

void checkIntervals(test::Rows &rows)
{
    for (const int good : {30, 31, 300, 899, 900})
        checkRow(rows, {"deliver_time_interval", good, ""});
    for (const json &bad :
         {json(29), json(901), json(0), json(-30), json(300.0), json(30.5), json("300"), json(nullptr), json(true),
          json(4294967596ULL), json(18446744073709551615ULL), json(-9223372036854775807LL)})
        checkRow(rows, {"deliver_time_interval", bad, "deliver_time_interval"});
    std::string huge = example().dump();
    huge.replace(huge.find("300"), 3, "1" + std::string(400, '0'));
    rows.check("an interval of 401 digits is no crash", !refusal(huge).empty());
}

void checkKeys(test::Rows &rows)
{
    for (const char *key : {"access_key", "secret_key"}) {
        checkRow(rows, {key, "x", ""});
        checkRow(rows, {key, std::string(500, 'x'), ""});
        for (const json &bad : {json(""), json(nullptr), json(1), json::array()})
            checkRow(rows, {key, bad, key});
    }
}

void checkTopics(test::Rows &rows)
{
    const auto with = [&](const json &topics, const json &pattern, const char *wanted) {
        json body = example();
        json &descriptor = body["obs_destination_descriptor"];
        descriptor.erase("topics");
        if (!topics.is_discarded())
            descriptor["topics"] = topics;
        if (!pattern.is_discarded())
            descriptor["topics_regex"] = pattern;
        expect(rows, "topics " + topics.dump() + ", topics_regex " + pattern.dump(), body.dump(),
               *wanted == '\0' ? "" : std::string("DMS.00400085 ") + wanted);
    };
    const json absent(json::value_t::discarded);
    with("a", absent, "");
    with("a,b.c,D_e", absent, "");
    with("no-such-topic", absent, "");
    with("orders-.*", absent, "");
    with("", absent, "topics");
    with(",", absent, "topics");
    with("a,,b", absent, "topics");
    with("a,", absent, "topics");
    with(",a", absent, "topics");
    with("a, ,b", absent, "topics");
    with(".*", absent, "topics");
    with(nullptr, absent, "topics");
    with(json::array({"a"}), absent, "topics");
    with(absent, absent, "topics");
    with(absent, "orders-.*", "");
    with(absent, ".", "");
    with(absent, ".*", "topics_regex");
    with(absent, "", "topics_regex");
    with(absent, 1, "topics_regex");
    with("a", "b", "topics_regex");
    with("a", ".*", "topics_regex");
    with("a", "", "topics_regex");
    with("", "b", ""); // how the vendor's Go SDK sends a pattern
    with("", "", "topics_regex");
}

void checkMissing(test::Rows &rows)
{
    for (const char *key : {"source_type", "task_name", "destination_type", "obs_destination_descriptor"}) {
        json body = example();
        body.erase(key);
        expect(rows, std::string("without ") + key, body.dump(), std::string("DMS.00400085 ") + key);
    }
    for (const char *key : {"consumer_strategy", "destination_file_type", "access_key", "secret_key", "obs_bucket_name",
                            "deliver_time_interval"}) {
        json body = example();
        body["obs_destination_descriptor"].erase(key);
        expect(rows, std::string("without ") + key, body.dump(), std::string("DMS.00400085 ") + key);
    }
    for (const char *key : {"obs_path", "partition_format", "record_delimiter"}) {
        json body = example();
        body["obs_destination_descriptor"].erase(key);
        expect(rows, std::string("without ") + key, body.dump(), "");
    }
    for (const json &bad : {json("x"), json(nullptr), json::array(), json(1)})
        checkRow(rows, {"obs_destination_descriptor", bad, "obs_destination_descriptor"});
}

void checkUnknownKeys(test::Rows &rows)
{
    json top = example();
    top["start_later"] = true;
    expect(rows, "unknown key in the body", top.dump(), "DMS.00400085 start_later");
    json deep = example();
    deep["obs_destination_descriptor"]["store_keys"] = true;
    expect(rows, "unknown key in the descriptor", deep.dump(), "DMS.00400085 store_keys");
    json moved = example();
    moved["topics"] = "a";
    expect(rows, "descriptor's key in the body", moved.dump(), "DMS.00400085 topics");
    std::string twice = example().dump();
    twice.insert(1, "\"task_name\":\"other\",");
    expect(rows, "a key twice", twice, "DMS.00400085 task_name");
    json longKey = example();
    longKey[std::string(1000, 'k')] = 1;
    expect(rows, "a long key is cut", longKey.dump(), "DMS.00400085 " + std::string(64, 'k'));
}

void checkForm(test::Rows &rows)
{
    const std::string deep(100000, '[');
    const std::string deepObject = [] {
        std::string out;
        for (int i = 0; i < 20000; ++i)
            out += "{\"a\":";
        return out + "1" + std::string(20000, '}');
    }();
    const std::string atLimit = std::string(100, '[') + std::string(100, ']');
    const std::string malformed = "DMS.00400005";
    expect(rows, "empty body", "", "DMS.00400004");
    expect(rows, "blank body", " \t ", "DMS.00400004");
    for (const std::string &bad :
         {std::string("x"), std::string("{"), std::string("[]"), std::string("null"), std::string("\"{}\""),
          std::string("{}{}"), std::string("{'a':1}"), std::string("{\"a\":}"), std::string("{\"a\":\"\xff\"}"),
          std::string("{\"a\":\"\xc0\xaf\"}"), std::string("{\"a\":\"\xed\xa0\x80\"}"), std::string("{}\0", 3), deep,
          deepObject, atLimit, std::string("[1e400]"), std::string("{\"a\":1e400}"), std::string("{\"a\":NaN}")})
        expect(rows, "not JSON: " + bad.substr(0, 20), bad, malformed);
    expect(rows, "empty object", "{}", "DMS.00400085 source_type");
    expect(rows, "the documented example", example().dump(), "");
    expect(rows, "with blanks", "  " + example().dump(4) + "\n", "");
}

void checkQuota(test::Rows &rows)
{
    const auto fault = [](const char *body) {
        const auto parsed = parseQuotaBody(body);
        const auto *found = std::get_if<BodyFault>(&parsed);
        return found == nullptr ? std::string() : found->code + (found->key.empty() ? "" : " " + found->key);
    };
    rows.check("quota 9", fault(R"({"sink_max_tasks":9})").empty());
    for (const char *bad : {R"({})", R"({"sink_max_tasks":"9"})", R"({"sink_max_tasks":9.0})",
                            R"({"sink_max_tasks":-1})", R"({"sink_max_tasks":99999999999})"})
        rows.check(bad, fault(bad) == "DMS.00400085 sink_max_tasks");
    rows.check("quota with another key", fault(R"({"sink_max_tasks":9,"x":1})") == "DMS.00400085 x");
    rows.check("quota without a body", fault("") == "DMS.00400004");
}

/// What is kept of a good body; the key is not a part of it, Task has no place for one.
void checkKept(test::Rows &rows)
{
    const auto parsed = parseCreateBody(example().dump());
    const Task *task = std::get_if<Task>(&parsed);
    rows.check("kept", task != nullptr && task->name == "obsTransfer-1122976956" && task->topics == "topic-test" &&
                           task->topicsRegex.empty() && task->bucket == "6666" && task->interval == 300 &&
                           task->recordDelimiter == "\n" && task->fileType == "TEXT");
    json body = example();
    body["obs_destination_descriptor"].erase("record_delimiter");
    const auto defaulted = parseCreateBody(body.dump());
    task = std::get_if<Task>(&defaulted);
    rows.check("default delimiter", task != nullptr && task->recordDelimiter == "\n");
}

/// Every field of the connector's order may be left out, and so may the body.
void checkConnectorOrder(test::Rows &rows)
{
    struct OrderRow
    {
        const char *body;
        const char *wanted; ///< the nodes of a good one, or code and key
    };
    const OrderRow table[] = {
        {"", "2"},
        {" ", "2"},
        {"{}", "2"},
        {R"({"node_cnt":2})", "2"},
        {R"({"node_cnt":"2"})", "2"},
        {R"({"node_cnt":16,"specification":"300MB","spec_code":"kafka.c3.mini.connector"})", "16"},
        {R"({"node_cnt":1})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":17})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":"17"})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":-2})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":2.0})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":99999999999999999999})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":""})", "DMS.00400085 node_cnt"},
        {R"({"node_cnt":null})", "DMS.00400085 node_cnt"},
        {R"({"specification":"100MB"})", "2"},
        {R"({"specification":"1200MB"})", "2"},
        {R"({"specification":"200MB"})", "DMS.00400085 specification"},
        {R"({"specification":100})", "DMS.00400085 specification"},
        {R"({"spec_code":""})", "DMS.00400085 spec_code"},
        {R"({"spec_code":1})", "DMS.00400085 spec_code"},
        {R"({"nodes":2})", "DMS.00400085 nodes"},
        {R"({"node_cnt":2,"node_cnt":3})", "DMS.00400085 node_cnt"},
        {"[]", "DMS.00400005"},
        {"x", "DMS.00400005"},
    };
    for (const OrderRow &row : table) {
        const auto parsed = parseConnectorBody(row.body);
        const auto *fault = std::get_if<BodyFault>(&parsed);
        const std::string got = fault == nullptr ? std::to_string(std::get<ConnectorOrder>(parsed).nodes)
                                                 : fault->code + (fault->key.empty() ? "" : " " + fault->key);
        rows.check(std::string("connector ") + row.body, got == row.wanted, got);
    }
    const auto named = parseDisableBody(R"({"instance_id":"x"})");
    rows.check("disable, named", std::get_if<std::string>(&named) != nullptr && std::get<std::string>(named) == "x");
    const auto bare = parseDisableBody("");
    rows.check("disable, no body", std::get_if<std::string>(&bare) != nullptr && std::get<std::string>(bare).empty());
    const auto odd = parseDisableBody(R"({"id":"x"})");
    rows.check("disable, another key", std::get_if<BodyFault>(&odd) != nullptr);
}

} // namespace

int main()
{
    test::Rows rows;
    checkConstants(rows);
    checkNames(rows);
    checkBuckets(rows);
    checkPaths(rows);
    checkDelimiters(rows);
    checkIntervals(rows);
    checkKeys(rows);
    checkTopics(rows);
    checkMissing(rows);
    checkUnknownKeys(rows);
    checkForm(rows);
    checkQuota(rows);
    checkKept(rows);
    checkConnectorOrder(rows);
    return rows.finish();
}
