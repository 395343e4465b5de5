// SPDX-License-Identifier: Apache-2.0
#include "platform/launch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace spillway {
namespace {
constexpr char TokenVariable[] = "XDG_ACTIVATION_TOKEN";
constexpr QLatin1String NewTask("new_task");
constexpr QLatin1String Practise("practise");
constexpr QLatin1String Files("files");
constexpr QLatin1String Token("activation_token");
} // namespace

QByteArray toLine(const Launch &launch)
{
    const QJsonObject object{{NewTask, launch.newTask},
                             {Practise, launch.practise},
                             {Files, QJsonArray::fromStringList(launch.files)},
                             {Token, launch.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Launch> launchFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(NewTask).isBool() || !object.value(Practise).isBool() || !object.value(Files).isArray()) {
        return std::nullopt;
    }
    Launch launch{.newTask = object.value(NewTask).toBool(),
                  .practise = object.value(Practise).toBool(),
                  .files = {},
                  .activationToken = object.value(Token).toString()};
    for (const QJsonValue &file : object.value(Files).toArray()) {
        launch.files.append(file.toString());
    }
    return launch;
}

QString absoluteFile(const QString &pathOrUri)
{
    const QUrl url(pathOrUri);
    if (url.isLocalFile()) {
        return url.toLocalFile();
    }
    // What lies elsewhere stays as it was written: the window says that it cannot read it.
    return pathOrUri.contains(QLatin1String("://")) ? pathOrUri : QFileInfo(pathOrUri).absoluteFilePath();
}

QString takeActivationToken()
{
    const QString token = qEnvironmentVariable(TokenVariable);
    qunsetenv(TokenVariable); // else a child would show it again, and it is good once
    return token;
}

void useActivationToken(const QString &token)
{
    // Qt 6.4 has no call for it; its Wayland plugin takes the token of the environment when a window is activated.
    if (!token.isEmpty()) {
        qputenv(TokenVariable, token.toUtf8());
    }
}

} // namespace spillway
