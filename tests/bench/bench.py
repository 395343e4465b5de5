#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The figures of issues 2 to 4: each from one run, as a table and as JSON.

Usage: bench.py BUILD_FOLDER RESULT.json [FIGURE…], on an X server with a window manager.
FIGURE is start, memory, create, rules, keys, topics or history; all of them if none is named. It fails only if
something cannot be measured: a busy machine makes a verdict, not an error.
"""
import contextlib
import datetime
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1]).resolve()
RESULT = pathlib.Path(sys.argv[2]).resolve()
PROBE, BARE = BUILD / "bench/bench_probe", BUILD / "bench/bench_bare"
SPILLWAY, CTL, PRACTICE = (BUILD / "bin" / name for name in ("spillway", "spillwayctl", "spillway-practice"))
SECRET = "BucketSecretOfTheBench" + "0" * 18

APP = "io.github.spillway.Spillway"
FEW, MANY = 1_000, 1_000_000
STARTS, MEMORIES, CREATES, SCROLLS, IDLE_MS = 25, 5, 40, 3, 3000


def environment(folder, **more):
    """A home of its own, on the disk that the build is on: what is synced has to be synced."""
    own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "STATE", "CONFIG", "CACHE")}
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("HUAWEICLOUD_", "SPILLWAY_"))}
    return kept | own | more


def probe(env, *arguments):
    done = subprocess.run([PROBE, *map(str, arguments)], env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{arguments}: {done.stderr.strip()}")
    answer = json.loads(done.stdout)
    if answer.get("exit", 0) != 0:
        raise RuntimeError(f"{arguments}: exit {answer['exit']}: {done.stderr.strip()}")
    return answer


def compared(ours, theirs, count, warm_up=2):
    """Medians of two measurements taken in turn, so that both see the same machine."""
    first, second = [], []
    for turn in range(warm_up + count):
        one, other = ours(), theirs()
        if turn >= warm_up:
            first.append(one)
            second.append(other)
    return statistics.median(first), statistics.median(second)


# ------------------------------------------------------------------------------- start and memory

def start(folder):
    env = environment(folder)
    ours, bare = compared(lambda: probe(env, "window", 0, SPILLWAY)["us"] / 1000,
                          lambda: probe(env, "window", 0, BARE)["us"] / 1000, STARTS)
    return ratio("start to first shown window", "bare QWidget program", ours, bare, 1.8, "ms", STARTS)


def memory(folder):
    env = environment(folder)
    # On the practice service, which is a process of its own and not counted.
    ours, bare = compared(lambda: probe(env, "window", IDLE_MS, SPILLWAY, "--practise")["pss_kb"] / 1024,
                          lambda: probe(env, "window", IDLE_MS, BARE)["pss_kb"] / 1024, MEMORIES, 1)
    return ratio("memory (PSS), idle main window", "bare QWidget program", ours, bare, 1.8, "MiB", MEMORIES)


# ---------------------------------------------------------------------------------------- create

class Place:
    """A running practice service with an empty connector, and a signer of our own for it."""

    def __init__(self, folder, *options):
        self.process = subprocess.Popen([PRACTICE, "--state", folder, "--exit-with-stdin", "--no-seed-tasks", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.welcome = json.loads(self.process.stdout.readline())
        self.connector = next(i["connector_id"] for i in self.welcome["instances"] if i["connector_id"])
        self.path = f"/v2/{self.welcome['project_id']}/connectors/{self.connector}/sink-tasks"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(20)

    def signed(self, method, path, body=b""):
        headers = {"content-type": "application/json", "host": self.welcome["dms"].split("//")[1],
                   "x-project-id": self.welcome["project_id"],
                   "x-sdk-date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")}
        names = ";".join(sorted(headers))
        canonical = "\n".join([method, path + "/", "", "".join(f"{k}:{v}\n" for k, v in sorted(headers.items())),
                               names, hashlib.sha256(body).hexdigest()])
        text = "\n".join(["SDK-HMAC-SHA256", headers["x-sdk-date"], hashlib.sha256(canonical.encode()).hexdigest()])
        value = hmac.new(self.welcome["secret_key"].encode(), text.encode(), hashlib.sha256).hexdigest()
        headers["authorization"] = (f"SDK-HMAC-SHA256 Access={self.welcome['access_key']}, "
                                    f"SignedHeaders={names}, Signature={value}")
        return headers

    def call(self, method, path):
        request = urllib.request.Request(self.welcome["dms"] + path, method=method, headers=self.signed(method, path))
        with urllib.request.urlopen(request, timeout=20) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def clear(self):
        """The connector takes only so many tasks."""
        for task in self.call("GET", self.path)["tasks"]:
            self.call("DELETE", f"{self.path}/{task['task_id']}")

    def ctl_command(self, file, dms=None):
        return [CTL, "create", file, "--dms-endpoint", dms or self.welcome["dms"],
                "--project-id", self.welcome["project_id"], "--connector-id", self.connector]

    def ctl_environment(self, folder):
        return environment(folder, HUAWEICLOUD_SDK_AK=self.welcome["access_key"],
                           HUAWEICLOUD_SDK_SK=self.welcome["secret_key"],
                           SPILLWAY_BUCKET_AK="BUCKETACCESSKEY00000", SPILLWAY_BUCKET_SK=SECRET)


@contextlib.contextmanager
def recorder():
    """A server that keeps the body it gets: what curl is to post is what spillwayctl posts."""
    bodies = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):  # pylint: disable=invalid-name
            bodies.append(self.rfile.read(int(self.headers["content-length"])))
            answer = b'{"task_id": "0"}'
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", bodies
        server.shutdown()


def create(folder):
    example = json.loads((ROOT / "tests/data/example.json").read_text(encoding="utf-8"))
    file = folder / "task.json"

    def prepared(name):
        file.write_text(json.dumps(example | {"task_name": name}), encoding="utf-8")

    with Place(folder / "practice") as place:
        topics = place.call("GET", f"/v2/{place.welcome['project_id']}/instances/"
                                   f"{place.welcome['instances'][0]['instance_id']}/topics")["topics"]
        example["obs_destination_descriptor"]["topics"] = topics[0]["name"]
        env = place.ctl_environment(folder)
        with recorder() as (address, bodies):
            prepared("bench-0000")
            probe(env, "process", *place.ctl_command(file, address))
        if len(bodies) != 1 or SECRET.encode() not in bodies[0]:
            raise RuntimeError("spillwayctl did not post what was expected")
        numbers = iter(range(1, 10_000))

        def ours():
            prepared(f"bench-{next(numbers):04}")
            taken = probe(env, "process", *place.ctl_command(file))["us"] / 1000
            place.clear()
            return taken

        def theirs():
            body = bodies[0].replace(b"bench-0000", b"bench-%04d" % next(numbers))
            (folder / "body").write_bytes(body)
            (folder / "answer").unlink(missing_ok=True)
            headers = [part for k, v in place.signed("POST", place.path, body).items() if k != "host"
                       for part in ("-H", f"{k}: {v}")]
            taken = probe(env, "process", "curl", "-q", "-s", "-S", "-f", "-o", folder / "answer", "--noproxy", "*",
                          *headers, "--data-binary", f"@{folder / 'body'}", place.welcome["dms"] + place.path)["us"] / 1000
            if "task_id" not in json.loads((folder / "answer").read_text(encoding="utf-8")):
                raise RuntimeError("curl made no task")
            place.clear()
            return taken

        medians = compared(ours, theirs, CREATES)
    return ratio("spillwayctl create, whole process", "curl, the same bytes", *medians, 3.0, "ms", CREATES)


# ------------------------------------------------------------------------------- rules and keys

def rules(_folder):
    cases = json.loads(subprocess.run([BUILD / "bench/bench_rules"], check=True, capture_output=True).stdout)
    worst = max(cases, key=lambda name: cases[name]["p99_us"])
    return single(f"validating a whole draft, p99 ({worst})", cases[worst]["p99_us"], 50.0, "µs",
                  cases[worst]["runs"], cases)


def keys(folder):
    fields = json.loads(subprocess.run([BUILD / "bench/bench_keys"], check=True, stdout=subprocess.PIPE,
                                       env=environment(folder)).stdout)
    worst = max(fields, key=lambda name: fields[name]["p99_us"])
    return single(f"key press to painted message, p99 ({worst})", fields[worst]["p99_us"] / 1000, 16.0, "ms",
                  fields[worst]["presses"], fields)


# -------------------------------------------------------------------------------------- topics

def topics(folder):
    """Ten thousand topics of one instance: two figures."""
    with Place(folder / "practice", "--topics", "10000") as place:
        instance = next(i for i in place.welcome["instances"] if i["connector_id"])
        done = subprocess.run([BUILD / "bench/bench_topics", place.welcome["dms"], place.welcome["project_id"],
                               instance["instance_id"], instance["connector_id"]], check=True, stdout=subprocess.PIPE,
                              env=place.ctl_environment(folder))
    found = json.loads(done.stdout)
    if found["topics"] < 10_000:
        raise RuntimeError(f"not all topics were listed: {found}")
    yield single(f"opening a list of {found['topics']:,} topics, beyond the transfers", found["beyond_us"] / 1000, 50.0,
                 "ms", found["runs"], found)
    worst = max(found["typing"], key=lambda name: found["typing"][name]["max_us"])
    typed = found["typing"][worst]
    yield single(f"key press in its filter, the longest ({worst})", typed["max_us"] / 1000, 16.0, "ms", typed["count"],
                 found["typing"])


# ------------------------------------------------------------------------------------- history

def history(folder):
    """A thousand attempts and a million: five figures from two files."""
    few, many = folder / "few", folder / "many"

    def run(place, *arguments):
        file = place / "data" / APP / "history.sqlite"
        done = subprocess.run([BUILD / "bench/bench_history", arguments[0], file, *map(str, arguments[1:])],
                              env=environment(place), check=True, capture_output=True)
        return json.loads(done.stdout)

    for place, count in ((few, FEW), (many, MANY)):
        (place / "data" / APP).mkdir(parents=True)
        run(place, "make", count)
    against = f"the same with {FEW:,}"
    opened = compared(lambda: probe(environment(many), "window", 0, SPILLWAY)["us"] / 1000,
                      lambda: probe(environment(few), "window", 0, SPILLWAY)["us"] / 1000, STARTS)
    yield ratio(f"opening the window with {MANY:,} attempts", against, *opened, 1.2, "ms", STARTS)
    runs = []

    def scrolled(place, count):
        seen = run(place, "scroll")
        if seen["rows"] != count:
            raise RuntimeError(f"not scrolled to the end: {seen}")
        runs.append(seen)
        return seen["pss_kb"] / 1024

    used = compared(lambda: scrolled(many, MANY), lambda: scrolled(few, FEW), SCROLLS, 0)
    yield ratio(f"memory (PSS) after scrolling {MANY:,} attempts", against, *used, 1.3, "MiB", SCROLLS)
    large = sorted((each for each in runs if each["rows"] == MANY), key=lambda each: each["worst_us"])
    worst = large[SCROLLS // 2]
    yield single(f"worst frame while scrolling {MANY:,} rows", worst["worst_us"] / 1000, 16.0, "ms",
                 worst["frames"], large)
    found = run(many, "search")
    yield single(f"search term typed, hits shown, {MANY:,} rows, p99", found["p99_us"] / 1000, 50.0, "ms",
                 found["runs"], found)
    # In turn, so that both see the same disk.
    added = compared(lambda: run(many, "append", 40)["median_us"] / 1000,
                     lambda: run(few, "append", 40)["median_us"] / 1000, 5, 1)
    yield ratio(f"appending an attempt (three commits) at {MANY:,} rows", against, *added, 1.3, "ms", 200)


# --------------------------------------------------------------------------------------- result

def ratio(name, against, ours, theirs, target, unit, runs):
    return {"figure": name, "against": against, "ours": round(ours, 2), "theirs": round(theirs, 2), "unit": unit,
            "value": round(ours / theirs, 2), "target": target, "runs": runs, "reached": ours / theirs <= target}


def single(name, value, target, unit, runs, parts):
    return {"figure": name, "against": None, "value": round(value, 2), "unit": unit, "target": target, "runs": runs,
            "reached": value <= target, "parts": parts}


def table(figures):
    rows = [("figure", "measured", "compared with", "value", "target", "")]
    for each in figures:
        if each["against"]:
            rows.append((each["figure"], f"{each['ours']} {each['unit']}",
                         f"{each['theirs']} {each['unit']}, {each['against']}",
                         f"{each['value']:.2f}", f"≤ {each['target']}", "reached" if each["reached"] else "MISSED"))
        else:
            rows.append((each["figure"], f"{each['value']} {each['unit']}", "–", "–",
                         f"≤ {each['target']:g} {each['unit']}", "reached" if each["reached"] else "MISSED"))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def processor():
    found = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    return found.group(1) if found else platform.machine()


def main():
    every = {"start": start, "memory": memory, "create": create, "rules": rules, "keys": keys,
             "topics": topics, "history": history}
    wanted = sys.argv[3:] or list(every)
    if unknown := [name for name in wanted if name not in every]:
        sys.exit(f"bench.py: no figure is called {unknown[0]}; there are {', '.join(every)}")
    figures = []
    for name in wanted:
        folder = pathlib.Path(tempfile.mkdtemp(prefix=f"bench-{name}-", dir=BUILD))
        try:
            result = every[name](folder)
            figures.extend([result] if isinstance(result, dict) else result)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    RESULT.write_text(json.dumps({"machine": {"processor": processor(), "cores": os.cpu_count(),
                                              "load": os.getloadavg()[0]}, "figures": figures},
                                 indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(table(figures))


if __name__ == "__main__":
    main()
