// SPDX-License-Identifier: Apache-2.0
#include "ctl/requestinput.h"

#include "ctl/output.h"
#include "messages/messages.h"

#include <QCoreApplication>
#include <QFile>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace

std::variant<RequestInput, BadInput> readRequest(const QString &name)
{
    QFile file(name);
    const bool opened = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    std::variant<RequestFile, RequestFileError> parsed = RequestFileError{RequestFileError::Kind::Unreadable};
    if (opened) {
        parsed = readRequestFile(file);
    }
    const auto *error = std::get_if<RequestFileError>(&parsed);
    if (error && error->kind == RequestFileError::Kind::Unreadable) {
        return BadInput{Usage,
                        QStringLiteral("file.unreadable"),
                        {},
                        Words::tr("“%1” cannot be read: %2").arg(name, file.errorString())};
    }
    if (error) {
        return BadInput{Invalid, QStringLiteral("file.not_a_request"), {}, messages::text(*error)};
    }
    RequestFile &request = std::get<RequestFile>(parsed);
    if (request.hasSecret) {
        return BadInput{
            Usage, QStringLiteral("secret_key.in_file"), QString(keyOf(Field::SecretKey)),
            Words::tr("“%1” holds a secret_key. A secret does not belong in a file: take it out, and let the "
                      "keyring or the environment give it.")
                .arg(name)};
    }
    return RequestInput{std::move(request.draft), request.accessKey, request.dropped};
}

QJsonArray toJson(const BadInput &bad)
{
    return {QJsonObject{{QLatin1String("field"), bad.field},
                        {QLatin1String("severity"), QLatin1String("error")},
                        {QLatin1String("rule"), bad.rule},
                        {QLatin1String("message"), bad.message}}};
}

} // namespace spillway::ctl
