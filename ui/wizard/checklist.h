// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/checkline.h"
#include "messages/messages.h"
#include "theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace spillway {

class LinkButton;

Tone verdictTone(CheckLine::Result verdict);

/// What was looked at before a send, a line each: verdict, what it is about as a link to the field
/// that mends it, what was found, who says so and how long ago. Rows are made once and changed only
/// where there is something new to say.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    /// What stands above the lines while they come, and after: “Checked before the send: %1”.
    void setHeadings(const QString &during, const QString &after);
    void setLines(const QList<CheckLine> &lines, const ErrorCatalogue &catalogue);

Q_SIGNALS:
    void lineWanted(spillway::CheckLine::What what);
    void againWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *icon;
        LinkButton *link;
        QLabel *text;
        QLabel *source;
        int line; ///< of the grid; the one below it is the source's where there is little room
    };
    void place(Row &row);
    Row &rowOf(CheckLine::What what);
    void fill(const CheckLine &line, const ErrorCatalogue &catalogue);
    void showAges();

    QString m_during;
    QString m_after;
    QLabel *m_summary;
    QPushButton *m_again;
    QGridLayout *m_grid;
    bool m_narrow = false;
    bool m_waiting = false;
    QHash<CheckLine::What, Row> m_rows;
    QList<CheckLine> m_lines;
    QTimer m_minute;
};

} // namespace spillway
