// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <optional>

namespace spillway {

/// The longest name that Apache Kafka allows, in characters (contract 2.3).
inline constexpr int MaxTopicLength = 249;

/// Topics that Kafka and the service keep for themselves (contract 2.3).
bool isReservedTopic(const QString &name);

/// A pattern of `topics_regex`, matched against whole names as Kafka Connect does. The service runs
/// on the JVM, this program on PCRE: what Java spells otherwise is translated, so that it is not
/// called broken here.
class TopicPattern
{
public:
    explicit TopicPattern(const QString &pattern);

    enum class Match { Hit, Miss, TooHard };

    bool isValid() const { return m_error.isEmpty(); }
    const QString &error() const { return m_error; } ///< PCRE's words, in English
    qsizetype errorOffset() const { return m_errorOffset; }
    /// False where a Java class of characters is only known by its place, not by its members.
    bool isExact() const { return m_exact; }

    /// TooHard: given up after a bounded number of steps (catastrophic backtracking).
    Match match(const QString &topic) const;
    /// The name contains a hit without being one, or would be one in the other case.
    bool isNearMiss(const QString &topic) const;
    /// Whether it takes every topic there is; not so if it is too hard to tell.
    bool matchesEveryTopic() const { return m_matchesAll; }
    /// The first thing in it that Java reads otherwise than PCRE, as it stands there: "[[:", "\K".
    std::optional<QString> dialectTrap() const;

    const QString &text() const { return m_pattern; }

private:
    QString m_pattern;
    QString m_error;
    qsizetype m_errorOffset = 0;
    bool m_exact = true;
    bool m_matchesAll = false;
    QRegularExpression m_whole;
    QRegularExpression m_loose;
};

/// The pattern that was asked for last is kept: a draft is judged at every key, and mostly the key
/// is in another field. Valid until the next call in this thread.
const TopicPattern &recentPattern(const QString &pattern);

/// What a pattern takes of the topics that there are now.
struct PatternTest
{
    QStringList hits;
    QStringList reservedHits; ///< among the hits
    QStringList nearMisses;   ///< some of them
    qsizetype looked = 0;     ///< how many topics were looked at before the time was up
    bool tooHard = false;     ///< stopped: the pattern backtracks catastrophically
    bool exact = true;

    static constexpr qsizetype MaxNearMisses = 20;
};

/// Blocks for `budget` at the most; call it off the UI thread. The pattern must be valid.
PatternTest testPattern(const TopicPattern &pattern, const QStringList &topics,
                        std::chrono::milliseconds budget = std::chrono::milliseconds(100));

} // namespace spillway
