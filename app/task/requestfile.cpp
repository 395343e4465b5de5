// SPDX-License-Identifier: Apache-2.0
#include "task/requestfile.h"

// RapidJSON, because its reader works in our own buffer: no copy of a secret is left behind.
#define RAPIDJSON_HAS_STDSTRING 0
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <vector>

namespace spillway
{
namespace
{

constexpr int MaxDepth = 64;

bool isMask(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == 'X' || c == 'x' || c == '*'; });
}

/// Takes the reader's events. Keeps where it is as a stack of containers, each with its key.
class Handler
{
public:
    explicit Handler(RequestFile &file) : m_file(file) {}

    bool Null() { return other("null"); }
    bool Bool(bool) { return other("boolean"); }
    bool Int(int n) { return number(QString::number(n)); }
    bool Uint(unsigned n) { return number(QString::number(n)); }
    bool Int64(int64_t n) { return number(QString::number(n)); }
    bool Uint64(uint64_t n) { return number(QString::number(n)); }
    bool Double(double n)
    {
        // 300.0 is the whole number 300; 300.5 and 1e300 stay what they are, for the rules.
        return number(QString::number(n, 'g', 15));
    }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return string(QByteArrayView(text, static_cast<qsizetype>(length)));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        return true;
    }
    bool StartObject() { return start("object"); }
    bool StartArray() { return start("array"); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool EndArray(rapidjson::SizeType) { return end(); }

    bool tooDeep() const { return m_tooDeep; }
    bool rootIsObject() const { return m_rootIsObject; }

private:
    enum class Place { Root, Descriptor, Elsewhere };

    bool start(const char *kind)
    {
        const bool object = *kind == 'o';
        if (m_stack.empty()) {
            m_rootIsObject = object;
            m_stack.push_back(object ? Place::Root : Place::Elsewhere);
            return true;
        }
        if (m_key == keyOf(Field::SecretKey)) {
            m_file.hasSecret = true; // something folded is no mask
        }
        if (m_stack.size() >= MaxDepth) {
            m_tooDeep = true;
            return false;
        }
        const bool descriptor = m_stack.back() == Place::Root && object && m_key == keyOf(Field::Descriptor);
        if (descriptor) {
            m_file.draft.setExact(Field::Descriptor, {Draft::Value::Kind::Text, {}});
        } else {
            other(kind);
        }
        m_stack.push_back(descriptor ? Place::Descriptor : Place::Elsewhere);
        return true;
    }
    bool end()
    {
        m_stack.pop_back();
        return true;
    }

    /// The field that the current value is for; notes an unknown key of the two known objects.
    std::optional<Field> field()
    {
        if (m_stack.empty() || m_stack.back() == Place::Elsewhere) {
            return std::nullopt;
        }
        const FieldHome home = m_stack.back() == Place::Root ? FieldHome::Body : FieldHome::Descriptor;
        const std::optional<Field> found = bodyFieldOf(m_key, home);
        if (!found && m_key != keyOf(Field::SecretKey) && !m_file.draft.unknownKeys.contains(m_key)) {
            m_file.draft.unknownKeys.append(m_key);
        }
        return found;
    }

    bool other(const char *kind)
    {
        if (const auto target = field()) {
            set(*target, {Draft::Value::Kind::WrongType, QLatin1String(kind)});
        }
        return true;
    }
    bool number(const QString &text)
    {
        if (m_key == keyOf(Field::SecretKey)) {
            m_file.hasSecret = true; // whatever it is, it is not to be stored
        }
        if (const auto target = field()) {
            set(*target, {Draft::Value::Kind::Number, text});
        }
        return true;
    }
    bool string(QByteArrayView text)
    {
        if (m_key == keyOf(Field::SecretKey)) {
            return secret(text);
        }
        const auto target = field();
        if (!target) {
            return true;
        }
        const QString value = QString::fromUtf8(text);
        if (*target == Field::AccessKey) {
            if (isMask(text)) {
                m_file.dropped.append(*target);
                return true;
            }
            m_file.accessKey = value;
        }
        const bool interval = *target == Field::DeliverTimeInterval;
        set(*target, {interval ? Draft::Value::Kind::WrongType : Draft::Value::Kind::Text,
                      interval ? QStringLiteral("string") : value});
        return true;
    }
    bool secret(QByteArrayView text)
    {
        if (isMask(text)) {
            if (!m_file.dropped.contains(Field::SecretKey)) {
                m_file.dropped.append(Field::SecretKey);
            }
            return true;
        }
        m_file.hasSecret = true;
        if (!m_stack.empty() && m_stack.back() != Place::Elsewhere) {
            m_file.secretKey = Secret(text);
        }
        return true;
    }
    void set(Field target, Draft::Value value)
    {
        if (target != Field::SecretKey) {
            m_file.draft.setExact(target, std::move(value));
        }
    }

    RequestFile &m_file;
    std::vector<Place> m_stack;
    QString m_key;
    bool m_tooDeep = false;
    bool m_rootIsObject = false;
};

RequestFileError errorAt(RequestFileError::Kind kind, QByteArrayView original, std::size_t offset)
{
    const auto place = original.first(std::min(static_cast<qsizetype>(offset), original.size()));
    const auto lines = std::count(place.begin(), place.end(), '\n');
    const qsizetype lineStart = place.lastIndexOf('\n') + 1;
    return {kind, static_cast<int>(lines) + 1, static_cast<int>(place.size() - lineStart) + 1};
}

} // namespace

std::variant<RequestFile, RequestFileError> parseRequestFile(Secret text)
{
    using Kind = RequestFileError::Kind;
    if (text.size() > MaxRequestFile) {
        return RequestFileError{Kind::TooLarge};
    }
    const bool hasMark = text.bytes().startsWith("\xef\xbb\xbf");
    Secret buffer(hasMark ? text.bytes().sliced(3) : text.bytes());
    buffer.append(QByteArrayView("\0", 1));

    RequestFile file;
    Handler handler(file);
    rapidjson::Reader reader;
    rapidjson::InsituStringStream stream(const_cast<char *>(buffer.bytes().data()));
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    // A NUL ends the reader's input; after it nothing may follow.
    const bool cutByNul = !result.IsError() && text.bytes().contains('\0');
    if (result.IsError() || cutByNul) {
        return errorAt(handler.tooDeep() ? Kind::TooDeep : Kind::NotJson, text.bytes(),
                       result.Offset() + (hasMark ? 3U : 0U));
    }
    if (!handler.rootIsObject()) {
        return RequestFileError{Kind::NotAnObject};
    }
    return file;
}

} // namespace spillway
