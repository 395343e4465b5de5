// SPDX-License-Identifier: Apache-2.0
#include "task/requestfile.h"

#include "task/requesttext.h"

// RapidJSON, because its reader works in our own buffer: no copy of a secret is left behind.
#define RAPIDJSON_HAS_STDSTRING 0
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace spillway {
namespace {

constexpr int MaxDepth = 64;

bool isMask(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == 'X'; });
}

/// Takes the reader's events. Keeps where it is as a stack of containers, each with its key.
class Handler
{
public:
    explicit Handler(RequestFile &file) : m_file(file) {}

    bool Null() { return other("null"); }
    bool Bool(bool)
    {
        m_file.hasSecret = m_file.hasSecret || forSecret();
        return other("boolean");
    }
    // Numbers come as their text (see RawNumber); these are never called.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArray raw(text, static_cast<qsizetype>(length));
        // 300.0 and 3e2 are the whole number 300; 300.5 and 1e999 stay what they are, for the rules.
        bool fits = false;
        const double value = raw.toDouble(&fits);
        const bool plain = raw.indexOf('.') < 0 && raw.indexOf('e') < 0 && raw.indexOf('E') < 0;
        const bool whole = fits && std::floor(value) == value && std::fabs(value) < 1e15;
        return number(!plain && whole ? QString::number(static_cast<qint64>(value)) : QString::fromLatin1(raw));
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return string(QByteArrayView(text, static_cast<qsizetype>(length)));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        if (known()) {
            const QString seen = (m_stack.back() == Place::Root ? u'r' : u'd') + m_key;
            if (m_seen.contains(seen) && !m_file.draft.repeatedKeys.contains(m_key)) {
                m_file.draft.repeatedKeys.append(m_key);
            }
            m_seen.insert(seen);
        }
        return true;
    }
    bool StartObject() { return start("object"); }
    bool StartArray() { return start("array"); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool EndArray(rapidjson::SizeType) { return end(); }

    bool tooDeep() const { return m_tooDeep; }
    bool rootIsObject() const { return m_rootIsObject; }

private:
    enum class Place { Root, Descriptor, OtherObject, Array };

    /// The value that comes now is that of a secret_key, at whatever depth.
    bool forSecret() const
    {
        return !m_stack.empty() && m_stack.back() != Place::Array && m_key == keyOf(Field::SecretKey);
    }
    bool known() const
    {
        return !m_stack.empty() && (m_stack.back() == Place::Root || m_stack.back() == Place::Descriptor);
    }

    bool start(const char *kind)
    {
        const bool object = *kind == 'o';
        if (m_stack.empty()) {
            m_rootIsObject = object;
            m_stack.push_back(object ? Place::Root : Place::Array);
            return true;
        }
        m_file.hasSecret = m_file.hasSecret || forSecret(); // something folded is no mask
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
        m_stack.push_back(descriptor ? Place::Descriptor : object ? Place::OtherObject : Place::Array);
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
        if (!known()) {
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
        m_file.hasSecret = m_file.hasSecret || forSecret(); // whatever it is, it is not to be stored
        if (const auto target = field()) {
            set(*target, {Draft::Value::Kind::Number, text});
        }
        return true;
    }
    bool string(QByteArrayView text)
    {
        if (forSecret()) {
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
        // The one number and the one object among texts.
        const bool wrong = *target == Field::DeliverTimeInterval || *target == Field::Descriptor;
        set(*target, {wrong ? Draft::Value::Kind::WrongType : Draft::Value::Kind::Text,
                      wrong ? QStringLiteral("string") : value});
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
        if (known()) {
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
    QSet<QString> m_seen; ///< keys of the two known objects, with a letter for which
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
    // One NUL ends the text; the reader takes three bytes more after the first of a cut character.
    buffer.append(QByteArrayView("\0\0\0\0", 4));

    RequestFile file;
    Handler handler(file);
    rapidjson::Reader reader;
    rapidjson::InsituStringStream stream(const_cast<char *>(buffer.bytes().data()));
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    // A NUL ends the reader's input; after it nothing may follow.
    const bool cutByNul = !result.IsError() && text.bytes().contains('\0');
    if (result.IsError() || cutByNul) {
        return errorAt(handler.tooDeep() ? Kind::TooDeep : Kind::NotJson, text.bytes(),
                       cutByNul ? static_cast<std::size_t>(text.bytes().indexOf('\0'))
                                : result.Offset() + (hasMark ? 3U : 0U));
    }
    if (!handler.rootIsObject()) {
        return RequestFileError{Kind::NotAnObject};
    }
    return file;
}

std::variant<RequestFile, RequestFileError> readRequestFile(QIODevice &device)
{
    Secret text;
    std::array<char, 8192> block{};
    qint64 count = 1;
    while (count > 0 && text.size() <= MaxRequestFile) {
        count = device.read(block.data(), static_cast<qint64>(block.size()));
        text.append({block.data(), qMax<qint64>(count, 0)});
    }
    explicit_bzero(block.data(), block.size());
    if (count < 0) {
        return RequestFileError{RequestFileError::Kind::Unreadable};
    }
    return parseRequestText(std::move(text));
}

} // namespace spillway
