// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include "http.h"

#include <regex.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace spillway::practice {

namespace {

/// FNV-1a; the same on every run, unlike std::hash.
std::uint64_t mixed(std::string_view text)
{
    std::uint64_t value = 14695981039346656037ULL;
    for (const char c : text)
        value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return value;
}

/// A POSIX extended pattern, matched against whole names. std::regex recurses and backtracks
/// without bounds on a stranger's pattern; glibc's automaton does not, as long as the pattern has
/// no repeat counts and no back references.
class TopicPattern
{
public:
    explicit TopicPattern(const std::string &pattern)
    {
        const bool plain = pattern.size() <= 256 && pattern.find('\0') == std::string::npos &&
                           pattern.find_first_of("{\\") == std::string::npos;
        m_usable = plain && regcomp(&m_regex, ("^(" + pattern + ")$").c_str(), REG_EXTENDED | REG_NOSUB) == 0;
    }
    ~TopicPattern()
    {
        if (m_usable)
            regfree(&m_regex);
    }
    TopicPattern(const TopicPattern &) = delete;
    TopicPattern &operator=(const TopicPattern &) = delete;

    bool matches(const std::string &name) const
    {
        return m_usable && regexec(&m_regex, name.c_str(), 0, nullptr, 0) == 0;
    }

private:
    regex_t m_regex{};
    bool m_usable = false;
};

} // namespace

PartitionProgress progressOf(const Task &task, const Topic &topic, int partition, double elapsed, double writing)
{
    const std::uint64_t seed = mixed(topic.name + '/' + std::to_string(partition));
    const double perSecond = 1.0 + static_cast<double>(seed % 20);
    const double atStart = 1000.0 + static_cast<double>((seed >> 8) % 50000);
    const double flushed = std::floor(std::max(writing, 0.0) / task.interval) * static_cast<double>(task.interval);
    const double arrived = atStart + perSecond * std::max(elapsed, 0.0);
    const double atFlush = atStart + perSecond * flushed;

    PartitionProgress out;
    out.end = static_cast<std::int64_t>(arrived);
    constexpr double catchUp = 40.0; // times the rate of arrival
    const double reached =
        task.consumerStrategy == "earliest" ? std::min(atFlush, flushed * perSecond * catchUp) : atFlush;
    out.transferred = static_cast<std::int64_t>(reached);
    return out;
}

std::vector<const Topic *> dumpedTopics(const Task &task, const Instance &instance)
{
    std::vector<const Topic *> out;
    const auto addIf = [&](const auto &wanted) {
        for (const Topic &topic : instance.topics) {
            if (!topic.system && wanted(topic.name))
                out.push_back(&topic);
        }
    };
    if (task.topics.empty()) {
        const TopicPattern pattern(task.topicsRegex);
        addIf([&](const std::string &name) { return pattern.matches(name); });
    } else {
        const auto names = splitAt(task.topics, ',');
        addIf([&](const std::string &name) { return std::find(names.begin(), names.end(), name) != names.end(); });
    }
    return out;
}

} // namespace spillway::practice
