// SPDX-License-Identifier: Apache-2.0
#include "history/historyview.h"

#include "history/draftlist.h"
#include "history/filterbar.h"
#include "history/historyerror.h"
#include "history/historymodel.h"
#include "history/rowdelegate.h"
#include "messages/taskwords.h"
#include "symbollabel.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace spillway {
namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 200ms;
constexpr int RowHeight = 30;

struct Width
{
    int least; ///< in average characters; the header's text has its place in any case
    int share; ///< of what is left
};
constexpr std::array<Width, HistoryModel::ColumnCount> widths{{
    {9, 0},  // State
    {11, 8}, // Task name
    {9, 6},  // Topics
    {10, 8}, // Destination
    {8, 2},  // Connector
    {10, 3}, // Profile
    {9, 1},  // Sent
    {9, 2},  // Task ID
    {6, 1},  // Ticket
}};

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
    , m_filters(new FilterBar(this))
    , m_patience(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Small);
    layout->addWidget(m_filters);
    m_filters->hide();
    connect(m_filters, &FilterBar::changed, this, &HistoryView::narrow);
    layout->addWidget(m_pages, 1);
    makeActions();
    // Before the table's own: rows that come move the selection, which is no choice of the operator's.
    connect(&m_model, &HistoryModel::rowsAboutToBeInserted, this, [this] { m_selectingAll = true; });
    m_pages->addWidget(m_loadingPage = makeLoadingPage());
    m_pages->addWidget(makeTable());
    connect(m_patience, &QTimer::timeout, m_loadingPage->findChild<QLabel *>(), &QLabel::show);
    m_patience->setSingleShot(true);
    m_patience->start(Patience);
    followModel();
    showPage();
}

QWidget *HistoryView::makeNoHitsPage()
{
    auto *page = new QWidget(m_pages);
    m_noHits = makeWords(page);
    auto *clear = new QPushButton(tr("C&lear the filter"), page);
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, m_filters, &FilterBar::clear);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space::Medium);
    layout->addStretch(2);
    layout->addWidget(makePicture("search", Tone::Muted, page));
    layout->addWidget(m_noHits);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void HistoryView::narrow()
{
    HistoryQuery query = m_model.query();
    m_filters->apply(query);
    m_model.setQuery(query);
    showPage(); // drafts, perhaps
}

void HistoryView::find()
{
    m_filters->find();
}

void HistoryView::offer(const QList<QAction *> &actions)
{
    m_taskActions = actions;
    m_table->addActions(actions);
}

void HistoryView::showCounts(const HistoryCounts &counts)
{
    m_filters->showCounts(counts);
}

void HistoryView::showDays(const QDate &last, const QList<HistoryDay> &days)
{
    m_filters->showDays(last, days);
}

void HistoryView::showDrafts(const QList<SavedDraft> &drafts)
{
    m_drafts = drafts;
    m_filters->showCount(FilterBar::Listing::Drafts, drafts.size());
    if (m_draftsPage) {
        m_draftsPage->show(drafts);
    }
    showPage();
}

void HistoryView::showTemplates(const QList<SavedDraft> &templates)
{
    m_templates = templates;
    m_filters->showCount(FilterBar::Listing::Templates, templates.size());
    if (m_templatesPage) {
        m_templatesPage->show(templates);
    }
    showPage();
}

void HistoryView::showElsewhere(const QList<ConnectorView> &connectors)
{
    qsizetype count = 0;
    for (const ConnectorView &connector : connectors) {
        count += connector.elsewhere.size();
    }
    m_filters->showCount(FilterBar::Listing::Elsewhere, count);
    if (count == 0 && !m_elsewherePage) {
        return;
    }
    if (!m_elsewherePage) {
        m_pages->addWidget(m_elsewherePage = new ElsewhereList(m_pages));
        m_elsewherePage->offer(m_taskActions);
        connect(m_elsewherePage, &ElsewhereList::currentChanged, this, &HistoryView::sayElsewhere);
        connect(m_elsewherePage, &ElsewhereList::detailsRequested, this, &HistoryView::detailsRequested);
    }
    m_elsewherePage->show(connectors);
    m_anyElsewhere = count > 0;
    showPage();
}

DraftList *HistoryView::draftsPage()
{
    if (!m_draftsPage) {
        m_pages->addWidget(m_draftsPage = new DraftList(DraftList::Kind::Drafts, m_pages));
        m_draftsPage->show(m_drafts);
        connect(m_draftsPage, &DraftList::newTaskRequested, this, &HistoryView::newTaskRequested);
        connect(m_draftsPage, &DraftList::openRequested, this, &HistoryView::draftOpened);
        connect(m_draftsPage, &DraftList::removeRequested, this, &HistoryView::draftRemoved);
    }
    return m_draftsPage;
}

DraftList *HistoryView::templatesPage()
{
    if (!m_templatesPage) {
        m_pages->addWidget(m_templatesPage = new DraftList(DraftList::Kind::Templates, m_pages));
        m_templatesPage->show(m_templates);
        connect(m_templatesPage, &DraftList::newTaskRequested, this, &HistoryView::newTaskRequested);
        connect(m_templatesPage, &DraftList::openRequested, this, &HistoryView::templateOpened);
        connect(m_templatesPage, &DraftList::removeRequested, this, &HistoryView::templateRemoved);
        connect(m_templatesPage, &DraftList::renameRequested, this, &HistoryView::templateRenamed);
    }
    return m_templatesPage;
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
    m_table->setItemDelegate(m_delegate = new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        int last = header->count() - 1;
        while (last > 0 && header->isSectionHidden(header->logicalIndex(last))) {
            --last;
        }
        // The last one is the header's own: it follows the table's width.
        if (!m_fitting && header->visualIndex(column) != last) {
            m_widthsAreTheirs = true;
            emit columnsChanged();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, &HistoryView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HistoryView::columnsChanged);
    connect(m_table, &QTableView::activated, this, &HistoryView::detailsRequested);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryView::groupByDay);
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
    m_retry = new QAction(tr("&Edit and retry"), this);
    connect(m_retry, &QAction::triggered, this, [this] {
        if (const auto attempt = current()) {
            emit retryRequested(*attempt);
        }
    });
    m_asTemplate = new QAction(tr("Save as te&mplate…"), this);
    connect(m_asTemplate, &QAction::triggered, this, [this] {
        if (const auto attempt = current()) {
            emit templateRequested(*attempt);
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
    m_exportsOfSeveral = new QMenu(tr("Copy &as"), this);
    for (const auto &[words, format] : {formats[3], formats[4], formats[5]}) { // those that take several attempts
        connect(m_exportsOfSeveral->addAction(words), &QAction::triggered, this,
                [this, chosen = format] { emit copyChosenRequested(chosen); });
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
    connect(&m_model, &HistoryModel::loaded, this, [this] {
        if (std::exchange(m_cutShort, false)) {
            setNotice({}); // read again
        }
    });
    connect(&m_model, &HistoryModel::cutShort, this, [this] {
        m_cutShort = true;
        setNotice(messages::historyCutShort());
    });
    connect(&m_model, &HistoryModel::rowsInserted, this, [this, arrived] {
        m_selectingAll = false;
        if (m_everything) {
            selectAll();
        }
        arrived();
        groupByDay();
    });
    connect(&m_model, &HistoryModel::loaded, this, [this] {
        QHeaderView *rows = m_table->verticalHeader(); // which keeps heights over a reset, and not many rows came yet
        for (int row = 0; row < rows->count(); ++row) {
            if (rows->sectionSize(row) != rows->defaultSectionSize()) {
                rows->resizeSection(row, rows->defaultSectionSize());
            }
        }
        groupByDay();
    });
    // What is current stays so wherever its row goes.
    connect(&m_model, &HistoryModel::aboutToMove, this, [this](const QString &attemptId) {
        m_moving = true;
        m_movesCurrent = m_table->currentIndex().isValid() && m_current && m_current->id == attemptId;
        if (m_movesCurrent) {
            m_wanted = attemptId;
        }
    });
    connect(&m_model, &HistoryModel::moved, this, [this] {
        m_moving = false;
        if (std::exchange(m_movesCurrent, false)) {
            m_wanted.clear(); // it was selected as it came, or is out of sight
            say();
        }
        groupByDay();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::say);
    // currentRowChanged says nothing of a reset, which takes the current row away.
    connect(&m_model, &HistoryModel::modelReset, this, &HistoryView::say);
    connect(&m_model, &HistoryModel::modelAboutToBeReset, this, [this] {
        if (m_table->currentIndex().isValid() && m_current && m_wanted.isEmpty()) {
            m_wanted = m_current->id;
        }
    });
    connect(&m_model, &HistoryModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        groupByDay();
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
    } else if (m_filters->listing() == FilterBar::Listing::Drafts) {
        page = draftsPage();
    } else if (m_filters->listing() == FilterBar::Listing::Templates) {
        page = templatesPage();
    } else if (m_filters->listing() == FilterBar::Listing::Elsewhere) {
        page = m_elsewherePage;
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
    const bool lists = page == m_draftsPage || page == m_templatesPage || page == m_elsewherePage ||
                       (page == m_emptyPage && (!m_drafts.isEmpty() || !m_templates.isEmpty() || m_anyElsewhere));
    m_filters->setVisible(page && (page == m_table || page == m_noHitsPage || lists));
    if (page == m_pages->currentWidget()) {
        return;
    }
    const QWidget *focus = window()->focusWidget(); // elsewhere in the window it is not ours to take
    const bool hadFocus = focus && (focus == m_pages->currentWidget() || m_pages->currentWidget()->isAncestorOf(focus));
    m_pages->setCurrentWidget(page);
    if (const bool elsewhere = page == m_elsewherePage; elsewhere != m_showsElsewhere) {
        m_showsElsewhere = elsewhere;
        emit currentChanged(current());
        sayElsewhere();
    }
    if (hadFocus) {
        setCurrentFocus();
    }
}

void HistoryView::sayElsewhere()
{
    emit elsewhereChanged(currentElsewhere());
}

std::optional<ElsewhereTask> HistoryView::currentElsewhere() const
{
    return m_showsElsewhere ? m_elsewherePage->current() : std::nullopt;
}

void HistoryView::setError(const QString &message, bool damaged)
{
    m_error = message;
    if (!message.isEmpty()) {
        if (!m_errorPage) {
            m_pages->addWidget(m_errorPage = new HistoryError(m_pages));
            connect(m_errorPage, &HistoryError::retryRequested, this, &HistoryView::openRequested);
            connect(m_errorPage, &HistoryError::startAnewRequested, this, &HistoryView::startAnewRequested);
            connect(m_errorPage, &HistoryError::folderRequested, this, &HistoryView::folderRequested);
        }
        m_errorPage->show(message, damaged);
    }
    showPage();
}

void HistoryView::setNotice(const QString &message)
{
    if (!m_notice && !message.isEmpty()) {
        auto *bar = new QWidget(this);
        auto *row = new QHBoxLayout(bar);
        row->setContentsMargins({});
        auto *picture = new SymbolLabel(20, bar);
        picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        picture->setSymbol("warning", Tone::Warning);
        m_notice = new QLabel(bar);
        m_notice->setTextFormat(Qt::PlainText);
        m_notice->setWordWrap(true);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addWidget(m_notice, 1);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
    }
    if (m_notice) {
        m_notice->setText(message);
        m_notice->parentWidget()->setVisible(!message.isEmpty());
    }
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
    if (m_moving) {
        return;
    }
    if (m_table->currentIndex().isValid()) {
        m_wanted.clear();
    }
    const QModelIndex index = m_table->currentIndex();
    const Attempt attempt = index.isValid() ? m_model.attempt(index.row()) : Attempt();
    if (index.isValid() && attempt.id.isEmpty()) {
        return; // it is being read again, and dataChanged will come
    }
    m_current = index.isValid() ? std::optional(attempt) : std::nullopt;
    emit currentChanged(current());
}

std::optional<Attempt> HistoryView::current() const
{
    return m_table->currentIndex().isValid() && !m_showsElsewhere ? m_current : std::nullopt;
}

HistorySelection HistoryView::chosen() const
{
    HistorySelection chosen{.query = m_model.query(), .everything = m_everything, .keys = {}};
    if (!m_everything) {
        QItemSelection ranges = m_table->selectionModel()->selection();
        std::sort(ranges.begin(), ranges.end(),
                  [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
        for (const QItemSelectionRange &range : std::as_const(ranges)) {
            chosen.keys += m_model.keys(range.top(), range.bottom());
        }
    }
    return chosen;
}

int HistoryView::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

void HistoryView::selectAll()
{
    m_selectingAll = true;
    m_table->selectAll();
    m_selectingAll = false;
    m_everything = m_model.rowCount() > 0;
    emit chosenChanged(m_model.rowCount(), m_everything);
}

void HistoryView::followSelection()
{
    if (!m_selectingAll && !m_moving) {
        m_everything = false;
        emit chosenChanged(chosenCount(), false);
    }
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
        m_errorPage->setCurrentFocus();
    } else if (page == m_draftsPage) {
        m_draftsPage->setCurrentFocus();
    } else if (page == m_templatesPage) {
        m_templatesPage->setCurrentFocus();
    } else if (page == m_elsewherePage) {
        m_elsewherePage->setCurrentFocus();
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
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosenCount() > 1) {
        menu->addAction(tr("&Export the selection…"), this, &HistoryView::exportChosenRequested);
        menu->addMenu(m_exportsOfSeveral);
    } else {
        askForMenu(*menu, *attempt);
    }
    // From the keyboard the event's place is wherever the mouse rests.
    const QPoint below = m_table->visualRect(m_table->currentIndex()).bottomLeft();
    menu->popup(byMouse ? event->globalPos() : m_table->viewport()->mapToGlobal(below));
}

/// What can be done with one attempt.
void HistoryView::askForMenu(QMenu &menu, const Attempt &attempt)
{
    m_copyTaskId->setEnabled(!attempt.taskId.isEmpty());
    m_copyRequestId->setEnabled(!attempt.requestId.isEmpty());
    menu.addAction(m_newFrom);
    if (attempt.state == AttemptState::Rejected || attempt.state == AttemptState::NotSent) {
        menu.addAction(m_retry);
    }
    menu.addAction(m_asTemplate);
    menu.addSeparator();
    menu.addActions({m_copyTaskId, m_copyRequestId});
    menu.addMenu(m_exports);
    if (attempt.state == AttemptState::Unknown && attempt.locksItsName()) {
        menu.addAction(m_settle);
    }
    if (attempt.state == AttemptState::Created && !attempt.taskGoneAt.isValid()) {
        menu.addSeparator();
        menu.addActions(m_taskActions);
    }
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
    if (watched == m_table) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
            selectAll();
            return true;
        }
    } else if (event->type() == QEvent::Resize) {
        fitColumns();
        groupByDay();
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryView::fitRows()
{
    const int forText = m_table->fontMetrics().height() + space::Medium;
    m_table->verticalHeader()->setDefaultSectionSize(std::max(RowHeight, forText));
    groupByDay();
}

/// Makes room above each row that begins a group, for its name. Only of the rows that are shown: what
/// is far away is not in memory.
void HistoryView::groupByDay()
{
    const bool grouping = m_model.query().sort == HistorySort::Sent;
    m_delegate->setGrouping(grouping);
    QHeaderView *rows = m_table->verticalHeader();
    const int first = rows->visualIndexAt(0);
    if (!grouping || first < 0) {
        return; // another order begins with rows of one height
    }
    const int usual = rows->defaultSectionSize();
    const int higher = usual + m_delegate->captionHeight(m_table->fontMetrics());
    const int last = std::min(m_model.rowCount() - 1, first + m_table->viewport()->height() / usual + 1);
    for (int row = first; row <= last; ++row) {
        const Attempt attempt = m_model.attempt(row);
        const Attempt before = row > 0 ? m_model.attempt(row - 1) : Attempt();
        if (attempt.id.isEmpty() || (row > 0 && before.id.isEmpty())) {
            continue; // it is being read, and dataChanged will come
        }
        const int height = beginsGroup(m_model.index(row, 0)) ? higher : usual;
        if (rows->sectionSize(row) != height) {
            rows->resizeSection(row, height);
        }
    }
}

/// What a column needs so that nothing important is cut.
int HistoryView::leastWidth(int column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int least = metrics.averageCharWidth() * widths.at(static_cast<std::size_t>(column)).least;
    least = std::max(least, m_table->horizontalHeader()->sectionSizeHint(column));
    if (column == HistoryModel::State) {
        using enum AttemptState;
        Attempt sample;
        sample.releasedAt = QDateTime::currentDateTimeUtc(); // Unknown, it is "Not created" then: the longer word
        QStringList words;
        for (const AttemptState state : {Prepared, Sending, Created, Rejected, NotSent, Unknown}) {
            sample.state = state;
            words.append(messages::taskWord(sample));
        }
        sample.state = Created;
        sample.taskStuckAt = sample.releasedAt; // the longest of a task's words
        words.append(messages::taskWord(sample));
        for (const QString &each : std::as_const(words)) {
            const int word = metrics.horizontalAdvance(each);
            least = std::max(least, word + RowDelegate::SymbolSize + 2 * space::Large);
        }
    } else if (column == HistoryModel::Sent) {
        const QDateTime now = QDateTime::currentDateTime();
        for (const int days : {1, 28}) { // a word and the time, or a date and the time
            const QString longest = relativeTime(QDateTime(now.date().addDays(-days), QTime(22, 48)), now);
            least = std::max(least, metrics.horizontalAdvance(longest) + 2 * space::Small);
        }
    }
    return least;
}

/// Shares the width out while nobody has chosen widths; a little too narrow, and the elastic columns give
/// way; more, and the table scrolls.
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
    constexpr int charactersToGive = 12; // of all columns together
    const int spread = left < -charactersToGive * m_table->fontMetrics().averageCharWidth() ? 0 : left;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        // The last one is stretched by the header; set wider, it would not shrink again.
        const bool last = column == HistoryModel::ColumnCount - 1;
        const int share = last && spread > 0 ? 0 : widths.at(static_cast<std::size_t>(column)).share;
        // Rounded down: together they are never wider than the table.
        m_table->setColumnWidth(column, leastWidth(column) + (spread * share - (spread < 0 ? shares - 1 : 0)) / shares);
    }
    m_fitting = false;
}

} // namespace spillway
