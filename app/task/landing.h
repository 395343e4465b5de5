// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/draft.h"

#include <QDateTime>

namespace spillway {

/// Where files of a dumping task will lie (contract 7.1). The folder pattern is filled with the
/// time at which a file is written, in GMT+08:00, whatever the clock of this computer says.
struct Landing
{
    /// Bucket and folders, "logs/orders/2026/11/22/20/"; documented.
    QString folder;
    /// A file's own name; the vendor documents none, so this is an assumption taken from the
    /// engine that the service is built on.
    QString assumedFile;
    QDateTime serviceTime; ///< that moment in GMT+08:00
    QDateTime localTime;   ///< the same moment here
    /// Upper bound a day and partition if only the interval closes files; 0 if the interval is not
    /// a number between 30 and 900.
    int filesPerDay = 0;
};

/// For a file written at `moment`; the parts of the draft that are wrong or missing are left out.
Landing landing(const Draft &draft, const QDateTime &moment);

/// A row of the tree in which two files lie, one interval apart. What both share is one row, so
/// that the tree shows where their ways part.
struct LandingRow
{
    enum class Kind { Bucket, Folder, File };
    int depth = 0;
    Kind kind = Kind::Bucket;
    QString text; ///< a name, or several folders: "2026/11/22"

    bool operator==(const LandingRow &) const = default;
};

/// The first file is written at `moment`. Nothing without a bucket; one file if the draft has no
/// valid interval.
QList<LandingRow> landingTree(const Draft &draft, const QDateTime &moment);

} // namespace spillway
