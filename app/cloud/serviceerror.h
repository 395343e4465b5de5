// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace spillway {

/// What a service says of a request that it did not carry out (contract 3.5, shapes a to f). All
/// texts are the service's own and may be empty; they are untrusted and shown as plain text.
struct ServiceError
{
    QString code; ///< "DMS.00400085", "APIGW.0301", an OBS name, or a Keystone number
    QString message;
    QString requestId;    ///< from the body; the header's goes before it
    QString policyDetail; ///< encoded_authorization_message
    /// The start of a body that has none of the known shapes, such as a proxy's page.
    QString excerpt;

    bool operator==(const ServiceError &) const = default;
};

/// Never fails: a body of unknown shape becomes an excerpt.
ServiceError parseServiceError(const QByteArray &body);

/// At most `length` characters; every character that is not seen itself (controls, directions, joiners,
/// tags, line separators, halves of pairs) is replaced, so that a hostile answer cannot rearrange what
/// is shown around it. A line end or a tab becomes a blank.
QString harmless(const QByteArray &text, qsizetype length);
QString harmless(const QString &text, qsizetype length);
/// The same for an answer that is shown as a whole: its lines and tabs stay.
QString harmlessLines(const QByteArray &text);

} // namespace spillway
