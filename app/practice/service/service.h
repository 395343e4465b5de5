// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"
#include "call.h"
#include "gate.h"

namespace spillway::practice {

/// Finds the function for a request, lets the gate judge its signature, and answers it.
/// Safe to use from several threads.
class Service
{
public:
    explicit Service(Setting setting);

    Answer answer(const HttpRequest &request);

private:
    Answer answerCloud(const HttpRequest &request);
    Answer answerGateway(const HttpRequest &request, std::int64_t now);

    Setting m_setting;
    Gate m_gate;
};

} // namespace spillway::practice
