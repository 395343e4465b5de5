// SPDX-License-Identifier: Apache-2.0
#include "flow/exposure.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace spillway {
namespace {

constexpr qsizetype Block = 1024 * 1024;

using Searched = std::vector<std::pair<KeyRef, Traces>>;

class Search
{
public:
    Search(const Searched &traces, const std::atomic_bool &cancelled, ExposureReport &report)
        : m_traces(traces)
        , m_cancelled(cancelled)
        , m_report(report)
        , m_owner(QFileInfo(QDir::homePath()).ownerId())
    {
        for (const auto &[key, trace] : traces) {
            m_overlap = std::max(m_overlap, trace.longest() - 1);
        }
    }

    void place(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir()) {
            return file(info);
        }
        if (!info.isReadable()) {
            m_report.unreadable.append(path);
            return;
        }
        QDirIterator all(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext() && !m_cancelled) {
            all.next();
            file(all.fileInfo());
        }
    }

private:
    void file(const QFileInfo &info)
    {
        if (!info.isFile() || info.isSymLink() || info.ownerId() != m_owner) {
            return; // no pipe, no socket, nobody else's
        }
        QFile device(info.filePath());
        if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_report.unreadable.append(info.filePath());
            return;
        }
        std::vector<bool> found(m_traces.size());
        QByteArray text;
        while (!m_cancelled) {
            QByteArray block = device.read(Block);
            if (block.isEmpty()) {
                ++m_report.files;
                break;
            }
            m_report.bytes += block.size();
            text.append(block);
            for (std::size_t i = 0; i < m_traces.size(); ++i) {
                const auto form = found[i] ? std::nullopt : m_traces[i].second.foundIn(text);
                if (form) {
                    found[i] = true;
                    m_report.hits.append({info.filePath(), m_traces[i].first, *form});
                }
            }
            text = text.right(m_overlap);
        }
    }

    const Searched &m_traces;
    const std::atomic_bool &m_cancelled;
    ExposureReport &m_report;
    uint m_owner;
    qsizetype m_overlap = 0;
};

} // namespace

QStringList exposurePlaces(const Paths &paths)
{
    const QString home = QDir::homePath();
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QStringList wanted{QFileInfo(paths.history).path(), paths.drafts, paths.config, paths.logs, paths.practice,
                             cache + u'/' + QLatin1String(AppId), cache + QStringLiteral("/spillway"),
                             QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), QDir::tempPath(),
                             // Where a key goes that was typed into a command line, or into the wrong window.
                             home + QStringLiteral("/.bash_history"), home + QStringLiteral("/.zsh_history"),
                             home + QStringLiteral("/.local/share/fish/fish_history"),
                             home + QStringLiteral("/.python_history"), home + QStringLiteral("/.lesshst"),
                             home + QStringLiteral("/.viminfo"), home + QStringLiteral("/.xsession-errors")};
    QStringList places;
    for (const QString &path : wanted) {
        const QString clean = QFileInfo(path).canonicalFilePath(); // empty if it is not there
        const bool inside = std::any_of(places.begin(), places.end(), [&](const QString &other) {
            return clean == other || clean.startsWith(other + u'/');
        });
        if (!clean.isEmpty() && !inside) {
            places.append(clean);
        }
    }
    return places;
}

QList<KeyRef> keysOf(const QList<Profile> &profiles)
{
    QList<KeyRef> keys;
    for (const Profile &profile : profiles) {
        for (const KeyRef &key : {profile.signInKey, profile.writerKey, profile.proxyPassword}) {
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.append(key);
            }
        }
    }
    return keys;
}

ExposureScan::ExposureScan(SecretStore &secrets, Worker &files, QList<KeyRef> keys, QStringList places, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_files(files)
    , m_waiting(std::move(keys))
    , m_places(std::move(places))
    , m_traces(std::make_shared<Searched>())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

ExposureScan::~ExposureScan()
{
    cancel();
}

void ExposureScan::start()
{
    m_shield = std::make_unique<MemoryShield>();
    readNext();
}

void ExposureScan::cancel()
{
    *m_cancelled = true;
}

void ExposureScan::readNext()
{
    if (m_waiting.isEmpty() || *m_cancelled) {
        return scan();
    }
    const KeyRef ref = m_waiting.takeFirst();
    m_secrets.read(ref, this, [this, ref](StoreStatus status, StoredKey &&key) {
        if (status != StoreStatus::Ok) {
            m_report.keysUnread.append({ref, status});
            return readNext();
        }
        for (const Secret *secret : {&key.secretKey, &key.securityToken}) {
            if (secret->isEmpty()) {
                continue;
            }
            Traces traces(*secret);
            if (traces.isEmpty()) {
                m_report.keysTooShort.append(ref);
            } else {
                m_traces->emplace_back(ref, std::move(traces));
            }
        }
        ++m_report.keys;
        readNext();
    });
}

void ExposureScan::scan()
{
    m_files.run(
        this,
        [report = m_report, traces = m_traces, cancelled = m_cancelled, places = m_places]() mutable {
            Search search(*traces, *cancelled, report);
            for (const QString &place : places) {
                search.place(place);
            }
            traces->clear();
            report.cancelled = *cancelled;
            return report;
        },
        [this](const ExposureReport &report) {
            m_shield.reset();
            Q_EMIT finished(report);
        });
}

} // namespace spillway
