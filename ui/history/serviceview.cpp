// SPDX-License-Identifier: Apache-2.0
#include "history/serviceview.h"

#include "flow/taskcomparison.h"
#include "messages/checks.h"
#include "symbollabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

namespace spillway {
namespace {

QString valueWords(Field field, const QString &value)
{
    if (value.isEmpty()) {
        return ServiceView::tr("–");
    }
    return field == Field::RecordDelimiter       ? messages::delimiterWord(value)
           : field == Field::DeliverTimeInterval ? ServiceView::tr("%1 s").arg(value)
                                                 : value;
}

} // namespace

ServiceView::ServiceView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new SymbolLabel(16, this))
    , m_state(new QLabel(this))
    , m_read(new QPushButton(tr("&Read it from the service"), this))
    , m_values(new QTextEdit(this))
{
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_read->setAutoDefault(false);
    m_values->setReadOnly(true);
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_values->setTabChangesFocus(true);
    m_values->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_values->setAccessibleName(tr("At the service"));
    m_values->document()->setDocumentMargin(space::Small);
    connect(m_read, &QPushButton::clicked, this, &ServiceView::readRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Small, space::Small, space::Small, 0);
    head->addWidget(m_picture);
    head->addWidget(m_state, 1);
    head->addWidget(m_read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::Tight);
    column->addLayout(head);
    column->addWidget(m_values, 1);
    column->addStretch(); // while there are no values, the words stay at the top
}

void ServiceView::setAttempt(const Attempt &attempt)
{
    const bool another = attempt.id != m_attempt.id || attempt.taskId != m_attempt.taskId;
    m_attempt = attempt;
    if (!another) {
        return;
    }
    m_told.reset();
    m_values->clear();
    m_values->hide();
    m_read->setEnabled(!attempt.taskId.isEmpty());
    tell("info",
         attempt.taskId.isEmpty() ? tr("No task is known to have come of this attempt.")
                                  : tr("What the service has of the task was not asked for yet."),
         false);
}

void ServiceView::showReading()
{
    m_read->setEnabled(false);
    tell("sending", tr("Reading the task from the service…"), false);
}

void ServiceView::show(const TaskTold &told, const ErrorCatalogue &catalogue)
{
    m_told = told;
    m_read->setEnabled(true);
    m_read->setText(tr("&Read it again"));
    m_values->setVisible(told.details.has_value());
    if (told.isMissing()) {
        return tell("trash", tr("The service has no such task: it was deleted."), false);
    }
    if (!told.details) {
        return tell(
            "error",
            tr("The task could not be read. %1").arg(messages::text(*told.failure, catalogue, messages::Deed::Read)),
            true);
    }
    const QString time = QLocale().toString(told.at.toLocalTime().time(), QLocale::ShortFormat);
    writeValues();
    if (m_attempt.id.isEmpty()) {
        return tell("ok", tr("Read at %1.").arg(time), false);
    }
    QStringList differing;
    for (const TaskValue &value : comparedValues(sentBy(m_attempt), *told.details)) {
        if (value.differs) {
            differing.append(messages::label(value.field));
        }
    }
    if (differing.isEmpty()) {
        tell("ok", tr("Read at %1: as it was sent.").arg(time), false);
    } else {
        //: 1 time, 2 names of fields
        tell("warning",
             tr("Read at %1. It differs from what was sent in: %2.").arg(time, differing.join(QLatin1String(", "))),
             false);
    }
}

void ServiceView::tell(const char *picture, const QString &text, bool bad)
{
    const bool warning = qstrcmp(picture, "warning") == 0;
    const bool fine = qstrcmp(picture, "ok") == 0;
    m_picture->setSymbol(picture, bad ? Tone::Bad : warning ? Tone::Warning : fine ? Tone::Good : Tone::Muted);
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

void ServiceView::writeValues()
{
    const TaskDetails &details = *m_told->details;
    const QList<TaskValue> values = comparedValues(sentBy(m_attempt), details);
    m_values->clear();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const QTextLength share(QTextLength::PercentageLength, 39);
    const bool known = !m_attempt.id.isEmpty(); // what was sent
    const QTextLength names(QTextLength::PercentageLength, 22);
    format.setColumnWidthConstraints(known ? QList{names, share, share} : QList{names, share});
    QTextCharFormat quiet;
    quiet.setForeground(tone(Tone::Muted, *this));
    QTextCharFormat marked;
    marked.setForeground(tone(Tone::Warning, *this));
    marked.setFontWeight(QFont::Bold);

    QTextCursor cursor(m_values->document());
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(static_cast<int>(values.size()) + 3, known ? 3 : 2, format);
    int row = 0;
    const auto write = [&](const QString &label, const QString &sent, const QString &present, bool differs) {
        table->cellAt(row, 0).firstCursorPosition().insertText(label, quiet);
        if (known) {
            table->cellAt(row, 1).firstCursorPosition().insertText(sent, row == 0 ? quiet : QTextCharFormat());
        }
        table->cellAt(row, known ? 2 : 1)
            .firstCursorPosition()
            .insertText(differs ? tr("≠ %1 (differs)").arg(present) : present, differs    ? marked
                                                                               : row == 0 ? quiet
                                                                                          : QTextCharFormat());
        ++row;
    };
    write({}, tr("As it was sent"), tr("At the service"), false);
    for (const TaskValue &value : values) {
        write(messages::label(value.field), valueWords(value.field, value.sent),
              value.told ? valueWords(value.field, value.present) : tr("not told"), value.differs);
    }
    write(tr("Status"), {}, details.row.status, false);
    write(tr("Created"), {}, details.row.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
          false);
    cursor.endEditBlock();
    m_values->moveCursor(QTextCursor::Start);
}

void ServiceView::setCurrentFocus()
{
    m_read->isEnabled() ? m_read->setFocus() : m_values->setFocus();
}

void ServiceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_told && m_told->details) {
        writeValues(); // the document keeps the colours that it was written in
    }
}

} // namespace spillway
