// SPDX-License-Identifier: Apache-2.0
#include "flow/selectionexport.h"

#include "history/reader.h"

#include <QSaveFile>

namespace spillway {
namespace {

constexpr int Piece = 500;

/// The next rows of the selection; empty at its end.
class Pieces
{
public:
    Pieces(const QString &file, const HistorySelection &selection) : m_reader(file), m_selection(selection) {}

    QList<Attempt> next()
    {
        QList<Attempt> rows;
        while (rows.isEmpty() && !m_end) { // rows of keys may be gone
            if (m_selection.everything) {
                const HistoryPage page = m_reader.page(m_selection.query, m_last, Piece, Piece);
                m_end = page.last || page.keys.isEmpty();
                m_last = page.keys.isEmpty() ? m_last : std::optional(page.keys.constLast());
                rows = page.rows;
            } else {
                for (const auto &[key, attempt] : m_reader.rows(m_selection.keys.mid(m_from, Piece))) {
                    rows.append(attempt);
                }
                m_from += Piece;
                m_end = m_from >= m_selection.keys.size();
            }
        }
        return rows;
    }

    bool haveFailed() { return m_reader.hasFailed(); }

private:
    HistoryReader m_reader;
    const HistorySelection &m_selection;
    std::optional<AttemptKey> m_last;
    qsizetype m_from = 0;
    bool m_end = false;
};

} // namespace

SelectionExport::SelectionExport(QString historyFile, QObject *parent)
    : QObject(parent)
    , m_history(std::move(historyFile))
{
}

SelectionExport::~SelectionExport()
{
    cancel();
}

void SelectionExport::start(const HistorySelection &selection, ExportFormat format, const QString &name)
{
    m_worker.run(
        this,
        [this, selection, format, name, history = m_history, cancelled = m_cancelled]() -> Result {
            Result result;
            QSaveFile file(name);
            const auto write = [&file](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
            bool fine = file.open(QIODevice::WriteOnly) && write(exportBegin(format));
            Pieces pieces(history, selection);
            for (QList<Attempt> rows = pieces.next(); fine && !rows.isEmpty(); rows = pieces.next()) {
                if (*cancelled) {
                    result.cancelled = true;
                    return result;
                }
                for (const Attempt &attempt : std::as_const(rows)) {
                    fine = fine && write(exportRow(format, attempt, result.rows == 0));
                    ++result.rows;
                }
                emit progressed(result.rows); // to the window's thread, by a queued connection
            }
            result.unreadable = pieces.haveFailed();
            result.written = fine && !result.unreadable && write(exportEnd(format)) && file.commit();
            return result;
        },
        [this](const Result &result) { emit finished(result); });
}

} // namespace spillway
