// SPDX-License-Identifier: Apache-2.0
#include "history/historyexporter.h"

#include "messages/taskwords.h"
#include "notice.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QProgressDialog>
#include <QSaveFile>

namespace spillway {
namespace {

/// More than these are for a file: a clipboard is held in memory, twice.
constexpr qsizetype MostCopied = 1000;

std::optional<ExportFormat> formatOf(const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    return ending == u"csv"    ? std::optional(ExportFormat::Csv)
           : ending == u"json" ? std::optional(ExportFormat::Json)
           : ending == u"md"   ? std::optional(ExportFormat::Markdown)
                               : std::nullopt;
}

} // namespace

HistoryExporter::HistoryExporter(Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void HistoryExporter::exportRequest(const Attempt &attempt)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the request"), {}, tr("Requests (*.spillway.json *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("spillway.json"));
    dialog->selectFile(attempt.taskName + QStringLiteral(".spillway.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, body = attempt.body](const QString &name) {
        m_services.files.run(
            this,
            [name, body] {
                QSaveFile file(name);
                return file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit();
            },
            [this, name](bool written) {
                if (!written) {
                    showMessage(m_window, tr("Not exported"), tr("“%1” cannot be written.").arg(name));
                } else {
                    emit told(tr("Exported, without keys: %1").arg(name));
                }
            });
    });
    dialog->open();
}

void HistoryExporter::copyAs(const Attempt &attempt, const QString &format)
{
    m_services.history.events(attempt.id, this, [this, attempt, format](const QList<AttemptEvent> &events) {
        if (const auto chosen = exportFormatOf(format)) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(exported(*chosen, {attempt}, events)));
            emit told(tr("Copied, without keys"));
        }
    });
}

void HistoryExporter::copySelection(const HistorySelection &selection, const QString &format)
{
    const auto chosen = exportFormatOf(format);
    if (!chosen) {
        return;
    }
    if (selection.everything || selection.keys.size() > MostCopied) {
        return showMessage(m_window, tr("Too many to copy"),
                           tr("%1 attempts can be copied at once. Export the selection into a file instead.")
                               .arg(QLocale().toString(MostCopied)));
    }
    m_services.history.rows(
        selection.keys, this, [this, format = *chosen](const QList<std::pair<AttemptKey, Attempt>> &rows) {
            QList<Attempt> attempts;
            for (const auto &[key, attempt] : rows) {
                attempts.append(attempt);
            }
            QGuiApplication::clipboard()->setText(QString::fromUtf8(exported(format, attempts)));
            emit told(tr("%n attempt(s) copied, without keys", nullptr, static_cast<int>(attempts.size())));
        });
}

void HistoryExporter::exportSelection(const HistorySelection &selection)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the selection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON, can be imported again (*.json)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("attempts.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, selection](const QString &name) {
        if (const auto format = formatOf(name)) {
            write(selection, *format, name);
        } else {
            showMessage(m_window, tr("Not exported"), tr("The name must end in .csv, .json or .md."));
        }
    });
    dialog->open();
}

void HistoryExporter::write(const HistorySelection &selection, ExportFormat format, const QString &name)
{
    auto *work = new SelectionExport(m_services.history.file(), this);
    // Of a whole history nobody knows the number before its end.
    const int total = selection.everything ? 0 : static_cast<int>(selection.keys.size());
    auto *progress = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, total, &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowTitle(tr("Export"));
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(progress, &QProgressDialog::canceled, work, &SelectionExport::cancel);
    connect(work, &SelectionExport::progressed, progress, [progress, total](qint64 rows) {
        progress->setLabelText(tr("Exporting… %1").arg(QLocale().toString(rows)));
        progress->setValue(total > 0 ? static_cast<int>(rows) : 0);
    });
    connect(work, &SelectionExport::finished, this, [=, this](const SelectionExport::Result &result) {
        progress->disconnect(work);
        progress->close();
        work->deleteLater();
        if (result.written) {
            emit told(tr("%n attempt(s) exported, without keys: %1", nullptr, static_cast<int>(result.rows)).arg(name));
        } else if (result.cancelled) {
            emit told(tr("Not exported: cancelled. No file was written."));
        } else if (result.unreadable) {
            showMessage(m_window, tr("Not exported"),
                        messages::historyCutShort() + QLatin1Char(' ') + tr("No file was written."));
        } else {
            showMessage(m_window, tr("Not exported"), tr("“%1” cannot be written.").arg(name));
        }
    });
    work->start(selection, format, name);
}

} // namespace spillway
