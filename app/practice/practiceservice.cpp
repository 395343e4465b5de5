// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spillway
{
namespace
{

StoredKey keyOf(const QJsonObject &object, QLatin1String accessKey, QLatin1String secretKey)
{
    // A practice key opens nothing but the practice service, so QJsonDocument may hold it.
    return {object.value(accessKey).toString(), Secret::fromText(object.value(secretKey).toString()), {}};
}

} // namespace

std::optional<PracticeGreeting> parseGreeting(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    PracticeGreeting greeting;
    greeting.dmsEndpoint = object.value(u"dms").toString();
    greeting.projectId = object.value(u"project_id").toString();
    for (const QJsonValue &value : object.value(u"instances").toArray()) {
        const QJsonObject row = value.toObject();
        greeting.instances.append({row.value(u"instance_id").toString(), row.value(u"connector_id").toString(),
                                   row.value(u"name").toString()});
    }
    greeting.signInKey = keyOf(object, QLatin1String("access_key"), QLatin1String("secret_key"));
    greeting.writerKey = keyOf(object, QLatin1String("bucket_access_key"), QLatin1String("bucket_secret_key"));
    const bool complete = !greeting.dmsEndpoint.isEmpty() && !greeting.projectId.isEmpty()
        && !greeting.instances.isEmpty() && !greeting.signInKey.secretKey.isEmpty()
        && !greeting.writerKey.secretKey.isEmpty();
    return complete ? std::optional(std::move(greeting)) : std::nullopt;
}

PracticeService::PracticeService(QString stateFolder, QObject *parent)
    : QObject(parent), m_stateFolder(std::move(stateFolder))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeService::readGreeting);
    const auto ended = [this](const QString &reason) {
        m_ready = false;
        const QString said = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
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
    m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/spillway-practice"));
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

void PracticeService::readGreeting()
{
    if (m_ready || !m_process.canReadLine()) {
        return;
    }
    auto greeting = parseGreeting(m_process.readLine());
    if (!greeting) {
        emit failed(QStringLiteral("unexpected greeting"));
        return;
    }
    m_ready = true;
    emit ready(*greeting);
}

} // namespace spillway
