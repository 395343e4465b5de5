// SPDX-License-Identifier: Apache-2.0
#include "cloud/serviceerror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace spillway {
namespace {

constexpr qsizetype MaxMessage = 2000;

QString text(const QJsonValue &value, qsizetype length = MaxMessage)
{
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 15);
    }
    return harmless(value.toString(), length);
}

ServiceError fromJson(const QJsonObject &object)
{
    const QJsonObject nested = object.value(u"error").toObject();
    const auto firstOf = [&](std::initializer_list<QLatin1String> keys) {
        for (const QJsonObject &source : {nested, object}) {
            for (QLatin1String key : keys) {
                if (const QString value = text(source.value(key)); !value.isEmpty()) {
                    return value;
                }
            }
        }
        return QString();
    };
    ServiceError error;
    error.code = firstOf({QLatin1String("error_code"), QLatin1String("code")}).left(100);
    error.message = firstOf({QLatin1String("error_msg"), QLatin1String("message"), QLatin1String("error_message")});
    error.requestId = text(object.value(u"request_id"), 200);
    error.policyDetail = firstOf({QLatin1String("encoded_authorization_message")});
    return error;
}

ServiceError fromXml(const QByteArray &body)
{
    ServiceError error;
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != u"Error") {
        return error;
    }
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        const QString value = harmless(reader.readElementText(QXmlStreamReader::SkipChildElements), MaxMessage);
        if (name == u"Code") {
            error.code = value.left(100);
        } else if (name == u"Message") {
            error.message = value;
        } else if (name == u"RequestId") {
            error.requestId = value.left(200);
        }
    }
    return error;
}

/// Replaces what is not seen and moves or hides what is; line feeds and tabs stay.
QString withoutHidden(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n' || c == u'\t') {
            result += c;
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        switch (pair ? QChar::category(QChar::surrogateToUcs4(c, text.at(i + 1))) : c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format: // direction, joining, tags
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: result += QChar(QChar::ReplacementCharacter); break;
        default: result += text.mid(i, pair ? 2 : 1);
        }
        i += pair ? 1 : 0;
    }
    return result;
}

} // namespace

ServiceError parseServiceError(const QByteArray &body)
{
    ServiceError error;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        error = fromJson(document.object());
    } else if (body.trimmed().startsWith('<')) {
        error = fromXml(body);
    }
    if (error.code.isEmpty() && error.message.isEmpty()) {
        error.excerpt = harmless(body, 300);
    }
    return error;
}

QString harmless(const QByteArray &text, qsizetype length)
{
    return harmless(QString::fromUtf8(text.left(length * 4)), length);
}

QString harmless(const QString &text, qsizetype length)
{
    QString line = QStringView(text).left(length).toString();
    for (QChar &c : line) {
        c = c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }
    return withoutHidden(line).trimmed();
}

QString harmlessLines(const QByteArray &text)
{
    return withoutHidden(QString::fromUtf8(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

} // namespace spillway
