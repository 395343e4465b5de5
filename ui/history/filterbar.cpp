// SPDX-License-Identifier: Apache-2.0
#include "history/filterbar.h"

#include "form/flowlayout.h"
#include "help/helpdesk.h"
#include "history/daystrip.h"
#include "theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace spillway {
namespace {

/// The chips, in their order; the group's number is the button's ID.
constexpr std::array groups{HistoryGroup::All, HistoryGroup::Attention, HistoryGroup::Unknown, HistoryGroup::Running,
                            HistoryGroup::Failed};
constexpr std::array lists{FilterBar::Listing::Drafts, FilterBar::Listing::Templates, FilterBar::Listing::Elsewhere};
constexpr int FirstList = 1000; ///< a list's number and this is its button's ID

int idOf(FilterBar::Listing listing)
{
    return FirstList + static_cast<int>(listing);
}

QString wordOf(HistoryGroup group)
{
    switch (group) {
    case HistoryGroup::All: return FilterBar::tr("All");
    case HistoryGroup::Attention: return FilterBar::tr("Needs attention");
    case HistoryGroup::Unknown: return FilterBar::tr("Unknown");
    case HistoryGroup::Created: return FilterBar::tr("Created");
    case HistoryGroup::Rejected: return FilterBar::tr("Rejected");
    case HistoryGroup::NotSent: return FilterBar::tr("Not sent");
    case HistoryGroup::Running: return FilterBar::tr("Running");
    case HistoryGroup::Failed: return FilterBar::tr("Failed");
    }
    return {};
}

QString counted(const QString &word, qint64 count)
{
    //: a filter and how many attempts it lets through
    return count > 0 ? FilterBar::tr("%1 (%2)").arg(word, QLocale().toString(count)) : word;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_chips(new QButtonGroup(this))
    , m_days(new DayStrip(this))
{
    setHelpTopic(*this, QStringLiteral("filters"));
    m_search->setPlaceholderText(tr("Name, topic, bucket, path, ID, ticket or note"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Tight);
    row->addWidget(m_search, 1, Qt::AlignTop);
    auto *chips = new QWidget(this); // on a narrow window they go on in a second line
    auto *line = new FlowLayout(space::Tight, chips);
    line->setContentsMargins({});
    chips->installEventFilter(this);
    row->addWidget(chips, 2);
    const auto add = [this, line](const QString &word, int id) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setText(word);
        m_chips->addButton(chip, id);
        line->addWidget(chip);
    };
    for (const HistoryGroup group : groups) {
        add(wordOf(group), static_cast<int>(group));
    }
    for (const Listing list : lists) {
        add({}, idOf(list));
        showCount(list, 0);
    }
    m_chips->button(static_cast<int>(HistoryGroup::All))->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Tight);
    layout->addLayout(row);
    layout->addWidget(m_days);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (listing() != Listing::Attempts) { // a search is for attempts
            m_chips->button(static_cast<int>(HistoryGroup::All))->setChecked(true);
        }
        emit changed();
    });
    connect(m_chips, &QButtonGroup::idClicked, this, &FilterBar::changed);
    connect(m_days, &DayStrip::chosenChanged, this, &FilterBar::changed);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        // Else a low window would cut the second line off rather than the table.
        auto *chips = static_cast<QWidget *>(watched);
        chips->setMinimumHeight(chips->layout()->heightForWidth(chips->width()));
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::apply(HistoryQuery &query) const
{
    query.search = m_search->text().simplified();
    if (listing() == Listing::Attempts) {
        query.group = static_cast<HistoryGroup>(m_chips->checkedId());
    }
    const QDate day = m_days->chosen();
    query.since = day.isValid() ? day.startOfDay().toUTC() : QDateTime();
    query.until = day.isValid() ? day.addDays(1).startOfDay().toUTC() : QDateTime();
}

FilterBar::Listing FilterBar::listing() const
{
    const int id = m_chips->checkedId();
    return id > FirstList ? static_cast<Listing>(id - FirstList) : Listing::Attempts;
}

void FilterBar::show(Listing listing)
{
    m_chips->button(listing == Listing::Attempts ? static_cast<int>(HistoryGroup::All) : idOf(listing))
        ->setChecked(true);
    emit changed();
}

void FilterBar::clear()
{
    m_chips->button(static_cast<int>(HistoryGroup::All))->setChecked(true);
    m_search->clear();
    m_days->choose({});
    emit changed();
    m_search->setFocus();
}

void FilterBar::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilterBar::showCounts(const HistoryCounts &counts)
{
    for (const HistoryGroup group : groups) {
        m_chips->button(static_cast<int>(group))->setText(counted(wordOf(group), counts.of(group)));
    }
}

void FilterBar::showCount(Listing listing, qsizetype count)
{
    QAbstractButton *chip = m_chips->button(idOf(listing));
    const QString word = listing == Listing::Drafts      ? tr("Drafts")
                         : listing == Listing::Templates ? tr("Templates")
                                                         : tr("Not from here");
    chip->setText(counted(word, count));
    if (listing == Listing::Elsewhere) { // of most connectors everything is
        chip->setVisible(count > 0 || chip->isChecked());
        if (QWidget *chips = chip->parentWidget(); chips->isVisible()) {
            chips->setMinimumHeight(chips->layout()->heightForWidth(chips->width()));
        }
    }
}

void FilterBar::showDays(const QDate &last, const QList<HistoryDay> &days)
{
    m_days->show(last, days);
}

} // namespace spillway
