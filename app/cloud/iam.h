// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/endpoint.h"
#include "cloud/httpcall.h"

#include <optional>

namespace spillway {

/// A project as IAM lists it (contract 1.12).
struct ProjectRow
{
    QString id;
    QString name; ///< the region's ID, or "{region}_{name}" for a sub-project
    bool enabled = true;

    bool operator==(const ProjectRow &) const = default;
};

std::optional<QList<ProjectRow>> parseProjects(const QByteArray &body);

/// All projects that the key's user sees. Not filtered by name: that would hide sub-projects.
HttpRequest listProjectsRequest(const Endpoint &iam, const SignInKey &key, const QDateTime &now);

/// Those of the region, its own project first, then its sub-projects by name; all if no region is
/// known. Disabled ones are left out.
QList<ProjectRow> projectsOfRegion(QList<ProjectRow> all, const QString &region);

} // namespace spillway
