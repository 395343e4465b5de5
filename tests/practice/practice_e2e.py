#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The practice service from outside: the real program, real sockets, a signer of our own.

Usage: practice_e2e.py PROGRAM. Standard library only; all traffic stays on loopback.
"""
import concurrent.futures
import datetime
import hashlib
import hmac
import http.client
import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.parse
import uuid

PROGRAM = sys.argv[1]
SECRET = "BucketSecretThatMustNeverBeKept" + uuid.uuid4().hex[:9]


class Failure(Exception):
    pass


def check(condition, what):
    check.count += 1
    if not condition:
        raise Failure(what)


check.count = 0


# ---------------------------------------------------------------------------- signer and client

def encoded(text):
    return urllib.parse.quote(text, safe="-_.~")


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def stamp(moment):
    return moment.strftime("%Y%m%dT%H%M%SZ")


def signature(secret, method, path, query, headers, signed, body):
    canonical_path = "/".join(encoded(urllib.parse.unquote(part)) for part in path.split("/"))
    if not canonical_path.endswith("/"):
        canonical_path += "/"
    canonical = "\n".join([
        method, canonical_path,
        "&".join(f"{encoded(k)}={encoded(v)}" for k, v in sorted(query)),
        "".join(f"{name}:{headers[name].strip()}\n" for name in signed),
        ";".join(signed), hashlib.sha256(body).hexdigest()])
    to_sign = "\n".join(["SDK-HMAC-SHA256", headers["x-sdk-date"],
                         hashlib.sha256(canonical.encode()).hexdigest()])
    return hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()


class Answer:
    def __init__(self, response, body):
        self.status = response.status
        self.headers = {k.lower(): v for k, v in response.getheaders()}
        self.raw = body
        self.type = self.headers.get("content-type")
        self.json = json.loads(body) if body and self.type == "application/json" else None

    def __str__(self):
        return f"{self.status} {self.raw[:300]!r}"


class Service:
    """A running spillway-practice."""

    def __init__(self, folder, *options):
        self.folder = folder
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [PROGRAM, "--state", folder, "--exit-with-stdin", "--log", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log)
        self.welcome = json.loads(self.process.stdout.readline())
        self.host = self.welcome["dms"][len("http://"):]
        self.project = self.welcome["project_id"]
        self.local = threading.local()
        self.ahead = 0  # seconds that the service's clock is expected to be

    def connection(self):
        if not hasattr(self.local, "connection"):
            self.local.connection = http.client.HTTPConnection(self.host, timeout=20)
        return self.local.connection

    def request(self, method, path, query=(), body=b"", *, date=None, access=None, secret=None,
                headers=None, drop=(), change=None, raw_query=None):
        """Signs and sends; change(method, target, headers, body) may spoil what was signed."""
        query = list(query)
        every = {"host": self.host, "x-sdk-date": date or stamp(now()),
                 "content-type": "application/json", "x-project-id": self.project}
        every.update(headers or {})
        signed = sorted(every)
        value = signature(secret or self.welcome["secret_key"], method, path, query, every, signed,
                          body)
        every["authorization"] = (
            f"SDK-HMAC-SHA256 Access={access or self.welcome['access_key']}, "
            f"SignedHeaders={';'.join(signed)}, Signature={value}")
        for name in drop:
            del every[name]
        text = raw_query if raw_query is not None else "&".join(
            f"{encoded(k)}={encoded(v)}" for k, v in query)
        target = path + ("?" + text if text else "")
        if change:
            method, target, every, body = change(method, target, every, body)
        return self.send(method, target, every, body)

    def send(self, method, target, headers, body=b""):
        connection = self.connection()
        connection.request(method, target, body=body or None, headers=headers,
                           encode_chunked="transfer-encoding" in headers)
        response = connection.getresponse()
        answer = Answer(response, response.read())
        obs = answer.type == "application/xml"
        name = "x-obs-request-id" if obs else "x-request-id"
        check(re.fullmatch("[0-9a-f]{32}", answer.headers.get(name, "")), "ID on every answer")
        check(obs or answer.type == "application/json", "Content-Type")
        sent = datetime.datetime.strptime(answer.headers["date"], "%a, %d %b %Y %H:%M:%S GMT")
        off = (sent - now().replace(tzinfo=None)).total_seconds() - self.ahead
        check(abs(off) < 5, f"Date: {off}")
        return answer

    def raw(self, data):
        """Sends bytes as they are and reads until the other side closes or answers."""
        host, port = self.host.split(":")
        with socket.create_connection((host, int(port)), timeout=20) as plain:
            plain.sendall(data)
            plain.shutdown(socket.SHUT_WR)
            out = b""
            while chunk := plain.recv(65536):
                out += chunk
        return out

    def path(self, *parts):
        return "/".join(["", "v2", self.project, *parts])

    def tasks(self, index=0):
        return self.path("connectors", self.welcome["instances"][index]["connector_id"],
                         "sink-tasks")

    def create(self, name, index=0, **fields):
        return self.request("POST", self.tasks(index), body=document(name, **fields))

    def listed(self, index=0):
        answer = self.request("GET", self.tasks(index))
        check(answer.status == 200, f"list: {answer}")
        return answer.json

    def errors(self):
        self.log.seek(0)
        return self.log.read().decode()

    def end(self):
        self.process.stdin.close()
        check(self.process.wait(20) == 0, "exit 0 at the end of standard input")


def document(name, **fields):
    descriptor = {"consumer_strategy": "earliest", "destination_file_type": "TEXT",
                  "access_key": "BUCKETACCESSKEY00000", "secret_key": SECRET,
                  "obs_bucket_name": "6666", "obs_path": "obsTransfer-1122976956",
                  "partition_format": "yyyy/MM/dd/HH/mm", "record_delimiter": "\n",
                  "deliver_time_interval": 300, "topics": "orders-created,payments"}
    body = {"source_type": "BLOB", "task_name": name, "destination_type": "OBS",
            "obs_destination_descriptor": descriptor}
    for key, value in fields.items():
        place = body if key in body else descriptor
        if value is None:
            place.pop(key, None)
        else:
            place[key] = value
    return json.dumps(body).encode()


def expect_dms(answer, status, code, *, names=None):
    check(answer.status == status and answer.json["error_code"] == code, f"{code}: {answer}")
    check(set(answer.json) == {"error_code", "error_msg"}, f"shape of a DMS error: {answer}")
    check(names is None or re.search(rf"\b{names}\b", answer.json["error_msg"]),
          f"{names} in {answer}")


def expect_gateway(answer, status, code, text=""):
    check(answer.status == status and answer.json["error_code"] == code, f"{code}: {answer}")
    check(set(answer.json) == {"error_code", "error_msg", "request_id"}, f"gateway shape: {answer}")
    check(answer.json["request_id"] == answer.headers["x-request-id"], "one request ID")
    check(text in answer.json["error_msg"], f"{text!r} in {answer}")


class Folder:
    """A state folder for the time of a test."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="spillway-practice-")
        return os.path.join(self.path, "state")

    def __exit__(self, *_):
        shutil.rmtree(self.path)


# ---------------------------------------------------------------------------- tests

def test_command_line():
    def run(*arguments, **more):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=20, text=True,
                              stdin=subprocess.DEVNULL, **more)
    check(run("--version").stdout.startswith("spillway-practice "), "--version")
    check("--exit-with-stdin" in run("--help").stdout, "--help")
    for bad in (["--nonsense"], ["--port"], ["--port", "x"], ["--port", "70000"], ["--port", "-1"],
                ["--state"], ["--state", ""], ["--job-speedup", "0"], ["--job-speedup", "nan"],
                ["extra"], ["--topics", "-1"], ["--topics", "100000"], ["--instances", "10000"],
                ["--instances"], ["--fault", "nonsense"], ["--fault"]):
        done = run(*bad)
        check(done.returncode == 2 and done.stderr and not done.stdout, f"bad usage {bad}")
    with Folder() as folder:
        os.makedirs(os.path.dirname(folder), exist_ok=True)
        with open(folder, "w", encoding="ascii"):
            pass
        done = run("--state", folder, "--exit-with-stdin")
        check(done.returncode == 1 and "state folder" in done.stderr, "a file as state folder")
    with Folder() as folder:
        done = run("--exit-with-stdin", env={"XDG_STATE_HOME": folder})
        check(done.returncode == 0, "default folder")
        check(os.path.exists(folder + "/io.github.spillway.Spillway/practice/state.json"), "XDG")
        done = run("--exit-with-stdin", env={"HOME": folder, "XDG_STATE_HOME": "relative"})
        check(os.path.exists(folder + "/.local/state/io.github.spillway.Spillway/practice"), "HOME")


def test_start():
    with Folder() as folder:
        first = Service(folder)
        welcome = first.welcome
        check(re.fullmatch(r"http://127\.0\.0\.1:\d+", welcome["dms"]), "dms")
        check(welcome["dms"] == welcome["iam"] == welcome["obs"], "iam, obs")
        check(re.fullmatch("[0-9a-f]{32}", welcome["project_id"]), "project_id")
        for kind in ("", "bucket_"):
            check(re.fullmatch("[A-Z0-9]{20}", welcome[kind + "access_key"]), "access key")
            check(re.fullmatch("[A-Za-z0-9]{40}", welcome[kind + "secret_key"]), "secret key")
        check([bool(i["connector_id"]) for i in welcome["instances"]]
              == [True, True, False, True, False], "connectors")
        check(stat.S_IMODE(os.stat(folder).st_mode) == 0o700, "folder mode")
        for name in os.listdir(folder):
            check(stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode) == 0o600, "file mode")

        second = Service(folder)
        check({k: v for k, v in second.welcome.items() if k not in ("dms", "iam", "obs")}
              == {k: v for k, v in welcome.items() if k not in ("dms", "iam", "obs")},
              "window and terminal share keys and project")
        port = first.host.split(":")[1]
        taken = subprocess.run([PROGRAM, "--state", folder, "--port", port], capture_output=True,
                               timeout=20, text=True, stdin=subprocess.DEVNULL)
        check(taken.returncode == 1 and port in taken.stderr and not taken.stdout, "port taken")
        second.end()
        for number in (signal.SIGTERM, signal.SIGINT):
            service = Service(folder)
            service.listed()  # leaves an idle kept-alive connection behind
            service.process.send_signal(number)
            check(service.process.wait(20) == 0, f"{number} ends it")
        first.end()
    with Folder() as folder:
        other = Service(folder, "--no-seed-tasks")
        check(other.welcome["access_key"] != welcome["access_key"], "keys are drawn")
        check(other.listed(1)["tasks"] == [], "--no-seed-tasks")
        other.end()


def test_end_under_load():
    """A client that never pauses cannot keep the service from ending."""
    with Folder() as folder:
        service = Service(folder)
        busy = threading.Event()

        def hammer():
            try:
                while True:
                    service.listed()
                    busy.set()
            except (OSError, http.client.HTTPException):
                pass
        clients = [threading.Thread(target=hammer) for _ in range(4)]
        for client in clients:
            client.start()
        check(busy.wait(20), "load")
        service.process.send_signal(signal.SIGTERM)
        check(service.process.wait(20) == 0, "ends all the same")
        for client in clients:
            client.join(20)


def test_tasks():
    with Folder() as folder:
        service = Service(folder, "--job-speedup", "100000")
        check(service.listed() == {"tasks": [], "total_number": 0, "max_tasks": 18,
                                   "quota_tasks": 18}, "no tasks at first")
        before = int(time.time() * 1000)
        answer = service.create("obsTransfer-1122976956")
        check(answer.status == 200 and set(answer.json) == {"task_id"}, f"create: {answer}")
        task_id = answer.json["task_id"]
        check(str(uuid.UUID(task_id)) == task_id, "task ID")
        listed = service.listed()
        task = listed["tasks"][0]
        check(listed["total_number"] == 1 and before <= task["create_time"] <= time.time() * 1000,
              "create_time in milliseconds")
        check(task == {"task_id": task_id, "task_name": "obsTransfer-1122976956",
                       "destination_type": "OBS", "create_time": task["create_time"],
                       "status": "RUNNING", "topics": "orders-created,payments"}, "list element")
        path = service.tasks() + "/" + task_id
        shown = service.request("GET", path)
        check(shown.status == 200 and shown.json == {
            "task_name": "obsTransfer-1122976956", "destination_type": "OBS",
            "create_time": task["create_time"], "status": "RUNNING",
            "topics": "orders-created,payments",
            "obs_destination_descriptor": {
                "consumer_strategy": "earliest", "destination_file_type": "TEXT",
                "obs_bucket_name": "6666", "obs_path": "obsTransfer-1122976956",
                "partition_format": "yyyy/MM/dd/HH/mm", "record_delimiter": "\n",
                "deliver_time_interval": 300, "obs_part_size": 5242880}}, f"show: {shown}")
        check(service.request("GET", path, [("topic-info", "false")]).json == shown.json, "false")
        check_progress(service, path)
        expect_dms(service.request("GET", path, [("topic-info", "yes")]), 400, "DMS.00400062")
        gone = service.request("DELETE", path)
        check(gone.status == 204 and gone.raw == b"", "delete")
        expect_dms(service.request("DELETE", path), 404, "DMS.00404022")
        expect_dms(service.request("GET", path), 404, "DMS.00404022")
        check_variants(service)
        check_quota(service)
        service.end()
        check_secret_is_gone(service)


def check_progress(service, path):
    def look():
        info = service.request("GET", path, [("topic-info", "true")]).json["topics_info"]
        out = {}
        for topic in info:
            for part in topic["partitions"]:
                check(all(isinstance(value, str) for value in part.values()), "five Strings")
                check(int(part["lag"]) == int(part["log_end_offset"])
                      - int(part["last_transfer_offset"]) >= 0, "lag")
                out[topic["topic"], part["partition_id"]] = (int(part["last_transfer_offset"]),
                                                             int(part["log_end_offset"]))
        return out
    first = look()
    check({name for name, _ in first} == {"orders-created", "payments"}, "topics of topics_info")
    end = time.monotonic() + 10
    while (second := look()) == first and time.monotonic() < end:
        pass
    check(second != first, "progress goes on with time")
    check(all(second[key][at] >= first[key][at] for key in first for at in (0, 1)), "and not back")


def check_variants(service):
    made = {}
    for name, fields in {"by pattern": {"topics": None, "topics_regex": "orders-.*"},
                         "as the Go SDK": {"topics": "", "topics_regex": "pay.*"},
                         "backslash n": {"record_delimiter": "\\n"},
                         "plain": {"obs_path": None, "partition_format": None,
                                   "record_delimiter": None},
                         "not there": {"topics": "no-such-topic"},
                         "转储-任务-ü": {"consumer_strategy": "latest"}}.items():
        answer = service.create(name, **fields)
        check(answer.status == 200, f"{name}: {answer}")
        shown = service.request("GET", service.tasks() + "/" + answer.json["task_id"],
                                [("topic-info", "true")]).json
        check(shown["task_name"] == name, "name comes back")
        made[name] = shown
    check(made["by pattern"]["topics"] == "orders-.*", "the pattern stands in topics")
    check({t["topic"] for t in made["by pattern"]["topics_info"]}
          == {"orders-created", "orders-paid", "orders-shipped", "orders-cancelled"}, "its topics")
    check(made["backslash n"]["obs_destination_descriptor"]["record_delimiter"] == "\\n", "echo")
    plain = made["plain"]["obs_destination_descriptor"]
    check((plain["obs_path"], plain["partition_format"], plain["record_delimiter"])
          == ("", "", "\n"), "defaults")
    check(made["not there"]["topics_info"] == [], "a topic that does not exist")
    for pattern in ("(a+)+$", "(" * 200, "a{1,30000}", "\\1", "[", "*", "a" * 5000):
        answer = service.create("p", topics=None, topics_regex=pattern)
        check(answer.status == 200, f"pattern {pattern[:20]}: {answer}")
        path = service.tasks() + "/" + answer.json["task_id"]
        check(service.request("GET", path, [("topic-info", "true")]).status == 200, pattern[:20])
        service.request("DELETE", path)


def check_quota(service):
    expect_dms(service.create("plain"), 400, "DMS.00400800")
    while (answer := service.create("t" + uuid.uuid4().hex)).status == 200:
        pass
    expect_dms(answer, 400, "DMS.00400039")
    check(service.listed()["total_number"] == 18, "18 tasks")
    # The second instance is of before September 2022: its quota can be raised, and only raised.
    def change(value, index=1):
        return service.request("PUT", service.tasks(index),
                               body=json.dumps({"sink_max_tasks": value}).encode())
    check(service.listed(1)["quota_tasks"] == 9, "quota before")
    expect_dms(change(9), 400, "DMS.00400800", names="sink_max_tasks")
    expect_dms(change(8), 400, "DMS.00400800", names="sink_max_tasks")
    expect_dms(change(19), 400, "DMS.00400800", names="sink_max_tasks")
    expect_dms(change("12"), 400, "DMS.00400085", names="sink_max_tasks")
    expect_dms(change(12, index=0), 400, "DMS.00400800", names="sink_max_tasks")
    raised = change(12)
    check(raised.status == 204 and raised.raw == b"", f"quota: {raised}")
    check(service.listed(1)["quota_tasks"] == 12, "quota after")


def check_secret_is_gone(service):
    check(SECRET not in service.errors() and "BUCKETACCESSKEY" not in service.errors(), "log")
    check(service.welcome["secret_key"] not in service.errors(), "log")
    check("Signature=" not in service.errors(), "log")
    for name in os.listdir(service.folder):
        with open(os.path.join(service.folder, name), encoding="utf-8") as file:
            text = file.read()
        check(SECRET not in text and "BUCKETACCESSKEY" not in text, name)


def test_instances():
    with Folder() as folder:
        service = Service(folder)
        instances = service.path("instances")

        def listed(*query):
            return service.request("GET", instances, query)
        every = listed(("engine", "kafka"), ("limit", "50"), ("offset", "0")).json
        check(every["instance_num"] == 5 and len(every["instances"]) == 5, "five instances")
        check([i["status"] for i in every["instances"]]
              == ["RUNNING", "RUNNING", "RUNNING", "EXTENDING", "RUNNING"], "statuses")
        check([i["type"] for i in every["instances"]] == ["cluster"] * 4 + ["single"], "types")
        for item, said in zip(every["instances"], service.welcome["instances"]):
            check(all(item[key] == said[key] for key in said), "as in the first line")
            check(item["connector_enable"] == bool(item["connector_id"]), "connector_enable")
            check(isinstance(item["partition_num"], str) and int(item["partition_num"]) > 0, "S")
            check(isinstance(item["created_at"], str) and item["created_at"].isdigit(), "S")
            shown = service.request("GET", instances + "/" + item["instance_id"])
            check(shown.json == item, "show equals list")
        check(listed().json == every, "engine is optional")
        check(service.request("GET", instances + "/").json == every, "a closing slash")
        pages = [listed(("engine", "kafka"), ("limit", "2"), ("offset", str(at))).json
                 for at in (0, 2, 4)]
        check([len(p["instances"]) for p in pages] == [2, 2, 1], "paging")
        check(all(p["instance_num"] == 5 for p in pages), "instance_num is the total")
        check(sum((p["instances"] for p in pages), []) == every["instances"], "pages join")
        check(listed(("name", "kafka-o")).json["instance_num"] == 1, "fuzzy name")
        check(listed(("name", "kafka-o"), ("exact_match_name", "true")).json["instance_num"] == 0,
              "exact name")
        check(listed(("name", "kafka-orders"), ("exact_match_name", "true")).json["instance_num"]
              == 1, "exact name")
        check(listed(("name", "a b*~/+é")).json["instance_num"] == 0, "a name that is encoded")
        check(listed(("status", "EXTENDING")).json["instance_num"] == 1, "status")
        check(listed(("engine", "rabbitmq")).json == {"instances": [], "instance_num": 0}, "engine")
        for query in (("limit", "0"), ("limit", "51"), ("limit", "x"), ("limit", ""),
                      ("limit", "-1"), ("limit", "9" * 40), ("offset", "-1"), ("offset", "5"),
                      ("offset", "1.5"), ("status", "SLEEPING"), ("engine", "mysql"),
                      ("exact_match_name", "1")):
            expect_dms(listed(query), 400, "DMS.00400062", names=query[0])
        expect_dms(service.request("GET", instances + "/nonsense"), 400, "DMS.00400030")
        expect_dms(service.request("GET", f"{instances}/{uuid.uuid4()}"), 404, "DMS.00404022")
        check_topics(service, every["instances"])
        check_projects(service)
        service.end()


def check_topics(service, instances):
    def topics(index, *query):
        path = service.path("instances", instances[index]["instance_id"], "topics")
        return service.request("GET", path, query)
    orders = topics(0, ("offset", "0"), ("limit", "50")).json
    names = [topic["name"] for topic in orders["topics"]]
    check({"orders-created", "orders-paid", "payments", "clickstream", "audit-log"} < set(names),
          "believable topics")
    check(orders["total"] == len(names) == 13, "13 topics")
    system = [t for t in orders["topics"] if t["topic_type"] == 1]
    check([t["name"] for t in system] == ["__consumer_offsets"], "system topic")
    check(len(topics(0).json["topics"]) == 10, "default page of 10")
    check(len(topics(1, ("limit", "200")).json["topics"]) == 41, "41 topics")
    check(topics(1, ("limit", "0")).json["topics"] == [], "limit 0")
    paged = [t["name"] for at in range(0, 41, 15)
             for t in topics(1, ("offset", str(at)), ("limit", "15")).json["topics"]]
    check(len(set(paged)) == 41, "pages join")
    for query in (("limit", "201"), ("limit", "x"), ("offset", "41"), ("offset", "-1")):
        expect_dms(topics(1, query), 400, "DMS.00400062", names=query[0])
    path = service.path("instances", str(uuid.uuid4()), "topics")
    expect_dms(service.request("GET", path), 404, "DMS.00404022")


def check_projects(service):
    def projects(*query):
        return service.request("GET", "/v3/projects", query,
                               headers={"content-type": "application/json;charset=utf8"})
    one = projects(("name", service.welcome["project_name"])).json
    check([p["id"] for p in one["projects"]] == [service.project], "project")
    check(set(one["projects"][0]) == {"domain_id", "is_domain", "parent_id", "name", "description",
                                      "links", "id", "enabled"}, "fields of a project")
    check(set(one["links"]) == {"self", "previous", "next"}, "links")
    check(projects(("name", "cn-north-4")).json["projects"] == [], "a region never used")
    check(len(projects().json["projects"]) == 1, "without a name")
    for query in (("page", "0"), ("per_page", "5001"), ("page", "x")):
        bad = projects(query)
        check(bad.status == 400 and bad.json["error"]["code"] == 400
              and bad.json["error"]["title"] == "Bad Request", f"keystone shape: {bad}")


def test_error_table():
    """Every row of the contract's proposed mapping that the service can meet."""
    with Folder() as folder:
        service = Service(folder)
        tasks = service.tasks()
        task = tasks + "/" + str(uuid.uuid4())
        expect_gateway(service.send("GET", tasks, {"host": service.host}), 401, "APIGW.0301")
        expect_gateway(service.send("GET", tasks, {"host": service.host, "x-auth-token": "x"}),
                       401, "APIGW.0301", "decrypt token fail")
        for value in ("", "Basic eA==", "SDK-HMAC-SHA256", "SDK-HMAC-SHA256 Access=, x"):
            expect_gateway(service.send("GET", tasks, {"host": service.host,
                                                       "authorization": value}),
                           401, "APIGW.0301")
        expect_gateway(service.request("GET", tasks, access="NOSUCHKEY00000000000"), 401,
                       "APIGW.0301", "ak NOSUCHKEY00000000000 not exist")
        expect_gateway(service.request("GET", tasks, drop=["x-project-id"]), 401, "APIGW.0301",
                       "x-project-id")
        for minutes in (-16, 16, 100000):
            moment = stamp(now() + datetime.timedelta(minutes=minutes))
            expect_gateway(service.request("GET", tasks, date=moment), 401, "APIGW.0301",
                           "signature expired")
        for minutes in (-14, 14):
            moment = stamp(now() + datetime.timedelta(minutes=minutes))
            check(service.request("GET", tasks, date=moment).status == 200, "14 minutes off")
        expect_gateway(service.request("GET", tasks, date="yesterday"), 401, "APIGW.0301")
        token = service.request("GET", tasks, headers={"x-security-token": "a%41b+/="})
        check(token.status == 200, f"a signed security token: {token}")

        foreign = tasks.replace(service.project, "0" * 32)
        expect_gateway(service.request("GET", foreign), 403, "APIGW.0306")
        expect_gateway(service.request("GET", tasks, headers={"x-project-id": "0" * 32}), 403,
                       "APIGW.0306")
        for bad in ("x", "0" * 31, "0" * 33, "g" * 32, "%00", service.project + "%20"):
            path = tasks.replace(service.project, bad)
            expect_dms(service.request("GET", path), 400, "DMS.00400002")
        for path in ("/", "/v2", "/v2/" + service.project, service.path("nonsense"),
                     service.path("connectors", "", "sink-tasks"), tasks + "/x/y", "/v3/nonsense",
                     "/v1.0" + tasks, "//" + tasks, tasks + "//", "/%2e%2e/etc/passwd", "*"):
            expect_gateway(service.request("GET", path), 404, "APIGW.0101")
        for method, path, allowed in (("DELETE", tasks, "POST, GET, PUT"), ("POST", task, "GET"),
                                      ("PATCH", tasks, "PUT"), ("OPTIONS", tasks, "POST"),
                                      ("POST", "/v3/projects", "GET")):
            answer = service.request(method, path)
            expect_dms(answer, 405, "DMS.00405001")
            check(allowed in answer.headers["allow"], "Allow")
        head = service.request("HEAD", tasks)
        check(head.status == 405 and head.raw == b"", "HEAD")

        connectors = service.path("connectors")
        expect_dms(service.request("GET", connectors + "/x/sink-tasks"), 400, "DMS.00400030")
        unknown = f"{connectors}/{uuid.uuid4()}/sink-tasks"
        for method in ("GET", "POST", "PUT"):
            expect_dms(service.request(method, unknown), 404, "DMS.00404022")
        instance = service.welcome["instances"][0]["instance_id"]
        expect_dms(service.request("GET", f"{connectors}/{instance}/sink-tasks"), 404,
                   "DMS.00404022")
        for method in ("GET", "DELETE"):
            expect_dms(service.request(method, tasks + "/x"), 400, "DMS.00400070")
            expect_dms(service.request(method, task), 404, "DMS.00404022")
        expect_dms(service.request("POST", tasks), 400, "DMS.00400004")
        expect_dms(service.request("POST", tasks, body=b"{"), 400, "DMS.00400005")
        expect_dms(service.request("POST", tasks, body=b"[]"), 400, "DMS.00400005")
        expect_dms(service.request("POST", tasks, body=b'{"a":"\xff"}'), 400, "DMS.00400005")
        for key, value in (("source_type", "FILE"), ("topics_regex", "x"), ("task_name", ""),
                           ("secret_key", ""), ("obs_bucket_name", "My_Bucket"),
                           ("partition_format", "N/A"), ("deliver_time_interval", 901),
                           ("destination_file_type", "TXT"), ("nonsense", 1)):
            expect_dms(service.create("t", **{key: value}), 400, "DMS.00400085", names=key)
        expect_dms(service.create("t", topics=None), 400, "DMS.00400085", names="topics")
        expect_dms(service.create("t", index=3), 400, "DMS.00400026")
        expect_dms(service.request("PUT", service.tasks(3), body=b'{"sink_max_tasks":10}'), 400,
                   "DMS.00400026")
        check(service.create("t").status == 200, "first of its name")
        expect_dms(service.create("t"), 400, "DMS.00400800")
        check(service.create("t", index=1).status == 200, "the name on another connector")
        service.end()


def spoiled(part):
    def change(method, target, headers, body):
        if part == "path":
            target = target.replace("/sink-tasks", "/sink-tasks/" + str(uuid.uuid4()))
        elif part == "query":
            target = target.replace("=", "=1", 1)
        elif part == "body":
            body = body[:-1] + b" }"
        elif part == "header":
            headers["x-project-id"] = headers["x-project-id"][:-1] + "x"
        elif part == "signature":
            last = headers["authorization"][-1]
            headers["authorization"] = headers["authorization"][:-1] + "01"[last == "0"]
        return method, target, headers, body
    return change


def test_lock_out():
    with Folder() as folder:
        service = Service(folder)
        other = Service(folder)
        tasks = service.tasks()

        def fail(part, where=service):
            return where.request("GET", tasks, [("a", "b")], b"{}", change=spoiled(part))
        for _ in range(2):  # five are forgiven when a good one follows
            for part in ("path", "query", "body", "header", "signature"):
                answer = fail(part)
                expect_gateway(answer, 401, "APIGW.0301", "verify aksk signature fail, "
                               "canonicalRequest:GET|/v2/")
                check("\n" not in answer.json["error_msg"], "bars for line feeds")
            check(service.request("GET", tasks).status == 200, "five failures do not lock")
        for _ in range(3):
            fail("signature")
            fail("signature", other)
        locked = "AK access failed to reach the limit,forbidden"
        expect_gateway(service.request("GET", tasks), 401, "APIGW.0301", locked)
        expect_gateway(other.request("GET", tasks), 401, "APIGW.0301", locked)
        service.end()
        other.end()
        again = Service(folder)
        expect_gateway(again.request("GET", tasks), 401, "APIGW.0301", locked)
        again.end()

        file = os.path.join(folder, "state.json")
        with open(file, encoding="utf-8") as text:
            state = json.load(text)
        (failures,) = state["failures"].values()
        left = failures["lockedUntil"] - time.time()
        check(290 < left <= 300, f"locked for five minutes, {left} left")
        failures["lockedUntil"] = int(time.time()) - 1
        with open(file, "w", encoding="utf-8") as text:
            json.dump(state, text)
        later = Service(folder)
        check(fail("body", later).status == 401, "counting begins anew")
        check(later.request("GET", tasks).status == 200, "the lock runs out")
        later.end()


def test_shared_state():
    """Two services on one folder, 16 threads, more than 100 creates and nearly as many deletes."""
    with Folder() as folder:
        services = [Service(folder), Service(folder)]

        def work(number):
            mine, theirs = services[number % 2], services[(number + 1) % 2]
            for turn in range(7):
                answer = mine.create(f"task-{number}-{turn}")
                check(answer.status == 200, f"create: {answer}")
                task_id = answer.json["task_id"]
                seen = [task["task_id"] for task in theirs.listed()["tasks"]]
                check(task_id in seen, "the other process sees it at once")
                if turn == 6:
                    return task_id
                gone = theirs.request("DELETE", theirs.tasks() + "/" + task_id)
                check(gone.status == 204, f"delete: {gone}")
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            kept = list(pool.map(work, range(16)))
        for service in services:
            listed = service.listed()
            check(sorted(task["task_id"] for task in listed["tasks"]) == sorted(kept), "none lost")
            check(listed["total_number"] == 16, "total")
            service.end()


def test_killed():
    """kill -9 in the middle of writing: the state is whole, and what was answered is there."""
    with Folder() as folder:
        for _ in range(5):
            service = Service(folder)
            answered = []
            enough = threading.Event()

            def write(service=service, answered=answered, enough=enough):
                try:
                    while True:
                        answer = service.create(uuid.uuid4().hex)
                        path = service.tasks() + "/" + answer.json["task_id"]
                        answered.append(("made", path))
                        service.request("DELETE", path)
                        answered.append(("gone", path))
                        if len(answered) > 20:
                            enough.set()
                except (OSError, http.client.HTTPException):
                    enough.set()
            writer = threading.Thread(target=write)
            writer.start()
            enough.wait(20)
            service.process.kill()
            service.process.wait(20)
            writer.join(20)
            after = Service(folder)
            check(after.welcome["access_key"] == service.welcome["access_key"], "same project")
            check("afresh" not in after.errors(), "state is whole")
            there = {after.tasks() + "/" + t["task_id"] for t in after.listed()["tasks"]}
            last = dict((path, what) for what, path in answered)
            for path, what in list(last.items())[:-1]:
                check((path in there) == (what == "made"), f"{what} and answered")
            for path in there:
                after.request("DELETE", path)
            after.end()


def test_bad_state():
    with Folder() as folder:
        service = Service(folder)
        key = service.welcome["access_key"]
        service.end()
        file = os.path.join(folder, "state.json")
        with open(file, encoding="utf-8") as text:
            good = json.load(text)
        for number, bad in enumerate(("", "{", "[]", "{}", "\0" * 100, '{"version":1}',
                                      json.dumps({**good, "version": 3}),
                                      json.dumps({**good, "tasks": 5}), "[" * 100000)):
            with open(file, "w", encoding="utf-8") as text:
                text.write(bad)
            service = Service(folder)
            check(service.welcome["access_key"] != key, "started afresh")
            check("afresh" in service.errors(), "said so")
            aside = [n for n in os.listdir(folder) if re.match("state.json.(corrupt|newer)-", n)]
            check(len(aside) == number + 1, "kept aside")
            check(any(".newer-" in name for name in aside) == (number >= 6), "newer")
            # Broken while it runs: the next request finds a new project, and does not crash.
            with open(file + ".x", "w", encoding="utf-8") as text:
                text.write("{")
            os.rename(file + ".x", file)
            check(service.request("GET", service.tasks()).status == 401, "new keys")
            for name in os.listdir(folder):
                if "corrupt" in name and name not in aside:
                    os.remove(os.path.join(folder, name))
            service.end()


def test_odd_http():
    with Folder() as folder:
        service = Service(folder)
        tasks = service.tasks()
        host = service.host.encode()

        def status(data):
            out = service.raw(data)
            obs = b"\r\nContent-Type: application/xml\r\n" in out
            name = b"\r\nx-obs-request-id: " if obs else b"\r\nX-Request-Id: "
            check(out == b"" or name in out, f"request ID: {out[:200]}")
            check(out == b"" or obs or b"\r\nContent-Type: application/json\r\n" in out, "type")
            return int(out.split(b" ")[1]) if out else 0
        check(status(b"GET / HTTP/1.1\r\n\r\n") == 400, "no Host")
        check(status(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") == 400, "two Hosts")
        check(status(b"GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n") == 400, "NUL in a header")
        check(status(b"GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n") == 400, "NUL in the target")
        check(status(b"GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n") == 400, "folded")
        check(status(b"GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n") == 400, "no colon")
        check(status(b"nonsense\r\n\r\n") == 400, "nonsense")
        check(status(b"BREW / HTTP/1.1\r\nHost: a\r\n\r\n") in (400, 404), "unknown method")
        check(status(b"\r\n\r\n\r\n") == 0, "empty lines only")
        check(status(b"GET / HTT") == 0, "cut head")
        check(status(b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: a\r\n\r\n") == 414, "long URI")
        check(status(b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 20000 + b"\r\n") == 494,
              "many headers")
        for length in (b"-1", b"x", b"", b"1, 2", b"99999999999999999999999"):
            check(status(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length
                         + b"\r\n\r\n") == 400, f"length {length}")
        check(status(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                     b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400, "two framings")
        for path in (b"/%", b"/%zz", b"/%00", b"/%ff%fe", b"/v2/%/instances", b"/?%", b"/?&&=&=%"):
            check(status(b"GET " + path + b" HTTP/1.1\r\nHost: " + host + b"\r\n\r\n")
                  == (403 if path.startswith(b"/?") else 401 if b"v2" in path else 404), f"{path}")
        check(status(b"HEAD / HTTP/1.0\r\nHost: a\r\n\r\n") == 403, "HTTP/1.0, unsigned list")
        check_bodies(service, tasks)
        check(service.request("GET", tasks).status == 200, "still there")
        service.end()


def check_bodies(service, tasks):
    deep = b'{"a":' * 20000 + b"1" + b"}" * 20000
    expect_dms(service.request("POST", tasks, body=deep), 400, "DMS.00400005")
    expect_dms(service.request("POST", tasks, body=b"[" * 1000000), 400, "DMS.00400005")
    number = document("t").replace(b"300", b"3" * 100000)
    check(service.request("POST", tasks, body=number).status == 400, "huge number")
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/x"):
        answer = service.request("POST", tasks, body=document("as " + kind[:20]),
                                 headers={"content-type": kind})
        check(answer.status == 200, f"{kind}: {answer}")
    packed = service.request("POST", tasks, body=document("t"),
                             headers={"content-encoding": "gzip", "accept-encoding": "gzip, br",
                                      "range": "bytes=0-1"})
    check(packed.status == 200, f"bytes are taken as they come: {packed}")
    with_body = service.request("GET", tasks, body=b"{}")
    check(with_body.status == 200, f"GET with a body: {with_body}")
    check(service.request("DELETE", tasks + "/" + packed.json["task_id"], body=b"{}").status == 204,
          "DELETE with a body")

    limit = 12 * 1024 * 1024
    check(service.request("POST", tasks, body=b" " * limit).status == 400, "12 MB are read")
    expect_gateway(service.request("POST", tasks, body=b" " * (limit + 1)), 413, "APIGW.0201")
    service.local = threading.local()  # that connection was closed

    def chunked(method, target, headers, body):
        headers["transfer-encoding"] = "chunked"
        return method, target, headers, iter([body[:10], body[10:]])
    check(service.request("POST", tasks, body=document("chunked"), change=chunked).status == 200,
          "chunks")
    expect_gateway(service.request("POST", tasks, body=b" " * (limit + 1), change=chunked), 413,
                   "APIGW.0201")
    service.local = threading.local()
    check_continue(service, tasks)


def check_continue(service, tasks):
    """curl asks before a larger body and waits a second for the answer."""
    body = document("after 100")
    host, port = service.host.split(":")
    headers = {"host": service.host, "x-sdk-date": stamp(now())}
    signed = sorted(headers)
    value = signature(service.welcome["secret_key"], "POST", tasks, [], headers, signed, body)
    head = "".join([f"POST {tasks} HTTP/1.1\r\n", *(f"{k}: {v}\r\n" for k, v in headers.items()),
                    f"Authorization: SDK-HMAC-SHA256 Access={service.welcome['access_key']}, "
                    f"SignedHeaders={';'.join(signed)}, Signature={value}\r\n"
                    f"Content-Length: {len(body)}\r\nExpect: 100-continue\r\n\r\n"])
    with socket.create_connection((host, int(port)), timeout=20) as plain:
        plain.sendall(head.encode())
        check(plain.recv(1000).startswith(b"HTTP/1.1 100 "), "100 Continue")
        plain.sendall(body)
        check(plain.recv(1000).startswith(b"HTTP/1.1 200 "), "200 after 100")
    with socket.create_connection((host, int(port)), timeout=20) as plain:
        plain.sendall(re.sub("Content-Length: .*", "Content-Length: 99999999\r", head).encode())
        check(plain.recv(1000).startswith(b"HTTP/1.1 413 "), "413 instead of 100")


def test_speed():
    """No answer waits for an acknowledgement (40 ms) or a time-out; connections are kept."""
    with Folder() as folder:
        service = Service(folder)
        times = []
        for _ in range(60):
            begin = time.perf_counter()
            service.listed()
            times.append(time.perf_counter() - begin)
        check(sorted(times)[30] < 0.02, f"median of a list: {sorted(times)[30]}")
        kept = service.connection().sock
        service.listed()
        check(kept is not None and service.connection().sock is kept, "keep-alive")
        idle = [socket.create_connection(tuple(service.host.split(":"))) for _ in range(60)]
        service.local = threading.local()
        begin = time.perf_counter()
        service.listed()
        check(time.perf_counter() - begin < 2, "60 idle connections hold nobody up")
        for each in idle:
            each.close()
        service.end()


def main(names):
    tests = [(name, each) for name, each in names.items() if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        begin = time.perf_counter()
        try:
            test()
            print(f"ok   {name} ({time.perf_counter() - begin:.1f} s)")
        except Exception as error:  # a broken answer raises whatever its parser raises
            failed += 1
            lines = [step.lineno for step in traceback.extract_tb(error.__traceback__)
                     if os.path.dirname(step.filename) == os.path.dirname(__file__)]
            print(f"FAIL {name}: {type(error).__name__}: {error} (lines {lines})")
    print(f"{check.count} checks in {len(tests)} tests, {failed} tests failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(globals()))
