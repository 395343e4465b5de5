// SPDX-License-Identifier: Apache-2.0
#include "ctl/commands.h"

#include "ctl/output.h"
#include "flow/exposure.h"
#include "messages/exposure.h"
#include "messages/messages.h"
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

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
