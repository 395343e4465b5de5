// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QFile>

#include <algorithm>

namespace spillway::test {

/// Overwrites the page of an SQLite table in which all of these stand; false if there is none.
inline bool damagePageWith(const QString &name, const QByteArrayList &texts)
{
    constexpr qint64 Page = 4096;
    constexpr char TableLeaf = 13;
    QFile file(name);
    for (qint64 at = 0; file.isOpen() || file.open(QIODevice::ReadWrite); at += Page) {
        const QByteArray page = file.seek(at) ? file.read(Page) : QByteArray();
        if (page.isEmpty()) {
            return false;
        }
        if (page.front() == TableLeaf &&
            std::all_of(texts.cbegin(), texts.cend(), [&](const QByteArray &text) { return page.contains(text); })) {
            return file.seek(at) && file.write(QByteArray(Page, '\xff')) == Page;
        }
    }
    return false;
}

} // namespace spillway::test
