// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/field.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace spillway {

/// A row of resources/error-codes.json: what an error code means and what to do.
struct ErrorEntry
{
    QString code;
    int httpStatus = 0; ///< 0: not documented
    QString meaning;
    QString action;
    std::optional<Field> field; ///< the one field that the code is about
    bool permission = false;    ///< the user lacks one: which one depends on what was tried
};

/// A row of resources/regions.json.
struct Region
{
    QString id;
    QString name;
    QString dms;
    QString iam;
    QString obs;
    QString note;
};

/// The error catalogue, read on first use. An unknown code has no entry.
class ErrorCatalogue
{
public:
    ErrorCatalogue();
    /// "APIG.0301", the spelling of older gateways, finds APIGW.0301.
    const ErrorEntry *find(const QString &code) const;
    qsizetype size() const { return m_entries.size(); }
    QList<ErrorEntry> all() const { return m_entries.values(); }

private:
    QHash<QString, ErrorEntry> m_entries;
};

QList<Region> loadRegions();

} // namespace spillway
