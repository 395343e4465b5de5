// SPDX-License-Identifier: Apache-2.0
#include "workspace/drafts.h"

#include "secrets/keyshape.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>

namespace spillway {
namespace {

constexpr std::array texts{
    std::pair{"profile", &SavedDraft::profile},
    std::pair{"new_profile_name", &SavedDraft::newProfileName},
    std::pair{"region", &SavedDraft::region},
    std::pair{"dms_endpoint", &SavedDraft::dmsEndpoint},
    std::pair{"ca_file", &SavedDraft::caFile},
    std::pair{"parked_topics", &SavedDraft::parkedTopics},
    std::pair{"parked_pattern", &SavedDraft::parkedPattern},
    std::pair{"note", &SavedDraft::note},
    std::pair{"ticket", &SavedDraft::ticket},
    std::pair{"template_name", &SavedDraft::templateName},
};

QByteArray toJson(const SavedDraft &saved)
{
    QJsonObject root{{QLatin1String("version"), 1},
                     {QLatin1String("practice"), saved.practice},
                     {QLatin1String("step"), saved.step},
                     {QLatin1String("begun_at"), saved.begunAt.isValid() ? saved.begunAt.toMSecsSinceEpoch() : 0},
                     {QLatin1String("saved_at"), saved.savedAt.toMSecsSinceEpoch()}};
    // A text in which a key stands is left out: the form says so at its field, and a file has no place for it.
    for (const auto &[key, member] : texts) {
        if (!holdsKey(saved.*member)) {
            root.insert(QLatin1String(key), saved.*member);
        }
    }
    QJsonObject fields; // as text, since a draft may hold what no request can
    for (const FieldInfo &info : fieldTable()) {
        if (!saved.draft.isEmpty(info.field) && !holdsKey(saved.draft.text(info.field))) {
            fields.insert(info.key, saved.draft.text(info.field));
        }
    }
    root.insert(QLatin1String("fields"), fields);
    return QJsonDocument(root).toJson();
}

std::optional<SavedDraft> fromJson(const QByteArray &json, const QString &id)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("version")).toInt() != 1) {
        return std::nullopt;
    }
    SavedDraft saved;
    saved.id = id;
    saved.draft = Draft::forForm();
    saved.practice = root.value(QLatin1String("practice")).toBool();
    saved.step = root.value(QLatin1String("step")).toInt();
    saved.savedAt = QDateTime::fromMSecsSinceEpoch(root.value(QLatin1String("saved_at")).toInteger(), Qt::UTC);
    if (const qint64 begun = root.value(QLatin1String("begun_at")).toInteger(); begun > 0) {
        saved.begunAt = QDateTime::fromMSecsSinceEpoch(begun, Qt::UTC);
    }
    for (const auto &[key, member] : texts) {
        saved.*member = root.value(QLatin1String(key)).toString();
    }
    const QJsonObject fields = root.value(QLatin1String("fields")).toObject();
    for (const FieldInfo &info : fieldTable()) {
        if (info.field != Field::SecretKey && info.field != Field::Descriptor) {
            saved.draft.set(info.field, fields.value(info.key).toString());
        }
    }
    return saved;
}

} // namespace

DraftStore::DraftStore(QString folder, Worker &files, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_files(files)
    , m_open(std::make_shared<std::map<QString, std::unique_ptr<HeldLock>>>())
{
}

DraftStore::~DraftStore()
{
    m_files.finishAll([this] { m_open->clear(); });
}

QString DraftStore::path(const QString &id, const char *suffix) const
{
    return m_folder + u'/' + id + QLatin1String(suffix);
}

void DraftStore::open(const QString &id)
{
    m_held.insert(id);
    m_files.run(
        this,
        [open = m_open, id, folder = m_folder, file = path(id, ".lock")] {
            if (makePrivateFolder(folder) && !open->contains(id)) {
                open->insert_or_assign(id, HeldLock::acquire(file));
            }
        },
        [this] { emit changed(); });
}

void DraftStore::close(const QString &id)
{
    m_held.remove(id);
    m_files.run(
        this, [open = m_open, id] { open->erase(id); }, [this] { emit changed(); });
}

void DraftStore::save(const SavedDraft &draft, QObject *context, std::function<void(bool)> done)
{
    m_files.run(
        context,
        [draft, folder = m_folder, file = path(draft.id, ".json")] {
            QSaveFile out(file);
            if (!makePrivateFolder(folder) || !out.open(QIODevice::WriteOnly)) {
                return false;
            }
            out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            out.write(toJson(draft));
            return out.commit();
        },
        std::move(done));
    if (!m_held.contains(draft.id)) {
        m_files.run(
            this, [] {}, [this] { emit changed(); });
    }
}

void DraftStore::discard(const QString &id)
{
    m_files.run(
        this, [file = path(id, ".json")] { QFile::remove(file); }, [] {});
    close(id);
}

void DraftStore::discardWaiting(const QString &id)
{
    m_files.run(
        this,
        [file = path(id, ".json"), lock = path(id, ".lock")] {
            if (!HeldLock::isHeld(lock)) {
                QFile::remove(file);
            }
        },
        [] {});
}

void DraftStore::waiting(QObject *context, std::function<void(QList<SavedDraft>)> done)
{
    m_files.run(
        context,
        [folder = m_folder] {
            QList<SavedDraft> drafts;
            const QDir dir(folder);
            for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
                const QString id = name.chopped(5);
                QFile file(dir.filePath(name));
                if (HeldLock::isHeld(dir.filePath(id + QStringLiteral(".lock"))) || !file.open(QIODevice::ReadOnly)) {
                    continue;
                }
                if (auto saved = fromJson(file.read(1024 * 1024), id)) {
                    drafts.append(*saved);
                }
            }
            for (const QString &name : dir.entryList({QStringLiteral("*.lock")}, QDir::Files)) {
                if (!dir.exists(name.chopped(5) + QStringLiteral(".json")) && !HeldLock::isHeld(dir.filePath(name))) {
                    QFile::remove(dir.filePath(name)); // of a window that died before it had a draft
                }
            }
            std::sort(drafts.begin(), drafts.end(),
                      [](const SavedDraft &a, const SavedDraft &b) { return a.savedAt > b.savedAt; });
            return drafts;
        },
        std::move(done));
}

} // namespace spillway
