// SPDX-License-Identifier: Apache-2.0
#include "cloud/signedrequest.h"

#include <algorithm>

namespace spillway {

QByteArray verbName(HttpRequest::Verb verb)
{
    using enum HttpRequest::Verb;
    switch (verb) {
    case Get: return "GET";
    case Head: return "HEAD";
    case Post: return "POST";
    case Put: return "PUT";
    case Delete: return "DELETE";
    }
    return {};
}

HttpRequest signedRequest(RequestParts parts, const SignInKey &key, const QDateTime &now)
{
    HttpRequest request;
    request.verb = parts.verb;
    request.url = parts.endpoint.url(parts.path);
    if (!parts.query.isEmpty()) {
        request.url.setQuery(QString::fromLatin1(canonicalQuery(parts.query)), QUrl::StrictMode);
    }
    request.body = std::move(parts.body);
    request.headers = std::move(parts.headers);
    if (key.isTemporary()) {
        request.headers.append({"X-Security-Token", key.securityToken.bytes().toByteArray()});
    }
    const SignedParts covered{.method = verbName(parts.verb),
                              .host = parts.endpoint.hostHeader(),
                              .path = parts.path,
                              .query = parts.query,
                              .headers = request.headers,
                              .body = request.body.bytes()};
    const QByteArray date = sdkDate(now);
    request.headers.append({"X-Sdk-Date", date});
    request.headers.append({"Authorization", authorization(covered, date, key.accessKey, key.secretKey)});
    return request;
}

HttpRequest signedForProject(RequestParts parts, const QString &projectId, const SignInKey &key, const QDateTime &now)
{
    parts.headers.append(Header{"Content-Type", "application/json"});
    parts.headers.append({"X-Project-Id", projectId.toUtf8()});
    return signedRequest(std::move(parts), key, now);
}

bool isSafeId(const QString &id)
{
    const auto safe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    };
    return !id.isEmpty() && id.size() <= 100 && std::all_of(id.cbegin(), id.cend(), safe);
}

} // namespace spillway
