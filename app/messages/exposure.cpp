// SPDX-License-Identifier: Apache-2.0
#include "messages/exposure.h"

#include "messages/messages.h"

#include <QCoreApplication>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exposure)
};

} // namespace

QString traceWord(TraceForm form)
{
    switch (form) {
    case TraceForm::Plain: return Words::tr("as it is");
    case TraceForm::Percent: return Words::tr("percent-encoded");
    case TraceForm::Utf16: return Words::tr("as UTF-16");
    case TraceForm::Base64: return Words::tr("as base64");
    case TraceForm::Hex: return Words::tr("as hexadecimal digits");
    case TraceForm::Reversed: return Words::tr("backwards");
    }
    return {};
}

QStringList lines(const ExposureReport &report)
{
    QStringList text;
    if (report.cancelled) {
        text.append(Words::tr("The search was stopped before its end."));
    }
    for (const ExposureHit &hit : report.hits) {
        text.append(Words::tr("%1 holds the secret of “%2”, %3.").arg(hit.file, hit.key.name, traceWord(hit.form)));
    }
    if (!report.hits.isEmpty()) {
        text.append(Words::tr("Delete what you do not need of these files, and replace each key named here: whoever "
                              "read the file has it."));
    }
    for (const auto &[key, status] : report.keysUnread) {
        text.append(Words::tr("“%1” was not looked for. %2").arg(key.name, messages::text(status, KeyKind::SignIn)));
    }
    for (const KeyRef &key : report.keysTooShort) {
        text.append(Words::tr("“%1” is too short to look for: it would be found everywhere.").arg(key.name));
    }
    for (const QString &file : report.unreadable) {
        text.append(Words::tr("%1 could not be read.").arg(file));
    }
    if (report.keys == 0 && report.keysUnread.isEmpty()) {
        text.append(Words::tr("No profile has a key in the keyring, so there was none to look for."));
    } else if (report.hits.isEmpty()) {
        text.append(Words::tr("No key was found in any file."));
    }
    const QString files = Words::tr("%n files", nullptr, static_cast<int>(report.files));
    text.append(Words::tr("Looked for %1 in %2, %3.")
                    .arg(Words::tr("%n keys", nullptr, static_cast<int>(report.keys)), files,
                         QLocale().formattedDataSize(report.bytes)));
    return text;
}

} // namespace spillway::messages
