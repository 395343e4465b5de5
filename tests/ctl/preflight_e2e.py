#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What spillwayctl looks at before a create: preflight, profile test and --instance-id, against the
practice service with each fault of its menu. Run it inside support/with-session. Standard library
only; all traffic stays on loopback.

Usage: preflight_e2e.py BIN_DIR"""

import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.request

import checks
from checks import check, same

BIN = os.path.abspath(sys.argv[1])
CTL = os.path.join(BIN, "spillwayctl")
PRACTICE = os.path.join(BIN, "spillway-practice")
WORK = tempfile.mkdtemp(prefix="spillway-preflight.")
LIMIT = 60  # seconds
FINE, USAGE, INVALID, AUTHENTICATION, REJECTED, OPEN, KEYCHAIN, NOT_SENT = 0, 2, 3, 4, 5, 6, 7, 8
CHECKS = ["clock", "tls", "sign_in_key", "instance", "connector", "quota", "task_name", "topics", "bucket",
          "bucket_region", "writer_key"]
SITE_CHECKS = ["clock", "tls", "sign_in_key", "project", "permission"]

class Service:
    def __init__(self):
        self.process = subprocess.Popen(
            [PRACTICE, "--port", "0", "--state", tempfile.mkdtemp(dir=WORK), "--exit-with-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"})
        self.greeting = json.loads(self.process.stdout.readline())
        self.instance = next(i for i in self.greeting["instances"] if i["connector_id"])
        self.bare = next(i for i in self.greeting["instances"] if not i["connector_id"])
        self.project = ["--dms-endpoint", self.greeting["dms"], "--project-id", self.greeting["project_id"]]
        self.place = [*self.project, "--connector-id", self.instance["connector_id"]]
        self.region = ["--region", self.greeting["region"]]
        self.keys = {"HUAWEICLOUD_SDK_AK": self.greeting["access_key"],
                     "HUAWEICLOUD_SDK_SK": self.greeting["secret_key"],
                     "SPILLWAY_BUCKET_AK": self.greeting["bucket_access_key"],
                     "SPILLWAY_BUCKET_SK": self.greeting["bucket_secret_key"]}

    def switch(self, name, on):
        request = urllib.request.Request(self.greeting["dms"] + "/practice/faults", method="PUT",
                                         data=json.dumps({name: on}).encode())
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=LIMIT) as answer:
            check(answer.status == 200, f"{name} switched")

    @contextlib.contextmanager
    def fault(self, name):
        self.switch(name, True)
        yield
        self.switch(name, False)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(LIMIT)


class Result:
    def __init__(self, arguments, env=None, input=None):
        home = tempfile.mkdtemp(dir=WORK)
        environment = {**checks.handed_on, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": home, "XDG_RUNTIME_DIR": home,
                       "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"],
                       "XDG_CONFIG_HOME": os.path.join(WORK, "config"), **(env or {})}
        process = subprocess.run([CTL, *arguments], env=environment, input=input, timeout=LIMIT, capture_output=True)
        self.code, self.out, self.err = process.returncode, process.stdout, process.stderr
        for name, secret in (env or {}).items():
            if name.endswith(("_SK", "_TOKEN")):
                check(secret.encode() not in self.out + self.err, f"{arguments} prints {name}")

    def __str__(self):
        return f"exit {self.code}, stdout {self.out[:900]!r}, stderr {self.err[:300]!r}"


def lines(result, code, names, what):
    """A `--output json`: its exit code and shape; answers the verdicts."""
    check(result.code == code, f"{what}: expected exit {code}, got {result}")
    try:
        value = json.loads(result.out)
    except ValueError:
        check(False, f"{what}: standard output is not one JSON value: {result}")
        return {}
    same([line["check"] for line in value], names, f"{what}: the checks")
    for line in value:
        same(set(line), {"check", "verdict", "source", "message", "at"}, f"{what}: keys")
        check(line["verdict"] in ("passed", "warning", "failed", "unchecked"), f"{what}: {line}")
        check(line["source"] in ("rule", "service", "bucket"), f"{what}: {line}")
        check(line["message"] and not re.search("%[0-9n]", line["message"]), f"{what}: {line}")
        check(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", line["at"] or ""), f"{what}: {line}")
    return {line["check"]: line["verdict"] for line in value}


def request_file(**changes):
    descriptor = {"consumer_strategy": "earliest", "destination_file_type": "TEXT", "obs_bucket_name": "6666",
                  "obs_path": "orders", "partition_format": "yyyy/MM/dd/HH/mm", "record_delimiter": "\n",
                  "deliver_time_interval": 300, "topics": "orders-created"}
    name = changes.pop("task_name", "preflight-task")
    descriptor.update(changes)
    with tempfile.NamedTemporaryFile("w", dir=WORK, suffix=".json", delete=False) as file:
        json.dump({"source_type": "BLOB", "task_name": name, "destination_type": "OBS",
                   "obs_destination_descriptor": {k: v for k, v in descriptor.items() if v is not None}}, file)
    return file.name


def preflight(service, code, what, *options, file=None, env=None, place=None):
    return lines(Result(["preflight", file or request_file(), *(place or service.place), *service.region, *options,
                         "--output", "json"], env or service.keys), code, CHECKS, what)


def differing(verdicts, **expected):
    return {**dict.fromkeys(CHECKS, "passed"), **expected} == verdicts


def check_plain(service):
    verdicts = preflight(service, FINE, "all well")
    check(differing(verdicts), f"all well: {verdicts}")
    table = Result(["preflight", request_file(), *service.place, *service.region], service.keys)
    same(table.code, FINE, "the table")
    text = table.out.decode()
    same(len(text.splitlines()), 1 + len(CHECKS), "a heading and the lines")
    # The request's own faults, each on its line.
    verdicts = preflight(service, REJECTED, "topic missing", file=request_file(topics="orders-created,nobody"))
    check(differing(verdicts, topics="failed"), f"topic missing: {verdicts}")
    verdicts = preflight(service, FINE, "pattern", file=request_file(topics=None, topics_regex="orders-.*"))
    check(differing(verdicts), f"pattern: {verdicts}")
    verdicts = preflight(service, FINE, "pattern of nothing", file=request_file(topics=None, topics_regex="zzz+"))
    check(differing(verdicts, topics="warning"), f"pattern of nothing: {verdicts}")
    verdicts = preflight(service, REJECTED, "no such bucket", file=request_file(obs_bucket_name="nobodys-bucket"))
    same(verdicts.get("bucket"), "failed", "no such bucket")
    same(verdicts.get("writer_key"), "unchecked", "no such bucket says nothing of the key")
    place = [*service.project, "--connector-id", service.instance["instance_id"]]
    verdicts = preflight(service, REJECTED, "an instance's ID", place=place)
    same(verdicts.get("connector"), "failed", "an instance's ID")
    wrong = {**service.keys, "SPILLWAY_BUCKET_SK": "x" * 40}
    verdicts = preflight(service, REJECTED, "wrong SK of the writer", env=wrong)
    check(differing(verdicts, bucket="unchecked", bucket_region="unchecked", writer_key="failed"),
          f"wrong SK of the writer: {verdicts}")
    verdicts = preflight(service, AUTHENTICATION, "wrong SK", env={**service.keys, "HUAWEICLOUD_SDK_SK": "x" * 40})
    same(verdicts.get("sign_in_key"), "failed", "wrong SK")
    same(verdicts.get("writer_key"), "passed", "wrong SK of the other key")


def check_faults(service):
    bucket = ("bucket", "bucket_region", "writer_key")
    tasks = ("quota", "task_name")
    unchecked = lambda *names: dict.fromkeys(names, "unchecked")
    expected = {
        "clock": (AUTHENTICATION, {"clock": "failed", **unchecked("sign_in_key", "instance", "connector", *tasks, "topics",
                                                                  *bucket)}),
        "sign-in-refused": (AUTHENTICATION, {"sign_in_key": "failed",
                                             **unchecked("instance", "connector", *tasks, "topics")}),
        "forbidden": (OPEN, {"sign_in_key": "warning", **unchecked("instance", "connector", *tasks, "topics")}),
        "lists-forbidden-obs": (FINE, {}),
        "instance-single": (REJECTED, {"instance": "failed"}),
        "instance-extending": (REJECTED, {"instance": "failed"}),
        "no-connector": (REJECTED, {"instance": "failed", "connector": "failed", **unchecked(*tasks, "topics")}),
        "no-dumping": (REJECTED, {"connector": "failed", **unchecked(*tasks)}),
        "quota-full": (REJECTED, {"quota": "failed"}),
        "topics-missing": (REJECTED, {"topics": "failed"}),
        "bucket-missing": (REJECTED, {"bucket": "failed", **unchecked("bucket_region", "writer_key")}),
        "bucket-elsewhere": (REJECTED, {"bucket_region": "failed"}),
        "bucket-write-only": (FINE, unchecked(*bucket)),
        "writer-key-refused": (REJECTED, {**unchecked("bucket", "bucket_region"), "writer_key": "failed"}),
        "sold-out": (FINE, {}), "enable-fails": (FINE, {}), "no-project": (FINE, {}), "several-projects": (FINE, {}),
        "tasks-stall": (FINE, {}), "delete-lost": (FINE, {}), "delete-forbidden": (FINE, {}), "delete-gone": (FINE, {}),
        "throttled": (OPEN, unchecked("sign_in_key", "instance", "connector", *tasks, "topics")),
    }
    menu = subprocess.run([PRACTICE, "--list-faults"], capture_output=True, text=True, timeout=LIMIT).stdout
    names = {line.split()[0] for line in menu.splitlines()}
    same(set(expected) | {"never-answers"}, names, "every fault; a look-up's own deadline is tested elsewhere")
    for name, (code, changed) in expected.items():
        with service.fault(name):
            verdicts = preflight(service, code, name)
        check(differing(verdicts, **changed), f"{name}: {verdicts}")
    check(differing(preflight(service, FINE, "all off again")), "all off again")


def check_before_the_look(service):
    def ends(code, what, *arguments, env=None):
        result = Result(["preflight", *arguments], env or service.keys)
        check(result.code == code, f"{what}: expected exit {code}, got {result}")
        return result
    path = request_file()
    ends(USAGE, "no place", path)
    ends(USAGE, "no file", *service.place)
    ends(USAGE, "a bad OBS address", path, *service.place, "--obs-endpoint", "http://example.com")
    ends(INVALID, "a broken rule", request_file(obs_bucket_name="Upper"), *service.place)
    broken = ends(INVALID, "a broken rule, JSON", request_file(deliver_time_interval=1), *service.place, "--output",
                  "json")
    check(isinstance(json.loads(broken.out), list), f"the findings: {broken}")
    ends(USAGE, "no writer key", path, *service.place,
         env={k: v for k, v in service.keys.items() if not k.startswith("SPILLWAY")})
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: refused
        place = ["--dms-endpoint", f"http://127.0.0.1:{nobody.getsockname()[1]}", *service.place[2:]]
        result = ends(NOT_SENT, "nobody there", path, *place, "--output", "json")
    verdicts = {line["check"]: line["verdict"] for line in json.loads(result.out)}
    check(set(verdicts.values()) <= {"unchecked", "passed"}, f"nobody there: {verdicts}")


def check_instance_id(service):
    def ends(code, what, *arguments):
        result = Result([*arguments], service.keys)
        check(result.code == code, f"{what}: expected exit {code}, got {result}")
        return result
    path = request_file(task_name="by-instance")
    by_id = lambda value: [*service.project, "--instance-id", value]
    verdicts = preflight(service, FINE, "by its instance", place=by_id(service.instance["instance_id"]))
    check(differing(verdicts), f"by its instance: {verdicts}")
    created = ends(FINE, "create by its instance", "create", path, *by_id(service.instance["instance_id"]))
    listed = ends(FINE, "listed by its connector", "list", *service.place, "--output", "json")
    check(created.out.decode().strip() in [t["task_id"] for t in json.loads(listed.out)], "made there")
    bare = ends(INVALID, "no connector yet", "create", path, *by_id(service.bare["instance_id"]))
    check(service.bare["name"].encode() in bare.err, f"named: {bare}")
    ends(REJECTED, "unknown", "create", path, *by_id("00000000-0000-4000-8000-000000000000"))
    for value in ("../../v3/projects", "a/b", "a?b"):
        ends(INVALID, f"no ID: {value}", "create", path, *by_id(value))
    ends(USAGE, "both", "create", path, *service.place, "--instance-id", service.instance["instance_id"])
    ends(USAGE, "--dry-run", "create", path, *by_id(service.instance["instance_id"]), "--dry-run")
    with service.fault("no-dumping"):  # named for what it is by the create itself too
        refused = ends(REJECTED, "no dumping tasks", "create", path, *service.place)
        check(b"Smart Connect" in refused.err, f"only Smart Connect: {refused}")
    with service.fault("forbidden"):
        ends(AUTHENTICATION, "403", "list", *by_id(service.instance["instance_id"]))
    with service.fault("sign-in-refused"):
        ends(AUTHENTICATION, "401", "list", *by_id(service.instance["instance_id"]))
    with service.fault("throttled"):
        ends(REJECTED, "429", "list", *by_id(service.instance["instance_id"]))


def check_profile_test(service):
    added = Result(["profile", "add", "Looks", *service.place], service.keys)
    same(added.code, FINE, f"profile add: {added}")
    expected = {None: (FINE, {}), "clock": (AUTHENTICATION, {"clock": "failed", "sign_in_key": "unchecked",
                                                             "project": "unchecked", "permission": "unchecked"}),
                "sign-in-refused": (AUTHENTICATION, {"sign_in_key": "failed", "project": "unchecked",
                                                     "permission": "unchecked"}),
                "forbidden": (AUTHENTICATION, {"sign_in_key": "warning", "permission": "failed"}),
                "no-project": (FINE, {"project": "warning"}), "several-projects": (FINE, {}),
                "throttled": (OPEN, {"sign_in_key": "unchecked", "project": "unchecked",
                                         "permission": "unchecked"})}
    for name, (code, changed) in expected.items():
        with service.fault(name) if name else contextlib.nullcontext():
            verdicts = lines(Result(["profile", "test", "Looks", "--output", "json"]), code, SITE_CHECKS,
                             f"profile test, {name}")
        same(verdicts, {**dict.fromkeys(SITE_CHECKS, "passed"), **changed}, f"profile test, {name}")
    same(Result(["profile", "test", "Nobody"]).code, USAGE, "profile test of none")
    locked = Result(["profile", "test", "Looks"], {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
    same(locked.code, KEYCHAIN, f"profile test without a keyring: {locked}")
    same(Result(["profile", "remove", "Looks"]).code, FINE, "profile remove")


def main():
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ or "spillway-session" not in os.environ.get("HOME", ""):
        sys.exit("run this inside tests/support/with-session")
    service = Service()
    for section in (check_plain, check_faults, check_before_the_look, check_instance_id, check_profile_test):
        section(service)
    service.stop()
    return checks.verdict()


try:
    status = main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
sys.exit(status)
