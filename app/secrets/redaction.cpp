// SPDX-License-Identifier: Apache-2.0
#include "secrets/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spillway {
namespace {

/// A shorter secret would blacken half of any text, and is none.
constexpr qsizetype Shortest = 4;

QJsonValue redacted(const QJsonValue &value, const Secret &secret)
{
    if (value.isString()) {
        return spillway::redacted(value.toString(), secret);
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray()) {
            array.append(redacted(element, secret));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            object.insert(spillway::redacted(it.key(), secret), redacted(it.value(), secret));
        }
        return object;
    }
    return value;
}

} // namespace

QString redacted(QString text, const Secret &secret)
{
    if (secret.size() < Shortest) {
        return text;
    }
    QString plain = QString::fromUtf8(secret.bytes());
    text.replace(plain, QString(plain.size(), u'X'));
    wipe(plain);
    return text;
}

QByteArray redacted(QByteArray answer, const Secret &secret)
{
    if (secret.size() < Shortest) {
        return answer;
    }
    answer.replace(secret.bytes(), QByteArray(secret.size(), 'X'));
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (document.isNull()) {
        return answer;
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue clean = redacted(root, secret);
    if (clean == root) {
        return answer; // as it came, to the letter
    }
    return (clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace spillway
