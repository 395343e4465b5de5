// SPDX-License-Identifier: Apache-2.0
#include "cloud/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside of any namespace; a static library's resources need it.
static void initData()
{
    Q_INIT_RESOURCE(data);
}

namespace spillway {
namespace {

QJsonArray readArray(const QString &name)
{
    initData();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("resource missing: %s", qPrintable(name));
    }
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

ErrorCatalogue::ErrorCatalogue()
{
    for (const QJsonValue &value : readArray(QStringLiteral(":/spillway/error-codes.json"))) {
        const QJsonObject row = value.toObject();
        ErrorEntry entry{.code = row.value(u"code").toString(),
                         .httpStatus = row.value(u"status").toInt(),
                         .meaning = row.value(u"meaning").toString(),
                         .action = row.value(u"action").toString(),
                         .field = {},
                         .permission = row.value(u"permission").toBool()};
        const QString field = row.value(u"field").toString();
        for (FieldHome home : {FieldHome::Body, FieldHome::Descriptor, FieldHome::Path}) {
            if (!field.isEmpty() && !entry.field) {
                entry.field = bodyFieldOf(field, home);
            }
        }
        m_entries.insert(entry.code, entry);
    }
}

const ErrorEntry *ErrorCatalogue::find(const QString &code) const
{
    QString key = code;
    if (key.startsWith(u"APIG.")) {
        key.replace(0, 5, QStringLiteral("APIGW."));
    }
    const auto it = m_entries.constFind(key);
    return it == m_entries.cend() ? nullptr : &it.value();
}

QList<Region> loadRegions()
{
    QList<Region> regions;
    for (const QJsonValue &value : readArray(QStringLiteral(":/spillway/regions.json"))) {
        const QJsonObject row = value.toObject();
        regions.append(Region{.id = row.value(u"id").toString(),
                              .name = row.value(u"name").toString(),
                              .dms = row.value(u"dms").toString(),
                              .iam = row.value(u"iam").toString(),
                              .obs = row.value(u"obs").toString(),
                              .note = row.value(u"note").toString()});
    }
    return regions;
}

} // namespace spillway
