// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/lookups.h"
#include "form/fieldrow.h"
#include "form/pickbutton.h"
#include "messages/checks.h"
#include "services.h"

#include <QPointer>

#include <functional>

namespace spillway {

/// Ties a "Choose…" button to a look-up and to the row of the field that it fills. A failed look-up
/// blocks nothing: its reason stands beside the field, which is typed into as before.
template<typename Row>
class Picker : public QObject
{
public:
    struct Parts
    {
        /// Nothing: the place is not complete; `incomplete` says what is missing.
        std::function<std::optional<Site>()> site;
        QString incomplete;
        std::function<const Listing<Row> *(const Site &)> known;
        std::function<Reading *(const Site &, QObject *, Lookups::Done<Row>)> read;
        std::function<Choice(const Row &)> choice;
        std::function<void(const Row &)> take;
        QString nothing;          ///< said of an empty list
        bool takeTheOnly = false; ///< a list of one needs no choosing
    };

    /// The row takes the button over and lives longer than this.
    Picker(Services &services, FieldRow &row, PickButton *button, Parts parts, QObject *parent)
        : QObject(parent)
        , m_services(services)
        , m_row(row)
        , m_button(button)
        , m_parts(std::move(parts))
    {
        m_row.addBeside(m_button);
        connect(m_button, &PickButton::wanted, this, [this](bool fresh) { want(fresh); });
        connect(m_button, &PickButton::stopped, this, [this] {
            if (m_reading) {
                m_reading->cancel();
            }
        });
        connect(m_button, &PickButton::picked, this, [this](const QString &id) { pick(id); });
    }

    /// The place changed: what is on its way is of another one.
    void forget()
    {
        delete m_reading;
        m_button->setReading(false);
        m_row.setStatus({});
        m_rows.clear();
    }

private:
    void want(bool fresh)
    {
        const std::optional<Site> site = m_parts.site();
        if (!site) {
            m_row.setStatus(m_parts.incomplete);
            return;
        }
        const Listing<Row> *known = m_parts.known(*site);
        if (known && !fresh) {
            return came(*known);
        }
        delete m_reading;
        m_row.setStatus({});
        m_button->setReading(true);
        m_reading = m_parts.read(*site, this, [this](const Listing<Row> &listing) { came(listing); });
    }

    void came(const Listing<Row> &listing)
    {
        m_button->setReading(false);
        m_rows = listing.rows;
        if (listing.failure) {
            const bool stopped = listing.failure->facts.stop == CallFacts::Stop::Cancelled;
            m_row.setStatus(stopped ? QString() : messages::text(*listing.failure, m_services.catalogue()));
        }
        if (m_rows.isEmpty()) {
            if (!listing.failure) {
                m_row.setStatus(m_parts.nothing);
            }
            return;
        }
        if (m_parts.takeTheOnly && m_rows.size() == 1) {
            return m_parts.take(m_rows.first());
        }
        QList<Choice> choices;
        choices.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows)) {
            choices.append(m_parts.choice(row));
        }
        m_button->open(choices, messages::ageWord(listing.at, QDateTime::currentDateTimeUtc()));
    }

    void pick(const QString &id)
    {
        for (const Row &row : std::as_const(m_rows)) {
            if (m_parts.choice(row).id == id) {
                return m_parts.take(row);
            }
        }
    }

    Services &m_services;
    FieldRow &m_row;
    PickButton *m_button;
    Parts m_parts;
    QPointer<Reading> m_reading;
    QList<Row> m_rows;
};

} // namespace spillway
