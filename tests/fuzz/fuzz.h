// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdlib>

/// What a target demands beyond "does not crash"; a broken demand ends the run, and libFuzzer keeps
/// the input.
inline void demand(bool held)
{
    if (!held) {
        std::abort();
    }
}

/// Whether a label may show it: nothing that moves, hides or rearranges the text around it.
inline bool isHarmless(const QString &text)
{
    const auto moves = [](uint c) {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Other_Surrogate;
    };
    const QList<uint> characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), moves);
}

inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}
