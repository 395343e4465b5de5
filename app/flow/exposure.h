// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/process.h"
#include "platform/worker.h"
#include "secrets/secretstore.h"
#include "secrets/traces.h"
#include "workspace/paths.h"
#include "workspace/profile.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace spillway {

/// A file in which a key of this computer's keyring stands.
struct ExposureHit
{
    QString file;
    KeyRef key;
    TraceForm form;

    bool operator==(const ExposureHit &) const = default;
};

/// What was looked for, where, and what was found.
struct ExposureReport
{
    qsizetype keys = 0;                               ///< that were looked for
    QList<std::pair<KeyRef, StoreStatus>> keysUnread; ///< that the keyring did not give
    QList<KeyRef> keysTooShort;                       ///< that would be found everywhere by chance
    qint64 files = 0;                                 ///< that were read to their end
    qint64 bytes = 0;                                 ///< of them
    QStringList unreadable;                           ///< files and folders that could not be read
    QList<ExposureHit> hits;
    bool cancelled = false;

    bool isClean() const { return hits.isEmpty() && !cancelled; }
};

/// The program's own folders, the runtime and the temporary folder, and the shells' records of what was typed:
/// where a key that slipped out would lie. What is not there is left out.
QStringList exposurePlaces(const Paths &paths);
/// The keyring entries that the profiles name, each once.
QList<KeyRef> keysOf(const QList<Profile> &profiles);

/// Looks for the keys of the keyring in files, in all forms of Traces. Links are not followed, and
/// files of other users are left alone. Emits finished() once.
class ExposureScan : public QObject
{
    Q_OBJECT
public:
    /// `secrets` and `files` must outlive it. `places` are files and folders.
    ExposureScan(SecretStore &secrets, Worker &files, QList<KeyRef> keys, QStringList places,
                 QObject *parent = nullptr);
    ~ExposureScan() override;

    void start();
    /// finished() follows soon, with what was found so far.
    void cancel();

Q_SIGNALS:
    void finished(const spillway::ExposureReport &report);

private:
    void readNext();
    void scan();

    SecretStore &m_secrets;
    Worker &m_files;
    QList<KeyRef> m_waiting;
    QStringList m_places;
    ExposureReport m_report;
    std::shared_ptr<std::vector<std::pair<KeyRef, Traces>>> m_traces;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::unique_ptr<MemoryShield> m_shield;
};

} // namespace spillway
