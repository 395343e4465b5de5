// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/serviceerror.h"
#include "flow/lookups.h"
#include "form/fieldrow.h"
#include "form/pickbutton.h"
#include "messages/checks.h"
#include "services.h"

#include <QApplication>
#include <QLineEdit>
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
        QString forbidden = {};   ///< said of AccessDenied, if not what the service's answer says
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
        if (auto *line = qobject_cast<QLineEdit *>(row.editor())) {
            connect(line, &QLineEdit::textEdited, this, [this] {
                if (m_reading) { // typed instead
                    forget();
                }
            });
        }
        connect(m_button, &PickButton::picked, this, [this](const QString &id) { pick(id); });
    }

    /// Something changed; if it was the place, what is on its way or was said is of another one.
    void follow()
    {
        if (m_asked && m_parts.site() != m_askedAt) {
            forget();
        }
    }

    void forget()
    {
        delete m_reading;
        m_asked = false;
        m_button->setReading(false);
        m_row.setStatus({});
        m_rows.clear();
    }

private:
    void want(bool fresh)
    {
        const std::optional<Site> site = m_parts.site();
        m_asked = true;
        m_askedFrom = QApplication::focusWidget();
        m_askedAt = site;
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
        m_reading = m_parts.read(*site, this, [this](const Listing<Row> &listing) {
            m_reading.clear(); // it deletes itself; what is taken now may lead to follow()
            came(listing);
        });
    }

    void came(const Listing<Row> &listing)
    {
        m_button->setReading(false);
        m_rows = listing.rows;
        if (listing.failure) {
            m_row.setStatus(wordsFor(*listing.failure));
        }
        if (m_rows.isEmpty()) {
            if (!listing.failure) {
                m_row.setStatus(m_parts.nothing);
            }
            return;
        }
        if (m_parts.takeTheOnly && m_rows.size() == 1) {
            return m_parts.take(Row(m_rows.first())); // what is taken may change the place, and so drop the rows
        }
        QList<Choice> choices;
        choices.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows)) {
            choices.append(m_parts.choice(row));
        }
        if (hasGoneOn()) {
            m_row.setStatus(m_button->laterWords(choices.size()));
        } else {
            m_button->open(choices, messages::ageWord(listing.at, QDateTime::currentDateTimeUtc()));
        }
    }

    /// A list that opens now would take the keys that are meant for another field.
    bool hasGoneOn() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return !m_button->isVisible() || (focus && focus != m_askedFrom && focus != m_row.editor());
    }

    QString wordsFor(const LookupFailure &failure) const
    {
        if (failure.facts.stop == CallFacts::Stop::Cancelled) {
            return {};
        }
        // OBS also says 403 to a wrong key or clock; its code tells that apart.
        const bool plain = parseServiceError(failure.facts.body).code == u"AccessDenied";
        return plain && !m_parts.forbidden.isEmpty() ? m_parts.forbidden
                                                     : messages::text(failure, m_services.catalogue());
    }

    void pick(const QString &id)
    {
        for (const Row &row : std::as_const(m_rows)) {
            if (m_parts.choice(row).id == id) {
                return m_parts.take(Row(row));
            }
        }
    }

    Services &m_services;
    FieldRow &m_row;
    PickButton *m_button;
    Parts m_parts;
    QPointer<Reading> m_reading;
    QPointer<QWidget> m_askedFrom; ///< where the focus was then
    bool m_asked = false;          ///< something is on its way, or was said
    std::optional<Site> m_askedAt; ///< of that place; none if it was not complete
    QList<Row> m_rows;
};

} // namespace spillway
