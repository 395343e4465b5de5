// SPDX-License-Identifier: Apache-2.0
#include "cloud/obs.h"

#include "cloud/serviceerror.h"
#include "cloud/signedrequest.h"

#include <QHostAddress>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QXmlStreamReader>

#include <algorithm>

namespace spillway {
namespace {

/// RFC 1123, in English whatever the computer speaks.
QByteArray obsDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

struct BucketCall
{
    HttpRequest::Verb verb;
    QString bucket; ///< empty: the service itself
    bool location = false;
};

HttpRequest obsRequest(const Endpoint &obs, const BucketCall &call, const SignInKey &key, const QDateTime &now)
{
    HttpRequest request;
    request.verb = call.verb;
    request.url = obs.url(QStringLiteral("/"));
    const bool named = !obs.isLoopback() && QHostAddress(request.url.host()).isNull();
    const bool ownHost = named && !call.bucket.contains(u'.');
    if (!call.bucket.isEmpty()) {
        if (ownHost) {
            request.url.setHost(call.bucket + u'.' + request.url.host());
        } else {
            request.url.setPath(u'/' + call.bucket);
        }
    }
    request.headers = {{"x-obs-date", obsDate(now)}};
    if (key.isTemporary()) {
        request.headers.append({"x-obs-security-token", key.securityToken.bytes().toByteArray()});
    }
    QByteArray resource = call.bucket.isEmpty() ? QByteArray("/") : '/' + call.bucket.toUtf8() + '/';
    if (call.location) {
        request.url.setQuery(QStringLiteral("location"));
        resource += "?location";
    }
    request.headers.append(
        {"Authorization",
         obsAuthorization({.method = verbName(call.verb), .date = {}, .headers = request.headers, .resource = resource},
                          key.accessKey, key.secretKey)});
    return request;
}

} // namespace

bool isSafeBucket(const QString &name)
{
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    const auto safe = [&](QChar c) { return plain(c) || c == u'-' || c == u'.'; };
    return !name.isEmpty() && name.size() <= 63 && plain(name.front()) && plain(name.back()) && !name.contains(u"..") &&
           std::all_of(name.cbegin(), name.cend(), safe);
}

QByteArray obsAuthorization(const ObsParts &parts, const QString &accessKey, const Secret &secretKey)
{
    QByteArray text = parts.method + "\n\n\n" + parts.date + '\n';
    QList<Header> headers = parts.headers;
    std::sort(headers.begin(), headers.end());
    for (const Header &header : std::as_const(headers)) {
        text += header.first + ':' + header.second + '\n';
    }
    text += parts.resource;
    const QByteArray key = QByteArray::fromRawData(secretKey.bytes().data(), secretKey.size());
    const QByteArray mac = QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha1);
    return "OBS " + accessKey.toUtf8() + ':' + mac.toBase64();
}

std::optional<QList<Bucket>> parseBuckets(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != u"ListAllMyBucketsResult") {
        return std::nullopt;
    }
    QList<Bucket> buckets;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Bucket") {
            continue;
        }
        Bucket bucket;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"Name") {
                bucket.name = harmless(xml.readElementText(QXmlStreamReader::SkipChildElements), 200);
            } else if (xml.name() == u"Location") {
                bucket.region = harmless(xml.readElementText(QXmlStreamReader::SkipChildElements), 200);
            } else {
                xml.skipCurrentElement();
            }
        }
        if (!bucket.name.isEmpty()) {
            buckets.append(std::move(bucket));
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(std::move(buckets));
}

std::optional<QString> parseBucketLocation(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    // "Location" by OBS's page, "LocationConstraint" by the interface that it comes from.
    if (!xml.readNextStartElement() || (xml.name() != u"Location" && xml.name() != u"LocationConstraint")) {
        return std::nullopt;
    }
    const QString region = harmless(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(), 200);
    return xml.hasError() || region.isEmpty() ? std::nullopt : std::optional(region);
}

HttpRequest listBucketsRequest(const Endpoint &obs, const SignInKey &key, const QDateTime &now)
{
    return obsRequest(obs, {.verb = HttpRequest::Verb::Get, .bucket = {}}, key, now);
}

HttpRequest headBucketRequest(const Endpoint &obs, const QString &bucket, const SignInKey &key, const QDateTime &now)
{
    return obsRequest(obs, {.verb = HttpRequest::Verb::Head, .bucket = bucket}, key, now);
}

HttpRequest bucketLocationRequest(const Endpoint &obs, const QString &bucket, const SignInKey &key,
                                  const QDateTime &now)
{
    return obsRequest(obs, {.verb = HttpRequest::Verb::Get, .bucket = bucket, .location = true}, key, now);
}

} // namespace spillway
