// SPDX-License-Identifier: Apache-2.0
#include "wizard/checklist.h"

#include "form/linkbutton.h"
#include "messages/checks.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

using Result = CheckLine::Result;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

const char *symbolOf(Result verdict)
{
    switch (verdict) {
    case Result::Waiting: return "sending";
    case Result::Passed: return "ok";
    case Result::Warning: return "warning";
    case Result::Failed: return "error";
    case Result::Unchecked: return "unknown";
    }
    return "unknown";
}

/// What a service says may hold a word of any length, which would push the last column out of sight.
QString breakable(const QString &text)
{
    constexpr int longest = 24;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        if (run == longest) {
            result += QChar(0x200b); // a place to break that has no width
            run = 0;
        }
    }
    return result;
}

void setIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

} // namespace

Tone verdictTone(Result verdict)
{
    switch (verdict) {
    case Result::Passed: return Tone::Good;
    case Result::Warning: return Tone::Warning;
    case Result::Failed: return Tone::Bad;
    case Result::Waiting:
    case Result::Unchecked: break;
    }
    return Tone::Muted;
}

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_during(tr("Checking before anything is sent…"))
    , m_after(tr("Checked before the send: %1"))
    , m_summary(wrappedLabel())
    , m_again(new QPushButton(tr("Check again")))
    , m_grid(new QGridLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_again);
    m_again->setAutoDefault(false);
    QFont bold = m_summary->font();
    bold.setWeight(QFont::Bold);
    m_summary->setFont(bold);
    m_grid->setHorizontalSpacing(space::Small);
    m_grid->setVerticalSpacing(space::Tight);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addLayout(m_grid);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (!m_waiting) { // disabled meanwhile, it would lose the focus to a stranger
            emit againWanted();
        }
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CheckList::showAges);
}

CheckList::Row &CheckList::rowOf(CheckLine::What what)
{
    const auto known = m_rows.find(what);
    if (known != m_rows.end()) {
        return *known;
    }
    Row row{new QLabel, new LinkButton(messages::label(what)), wrappedLabel(), wrappedLabel(),
            2 * static_cast<int>(m_rows.size())};
    connect(row.link, &LinkButton::clicked, this, [this, what] { emit lineWanted(what); });
    m_grid->addWidget(row.icon, row.line, 0, Qt::AlignCenter);
    m_grid->addWidget(row.link, row.line, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(row.text, row.line, 2, Qt::AlignVCenter);
    place(row);
    return *m_rows.insert(what, row);
}

void CheckList::place(Row &row)
{
    m_grid->removeWidget(row.source);
    row.source->setWordWrap(m_narrow);
    m_grid->addWidget(row.source, m_narrow ? row.line + 1 : row.line, m_narrow ? 2 : 3, Qt::AlignVCenter);
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int enough = 90; // characters in a line; more than four columns need at the least
    const bool narrow = width() < enough * fontMetrics().averageCharWidth();
    if (narrow != m_narrow) {
        m_narrow = narrow;
        for (Row &row : m_rows) {
            place(row);
        }
    }
}

void CheckList::setHeadings(const QString &during, const QString &after)
{
    m_during = during;
    m_after = after;
}

void CheckList::setLines(const QList<CheckLine> &lines, const ErrorCatalogue &catalogue)
{
    m_lines = lines;
    int failed = 0;
    int warned = 0;
    int waiting = 0;
    int open = 0;
    for (const CheckLine &line : lines) {
        fill(line, catalogue);
        failed += line.verdict == Result::Failed;
        warned += line.verdict == Result::Warning;
        waiting += line.verdict == Result::Waiting;
        open += line.verdict == Result::Unchecked;
    }
    QStringList parts;
    if (failed > 0) {
        parts.append(tr("%n failed", nullptr, failed));
    }
    if (warned > 0) {
        parts.append(tr("%n to mind", nullptr, warned));
    }
    if (open > 0) {
        parts.append(tr("%n could not be checked", nullptr, open));
    }
    const QString found = parts.isEmpty() ? tr("all passed") : parts.join(QStringLiteral(", "));
    setIfNew(m_summary, waiting > 0 ? m_during : m_after.arg(found));
    m_waiting = waiting > 0;
    showAges();
}

void CheckList::fill(const CheckLine &line, const ErrorCatalogue &catalogue)
{
    Row &row = rowOf(line.what);
    const char *picture = symbolOf(line.verdict);
    const Tone colour = verdictTone(line.verdict);
    const QString text = messages::text(line, catalogue);
    const QString name =
        QStringLiteral("%1: %2. %3").arg(messages::label(line.what), messages::verdictWord(line.verdict), text);
    if (row.link->accessibleName() == name) {
        return;
    }
    const int size = fontMetrics().height();
    row.icon->setPixmap(symbol(picture, colour, *this).pixmap(QSize(size, size), devicePixelRatioF()));
    row.icon->setToolTip(messages::verdictWord(line.verdict));
    row.link->setAccessibleName(name);
    // Never by colour alone: what is not fine says so in words.
    const bool plain = line.verdict == Result::Passed || line.verdict == Result::Waiting;
    row.text->setText(breakable(plain ? text : messages::verdictWord(line.verdict) + QStringLiteral(": ") + text));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone(plain ? Tone::Text : colour, *this));
    row.text->setPalette(colours);
}

void CheckList::showAges()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tone(Tone::Muted, *this));
    for (const CheckLine &line : std::as_const(m_lines)) {
        Row &row = rowOf(line.what);
        row.source->setPalette(muted);
        const bool nobodySaid = line.verdict == Result::Waiting || line.reason == CheckLine::Reason::NotLooked;
        setIfNew(row.source, nobodySaid ? QString()
                             : line.at.isValid()
                                 ? tr("%1, %2").arg(messages::sourceWord(line.source), messages::ageWord(line.at, now))
                                 : messages::sourceWord(line.source));
    }
}

void CheckList::showEvent(QShowEvent *event)
{
    showAges();
    m_minute.start();
    QWidget::showEvent(event);
}

void CheckList::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (Row &row : m_rows) {
            row.link->setAccessibleName({}); // drawn anew at the next setLines
        }
    }
    QWidget::changeEvent(event);
}

} // namespace spillway
