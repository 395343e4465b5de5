// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/httpcall.h"

namespace spillway {

/// What a signed call is made of; no network here.
struct RequestParts
{
    HttpRequest::Verb verb = HttpRequest::Verb::Get;
    Endpoint endpoint;
    QString path; ///< begins with a slash; not encoded
    QList<QueryItem> query = {};
    QList<Header> headers = {}; ///< signed as they are
    Secret body = {};
};

/// SDK-HMAC-SHA256 (contract 3.1), with the security token of a temporary key.
HttpRequest signedRequest(RequestParts parts, const SignInKey &key, const QDateTime &now);
/// For the services of a project: DMS wants its ID and the content type signed on every call.
HttpRequest signedForProject(RequestParts parts, const QString &projectId, const SignInKey &key, const QDateTime &now);

QByteArray verbName(HttpRequest::Verb verb);

/// An ID that goes into a URL's path: letters, digits, hyphens and underscores, at most 100.
bool isSafeId(const QString &id);

} // namespace spillway
