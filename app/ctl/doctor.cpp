// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"

#include "ctl/output.h"
#include "flow/doctor.h"
#include "flow/exposure.h"
#include "messages/checks.h"
#include "messages/doctor.h"
#include "messages/exposure.h"
#include "messages/messages.h"
#include "practice/practiceservice.h"
#include "secrets/keychainstore.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

QString formName(TraceForm form)
{
    switch (form) {
    case TraceForm::Plain: return QStringLiteral("plain");
    case TraceForm::Percent: return QStringLiteral("percent");
    case TraceForm::Utf16: return QStringLiteral("utf-16");
    case TraceForm::Base64: return QStringLiteral("base64");
    case TraceForm::Hex: return QStringLiteral("hex");
    case TraceForm::Reversed: return QStringLiteral("reversed");
    }
    return {};
}

QJsonObject toJson(const ExposureReport &report)
{
    QJsonArray hits;
    for (const ExposureHit &hit : report.hits) {
        hits.append(QJsonObject{{QLatin1String("file"), hit.file},
                                {QLatin1String("key"), hit.key.name},
                                {QLatin1String("form"), formName(hit.form)}});
    }
    QJsonArray missed;
    for (const auto &[key, status] : report.keysUnread) {
        missed.append(key.name);
    }
    for (const KeyRef &key : report.keysTooShort) {
        missed.append(key.name);
    }
    return {{QLatin1String("hits"), hits},
            {QLatin1String("keys"), report.keys},
            {QLatin1String("keys_not_looked_for"), missed},
            {QLatin1String("files"), report.files},
            {QLatin1String("bytes"), report.bytes},
            {QLatin1String("files_not_read"), QJsonArray::fromStringList(report.unreadable)}};
}

struct Search
{
    KeychainStore keychain;
    Worker files{QStringLiteral("files")};
};

QString nameOf(DoctorLine::What what)
{
    using What = DoctorLine::What;
    switch (what) {
    case What::Keyring: return QStringLiteral("keyring");
    case What::Clock: return QStringLiteral("clock");
    case What::Connection: return QStringLiteral("connection");
    case What::Proxy: return QStringLiteral("proxy");
    case What::CaFile: return QStringLiteral("certificates");
    case What::Folders: return QStringLiteral("folders");
    case What::Space: return QStringLiteral("disk_space");
    case What::Database: return QStringLiteral("database");
    case What::Tls: return QStringLiteral("tls");
    case What::Program: return QStringLiteral("versions");
    }
    return {};
}

/// Runs `spillwayctl doctor` from the place to ask to the exit code.
class DoctorCommand : public QObject
{
public:
    DoctorCommand(const Arguments &arguments, const Paths &paths, QObject *parent)
        : QObject(parent)
        , m_arguments(arguments)
        , m_paths(paths)
    {
    }

    void start()
    {
        if (m_arguments.practice) {
            connect(&m_practice, &PracticeService::ready, this, [this] { look(siteOf(*m_practice.place())); });
            connect(&m_practice, &PracticeService::failed, this, [this](const QString &detail) {
                failWith(m_arguments, NotSent, Words::tr("The practice service did not start: %1").arg(detail));
            });
            return m_practice.start();
        }
        if (m_arguments.profile.isEmpty()) {
            return look(std::nullopt);
        }
        const auto read = readProfiles(m_paths.profilesFile());
        if (const auto *error = std::get_if<ProfileFileError>(&read)) {
            return failWith(m_arguments, Usage, messages::text(*error, m_paths.profilesFile()));
        }
        const auto &profiles = std::get<QList<Profile>>(read);
        const auto profile = std::find_if(profiles.cbegin(), profiles.cend(),
                                          [this](const Profile &each) { return each.name == m_arguments.profile; });
        if (profile == profiles.cend()) {
            return failWith(m_arguments, Usage, Words::tr("There is no profile “%1”.").arg(m_arguments.profile));
        }
        const std::optional<Site> site = siteOf(*profile);
        site ? look(site)
             : failWith(m_arguments, Usage, Words::tr("The profile “%1” has no DMS endpoint.").arg(profile->name));
    }

private:
    void look(const std::optional<Site> &site)
    {
        auto *doctor = new Doctor({m_keychain, m_files, m_paths}, site, this);
        connect(doctor, &Doctor::finished, this, &DoctorCommand::report);
        doctor->start();
    }

    void report(const QList<DoctorLine> &lines)
    {
        const ErrorCatalogue catalogue;
        QJsonArray array;
        QList<QStringList> rows;
        for (const DoctorLine &line : lines) {
            const QString words = messages::text(line, catalogue);
            array.append(QJsonObject{{QLatin1String("check"), nameOf(line.what)},
                                     {QLatin1String("verdict"), ctl::nameOf(line.verdict)},
                                     {QLatin1String("message"), words}});
            rows.append({messages::verdictWord(line.verdict), messages::label(line.what), words});
        }
        m_arguments.json ? print(array) : printTable({Words::tr("VERDICT"), Words::tr("WHAT"), Words::tr("WHY")}, rows);
        const auto failed = [&](auto which) {
            return std::any_of(lines.cbegin(), lines.cend(), [&](const DoctorLine &line) {
                return line.verdict == CheckLine::Result::Failed && which(line.what);
            });
        };
        const bool keyring = failed([](DoctorLine::What what) { return what == DoctorLine::What::Keyring; });
        endWith(keyring ? Keychain : failed([](DoctorLine::What) { return true; }) ? NotSent : Fine);
    }

    const Arguments &m_arguments;
    Paths m_paths;
    KeychainStore m_keychain;
    SessionStore m_secrets{m_keychain};
    Worker m_files{QStringLiteral("files")};
    PracticeService m_practice{m_paths.practiceProgram, m_paths.practice, m_secrets};
};

} // namespace

void doctor(const Arguments &arguments, const Paths &paths, QObject *context)
{
    (new DoctorCommand(arguments, paths, context))->start();
}

void secretsReport(const Arguments &arguments, const Paths &paths, QObject *context)
{
    const auto read = readProfiles(paths.profilesFile());
    if (const auto *error = std::get_if<ProfileFileError>(&read)) {
        return failWith(arguments, Usage, messages::text(*error, paths.profilesFile()));
    }
    QStringList places = exposurePlaces(paths);
    for (const QString &folder : arguments.folders) {
        if (!QFileInfo::exists(folder)) {
            return failWith(arguments, Usage, Words::tr("There is no file or folder “%1”.").arg(folder));
        }
        places.append(folder);
    }
    auto search = std::make_shared<Search>();
    auto *scan =
        new ExposureScan(search->keychain, search->files, keysOf(std::get<QList<Profile>>(read)), places, context);
    QObject::connect(scan, &ExposureScan::finished, context, [&arguments, search](const ExposureReport &report) {
        if (arguments.json) {
            print(toJson(report));
        } else {
            printText(messages::lines(report).join(u'\n') + u'\n');
        }
        endWith(!report.hits.isEmpty() ? Usage : !report.keysUnread.isEmpty() ? Keychain : Fine);
    });
    scan->start();
}

} // namespace spillway::ctl
