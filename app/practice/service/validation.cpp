// SPDX-License-Identifier: Apache-2.0
#include "validation.h"

#include "call.h"
#include "encoding.h"
#include "strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace spillway::practice {

namespace {

using nlohmann::json;

constexpr std::string_view kDescriptor = "obs_destination_descriptor";

/// Thrown inside this file only: the first rule that is broken ends the judgement.
struct Refusal
{
    std::string key;
    std::string why;
};

[[noreturn]] void refuse(std::string_view key, std::string_view why)
{
    throw Refusal{std::string(key), std::string(why)};
}

template<typename Range, typename Value>
bool contains(const Range &range, const Value &value)
{
    return std::find(range.begin(), range.end(), value) != range.end();
}

const json &mandatory(const json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        refuse(key, "is missing");
    return *found;
}

std::string stringOf(const json &value, const char *key)
{
    if (!value.is_string())
        refuse(key, "must be a string");
    return value.get<std::string>();
}

std::string mandatoryString(const json &object, const char *key)
{
    return stringOf(mandatory(object, key), key);
}

std::optional<std::string> optionalString(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(stringOf(*found, key));
}

std::string mandatoryOneOf(const json &object, const char *key, std::initializer_list<std::string_view> allowed)
{
    std::string value = mandatoryString(object, key);
    if (!contains(allowed, value))
        refuse(key, "has a value that is not supported");
    return value;
}

/// Keys that the documented schema does not have are refused, not ignored: a misspelt optional key
/// would otherwise be lost in silence.
void refuseUnknownKeys(const json &object, std::initializer_list<std::string_view> known)
{
    for (const auto &item : object.items()) {
        if (!contains(known, item.key()))
            refuse(item.key(), "is not a known key");
    }
}

/// Contract section 2.1: no rule in the API itself; the console's longest name, without what no
/// name can hold.
void checkTaskName(const std::string &name)
{
    if (name.empty())
        refuse("task_name", "must not be empty");
    if (hasControlCharacter(name))
        refuse("task_name", "contains control characters");
    if (codePointCount(name) > 64)
        refuse("task_name", "is longer than 64 characters");
}

void checkTopicList(const std::string &topics)
{
    if (topics == ".*")
        refuse("topics", "must not be \".*\"");
    for (const std::string_view element : splitAt(topics, ',')) {
        if (trimmed(element).empty())
            refuse("topics", "contains an empty element");
    }
}

/// Contract section 2.1, rows topics and topics_regex: exactly one, and never ".*".
void readTopics(const json &descriptor, Task &task)
{
    const auto topics = optionalString(descriptor, "topics");
    const auto pattern = optionalString(descriptor, "topics_regex");
    if (pattern && (pattern->empty() || *pattern == ".*"))
        refuse("topics_regex", "must be neither empty nor \".*\"");
    // The vendor's Go SDK cannot leave topics out: next to a pattern it sends "".
    const bool listed = topics && !(topics->empty() && pattern);
    if (listed && pattern)
        refuse("topics_regex", "and topics must not be set both");
    if (!listed && !pattern)
        refuse("topics", "or topics_regex must be set");
    if (listed)
        checkTopicList(*topics);
    task.topics = topics.value_or("");
    task.topicsRegex = pattern.value_or("");
}

bool looksLikeAddress(std::string_view name)
{
    const auto parts = splitAt(name, '.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
               return !part.empty() && part.size() <= 3 &&
                      part.find_first_not_of("0123456789") == std::string_view::npos;
           });
}

void checkBucket(const std::string &name)
{
    if (!isBucketName(name))
        refuse("obs_bucket_name", "is not a bucket name");
}

/// The newest edition's rule: up to 64 of letters, digits, "_", "/" and "-" (contract 2.1).
void checkPath(const std::string &path)
{
    constexpr std::string_view all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/-";
    if (path.size() > 64)
        refuse("obs_path", "is longer than 64 characters");
    if (path.find_first_not_of(all) != std::string::npos)
        refuse("obs_path", "contains characters that are not allowed");
}

void checkPartitionFormat(const std::string &format)
{
    constexpr std::array<std::string_view, 6> allowed{"",           "yyyy",          "yyyy/MM",
                                                      "yyyy/MM/dd", "yyyy/MM/dd/HH", "yyyy/MM/dd/HH/mm"};
    if (!contains(allowed, format))
        refuse("partition_format", "has a value that is not supported");
}

/// Contract section 2.2: of the newline both forms pass, and the one that came is echoed.
void checkDelimiter(const std::string &delimiter)
{
    constexpr std::array<std::string_view, 7> allowed{",", ";", "|", "\n", "\\n", "NULL", ""};
    if (!contains(allowed, delimiter))
        refuse("record_delimiter", "has a value that is not supported");
}

int readInterval(const json &descriptor)
{
    const json &value = mandatory(descriptor, "deliver_time_interval");
    if (!value.is_number_integer())
        refuse("deliver_time_interval", "must be an integer");
    const bool inRange =
        value.is_number_unsigned() && value.get<std::uint64_t>() >= 30 && value.get<std::uint64_t>() <= 900;
    if (!inRange)
        refuse("deliver_time_interval", "must be between 30 and 900");
    return value.get<int>();
}

void checkKey(const json &descriptor, const char *key)
{
    const json &value = mandatory(descriptor, key);
    if (!value.is_string())
        refuse(key, "must be a string");
    if (value.get_ref<const std::string &>().empty())
        refuse(key, "must not be empty");
}

void readDescriptor(const json &descriptor, Task &task)
{
    if (!descriptor.is_object())
        refuse(kDescriptor, "must be an object");
    refuseUnknownKeys(descriptor, {"topics", "topics_regex", "consumer_strategy", "destination_file_type", "access_key",
                                   "secret_key", "obs_bucket_name", "obs_path", "partition_format", "record_delimiter",
                                   "deliver_time_interval"});
    readTopics(descriptor, task);
    task.consumerStrategy = mandatoryOneOf(descriptor, "consumer_strategy", {"latest", "earliest"});
    task.fileType = mandatoryOneOf(descriptor, "destination_file_type", {"TEXT"});
    checkKey(descriptor, "access_key");
    checkKey(descriptor, "secret_key");
    task.bucket = mandatoryString(descriptor, "obs_bucket_name");
    checkBucket(task.bucket);
    task.path = optionalString(descriptor, "obs_path").value_or("");
    checkPath(task.path);
    task.partitionFormat = optionalString(descriptor, "partition_format").value_or("");
    checkPartitionFormat(task.partitionFormat);
    task.recordDelimiter = optionalString(descriptor, "record_delimiter").value_or("\n");
    checkDelimiter(task.recordDelimiter);
    task.interval = readInterval(descriptor);
}

Task readTask(const json &body)
{
    Task task;
    refuseUnknownKeys(body, {"source_type", "task_name", "destination_type", kDescriptor});
    mandatoryOneOf(body, "source_type", {"BLOB"});
    task.name = mandatoryString(body, "task_name");
    checkTaskName(task.name);
    mandatoryOneOf(body, "destination_type", {"OBS"});
    readDescriptor(mandatory(body, kDescriptor.data()), task);
    return task;
}

int readQuota(const json &body)
{
    constexpr const char *key = "sink_max_tasks";
    refuseUnknownKeys(body, {key});
    const json &value = mandatory(body, key);
    if (!value.is_number_integer())
        refuse(key, "must be an integer");
    // Compared before it is narrowed; where the limit lies is not for the body's form to say.
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > 1000)
        refuse(key, "is out of range");
    return value.get<int>();
}

/// A String in the table of the documentation, a number in its example (contract section 2.5, 12).
int readNodes(const json &value)
{
    constexpr const char *key = "node_cnt";
    if (!value.is_string() && !value.is_number_integer())
        refuse(key, "must be an integer");
    const auto nodes = wholeNumber(value.is_string() ? value.get<std::string>() : value.dump(), 2, 16);
    if (!nodes)
        refuse(key, "must be between 2 and 16");
    return *nodes;
}

ConnectorOrder readConnectorOrder(const json &body)
{
    refuseUnknownKeys(body, {"specification", "node_cnt", "spec_code"});
    ConnectorOrder out;
    if (body.contains("specification"))
        out.specification = mandatoryOneOf(body, "specification", {"100MB", "300MB", "600MB", "1200MB"});
    if (body.contains("node_cnt"))
        out.nodes = readNodes(body["node_cnt"]);
    if (optionalString(body, "spec_code") == "")
        refuse("spec_code", "must not be empty");
    return out;
}

std::string readInstanceId(const json &body)
{
    refuseUnknownKeys(body, {"instance_id"});
    return optionalString(body, "instance_id").value_or("");
}

/// No body stands for an object without fields.
std::string_view orEmptyObject(std::string_view body)
{
    return trimmed(body).empty() ? "{}" : body;
}

/// Keys come from outside: only so much of one is repeated.
BodyFault invalidField(const Refusal &refusal)
{
    const std::string key = refusal.key.substr(0, 64);
    return {"DMS.00400085", key, "The request body is invalid: " + key + ' ' + refusal.why + '.'};
}

template<typename Value>
std::variant<Value, BodyFault> parseWith(std::string_view text, Value (*read)(const json &))
{
    if (trimmed(text).empty())
        return BodyFault{"DMS.00400004", {}, "The request body is empty."};
    const StrictJson parsed = parseStrictly(text);
    if (parsed.fault == StrictJson::Fault::DuplicateKey)
        return invalidField({parsed.duplicateKey, "is given twice"});
    if (parsed.fault != StrictJson::Fault::None || !parsed.document.is_object())
        return BodyFault{"DMS.00400005", {}, "The request body is not in JSON format or contains invalid characters."};
    try {
        return read(parsed.document);
    } catch (const Refusal &refusal) {
        return invalidField(refusal);
    }
}

} // namespace

std::variant<Task, BodyFault> parseCreateBody(std::string_view body)
{
    return parseWith<Task>(body, readTask);
}

std::variant<int, BodyFault> parseQuotaBody(std::string_view body)
{
    return parseWith<int>(body, readQuota);
}

std::variant<ConnectorOrder, BodyFault> parseConnectorBody(std::string_view body)
{
    return parseWith<ConnectorOrder>(orEmptyObject(body), readConnectorOrder);
}

std::variant<std::string, BodyFault> parseDisableBody(std::string_view body)
{
    return parseWith<std::string>(orEmptyObject(body), readInstanceId);
}

bool isBucketName(std::string_view name)
{
    constexpr std::string_view ends = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::string_view all = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    return name.size() >= 3 && name.size() <= 63 && name.find_first_not_of(all) == std::string_view::npos &&
           contains(ends, name.front()) && contains(ends, name.back()) && name.find("..") == std::string_view::npos &&
           name.find(".-") == std::string_view::npos && name.find("-.") == std::string_view::npos &&
           !looksLikeAddress(name);
}

Answer answerFor(const BodyFault &fault)
{
    return dmsError(400, fault.code, fault.message);
}

} // namespace spillway::practice
