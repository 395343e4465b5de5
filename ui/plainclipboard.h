// SPDX-License-Identifier: Apache-2.0
#pragma once

class QObject;

namespace spillway {

/// What is copied from this program is plain text, wherever it is copied from: rich text pasted
/// into a ticket brings the colours of a theme with it. Lasts as long as `context`.
void keepClipboardPlain(QObject &context);

} // namespace spillway
