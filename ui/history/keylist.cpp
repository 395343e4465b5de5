// SPDX-License-Identifier: Apache-2.0
#include "history/keylist.h"

#include <algorithm>

namespace spillway {
namespace {
/// A shorter one takes more room as a piece of its own than its keys do.
constexpr int ShortestRun = 16;
} // namespace

AttemptKey KeyList::Piece::at(int row) const
{
    const int place = row - first;
    return step == 0 ? keys[static_cast<std::size_t>(place)] : start + static_cast<AttemptKey>(place * step);
}

int KeyList::Piece::indexOf(AttemptKey key) const
{
    if (step == 0) {
        const auto found = std::find(keys.begin(), keys.end(), key);
        return found == keys.end() ? -1 : first + static_cast<int>(found - keys.begin());
    }
    const qint64 place = (qint64(key) - qint64(start)) * step;
    return place >= 0 && place < count ? first + static_cast<int>(place) : -1;
}

bool KeyList::Piece::goesOnWith(const Piece &other) const
{
    return step != 0 && step == other.step && at(first + count) == other.start;
}

/// Long runs apart; what lies between them keeps its keys.
std::vector<KeyList::Piece> KeyList::piecesOf(const QList<AttemptKey> &page)
{
    std::vector<Piece> pieces;
    int row = 0;
    const int size = static_cast<int>(page.size());
    while (row < size) {
        const bool up = row + 1 < size && page.at(row + 1) == page.at(row) + 1;
        Piece run{.count = 1, .start = page.at(row), .step = up ? 1 : -1};
        while (row + run.count < size && page.at(row + run.count) == run.at(run.count)) {
            ++run.count;
        }
        row += run.count;
        if (run.count >= ShortestRun || run.count == size) {
            pieces.push_back(run);
            continue;
        }
        if (pieces.empty() || pieces.back().step != 0) {
            pieces.push_back({});
        }
        for (int place = 0; place < run.count; ++place) {
            pieces.back().keys.push_back(run.at(place));
        }
        pieces.back().count += run.count;
    }
    return pieces;
}

void KeyList::clear()
{
    m_pieces.clear();
    m_size = 0;
}

void KeyList::append(const QList<AttemptKey> &page)
{
    insert(m_size, page);
}

void KeyList::insert(int row, const QList<AttemptKey> &page)
{
    if (page.isEmpty()) {
        return;
    }
    const std::size_t place = cut(row);
    const std::vector<Piece> pieces = piecesOf(page);
    m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(place), pieces.begin(), pieces.end());
    join(place + pieces.size());
    join(place);
    count();
}

void KeyList::removeAt(int row)
{
    const std::size_t place = cut(row);
    cut(row + 1);
    m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(place));
    join(place);
    count();
}

std::size_t KeyList::cut(int row)
{
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        Piece &piece = m_pieces[i];
        const int before = row - piece.first;
        if (before <= 0) {
            return i;
        }
        if (before < piece.count) {
            Piece rest{.first = row, .count = piece.count - before, .start = piece.at(row), .step = piece.step};
            if (piece.step == 0) {
                rest.keys.assign(piece.keys.begin() + before, piece.keys.end());
                piece.keys.resize(static_cast<std::size_t>(before));
            }
            piece.count = before;
            m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
            return i + 1;
        }
    }
    return m_pieces.size();
}

/// With the piece before it, if the one goes on where the other ends.
void KeyList::join(std::size_t piece)
{
    if (piece == 0 || piece >= m_pieces.size()) {
        return;
    }
    Piece &before = m_pieces[piece - 1];
    const Piece &after = m_pieces[piece];
    if (!before.goesOnWith(after)) {
        return;
    }
    before.count += after.count;
    m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(piece));
}

void KeyList::count()
{
    m_size = 0;
    for (Piece &piece : m_pieces) {
        piece.first = m_size;
        m_size += piece.count;
    }
}

AttemptKey KeyList::at(int row) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), row,
                                        [](int wanted, const Piece &piece) { return wanted < piece.first; });
    return std::prev(after)->at(row);
}

int KeyList::indexOf(AttemptKey key) const
{
    for (const Piece &piece : m_pieces) {
        if (const int row = piece.indexOf(key); row >= 0) {
            return row;
        }
    }
    return -1;
}

QList<AttemptKey> KeyList::mid(int first, int count) const
{
    QList<AttemptKey> keys;
    const int end = std::min(m_size, first + count);
    keys.reserve(std::max(0, end - first));
    for (int row = first; row < end; ++row) {
        keys.append(at(row));
    }
    return keys;
}

} // namespace spillway
