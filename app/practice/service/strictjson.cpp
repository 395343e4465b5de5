// SPDX-License-Identifier: Apache-2.0
#include "strictjson.h"

#include <set>
#include <vector>

namespace spillway::practice {

namespace {

using nlohmann::json;

/// Looked at before anything is built, and without a stack of its own.
bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']'))
            --depth;
        if (depth > kMaxNesting)
            return true;
    }
    return false;
}

/// nlohmann keeps the last of equal keys; a judge may not pick one of them.
class DuplicateFinder
{
public:
    bool operator()(int, json::parse_event_t event, json &value)
    {
        if (event == json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == json::parse_event_t::object_end && !m_open.empty())
            m_open.pop_back();
        else if (event == json::parse_event_t::key && !m_open.empty())
            note(value.get_ref<const std::string &>());
        return true;
    }

    bool found() const { return m_found; }
    const std::string &key() const { return m_key; }

private:
    void note(const std::string &key)
    {
        if (!m_open.back().insert(key).second && !m_found) {
            m_found = true;
            m_key = key;
        }
    }

    std::vector<std::set<std::string>> m_open;
    bool m_found = false;
    std::string m_key;
};

} // namespace

StrictJson parseStrictly(std::string_view text)
{
    StrictJson out;
    if (nestsTooDeep(text)) {
        out.fault = StrictJson::Fault::TooDeep;
        return out;
    }
    // The library takes a NUL for the end and would not see what follows.
    if (text.find('\0') != std::string_view::npos) {
        out.fault = StrictJson::Fault::NotJson;
        return out;
    }
    DuplicateFinder duplicates;
    out.document = json::parse(text.begin(), text.end(), std::ref(duplicates), false);
    if (out.document.is_discarded()) {
        out.fault = StrictJson::Fault::NotJson;
    } else if (duplicates.found()) {
        out.fault = StrictJson::Fault::DuplicateKey;
        out.duplicateKey = duplicates.key();
    }
    return out;
}

} // namespace spillway::practice
