// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace spillway::practice {

struct Options
{
    int port = 0;
    std::string stateFolder; ///< empty: the default
    bool exitWithStdin = false;
    bool seedTasks = true;
    bool log = false;
    double speedup = 1.0;
    std::optional<int> generatedTopics;    ///< empty: leave them as they are
    std::optional<int> generatedInstances; ///< empty: leave them as they are
    bool clearFaults = false;
    std::vector<std::string> faults; ///< to be switched on
    bool listFaults = false;
    bool showVersion = false;
    bool showHelp = false;
};

/// False on bad usage; error then is the sentence to print.
bool parseOptions(const std::vector<std::string> &arguments, Options &options, std::string &error);

/// $XDG_STATE_HOME/io.github.spillway.Spillway/practice, or the same below ~/.local/state.
/// Empty when neither variable helps.
std::string defaultStateFolder();

std::string helpText();

} // namespace spillway::practice
