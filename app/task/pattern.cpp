// SPDX-License-Identifier: Apache-2.0
#include "task/pattern.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <array>

namespace spillway {
namespace {

/// Java's named classes that PCRE spells otherwise, as ASCII sees them.
struct NamedClass
{
    QLatin1String java;
    QLatin1String pcre;
    QLatin1String opposite;
};
constexpr std::array namedClasses{
    NamedClass{QLatin1String("Lower"), QLatin1String("\\p{Ll}"), QLatin1String("\\P{Ll}")},
    NamedClass{QLatin1String("Upper"), QLatin1String("\\p{Lu}"), QLatin1String("\\P{Lu}")},
    NamedClass{QLatin1String("Alpha"), QLatin1String("\\p{L}"), QLatin1String("\\P{L}")},
    NamedClass{QLatin1String("Digit"), QLatin1String("\\d"), QLatin1String("\\D")},
    NamedClass{QLatin1String("Alnum"), QLatin1String("\\p{Xan}"), QLatin1String("\\P{Xan}")},
    NamedClass{QLatin1String("Punct"), QLatin1String("\\p{P}"), QLatin1String("\\P{P}")},
    NamedClass{QLatin1String("Space"), QLatin1String("\\s"), QLatin1String("\\S")},
    NamedClass{QLatin1String("Blank"), QLatin1String("\\h"), QLatin1String("\\H")},
    // No name of a topic has a blank or a character outside ASCII.
    NamedClass{QLatin1String("Graph"), QLatin1String("\\S"), QLatin1String("\\s")},
    NamedClass{QLatin1String("Print"), QLatin1String("\\S"), QLatin1String("\\s")},
    NamedClass{QLatin1String("ASCII"), QLatin1String("\\S"), QLatin1String("\\s")},
};

/// The pattern in PCRE's spelling. The service runs on the JVM; what Java has and PCRE lacks must
/// not be called broken here. `exact` turns false where only the syntax is kept.
QString translated(const QString &pattern, bool &exact)
{
    exact = true;
    QString text = pattern;
    if (text.contains(u"(?")) { // Java's flags d, u and U mean nothing to topic names
        static const QRegularExpression flags(QStringLiteral(R"(\(\?([a-zA-Z-]+)(?=[:)]))"));
        qsizetype at = 0;
        for (QRegularExpressionMatch m = flags.match(text); m.hasMatch(); m = flags.match(text, at)) {
            QString kept = m.captured(1);
            kept.removeIf([](QChar c) { return c == u'd' || c == u'u' || c == u'U'; });
            text.replace(m.capturedStart(1), m.capturedLength(1), kept);
            at = m.capturedStart(1) + kept.size();
        }
    }
    if (text.contains(u"\\u")) {
        static const QRegularExpression unicode(QStringLiteral(R"(\\u([0-9A-Fa-f]{4}))"));
        text.replace(unicode, QStringLiteral("\\x{\\1}"));
    }
    if (!text.contains(u"\\p{") && !text.contains(u"\\P{")) {
        return text;
    }
    for (const NamedClass &named : namedClasses) {
        text.replace(QStringLiteral("\\p{%1}").arg(named.java), named.pcre);
        text.replace(QStringLiteral("\\P{%1}").arg(named.java), named.opposite);
    }
    static const QRegularExpression longName(QStringLiteral(R"(\\[pP]\{(?!Xan\})[A-Za-z0-9_=]{3,}\})"));
    exact = !text.contains(longName);
    return text.replace(longName, QStringLiteral("\\w"));
}

/// In Java a pattern that begins with "(*" is an error; in PCRE it is a command.
bool isPcreCommand(const QString &pattern)
{
    return pattern.startsWith(u"(*");
}

/// PCRE reads the limits from the start of a pattern; they stop a catastrophic one.
QString limited(const QString &text)
{
    return QStringLiteral("(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)") + text;
}

} // namespace

bool isReservedTopic(const QString &name)
{
    static const QSet<QString> reserved{QStringLiteral("__consumer_offsets"),
                                        QStringLiteral("__transaction_state"),
                                        QStringLiteral("__trace"),
                                        QStringLiteral("__connect-status"),
                                        QStringLiteral("__connect-configs"),
                                        QStringLiteral("__connect-offsets"),
                                        QStringLiteral("__dms_dial_test")};
    return reserved.contains(name);
}

TopicPattern::TopicPattern(const QString &pattern) : m_pattern(pattern)
{
    if (isPcreCommand(pattern)) {
        m_errorOffset = 1;
        m_error = QStringLiteral("quantifier does not follow a repeatable item");
        return;
    }
    const QString text = translated(pattern, m_exact);
    const QRegularExpression alone(text);
    if (!alone.isValid()) {
        m_errorOffset = alone.patternErrorOffset();
        m_error = alone.errorString();
        return;
    }
    // With the flag x a comment would swallow what stands behind it on its line.
    static const QRegularExpression comments(QStringLiteral(R"(\(\?[a-z]*x)"));
    const QString end = comments.match(text).hasMatch() ? QStringLiteral("\n)\\z") : QStringLiteral(")\\z");
    m_whole.setPattern(limited(QStringLiteral("(?:") + text + end));
    m_loose.setPattern(limited(text));
    m_loose.setPatternOptions(QRegularExpression::CaseInsensitiveOption);

    // Legal names that have next to nothing in common: letters of both cases, digits, each of the
    // three marks, one character, the longest, a reserved one. What takes them all takes any.
    static const std::array<QString, 7> probes{
        QStringLiteral("zq7"), QStringLiteral("-._"), QStringLiteral("__consumer_offsets"), QStringLiteral("A"),
        QStringLiteral("0"),   QStringLiteral("_"),   QString(MaxTopicLength, u'x')};
    m_matchesAll = !pattern.isEmpty() && m_exact && m_whole.isValid() &&
                   std::all_of(probes.cbegin(), probes.cend(),
                               [this](const QString &probe) { return match(probe) == Match::Hit; });
}

TopicPattern::Match TopicPattern::match(const QString &topic) const
{
    const QRegularExpressionMatch match =
        m_whole.match(topic, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? Match::Hit : match.isValid() ? Match::Miss : Match::TooHard;
}

bool TopicPattern::isNearMiss(const QString &topic) const
{
    const QRegularExpressionMatch match = m_loose.match(topic);
    return match.hasMatch() && match.capturedLength() > 0;
}

std::optional<QString> TopicPattern::dialectTrap() const
{
    // Escaped characters and quoted stretches are literal in both.
    static const QRegularExpression literal(QStringLiteral(R"(\\Q.*?(\\E|$)|\\[^K\dgkRXC])"));
    static const QRegularExpression traps(
        QStringLiteral(R"(\[:\^?[a-z]+:\]|\[\^?[^\]]*\[|&&|\\K|\\g\{?|\(\?P[<=>]|\(\?\||\(\?[R0-9&(]|\(\*|\\X|\\C)"));
    QString text = m_pattern;
    text.replace(literal, QStringLiteral("_"));
    const QRegularExpressionMatch match = traps.match(text);
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

const TopicPattern &recentPattern(const QString &pattern)
{
    thread_local TopicPattern last{QString()};
    if (last.text() != pattern) {
        last = TopicPattern(pattern);
    }
    return last;
}

PatternTest testPattern(const TopicPattern &pattern, const QStringList &topics, std::chrono::milliseconds budget)
{
    PatternTest test;
    test.exact = pattern.isExact();
    QElapsedTimer clock;
    clock.start();
    for (const QString &topic : topics) {
        const TopicPattern::Match match = pattern.match(topic);
        if (match == TopicPattern::Match::TooHard || clock.elapsed() > budget.count()) {
            test.tooHard = true;
            return test;
        }
        ++test.looked;
        if (match == TopicPattern::Match::Hit) {
            test.hits.append(topic);
            if (isReservedTopic(topic)) {
                test.reservedHits.append(topic);
            }
        } else if (test.nearMisses.size() < PatternTest::MaxNearMisses && pattern.isNearMiss(topic)) {
            test.nearMisses.append(topic);
        }
    }
    return test;
}

} // namespace spillway
