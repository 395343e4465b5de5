// SPDX-License-Identifier: Apache-2.0
#include "secrets/redaction.h"

#include "secrets/keyshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

QByteArray withheld()
{
    return "(withheld: it quotes the secret key in another form)";
}

/// One layer of the escapes of JSON, XML and URLs taken off, wherever they stand; no parser, so
/// that it also sees what is cut or nested.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    const auto number = [&](qsizetype from, qsizetype length, int base) {
        bool good = false;
        const int code = text.mid(from, length).toInt(&good, base);
        return good && code > 0 && code < 128 ? code : -1; // a key is ASCII
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' && text[i] != '%' && text[i] != '&') {
            result += text[i];
            continue;
        }
        const QByteArrayView rest = QByteArrayView(text).sliced(i, std::min<qsizetype>(10, text.size() - i));
        qsizetype used = 0;
        int code = -1;
        if (rest.startsWith("\\u")) {
            code = number(i + 2, 4, 16);
            used = 6;
        } else if (rest.startsWith('%')) {
            code = number(i + 1, 2, 16);
            used = 3;
        } else if (rest.startsWith("&#")) {
            const qsizetype end = rest.indexOf(';');
            const bool hex = rest.size() > 2 && (rest[2] == 'x' || rest[2] == 'X');
            code = end > 2 ? number(i + (hex ? 3 : 2), end - (hex ? 3 : 2), hex ? 16 : 10) : -1;
            used = end + 1;
        } else if (rest.startsWith('\\') && rest.size() > 1) {
            code = static_cast<unsigned char>(rest[1]) < 128 ? rest[1] : -1;
            used = 2;
        }
        result += code > 0 ? static_cast<char>(code) : text[i];
        i += code > 0 ? used - 1 : 0;
    }
    return result;
}

} // namespace

QString withoutKeys(const QString &text)
{
    QString clean;
    qsizetype done = 0;
    for (const KeyTrace &trace : keyTraces(text)) {
        clean += QStringView(text).sliced(done, trace.from - done);
        done = trace.from + trace.length;
        clean += trace.kind == KeyTrace::Kind::Access ? u'…' + text.sliced(done - 4, 4) : QStringLiteral("XXXX");
    }
    clean += QStringView(text).sliced(done);
    return clean;
}

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
    if (unescaped(unescaped(answer)).contains(secret.bytes()) && QJsonDocument::fromJson(answer).isNull()) {
        return withheld();
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (document.isNull()) {
        return answer;
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue clean = redacted(root, secret);
    if (clean != root) {
        answer = (clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject()))
                     .toJson(QJsonDocument::Compact);
    }
    if (unescaped(unescaped(answer)).contains(secret.bytes())) {
        return withheld();
    }
    return answer; // untouched, it is as it came, to the letter
}

} // namespace spillway
