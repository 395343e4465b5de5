// SPDX-License-Identifier: Apache-2.0
#include "flow/sitetest.h"

#include <algorithm>

namespace spillway {
namespace {

using What = CheckLine::What;
using Reason = CheckLine::Reason;

CheckLine projectLine(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects)
{
    CheckLine line{.what = What::Project, .at = projects.at};
    if (!projects.failure) {
        const bool known = std::any_of(projects.rows.cbegin(), projects.rows.cend(),
                                       [&](const ProjectRow &row) { return row.id == site.projectId; });
        line.verdict = known ? CheckLine::Result::Passed : CheckLine::Result::Failed;
        line.reason = known ? Reason::None : Reason::ProjectUnknown;
        return line;
    }
    // Many keys may not ask IAM; that DMS lists the project's instances says as much.
    if (!answered.failure) {
        line.verdict = CheckLine::Result::Passed;
        line.at = answered.at;
        return line;
    }
    line.verdict = CheckLine::Result::Unchecked;
    line.reason = Reason::NotReached;
    line.failure = projects.failure;
    return line;
}

CheckLine permissionLine(const Answered &answered)
{
    CheckLine line{.what = What::Permission, .at = answered.at};
    if (!answered.failure) {
        line.verdict = CheckLine::Result::Passed;
        return line;
    }
    const bool forbidden = answered.failure->facts.httpStatus == 403;
    line.verdict = forbidden ? CheckLine::Result::Failed : CheckLine::Result::Unchecked;
    line.reason = forbidden ? Reason::Forbidden : Reason::NotReached;
    line.failure = answered.failure;
    return line;
}

} // namespace

QList<CheckLine> siteLines(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects)
{
    return {clockLine(answered), tlsLine(site, answered), signInLine(answered), projectLine(site, answered, projects),
            permissionLine(answered)};
}

SiteTest::SiteTest(Lookups &lookups, Site site, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_site(std::move(site))
{
}

void SiteTest::start()
{
    const Project project{m_site.dms, m_site.projectId};
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site.network,
        [this, project](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!last) {
                return listInstancesRequest(project, key, 0, QDateTime::currentDateTimeUtc());
            }
            m_answered.first = *last;
            if (auto failure = failureOf(*last)) {
                return *failure;
            }
            return parseInstances(last->body) ? Reading::Next(Reading::Done{})
                                              : LookupFailure{.kind = LookupFailure::Kind::Unreadable, .facts = *last};
        },
        this);
    connect(reading, &Reading::finished, this, [this, reading](const std::optional<LookupFailure> &failure) {
        reading->deleteLater();
        m_answered.failure = failure;
        m_answered.at = QDateTime::currentDateTimeUtc();
        if (failure && failure->kind == LookupFailure::Kind::Call) {
            m_answered.first = failure->facts;
        }
        readProjects();
    });
    QMetaObject::invokeMethod(reading, &Reading::start, Qt::QueuedConnection);
}

void SiteTest::readProjects()
{
    Site everywhere = m_site;
    everywhere.region.clear(); // the project may be a sub-project under any name
    m_lookups.projects(everywhere, this, [this](const Listing<ProjectRow> &projects) {
        emit finished(siteLines(m_site, m_answered, projects));
    });
}

} // namespace spillway
