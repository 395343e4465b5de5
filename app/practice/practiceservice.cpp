// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceservice.h"

#include "platform/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spillway {
namespace {

StoredKey storedKey(const QJsonObject &object, QLatin1String accessKey, QLatin1String secretKey)
{
    // A practice key opens nothing but the practice service, so QJsonDocument may hold it.
    return {object.value(accessKey).toString(), Secret::fromText(object.value(secretKey).toString()), {}};
}

} // namespace

const PracticePlace::Instance &PracticePlace::instance() const
{
    const auto it =
        std::find_if(instances.cbegin(), instances.cend(), [](const Instance &i) { return !i.connectorId.isEmpty(); });
    return it == instances.cend() ? instances.first() : *it;
}

PracticeService::PracticeService(QString program, QString stateFolder, SessionStore &keys, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_stateFolder(std::move(stateFolder))
    , m_keys(keys)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeService::readGreeting);
    const auto ended = [this](const QString &reason) {
        m_place.reset();
        const QString said = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
        qCWarning(logProgram).noquote() << "practice service:" << (said.isEmpty() ? reason : said);
        emit failed(said.isEmpty() ? reason : said);
    };
    connect(&m_process, &QProcess::errorOccurred, this, [this, ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(m_process.errorString());
        }
    });
    connect(&m_process, &QProcess::finished, this, [this, ended] { ended(m_process.errorString()); });
}

PracticeService::~PracticeService()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // the child ends at the end of its input
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void PracticeService::start()
{
    if (m_process.state() != QProcess::NotRunning) {
        return;
    }
    m_process.setProgram(m_program);
    m_process.setArguments({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--state"), m_stateFolder,
                            QStringLiteral("--exit-with-stdin")});
    // No key of the operator's environment reaches the child.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"HUAWEICLOUD_") || name.startsWith(u"SPILLWAY_")) {
            environment.remove(name);
        }
    }
    m_process.setProcessEnvironment(environment);
    m_process.start();
}

void PracticeService::tellAgain()
{
    if (m_place) {
        emit ready();
    }
}

void PracticeService::readGreeting()
{
    if (m_place || !m_process.canReadLine()) {
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(m_process.readLine()).object();
    PracticePlace place{.dmsEndpoint = object.value(u"dms").toString(),
                        .projectId = object.value(u"project_id").toString(),
                        .region = object.value(u"project_name").toString(),
                        .instances = {},
                        .signInKey = {QStringLiteral("practice: sign-in key")},
                        .signInKeyEnd = {},
                        .writerKey = {QStringLiteral("practice: bucket-writer key")},
                        .writerKeyEnd = {}};
    for (const QJsonValue &value : object.value(u"instances").toArray()) {
        const QJsonObject row = value.toObject();
        place.instances.append({row.value(u"instance_id").toString(), row.value(u"connector_id").toString(),
                                row.value(u"name").toString()});
    }
    StoredKey signIn = storedKey(object, QLatin1String("access_key"), QLatin1String("secret_key"));
    StoredKey writer = storedKey(object, QLatin1String("bucket_access_key"), QLatin1String("bucket_secret_key"));
    if (place.dmsEndpoint.isEmpty() || place.instances.isEmpty() || signIn.secretKey.isEmpty() ||
        writer.secretKey.isEmpty()) {
        emit failed(QStringLiteral("unexpected first line"));
        return;
    }
    place.signInKeyEnd = lastFour(signIn.accessKey);
    place.writerKeyEnd = lastFour(writer.accessKey);
    m_keys.keep(place.signInKey, std::move(signIn));
    m_keys.keep(place.writerKey, std::move(writer));
    m_place = std::move(place);
    qCInfo(logProgram).noquote() << "practice service at" << m_place->dmsEndpoint;
    emit ready();
}

} // namespace spillway
