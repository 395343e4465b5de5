// SPDX-License-Identifier: Apache-2.0
#include "cloud/signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace spillway {
namespace {

QByteArray hexSha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256)
        .toHex();
}

QByteArray canonicalPath(const QString &path)
{
    QByteArray result;
    const auto segments = QStringView(path).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        result += i == 0 ? QByteArray() : QByteArray("/");
        result += percentEncoded(segments[i].toString());
    }
    return result.endsWith('/') ? result : result + '/'; // in the signed form only
}

QList<Header> canonicalHeaders(const SignedParts &parts, const QByteArray &date)
{
    QList<Header> headers{{"host", parts.host}, {"x-sdk-date", date}};
    for (const Header &header : parts.headers) {
        headers.append({header.first.toLower(), header.second.trimmed()});
    }
    std::sort(headers.begin(), headers.end());
    return headers;
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(); // leaves exactly A-Z a-z 0-9 - . _ ~
}

QByteArray canonicalQuery(QList<QueryItem> query)
{
    std::sort(query.begin(), query.end());
    QByteArray result;
    for (const QueryItem &item : query) {
        result += (result.isEmpty() ? "" : "&") + percentEncoded(item.first) + '=' + percentEncoded(item.second);
    }
    return result;
}

QByteArray sdkDate(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray authorization(const SignedParts &parts, const QByteArray &date, const QString &accessKey,
                         const Secret &secretKey)
{
    QByteArray headerLines;
    QByteArray names;
    for (const Header &header : canonicalHeaders(parts, date)) {
        headerLines += header.first + ':' + header.second + '\n';
        names += (names.isEmpty() ? "" : ";") + header.first;
    }
    const QByteArray request = parts.method + '\n' + canonicalPath(parts.path) + '\n' + canonicalQuery(parts.query) +
                               '\n' + headerLines + '\n' + names + '\n' + hexSha256(parts.body);
    const QByteArray toSign = "SDK-HMAC-SHA256\n" + date + '\n' + hexSha256(request);
    const QByteArray key = QByteArray::fromRawData(secretKey.bytes().data(), secretKey.size());
    const QByteArray signature = QMessageAuthenticationCode::hash(toSign, key, QCryptographicHash::Sha256).toHex();
    return "SDK-HMAC-SHA256 Access=" + accessKey.toUtf8() + ", SignedHeaders=" + names + ", Signature=" + signature;
}

} // namespace spillway
