// SPDX-License-Identifier: Apache-2.0
#include "ctl/output.h"

#include "cloud/serviceerror.h"
#include "messages/messages.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace spillway::ctl {
namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Inside of JSON nothing need be lost: what would steer a terminal is written as an escape.
QByteArray escaped(const QByteArray &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        const bool hidden = c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
                            c.category() == QChar::Separator_Paragraph || c == QChar(0x7f);
        if (hidden) {
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            text += c;
        }
    }
    return text.toUtf8();
}

} // namespace

void print(const QJsonArray &value)
{
    write(stdout, escaped(QJsonDocument(value).toJson()));
}

void print(const QJsonObject &value)
{
    write(stdout, escaped(QJsonDocument(value).toJson()));
}

void printText(const QString &text)
{
    write(stdout, harmlessLines(text.toUtf8()).toLocal8Bit());
}

void printExact(const QByteArray &text)
{
    write(stdout, text);
}

void printTable(const QStringList &titles, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        qsizetype width = titles.at(column).size();
        for (const QStringList &row : rows) {
            width = std::max(width, row.value(column).size());
        }
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const QString cell = harmless(cells.value(column), cells.value(column).size());
            text += column + 1 < widths.size() ? cell.leftJustified(widths.at(column)) + QStringLiteral("  ") : cell;
        }
        printText(text + u'\n');
    };
    line(titles);
    std::for_each(rows.cbegin(), rows.cend(), line);
}

void complain(const QString &text)
{
    write(stderr, harmlessLines((text + u'\n').toUtf8()).toLocal8Bit());
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        const QString key = finding.unknownKey.isEmpty() ? QString(finding.key) : finding.unknownKey;
        array.append(QJsonObject{
            {QLatin1String("field"), key},
            {QLatin1String("severity"),
             finding.severity == Severity::Error ? QLatin1String("error") : QLatin1String("warning")},
            {QLatin1String("rule"), QString(finding.rule)},
            {QLatin1String("message"), messages::text(finding)},
        });
    }
    return array;
}

void printFindings(const QList<Finding> &findings)
{
    QList<QStringList> rows;
    for (const Finding &finding : findings) {
        const QString key = finding.unknownKey.isEmpty() ? QString(finding.key) : finding.unknownKey;
        rows.append({key, finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"),
                     messages::text(finding), messages::text(finding.edition)});
    }
    printTable({QStringLiteral("FIELD"), QStringLiteral("SEVERITY"), QStringLiteral("MESSAGE"), QStringLiteral("BY")},
               rows);
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

} // namespace spillway::ctl
