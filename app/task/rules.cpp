// SPDX-License-Identifier: Apache-2.0
#include "task/rules.h"

#include "secrets/keyshape.h"
#include "task/pattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace spillway {
namespace {

using Values = std::optional<QStringList>;
constexpr auto holds = std::nullopt;

QStringList none()
{
    return {};
}

bool isText(const Subject &s, Field field)
{
    return s.draft.value(field).kind == Draft::Value::Kind::Text;
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= u'\x7f' && c < u'\xa0'); // Unicode's category Cc is these, for ever
}

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool anyOf(const QString &text, auto predicate)
{
    return std::any_of(text.cbegin(), text.cend(), predicate);
}

/// The topic list, split once for all the rules that look at it.
const QStringList &topicsOf(const Subject &s)
{
    thread_local QString text;
    thread_local QStringList topics;
    if (const QString now = s.draft.text(Field::Topics); now != text) {
        text = now;
        topics = s.draft.topicList();
    }
    return topics;
}

/// The first element of `topics` with that property.
Values firstTopic(const Subject &s, auto predicate)
{
    if (!isText(s, Field::Topics) || s.draft.isEmpty(Field::Topics)) {
        return holds;
    }
    const QStringList &topics = topicsOf(s);
    const auto hit = std::find_if(topics.cbegin(), topics.cend(), predicate);
    return hit == topics.cend() ? Values(holds) : Values(QStringList{*hit});
}

// -- any text that is kept ---------------------------------------------------------------------

/// Says no value: what it would say is the key.
Values keyInText(const Subject &s, Field f)
{
    return holdsKey(s.draft.text(f)) ? Values(none()) : holds;
}

// -- any field ---------------------------------------------------------------------------------

Values missing(const Subject &s, Field field)
{
    if (s.draft.isEmpty(Field::Descriptor) && field != Field::Descriptor &&
        fieldTable()[static_cast<std::size_t>(field)].home == FieldHome::Descriptor &&
        s.draft.value(Field::Descriptor).kind == Draft::Value::Kind::Absent) {
        return holds; // said once, for the object
    }
    if (field == Field::Descriptor) {
        return s.draft.value(field).kind == Draft::Value::Kind::Absent ? Values(none()) : holds;
    }
    return s.draft.isEmpty(field) ? Values(none()) : holds;
}

Values wrongType(const Subject &s, Field field)
{
    using Kind = Draft::Value::Kind;
    const Draft::Value &v = s.draft.value(field);
    const bool wantsNumber = field == Field::DeliverTimeInterval;
    if (v.kind == Kind::WrongType) {
        return QStringList{v.text};
    }
    if (v.kind == Kind::Number && !wantsNumber) {
        return QStringList{QStringLiteral("number")};
    }
    return holds;
}

// -- constants ---------------------------------------------------------------------------------

Values notTheConstant(const Subject &s, Field field, QLatin1String constant)
{
    if (!isText(s, field) || s.draft.isEmpty(field) || s.draft.text(field) == constant) {
        return holds;
    }
    return QStringList{s.draft.text(field), constant};
}

Values sourceNotBlob(const Subject &s, Field f)
{
    return notTheConstant(s, f, QLatin1String("BLOB"));
}
Values destinationNotObs(const Subject &s, Field f)
{
    return notTheConstant(s, f, QLatin1String("OBS"));
}
Values fileTypeNotText(const Subject &s, Field f)
{
    return notTheConstant(s, f, QLatin1String("TEXT"));
}

// -- task name ---------------------------------------------------------------------------------

Values nameHasBlank(const Subject &s, Field f)
{
    const auto bad = [](QChar c) { return c.isSpace() || isControl(c); };
    return isText(s, f) && anyOf(s.draft.text(f), bad) ? Values(none()) : holds;
}

Values nameLength(const Subject &s, Field f)
{
    const QString name = s.draft.text(f);
    return isText(s, f) && !name.isEmpty() && (name.size() < 4 || name.size() > 64)
               ? Values(QStringList{QString::number(name.size())})
               : holds;
}

Values nameCharacters(const Subject &s, Field f)
{
    const auto bad = [](QChar c) { return !isAsciiWord(c) && c != u'_' && c != u'-' && !c.isSpace() && !isControl(c); };
    const QString name = s.draft.text(f);
    const auto hit = std::find_if(name.cbegin(), name.cend(), bad);
    return isText(s, f) && hit != name.cend() ? Values(QStringList{QString(*hit)}) : holds;
}

// -- topics ------------------------------------------------------------------------------------

bool given(const Subject &s, Field field)
{
    return !s.draft.isEmpty(field);
}

Values noTopics(const Subject &s, Field)
{
    if (s.draft.value(Field::Descriptor).kind == Draft::Value::Kind::Absent) {
        return holds;
    }
    return !given(s, Field::Topics) && !given(s, Field::TopicsRegex) ? Values(none()) : holds;
}

Values bothTopics(const Subject &s, Field)
{
    return given(s, Field::Topics) && given(s, Field::TopicsRegex) ? Values(none()) : holds;
}

Values topicEmpty(const Subject &s, Field)
{
    return firstTopic(s, [](const QString &t) { return t.isEmpty(); }) ? Values(none()) : holds;
}

Values topicBlank(const Subject &s, Field)
{
    return firstTopic(s,
                      [](const QString &t) { return anyOf(t, [](QChar c) { return c.isSpace() && !isControl(c); }); });
}

Values topicControl(const Subject &s, Field)
{
    return firstTopic(s, [](const QString &t) { return anyOf(t, isControl); }) ? Values(none()) : holds;
}

Values topicTooLong(const Subject &s, Field)
{
    const Values hit = firstTopic(s, [](const QString &t) { return t.size() > MaxTopicLength; });
    return hit ? Values(QStringList{hit->first().left(20), QString::number(hit->first().size())}) : holds;
}

bool isPatternCharacter(QChar c)
{
    return !isAsciiWord(c) && QStringView(u"*+?()[]{}|^$\\").contains(c);
}

Values topicMatchesAll(const Subject &s, Field)
{
    return firstTopic(s, [](const QString &t) { return anyOf(t, isPatternCharacter) && matchesEveryTopic(t); });
}

Values topicPattern(const Subject &s, Field f)
{
    const Values pattern = firstTopic(s, [](const QString &t) { return anyOf(t, isPatternCharacter); });
    return pattern && !topicMatchesAll(s, f) ? pattern : holds;
}

Values topicCharacters(const Subject &s, Field)
{
    const auto bad = [](QChar c) {
        return !isAsciiWord(c) && c != u'.' && c != u'_' && c != u'-' && !isPatternCharacter(c) && !c.isSpace() &&
               !isControl(c);
    };
    return firstTopic(s, [&](const QString &t) { return anyOf(t, bad) || t == u"." || t == u".."; });
}

Values topicTwice(const Subject &s, Field)
{
    QSet<QString> seen;
    return firstTopic(s, [&](const QString &t) {
        const bool again = !t.isEmpty() && seen.contains(t);
        seen.insert(t);
        return again;
    });
}

Values topicReserved(const Subject &s, Field)
{
    return firstTopic(s, isReservedTopic);
}

constexpr int MaxTopicsInConsole = 20; // contract 7.2

Values manyTopics(const Subject &s, Field)
{
    const qsizetype count = isText(s, Field::Topics) ? s.draft.topicList().size() : 0;
    return count > MaxTopicsInConsole ? Values(QStringList{QString::number(count)}) : holds;
}

// -- pattern -----------------------------------------------------------------------------------

Values patternControl(const Subject &s, Field f)
{
    return isText(s, f) && anyOf(s.draft.text(f), isControl) ? Values(none()) : holds;
}

Values patternBroken(const Subject &s, Field f)
{
    if (!isText(s, f) || s.draft.isEmpty(f)) {
        return holds;
    }
    const TopicPattern &pattern = recentPattern(s.draft.text(f));
    return pattern.isValid() ? holds : Values(QStringList{QString::number(pattern.errorOffset()), pattern.error()});
}

Values patternDialect(const Subject &s, Field f)
{
    if (!isText(s, f) || s.draft.isEmpty(f)) {
        return holds;
    }
    const TopicPattern &pattern = recentPattern(s.draft.text(f));
    const auto trap = pattern.isValid() ? pattern.dialectTrap() : std::nullopt;
    return trap ? Values(QStringList{*trap}) : holds;
}

Values patternMatchesAll(const Subject &s, Field f)
{
    const QString pattern = s.draft.text(f);
    return isText(s, f) && !pattern.isEmpty() && matchesEveryTopic(pattern) ? Values(QStringList{pattern}) : holds;
}

// -- bucket's side -----------------------------------------------------------------------------

Values strategyCase(const Subject &s, Field f)
{
    const QString text = s.draft.text(f);
    const QString lower = text.toLower();
    return isText(s, f) && text != lower && (lower == u"latest" || lower == u"earliest")
               ? Values(QStringList{text, lower})
               : holds;
}

Values strategyUnknown(const Subject &s, Field f)
{
    const QString lower = s.draft.text(f).toLower();
    return isText(s, f) && !lower.isEmpty() && lower != u"latest" && lower != u"earliest"
               ? Values(QStringList{s.draft.text(f)})
               : holds;
}

bool looksLikeIpAddress(const QString &name)
{
    const QStringList parts = name.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return !part.isEmpty() && part.size() <= 3 &&
                      std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
           });
}

Values bucketUpperCase(const Subject &s, Field f)
{
    const QString name = s.draft.text(f);
    const auto upper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return isText(s, f) && anyOf(name, upper) ? Values(QStringList{name.toLower()}) : holds;
}

Values bucketCharacters(const Subject &s, Field f)
{
    const QString name = s.draft.text(f);
    const auto bad = [](QChar c) { return !isAsciiWord(c) && c != u'-' && c != u'.'; };
    const auto hit = std::find_if(name.cbegin(), name.cend(), bad);
    return isText(s, f) && hit != name.cend() ? Values(QStringList{QString(*hit)}) : holds;
}

Values bucketLength(const Subject &s, Field f)
{
    const qsizetype size = s.draft.text(f).size();
    return isText(s, f) && size > 0 && (size < 3 || size > 63) ? Values(QStringList{QString::number(size)}) : holds;
}

Values bucketEnds(const Subject &s, Field f)
{
    const QString name = s.draft.text(f);
    const auto end = [](QChar c) { return c == u'-' || c == u'.'; };
    return isText(s, f) && !name.isEmpty() && (end(name.front()) || end(name.back())) ? Values(none()) : holds;
}

Values bucketDots(const Subject &s, Field f)
{
    const QString name = s.draft.text(f);
    return name.contains(u"..") || name.contains(u".-") || name.contains(u"-.") ? Values(none()) : holds;
}

Values bucketIpAddress(const Subject &s, Field f)
{
    return looksLikeIpAddress(s.draft.text(f)) ? Values(none()) : holds;
}

Values pathCharacters(const Subject &s, Field f)
{
    const QString path = s.draft.text(f);
    const auto bad = [](QChar c) { return !isAsciiWord(c) && c != u'_' && c != u'/' && c != u'-'; };
    const auto hit = std::find_if(path.cbegin(), path.cend(), bad);
    return isText(s, f) && hit != path.cend() ? Values(QStringList{QString(*hit)}) : holds;
}

constexpr int MaxPathOld = 50; // contract 2.1
constexpr int MaxPathNew = 64;

Values pathTooLong(const Subject &s, Field f)
{
    const qsizetype size = s.draft.text(f).size();
    return isText(s, f) && size > MaxPathNew ? Values(QStringList{QString::number(size)}) : holds;
}

Values pathLong(const Subject &s, Field f)
{
    const qsizetype size = s.draft.text(f).size();
    return isText(s, f) && size > MaxPathOld && size <= MaxPathNew ? Values(QStringList{QString::number(size)}) : holds;
}

Values pathSlashes(const Subject &s, Field f)
{
    const QString path = s.draft.text(f);
    return path.startsWith(u'/') || path.endsWith(u'/') || path.contains(u"//") ? Values(none()) : holds;
}

Values folderNotApplicable(const Subject &s, Field f)
{
    const QString text = s.draft.text(f);
    return isText(s, f) && text.compare(u"n/a", Qt::CaseInsensitive) == 0 ? Values(QStringList{text}) : holds;
}

Values folderUnknown(const Subject &s, Field f)
{
    const QString text = s.draft.text(f);
    if (!isText(s, f) || text.isEmpty() || folderNotApplicable(s, f) || isFolderPattern(text)) {
        return holds;
    }
    return QStringList{text};
}

Values delimiterTwoCharacters(const Subject &s, Field f)
{
    const QString text = s.draft.text(f);
    return isText(s, f) && (text == u"\\n" || text == u"\\r\\n") ? Values(none()) : holds;
}

Values delimiterUnknown(const Subject &s, Field f)
{
    static const std::array<QLatin1String, 5> known{QLatin1String(","), QLatin1String(";"), QLatin1String("|"),
                                                    QLatin1String("\n"), QLatin1String("NULL")};
    const QString text = s.draft.text(f);
    if (!isText(s, f) || delimiterTwoCharacters(s, f) ||
        std::find(known.cbegin(), known.cend(), text) != known.cend()) {
        return holds;
    }
    return QStringList{text};
}

Values delimiterNull(const Subject &s, Field f)
{
    return isText(s, f) && s.draft.text(f) == u"NULL" ? Values(none()) : holds;
}

Values intervalNotWhole(const Subject &s, Field f)
{
    if (s.draft.isEmpty(f) || wrongType(s, f)) {
        return holds;
    }
    const QString text = s.draft.text(f);
    const auto notDigit = [](QChar c) { return c < u'0' || c > u'9'; };
    const QString digits = text.startsWith(u'-') ? text.mid(1) : text;
    return digits.isEmpty() || anyOf(digits, notDigit) ? Values(QStringList{text.left(20)}) : holds;
}

Values intervalRange(const Subject &s, Field f)
{
    if (s.draft.isEmpty(f) || wrongType(s, f) || intervalNotWhole(s, f)) {
        return holds;
    }
    bool fits = false;
    const int seconds = s.draft.text(f).toInt(&fits);
    return !fits || seconds < 30 || seconds > 900 ? Values(QStringList{s.draft.text(f).left(20)}) : holds;
}

// -- keys (contract 2.4: formats observed, never written down) -------------------------------

QString accessKeyOf(const Subject &s)
{
    return s.key ? s.key->accessKey : isText(s, Field::AccessKey) ? s.draft.text(Field::AccessKey) : QString();
}

Values accessKeyMissing(const Subject &s, Field)
{
    return s.key && s.key->accessKey.isEmpty() ? Values(none()) : holds;
}

Values accessKeyBlank(const Subject &s, Field)
{
    const auto bad = [](QChar c) { return c.isSpace() || isControl(c) || c.unicode() > 0x7e; };
    return anyOf(accessKeyOf(s), bad) ? Values(none()) : holds;
}

Values accessKeyLength(const Subject &s, Field)
{
    const QString ak = accessKeyOf(s);
    return !ak.isEmpty() && ak.size() != 20 && ak.size() != 40 ? Values(QStringList{QString::number(ak.size())})
                                                               : holds;
}

Values accessKeyIsSecret(const Subject &s, Field)
{
    return accessKeyOf(s).size() == 40 ? Values(none()) : holds;
}

Values secretKeyMissing(const Subject &s, Field)
{
    return s.key && s.key->secretKeyLength == 0 ? Values(none()) : holds;
}

Values secretKeyLength(const Subject &s, Field)
{
    return s.key && s.key->secretKeyLength != 0 && s.key->secretKeyLength != 40
               ? Values(QStringList{QString::number(s.key->secretKeyLength)})
               : holds;
}

// -- path ----------------------------------------------------------------------------------------

Values idUnsafe(const Subject &s, Field f)
{
    // These go into the URL's path as they are: nothing that could leave its segment.
    const auto bad = [](QChar c) { return !isAsciiWord(c) && c != u'-' && c != u'_'; };
    return anyOf(s.draft.text(f), bad) ? Values(none()) : holds;
}

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

Values projectIdShape(const Subject &s, Field f)
{
    const QString id = s.draft.text(f);
    const bool good = id.isEmpty() || (id.size() == 32 && std::all_of(id.cbegin(), id.cend(), isLowerHex));
    return good || idUnsafe(s, f) ? holds : Values(QStringList{QString::number(id.size())});
}

Values connectorIdShape(const Subject &s, Field f)
{
    const QString id = s.draft.text(f);
    bool uuid = id.size() == 36;
    for (qsizetype i = 0; uuid && i < id.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        uuid = hyphen ? id[i] == u'-' : isLowerHex(id[i]);
    }
    return id.isEmpty() || uuid || idUnsafe(s, f) ? holds : Values(none());
}

constexpr Severity E = Severity::Error;
constexpr Severity W = Severity::Warning;

/// clang-format off: a table.
// clang-format off
constexpr std::array table = std::to_array<Rule>({
    {"source_type.missing",            Field::SourceType,          E, Edition::Every,    Fix::UseConstant,      missing},
    {"source_type.type",               Field::SourceType,          E, Edition::Every,    Fix::UseConstant,      wrongType},
    {"source_type.not_blob",           Field::SourceType,          E, Edition::Every,    Fix::UseConstant,      sourceNotBlob},
    {"task_name.holds_key",           Field::TaskName,            E, Edition::Observed, Fix::Omit,            keyInText},
    {"task_name.missing",              Field::TaskName,            E, Edition::Every,    Fix::None,             missing},
    {"task_name.type",                 Field::TaskName,            E, Edition::Every,    Fix::None,             wrongType},
    {"task_name.blank",                Field::TaskName,            E, Edition::Every,    Fix::RemoveBlanks,     nameHasBlank},
    {"task_name.length",               Field::TaskName,            W, Edition::Console,  Fix::None,             nameLength},
    {"task_name.characters",           Field::TaskName,            W, Edition::Console,  Fix::None,             nameCharacters},
    {"destination_type.missing",       Field::DestinationType,     E, Edition::Every,    Fix::UseConstant,      missing},
    {"destination_type.type",          Field::DestinationType,     E, Edition::Every,    Fix::UseConstant,      wrongType},
    {"destination_type.not_obs",       Field::DestinationType,     E, Edition::Every,    Fix::UseConstant,      destinationNotObs},
    {"descriptor.missing",             Field::Descriptor,          E, Edition::Every,    Fix::None,             missing},
    {"descriptor.type",                Field::Descriptor,          E, Edition::Every,    Fix::None,             wrongType},
    {"topics.holds_key",              Field::Topics,              E, Edition::Observed, Fix::Omit,            keyInText},
    {"topics.none",                    Field::Topics,              E, Edition::Every,    Fix::None,             noTopics},
    {"topics.both",                    Field::Topics,              E, Edition::Every,    Fix::KeepTopics,       bothTopics},
    {"topics_regex.holds_key",        Field::TopicsRegex,         E, Edition::Observed, Fix::Omit,            keyInText},
    {"topics_regex.both",              Field::TopicsRegex,         E, Edition::Every,    Fix::Omit,             bothTopics},
    {"topics.type",                    Field::Topics,              E, Edition::Every,    Fix::None,             wrongType},
    {"topics.empty_element",           Field::Topics,              E, Edition::Every,    Fix::RemoveEmpty,      topicEmpty},
    {"topics.blank",                   Field::Topics,              E, Edition::Every,    Fix::RemoveBlanks,     topicBlank},
    {"topics.control",                 Field::Topics,              E, Edition::Every,    Fix::None,             topicControl},
    {"topics.too_long",                Field::Topics,              E, Edition::Kafka,    Fix::None,             topicTooLong},
    {"topics.match_all",               Field::Topics,              E, Edition::Every,    Fix::None,             topicMatchesAll},
    {"topics.pattern",                 Field::Topics,              W, Edition::New,      Fix::MoveToPattern,    topicPattern},
    {"topics.characters",              Field::Topics,              W, Edition::Kafka,    Fix::None,             topicCharacters},
    {"topics.duplicate",               Field::Topics,              W, Edition::Every,    Fix::RemoveDuplicates, topicTwice},
    {"topics.reserved",                Field::Topics,              W, Edition::Kafka,    Fix::None,             topicReserved},
    {"topics.many",                    Field::Topics,              W, Edition::Console,  Fix::None,             manyTopics},
    {"topics_regex.type",              Field::TopicsRegex,         E, Edition::Every,    Fix::None,             wrongType},
    {"topics_regex.control",           Field::TopicsRegex,         E, Edition::Every,    Fix::None,             patternControl},
    {"topics_regex.broken",            Field::TopicsRegex,         E, Edition::Every,    Fix::None,             patternBroken},
    {"topics_regex.dialect",           Field::TopicsRegex,         W, Edition::Observed, Fix::None,             patternDialect},
    {"topics_regex.match_all",         Field::TopicsRegex,         E, Edition::Every,    Fix::None,             patternMatchesAll},
    {"consumer_strategy.missing",      Field::ConsumerStrategy,    E, Edition::Every,    Fix::None,             missing},
    {"consumer_strategy.type",         Field::ConsumerStrategy,    E, Edition::Every,    Fix::None,             wrongType},
    {"consumer_strategy.case",         Field::ConsumerStrategy,    E, Edition::Every,    Fix::LowerCase,        strategyCase},
    {"consumer_strategy.unknown",      Field::ConsumerStrategy,    E, Edition::Every,    Fix::None,             strategyUnknown},
    {"destination_file_type.missing",  Field::DestinationFileType, E, Edition::Every,    Fix::UseConstant,      missing},
    {"destination_file_type.type",     Field::DestinationFileType, E, Edition::Every,    Fix::UseConstant,      wrongType},
    {"destination_file_type.not_text", Field::DestinationFileType, E, Edition::Every,    Fix::UseConstant,      fileTypeNotText},
    {"access_key.missing",             Field::AccessKey,           E, Edition::Every,    Fix::None,             accessKeyMissing},
    {"access_key.type",                Field::AccessKey,           E, Edition::Every,    Fix::None,             wrongType},
    {"access_key.blank",               Field::AccessKey,           E, Edition::Every,    Fix::None,             accessKeyBlank},
    {"access_key.looks_like_secret",   Field::AccessKey,           W, Edition::Observed, Fix::None,             accessKeyIsSecret},
    {"access_key.length",              Field::AccessKey,           W, Edition::Observed, Fix::None,             accessKeyLength},
    {"secret_key.missing",             Field::SecretKey,           E, Edition::Every,    Fix::None,             secretKeyMissing},
    {"secret_key.length",              Field::SecretKey,           W, Edition::Observed, Fix::None,             secretKeyLength},
    {"obs_bucket_name.holds_key",     Field::ObsBucketName,       E, Edition::Observed, Fix::Omit,            keyInText},
    {"obs_bucket_name.missing",        Field::ObsBucketName,       E, Edition::Every,    Fix::None,             missing},
    {"obs_bucket_name.type",           Field::ObsBucketName,       E, Edition::Every,    Fix::None,             wrongType},
    {"obs_bucket_name.upper_case",     Field::ObsBucketName,       E, Edition::Bucket,   Fix::LowerCase,        bucketUpperCase},
    {"obs_bucket_name.characters",     Field::ObsBucketName,       E, Edition::Bucket,   Fix::None,             bucketCharacters},
    {"obs_bucket_name.length",         Field::ObsBucketName,       E, Edition::Bucket,   Fix::None,             bucketLength},
    {"obs_bucket_name.ends",           Field::ObsBucketName,       E, Edition::Bucket,   Fix::None,             bucketEnds},
    {"obs_bucket_name.dots",           Field::ObsBucketName,       E, Edition::Bucket,   Fix::None,             bucketDots},
    {"obs_bucket_name.ip_address",     Field::ObsBucketName,       E, Edition::Bucket,   Fix::None,             bucketIpAddress},
    {"obs_path.holds_key",            Field::ObsPath,             E, Edition::Observed, Fix::Omit,            keyInText},
    {"obs_path.type",                  Field::ObsPath,             E, Edition::Every,    Fix::None,             wrongType},
    {"obs_path.characters",            Field::ObsPath,             E, Edition::Every,    Fix::None,             pathCharacters},
    {"obs_path.too_long",              Field::ObsPath,             E, Edition::Every,    Fix::None,             pathTooLong},
    {"obs_path.long",                  Field::ObsPath,             W, Edition::Old,      Fix::None,             pathLong},
    {"obs_path.slashes",               Field::ObsPath,             W, Edition::Observed, Fix::TidySlashes,      pathSlashes},
    {"partition_format.type",          Field::PartitionFormat,     E, Edition::Every,    Fix::None,             wrongType},
    {"partition_format.not_applicable",Field::PartitionFormat,     E, Edition::Every,    Fix::Omit,             folderNotApplicable},
    {"partition_format.unknown",       Field::PartitionFormat,     E, Edition::Every,    Fix::None,             folderUnknown},
    {"record_delimiter.type",          Field::RecordDelimiter,     E, Edition::Every,    Fix::None,             wrongType},
    {"record_delimiter.two_characters",Field::RecordDelimiter,     E, Edition::Every,    Fix::UseNewline,       delimiterTwoCharacters},
    {"record_delimiter.unknown",       Field::RecordDelimiter,     E, Edition::Every,    Fix::None,             delimiterUnknown},
    {"record_delimiter.null",          Field::RecordDelimiter,     W, Edition::New,      Fix::None,             delimiterNull},
    {"deliver_time_interval.missing",  Field::DeliverTimeInterval, E, Edition::Every,    Fix::None,             missing},
    {"deliver_time_interval.type",     Field::DeliverTimeInterval, E, Edition::Every,    Fix::None,             wrongType},
    {"deliver_time_interval.not_whole",Field::DeliverTimeInterval, E, Edition::Every,    Fix::None,             intervalNotWhole},
    {"deliver_time_interval.range",    Field::DeliverTimeInterval, E, Edition::Every,    Fix::None,             intervalRange},
    {"project_id.holds_key",          Field::ProjectId,           E, Edition::Observed, Fix::Omit,            keyInText},
    {"project_id.missing",             Field::ProjectId,           E, Edition::Every,    Fix::None,             missing},
    {"project_id.unsafe",              Field::ProjectId,           E, Edition::Every,    Fix::None,             idUnsafe},
    {"project_id.shape",               Field::ProjectId,           W, Edition::Observed, Fix::None,             projectIdShape},
    {"connector_id.holds_key",        Field::ConnectorId,         E, Edition::Observed, Fix::Omit,            keyInText},
    {"connector_id.missing",           Field::ConnectorId,         E, Edition::Every,    Fix::None,             missing},
    {"connector_id.unsafe",            Field::ConnectorId,         E, Edition::Every,    Fix::None,             idUnsafe},
    {"connector_id.shape",             Field::ConnectorId,         W, Edition::Observed, Fix::None,             connectorIdShape},
});
// clang-format on

FieldHome homeOf(Field field)
{
    return fieldTable()[static_cast<std::size_t>(field)].home;
}

QList<Finding> check(const Subject &subject, auto concerns)
{
    QList<Finding> findings;
    std::array<bool, FieldCount> hushed{}; // a key stands in it: what else is to say would quote that
    for (const Rule &rule : table) {
        if (!concerns(rule.field) || hushed[static_cast<std::size_t>(rule.field)]) {
            continue;
        }
        if (Values values = rule.broken(subject, rule.field)) {
            findings.append(Finding{.field = rule.field,
                                    .key = keyOf(rule.field),
                                    .unknownKey = {},
                                    .rule = QLatin1String(rule.id),
                                    .severity = rule.severity,
                                    .edition = rule.edition,
                                    .fix = rule.fix,
                                    .values = std::move(*values)});
            hushed[static_cast<std::size_t>(rule.field)] |= rule.broken == keyInText;
        }
    }
    return findings;
}

} // namespace

std::span<const Rule> ruleTable()
{
    return table;
}

QList<Finding> checkBody(const Subject &subject)
{
    QList<Finding> findings = check(subject, [](Field field) { return homeOf(field) != FieldHome::Path; });
    const auto aboutKey = [&findings](const QString &key, const char *rule, Severity severity) {
        findings.append(Finding{.field = Field::Descriptor,
                                .key = {},
                                .unknownKey = key,
                                .rule = QLatin1String(rule),
                                .severity = severity,
                                .edition = Edition::Every,
                                .fix = Fix::None,
                                .values = {key}});
    };
    for (const QString &key : subject.draft.repeatedKeys) {
        aboutKey(key, "repeated_key", E);
    }
    for (const QString &key : subject.draft.unknownKeys) {
        aboutKey(key, "unknown_key", W);
    }
    return findings;
}

QList<Finding> checkPath(const Subject &subject)
{
    return check(subject, [](Field field) { return homeOf(field) == FieldHome::Path; });
}

QList<Finding> checkKey(const KeyShape &key)
{
    const Draft nothing;
    return check(Subject{nothing, &key},
                 [](Field field) { return field == Field::AccessKey || field == Field::SecretKey; });
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &f) { return f.severity == Severity::Error; });
}

std::span<const QLatin1String> folderPatterns()
{
    static constexpr std::array<QLatin1String, 5> patterns{QLatin1String("yyyy"), QLatin1String("yyyy/MM"),
                                                           QLatin1String("yyyy/MM/dd"), QLatin1String("yyyy/MM/dd/HH"),
                                                           QLatin1String("yyyy/MM/dd/HH/mm")};
    return patterns;
}

bool isFolderPattern(QStringView text)
{
    const auto known = folderPatterns();
    return std::find(known.begin(), known.end(), text) != known.end();
}

bool matchesEveryTopic(const QString &pattern)
{
    return recentPattern(pattern).matchesEveryTopic();
}

std::optional<Draft> fixed(const Draft &draft, const Finding &finding)
{
    Draft result = draft;
    const Field field = finding.field;
    const auto set = [&](const QString &text) {
        result.set(field, text);
        return result;
    };
    const auto withTopics = [&](auto change) {
        QStringList topics = draft.topicList();
        change(topics);
        return set(topics.join(u','));
    };
    switch (finding.fix) {
    case Fix::None: return std::nullopt;
    case Fix::LowerCase: return set(draft.text(field).toLower());
    case Fix::UseConstant: return set(Draft::forForm().text(field));
    case Fix::UseNewline: return set(QStringLiteral("\n"));
    case Fix::Omit: result.clear(field); return result;
    case Fix::KeepTopics: result.clear(Field::TopicsRegex); return result;
    case Fix::MoveToPattern: {
        if (!draft.isEmpty(Field::TopicsRegex)) {
            return std::nullopt; // it would overwrite the other
        }
        // A list of patterns is their alternation: names and patterns may stand side by side.
        QStringList parts = draft.topicList();
        for (QString &part : parts) {
            const bool pattern = anyOf(part, isPatternCharacter);
            part =
                pattern ? part : QRegularExpression::escape(part).replace(QStringLiteral("\\_"), QStringLiteral("_"));
        }
        result.clear(Field::Topics);
        result.set(Field::TopicsRegex, parts.size() == 1 ? parts.first() : parts.join(u'|'));
        return result;
    }
    case Fix::RemoveBlanks: {
        QString text = draft.text(field);
        text.removeIf([](QChar c) { return c.isSpace() || isControl(c); });
        return set(text);
    }
    case Fix::RemoveEmpty: return withTopics([](QStringList &topics) { topics.removeAll(QString()); });
    case Fix::RemoveDuplicates: return withTopics([](QStringList &topics) { topics.removeDuplicates(); });
    case Fix::TidySlashes: return set(draft.text(field).split(u'/', Qt::SkipEmptyParts).join(u'/'));
    }
    return std::nullopt;
}

} // namespace spillway
