// SPDX-License-Identifier: Apache-2.0
#include "messages/doctor.h"

#include "messages/checks.h"
#include "messages/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

using What = DoctorLine::What;
using Reason = DoctorLine::Reason;
using Result = CheckLine::Result;

QString keyringText(const DoctorLine &line)
{
    const QString services = line.values.join(QStringLiteral(", "));
    switch (line.reason) {
    case Reason::KeyringWrites:
        //: %1 is a list of service names such as org.freedesktop.secrets
        return services.isEmpty()
                   ? Words::tr("An entry was written, read and removed again.")
                   : Words::tr("An entry was written, read and removed again. It is kept by %1.").arg(services);
    case Reason::KeyringDiffers:
        return Words::tr("What was read is not what was written. Keys may be damaged: enter them anew, and look at the "
                         "keyring with its own program.");
    case Reason::KeyringKeeps:
        return Words::tr("It takes entries and gives them back, but does not remove them. Delete “%1” with the "
                         "keyring’s own program.")
            .arg(line.values.value(0));
    default:
        return together(
            text(line.key, KeyKind::SignIn),
            line.key == StoreStatus::Unavailable
                ? Words::tr("On Debian, install gnome-keyring, or use the one of your desktop, and sign in anew.")
                : Words::tr("Until then a key can be used for one session only."));
    }
}

QString seenText(const DoctorLine &line, const ErrorCatalogue &catalogue)
{
    switch (line.reason) {
    case Reason::Seen: return text(*line.seen, catalogue);
    case Reason::NoWay: return Words::tr("Not looked at: the network’s settings cannot be used, see below.");
    default:
        return Words::tr("Not looked at: no profile is chosen and no practice has begun, so there is nobody to ask. "
                         "Choose one at the left, or give --profile or --practice.");
    }
}

QString networkText(const DoctorLine &line)
{
    const QString value = line.values.value(0);
    switch (line.reason) {
    case Reason::ProxyUsed: return Words::tr("Calls go through %1.").arg(value);
    case Reason::ProxyNone: return Words::tr("Calls go out directly.");
    case Reason::ProxyMalformed:
        return Words::tr(
                   "“%1” is no address of a proxy. Write http://host:port or socks5://host:port into the profile.")
            .arg(value);
    case Reason::ProxyPassword:
        return Words::tr("Its password could not be read. %1").arg(text(line.key, KeyKind::Proxy));
    case Reason::CaOfSystem: return Words::tr("Certificates are verified by the system’s authorities.");
    case Reason::CaAdded: return Words::tr("The system’s authorities, and those of %1.").arg(value);
    case Reason::CaUnread: return Words::tr("%1 cannot be read. Give the profile another CA file, or none.").arg(value);
    case Reason::CaEmpty:
        return Words::tr("%1 has no certificate in PEM form. Ask your network’s people for that form.").arg(value);
    default: return Words::tr("Not looked at: the network’s settings cannot be used.");
    }
}

QString diskText(const DoctorLine &line)
{
    const QString folder = line.values.value(0);
    if (line.reason == Reason::FoldersFine) {
        return Words::tr("All can be written. The history lies in %1.").arg(folder);
    }
    if (line.reason == Reason::OnNetwork) {
        return Words::tr("%1 is on another computer. The history works there, but slower, and is lost when that "
                         "computer is not reached.")
            .arg(folder);
    }
    if (line.reason == Reason::FolderRefused) {
        return Words::tr("Nothing can be written to %1. Nothing is sent that cannot be recorded: mend the folder’s "
                         "permissions, or make room.")
            .arg(line.values.join(QStringLiteral(", ")));
    }
    const qint64 bytes = folder.toLongLong();
    const QString where = line.values.value(1);
    if (bytes < 0) {
        return Words::tr("How much is free at %1 cannot be told.").arg(where);
    }
    const QString free = Words::tr("%1 are free at %2.").arg(QLocale().formattedDataSize(bytes), where);
    return line.verdict == Result::Passed
               ? free
               : together(free, Words::tr("Make room: what cannot be recorded is not sent."));
}

QString versionText(const DoctorLine &line)
{
    const QString version = line.values.value(0);
    if (line.what == What::Program) {
        //: 1 program, 2 Qt, 3 QtKeychain, 4 operating system
        return Words::tr("Spillway %1, Qt %2, QtKeychain %3, on %4.")
            .arg(version, line.values.value(1), line.values.value(2), line.values.value(3));
    }
    if (line.what == What::Tls) {
        return line.reason == Reason::NotThere
                   ? Words::tr(
                         "Qt finds no TLS library, so nothing can be reached by https. On Debian, install libssl3.")
                   : version + u'.';
    }
    switch (line.reason) {
    case Reason::NotThere:
        return Words::tr(
            "Qt finds no driver for SQLite, so there is no history. On Debian, install libqt6sql6-sqlite.");
    case Reason::NoTrigram:
        return Words::tr("SQLite %1 has no FTS5 with trigrams, which the history’s search needs. Version 3.34 or later "
                         "has it.")
            .arg(version);
    default: return Words::tr("SQLite %1, with the search that the history needs.").arg(version);
    }
}

} // namespace

QString label(DoctorLine::What what)
{
    switch (what) {
    case What::Keyring: return Words::tr("Keyring");
    case What::Clock: return Words::tr("Clock");
    case What::Connection: return Words::tr("Connection");
    case What::Proxy: return Words::tr("Proxy");
    case What::CaFile: return Words::tr("Certificates");
    case What::Folders: return Words::tr("Folders");
    case What::Space: return Words::tr("Disk space");
    case What::Database: return Words::tr("Database");
    case What::Tls: return Words::tr("TLS library");
    case What::Program: return Words::tr("Versions");
    }
    return {};
}

QString text(const DoctorLine &line, const ErrorCatalogue &catalogue)
{
    if (!line.isOver()) {
        return line.what == What::Keyring ? Words::tr("Waiting for the keyring…") : Words::tr("Looking…");
    }
    switch (line.what) {
    case What::Keyring: return keyringText(line);
    case What::Clock:
    case What::Connection: return seenText(line, catalogue);
    case What::Proxy:
    case What::CaFile: return networkText(line);
    case What::Folders:
    case What::Space: return diskText(line);
    default: return versionText(line);
    }
}

QString report(const QList<DoctorLine> &lines, const ErrorCatalogue &catalogue)
{
    QString whole;
    for (const DoctorLine &line : lines) {
        whole +=
            QStringLiteral("%1 – %2: %3\n").arg(label(line.what), verdictWord(line.verdict), text(line, catalogue));
    }
    return whole;
}

} // namespace spillway::messages
