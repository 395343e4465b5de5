// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <QWidget>

namespace spillway {

/// The attempts of the last days as small bars, a day each, one colour an outcome. A day is chosen
/// by a click or by the keys; chosen again, it is let go.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);

    static constexpr int Days = 60;

    void show(const QDate &last, const QList<HistoryDay> &days);
    using QWidget::show;
    QDate chosen() const { return m_chosen; }
    void choose(const QDate &day);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect barOf(int index) const;
    QDate dayAt(const QPoint &place) const;
    const HistoryDay *find(const QDate &day) const;
    QString words(const QDate &day) const;
    void moveTo(const QDate &day);

    QDate m_last;
    QList<HistoryDay> m_days;
    QDate m_chosen;
    QDate m_cursor; ///< where the keyboard is
};

} // namespace spillway
