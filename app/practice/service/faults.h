// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "state.h"
#include "statestore.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace spillway::practice {

/// What can be made to go wrong, each so that one look-up or one line of a preflight changes.
/// In the order of the table in faults.cpp.
enum class Fault {
    Clock,
    SignInRefused,
    Forbidden,
    ListsForbiddenObs,
    InstanceSingle,
    InstanceExtending,
    NoConnector,
    NoDumping,
    QuotaFull,
    TopicsMissing,
    BucketMissing,
    BucketElsewhere,
    BucketWriteOnly,
    WriterKeyRefused,
    SoldOut,
    EnableFails,
    DeleteLost,
    DeleteForbidden,
    DeleteGone,
    TasksStall,
    NoProject,
    SeveralProjects,
    NeverAnswers,
    Throttled,
};

struct FaultText
{
    std::string_view name; ///< stable: scripts and the window use it
    std::string_view text; ///< one sentence
};

constexpr std::size_t kFaultCount = static_cast<std::size_t>(Fault::Throttled) + 1;
const std::array<FaultText, kFaultCount> &faultTable();
bool isFaultName(std::string_view name);
/// The table for --list-faults.
std::string faultListText();

bool isOn(const State &state, Fault fault);
void switchOff(State &state, Fault fault);
/// Switches a fault on by its name, at that moment (milliseconds).
void switchOn(State &state, const std::string &name, std::int64_t now);

/// How far the service's clock is off, in seconds.
std::int64_t clockOffset(const State &state);

/// The instance's status as it is shown.
std::string_view statusOf(const State &state, const Instance &instance);
/// Whether the instance may be worked on.
bool isRunning(const State &state, const Instance &instance);

/// Changes what Show instance says about an instance.
void applyFaults(nlohmann::ordered_json &instanceDocument, const Instance &instance, const State &state);

/// GET and PUT of this path need no signature: it is no path of the vendor's, and the service
/// listens on loopback only.
constexpr std::string_view kFaultMenuPath = "/practice/faults";
Answer answerFaultMenu(const HttpRequest &request, StateStore &store, std::int64_t now);

} // namespace spillway::practice
