// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/landing.h"

#include <QWidget>

namespace spillway {

/// A bucket with the folders in which two files will lie, drawn as a tree. Screen readers get its
/// rows as the description.
class LandingTree : public QWidget
{
    Q_OBJECT
public:
    explicit LandingTree(QWidget *parent = nullptr);

    void setRows(const QList<LandingRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    void drawBranch(QPainter &painter, qsizetype index) const;

    QList<LandingRow> m_rows;
};

} // namespace spillway
