// SPDX-License-Identifier: Apache-2.0
#include "flow/doctor.h"

#include "cloud/httpcall.h"
#include "flow/lookups.h"
#include "platform/process.h"
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace spillway {
namespace {

using What = DoctorLine::What;
using Reason = DoctorLine::Reason;
using Result = CheckLine::Result;

constexpr std::array order{What::Keyring, What::Clock, What::Connection, What::Proxy, What::CaFile,
                           What::Folders, What::Space, What::Database,   What::Tls,   What::Program};

/// By what happens there, since a mode says little on a read-only or a full file system.
bool takesFile(const QString &folder)
{
    if (!makePrivateFolder(folder)) {
        return false;
    }
    QTemporaryFile probe(folder + QStringLiteral("/doctor-XXXXXX"));
    return probe.open() && probe.write("Spillway: may be deleted\n") > 0 && probe.flush();
}

QList<DoctorLine> fileLines(const Paths &paths)
{
    const QString history = QFileInfo(paths.history).absolutePath();
    DoctorLine folders{
        .what = What::Folders, .verdict = Result::Passed, .reason = Reason::FoldersFine, .values = {history}};
    QStringList refused;
    for (const QString &folder : {history, paths.drafts, paths.config, paths.logs}) {
        if (!takesFile(folder)) {
            refused.append(folder);
        }
    }
    if (!refused.isEmpty()) {
        folders.verdict = Result::Failed;
        folders.reason = Reason::FolderRefused;
        folders.values = refused;
    } else if (isOnNetworkFileSystem(history)) {
        folders.verdict = Result::Warning;
        folders.reason = Reason::OnNetwork;
    }
    return {folders, spaceLine(QStorageInfo(history).bytesAvailable(), history)};
}

QString addressOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

/// What the settings' own files and words are worth, where they cannot be used.
DoctorLine settingsLine(NetworkSettingsError error, const NetworkSettings &settings)
{
    if (error == NetworkSettingsError::ProxyMalformed) {
        return {.what = What::Proxy,
                .verdict = Result::Failed,
                .reason = Reason::ProxyMalformed,
                .values = {settings.proxy.toDisplayString(QUrl::RemoveUserInfo)}};
    }
    const bool empty = error == NetworkSettingsError::CaFileEmpty;
    return {.what = What::CaFile,
            .verdict = Result::Failed,
            .reason = empty ? Reason::CaEmpty : Reason::CaUnread,
            .values = {settings.caFile}};
}

DoctorLine caLine(const NetworkSettings &settings)
{
    const bool own = !settings.caFile.isEmpty();
    return {.what = What::CaFile,
            .verdict = Result::Passed,
            .reason = own ? Reason::CaAdded : Reason::CaOfSystem,
            .values = own ? QStringList{settings.caFile} : QStringList()};
}

DoctorLine proxyLine(const QNetworkProxy &proxy)
{
    const bool none = proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty();
    return {.what = What::Proxy,
            .verdict = Result::Passed,
            .reason = none ? Reason::ProxyNone : Reason::ProxyUsed,
            .values = none ? QStringList() : QStringList{addressOf(proxy)}};
}

DoctorLine seenLine(What what, const CheckLine &seen)
{
    return {.what = what, .verdict = seen.verdict, .reason = Reason::Seen, .seen = seen};
}

} // namespace

DoctorLine spaceLine(qint64 bytes, const QString &folder)
{
    constexpr qint64 Mega = 1024 * 1024;
    // An attempt takes some kilobytes; the rest is what the desktop itself needs to go on.
    const Result verdict = bytes < 0            ? Result::Unchecked
                           : bytes < 10 * Mega  ? Result::Failed
                           : bytes < 200 * Mega ? Result::Warning
                                                : Result::Passed;
    return {.what = What::Space,
            .verdict = verdict,
            .reason = Reason::SpaceLeft,
            .values = {QString::number(bytes), folder}};
}

QList<DoctorLine> versionLines(const Versions &versions)
{
    const auto line = [](What what, const QString &version) {
        const bool there = !version.isEmpty();
        return DoctorLine{.what = what,
                          .verdict = there ? Result::Passed : Result::Failed,
                          .reason = there ? Reason::Version : Reason::NotThere,
                          .values = there ? QStringList{version} : QStringList()};
    };
    DoctorLine database = line(What::Database, versions.sqlite);
    if (!versions.sqlite.isEmpty() && !versions.trigram) {
        database.verdict = Result::Failed;
        database.reason = Reason::NoTrigram;
    }
    DoctorLine program{.what = What::Program,
                       .verdict = Result::Passed,
                       .reason = Reason::Version,
                       .values = {versions.program, versions.qt, versions.keychain, versions.system}};
    return {database, line(What::Tls, versions.tls), program};
}

Doctor::Doctor(Tools tools, std::optional<Site> site, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_site(std::move(site))
{
    for (What what : order) {
        m_lines.append({.what = what});
    }
}

Doctor::~Doctor()
{
    if (!m_probe.isEmpty()) {
        m_tools.keyring.remove(m_probe, QCoreApplication::instance(), [](StoreStatus) {});
    }
}

void Doctor::start()
{
    lookAtFiles();
    lookAtNetwork();
    probeKeyring();
}

void Doctor::tell(DoctorLine line)
{
    m_lines[static_cast<qsizetype>(line.what)] = std::move(line);
    emit changed();
    if (std::all_of(m_lines.cbegin(), m_lines.cend(), [](const DoctorLine &each) { return each.isOver(); })) {
        emit finished(m_lines);
    }
}

void Doctor::lookAtFiles()
{
    m_tools.files.run(
        this, [paths = m_tools.paths] { return fileLines(paths) + versionLines(readVersions()); },
        [this](const QList<DoctorLine> &lines) {
            for (const DoctorLine &line : lines) {
                tell(line);
            }
        });
}

void Doctor::lookAtNetwork()
{
    const NetworkSettings settings = m_site ? m_site->network : NetworkSettings();
    const bool withTls = m_site && m_site->dms.text().startsWith(u"https");
    openNetwork(settings, withTls, m_tools.keyring, m_tools.files, this, [this, settings](const AccessResult &result) {
        if (const auto *prepared = std::get_if<PreparedNetwork>(&result)) {
            return call(*prepared);
        }
        DoctorLine proxy{.what = What::Proxy, .verdict = Result::Unchecked, .reason = Reason::NoWay};
        DoctorLine caFile{.what = What::CaFile, .verdict = Result::Unchecked, .reason = Reason::NoWay};
        if (const auto *error = std::get_if<NetworkSettingsError>(&result)) {
            const DoctorLine culprit = settingsLine(*error, settings);
            (culprit.what == What::Proxy ? proxy : caFile) = culprit;
        } else {
            proxy.verdict = Result::Failed;
            proxy.reason = Reason::ProxyPassword;
            proxy.key = std::get<StoreStatus>(result);
        }
        tell(proxy);
        tell(caFile);
        for (What what : {What::Clock, What::Connection}) {
            tell({.what = what, .verdict = Result::Unchecked, .reason = m_site ? Reason::NoWay : Reason::NoPlace});
        }
    });
}

void Doctor::call(const PreparedNetwork &prepared)
{
    tell(caLine(prepared.settings));
    const auto connections = std::make_shared<Connections>(prepared);
    // Without a site the question is what the system says of any https address.
    const QUrl url = m_site ? m_site->dms.url(QStringLiteral("/")) : QUrl(QStringLiteral("https://example.com/"));
    tell(proxyLine(connections->proxyFor(url)));
    if (!m_site) {
        for (What what : {What::Clock, What::Connection}) {
            tell({.what = what, .verdict = Result::Unchecked, .reason = Reason::NoPlace});
        }
        return;
    }
    // Unsigned: whatever the service answers has its Date, and no key can be locked by it.
    HttpRequest request;
    request.url = url;
    request.deadline = std::chrono::seconds(20);
    auto *call = new HttpCall(connections, std::move(request), this);
    connect(call, &HttpCall::finished, this, [this, call](const CallFacts &facts) {
        call->deleteLater();
        Answered answered{.first = facts, .failure = {}, .at = QDateTime::currentDateTimeUtc()};
        if (facts.httpStatus == 0) {
            answered.failure = LookupFailure{.kind = LookupFailure::Kind::Call, .facts = facts};
        }
        tell(seenLine(What::Clock, clockLine(answered)));
        CheckLine connection = tlsLine(*m_site, answered);
        if (answered.failure) { // to reach it is what is asked here
            connection.verdict = Result::Failed;
            connection.reason = CheckLine::Reason::NotReached;
            connection.failure = answered.failure;
        }
        tell(seenLine(What::Connection, connection));
    });
    call->start();
}

void Doctor::probeKeyring()
{
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    // The name is what a person finds, should the program die before it is removed.
    m_probe = {QStringLiteral("Spillway: Doctor's probe, may be deleted (%1)").arg(mark.left(8))};
    StoredKey key{.accessKey = QStringLiteral("probe"), .secretKey = Secret(mark.toLatin1()), .securityToken = {}};
    m_tools.keyring.write(m_probe, std::move(key), this, [this, mark](StoreStatus status) {
        if (status == StoreStatus::Ok) {
            return readProbe(mark.toLatin1());
        }
        tell({.what = What::Keyring, .verdict = Result::Failed, .reason = Reason::KeyringFails, .key = status});
    });
}

void Doctor::readProbe(const QByteArray &written)
{
    m_tools.keyring.read(m_probe, this, [this, written](StoreStatus status, StoredKey &&key) {
        DoctorLine line{.what = What::Keyring, .verdict = Result::Passed, .reason = Reason::KeyringWrites};
        if (status != StoreStatus::Ok) {
            line.verdict = Result::Failed;
            line.reason = Reason::KeyringFails;
            line.key = status;
        } else if (key.secretKey.bytes() != written) {
            line.verdict = Result::Failed;
            line.reason = Reason::KeyringDiffers;
        }
        removeProbe(line);
    });
}

void Doctor::removeProbe(const DoctorLine &line)
{
    m_tools.keyring.remove(m_probe, this, [this, line](StoreStatus status) {
        const QString name = std::exchange(m_probe, {}).name;
        DoctorLine told = line;
        if (told.verdict == Result::Passed && status != StoreStatus::Ok) {
            told.verdict = Result::Warning;
            told.reason = Reason::KeyringKeeps;
            told.values = {name};
            return tell(told);
        }
        m_tools.files.run(this, keyringServices, [this, told](const QStringList &services) {
            DoctorLine named = told;
            named.values = services;
            tell(named);
        });
    });
}

} // namespace spillway
