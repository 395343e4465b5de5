// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace spillway {

/// A button that looks like a link in a text: for lines that lead somewhere.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace spillway
