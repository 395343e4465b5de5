// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <QWidget>

#include <optional>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace spillway {

class DayStrip;
class HistoryModel;

/// The table of attempts, and what stands in its place while there is none: nothing, then words
/// while the history is read; an invitation when it is empty; the reason when it cannot be opened.
/// Above it what narrows it down: a search box, chips with counts, and a strip of the last days.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the view.
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    /// The history cannot be opened; `message` says why, in words. Empty ends the error.
    void setError(const QString &message);
    /// Makes this row the current one, now or when it comes; what the operator selects meanwhile
    /// goes before it.
    void select(const QString &attemptId);
    std::optional<Attempt> current() const;
    /// Gives the keyboard to the search box.
    void find();
    void showCounts(const HistoryCounts &counts);
    void showDays(const QDate &last, const QList<HistoryDay> &days);
    /// How wide the columns are, in which order, which are shown and which one sorts; for another
    /// day. What is not of this program is left alone.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// Gives the keyboard to what is there: the table or the first button.
    void setCurrentFocus();

Q_SIGNALS:
    void currentChanged(const std::optional<spillway::Attempt> &attempt);
    void newFromRequested(const spillway::Attempt &attempt);
    /// Enter or a double click on a row: its details, please.
    void detailsRequested();
    void practiseRequested();
    void addProfileRequested();
    void settleRequested(const spillway::Attempt &attempt);
    /// `format` is an ExportFormat's name.
    void exportRequested(const spillway::Attempt &attempt, const QString &format);
    /// The operator changed the columns.
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeNoHitsPage();
    void narrow();
    void clearFilters();
    void chooseColumns(const QPoint &place);
    QWidget *makeTable();
    QWidget *makeEmptyPage();
    QWidget *makeLoadingPage();
    QWidget *makeErrorPage();
    void makeActions();
    void followModel();
    void showPage();
    void say();
    void selectWanted();
    int leastWidth(int column) const;
    void fitColumns();
    void fitRows();
    void copy(QString Attempt::*field) const;

    HistoryModel &m_model;
    QStackedWidget *m_pages;
    QWidget *m_filters = nullptr;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_chips = nullptr;
    DayStrip *m_days = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_noHitsPage = nullptr;
    QLabel *m_noHits = nullptr;
    QWidget *m_emptyPage = nullptr;
    QWidget *m_loadingPage = nullptr;
    QWidget *m_errorPage = nullptr;
    QLabel *m_errorText = nullptr;
    QPushButton *m_practise = nullptr;
    QTimer *m_patience = nullptr; ///< until words say that the history is being read
    QAction *m_newFrom = nullptr;
    QAction *m_copyTaskId = nullptr;
    QAction *m_copyRequestId = nullptr;
    QAction *m_settle = nullptr;
    QMenu *m_exports = nullptr;
    std::optional<Attempt> m_current; ///< kept, since the model forgets rows that are far away
    QString m_wanted;                 ///< the row to select when it comes
    QString m_error;
    bool m_fitting = false; ///< widths change by our hand, not the operator's
    bool m_widthsAreTheirs = false;
};

} // namespace spillway
