// SPDX-License-Identifier: Apache-2.0
#include "wizard/placepickers.h"

#include "wizard/enabledialog.h"
#include "wizard/picker.h"

#include <QLineEdit>

#include <algorithm>

namespace spillway {
namespace {

/// Whose instances they are, whatever key and way lead there.
QString projectOf(const Site &site)
{
    return site.dms.text() + u'\n' + site.projectId;
}

QString typeWord(const QString &type)
{
    return type == u"cluster"  ? PlacePickers::tr("cluster")
           : type == u"single" ? PlacePickers::tr("single node")
                               : type; // one that is new is shown as it comes
}

QString connectorWord(const Instance &instance)
{
    if (instance.connectorId.isEmpty()) {
        return instance.isChanging() ? PlacePickers::tr("being changed") : PlacePickers::tr("no connector yet");
    }
    return instance.isChanging() && !instance.connectorEnabled ? PlacePickers::tr("connector being enabled")
                                                               : PlacePickers::tr("connector ready");
}

} // namespace

PlacePickers::PlacePickers(Services &services, DraftSession &session, FieldRow &project, FieldRow &connector,
                           Where where, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_session(session)
    , m_connectorRow(connector)
    , m_where(std::move(where))
    , m_page(page)
{
    const QString incomplete = tr("Choose the region or type the endpoint, and enter the sign-in key; then it can be "
                                  "looked up.");
    m_projects = new Picker<ProjectRow>(
        services, project, new PickButton(tr("Find"), tr("Find the project")),
        {.site = [this] { return site(); },
         .incomplete = incomplete,
         .known = [this](const Site &at) { return m_services.lookups.knownProjects(at); },
         .read =
             [this](const Site &at, QObject *context, Lookups::Done<ProjectRow> done) {
                 return m_services.lookups.projects(at, context, std::move(done));
             },
         .choice =
             [](const ProjectRow &row) {
                 return Choice{row.id, row.name, row.id};
             },
         .take =
             [this, &project](const ProjectRow &row) {
                 m_session.set(Field::ProjectId, row.id);
                 project.setStatus(row.name);
                 project.editor()->setFocus(Qt::OtherFocusReason);
             },
         .nothing = tr("This key’s user has no project in the region: it is made when the region is first opened in "
                       "the console. An ID can be typed all the same."),
         .takeTheOnly = true},
        this);
    m_instances = new Picker<Instance>(
        services, connector, new PickButton(tr("Choose…"), tr("Choose an instance")),
        {.site = [this]() -> std::optional<Site> {
             const std::optional<Site> at = site();
             return at && !at->projectId.isEmpty() ? at : std::nullopt;
         },
         .incomplete = tr("The project and the sign-in key must be known first; then the instances can be listed."),
         .known =
             [this](const Site &at) {
                 const Listing<Instance> *listing = m_services.lookups.knownInstances(at);
                 keepFound(at, listing ? listing->rows : QList<Instance>());
                 return listing;
             },
         .read =
             [this](const Site &at, QObject *context, Lookups::Done<Instance> done) {
                 return m_services.lookups.instances(at, context, [=, this](const Listing<Instance> &listing) {
                     keepFound(at, listing.rows);
                     done(listing);
                 });
             },
         .choice =
             [](const Instance &instance) {
                 return Choice{instance.id, instance.name,
                               QStringList{typeWord(instance.type), instance.status, instance.engineVersion,
                                           connectorWord(instance)}
                                   .join(QStringLiteral(", "))};
             },
         .take =
             [this](const Instance &instance) {
                 delete m_look;
                 takeInstance(instance);
             },
         .nothing = tr("This project has no Kafka instance.")},
        this);
    connect(&session, &DraftSession::changed, this, &PlacePickers::follow);
    // What was said is of the ID that stood there.
    connect(qobject_cast<QLineEdit *>(project.editor()), &QLineEdit::textEdited, this,
            [&project] { project.setStatus({}); });
    connect(qobject_cast<QLineEdit *>(connector.editor()), &QLineEdit::textEdited, this, [this] {
        m_connectorRow.setStatus({});
        describeConnector();
    });
}

std::optional<Site> PlacePickers::site() const
{
    const std::optional<Place> place = m_where();
    return place ? std::optional(place->site) : std::nullopt;
}

void PlacePickers::forget()
{
    m_projects->forget();
    m_instances->forget();
    delete m_look;
    m_found.clear();
}

void PlacePickers::follow()
{
    m_projects->follow();
    m_instances->follow();
    if (m_look || !m_found.isEmpty()) {
        const std::optional<Site> at = site();
        if (at && projectOf(*at) != m_foundIn) {
            delete m_look;
            m_found.clear();
        }
    }
}

void PlacePickers::keepFound(const Site &at, const QList<Instance> &instances)
{
    m_found = instances;
    m_foundIn = projectOf(at);
}

const Instance *PlacePickers::found(const std::function<bool(const Instance &)> &wanted) const
{
    const auto it = std::find_if(m_found.cbegin(), m_found.cend(), wanted);
    return it == m_found.cend() ? nullptr : &*it;
}

void PlacePickers::describeConnector()
{
    const QString given = m_session.draft().text(Field::ConnectorId);
    const Instance *instance =
        found([&](const Instance &each) { return !given.isEmpty() && each.connectorId == given; });
    if (instance) {
        m_connectorRow.setStatus(tr("%1, %2, %3, version %4")
                                     .arg(instance->name, instance->type, instance->status, instance->engineVersion));
    }
}

std::optional<FieldRow::Message> PlacePickers::mixUp() const
{
    const QString given = m_session.draft().text(Field::ConnectorId);
    const Instance *instance = found([&](const Instance &each) { return each.id == given; });
    if (!instance) {
        return std::nullopt;
    }
    if (instance->connectorId.isEmpty()) {
        return FieldRow::Message{Severity::Error,
                                 tr("This is the ID of the instance %1, which has no connector yet. Choose the "
                                    "instance to enable one.")
                                     .arg(instance->name),
                                 {},
                                 {}};
    }
    return FieldRow::Message{
        Severity::Error, tr("This is the ID of the instance %1, not of its connector.").arg(instance->name),
        tr("Use its connector"),
        [session = &m_session, id = instance->connectorId] { session->set(Field::ConnectorId, id); }};
}

void PlacePickers::takeInstance(const Instance &instance)
{
    if (instance.type == u"single") {
        m_connectorRow.setStatus(
            tr("%1 is a single-node instance; dumping needs a cluster. Choose another.").arg(instance.name));
        return;
    }
    if (instance.connectorId.isEmpty()) {
        return lookAgain(instance);
    }
    m_session.set(Field::ConnectorId, instance.connectorId);
    describeConnector();
    m_connectorRow.editor()->setFocus(Qt::OtherFocusReason);
}

void PlacePickers::lookAgain(const Instance &instance)
{
    const std::optional<Place> place = m_where();
    if (!place) {
        return;
    }
    if (m_services.enablings.isRunning(place->site, instance.id)) {
        return offerConnector(instance);
    }
    delete m_look;
    m_connectorRow.setStatus(tr("Looking at %1…").arg(instance.name));
    m_look = m_services.lookups.instance(
        place->site, instance.id, this, [this, at = place->site, listed = instance](const Listing<Instance> &listing) {
            const Instance now = listing.rows.isEmpty() ? listed : listing.rows.first();
            if (const Listing<Instance> *known = m_services.lookups.knownInstances(at)) {
                keepFound(at, known->rows); // the look has corrected it
            }
            m_look.clear();
            m_connectorRow.setStatus({});
            if (!now.connectorId.isEmpty()) {
                return takeInstance(now);
            }
            if (now.isRunning() || listing.failure) { // a failed look blocks nothing: the service decides
                return offerConnector(now);
            }
            m_connectorRow.setStatus(tr("%1 has no connector and is %2 at the moment. If one is on its way, it will be "
                                        "there once the instance is RUNNING; else it can be enabled then. Choose it "
                                        "again later.")
                                         .arg(now.name, now.status));
        });
}

void PlacePickers::offerConnector(const Instance &instance)
{
    const std::optional<Place> place = m_where();
    if (!place) {
        return;
    }
    Enabling *enabling = m_services.enablings.of(place->site, place->profile, place->practice, instance);
    auto *dialog = new EnableDialog(m_services, *enabling, m_page->window());
    connect(dialog, &EnableDialog::ready, this, [this, name = instance.name](const QString &connectorId) {
        m_session.set(Field::ConnectorId, connectorId);
        m_connectorRow.setStatus(tr("The connector of %1 is ready.").arg(name));
    });
    dialog->open();
}

} // namespace spillway
