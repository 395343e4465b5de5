// SPDX-License-Identifier: Apache-2.0
#include "history/keylist.h"

#include <algorithm>

namespace spillway {

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

KeyList::Piece KeyList::pieceOf(const QList<AttemptKey> &page)
{
    Piece piece{.count = static_cast<int>(page.size()), .start = page.constFirst(), .step = -1};
    if (page.size() > 1 && page.at(1) == page.at(0) + 1) {
        piece.step = 1;
    }
    for (int row = 1; row < piece.count; ++row) {
        if (page.at(row) != piece.at(row)) {
            piece.step = 0;
            piece.keys.assign(page.cbegin(), page.cend());
            break;
        }
    }
    return piece;
}

void KeyList::clear()
{
    m_pieces.clear();
    m_size = 0;
}

void KeyList::append(const QList<AttemptKey> &page)
{
    if (page.isEmpty()) {
        return;
    }
    Piece piece = pieceOf(page);
    piece.first = m_size;
    m_size += piece.count;
    if (!m_pieces.empty() && m_pieces.back().goesOnWith(piece)) {
        m_pieces.back().count += piece.count;
    } else {
        m_pieces.push_back(std::move(piece));
    }
}

void KeyList::prepend(const QList<AttemptKey> &page)
{
    if (page.isEmpty()) {
        return;
    }
    const Piece piece = pieceOf(page);
    for (Piece &later : m_pieces) {
        later.first += piece.count;
    }
    m_size += piece.count;
    if (!m_pieces.empty() && piece.goesOnWith(m_pieces.front())) {
        Piece &front = m_pieces.front();
        front.first = 0;
        front.start = piece.start;
        front.count += piece.count;
    } else {
        m_pieces.insert(m_pieces.begin(), piece);
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
