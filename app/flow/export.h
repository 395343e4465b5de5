// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "history/event.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace spillway {

enum class ExportFormat { Csv, Json, Markdown, Curl, Spillwayctl, Terraform, Support };

/// "csv", "json", "markdown", "curl", "spillwayctl", "terraform", "support".
std::optional<ExportFormat> exportFormatOf(const QString &name);

/// Attempts for other people and programs, as UTF-8. No secret is in any of them: the history has
/// none, and commands have a row of X in its place. Only the first three take more than one attempt;
/// only Support uses the events.
QByteArray exported(ExportFormat format, const QList<Attempt> &attempts, const QList<AttemptEvent> &events = {});

/// The same of the first three in pieces, for more attempts than fit into memory: begin, every row, end.
QByteArray exportBegin(ExportFormat format);
QByteArray exportRow(ExportFormat format, const Attempt &attempt, bool first);
QByteArray exportEnd(ExportFormat format);

/// One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
QString csvCell(const QString &text);

} // namespace spillway
