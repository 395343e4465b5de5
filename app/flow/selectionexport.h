// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/export.h"
#include "history/query.h"
#include "platform/worker.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace spillway {

/// Attempts that were chosen: all that a query lets through, or those of the keys.
struct HistorySelection
{
    HistoryQuery query;
    bool everything = false;
    QList<AttemptKey> keys; ///< in their order; without `everything`
};

/// Writes chosen attempts into a file, however many: read and written in pieces on a thread of its
/// own with a connection of its own, so that neither the window nor a search waits. The file is
/// there whole or not at all. Emits finished() once; destroyed before, it stops.
class SelectionExport : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        bool written = false;
        bool cancelled = false;
        bool unreadable = false; ///< the history, to its end: rows would be missing
        qint64 rows = 0;
    };

    explicit SelectionExport(QString historyFile, QObject *parent = nullptr);
    ~SelectionExport() override;

    void start(const HistorySelection &selection, ExportFormat format, const QString &file);
    void cancel() { *m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(const spillway::SelectionExport::Result &result);

private:
    QString m_history;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Worker m_worker{QStringLiteral("export")};
};

} // namespace spillway
