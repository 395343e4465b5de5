// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"

namespace spillway::practice {

/// IAM: the projects of the account, by region name (contract section 1.12). No ids.
Answer listProjects(const Call &call);

} // namespace spillway::practice
