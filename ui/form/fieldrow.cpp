// SPDX-License-Identifier: Apache-2.0
#include "form/fieldrow.h"

#include "form/buttontext.h"
#include "theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_editor(editor)
    , m_label(new QLabel(label))
    , m_hint(new QLabel)
    , m_line(new QWidget)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_fix(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    m_label->setBuddy(editor);
    QFont bold = m_label->font();
    bold.setWeight(QFont::Bold);
    m_label->setFont(bold);
    column->addWidget(m_label);
    column->addWidget(editor);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    column->addWidget(m_hint);

    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it may quote what was typed
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_fix, 0, Qt::AlignVCenter);
    m_fix->setAutoDefault(false);
    m_line->hide();
    column->addWidget(m_line);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (m_message && m_message->fix) {
            const auto fix = m_message->fix;
            m_editor->setFocus();
            fix();
        }
    });

    editor->setAccessibleName(label);
    editor->installEventFilter(this);
    for (QWidget *part : editor->findChildren<QWidget *>()) {
        part->installEventFilter(this);
    }
}

void FieldRow::setHint(const QString &hint)
{
    if (hint == m_hintText) {
        return;
    }
    m_hintText = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
    changeEvent(nullptr);
}

void FieldRow::addBeside(QWidget *button)
{
    // Few rows have one: each layout more is asked for its height at every key.
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    const int place = column->indexOf(m_editor);
    column->removeWidget(m_editor);
    line->addWidget(m_editor, 1);
    line->addWidget(button);
    column->insertLayout(place, line);
    setTabOrder(m_editor, button);
}

void FieldRow::setStatus(const QString &status)
{
    if (!m_status && !status.isEmpty()) {
        m_status = new QLabel;
        m_status->setWordWrap(true);
        m_status->setTextFormat(Qt::PlainText);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_hint), m_status);
    }
    if (!m_status || m_status->text() == status) {
        return;
    }
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    describe();
}

void FieldRow::judge(std::optional<Message> message)
{
    m_message = std::move(message);
    const QWidget *focused = QApplication::focusWidget();
    const bool typing =
        m_editor->property("byHand").toBool() && focused && (focused == m_editor || m_editor->isAncestorOf(focused));
    if (!m_message) {
        m_shown = false;
    } else if (!typing && m_editor->property("touched").toBool()) {
        m_shown = true;
    }
    refresh();
}

void FieldRow::showMessage()
{
    m_shown = m_message.has_value();
    refresh();
}

void FieldRow::reset()
{
    m_editor->setProperty("touched", false);
    m_shown = false;
    refresh();
}

QString FieldRow::shownText() const
{
    return m_shown && m_message ? m_message->text : QString();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        emit entered();
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A popup of the editor itself, or another window, is no leaving.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            m_editor->property("touched").toBool()) {
            showMessage();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (!event || event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, tone(Tone::Muted, *this));
        m_hint->setPalette(muted);
    }
    if (event) {
        QWidget::changeEvent(event);
    }
}

void FieldRow::refresh()
{
    const bool show = m_shown && m_message;
    if (show) {
        const bool error = m_message->severity == Severity::Error;
        const Tone colour = error ? Tone::Bad : Tone::Warning;
        const QString text = (error ? tr("Error: %1") : tr("Note: %1")).arg(m_message->text);
        if (m_text->text() != text || !m_line->isVisible()) {
            const int size = fontMetrics().height();
            m_icon->setPixmap(
                symbol(error ? "error" : "warning", colour, *this).pixmap(QSize(size, size), devicePixelRatioF()));
            QPalette coloured = palette();
            coloured.setColor(QPalette::WindowText, tone(colour, *this));
            m_text->setPalette(coloured);
            m_text->setText(text);
        }
        m_fix->setText(buttonText(m_message->fixLabel));
        m_fix->setVisible(!m_message->fixLabel.isEmpty());
    }
    m_line->setVisible(show);
    describe();
}

void FieldRow::describe()
{
    const bool show = m_shown && m_message;
    QStringList parts;
    const QString status = m_status ? m_status->text() : QString();
    for (const QString &part : {show ? m_text->text() : QString(), status, m_hintText}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    const QString description = parts.join(u' ');
    const QString name = show && hasError() ? tr("%1, invalid entry").arg(m_name) : m_name;
    if (m_editor->accessibleDescription() != description) { // each setting is announced
        m_editor->setAccessibleDescription(description);
    }
    if (m_editor->accessibleName() != name) {
        m_editor->setAccessibleName(name);
    }
}

} // namespace spillway
