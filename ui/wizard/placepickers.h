// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/fieldrow.h"
#include "services.h"
#include "wizard/draftsession.h"

#include <functional>

namespace spillway {

template<typename Row>
class Picker;

/// The look-ups of step 1: the project of the region, and the instance whose connector writes.
class PlacePickers : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        Site site;
        QString profile;
        bool practice = false;
    };
    /// Where to look as the page stands. Its project may be empty: IAM tells it.
    using Where = std::function<std::optional<Place>()>;

    PlacePickers(Services &services, DraftSession &session, FieldRow &project, FieldRow &connector, Where where,
                 QWidget *page);

    /// The place changed, or may have: what was found at another is dropped.
    void forget();
    void follow();
    /// Says what instance the connector belongs to, as far as the list is known.
    void describeConnector();
    /// An instance's ID that was pasted as a connector's, and its connector as the fix.
    std::optional<FieldRow::Message> mixUp() const;

private:
    std::optional<Site> site() const;
    void keepFound(const Site &at, const QList<Instance> &instances);
    void takeInstance(const Instance &instance);
    /// As it is now, before anything is offered that costs money: the list may be old.
    void lookAgain(const Instance &instance);
    void offerConnector(const Instance &instance);
    const Instance *found(const std::function<bool(const Instance &)> &wanted) const;

    Services &m_services;
    DraftSession &m_session;
    FieldRow &m_connectorRow;
    Where m_where;
    QWidget *m_page;
    Picker<ProjectRow> *m_projects;
    Picker<Instance> *m_instances;
    QPointer<Reading> m_look;
    QList<Instance> m_found; ///< the instances of the place, as far as they were listed
    QString m_foundIn;       ///< that place
};

} // namespace spillway
