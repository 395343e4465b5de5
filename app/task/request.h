// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"
#include "task/rules.h"

#include <optional>

namespace spillway {

/// A complete, valid draft: the only thing that can be submitted. Made by from() alone, so whoever
/// holds one need not check again.
class Request
{
public:
    /// Nothing if the body or the path's IDs break a rule of severity Error.
    static std::optional<Request> from(const Draft &draft);

    const Draft &draft() const { return m_draft; }
    QString taskName() const { return m_draft.text(Field::TaskName); }
    QString projectId() const { return m_draft.text(Field::ProjectId); }
    QString connectorId() const { return m_draft.text(Field::ConnectorId); }
    QString bucket() const { return m_draft.text(Field::ObsBucketName); }
    QString path() const { return m_draft.text(Field::ObsPath); }
    /// What the task list shows as `topics`: the list or the pattern, as given (contract 1.2).
    QString topicsOrPattern() const;
    int intervalSeconds() const { return m_draft.text(Field::DeliverTimeInterval).toInt(); }

private:
    explicit Request(Draft draft) : m_draft(std::move(draft)) {}
    Draft m_draft;
};

/// The one serialiser. Keys stand in the order of the vendor's example, text is UTF-8, and what is
/// absent or empty has no key.
/// - sentBody: the bytes that are hashed, signed and sent; they hold the writer key's secret.
/// - maskedBody: the same with X in place of both keys, indented, for people. Works for any draft.
/// - exportedBody: without access_key and secret_key, as the documented JSON, indented.
Secret sentBody(const Request &request, const WriterKey &key);
QByteArray maskedBody(const Draft &draft);
QByteArray exportedBody(const Draft &draft);

} // namespace spillway
