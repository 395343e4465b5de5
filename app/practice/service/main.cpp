// SPDX-License-Identifier: Apache-2.0
#include "encoding.h"
#include "faults.h"
#include "jobs.h"
#include "listener.h"
#include "options.h"
#include "seed.h"
#include "service.h"
#include "statestore.h"

#include <nlohmann/json.hpp>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#ifndef SPILLWAY_VERSION
#define SPILLWAY_VERSION "0"
#endif

namespace {

using namespace spillway::practice;

constexpr int kFailed = 1;
constexpr int kBadUsage = 2;

std::int64_t nowInMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// What is written is for the user alone, and a crash leaves no memory behind: bodies with
/// bucket-writer keys pass through it.
void closeToOthers()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// Blocked here and in every thread made later, so that only the watcher takes them.
sigset_t blockEndSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// True at the end of standard input; what is written there is dropped.
bool inputEnded()
{
    std::array<char, 4096> dropped{};
    const ssize_t count = read(STDIN_FILENO, dropped.data(), dropped.size());
    return count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN);
}

/// Returns when a signal says so, or when the parent is gone.
void awaitEnd(int signals, bool watchInput)
{
    std::array<pollfd, 2> watched{pollfd{signals, POLLIN, 0}, pollfd{watchInput ? STDIN_FILENO : -1, POLLIN, 0}};
    for (;;) {
        if (poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0 || (watched[1].revents != 0 && inputEnded()))
            return;
    }
}

/// The first line on standard output: all that a client needs to know.
void printWelcome(const State &state, const std::string &baseUrl)
{
    nlohmann::ordered_json instances = nlohmann::ordered_json::array();
    for (const Instance &each : state.instances)
        instances.push_back({{"instance_id", each.id}, {"connector_id", each.connectorId}, {"name", each.name}});
    nlohmann::ordered_json buckets = nlohmann::ordered_json::array();
    for (const Bucket &each : state.buckets)
        buckets.push_back({{"name", each.name}, {"location", each.location}});
    const nlohmann::ordered_json welcome{{"dms", baseUrl},
                                         {"iam", baseUrl},
                                         {"obs", baseUrl},
                                         {"project_id", state.projectId},
                                         {"project_name", state.projectName},
                                         {"region", state.projectName},
                                         {"access_key", state.signInKey.accessKey},
                                         {"secret_key", state.signInKey.secretKey},
                                         {"bucket_access_key", state.bucketKey.accessKey},
                                         {"bucket_secret_key", state.bucketKey.secretKey},
                                         {"instances", std::move(instances)},
                                         {"buckets", std::move(buckets)},
                                         {"faults", state.faults}};
    std::printf("%s\n", welcome.dump().c_str());
    std::fflush(stdout);
}

/// What the command line says about the project.
void prepare(StateStore &store, const Options &options)
{
    settleJobs(store, nowInMilliseconds());
    if (!options.generatedTopics && !options.generatedInstances && options.faults.empty() && !options.clearFaults)
        return;
    store.update([&](State &state) {
        if (options.generatedTopics)
            setGeneratedTopics(state, *options.generatedTopics);
        if (options.generatedInstances)
            setGeneratedInstances(state, *options.generatedInstances, nowInMilliseconds());
        if (options.clearFaults)
            state.faults.clear();
        for (const std::string &name : options.faults)
            switchOn(state, name, nowInMilliseconds());
        return true;
    });
}

int run(const Options &options, const std::string &folder)
{
    const sigset_t signals = blockEndSignals();
    StateStore store(folder, [&] { return freshState(options.seedTasks, nowInMilliseconds()); });
    prepare(store, options);

    Setting setting{store, {}, options.speedup};
    std::unique_ptr<Service> service;
    Listener listener([&](const HttpRequest &request) { return service->answer(request); }, options.log);
    const int port = listener.bind(options.port);
    if (port <= 0) {
        std::fprintf(stderr, "spillway-practice: port %d of 127.0.0.1 is taken or not allowed\n", options.port);
        return kFailed;
    }
    setting.baseUrl = "http://127.0.0.1:" + std::to_string(port);
    service = std::make_unique<Service>(setting);
    printWelcome(*store.read(), setting.baseUrl);

    const Descriptor ending(signalfd(-1, &signals, SFD_CLOEXEC));
    std::thread watcher([&] {
        awaitEnd(ending.get(), options.exitWithStdin);
        listener.stop();
    });
    listener.serve();
    // The loop ends for stop() only, or when accepting fails for good; then nobody will signal.
    kill(getpid(), SIGTERM);
    watcher.join();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    Options options;
    std::string error;
    if (!parseOptions({argv + 1, argv + argc}, options, error)) {
        std::fprintf(stderr, "spillway-practice: %s\nTry --help.\n", error.c_str());
        return kBadUsage;
    }
    if (options.showHelp || options.showVersion || options.listFaults) {
        const std::string version = "spillway-practice " SPILLWAY_VERSION "\n";
        std::fputs((options.showHelp ? helpText() : options.listFaults ? faultListText() : version).c_str(), stdout);
        return 0;
    }
    const std::string folder = options.stateFolder.empty() ? defaultStateFolder() : options.stateFolder;
    if (folder.empty()) {
        std::fputs("spillway-practice: no HOME and no XDG_STATE_HOME; give --state\n", stderr);
        return kFailed;
    }
    closeToOthers();
    try {
        return run(options, folder);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "spillway-practice: %s\n", failure.what());
        return kFailed;
    }
}
