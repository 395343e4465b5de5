// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace spillway {

// What is worth a line to somebody who helps an operator. All are off until a LogFile wants them,
// so that tests and the terminal program print nothing. No value of a key ever goes in; a host, a
// path, a status, an ID and a duration do.
Q_DECLARE_LOGGING_CATEGORY(logProgram)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logKeyring)
Q_DECLARE_LOGGING_CATEGORY(logTask)

} // namespace spillway
