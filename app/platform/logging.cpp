// SPDX-License-Identifier: Apache-2.0
#include "platform/logging.h"

namespace spillway {

Q_LOGGING_CATEGORY(logProgram, "spillway.program", QtFatalMsg)
Q_LOGGING_CATEGORY(logNetwork, "spillway.network", QtFatalMsg)
Q_LOGGING_CATEGORY(logKeyring, "spillway.keyring", QtFatalMsg)
Q_LOGGING_CATEGORY(logTask, "spillway.task", QtFatalMsg)

} // namespace spillway
