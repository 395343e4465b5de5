// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editors.h"
#include "workspace/habits.h"

#include <functional>

namespace spillway {

/// What a field's recent values are called in the store. Those of practice and of real tasks are kept
/// apart: none is offered at the other place.
QString recentKind(bool practice, const QString &field);

/// Offers what was used in that field before: by the clock at the line's end, or by the Down key.
/// Nothing opens by itself while somebody types, and a chosen value can be undone. `practice` is
/// asked each time. The store must outlive the editor.
void offerRecent(TextEditor &editor, HabitStore &habits, const QString &field, std::function<bool()> practice);

} // namespace spillway
