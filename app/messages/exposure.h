// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/exposure.h"

namespace spillway::messages {

/// "as it is", "as base64": how a key stands in a file.
QString traceWord(TraceForm form);
/// The report in sentences, a line each: what was looked for, where it was found, what to do.
QStringList lines(const ExposureReport &report);

} // namespace spillway::messages
