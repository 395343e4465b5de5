// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace spillway {

class HistoryModel;

/// The table of attempts, and what stands in its place while there is none: nothing, then words
/// while the history is read; an invitation when it is empty; the reason when it cannot be opened.
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
    /// Gives the keyboard to what is there: the table or the first button.
    void setCurrentFocus();

Q_SIGNALS:
    void currentChanged(const std::optional<spillway::Attempt> &attempt);
    void newFromRequested(const spillway::Attempt &attempt);
    /// Enter or a double click on a row: its details, please.
    void detailsRequested();
    void practiseRequested();
    void addProfileRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
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
    QTableView *m_table = nullptr;
    QWidget *m_emptyPage = nullptr;
    QWidget *m_loadingPage = nullptr;
    QWidget *m_errorPage = nullptr;
    QLabel *m_errorText = nullptr;
    QPushButton *m_practise = nullptr;
    QTimer *m_patience = nullptr; ///< until words say that the history is being read
    QAction *m_newFrom = nullptr;
    QAction *m_copyTaskId = nullptr;
    QAction *m_copyRequestId = nullptr;
    QString m_wanted; ///< the row to select when it comes
    QString m_error;
    bool m_fitting = false; ///< widths change by our hand, not the operator's
    bool m_widthsAreTheirs = false;
};

} // namespace spillway
