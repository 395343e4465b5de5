// SPDX-License-Identifier: Apache-2.0
#include "secrets/keyshape.h"

#include <algorithm>

namespace spillway {
namespace {

constexpr qsizetype SecretKeyLength = 40;
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

bool isTokenSign(QChar c)
{
    return isWord(c) || c == u'+' || c == u'/' || c == u'=' || c == u'-' || c == u'_';
}

bool isMixed(QStringView run)
{
    return std::any_of(run.begin(), run.end(), isUpper) && std::any_of(run.begin(), run.end(), isLower) &&
           std::any_of(run.begin(), run.end(), isDigit);
}

/// Whether one of the longest runs of such characters is one that the predicate knows.
bool anyRun(QStringView text, bool (*belongs)(QChar), bool (*wanted)(QStringView))
{
    for (auto from = text.begin(); from != text.end();) {
        const auto begin = std::find_if(from, text.end(), belongs);
        from = std::find_if_not(begin, text.end(), belongs);
        if (wanted(text.sliced(begin - text.begin(), from - begin))) {
            return true;
        }
    }
    return false;
}

} // namespace

bool holdsKey(QStringView text)
{
    return anyRun(text, isWord, [](QStringView run) { return run.size() == SecretKeyLength && isMixed(run); }) ||
           anyRun(text, isTokenSign, [](QStringView run) { return run.size() >= ShortestToken && isMixed(run); });
}

} // namespace spillway
