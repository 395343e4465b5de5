// SPDX-License-Identifier: Apache-2.0
#include "history/historyview.h"

#include "history/daystrip.h"
#include "history/historymodel.h"
#include "messages/messages.h"
#include "symbollabel.h"
#include "theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace spillway {
namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 200ms;
constexpr int RowHeight = 30;

constexpr int SymbolSize = 16;

struct Width
{
    int least; ///< in average characters; the header's text has its place in any case
    int share; ///< of what is left
};
constexpr std::array<Width, HistoryModel::ColumnCount> widths{{
    {9, 0},  // State
    {13, 7}, // Task name
    {10, 6}, // Topics
    {11, 8}, // Destination
    {9, 2},  // Connector
    {10, 3}, // Profile
    {9, 1},  // Sent
    {9, 2},  // Task ID
    {7, 1},  // Ticket
}};

/// The chips, in their order; the group's number is the button's ID.
constexpr std::array groups{HistoryGroup::All,     HistoryGroup::Attention, HistoryGroup::Unknown,
                            HistoryGroup::Created, HistoryGroup::Rejected,  HistoryGroup::NotSent};

QString groupWord(HistoryGroup group)
{
    switch (group) {
    case HistoryGroup::All: return HistoryView::tr("All");
    case HistoryGroup::Attention: return HistoryView::tr("Needs attention");
    case HistoryGroup::Unknown: return HistoryView::tr("Unknown");
    case HistoryGroup::Created: return HistoryView::tr("Created");
    case HistoryGroup::Rejected: return HistoryView::tr("Rejected");
    case HistoryGroup::NotSent: return HistoryView::tr("Not sent");
    }
    return {};
}

/// Puts the state's symbol before its word, elides IDs in the middle, and draws the focus around
/// the row instead of a cell, for it is rows that are chosen.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const bool current = table && table->hasFocus() && table->currentIndex().row() == index.row();
        QStyleOptionViewItem cell = option;
        cell.state.setFlag(QStyle::State_HasFocus, false);
        cell.state.setFlag(QStyle::State_Active, table && table->hasFocus());
        QStyledItemDelegate::paint(painter, cell, index);
        if (current) {
            drawRowRing(*painter, option.rect, *table, index.column());
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int column = index.column();
        const bool isId = column == HistoryModel::Connector || column == HistoryModel::TaskId;
        option->textElideMode = isId ? Qt::ElideMiddle : Qt::ElideRight;
        if (column == HistoryModel::State && option->widget) {
            const auto attempt = index.data(HistoryModel::AttemptRole).value<Attempt>();
            setIcon(*option, symbol(stateSymbol(attempt.state), stateTone(attempt.state), *option->widget));
        } else if (column == HistoryModel::Profile && option->widget &&
                   index.data(HistoryModel::AttemptRole).value<Attempt>().practice) {
            setIcon(*option, symbol("practice", Tone::Practice, *option->widget));
        }
    }

private:
    static void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
    {
        option.icon = icon;
        option.features |= QStyleOptionViewItem::HasDecoration;
        option.decorationSize = {SymbolSize, SymbolSize};
    }

    static void drawRowRing(QPainter &painter, const QRect &rect, const QTableView &table, int column)
    {
        const QColor accent = tone(Tone::Accent, table);
        const QHeaderView &header = *table.horizontalHeader();
        const int visual = header.visualIndex(column);
        painter.fillRect(rect.x(), rect.y(), rect.width(), 2, accent);
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, accent);
        if (visual == 0) {
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), accent);
        }
        if (visual == header.count() - 1) {
            painter.fillRect(rect.right() - 1, rect.y(), 2, rect.height(), accent);
        }
    }
};

QLabel *makeWords(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QWidget *makePicture(const char *name, Tone tone, QWidget *parent)
{
    auto *picture = new SymbolLabel(40, parent);
    picture->setSymbol(name, tone);
    return picture;
}

} // namespace

HistoryView::HistoryView(HistoryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QStackedWidget(this))
    , m_patience(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Small);
    layout->addWidget(m_filters = makeFilters());
    layout->addWidget(m_pages, 1);
    makeActions();
    m_pages->addWidget(m_loadingPage = makeLoadingPage());
    m_pages->addWidget(makeTable());
    connect(m_patience, &QTimer::timeout, m_loadingPage->findChild<QLabel *>(), &QLabel::show);
    m_patience->setSingleShot(true);
    m_patience->start(Patience);
    followModel();
    showPage();
}

QWidget *HistoryView::makeFilters()
{
    auto *filters = new QWidget(this);
    m_search = new QLineEdit(filters);
    m_search->setPlaceholderText(tr("Name, topic, bucket, path, ID, ticket or note"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryView::narrow);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Tight);
    row->addWidget(m_search, 1);
    m_chips = new QButtonGroup(this);
    for (const HistoryGroup group : groups) {
        auto *chip = new QToolButton(filters);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setText(groupWord(group));
        m_chips->addButton(chip, static_cast<int>(group));
        row->addWidget(chip);
    }
    row->addStretch();
    m_chips->button(static_cast<int>(HistoryGroup::All))->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &HistoryView::narrow);
    m_days = new DayStrip(filters);
    connect(m_days, &DayStrip::chosenChanged, this, &HistoryView::narrow);
    auto *layout = new QVBoxLayout(filters);
    layout->setContentsMargins({});
    layout->setSpacing(space::Tight);
    layout->addLayout(row);
    layout->addWidget(m_days);
    filters->hide();
    return filters;
}

QWidget *HistoryView::makeNoHitsPage()
{
    auto *page = new QWidget(m_pages);
    m_noHits = makeWords(page);
    auto *clear = new QPushButton(tr("C&lear the filter"), page);
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, &HistoryView::clearFilters);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space::Medium);
    layout->addStretch(2);
    layout->addWidget(makePicture("search", Tone::Muted, page));
    layout->addWidget(m_noHits);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

/// The query as the filters have it; the order stays.
void HistoryView::narrow()
{
    HistoryQuery query = m_model.query();
    query.search = m_search->text().simplified();
    query.group = static_cast<HistoryGroup>(m_chips->checkedId());
    const QDate day = m_days->chosen();
    query.since = day.isValid() ? day.startOfDay().toUTC() : QDateTime();
    query.until = day.isValid() ? day.addDays(1).startOfDay().toUTC() : QDateTime();
    m_model.setQuery(query);
}

void HistoryView::clearFilters()
{
    m_chips->button(static_cast<int>(HistoryGroup::All))->setChecked(true);
    m_search->clear();
    m_days->choose({});
    narrow();
    m_search->setFocus();
}

void HistoryView::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryView::showCounts(const HistoryCounts &counts)
{
    for (const HistoryGroup group : groups) {
        const qint64 count = counts.of(group);
        QAbstractButton *chip = m_chips->button(static_cast<int>(group));
        //: a filter and how many attempts it lets through
        chip->setText(count > 0 ? tr("%1 (%2)").arg(groupWord(group), QLocale().toString(count)) : groupWord(group));
    }
}

void HistoryView::showDays(const QDate &last, const QList<HistoryDay> &days)
{
    m_days->show(last, days);
}

QByteArray HistoryView::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void HistoryView::setColumns(const QByteArray &columns)
{
    m_fitting = true;
    m_widthsAreTheirs = m_table->horizontalHeader()->restoreState(columns) || m_widthsAreTheirs;
    m_fitting = false;
}

void HistoryView::chooseColumns(const QPoint &place)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QAction *entry = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        entry->setCheckable(true);
        entry->setChecked(!header->isSectionHidden(column));
        entry->setEnabled(column != HistoryModel::TaskName); // a row needs a name
        connect(entry, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            emit columnsChanged();
        });
    }
    menu->popup(header->mapToGlobal(place));
}

QWidget *HistoryView::makeTable()
{
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab goes on to the details
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSortIndicator(HistoryModel::Sent, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &HistoryView::chooseColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting) {
            m_widthsAreTheirs = true;
            emit columnsChanged();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, &HistoryView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HistoryView::columnsChanged);
    connect(m_table, &QTableView::activated, this, &HistoryView::detailsRequested);
    m_table->viewport()->installEventFilter(this);
    fitRows();
    return m_table;
}

QWidget *HistoryView::makeEmptyPage()
{
    auto *page = new QWidget(m_pages);
    auto *words = makeWords(page);
    words->setText(tr("Tasks you create will be listed here."));
    m_practise = new QPushButton(symbol("practice", Tone::Practice, *page), tr("&Practise now"), page);
    auto *addProfile = new QPushButton(symbol("add", Tone::Text, *page), tr("&Add a profile"), page);
    for (QPushButton *button : {m_practise, addProfile}) {
        button->setAutoDefault(false);
    }
    connect(m_practise, &QPushButton::clicked, this, &HistoryView::practiseRequested);
    connect(addProfile, &QPushButton::clicked, this, &HistoryView::addProfileRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_practise);
    buttons->addWidget(addProfile);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space::Medium);
    layout->addStretch(2);
    layout->addWidget(makePicture("history", Tone::Muted, page));
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

QWidget *HistoryView::makeLoadingPage()
{
    auto *page = new QWidget(m_pages);
    auto *words = makeWords(page);
    words->setText(tr("Reading the history…"));
    words->hide();
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(words);
    return page;
}

QWidget *HistoryView::makeErrorPage()
{
    auto *page = new QWidget(m_pages);
    m_errorText = makeWords(page);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_errorText->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Medium);
    layout->addStretch(2);
    layout->addWidget(makePicture("error", Tone::Bad, page));
    layout->addWidget(m_errorText);
    layout->addStretch(3);
    return page;
}

void HistoryView::makeActions()
{
    m_newFrom = new QAction(tr("&New from this"), this);
    m_copyTaskId = new QAction(tr("Copy &task ID"), this);
    m_copyRequestId = new QAction(tr("Copy &request ID"), this);
    connect(m_newFrom, &QAction::triggered, this, [this] {
        if (const auto attempt = current()) {
            emit newFromRequested(*attempt);
        }
    });
    m_settle = new QAction(tr("Check the &outcome"), this);
    connect(m_settle, &QAction::triggered, this, [this] {
        if (const auto attempt = current()) {
            emit settleRequested(*attempt);
        }
    });
    m_exports = new QMenu(tr("Copy &as"), this);
    const std::array<std::pair<QString, QString>, 7> formats{
        std::pair{tr("curl command"), QStringLiteral("curl")},
        std::pair{tr("spillwayctl command"), QStringLiteral("spillwayctl")},
        std::pair{tr("Terraform resource"), QStringLiteral("terraform")},
        std::pair{tr("CSV"), QStringLiteral("csv")},
        std::pair{tr("JSON"), QStringLiteral("json")},
        std::pair{tr("Markdown"), QStringLiteral("markdown")},
        std::pair{tr("Report for support"), QStringLiteral("support")}};
    for (const auto &[words, format] : formats) {
        connect(m_exports->addAction(words), &QAction::triggered, this, [this, chosen = format] {
            if (const auto attempt = current()) {
                emit exportRequested(*attempt, chosen);
            }
        });
    }
    connect(m_copyTaskId, &QAction::triggered, this, [this] { copy(&Attempt::taskId); });
    connect(m_copyRequestId, &QAction::triggered, this, [this] { copy(&Attempt::requestId); });
}

void HistoryView::followModel()
{
    const auto arrived = [this] {
        showPage();
        selectWanted();
    };
    connect(&m_model, &HistoryModel::loaded, this, arrived);
    connect(&m_model, &HistoryModel::rowsInserted, this, arrived);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::say);
    // currentRowChanged says nothing of a reset, which takes the current row away.
    connect(&m_model, &HistoryModel::modelReset, this, &HistoryView::say);
    connect(&m_model, &HistoryModel::modelAboutToBeReset, this, [this] {
        if (const auto attempt = current(); attempt && m_wanted.isEmpty()) {
            m_wanted = attempt->id;
        }
    });
    connect(&m_model, &HistoryModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_table->currentIndex().row();
        if (row >= first.row() && row <= last.row()) {
            say();
        }
    });
}

void HistoryView::showPage()
{
    QWidget *page = m_table;
    if (!m_error.isEmpty()) {
        page = m_errorPage;
    } else if (!m_model.isLoaded()) {
        page = m_loadingPage;
    } else if (m_model.rowCount() == 0 && m_model.isNarrowed()) {
        if (!m_noHitsPage) {
            m_pages->addWidget(m_noHitsPage = makeNoHitsPage());
        }
        const QString words = m_model.query().search;
        m_noHits->setText(words.isEmpty() ? tr("No attempt is of that kind.")
                                          : tr("No attempt that is shown here has “%1”.").arg(words));
        page = m_noHitsPage;
    } else if (m_model.rowCount() == 0) {
        if (!m_emptyPage) {
            m_pages->addWidget(m_emptyPage = makeEmptyPage());
        }
        page = m_emptyPage;
    }
    m_filters->setVisible(page == m_table || page == m_noHitsPage);
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(page);
    if (hadFocus) {
        setCurrentFocus();
    }
}

void HistoryView::setError(const QString &message)
{
    m_error = message;
    if (!message.isEmpty()) {
        if (!m_errorPage) {
            m_pages->addWidget(m_errorPage = makeErrorPage());
        }
        m_errorText->setText(message);
    }
    showPage();
}

void HistoryView::select(const QString &attemptId)
{
    m_wanted = attemptId;
    selectWanted();
}

void HistoryView::selectWanted()
{
    const QModelIndex row = m_wanted.isEmpty() ? QModelIndex() : m_model.find(m_wanted);
    if (row.isValid()) {
        m_wanted.clear();
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
    }
}

void HistoryView::say()
{
    if (m_table->currentIndex().isValid()) {
        m_wanted.clear();
    }
    const QModelIndex index = m_table->currentIndex();
    const Attempt attempt = index.isValid() ? m_model.attempt(index.row()) : Attempt();
    if (index.isValid() && attempt.id.isEmpty()) {
        return; // it is being read again, and dataChanged will come
    }
    m_current = index.isValid() ? std::optional(attempt) : std::nullopt;
    emit currentChanged(m_current);
}

std::optional<Attempt> HistoryView::current() const
{
    return m_table->currentIndex().isValid() ? m_current : std::nullopt;
}

void HistoryView::setCurrentFocus()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_table) {
        if (!m_table->currentIndex().isValid()) {
            m_table->setCurrentIndex(m_model.index(0, 0));
        }
        m_table->setFocus();
    } else if (page == m_emptyPage) {
        m_practise->setFocus();
    } else if (page == m_errorPage) {
        m_errorText->setFocus();
    }
}

void HistoryView::copy(QString Attempt::*field) const
{
    if (const auto attempt = current()) {
        QGuiApplication::clipboard()->setText((*attempt).*field);
    }
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto attempt = current();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint place = m_table->viewport()->mapFromGlobal(event->globalPos());
    if (m_pages->currentWidget() != m_table || !attempt || (byMouse && !m_table->indexAt(place).isValid())) {
        return;
    }
    m_copyTaskId->setEnabled(!attempt->taskId.isEmpty());
    m_copyRequestId->setEnabled(!attempt->requestId.isEmpty());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_newFrom);
    menu->addSeparator();
    menu->addActions({m_copyTaskId, m_copyRequestId});
    menu->addMenu(m_exports);
    if (attempt->state == AttemptState::Unknown && attempt->locksItsName()) {
        menu->addAction(m_settle);
    }
    // From the keyboard the event's place is wherever the mouse rests.
    const QPoint below = m_table->visualRect(m_table->currentIndex()).bottomLeft();
    menu->popup(byMouse ? event->globalPos() : m_table->viewport()->mapToGlobal(below));
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        fitRows();
        fitColumns();
    }
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryView::fitRows()
{
    const int forText = m_table->fontMetrics().height() + space::Medium;
    m_table->verticalHeader()->setDefaultSectionSize(std::max(RowHeight, forText));
}

/// What a column needs so that nothing important is cut.
int HistoryView::leastWidth(int column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int least = metrics.averageCharWidth() * widths.at(static_cast<std::size_t>(column)).least;
    least = std::max(least, m_table->horizontalHeader()->sectionSizeHint(column));
    if (column == HistoryModel::State) {
        using enum AttemptState;
        for (const AttemptState state : {Prepared, Sending, Created, Rejected, NotSent, Unknown}) {
            const int word = metrics.horizontalAdvance(messages::stateWord(state));
            least = std::max(least, word + SymbolSize + 2 * space::Large);
        }
    } else if (column == HistoryModel::Sent) {
        const QDateTime now = QDateTime::currentDateTime();
        const QString longest = relativeTime(QDateTime(now.date().addDays(-1), QTime(20, 0)), now);
        least = std::max(least, metrics.horizontalAdvance(longest) + 2 * space::Small);
    }
    return least;
}

/// Shares the width out while nobody has chosen widths; too narrow, and the table scrolls.
void HistoryView::fitColumns()
{
    if (m_widthsAreTheirs) {
        return;
    }
    m_fitting = true;
    int left = m_table->viewport()->width();
    int shares = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        left -= leastWidth(column);
        shares += widths.at(static_cast<std::size_t>(column)).share;
    }
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        // The last one is stretched by the header; set wider, it would not shrink again.
        const bool last = column == HistoryModel::ColumnCount - 1;
        const int share = last ? 0 : widths.at(static_cast<std::size_t>(column)).share;
        m_table->setColumnWidth(column, leastWidth(column) + std::max(0, left) * share / shares);
    }
    m_fitting = false;
}

} // namespace spillway
