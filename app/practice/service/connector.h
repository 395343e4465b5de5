// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

namespace spillway::practice {

// The connector of an instance: contract section 1.6. ids: project, instance.

Answer enableConnector(const Call &call);
Answer showConnectorStock(const Call &call);
Answer disableConnector(const Call &call);

} // namespace spillway::practice
