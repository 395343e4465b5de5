// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/selectionexport.h"
#include "services.h"

#include <QPointer>
#include <QWidget>

class QProgressDialog;

namespace spillway {

/// What leaves the history for other people and programs: to the clipboard, or into files that the
/// operator names. Never with a key.
class HistoryExporter : public QObject
{
    Q_OBJECT
public:
    /// Dialogs are put over `window`, which must outlive this.
    HistoryExporter(Services &services, QWidget &window);

    /// One attempt's request, as a file.
    void exportRequest(const Attempt &attempt);
    /// One attempt, to the clipboard.
    void copyAs(const Attempt &attempt, const QString &format);
    /// Several, as CSV, JSON or Markdown: by the ending of the name that is chosen.
    void exportSelection(const HistorySelection &selection);
    void copySelection(const HistorySelection &selection, const QString &format);

Q_SIGNALS:
    void told(const QString &message);

private:
    void write(const HistorySelection &selection, ExportFormat format, const QString &name);

    Services &m_services;
    QWidget &m_window;
};

} // namespace spillway
