// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;
class QWidget;

namespace spillway {

/// The colours that a profile's edge may have, each with its swatch and word; the first is none.
/// `where` says for which window: a dark one has others.
void addProfileColours(QComboBox &choices, const QWidget &where);

} // namespace spillway
