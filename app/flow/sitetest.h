// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "flow/lookups.h"

namespace spillway {

/// "Test" of a profile: clock, connection, signature, project and permission, by one page of the
/// instances and the list of projects; by the projects alone where no project is named. Emits
/// finished() once, never from within start(); deleted earlier, it ends in silence.
class SiteTest : public QObject
{
    Q_OBJECT
public:
    SiteTest(Lookups &lookups, Site site, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QList<spillway::CheckLine> &lines);

private:
    void readInstances();
    void readProjects();
    void askForProjects();

    Lookups &m_lookups;
    Site m_site;
    Answered m_answered;
};

/// The judgement: pure. Of a site without a project, `answered` is what IAM answered.
QList<CheckLine> siteLines(const Site &site, const Answered &answered, const Listing<ProjectRow> &projects);
/// All of its lines while nothing has come yet.
QList<CheckLine> waitingSiteLines();

} // namespace spillway
