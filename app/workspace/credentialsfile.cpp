// SPDX-License-Identifier: Apache-2.0
#include "workspace/credentialsfile.h"

#include "workspace/profilerules.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace spillway {
namespace {

/// Cells are views into one buffer that is wiped: no cell becomes a text before it is known to be
/// no secret.
using Row = std::vector<QByteArrayView>;

struct Table
{
    Secret cells;
    std::vector<Row> rows;
};

void appendUtf8(Secret &out, char32_t c)
{
    std::array<char, 4> bytes{};
    std::size_t size = 0;
    const auto put = [&](char32_t value) { bytes[size++] = static_cast<char>(value); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
    out.append({bytes.data(), static_cast<qsizetype>(size)});
    explicit_bzero(bytes.data(), bytes.size());
}

/// By hand, as QStringConverter would leave a QString behind.
std::optional<Secret> fromUtf16(QByteArrayView text, bool bigEndian)
{
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    const auto unit = [&](qsizetype i) -> char32_t {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        return bigEndian ? char32_t(first << 8 | second) : char32_t(second << 8 | first);
    };
    Secret out;
    out.reserve(text.size() * 3 / 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xd800 && c < 0xdc00 && i + 2 < text.size()) {
            const char32_t low = unit(i + 2);
            if (low < 0xdc00 || low > 0xdfff) {
                return std::nullopt;
            }
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            i += 2;
        } else if (c >= 0xd800 && c < 0xe000) {
            return std::nullopt;
        }
        appendUtf8(out, c);
    }
    return out;
}

/// The text as UTF-8 without a mark, with LF for every line end.
std::optional<Secret> normalized(const Secret &text)
{
    const QByteArrayView bytes = text.bytes();
    Secret utf8;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        auto decoded = fromUtf16(bytes.sliced(2), bytes.startsWith("\xfe\xff"));
        if (!decoded) {
            return std::nullopt;
        }
        utf8 = std::move(*decoded);
    } else {
        utf8 = Secret(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    }
    if (!utf8.bytes().isValidUtf8()) {
        return std::nullopt;
    }
    Secret out;
    out.reserve(utf8.size() + 1);
    char before = 0;
    for (const char c : utf8.bytes()) {
        const char kept = c == '\r' ? '\n' : c;
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (control && kept != '\n' && c != '\t') {
            return std::nullopt;
        }
        if (c != '\n' || before != '\r') {
            out.append({&kept, 1});
        }
        before = c;
    }
    return out;
}

/// The table by one separator; quotes may stand around a cell and doubled ones inside.
Table split(QByteArrayView text, char separator)
{
    Table table;
    table.cells.reserve(text.size() + 1); // never moved again: the views stay valid
    Row row;
    qsizetype begin = 0;
    const auto endCell = [&] {
        row.push_back(table.cells.bytes().sliced(begin).trimmed());
        begin = table.cells.size();
    };
    const auto endRow = [&] {
        endCell();
        if (std::any_of(row.cbegin(), row.cend(), [](QByteArrayView cell) { return !cell.isEmpty(); })) {
            table.rows.push_back(std::move(row));
        }
        row.clear();
    };
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            table.cells.append({&c, 1});
            ++i;
        } else if (c == '"' && (quoted || table.cells.bytes().sliced(begin).trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            endCell();
        } else if (c == '\n' && !quoted) {
            endRow();
        } else {
            table.cells.append({&c, 1});
        }
    }
    endRow();
    return table;
}

enum class Column { User, AccessKey, SecretKey, Token, Expires, Other };

/// "Access Key Id", "access_key" and "AK" are one: only the letters count.
Column columnOf(QByteArrayView title)
{
    QByteArray letters;
    letters.reserve(40); // grown, it would leave copies
    for (const char c : title.first(std::min<qsizetype>(title.size(), 40))) {
        if (c >= 'A' && c <= 'Z') {
            letters.append(static_cast<char>(c - 'A' + 'a'));
        } else if (c >= 'a' && c <= 'z') {
            letters.append(c);
        }
    }
    struct Name
    {
        const char *letters;
        Column column;
    };
    static constexpr std::array names{
        Name{"username", Column::User},
        Name{"user", Column::User},
        Name{"name", Column::User},
        Name{"iamuser", Column::User},
        Name{"accesskeyid", Column::AccessKey},
        Name{"accesskey", Column::AccessKey},
        Name{"accesskeyidak", Column::AccessKey},
        Name{"accessid", Column::AccessKey},
        Name{"ak", Column::AccessKey},
        Name{"secretaccesskey", Column::SecretKey},
        Name{"secretkey", Column::SecretKey},
        Name{"secretaccesskeysk", Column::SecretKey},
        Name{"sk", Column::SecretKey},
        Name{"securitytoken", Column::Token},
        Name{"sessiontoken", Column::Token},
        Name{"expiration", Column::Expires},
        Name{"expiresat", Column::Expires},
        Name{"expires", Column::Expires},
    };
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &n) { return letters == n.letters; });
    const Column column = found == names.end() ? Column::Other : found->column;
    wipe(letters); // without a header this was a cell of a key
    return column;
}

bool isKeyText(QByteArrayView cell, qsizetype least, qsizetype most)
{
    return cell.size() >= least && cell.size() <= most && std::all_of(cell.begin(), cell.end(), [](char c) {
               return c > 0x20 && c < 0x7f && c != '"' && c != ',' && c != ';';
           });
}

/// The documented lengths are 20 and 40; which is which is told by them alone.
bool isSwapped(QByteArrayView accessKey, QByteArrayView secretKey)
{
    return accessKey.size() == 40 && secretKey.size() == 20;
}

FileKey keyOf(QByteArrayView user, QByteArrayView accessKey, QByteArrayView secretKey)
{
    const bool swapped = isSwapped(accessKey, secretKey);
    if (swapped) {
        std::swap(accessKey, secretKey);
    }
    FileKey key;
    key.userName = QString::fromUtf8(user);
    key.accessKey = QString::fromUtf8(accessKey);
    key.secretKey = Secret(secretKey);
    key.swapped = swapped;
    return key;
}

/// Nothing if the table has no header that names both columns.
std::optional<Credentials> byHeader(const Table &table)
{
    const auto cellOf = [](const Row &row, std::optional<std::size_t> place) {
        return place && *place < row.size() ? row[*place] : QByteArrayView();
    };
    std::array<std::optional<std::size_t>, 5> places;
    for (std::size_t i = 0; i < table.rows.front().size(); ++i) {
        const Column column = columnOf(table.rows.front()[i]);
        if (column != Column::Other && !places[static_cast<std::size_t>(column)]) {
            places[static_cast<std::size_t>(column)] = i;
        }
    }
    const auto place = [&](Column column) { return places[static_cast<std::size_t>(column)]; };
    if (!place(Column::AccessKey) || !place(Column::SecretKey)) {
        return std::nullopt;
    }
    std::vector<FileKey> keys;
    bool incomplete = false;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        const QByteArrayView accessKey = cellOf(row, place(Column::AccessKey));
        const QByteArrayView secretKey = cellOf(row, place(Column::SecretKey));
        if (!isKeyText(accessKey, 1, 128) || !isKeyText(secretKey, 1, 128)) {
            incomplete = true;
            continue;
        }
        FileKey key = keyOf(cellOf(row, place(Column::User)), accessKey, secretKey);
        key.securityToken = Secret(cellOf(row, place(Column::Token)));
        const auto expires = parseExpiry(
            QString::fromUtf8(cellOf(row, place(Column::Expires))
                                  .first(std::min<qsizetype>(cellOf(row, place(Column::Expires)).size(), 40))));
        key.expires = expires.value_or(QDateTime());
        keys.push_back(std::move(key));
    }
    if (keys.empty()) {
        return incomplete ? CredentialsError::Incomplete : CredentialsError::NoKey;
    }
    return keys;
}

/// Rows of three cells: user, access key, secret key.
std::vector<FileKey> byPosition(const Table &table)
{
    std::vector<FileKey> keys;
    for (const Row &row : table.rows) {
        if (row.size() != 3) {
            return {};
        }
        const bool swapped = isSwapped(row[1], row[2]);
        const QByteArrayView accessKey = swapped ? row[2] : row[1];
        const QByteArrayView secretKey = swapped ? row[1] : row[2];
        if (!isKeyText(accessKey, 16, 64) || !isKeyText(secretKey, 32, 128)) {
            return {};
        }
        keys.push_back(keyOf(row[0], row[1], row[2]));
    }
    return keys;
}

} // namespace

Credentials parseCredentials(Secret text)
{
    if (text.size() > MaxCredentialsFile) {
        return CredentialsError::TooLarge;
    }
    const std::optional<Secret> plain = normalized(text);
    if (!plain) {
        return CredentialsError::NotText;
    }
    constexpr std::array separators{',', ';', '\t'};
    for (const char separator : separators) {
        const Table table = split(plain->bytes(), separator);
        if (table.rows.empty()) {
            return CredentialsError::NoKey;
        }
        if (auto found = byHeader(table)) {
            return std::move(*found);
        }
    }
    for (const char separator : separators) {
        if (auto keys = byPosition(split(plain->bytes(), separator)); !keys.empty()) {
            return keys;
        }
    }
    return CredentialsError::NoKey;
}

Credentials readCredentials(const QString &path)
{
    if (!QFileInfo(path).isFile()) { // a pipe would be waited for
        return CredentialsError::Unreadable;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return CredentialsError::Unreadable;
    }
    Secret text;
    text.reserve(MaxCredentialsFile + 4096);
    std::array<char, 4096> block{};
    qint64 count = 1;
    while (count > 0 && text.size() <= MaxCredentialsFile) {
        count = file.read(block.data(), static_cast<qint64>(block.size()));
        text.append({block.data(), static_cast<qsizetype>(std::max<qint64>(count, 0))});
    }
    explicit_bzero(block.data(), block.size());
    return count < 0 ? Credentials(CredentialsError::Unreadable) : parseCredentials(std::move(text));
}

} // namespace spillway
