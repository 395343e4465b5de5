// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "flow/lookups.h"

namespace spillway {

/// "Test" of a profile: clock, connection, signature, project and permission, by one page of the
/// instances and the list of projects. Emits finished() once.
class SiteTest : public QObject
{
    Q_OBJECT
public:
    SiteTest(Lookups &lookups, Site site, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QList<spillway::CheckLine> &lines);

private:
    void readProjects();

    Lookups &m_lookups;
    Site m_site;
    Answered m_answered;
};

/// The judgement: pure.
QList<CheckLine> siteLines(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects);

} // namespace spillway
