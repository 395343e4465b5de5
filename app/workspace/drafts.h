// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/process.h"
#include "platform/worker.h"
#include "task/draft.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <map>
#include <memory>

namespace spillway {

/// What an unfinished wizard holds, so that a crash or a closed window loses nothing. No key.
struct SavedDraft
{
    QString id; ///< UUID; the file's name
    Draft draft;
    QString profile; ///< the chosen profile's name; empty for a new one
    bool practice = false;
    /// What was typed for a new profile.
    QString newProfileName;
    QString region;
    QString dmsEndpoint;
    QString caFile;
    /// The text of the topic field that is not chosen; it is kept but not sent.
    QString parkedTopics;
    QString parkedPattern;
    QString note;
    QString ticket;
    QString templateName; ///< of a template; empty for a draft
    int step = 0;
    QDateTime begunAt; ///< UTC; when the wizard was first opened with it
    QDateTime savedAt; ///< UTC

    bool operator==(const SavedDraft &) const = default;
};

/// Drafts as files, one each, written on a worker thread. A draft that is open in a living window,
/// of this or another process, is locked and not offered.
///
/// Templates are stored in the same way, in a folder of their own, and never opened themselves.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    DraftStore(QString folder, Worker &files, QObject *parent = nullptr);

    ~DraftStore() override;

    /// Locks the draft for this process, until close() or the process ends.
    void open(const QString &id);
    void close(const QString &id);
    /// Writes it; `done` is told whether that worked.
    void save(const SavedDraft &draft, QObject *context, std::function<void(bool)> done);
    void discard(const QString &id);
    /// As discard(), unless somebody has opened it meanwhile.
    void discardWaiting(const QString &id);
    /// Those that nobody has open, newest first. Damaged files are left out and left alone.
    void waiting(QObject *context, std::function<void(QList<SavedDraft>)> done);

Q_SIGNALS:
    /// What waiting() tells may be another now. What is saved of an open draft changes nothing there.
    void changed();

private:
    QString path(const QString &id, const char *suffix) const;

    QString m_folder;
    Worker &m_files;
    QSet<QString> m_held; ///< what this process has open
    /// Used on the worker's thread only.
    std::shared_ptr<std::map<QString, std::unique_ptr<HeldLock>>> m_open;
};

} // namespace spillway
