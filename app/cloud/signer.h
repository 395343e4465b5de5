// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace spillway {

using Header = std::pair<QByteArray, QByteArray>;
using QueryItem = std::pair<QString, QString>;

/// What a signature covers (contract 3.1). Path and query are not encoded yet.
struct SignedParts
{
    QByteArray method;
    QByteArray host; ///< as in the Host header
    QString path;
    QList<QueryItem> query;
    QList<Header> headers; ///< further headers to sign; Host and X-Sdk-Date always are
    QByteArrayView body;
};

/// RFC 3986 encoding with the unreserved characters left alone, as the vendor's signer does it.
QByteArray percentEncoded(const QString &text);
/// "a=1&b=2", sorted and encoded: what is signed and what is sent.
QByteArray canonicalQuery(QList<QueryItem> query);
/// "20260102T030405Z"
QByteArray sdkDate(const QDateTime &moment);

/// The value of the Authorization header: SDK-HMAC-SHA256 over the parts and the date.
QByteArray authorization(const SignedParts &parts, const QByteArray &date, const QString &accessKey,
                         const Secret &secretKey);

} // namespace spillway
