// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace spillway {

/// A symbol by itself, crisp at any scale and in the colours of the theme. It says nothing to
/// assistive technology: the word beside it does.
class SymbolLabel : public QWidget
{
public:
    /// `size` in device-independent pixels.
    explicit SymbolLabel(int size, QWidget *parent = nullptr) : QWidget(parent), m_size(size)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setSymbol(const char *name, Tone tone)
    {
        m_icon = symbol(name, tone, *this);
        update();
    }

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QRect place({}, sizeHint());
        place.moveCenter(rect().center());
        QPainter painter(this);
        m_icon.paint(&painter, place);
    }

private:
    const int m_size;
    QIcon m_icon;
};

} // namespace spillway
