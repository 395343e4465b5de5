// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <vector>

namespace spillway {

/// The keys of rows in their order, which come in pages. Rows that were recorded one after the other,
/// as they mostly are in the usual order, cost next to nothing at any number; others four bytes each.
class KeyList
{
public:
    void clear();
    void append(const QList<AttemptKey> &page);
    /// Before that row.
    void insert(int row, const QList<AttemptKey> &page);
    void removeAt(int row);

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    AttemptKey at(int row) const;
    int indexOf(AttemptKey key) const; ///< -1: not among them
    QList<AttemptKey> mid(int first, int count) const;

private:
    /// Neighbours that follow each other, or any keys.
    struct Piece
    {
        int first = 0; ///< row
        int count = 0;
        AttemptKey start = 0; ///< of a run
        int step = 0;         ///< 1 or -1; 0: no run
        std::vector<AttemptKey> keys = {};

        AttemptKey at(int row) const;
        int indexOf(AttemptKey key) const;
        /// Whether the other run goes on where this ends.
        bool goesOnWith(const Piece &other) const;
    };
    static std::vector<Piece> piecesOf(const QList<AttemptKey> &page);
    /// Makes a piece begin at that row, and gives it; the end for the row behind the last.
    std::size_t cut(int row);
    void join(std::size_t piece);
    void count();

    std::vector<Piece> m_pieces;
    int m_size = 0;
};

} // namespace spillway
