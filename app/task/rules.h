// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/draft.h"

#include <QList>

#include <optional>
#include <span>

namespace spillway {

enum class Severity { Warning, Error };

/// Which text of the vendor a rule comes from (contract section 2).
enum class Edition {
    Every,    ///< all editions of "Creating a Dumping Task", or what the wire form rules out
    Old,      ///< the page of 2021/22 only
    New,      ///< the pages of 2024 to 2026 only
    Console,  ///< the console and its user guide
    Bucket,   ///< OBS's own naming rule
    Kafka,    ///< Apache Kafka's protocol limits and the service's list of reserved topics
    Observed, ///< the format of every published example; nowhere written as a rule
};

/// A change of the draft that makes the finding go away.
enum class Fix {
    None,
    LowerCase,
    UseConstant, ///< the one value that the service knows for this field
    UseNewline,
    Omit,
    MoveToPattern,
    KeepTopics,
    RemoveBlanks,
    RemoveEmpty,
    RemoveDuplicates,
    TidySlashes,
};

/// What is known of the bucket-writer key without its secret.
struct KeyShape
{
    QString accessKey;
    qsizetype secretKeyLength = 0;
    bool operator==(const KeyShape &) const = default;
};

/// What the rules judge. `key` is absent where no key was given yet (a file, a look at a draft).
struct Subject
{
    const Draft &draft;
    const KeyShape *key = nullptr;
};

struct Rule
{
    const char *id; ///< stable, for tests, logs and the JSON output
    Field field;
    Severity severity;
    Edition edition;
    Fix fix;
    /// The values that the message names; an engaged result means that the rule is broken.
    std::optional<QStringList> (*broken)(const Subject &, Field);
};

struct Finding
{
    Field field;
    QLatin1String key; ///< keyOf(field), or for an unknown key that key (then see `unknownKey`)
    QString unknownKey;
    QLatin1String rule;
    Severity severity;
    Edition edition;
    Fix fix;
    QStringList values;
    bool operator==(const Finding &) const = default;
};

/// The one rule table; window, terminal and import judge by it.
std::span<const Rule> ruleTable();

/// Everything that is to say of the body, in the table's order.
QList<Finding> checkBody(const Subject &subject);
/// The same for the two IDs of the path.
QList<Finding> checkPath(const Subject &subject);
/// What is to say of a key alone, before it is stored.
QList<Finding> checkKey(const KeyShape &key);
bool hasErrors(const QList<Finding> &findings);

/// The draft with the finding's fix applied; nothing if there is none.
std::optional<Draft> fixed(const Draft &draft, const Finding &finding);

/// The five folder patterns that the service knows (contract 1.1).
std::span<const QLatin1String> folderPatterns();
bool isFolderPattern(QStringView text);

/// Whether a pattern, matched against the whole name as Kafka does, takes every topic there is.
bool matchesEveryTopic(const QString &pattern);

} // namespace spillway
