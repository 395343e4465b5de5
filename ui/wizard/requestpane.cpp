// SPDX-License-Identifier: Apache-2.0
#include "wizard/requestpane.h"

#include "task/request.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

namespace spillway {

RequestPane::RequestPane(DraftSession &session, QWidget *parent) : QPlainTextEdit(parent), m_session(session)
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setAccessibleName(tr("Request"));
    setAccessibleDescription(tr("The request as it will be sent, with both keys masked."));
    connect(&session, &DraftSession::changed, this, &RequestPane::refresh);
    refresh();
}

void RequestPane::mark(Field field)
{
    m_marked = field;
    QList<QTextEdit::ExtraSelection> marks;
    const QString key = QStringLiteral("\"%1\":").arg(QString(keyOf(field)));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().startsWith(key)) {
            QTextEdit::ExtraSelection line;
            line.cursor = QTextCursor(block);
            line.format.setBackground(palette().highlight());
            line.format.setForeground(palette().highlightedText());
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(line);
        }
    }
    setExtraSelections(marks);
}

void RequestPane::refresh()
{
    const int place = verticalScrollBar()->value();
    setPlainText(QString::fromUtf8(maskedBody(m_session.draft())));
    verticalScrollBar()->setValue(place);
    if (m_marked) {
        mark(*m_marked);
    }
}

} // namespace spillway
