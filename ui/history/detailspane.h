// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "history/elsewherelist.h"
#include "history/event.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTextEdit;
class QToolButton;

namespace spillway {

class ElsewhereDetails;
class ErrorCatalogue;
class FlowPicture;
class ProgressView;
class ServiceView;
class SymbolLabel;
struct TaskTarget;
struct TaskTold;
struct TaskView;

/// What became of one attempt. Values from outside appear as plain text, and all of them can be
/// selected by mouse and keyboard.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` is asked when the first attempt is shown, not before.
    explicit DetailsPane(std::function<const ErrorCatalogue &()> catalogue, QWidget *parent = nullptr);

    /// There are attempts, one of which may be chosen soon: what shows it is made in good time. An empty
    /// history needs none of it.
    void expectAttempts();
    /// Shows the attempt, or the words that ask for one. The same attempt with news keeps its tab,
    /// its scroll position and a note that is being written.
    void show(const std::optional<Attempt> &attempt);
    using QWidget::show;
    /// The timeline of that attempt; without effect if another one is shown by now.
    void showEvents(const QString &attemptId, const QList<AttemptEvent> &events);
    /// A task that is not from here, in the place of an attempt; nothing: the attempt again.
    void showElsewhere(const std::optional<ElsewhereTask> &task);
    /// What the service tells of that task, and that it is being asked; shows its tab.
    void showService(const TaskTarget &target, const TaskTold &told);
    void showReading(const TaskTarget &target);
    /// What was read of that attempt's task; null: nothing yet.
    void showProgress(const QString &attemptId, const TaskView *view);
    /// Gives the keyboard to the first thing worth reading.
    void setCurrentFocus();

Q_SIGNALS:
    void newFromRequested(const spillway::Attempt &attempt);
    /// "I looked: it is not there."
    void releaseRequested(const QString &attemptId, const QString &note);
    /// What the service has of the attempt's task, please.
    void serviceRequested(const spillway::Attempt &attempt);
    /// The same of the task that is not from here.
    void elsewhereRequested();
    void annotateRequested(const QString &attemptId, const QString &ticket, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct IdRow
    {
        QLabel *label;
        QLineEdit *value;
        QToolButton *copy;
    };

    void turnTo(QWidget *page);
    QWidget *makeNobody();
    void ensureBody();
    QWidget *makeBody();
    QLayout *makeHeadline(QWidget *body);
    QLayout *makeIds(QWidget *body);
    IdRow makeId(const QString &label, const QString &copyName, QWidget *body);
    QWidget *makeCallout(QWidget *body);
    QTabWidget *makeTabs(QWidget *body);
    QWidget *makeNotes(QWidget *tabs);
    void showNotes(bool another);
    void showHead();
    void showTabs(bool another);

    std::function<const ErrorCatalogue &()> m_catalogue;
    std::optional<Attempt> m_attempt;

    QStackedWidget *m_pages;
    ElsewhereDetails *m_elsewhere = nullptr; ///< made when first needed
    QWidget *m_nobody;
    QWidget *m_body = nullptr;
    SymbolLabel *m_symbol = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_newFrom = nullptr;
    IdRow m_taskId{};
    IdRow m_requestId{};
    QWidget *m_callout = nullptr;
    QLabel *m_calloutText = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_release = nullptr;
    bool m_expecting = false;
    QTabWidget *m_tabs = nullptr;
    FlowPicture *m_flow = nullptr;
    QTextEdit *m_summary = nullptr;
    ProgressView *m_progress = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    ServiceView *m_service = nullptr;
    QPlainTextEdit *m_timeline = nullptr;
    QLineEdit *m_ticket = nullptr;
    QPlainTextEdit *m_remark = nullptr;
    QPushButton *m_saveNotes = nullptr;
};

} // namespace spillway
