// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include "call.h"
#include "faults.h"

#include <cmath>
#include <cstdlib>

namespace spillway::practice {

namespace {

bool parsePort(const std::string &text, Options &options)
{
    const auto port = wholeNumber(text, 0, 65535);
    options.port = port.value_or(0);
    return port.has_value();
}

bool parseSpeedup(const std::string &text, Options &options)
{
    char *end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    options.speedup = value;
    return !text.empty() && *end == '\0' && std::isfinite(value) && value > 0 && value <= 1e6;
}

bool parseFolder(const std::string &text, Options &options)
{
    options.stateFolder = text;
    return !text.empty();
}

bool parseTopics(const std::string &text, Options &options)
{
    options.generatedTopics = wholeNumber(text, 0, 99'999);
    return options.generatedTopics.has_value();
}

bool parseInstances(const std::string &text, Options &options)
{
    options.generatedInstances = wholeNumber(text, 0, 9'999);
    return options.generatedInstances.has_value();
}

bool parseFault(const std::string &text, Options &options)
{
    options.faults.push_back(text);
    return isFaultName(text);
}

struct Switch
{
    const char *name;
    bool Options::*member;
    bool value;
};

struct Valued
{
    const char *name;
    bool (*parse)(const std::string &, Options &);
};

constexpr Switch kSwitches[] = {
    {"--exit-with-stdin", &Options::exitWithStdin, true},
    {"--no-seed-tasks", &Options::seedTasks, false},
    {"--no-faults", &Options::clearFaults, true},
    {"--list-faults", &Options::listFaults, true},
    {"--log", &Options::log, true},
    {"--version", &Options::showVersion, true},
    {"--help", &Options::showHelp, true},
};

constexpr Valued kValued[] = {
    {"--port", parsePort},     {"--state", parseFolder},        {"--job-speedup", parseSpeedup},
    {"--topics", parseTopics}, {"--instances", parseInstances}, {"--fault", parseFault},
};

const Switch *findSwitch(const std::string &name)
{
    for (const Switch &each : kSwitches) {
        if (name == each.name)
            return &each;
    }
    return nullptr;
}

const Valued *findValued(const std::string &name)
{
    for (const Valued &each : kValued) {
        if (name == each.name)
            return &each;
    }
    return nullptr;
}

} // namespace

bool parseOptions(const std::vector<std::string> &arguments, Options &options, std::string &error)
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (const Switch *found = findSwitch(argument)) {
            options.*(found->member) = found->value;
            continue;
        }
        const auto mark = argument.find('=');
        const std::string name = argument.substr(0, mark);
        const Valued *found = findValued(name);
        if (found == nullptr) {
            error = "unknown argument " + argument;
            return false;
        }
        const bool separate = mark == std::string::npos;
        if (separate && i + 1 == arguments.size()) {
            error = name + " needs a value";
            return false;
        }
        const std::string value = separate ? arguments[++i] : argument.substr(mark + 1);
        if (!found->parse(value, options)) {
            error = "bad value for " + name + ": " + value;
            return false;
        }
    }
    return true;
}

std::string defaultStateFolder()
{
    constexpr const char *own = "/io.github.spillway.Spillway/practice";
    // A relative XDG path is to be ignored (XDG Base Directory Specification).
    const char *state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && *state == '/')
        return std::string(state) + own;
    const char *home = std::getenv("HOME");
    return home == nullptr || *home != '/' ? std::string() : std::string(home) + "/.local/state" + own;
}

std::string helpText()
{
    return "Usage: spillway-practice [OPTION]...\n"
           "A local server that speaks the API of DMS dumping tasks, for practising without an\n"
           "account. The first line on standard output is a JSON object with its addresses, its\n"
           "project and the keys to sign with.\n"
           "\n"
           "  --port N           port on 127.0.0.1; 0, the default, picks a free one\n"
           "  --state DIR        folder of the practice project; the default is\n"
           "                     $XDG_STATE_HOME/io.github.spillway.Spillway/practice\n"
           "  --exit-with-stdin  end when standard input ends\n"
           "  --job-speedup F    let simulated work run F times as fast\n"
           "  --no-seed-tasks    a new practice project starts without dumping tasks\n"
           "  --topics N         the first instance has N generated topics besides its own\n"
           "  --instances N      the project has N generated instances besides its own\n"
           "  --fault NAME       switch a fault on; may be given several times\n"
           "  --no-faults        switch all faults off first\n"
           "  --list-faults      print the names of the faults, with what each does, and end\n"
           "                     Topics, instances and faults stay in the practice project.\n"
           "  --log              a line for each request on standard error\n"
           "  --version          print the version and end\n"
           "  --help             print this and end\n";
}

} // namespace spillway::practice
