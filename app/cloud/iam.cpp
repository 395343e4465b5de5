// SPDX-License-Identifier: Apache-2.0
#include "cloud/iam.h"

#include "cloud/jsonvalue.h"
#include "cloud/signedrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace spillway {

std::optional<QList<ProjectRow>> parseProjects(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (!object.value(u"projects").isArray()) {
        return std::nullopt;
    }
    QList<ProjectRow> rows;
    for (const QJsonValue &value : object.value(u"projects").toArray()) {
        const QJsonObject row = value.toObject();
        ProjectRow project{.id = jsonText(row, u"id"),
                           .name = jsonText(row, u"name"),
                           .enabled = !row.contains(u"enabled") || jsonFlag(row, u"enabled")};
        if (!project.id.isEmpty()) {
            rows.append(std::move(project));
        }
    }
    return rows;
}

HttpRequest listProjectsRequest(const Endpoint &iam, const SignInKey &key, const QDateTime &now)
{
    return signedRequest({.endpoint = iam,
                          .path = QStringLiteral("/v3/projects"),
                          .headers = {{"Content-Type", "application/json;charset=utf8"}}},
                         key, now);
}

QList<ProjectRow> projectsOfRegion(QList<ProjectRow> all, const QString &region)
{
    const QString prefix = region + u'_';
    all.removeIf([&](const ProjectRow &row) {
        const bool other = !region.isEmpty() && row.name != region && !row.name.startsWith(prefix);
        return !row.enabled || other;
    });
    std::stable_sort(all.begin(), all.end(), [&](const ProjectRow &a, const ProjectRow &b) {
        return std::pair(a.name != region, a.name) < std::pair(b.name != region, b.name);
    });
    return all;
}

} // namespace spillway
