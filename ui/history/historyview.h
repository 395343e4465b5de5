// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/selectionexport.h"
#include "history/elsewherelist.h"
#include "workspace/drafts.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace spillway {

class DraftList;
class FilterBar;
class HistoryError;
class HistoryModel;
class RowDelegate;

/// The table of attempts, and what stands in its place while there is none: nothing, then words
/// while the history is read; an invitation when it is empty; the reason when it cannot be opened;
/// drafts or templates, where their chip is chosen.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the view.
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    /// The history cannot be opened; `message` says why, in words. Empty ends the error.
    void setError(const QString &message, bool damaged = false);
    /// Stands above the attempts, which are shown all the same. Empty ends it.
    void setNotice(const QString &message);
    /// Makes this row the current one, now or when it comes; what the operator selects meanwhile
    /// goes before it.
    void select(const QString &attemptId);
    std::optional<Attempt> current() const;
    /// Whether tasks that are not from here are shown in the place of the attempts.
    bool showsElsewhere() const { return m_showsElsewhere; }
    /// The current one of them; nothing while attempts are shown.
    std::optional<ElsewhereTask> currentElsewhere() const;
    /// The selected rows: one or many, or all that the filters let through, read so far or not.
    HistorySelection chosen() const;
    /// How many they are; of all, how many were read so far.
    int chosenCount() const;
    void selectAll();
    void showDrafts(const QList<SavedDraft> &drafts);
    void showTemplates(const QList<SavedDraft> &templates);
    /// What of the connectors' tasks is not from here.
    void showElsewhere(const QList<ConnectorView> &connectors);
    /// Gives the keyboard to the search box.
    void find();
    void showCounts(const HistoryCounts &counts);
    void showDays(const QDate &last, const QList<HistoryDay> &days);
    /// How wide the columns are, in which order, which are shown and which one sorts; for another
    /// day. What is not of this program is left alone.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// What can be done with a task that exists, from here or not: in the menu of its row, and by their
    /// keys while the list has the keyboard.
    void offer(const QList<QAction *> &actions);
    /// Gives the keyboard to what is there: the table or the first button.
    void setCurrentFocus();

Q_SIGNALS:
    /// Nothing while other things than attempts are shown.
    void currentChanged(const std::optional<spillway::Attempt> &attempt);
    void elsewhereChanged(const std::optional<spillway::ElsewhereTask> &task);
    /// Several rows are selected, or no longer; `everything` as in HistorySelection.
    void chosenChanged(int count, bool everything);
    void newFromRequested(const spillway::Attempt &attempt);
    void retryRequested(const spillway::Attempt &attempt);
    void templateRequested(const spillway::Attempt &attempt);
    /// Enter or a double click on a row: its details, please.
    void detailsRequested();
    void practiseRequested();
    void addProfileRequested();
    void settleRequested(const spillway::Attempt &attempt);
    /// `format` is an ExportFormat's name.
    void exportRequested(const spillway::Attempt &attempt, const QString &format);
    /// The whole selection, as a file, or to the clipboard in that format.
    void exportChosenRequested();
    void copyChosenRequested(const QString &format);
    /// The operator changed the columns.
    void columnsChanged();

    // of the page that says why the history cannot be opened
    void openRequested();
    void startAnewRequested();
    void folderRequested();

    // of the lists of drafts and templates
    void newTaskRequested();
    void draftOpened(const spillway::SavedDraft &draft);
    void draftRemoved(const QString &id);
    void templateOpened(const spillway::SavedDraft &model);
    void templateRemoved(const QString &id);
    void templateRenamed(const spillway::SavedDraft &model, const QString &name);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNoHitsPage();
    void narrow();
    void chooseColumns(const QPoint &place);
    QWidget *makeTable();
    QWidget *makeEmptyPage();
    QWidget *makeLoadingPage();
    DraftList *draftsPage();
    DraftList *templatesPage();
    void makeActions();
    void askForMenu(QMenu &menu, const Attempt &attempt);
    void followModel();
    void showPage();
    void say();
    void sayElsewhere();
    void selectWanted();
    int leastWidth(int column) const;
    void fitColumns();
    void fitRows();
    void groupByDay();
    void followSelection();
    void copy(QString Attempt::*field) const;

    HistoryModel &m_model;
    QStackedWidget *m_pages;
    FilterBar *m_filters;
    QTableView *m_table = nullptr;
    RowDelegate *m_delegate = nullptr;
    QLabel *m_notice = nullptr; ///< null until there is one
    QWidget *m_noHitsPage = nullptr;
    QLabel *m_noHits = nullptr;
    QWidget *m_emptyPage = nullptr;
    QWidget *m_loadingPage = nullptr;
    HistoryError *m_errorPage = nullptr;
    DraftList *m_draftsPage = nullptr; ///< the lists are made when they are first looked at
    DraftList *m_templatesPage = nullptr;
    ElsewhereList *m_elsewherePage = nullptr;
    bool m_anyElsewhere = false;
    bool m_showsElsewhere = false;
    QPushButton *m_practise = nullptr;
    QTimer *m_patience = nullptr; ///< until words say that the history is being read
    QAction *m_newFrom = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_asTemplate = nullptr;
    QAction *m_copyTaskId = nullptr;
    QAction *m_copyRequestId = nullptr;
    QAction *m_settle = nullptr;
    QList<QAction *> m_taskActions; ///< the window's
    QMenu *m_exports = nullptr;
    QMenu *m_exportsOfSeveral = nullptr;
    QList<SavedDraft> m_drafts;
    QList<SavedDraft> m_templates;
    std::optional<Attempt> m_current; ///< kept, since the model forgets rows that are far away
    QString m_wanted;                 ///< the row to select when it comes
    QString m_error;
    bool m_cutShort = false;
    bool m_everything = false;   ///< all rows are selected, those that are still to be read too
    bool m_selectingAll = false; ///< the selection changes by our hand
    bool m_moving = false;       ///< a row is on its way to another place
    bool m_movesCurrent = false; ///< and it is the current one
    bool m_fitting = false;      ///< widths change by our hand, not the operator's
    bool m_widthsAreTheirs = false;
};

} // namespace spillway
