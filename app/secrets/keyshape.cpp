// SPDX-License-Identifier: Apache-2.0
#include "secrets/keyshape.h"

#include <algorithm>

namespace spillway {
namespace {

constexpr qsizetype AccessKeyLength = 20;
constexpr qsizetype SecretKeyLength = 40;
constexpr qsizetype ShortestBase64 = 30;
constexpr qsizetype ShortestToken = 200;

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QChar c)
{
    return isUpper(c) || isLower(c) || isDigit(c);
}

bool isBase64Sign(QChar c)
{
    return isWord(c) || c == u'+' || c == u'/';
}

bool isTokenSign(QChar c)
{
    return isBase64Sign(c) || c == u'=' || c == u'-' || c == u'_';
}

bool isMixed(QStringView run)
{
    return std::any_of(run.begin(), run.end(), isUpper) && std::any_of(run.begin(), run.end(), isLower) &&
           std::any_of(run.begin(), run.end(), isDigit);
}

/// Visits each longest run of such characters, with its place.
void eachRun(QStringView text, bool (*belongs)(QChar), auto visit)
{
    for (auto from = text.begin(); from != text.end();) {
        const auto begin = std::find_if(from, text.end(), belongs);
        from = std::find_if_not(begin, text.end(), belongs);
        if (begin != from) {
            visit(begin - text.begin(), text.sliced(begin - text.begin(), from - begin));
        }
    }
}

/// How many equals signs at this place are the padding of base64; 0 if a value follows them.
qsizetype padding(QStringView text, qsizetype at)
{
    const auto end =
        std::find_if(text.begin() + at, std::min(text.begin() + at + 2, text.end()), [](QChar c) { return c != u'='; });
    return end != text.end() && isWord(*end) ? 0 : end - text.begin() - at;
}

/// Whether any run is long enough. Every field is asked at every key press, and next to none holds a key.
bool mayHoldKey(QStringView text)
{
    qsizetype word = 0;
    qsizetype token = 0;
    for (const QChar c : text) {
        word = isWord(c) ? word + 1 : 0;
        token = word > 0 || isTokenSign(c) ? token + 1 : 0;
        if (word >= SecretKeyLength || token >= ShortestToken) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<KeyTrace> keyTraces(QStringView text)
{
    using Kind = KeyTrace::Kind;
    std::vector<KeyTrace> traces;
    eachRun(text, isTokenSign, [&traces](qsizetype place, QStringView token) {
        if (token.size() >= ShortestToken && isMixed(token)) {
            traces.push_back({place, token.size(), Kind::Sure});
            return;
        }
        eachRun(token, isBase64Sign, [&](qsizetype inToken, QStringView base64) {
            std::vector<KeyTrace> words;
            eachRun(base64, isWord, [&](qsizetype inBase64, QStringView word) {
                const qsizetype from = place + inToken + inBase64;
                if (word.size() >= SecretKeyLength) {
                    const bool sure = word.size() == SecretKeyLength && isMixed(word);
                    words.push_back({from, word.size(), sure ? Kind::Sure : Kind::Likely});
                } else if (word.size() == AccessKeyLength && std::none_of(word.begin(), word.end(), isLower)) {
                    words.push_back({from, word.size(), Kind::Access});
                }
            });
            const qsizetype padded = padding(token, inToken + base64.size());
            if (base64.size() < ShortestBase64 || (padded == 0 && !base64.contains(u'+'))) {
                traces.insert(traces.end(), words.begin(), words.end());
                return;
            }
            const bool sure =
                std::any_of(words.begin(), words.end(), [](const KeyTrace &word) { return word.kind == Kind::Sure; });
            traces.push_back({place + inToken, base64.size() + padded, sure ? Kind::Sure : Kind::Likely});
        });
    });
    return traces;
}

bool holdsKey(QStringView text)
{
    if (!mayHoldKey(text)) {
        return false;
    }
    const std::vector<KeyTrace> traces = keyTraces(text);
    return std::any_of(traces.begin(), traces.end(),
                       [](const KeyTrace &trace) { return trace.kind == KeyTrace::Kind::Sure; });
}

} // namespace spillway
