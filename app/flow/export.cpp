// SPDX-License-Identifier: Apache-2.0
#include "flow/export.h"

#include "cloud/dms.h"
#include "cloud/serviceerror.h"
#include "messages/messages.h"
#include "task/request.h"
#include "task/requesttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslSocket>
#include <QSysInfo>

#include <array>

namespace spillway {
namespace {

constexpr std::array names{
    std::pair{"csv", ExportFormat::Csv},
    std::pair{"json", ExportFormat::Json},
    std::pair{"markdown", ExportFormat::Markdown},
    std::pair{"curl", ExportFormat::Curl},
    std::pair{"spillwayctl", ExportFormat::Spillwayctl},
    std::pair{"terraform", ExportFormat::Terraform},
    std::pair{"support", ExportFormat::Support},
};

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Draft draftOf(const Attempt &attempt)
{
    auto parsed = parseRequestFile(Secret(attempt.body));
    const auto *file = std::get_if<RequestFile>(&parsed);
    return file ? file->draft : Draft();
}

/// What a table has of an attempt, in this order.
QList<std::pair<QString, QString>> cellsOf(const Attempt &a)
{
    return {
        {QStringLiteral("attempt_id"), a.id},
        {QStringLiteral("prepared_at"), iso(a.preparedAt)},
        {QStringLiteral("sent_at"), iso(a.sentAt)},
        {QStringLiteral("outcome"), stateName(a.state)},
        {QStringLiteral("task_name"), a.taskName},
        {QStringLiteral("topics"), a.topics},
        {QStringLiteral("bucket"), a.bucket},
        {QStringLiteral("path"), a.path},
        {QStringLiteral("profile"), a.profile},
        {QStringLiteral("endpoint"), a.endpoint},
        {QStringLiteral("project_id"), a.projectId},
        {QStringLiteral("connector_id"), a.connectorId},
        {QStringLiteral("task_id"), a.taskId},
        {QStringLiteral("request_id"), a.requestId},
        {QStringLiteral("http_status"), a.httpStatus ? QString::number(a.httpStatus) : QString()},
        {QStringLiteral("error_code"), a.errorCode},
        {QStringLiteral("error_text"), a.errorText},
        {QStringLiteral("ticket"), a.ticket},
        {QStringLiteral("note"), a.note},
        {QStringLiteral("operator"), a.operatorName},
        {QStringLiteral("machine"), a.machine},
        {QStringLiteral("verdict"), a.verdict}, // how an unknown outcome was settled
        {QStringLiteral("task_status"), a.taskStatus},
        {QStringLiteral("task_gone_at"), iso(a.taskGoneAt)},
    };
}

QString csvLine(const QStringList &cells)
{
    return cells.join(u',') + QStringLiteral("\r\n");
}

QString csvTitles()
{
    QStringList titles;
    for (const auto &[name, value] : cellsOf({})) {
        titles.append(name);
    }
    return csvLine(titles);
}

QString csvRow(const Attempt &attempt)
{
    QStringList cells;
    for (const auto &[name, value] : cellsOf(attempt)) {
        cells.append(csvCell(value));
    }
    return csvLine(cells);
}

QJsonObject objectOf(const Attempt &attempt)
{
    QJsonObject object;
    for (const auto &[name, value] : cellsOf(attempt)) {
        object.insert(name, value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    }
    object.insert(QLatin1String("http_status"),
                  attempt.httpStatus ? QJsonValue(attempt.httpStatus) : QJsonValue(QJsonValue::Null));
    object.insert(QLatin1String("practice"), attempt.practice);
    object.insert(QLatin1String("request"), QJsonDocument::fromJson(attempt.body).object());
    return object;
}

/// A cell of a Markdown table: nothing in it may end the cell, begin markup or a tag.
QString markdownCell(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            result += u' ';
        } else {
            if (QStringLiteral("\\`*_{}[]()<>#+!|~&@").contains(c)) {
                result += u'\\';
            }
            result += c;
        }
    }
    return result;
}

/// A reader of the table must not go on looking for what was found or found missing.
QString outcomeCell(const Attempt &a)
{
    return a.verdict.isEmpty() ? stateName(a.state)
                               : QStringLiteral("%1, settled: %2").arg(stateName(a.state), a.verdict);
}

constexpr char MarkdownTitles[] = "| Sent (UTC) | Outcome | Task name | Topics | Bucket/path | Task ID | Request ID | "
                                  "Ticket |\n|---|---|---|---|---|---|---|---|\n";

QString markdownRow(const Attempt &a)
{
    const QString where = a.path.isEmpty() ? a.bucket : a.bucket + u'/' + a.path;
    QStringList cells;
    for (const QString &cell :
         {iso(a.sentAt), outcomeCell(a), a.taskName, a.topics, where, a.taskId, a.requestId, a.ticket}) {
        cells.append(markdownCell(cell));
    }
    return QStringLiteral("| %1 |\n").arg(cells.join(QLatin1String(" | ")));
}

/// One word for a POSIX shell.
QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString curl(const Attempt &a)
{
    const auto endpoint = Endpoint::parse(a.endpoint);
    const auto *dms = std::get_if<Endpoint>(&endpoint);
    const QString path = QStringLiteral("/v2/%1/connectors/%2/sink-tasks").arg(a.projectId, a.connectorId);
    const QString url = (dms ? dms->text() : a.endpoint) + path;
    const QString body = QString::fromUtf8(maskedBody(draftOf(a))).trimmed();
    return QStringLiteral("# Put an IAM token in TOKEN, and the bucket-writer key in place of both rows of X.\n"
                          "curl --request POST %1 \\\n"
                          "  --header 'Content-Type: application/json' \\\n"
                          "  --header %2 \\\n"
                          "  --header \"X-Auth-Token: $TOKEN\" \\\n"
                          "  --data-binary %3\n")
        .arg(shellWord(url), shellWord(QStringLiteral("X-Project-Id: ") + a.projectId), shellWord(body));
}

QString spillwayctlCommand(const Attempt &a)
{
    QString place = QStringLiteral("--practice");
    if (!a.practice && !a.profile.isEmpty()) {
        place = QStringLiteral("--profile ") + shellWord(a.profile);
    } else if (!a.practice) {
        place = QStringLiteral("--dms-endpoint %1 --project-id %2 --connector-id %3")
                    .arg(shellWord(a.endpoint), shellWord(a.projectId), shellWord(a.connectorId));
    }
    // No line of indented JSON is that word.
    return QStringLiteral("spillwayctl create - %1 <<'REQUEST'\n%2\nREQUEST\n")
        .arg(place, QString::fromUtf8(a.body).trimmed());
}

/// A string of Terraform's language.
QString hclString(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\') {
            result += u'\\';
            result += c;
        } else if (c == u'\n') {
            result += QLatin1String("\\n");
        } else if (c == u'\r') {
            result += QLatin1String("\\r");
        } else if (c == u'\t') {
            result += QLatin1String("\\t");
        } else if ((c == u'$' || c == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{') {
            result += QString(2, c); // else a template begins
        } else {
            result += c;
        }
    }
    return u'"' + result + u'"';
}

/// A name for the resource: letters, digits, _ and -, not beginning with a digit.
QString hclName(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool fine =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
        name += fine ? c : QChar(u'_');
    }
    return name.isEmpty() || name.front().isDigit() || name.front() == u'-' ? u'_' + name : name;
}

/// What the resource demands although the request may leave it out, or would send empty in its place.
bool isWantedEmpty(Field field)
{
    return field == Field::PartitionFormat || field == Field::RecordDelimiter;
}

QString terraform(const Attempt &a)
{
    const Draft draft = draftOf(a);
    QList<std::pair<QString, QString>> lines{{QStringLiteral("connector_id"), hclString(a.connectorId)}};
    for (const FieldInfo &info : fieldTable()) {
        if (info.field == Field::AccessKey || info.field == Field::SecretKey) {
            lines.append({info.key, QStringLiteral("var.") + info.key});
        } else if (info.home != FieldHome::Path && info.field != Field::Descriptor &&
                   (!draft.isEmpty(info.field) || isWantedEmpty(info.field))) {
            // An empty delimiter would be sent as one, which the service takes for NULL.
            const bool newline = info.field == Field::RecordDelimiter && draft.isEmpty(info.field);
            const QString text = newline ? QStringLiteral("\n") : draft.text(info.field);
            const bool number = draft.value(info.field).kind == Draft::Value::Kind::Number;
            lines.append({info.key, number ? text : hclString(text)});
        }
    }
    qsizetype width = 0;
    for (const auto &[name, value] : std::as_const(lines)) {
        width = std::max(width, name.size());
    }
    QString text;
    for (const char *key : {"access_key", "secret_key"}) {
        text += QStringLiteral("variable \"%1\" {\n  type      = string\n  sensitive = true\n}\n\n")
                    .arg(QLatin1String(key));
    }
    text += QStringLiteral("resource \"huaweicloud_dms_kafka_smart_connect_task\" %1 {\n")
                .arg(hclString(hclName(a.taskName)));
    for (const auto &[name, value] : std::as_const(lines)) {
        text += QStringLiteral("  %1 = %2\n").arg(name.leftJustified(width), value);
    }
    return text + QStringLiteral("}\n");
}

QString support(const Attempt &a, const QList<AttemptEvent> &events)
{
    QString text = QStringLiteral("Spillway, for support\n\n");
    const auto line = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            text += name + QStringLiteral(": ") + QString(value).replace(u'\n', u' ') + u'\n';
        }
    };
    // Notes are the operator's own and may hold anything; they stay here.
    line(QStringLiteral("Request ID"), a.requestId);
    line(QStringLiteral("Outcome"), stateName(a.state));
    line(QStringLiteral("Settled as"), a.verdict);
    line(QStringLiteral("HTTP status"), a.httpStatus ? QString::number(a.httpStatus) : QString());
    line(QStringLiteral("Error code"), a.errorCode);
    line(QStringLiteral("Error text"), a.errorText);
    line(QStringLiteral("Task ID"), a.taskId);
    line(QStringLiteral("Task name"), a.taskName);
    line(QStringLiteral("Endpoint"), a.endpoint);
    line(QStringLiteral("Project ID"), a.projectId);
    line(QStringLiteral("Connector ID"), a.connectorId);
    line(QStringLiteral("Prepared (UTC)"), iso(a.preparedAt));
    line(QStringLiteral("Sent (UTC)"), iso(a.sentAt));
    line(QStringLiteral("Finished (UTC)"), iso(a.finishedAt));
    line(QStringLiteral("Duration"), a.finishedAt.isValid() ? QStringLiteral("%1 ms").arg(a.durationMs) : QString());
    line(QStringLiteral("Clock difference"), a.skewMinutes ? QStringLiteral("%1 min").arg(a.skewMinutes) : QString());
    line(QStringLiteral("Attempt"), a.id);
    text += QStringLiteral("\nTimeline (UTC)\n");
    for (const AttemptEvent &event : events) {
        const bool own = event.kind == eventkind::Noted || event.kind == eventkind::Released;
        text += QStringLiteral("%1  %2\n").arg(iso(event.at), own ? event.kind : messages::eventWords(event));
    }
    text += QStringLiteral("\nVersions\n");
    line(QStringLiteral("Spillway"), QStringLiteral(SPILLWAY_VERSION));
    line(QStringLiteral("Qt"), QLatin1String(qVersion()));
    line(QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString());
    line(QStringLiteral("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelVersion());
    text += QStringLiteral("\nRules by\n");
    for (const Edition edition : {Edition::Every, Edition::Old, Edition::New, Edition::Console, Edition::Bucket,
                                  Edition::Kafka, Edition::Observed}) {
        text += messages::text(edition) + u'\n';
    }
    text += QStringLiteral("\nRequest, without keys\n") + QString::fromUtf8(maskedBody(draftOf(a))).trimmed() + u'\n';
    if (!a.answer.isEmpty()) {
        text += QStringLiteral("\nAnswer\n") + harmlessLines(a.answer).trimmed() + u'\n';
    }
    return text;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &text)
{
    for (const auto &[name, format] : names) {
        if (text == QLatin1String(name)) {
            return format;
        }
    }
    return std::nullopt;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral(u"=+-@\t\r\n＝＋－＠").contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                       cell.contains(u';') || cell.contains(u'\t') || cell != cell.trimmed();
    return quote ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QByteArray exportBegin(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return csvTitles().toUtf8();
    case ExportFormat::Json: return QByteArray("{\"") + ExportMark + "\": 1, \"attempts\": [\n";
    case ExportFormat::Markdown: return MarkdownTitles;
    default: return {};
    }
}

QByteArray exportRow(ExportFormat format, const Attempt &attempt, bool first)
{
    switch (format) {
    case ExportFormat::Csv: return csvRow(attempt).toUtf8();
    case ExportFormat::Json: return (first ? "" : ",\n") + QJsonDocument(objectOf(attempt)).toJson().trimmed();
    case ExportFormat::Markdown: return markdownRow(attempt).toUtf8();
    default: return {};
    }
}

QByteArray exportEnd(ExportFormat format)
{
    return format == ExportFormat::Json ? QByteArray("\n]}\n") : QByteArray();
}

QByteArray exported(ExportFormat format, const QList<Attempt> &attempts, const QList<AttemptEvent> &events)
{
    const Attempt first = attempts.value(0);
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::Json:
    case ExportFormat::Markdown: {
        QByteArray text = exportBegin(format);
        for (qsizetype i = 0; i < attempts.size(); ++i) {
            text += exportRow(format, attempts.at(i), i == 0);
        }
        return text + exportEnd(format);
    }
    case ExportFormat::Curl: return curl(first).toUtf8();
    case ExportFormat::Spillwayctl: return spillwayctlCommand(first).toUtf8();
    case ExportFormat::Terraform: return terraform(first).toUtf8();
    case ExportFormat::Support: return support(first, events).toUtf8();
    }
    return {};
}

} // namespace spillway
