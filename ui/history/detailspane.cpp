// SPDX-License-Identifier: Apache-2.0
#include "history/detailspane.h"

#include "cloud/catalogue.h"
#include "cloud/serviceerror.h"
#include "form/flowpicture.h"
#include "form/valuelabel.h"
#include "flow/tasktarget.h"
#include "flow/watch.h"
#include "history/elsewheredetails.h"
#include "history/historymodel.h"
#include "history/progressview.h"
#include "history/serviceview.h"
#include "history/taskphase.h"
#include "messages/checks.h"
#include "messages/taskwords.h"
#include "symbollabel.h"
#include "task/request.h"
#include "task/requestfile.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>
#include <QTextTable>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

using namespace std::chrono_literals;

constexpr auto CopiedShows = 1500ms;
constexpr auto AfterStart = 300ms; ///< the window is painted by then

/// A tinted box that asks for something to be done. Never colour alone: it begins with words.
class Callout : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor edge = tone(Tone::Warning, *this);
        painter.setPen(edge);
        painter.setBrush(palette().base());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

/// Take all that is left and ask for no more: the pane around them scrolls where not even the least is.
class Tabs : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;
    QSize sizeHint() const override { return {QTabWidget::sizeHint().width(), minimumHeight()}; }
};

/// Takes its font once it is seen: until then nobody needs that loaded.
class Code : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void showEvent(QShowEvent *event) override
    {
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        QPlainTextEdit::showEvent(event);
    }
};

QPlainTextEdit *named(QPlainTextEdit *text, const QString &name)
{
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setAccessibleName(name);
    text->document()->setDocumentMargin(space::Small);
    return text;
}

Draft draftOf(const Attempt &attempt)
{
    auto parsed = parseRequestFile(Secret(attempt.body));
    const auto *file = std::get_if<RequestFile>(&parsed);
    return file ? file->draft : Draft();
}

QString requestText(const Attempt &attempt)
{
    const Draft draft = draftOf(attempt);
    return QString::fromUtf8(draft == Draft() ? attempt.body : maskedBody(draft));
}

QString answerText(const Attempt &attempt)
{
    if (!attempt.answer.isEmpty()) {
        return harmlessLines(attempt.answer);
    }
    switch (attempt.state) {
    case AttemptState::Prepared:
    case AttemptState::Sending: return DetailsPane::tr("No answer yet.");
    case AttemptState::NotSent: return DetailsPane::tr("There is no answer: nothing was sent.");
    default: break;
    }
    return attempt.httpStatus == 0
               ? DetailsPane::tr("No answer came.")
               : DetailsPane::tr("The answer had no content; its HTTP status was %1.").arg(attempt.httpStatus);
}

QString startWords(const QString &strategy)
{
    if (strategy == u"latest") {
        return DetailsPane::tr("Only new messages (latest)");
    }
    if (strategy == u"earliest") {
        return DetailsPane::tr("The oldest kept message (earliest)");
    }
    return strategy;
}

QString intervalWords(const QString &seconds)
{
    return seconds.isEmpty() ? QString() : DetailsPane::tr("%1 s").arg(seconds);
}

QString timeWords(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QDateTime utc = time.toUTC();
    const QString full = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const bool sameDay = local.date() == utc.date();
    //: 1 local date and time, 2 the same moment in UTC
    return DetailsPane::tr("%1 (UTC: %2)")
        .arg(local.toString(full), utc.toString(sameDay ? QStringLiteral("HH:mm:ss") : full));
}

QString durationWords(const Attempt &attempt)
{
    if (!attempt.finishedAt.isValid()) {
        return {};
    }
    return attempt.durationMs < 10'000 ? DetailsPane::tr("%1 ms").arg(attempt.durationMs)
                                       : DetailsPane::tr("%1 s").arg((attempt.durationMs + 500) / 1000);
}

struct Line
{
    QString label;
    QString value;
};

QList<Line> taskLines(const Attempt &attempt)
{
    const Draft draft = draftOf(attempt);
    const bool pattern = !draft.isEmpty(Field::TopicsRegex);
    const auto text = [&](Field field) { return Line{messages::label(field), draft.text(field)}; };
    return {
        {messages::label(pattern ? Field::TopicsRegex : Field::Topics), attempt.topics},
        {messages::label(Field::ConsumerStrategy), startWords(draft.text(Field::ConsumerStrategy))},
        {messages::label(Field::ObsBucketName), attempt.bucket},
        {messages::label(Field::ObsPath), attempt.path},
        text(Field::PartitionFormat),
        {messages::label(Field::RecordDelimiter), messages::delimiterWord(draft.text(Field::RecordDelimiter))},
        {messages::label(Field::DeliverTimeInterval), intervalWords(draft.text(Field::DeliverTimeInterval))},
    };
}

QList<Line> placeLines(const Attempt &attempt)
{
    const QString practice = DetailsPane::tr("%1 (practice)");
    return {
        {DetailsPane::tr("Profile"), attempt.practice ? practice.arg(attempt.profile) : attempt.profile},
        {DetailsPane::tr("DMS endpoint"), attempt.endpoint},
        {messages::label(Field::ProjectId), attempt.projectId},
        {messages::label(Field::ConnectorId), attempt.connectorId},
        {DetailsPane::tr("Sign-in key"), attempt.signInKeyEnd},
        {DetailsPane::tr("Bucket-writer key"), attempt.writerKeyEnd},
    };
}

/// The history knows no instance's name; the profile says whose it is.
QList<FlowStation> stations(const Attempt &attempt)
{
    const QString place = attempt.path.isEmpty() ? attempt.bucket : attempt.bucket + u'/' + attempt.path;
    return {{"instance", DetailsPane::tr("Instance in"), attempt.profile},
            {"topic", DetailsPane::tr("Topics"), attempt.topics},
            {"connector", DetailsPane::tr("Connector"), attempt.connectorId},
            {"bucket", DetailsPane::tr("Bucket"), place}};
}

QList<Line> outcomeLines(const Attempt &attempt)
{
    const QString prepared = attempt.sentAt.isValid() ? QString() : timeWords(attempt.preparedAt);
    const QString status = attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : QString();
    return {
        {DetailsPane::tr("Prepared"), prepared},
        {DetailsPane::tr("Sent"), timeWords(attempt.sentAt)},
        {DetailsPane::tr("Duration"), durationWords(attempt)},
        {DetailsPane::tr("HTTP status"), status},
        {DetailsPane::tr("Error code"), attempt.errorCode},
        {DetailsPane::tr("You looked"), timeWords(attempt.releasedAt)},
        {DetailsPane::tr("What you found"), attempt.releaseNote},
        {DetailsPane::tr("Ticket"), attempt.ticket},
        {DetailsPane::tr("Note"), attempt.note},
        {DetailsPane::tr("Operator"),
         attempt.operatorName.isEmpty() ? QString() : attempt.operatorName + u'@' + attempt.machine},
    };
}

/// Two columns of plain text. One document and not a label a value: one stop for Tab, a selection
/// over several values, and IDs that wrap without getting characters that a copy would carry.
void writeTable(QTextEdit &view, const QList<Line> &lines)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    int widest = 0;
    for (const Line &line : lines) {
        widest = std::max(widest, view.fontMetrics().horizontalAdvance(line.label));
    }
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, widest + space::Large), QTextLength()});
    QTextCharFormat quiet;
    quiet.setForeground(tone(Tone::Muted, view));

    QTextCursor cursor(view.document());
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(static_cast<int>(lines.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).label, quiet);
        table->cellAt(row, 1).firstCursorPosition().insertText(lines.at(row).value);
    }
    cursor.endEditBlock();
}

/// Keeps the place while the same attempt gets news.
void setText(QPlainTextEdit &view, const QString &text)
{
    if (view.toPlainText() != text) {
        view.setPlainText(text);
    }
}

} // namespace

DetailsPane::DetailsPane(std::function<const ErrorCatalogue &()> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    m_pages->addWidget(m_nobody = makeNobody());
}

void DetailsPane::turnTo(QWidget *page)
{
    // A stack is as tall as its tallest page: the one that is not shown must not make the pane scroll.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = m_pages->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_pages->setCurrentWidget(page);
}

QWidget *DetailsPane::makeNobody()
{
    auto *words = new QLabel(tr("Select an attempt to see what became of it."), m_pages);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setMargin(space::Large);
    return words;
}

QWidget *DetailsPane::makeBody()
{
    auto *body = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(body);
    layout->setSpacing(space::Small);
    layout->addLayout(makeHeadline(body));
    layout->addWidget(m_title = makeValue(body));
    layout->addWidget(m_advice = makeValue(body));
    layout->addWidget(m_callout = makeCallout(body));
    layout->addLayout(makeIds(body));
    layout->addWidget(m_tabs = makeTabs(body), 1);
    return body;
}

QLayout *DetailsPane::makeHeadline(QWidget *body)
{
    m_symbol = new SymbolLabel(24, body);
    m_symbol->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_headline = makeValue(body);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::Bold);
    m_headline->setFont(font);
    m_newFrom = new QPushButton(tr("&New from this"), body);
    m_newFrom->setAutoDefault(false);
    m_symbol->setFixedHeight(m_newFrom->sizeHint().height()); // beside the first line, however many follow
    connect(m_newFrom, &QPushButton::clicked, this, [this] { emit newFromRequested(*m_attempt); });

    auto *layout = new QHBoxLayout;
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 1);
    layout->addWidget(m_newFrom, 0, Qt::AlignTop);
    return layout;
}

QLayout *DetailsPane::makeIds(QWidget *body)
{
    m_taskId = makeId(tr("Task ID"), tr("Copy task ID"), body);
    m_requestId = makeId(tr("Request ID"), tr("Copy request ID"), body);
    auto *layout = new QGridLayout;
    layout->setVerticalSpacing(space::Tight);
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const IdRow &id : {m_taskId, m_requestId}) {
        layout->addWidget(id.label, row, 0);
        layout->addWidget(id.value, row, 1);
        layout->addWidget(id.copy, row, 2);
        ++row;
    }
    return layout;
}

DetailsPane::IdRow DetailsPane::makeId(const QString &label, const QString &copyName, QWidget *body)
{
    auto *value = new QLineEdit(body);
    value->setReadOnly(true);
    value->setFrame(false);
    auto *name = new QLabel(label, body);
    name->setBuddy(value);
    auto *copy = new QToolButton(body);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(symbol("copy", Tone::Text, *copy));
    copy->setAccessibleName(copyName);
    copy->setToolTip(copyName);
    connect(copy, &QToolButton::clicked, this, [copy, value] {
        QGuiApplication::clipboard()->setText(value->text());
        copy->setIcon(symbol("ok", Tone::Good, *copy));
        QTimer::singleShot(CopiedShows, copy, [copy] { copy->setIcon(symbol("copy", Tone::Text, *copy)); });
    });
    return {name, value, copy};
}

QWidget *DetailsPane::makeCallout(QWidget *body)
{
    auto *callout = new Callout(body);
    auto *picture = new SymbolLabel(20, callout);
    picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    picture->setSymbol("warning", Tone::Warning);
    m_calloutText = makeValue(callout);
    m_note = new QLineEdit(callout);
    m_note->setPlaceholderText(tr("For example: looked at 19:20, 3 tasks, none of this name"));
    auto *label = new QLabel(tr("N&ote"), callout);
    label->setBuddy(m_note);
    m_release = new QPushButton(tr("&I looked: it is not there"), callout);
    m_release->setAutoDefault(false);
    m_release->setEnabled(false);
    connect(m_note, &QLineEdit::textChanged, m_release,
            [this](const QString &text) { m_release->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_release, &QPushButton::clicked, this,
            [this] { emit releaseRequested(m_attempt->id, m_note->text().trimmed()); });

    auto *layout = new QGridLayout(callout);
    layout->setColumnStretch(2, 1);
    layout->addWidget(picture, 0, 0, Qt::AlignTop);
    layout->addWidget(m_calloutText, 0, 1, 1, 2);
    layout->addWidget(label, 1, 1);
    layout->addWidget(m_note, 1, 2);
    layout->addWidget(m_release, 2, 1, 1, 2, Qt::AlignRight);
    return callout;
}

QTabWidget *DetailsPane::makeTabs(QWidget *body)
{
    auto *tabs = new Tabs(body);
    tabs->setDocumentMode(true);
    m_summary = new QTextEdit(tabs);
    m_summary->setReadOnly(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setTabChangesFocus(true);
    m_summary->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_summary->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->document()->setDocumentMargin(space::Small);
    m_request = named(new Code(tabs), tr("Request"));
    m_answer = named(new Code(tabs), tr("Answer"));
    auto *summary = new QWidget(tabs);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(0, space::Small, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_flow = new FlowPicture(summary));
    column->addWidget(m_summary, 1);
    tabs->addTab(summary, tr("Summary"));
    tabs->addTab(m_progress = new ProgressView(tabs), tr("Progress"));
    tabs->addTab(m_request, tr("Request"));
    tabs->addTab(m_answer, tr("Answer"));
    m_service = new ServiceView(tabs);
    connect(m_service, &ServiceView::readRequested, this, [this] { emit serviceRequested(*m_attempt); });
    tabs->addTab(m_service, tr("At the service"));
    m_timeline = named(new QPlainTextEdit(tabs), tr("Timeline"));
    tabs->addTab(m_timeline, tr("Timeline"));
    tabs->addTab(makeNotes(tabs), tr("Notes"));
    tabs->setMinimumHeight(std::max(fontMetrics().height() * 8, tabs->minimumSizeHint().height()));
    return tabs;
}

QWidget *DetailsPane::makeNotes(QWidget *tabs)
{
    auto *notes = new QWidget(tabs);
    m_ticket = new QLineEdit(notes);
    m_remark = new QPlainTextEdit(notes);
    m_remark->setTabChangesFocus(true);
    m_saveNotes = new QPushButton(tr("&Save the notes"), notes);
    m_saveNotes->setAutoDefault(false);
    auto *ticketLabel = new QLabel(tr("Tic&ket"), notes);
    ticketLabel->setBuddy(m_ticket);
    auto *remarkLabel = new QLabel(tr("Not&es"), notes);
    remarkLabel->setBuddy(m_remark);
    const auto edited = [this] {
        m_saveNotes->setEnabled(m_attempt && (m_ticket->text().trimmed() != m_attempt->ticket ||
                                              m_remark->toPlainText() != m_attempt->note));
    };
    connect(m_ticket, &QLineEdit::textChanged, this, edited);
    connect(m_remark, &QPlainTextEdit::textChanged, this, edited);
    connect(m_saveNotes, &QPushButton::clicked, this,
            [this] { emit annotateRequested(m_attempt->id, m_ticket->text().trimmed(), m_remark->toPlainText()); });
    auto *layout = new QGridLayout(notes);
    layout->addWidget(ticketLabel, 0, 0);
    layout->addWidget(m_ticket, 0, 1);
    layout->addWidget(remarkLabel, 1, 0, Qt::AlignTop);
    layout->addWidget(m_remark, 1, 1);
    layout->addWidget(m_saveNotes, 2, 1, Qt::AlignRight);
    return notes;
}

/// What is being written stays while the same attempt gets news.
void DetailsPane::showNotes(bool another)
{
    if (another || !m_saveNotes->isEnabled() ||
        (m_ticket->text().trimmed() == m_attempt->ticket && m_remark->toPlainText() == m_attempt->note)) {
        m_ticket->setText(m_attempt->ticket);
        setText(*m_remark, m_attempt->note);
        m_saveNotes->setEnabled(false);
    }
}

void DetailsPane::showProgress(const QString &attemptId, const TaskView *view)
{
    if (!m_attempt || m_attempt->id != attemptId) {
        return;
    }
    const TaskPhase phase = phaseOf(*m_attempt);
    const QList<TopicTrack> tracks = view && phase != TaskPhase::Gone ? view->tracks : QList<TopicTrack>();
    const bool moved = std::any_of(tracks.cbegin(), tracks.cend(), [](const TopicTrack &track) { return track.moved; });
    QStringList lines;
    const QDateTime by = firstFileBy(*m_attempt);
    if (by > QDateTime::currentDateTimeUtc() && !moved && (phase == TaskPhase::None || phase == TaskPhase::Running)) {
        lines.append(messages::firstFileWords(by));
    }
    if (phase == TaskPhase::Gone) {
        lines.append(tr("The task is no longer there: nothing is read of it."));
    } else if (view && view->failure) {
        lines.append(tr("The task could not be read. %1")
                         .arg(messages::text(*view->failure, m_catalogue(), messages::Deed::Read)));
    } else if (view && view->readAt.isValid()) {
        //: %1 is a time of day
        lines.append(
            tr("Read at %1.").arg(QLocale().toString(view->readAt.toLocalTime().time(), QStringLiteral("HH:mm:ss"))));
    } else {
        lines.append(tr("Not read yet."));
    }
    m_progress->show(lines.join(u'\n'), tracks, intervalOf(*m_attempt));
}

void DetailsPane::showEvents(const QString &attemptId, const QList<AttemptEvent> &events)
{
    if (!m_attempt || m_attempt->id != attemptId) {
        return;
    }
    QStringList lines;
    for (const AttemptEvent &event : events) {
        const QString words = messages::eventWords(event);
        //: 1 time, 2 what happened, 3 who did it
        lines.append(event.who.isEmpty() ? timeWords(event.at) + QStringLiteral("  ") + words
                                         : tr("%1  %2 – %3").arg(timeWords(event.at), words, event.who));
    }
    setText(*m_timeline, lines.join(u'\n'));
}

void DetailsPane::showElsewhere(const std::optional<ElsewhereTask> &task)
{
    if (!task) {
        return turnTo(m_attempt ? m_body : m_nobody);
    }
    if (!m_elsewhere) {
        m_pages->addWidget(m_elsewhere = new ElsewhereDetails(m_pages));
        connect(m_elsewhere, &ElsewhereDetails::readRequested, this, &DetailsPane::elsewhereRequested);
    }
    m_elsewhere->show(*task);
    turnTo(m_elsewhere);
}

void DetailsPane::showReading(const TaskTarget &target)
{
    if (!target.attempt) {
        if (m_elsewhere && m_elsewhere->taskId() == target.task.taskId) {
            m_elsewhere->service().showReading();
        }
    } else if (m_attempt && m_attempt->id == target.attempt->id) {
        m_service->showReading();
        m_tabs->setCurrentWidget(m_service);
    }
}

void DetailsPane::showService(const TaskTarget &target, const TaskTold &told)
{
    if (!target.attempt) {
        if (m_elsewhere && m_elsewhere->taskId() == target.task.taskId) {
            m_elsewhere->service().show(told, m_catalogue());
        }
    } else if (m_attempt && m_attempt->id == target.attempt->id) {
        m_service->show(told, m_catalogue());
    }
}

void DetailsPane::expectAttempts()
{
    if (!m_tabs && !m_expecting) {
        m_expecting = true;
        QTimer::singleShot(AfterStart, this, &DetailsPane::ensureBody);
    }
}

/// Made and styled in good time, it does not hold up the first attempt that is selected.
void DetailsPane::ensureBody()
{
    if (m_tabs) {
        return;
    }
    m_pages->addWidget(m_body = makeBody());
    turnTo(m_pages->currentWidget());
    m_body->ensurePolished();
    for (QWidget *part : m_body->findChildren<QWidget *>()) {
        part->ensurePolished();
    }
}

void DetailsPane::show(const std::optional<Attempt> &attempt)
{
    if (attempt == m_attempt) {
        return;
    }
    const bool another = !attempt || !m_attempt || attempt->id != m_attempt->id;
    m_attempt = attempt;
    if (!m_attempt) {
        turnTo(m_nobody);
        return;
    }
    ensureBody();
    if (another) {
        m_note->clear();
    }
    showHead();
    showTabs(another);
    turnTo(m_body);
}

void DetailsPane::showHead()
{
    const messages::Account account = messages::taskAccount(*m_attempt, m_catalogue());
    const bool open = m_attempt->state == AttemptState::Unknown && m_attempt->locksItsName();
    m_symbol->setSymbol(stateSymbol(*m_attempt), stateTone(*m_attempt));
    //: 1 state, 2 task name
    m_headline->setText(tr("%1 · %2").arg(messages::taskWord(*m_attempt), m_attempt->taskName));
    m_title->setText(account.title);
    m_advice->setText(account.advice);
    m_advice->setVisible(!open && !account.advice.isEmpty());
    m_calloutText->setText(tr("%1 If the task is not there, write down what you saw.").arg(account.advice));
    m_callout->setVisible(open);
    for (const auto &[row, id] :
         {std::pair{m_taskId, m_attempt->taskId}, std::pair{m_requestId, m_attempt->requestId}}) {
        if (row.value->text() != id) {
            row.value->setText(id);
            row.value->setCursorPosition(0);
        }
        for (QWidget *part :
             {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.value), static_cast<QWidget *>(row.copy)}) {
            part->setVisible(!id.isEmpty());
        }
    }
}

void DetailsPane::showTabs(bool another)
{
    QList<Line> lines = taskLines(*m_attempt) + placeLines(*m_attempt) + outcomeLines(*m_attempt);
    lines.removeIf([](const Line &line) { return line.value.isEmpty(); });
    m_flow->setStations(stations(*m_attempt));
    const int place = another ? 0 : m_summary->verticalScrollBar()->value();
    m_summary->clear();
    writeTable(*m_summary, lines);
    m_summary->moveCursor(QTextCursor::Start);
    m_summary->verticalScrollBar()->setValue(place);
    setText(*m_request, requestText(*m_attempt));
    setText(*m_answer, answerText(*m_attempt));
    m_tabs->setTabVisible(m_tabs->indexOf(m_progress), m_attempt->state == AttemptState::Created);
    if (another) {
        m_timeline->clear();
        showProgress(m_attempt->id, nullptr);
    }
    m_service->setAttempt(*m_attempt);
    showNotes(another);
}

void DetailsPane::setCurrentFocus()
{
    if (m_elsewhere && m_pages->currentWidget() == m_elsewhere) {
        m_elsewhere->setCurrentFocus();
    } else if (m_attempt) {
        m_headline->setFocus();
    }
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_attempt) {
        showTabs(false); // the labels in the document keep the colour they were written in
    }
}

} // namespace spillway
