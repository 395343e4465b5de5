// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/httpcall.h"

#include <optional>

namespace spillway {

/// A bucket as OBS lists it (contract 1.13).
struct Bucket
{
    QString name;
    QString region; ///< empty if OBS did not tell

    bool operator==(const Bucket &) const = default;
};

/// Nothing if the body is no such XML.
std::optional<QList<Bucket>> parseBuckets(const QByteArray &body);
/// The region in the answer to "?location".
std::optional<QString> parseBucketLocation(const QByteArray &body);

/// What an OBS signature covers (contract 3.4).
struct ObsParts
{
    QByteArray method;
    QByteArray date;       ///< the Date line; empty when x-obs-date is among the headers
    QList<Header> headers; ///< the x-obs-* ones
    QByteArray resource;   ///< "/", "/bucket/", "/bucket/?location"
};

/// A name that can be a host's label or a path's part, whatever the rules for buckets say besides:
/// lower-case letters, digits, hyphens and single dots, at most 63. Ask before the calls below.
bool isSafeBucket(const QString &name);

/// "OBS AK:base64(HMAC-SHA1)"
QByteArray obsAuthorization(const ObsParts &parts, const QString &accessKey, const Secret &secretKey);

HttpRequest listBucketsRequest(const Endpoint &obs, const SignInKey &key, const QDateTime &now);
/// HEAD of a bucket: there, reachable, and in which region. Bucket calls go to the bucket's own host
/// where the certificate covers it, else by path: for names with a dot, and for this computer.
HttpRequest headBucketRequest(const Endpoint &obs, const QString &bucket, const SignInKey &key, const QDateTime &now);
/// GET ?location: unlike HEAD it has a body, which tells a wrong key from a missing right.
HttpRequest bucketLocationRequest(const Endpoint &obs, const QString &bucket, const SignInKey &key,
                                  const QDateTime &now);

} // namespace spillway
