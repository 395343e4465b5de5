// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"

#include "platform/logging.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QPointer>
#include <QTimer>

namespace spillway {
namespace {

/// QtKeychain takes its "service" for the entry's label, the one thing that a keyring program
/// shows; so the entry's name stands there, and the app ID where the user's name would.
const QString &owner()
{
    static const QString id = QStringLiteral("io.github.spillway.Spillway");
    return id;
}

StoreStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return StoreStatus::Ok;
    case QKeychain::EntryNotFound: return StoreStatus::NotStored;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry: return StoreStatus::Refused;
    default: return StoreStatus::Unavailable; // no bus and no service come as OtherError (traps.md)
    }
}

/// A locked keyring whose prompt was dismissed looks to libsecret like one without the entry
/// (measured). This asks the Secret Service itself, which tells locked entries apart; where there
/// is none, as with KWallet, the first answer stands.
void askIfLocked(const KeyRef &ref, QObject *context, std::function<void(bool)> done)
{
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    const QMap<QString, QString> attributes{{QStringLiteral("server"), ref.name}, {QStringLiteral("user"), owner()}};
    qDBusRegisterMetaType<QMap<QString, QString>>();
    search.setArguments({QVariant::fromValue(attributes)});
    search.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search, 2000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        done(reply.isValid() && !reply.argumentAt<1>().isEmpty());
    });
}

} // namespace

QStringList keyringServices()
{
    QStringList answering;
    for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"}) {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        ask.setArguments({QString(QLatin1String(name))});
        const QDBusReply<bool> reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, 2000);
        if (reply.isValid() && reply.value()) {
            answering.append(QLatin1String(name));
        }
    }
    return answering;
}

void KeychainStore::run(QKeychain::Job *job, QObject *context, std::function<void(StoreStatus, QKeychain::Job *)> done)
{
    // The job has no parent and is never deleted by us: with libsecret a job deleted before its
    // end is written to after it (traps.md). On a time-out we only stop listening.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    // Whichever comes first of answer and time-out; the other then finds the timer gone.
    const auto finish = [timer = QPointer<QTimer>(timer), over = std::make_shared<bool>(false), done = std::move(done),
                         guard = QPointer<QObject>(context)](StoreStatus status, QKeychain::Job *ended) {
        if (std::exchange(*over, true)) {
            return;
        }
        if (timer) {
            timer->deleteLater();
        }
        if (status != StoreStatus::Ok && status != StoreStatus::NotStored) {
            qCWarning(logKeyring).noquote()
                << "status" << static_cast<int>(status) << (ended ? ended->errorString() : QStringLiteral("no answer"));
        } else {
            qCDebug(logKeyring) << "status" << static_cast<int>(status);
        }
        if (guard) {
            done(status, ended);
        }
    };
    QObject::connect(timer, &QTimer::timeout, timer, [finish] { finish(StoreStatus::TimedOut, nullptr); });
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [finish](QKeychain::Job *ended) { finish(statusOf(ended->error()), ended); });
    timer->start(Timeout);
    job->start();
}

void KeychainStore::read(const KeyRef &ref, QObject *context, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(ref.name);
    job->setKey(owner());
    run(job, context, [ref, context, done = std::move(done)](StoreStatus status, QKeychain::Job *ended) {
        if (status == StoreStatus::NotStored) {
            return askIfLocked(ref, context, [done](bool locked) {
                done(locked ? StoreStatus::Refused : StoreStatus::NotStored, {});
            });
        }
        if (status != StoreStatus::Ok) {
            return done(status, {});
        }
        QByteArray data = static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData();
        std::optional<StoredKey> key = decodedKey(Secret(data));
        wipe(data); // shared with the job's own copy, so that goes too
        key ? done(StoreStatus::Ok, std::move(*key)) : done(StoreStatus::Damaged, {});
    });
}

void KeychainStore::write(const KeyRef &ref, StoredKey key, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(ref.name);
    job->setKey(owner());
    const Secret text = encoded(key);
    // As bytes, so that the job shares our buffer and both can be wiped at once.
    auto data = std::make_shared<QByteArray>(text.bytes().toByteArray());
    job->setBinaryData(*data);
    run(job, context, [done = std::move(done), data](StoreStatus status, QKeychain::Job *) {
        wipe(*data);
        done(status);
    });
}

void KeychainStore::remove(const KeyRef &ref, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(ref.name);
    job->setKey(owner());
    run(job, context, [ref, context, done = std::move(done)](StoreStatus status, QKeychain::Job *) {
        if (status != StoreStatus::Ok) {
            return done(status);
        }
        askIfLocked(ref, context, [done](bool locked) { done(locked ? StoreStatus::Refused : StoreStatus::Ok); });
    });
}

} // namespace spillway
