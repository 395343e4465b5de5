// SPDX-License-Identifier: Apache-2.0
#include "flow/sitetest.h"

#include <algorithm>
#include <memory>

namespace spillway {
namespace {

using What = CheckLine::What;
using Reason = CheckLine::Reason;

/// The line of the sign-in key or of the connection tells it; the others need not say it again.
bool isToldAlready(const LookupFailure &failure)
{
    return isTlsTrouble(failure) || failure.kind == LookupFailure::Kind::KeyGuarded ||
           (failure.kind == LookupFailure::Kind::Call && failure.facts.httpStatus == 401);
}

CheckLine projectLine(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects)
{
    CheckLine line{.what = What::Project, .at = projects.at};
    if (!projects.failure && site.projectId.isEmpty()) {
        line.verdict = projects.rows.isEmpty() ? CheckLine::Result::Failed : CheckLine::Result::Passed;
        line.reason = Reason::NoProject;
        line.values = {QString::number(projects.rows.size())};
        return line;
    }
    if (!projects.failure) {
        const bool known = std::any_of(projects.rows.cbegin(), projects.rows.cend(),
                                       [&](const ProjectRow &row) { return row.id == site.projectId; });
        // IAM may keep a project to itself, such as one that the key's user has by an agency.
        const bool served = !answered.failure;
        line.verdict = known    ? CheckLine::Result::Passed
                       : served ? CheckLine::Result::Warning
                                : CheckLine::Result::Failed;
        line.reason = known ? Reason::None : served ? Reason::ProjectUnlisted : Reason::ProjectUnknown;
        return line;
    }
    // Many keys may not ask IAM; that DMS lists the project's instances says as much.
    if (!answered.failure) {
        line.verdict = CheckLine::Result::Passed;
        line.at = answered.at;
        return line;
    }
    line.verdict = CheckLine::Result::Unchecked;
    line.reason = isToldAlready(*projects.failure) ? Reason::NotLooked : Reason::NotReached;
    line.failure = projects.failure;
    return line;
}

CheckLine permissionLine(const Site &site, const Answered &answered)
{
    CheckLine line{.what = What::Permission, .at = answered.at};
    if (site.projectId.isEmpty()) {
        line.verdict = CheckLine::Result::Unchecked;
        line.reason = Reason::NoProject;
        return line;
    }
    if (!answered.failure) {
        line.verdict = CheckLine::Result::Passed;
        return line;
    }
    const bool forbidden = answered.failure->facts.httpStatus == 403;
    line.verdict = forbidden ? CheckLine::Result::Failed : CheckLine::Result::Unchecked;
    line.reason = forbidden                          ? Reason::Forbidden
                  : isToldAlready(*answered.failure) ? Reason::NotLooked
                                                     : Reason::NotReached;
    line.failure = answered.failure;
    return line;
}

} // namespace

QList<CheckLine> siteLines(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects)
{
    return {clockLine(answered), tlsLine(site, answered), signInLine(answered), projectLine(site, answered, projects),
            permissionLine(site, answered)};
}

QList<CheckLine> waitingSiteLines()
{
    QList<CheckLine> lines;
    for (What what : {What::Clock, What::Tls, What::SignInKey, What::Project, What::Permission}) {
        lines.append({.what = what});
    }
    return lines;
}

SiteTest::SiteTest(Lookups &lookups, Site site, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_site(std::move(site))
{
}

void SiteTest::start()
{
    if (m_site.signInKey.isEmpty()) {
        QList<CheckLine> lines = waitingSiteLines();
        for (CheckLine &line : lines) {
            const bool key = line.what == What::SignInKey;
            line.verdict = key ? CheckLine::Result::Failed : CheckLine::Result::Unchecked;
            line.reason = key ? Reason::KeyUnreadable : Reason::NotLooked;
            line.source = CheckLine::Source::Rule;
            line.at = QDateTime::currentDateTimeUtc();
        }
        QMetaObject::invokeMethod(
            this, [this, lines] { emit finished(lines); }, Qt::QueuedConnection);
    } else if (m_site.projectId.isEmpty()) {
        askForProjects();
    } else {
        readInstances();
    }
}

void SiteTest::readInstances()
{
    const Project project{m_site.dms, m_site.projectId};
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site,
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

void SiteTest::askForProjects()
{
    auto projects = std::make_shared<Listing<ProjectRow>>();
    auto *reading = new Reading(
        m_lookups.tools(), m_site.signInKey, m_site,
        [this, projects](const SignInKey &key, const CallFacts *last) -> Reading::Next {
            if (!m_site.iam) {
                return LookupFailure{.kind = LookupFailure::Kind::NoEndpoint};
            }
            if (!last) {
                return listProjectsRequest(*m_site.iam, key, QDateTime::currentDateTimeUtc());
            }
            m_answered.first = *last;
            if (auto failure = failureOf(*last)) {
                return *failure;
            }
            auto all = parseProjects(last->body);
            if (!all) {
                return LookupFailure{.kind = LookupFailure::Kind::Unreadable, .facts = *last};
            }
            projects->rows = projectsOfRegion(std::move(*all), m_site.region);
            return Reading::Done{};
        },
        this);
    connect(reading, &Reading::finished, this, [this, reading, projects](const std::optional<LookupFailure> &failure) {
        reading->deleteLater();
        m_answered.failure = failure;
        m_answered.at = QDateTime::currentDateTimeUtc();
        if (failure && failure->kind == LookupFailure::Kind::Call) {
            m_answered.first = failure->facts;
        }
        projects->failure = failure;
        projects->at = m_answered.at;
        emit finished(siteLines(m_site, m_answered, *projects));
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
