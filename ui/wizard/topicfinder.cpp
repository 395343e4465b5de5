// SPDX-License-Identifier: Apache-2.0
#include "wizard/topicfinder.h"

#include "cloud/signedrequest.h"
#include "form/buttontext.h"
#include "form/flowlayout.h"
#include "messages/checks.h"
#include "messages/together.h"
#include "minutetimer.h"
#include "task/pattern.h"
#include "theme.h"
#include "wizard/draftsession.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace spillway {
namespace {

constexpr qsizetype MostCompletions = 50;
constexpr qsizetype MostChips = 40;
constexpr qsizetype MostHits = 2000; ///< shown of a pattern's; the count tells the rest
/// A pattern is tried once the keys rest, so that typing never waits for it.
constexpr std::chrono::milliseconds TestDelay{60};

/// The name between the commas around the cursor.
struct Element
{
    qsizetype from;
    qsizetype length;
};

Element elementAt(const QString &text, qsizetype cursor)
{
    const qsizetype from = cursor > 0 ? text.lastIndexOf(u',', cursor - 1) + 1 : 0;
    const qsizetype comma = text.indexOf(u',', cursor);
    return {from, (comma < 0 ? text.size() : comma) - from};
}

QLabel *mutedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TopicFinder::TopicFinder(Services &services, DraftSession &session, QLineEdit &topics, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(session)
    , m_line(topics)
    , m_completions(new QStringListModel(this))
    , m_state(mutedLabel())
    , m_again(new QPushButton(tr("Read again")))
    , m_chips(new QWidget)
    , m_moreChips(new QLabel)
    , m_hitsPane(new QWidget)
    , m_hitsText(mutedLabel())
    , m_hits(new QStringListModel(this))
    , m_ageing(new MinuteTimer(this, [this] { sayList(); }))
{
    auto *stateLine = new QHBoxLayout;
    stateLine->addWidget(m_state, 1);
    stateLine->addWidget(m_again, 0, Qt::AlignTop);
    m_again->setAutoDefault(false);
    m_again->setAccessibleName(tr("Read the topics again"));
    m_again->hide();
    m_chips->setLayout(new FlowLayout(space::Tight));
    m_chips->hide();

    auto *list = new QListView;
    list->setModel(m_hits);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(tr("Topics that the pattern takes"));
    list->setMinimumHeight(90);
    list->setMaximumHeight(180);
    auto *hitsColumn = new QVBoxLayout(m_hitsPane);
    hitsColumn->setContentsMargins(0, 0, 0, 0);
    hitsColumn->setSpacing(space::Tight);
    hitsColumn->addWidget(m_hitsText);
    hitsColumn->addWidget(list);
    m_hitsPane->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_chips);
    column->addWidget(m_moreChips);
    m_moreChips->hide();
    column->addLayout(stateLine);
    column->addWidget(m_hitsPane);

    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    completer->setWidget(&m_line);
    connect(&m_line, &QLineEdit::textEdited, this, [this, completer](const QString &text) {
        const Element element = elementAt(text, m_line.cursorPosition());
        const QString typed = text.mid(element.from, element.length).trimmed();
        QStringList matches;
        if (!typed.isEmpty() && !m_known.contains(typed)) {
            for (const QString &name : std::as_const(m_names)) {
                if (name.contains(typed, Qt::CaseInsensitive) && !m_system.contains(name)) {
                    matches.append(name);
                    if (matches.size() == MostCompletions) {
                        break;
                    }
                }
            }
        }
        m_completions->setStringList(matches);
        matches.isEmpty() ? completer->popup()->hide() : completer->complete();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &name) {
        const QString text = m_line.text();
        const Element element = elementAt(text, m_line.cursorPosition());
        m_line.setSelection(static_cast<int>(element.from), static_cast<int>(element.length));
        m_line.insert(name);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_reading) {
            m_reading->cancel();
        } else {
            m_instanceId.isEmpty() ? findInstance(true) : readTopics(true);
        }
    });
    m_testSoon.setSingleShot(true);
    m_testSoon.setInterval(TestDelay);
    connect(&m_testSoon, &QTimer::timeout, this, &TopicFinder::testPattern);
}

void TopicFinder::lookAt(const std::optional<Site> &site, const QString &connectorId)
{
    if (site == m_site && connectorId == m_connectorId && (m_reading || m_listed)) {
        return;
    }
    delete m_reading; // its answer would be of another place
    m_site = site;
    m_connectorId = connectorId;
    m_instanceId.clear();
    m_names.clear();
    m_known.clear();
    m_system.clear();
    m_listed = false;
    m_ageing->setWanted(false);
    m_again->hide();
    say({});
    if (m_site && !m_connectorId.isEmpty()) {
        findInstance(false);
    }
    refresh();
}

void TopicFinder::findInstance(bool fresh)
{
    const auto use = [this](const Listing<Instance> &listing) {
        m_again->setVisible(true);
        m_again->setText(tr("Read again"));
        for (const Instance &instance : listing.rows) {
            if (instance.connectorId == m_connectorId || instance.id == m_connectorId) {
                m_instanceId = instance.id;
                return readTopics(false);
            }
        }
        say(listing.failure
                ? tr("The topics cannot be listed; type their names. %1")
                      .arg(messages::text(*listing.failure, m_services.catalogue()))
                : tr("No instance of this project has that connector, so its topics cannot be listed. Type their "
                     "names."));
    };
    if (const auto *known = m_services.lookups.knownInstances(*m_site); known && !fresh) {
        return use(*known);
    }
    say(tr("Looking for the instance…"));
    m_reading = m_services.lookups.instances(*m_site, this, use);
    m_again->setText(tr("Stop reading"));
    m_again->setVisible(true);
}

void TopicFinder::readTopics(bool fresh)
{
    const auto *known = m_services.lookups.knownTopics(*m_site, m_instanceId);
    if (known && !fresh) {
        return take(*known);
    }
    m_ageing->setWanted(false);
    say(tr("Reading the topics…"));
    m_reading = m_services.lookups.topics(*m_site, m_instanceId, this,
                                          [this](const Listing<Topic> &listing) { take(listing); });
    m_again->setText(tr("Stop reading"));
    m_again->setVisible(true);
}

void TopicFinder::take(const Listing<Topic> &listing)
{
    m_again->setText(tr("Read again"));
    m_again->setVisible(true);
    m_names.clear();
    m_known.clear();
    m_system.clear();
    m_listed = !listing.failure || !listing.rows.isEmpty();
    m_names.reserve(listing.rows.size());
    m_known.reserve(listing.rows.size());
    for (const Topic &topic : listing.rows) {
        m_names.append(topic.name);
        m_known.insert(topic.name);
        if (topic.system || isReservedTopic(topic.name)) {
            m_system.insert(topic.name);
        }
    }
    m_readAt = listing.at;
    m_why = listing.failure ? messages::text(*listing.failure, m_services.catalogue()) : QString();
    sayList();
    m_ageing->setWanted(m_listed);
    refresh();
}

void TopicFinder::sayList()
{
    const QString age = messages::ageWord(m_readAt, QDateTime::currentDateTimeUtc());
    if (!m_listed) {
        say(tr("The topics cannot be listed; type their names. %1").arg(m_why));
    } else if (m_names.isEmpty()) {
        say(tr("The instance has no topic yet (read %1).").arg(age));
    } else {
        say(messages::together(
            tr("%n topics of the instance, read %1.", nullptr, static_cast<int>(m_names.size())).arg(age), m_why));
    }
}

void TopicFinder::say(const QString &text)
{
    m_state->setText(text);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tone(Tone::Muted, *this));
    m_state->setPalette(muted);
    m_state->setVisible(!text.isEmpty());
}

void TopicFinder::setByPattern(bool pattern)
{
    m_byPattern = pattern;
    m_chips->hide();
    m_moreChips->hide();
    refresh();
}

void TopicFinder::refresh()
{
    if (m_byPattern) {
        m_testSoon.start();
        return;
    }
    m_hitsPane->hide();
    showChips();
}

void TopicFinder::showChips()
{
    QStringList names = m_session.draft().topicList();
    names.removeAll(QString());
    names.removeDuplicates();
    const qsizetype shown = qMin(names.size(), MostChips);
    while (m_chipButtons.size() < shown) {
        auto *chip = new QPushButton;
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, chip] {
            QStringList rest = m_session.draft().topicList();
            rest.removeAll(chip->property("topic").toString());
            m_session.set(Field::Topics, rest.join(u','));
            m_line.setFocus(Qt::OtherFocusReason);
        });
        m_chips->layout()->addWidget(chip);
        m_chipButtons.append(chip);
    }
    for (qsizetype i = 0; i < m_chipButtons.size(); ++i) {
        QPushButton *chip = m_chipButtons.at(i);
        chip->setVisible(i < shown);
        if (i < shown) {
            dressChip(*chip, names.at(i));
        }
    }
    m_moreChips->setVisible(names.size() > shown);
    if (names.size() > shown) {
        m_moreChips->setText(tr("and %n more", nullptr, static_cast<int>(names.size() - shown)));
    }
    m_chips->setVisible(shown > 0);
}

void TopicFinder::dressChip(QPushButton &chip, const QString &name)
{
    const bool missing = m_listed && !m_known.contains(name);
    const bool odd = missing || m_system.contains(name);
    const QString remark = missing ? tr("%1 is not among the topics of the instance").arg(name)
                           : odd   ? tr("%1 belongs to Kafka or the service itself").arg(name)
                                   : name;
    if (chip.property("topic").toString() == name && chip.property("remark").toString() == remark) {
        return;
    }
    chip.setProperty("topic", name);
    chip.setProperty("remark", remark);
    chip.setText(buttonText(name.size() > 60 ? name.left(57) + u'…' : name));
    if (chip.icon().isNull() || chip.property("odd").toBool() != odd) {
        chip.setProperty("odd", odd);
        chip.setIcon(odd ? symbol("warning", Tone::Warning, *this) : symbol("close", Tone::Muted, *this));
    }
    chip.setToolTip(tr("%1. Press to remove it.").arg(remark));
    chip.setAccessibleName(tr("Remove %1").arg(name));
    chip.setAccessibleDescription(odd ? remark : QString());
}

void TopicFinder::testPattern()
{
    const QString text = m_session.draft().text(Field::TopicsRegex);
    const int number = ++m_testing;
    if (!m_byPattern || !m_listed || text.isEmpty()) {
        m_hitsPane->hide();
        return;
    }
    // Off the UI thread: a catastrophic pattern takes its hundred milliseconds there.
    m_services.files.run(
        this,
        [text, names = m_names]() -> std::optional<PatternTest> {
            const TopicPattern pattern(text);
            return pattern.isValid() ? std::optional(spillway::testPattern(pattern, names)) : std::nullopt;
        },
        [this, number, text](std::optional<PatternTest> test) {
            if (number != m_testing) {
                return; // typed on since
            }
            if (test) {
                showTest(text, *test);
            } else {
                m_hitsPane->hide();
            }
        });
}

void TopicFinder::showTest(const QString &pattern, const PatternTest &test)
{
    QStringList words;
    if (test.tooHard) {
        words.append(tr("Trying “%1” took too long and was stopped after %2 of %3 topics. The service may stumble over "
                        "it too; make it simpler.")
                         .arg(pattern)
                         .arg(test.looked)
                         .arg(m_names.size()));
    } else {
        words.append(tr("Takes %1 of %2 topics, and later ones that match.").arg(test.hits.size()).arg(m_names.size()));
    }
    if (!test.reservedHits.isEmpty()) {
        words.append(tr("Among them are topics of Kafka or the service itself: %1.")
                         .arg(test.reservedHits.join(QStringLiteral(", "))));
    }
    if (!test.nearMisses.isEmpty()) {
        constexpr qsizetype named = 5;
        words.append(tr("Nearly, but not taken: %1.").arg(test.nearMisses.mid(0, named).join(QStringLiteral(", "))));
    }
    if (!test.exact) {
        words.append(tr("It uses a class of Java’s that is only approximated here."));
    }
    m_hitsText->setText(words.join(u' '));
    QStringList hits = test.hits.mid(0, MostHits);
    if (m_hits->stringList() != hits) {
        m_hits->setStringList(hits);
    }
    m_hitsPane->show();
}

} // namespace spillway
