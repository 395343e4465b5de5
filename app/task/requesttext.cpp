// SPDX-License-Identifier: Apache-2.0
#include "task/requesttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace spillway {
namespace {

using Result = std::variant<RequestFile, RequestFileError>;

/// Takes one line apart. Everything may be part of a secret, so everything is kept in Secrets.
class ShellReader
{
public:
    explicit ShellReader(QByteArrayView line) : m_line(line) {}

    std::optional<std::vector<Secret>> words()
    {
        while (!m_over && m_at < m_line.size()) {
            if (!step()) {
                return std::nullopt;
            }
        }
        endWord();
        return std::move(m_words);
    }

private:
    bool step()
    {
        const char c = m_line.at(m_at++);
        switch (c) {
        case ' ':
        case '\t':
        case '\r': endWord(); return true;
        case '\n':
            endWord();
            m_over = !m_words.empty(); // a command ends with its line
            return true;
        case ';':
        case '|':
        case '&':
        case '<':
        case '>': m_over = true; return true;
        case '#':
            if (m_inWord) {
                break;
            }
            while (m_at < m_line.size() && m_line.at(m_at) != '\n') {
                ++m_at;
            }
            return true;
        case '\'': return singleQuoted();
        case '"': return doubleQuoted();
        case '\\': return escaped();
        case '$':
            if (m_at < m_line.size() && m_line.at(m_at) == '\'') {
                ++m_at;
                return ansiQuoted();
            }
            break;
        default: break;
        }
        add(c);
        return true;
    }

    bool escaped()
    {
        if (m_at == m_line.size()) {
            return false;
        }
        const char c = m_line.at(m_at++);
        if (c == '\r' && m_at < m_line.size() && m_line.at(m_at) == '\n') {
            ++m_at; // a line of Windows
        } else if (c != '\n') {
            add(c);
        }
        return true;
    }
    bool singleQuoted()
    {
        m_inWord = true;
        const qsizetype end = m_line.indexOf('\'', m_at);
        if (end < 0) {
            return false;
        }
        m_word.append(m_line.sliced(m_at, end - m_at));
        m_at = end + 1;
        return true;
    }
    bool doubleQuoted()
    {
        m_inWord = true;
        while (m_at < m_line.size()) {
            const char c = m_line.at(m_at++);
            if (c == '"') {
                return true;
            }
            if (c == '\\' && m_at < m_line.size() && QByteArrayView("$`\"\\\n").contains(m_line.at(m_at))) {
                const char next = m_line.at(m_at++);
                if (next != '\n') {
                    add(next);
                }
                continue;
            }
            add(c);
        }
        return false;
    }
    /// $'…', which browsers write for "Copy as cURL".
    bool ansiQuoted()
    {
        m_inWord = true;
        while (m_at < m_line.size()) {
            const char c = m_line.at(m_at++);
            if (c == '\'') {
                return true;
            }
            if (c != '\\' || m_at == m_line.size()) {
                add(c);
                continue;
            }
            const char next = m_line.at(m_at++);
            switch (next) {
            case 'n': add('\n'); break;
            case 't': add('\t'); break;
            case 'r': add('\r'); break;
            case 'x': code(2); break;
            case 'u': code(4); break;
            case 'U': code(8); break;
            default: add(next); break;
            }
        }
        return false;
    }
    void code(int digits)
    {
        uint value = 0;
        for (int i = 0; i < digits && m_at < m_line.size(); ++i, ++m_at) {
            const int digit = QByteArray(1, m_line.at(m_at)).toInt(nullptr, 16);
            if (digit == 0 && m_line.at(m_at) != '0') {
                break;
            }
            value = value * 16 + static_cast<uint>(digit);
        }
        if (digits == 2) {
            add(static_cast<char>(value));
            return;
        }
        const char32_t character = value;
        QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        m_inWord = true;
        m_word.append(utf8);
        wipe(utf8);
    }
    void add(char c)
    {
        m_inWord = true;
        m_word.append({&c, 1});
    }
    void endWord()
    {
        if (m_inWord) {
            m_words.push_back(std::move(m_word));
            m_word = {};
            m_inWord = false;
        }
    }

    QByteArrayView m_line;
    qsizetype m_at = 0;
    std::vector<Secret> m_words;
    Secret m_word;
    bool m_inWord = false;
    bool m_over = false;
};

bool isOneOf(QByteArrayView word, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return word == QByteArrayView(name); });
}

bool takesData(QByteArrayView option)
{
    return isOneOf(option, {"-d", "--data", "--data-raw", "--data-ascii", "--data-binary", "--json"});
}

/// Those that people use with a value which is none of our business.
bool takesOther(QByteArrayView option)
{
    return isOneOf(option,
                   {"-H",       "--header",      "-X",          "--request",    "-u",         "--user",
                    "-o",       "--output",      "-A",          "--user-agent", "-e",         "--referer",
                    "-b",       "--cookie",      "-c",          "--cookie-jar", "-x",         "--proxy",
                    "--cacert", "--cert",        "--key",       "-m",           "--max-time", "--connect-timeout",
                    "--retry",  "--resolve",     "-w",          "--write-out",  "-F",         "--form",
                    "-T",       "--upload-file", "--aws-sigv4", "-K",           "--config"});
}

Result fromCurl(QByteArrayView text)
{
    const auto words = shellWords(text);
    if (!words || words->empty()) {
        return RequestFileError{RequestFileError::Kind::NotACommand};
    }
    Secret body;
    QString url;
    for (std::size_t i = 0; i < words->size(); ++i) {
        const QByteArrayView word = words->at(i).bytes();
        const qsizetype equals = word.startsWith("--") ? word.indexOf('=') : -1;
        const QByteArrayView name = equals > 0 ? word.first(equals) : word;
        QByteArrayView value = equals > 0 ? word.sliced(equals + 1) : QByteArrayView();
        const bool joined = word.startsWith("-d") && word.size() > 2;
        const bool data = takesData(name) || joined;
        const bool other = takesOther(name) || name == "--url";
        if (joined) {
            value = word.sliced(2);
        } else if ((data || other) && equals < 0) {
            if (++i == words->size()) {
                break;
            }
            value = words->at(i).bytes();
        }
        if (data) {
            if (value.startsWith('@') && name != "--data-raw") {
                return RequestFileError{RequestFileError::Kind::BodyElsewhere};
            }
            body.append(value);
        } else if (name == "--url" || (!other && !word.startsWith('-') && word.contains("/sink-tasks"))) {
            url = QString::fromUtf8(name == "--url" ? value : word);
        }
    }
    if (body.isEmpty()) {
        return RequestFileError{RequestFileError::Kind::NotACommand};
    }
    Result result = parseRequestFile(std::move(body));
    if (auto *file = std::get_if<RequestFile>(&result)) {
        static const QRegularExpression path(QStringLiteral("/v2/([^/]+)/connectors/([^/]+)/sink-tasks"));
        if (const auto match = path.match(QUrl(url).path()); match.hasMatch()) {
            file->draft.set(Field::ProjectId, match.captured(1));
            file->draft.set(Field::ConnectorId, match.captured(2));
        }
    }
    return result;
}

/// The request of an export's first attempt; nothing if it is no export.
std::optional<Secret> fromExport(QByteArrayView text)
{
    // A file with a key in it was not written by us: it takes the way of any file.
    if (!text.contains(ExportMark) || text.contains("secret_key")) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    if (!object.contains(QLatin1String(ExportMark))) {
        return std::nullopt;
    }
    const QJsonValue request = object.value(u"attempts").toArray().first().toObject().value(u"request");
    return Secret(QJsonDocument(request.toObject()).toJson());
}

} // namespace

std::optional<std::vector<Secret>> shellWords(QByteArrayView line)
{
    return ShellReader(line).words();
}

Result parseRequestText(Secret text)
{
    if (text.size() > MaxRequestFile) {
        return RequestFileError{RequestFileError::Kind::TooLarge};
    }
    QByteArrayView start = text.bytes().trimmed();
    while (start.startsWith('#')) { // as our own export begins
        const qsizetype line = start.indexOf('\n');
        start = line < 0 ? QByteArrayView() : start.sliced(line + 1).trimmed();
    }
    if (start.startsWith("$ ")) {
        start = start.sliced(2).trimmed();
    }
    if (start.startsWith("curl ") || start.startsWith("curl\t")) {
        return fromCurl(start);
    }
    if (auto request = fromExport(text.bytes())) {
        return parseRequestFile(std::move(*request));
    }
    return parseRequestFile(std::move(text));
}

} // namespace spillway
