// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/networkaccess.h"
#include "flow/checkline.h"
#include "platform/versions.h"
#include "workspace/paths.h"

#include <QObject>

#include <optional>

namespace spillway {

/// One thing that Spillway needs of this computer, and how it is. Data; the words are made by
/// messages.
struct DoctorLine
{
    enum class What { Keyring, Clock, Connection, Proxy, CaFile, Folders, Space, Database, Tls, Program };
    enum class Reason {
        None,
        // Keyring; see `key`
        KeyringWrites, ///< the services that answered, if their names are known
        KeyringFails,
        KeyringDiffers, ///< what was read is not what was written
        KeyringKeeps,   ///< the entry could not be removed again: its name
        // Clock and Connection
        Seen,    ///< see `seen`
        NoPlace, ///< no profile was chosen: nobody to ask
        NoWay,   ///< the network's settings are no good; the line of the CA file or the proxy says it
        // Proxy
        ProxyUsed, ///< its address
        ProxyNone,
        ProxyMalformed,
        ProxyPassword, ///< could not be read; see `key`
        // CaFile
        CaOfSystem,
        CaAdded,  ///< the file
        CaUnread, ///< the file
        CaEmpty,  ///< the file
        // Folders and Space
        FoldersFine,   ///< the one of the history
        FolderRefused, ///< those that cannot be written
        OnNetwork,     ///< the history's folder
        SpaceLeft,     ///< bytes, and the folder they are for
        // Database, Tls, Program
        Version, ///< what is there
        NotThere,
        NoTrigram, ///< the version that lacks it
    };

    What what = What::Program;
    CheckLine::Result verdict = CheckLine::Result::Waiting;
    Reason reason = Reason::None;
    QStringList values = {};
    StoreStatus key = StoreStatus::Ok;
    std::optional<CheckLine> seen = {};

    bool isOver() const { return verdict != CheckLine::Result::Waiting; }
};

/// Looks at what Spillway needs: the keyring, by writing an entry of its own and removing it again;
/// clock and connection of a site, by one call that nothing is signed for; proxy and CA file;
/// folders and disk, by files that it removes again; and the versions. Emits finished() once, never
/// from within start(). Deleted earlier, it ends in silence, and an entry it wrote is removed still.
class Doctor : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        SecretStore &keyring; ///< the real one: what a session keeps would prove nothing
        Worker &files;
        Paths paths;
    };
    /// Without a site nobody can be asked for the time.
    Doctor(Tools tools, std::optional<Site> site, QObject *parent = nullptr);
    ~Doctor() override;

    void start();
    /// In the order of What, with those that are still to come.
    const QList<DoctorLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void changed();
    void finished(const QList<spillway::DoctorLine> &lines);

private:
    void tell(DoctorLine line);
    void lookAtFiles();
    void lookAtNetwork();
    void call(const PreparedNetwork &prepared);
    void probeKeyring();
    void readProbe(const QByteArray &written);
    void removeProbe(const DoctorLine &line);

    Tools m_tools;
    std::optional<Site> m_site;
    QList<DoctorLine> m_lines;
    KeyRef m_probe; ///< the entry that is still to be removed
};

/// The judgements: pure.
DoctorLine spaceLine(qint64 bytes, const QString &folder);
QList<DoctorLine> versionLines(const Versions &versions);

} // namespace spillway
