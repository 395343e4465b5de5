// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace spillway {

/// A label of the parent's for words that are read, selected and copied, by keyboard and by a screen
/// reader too. Plain text: they may be a service's.
inline QLabel *makeValue(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

} // namespace spillway
