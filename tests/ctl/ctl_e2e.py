#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The terminal program from outside: the real spillwayctl against the practice service and against
a stranger's server that verifies signatures with its own code and can misbehave. Run it inside
support/with-session. Standard library only; all traffic stays on loopback.

Usage: ctl_e2e.py BIN_DIR [SECTION…]"""

import base64
import copy
import datetime
import glob
import hashlib
import hmac
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.parse
import uuid

import checks
from checks import check, same

BIN = os.path.abspath(sys.argv[1])
CTL = os.path.join(BIN, "spillwayctl")
PRACTICE = os.path.join(BIN, "spillway-practice")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")
APP = "io.github.spillway.Spillway"
LIMIT = 60  # seconds, for everything that is waited for

PID = "0123456789abcdef0123456789abcdef"
CID = "55b78880-9077-4c74-ad5a-6868555f76a4"
SIGN_AK, SIGN_SK = "SIGNINAKEYAAAAAA1234", "SignInSecretKeyNeverToBeSeen0123456789ab"
WRITE_AK, WRITE_SK = "WRITERKEYBBBBBBB5678", "WriterSecret/Key+NeverToBeSeen012345678="
TEMP_AK, TEMP_SK = "TEMPORARYKEYCCCC9012", "TemporarySecretNeverToBeSeen0123456789cd"
PROXY_PASSWORD = "ProxyPasswordNeverToBeSeen"
TOKEN = "TemporaryTokenNeverToBeSeen" + "gQpjbi1ub3J0aC00" * 20
PROFILE_AK, PROFILE_SK = "PROFILEKEYDDDDDD3456", "ProfileSecretKeyNeverToBeSeen0123456789e"
PROFILE_WRITE_AK, PROFILE_WRITE_SK = "PROFWRITEREEEEEE7890", "ProfileWriterSecretNeverToBeSeen01234567"
FILE_SK = "SecretInAFileNeverToBeSeen0123456789abcd"
WRONG_SK = "WrongSecretKeyNeverToBeSeen0123456789abc"
SECRETS = [SIGN_SK, WRITE_SK, TEMP_SK, TOKEN, PROFILE_SK, PROFILE_WRITE_SK, FILE_SK, WRONG_SK, PROXY_PASSWORD]
KEYS = {SIGN_AK: (SIGN_SK, None), TEMP_AK: (TEMP_SK, TOKEN), PROFILE_AK: (PROFILE_SK, None)}
CREATE_KEYS = {"outcome", "attempt_id", "task_id", "request_id", "error_code", "message"}
HISTORY_KEYS = {"attempt_id", "sent_at", "outcome", "verdict", "task_name", "connector_id", "endpoint", "task_id",
                "request_id", "http_status", "error_code"}

WORK = tempfile.mkdtemp(prefix="spillway-ctl.")
INPUTS = os.path.join(WORK, "inputs")
HOMES = os.path.join(WORK, "homes")
os.mkdir(INPUTS)
os.mkdir(HOMES)

captured = []  # everything that the program printed
writers = []  # of each create that arrived: the sign-in key and the bucket-writer key
asked_for = []  # those of them that a command with --bucket-key sign-in made


# ------------------------------------------------------------------------------------- the program

class Home:
    """A throw-away home of its own; the session bus is the only thing from outside."""

    def __init__(self, keyring=True):
        self.path = tempfile.mkdtemp(dir=HOMES)
        self.environment = {
            **checks.handed_on, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": self.path,
            "XDG_DATA_HOME": self.path + "/.local/share", "XDG_CONFIG_HOME": self.path + "/.config",
            "XDG_STATE_HOME": self.path + "/.local/state", "XDG_CACHE_HOME": self.path + "/.cache",
            "XDG_RUNTIME_DIR": self.path + "/run",
            "DBUS_SESSION_BUS_ADDRESS":
                os.environ["DBUS_SESSION_BUS_ADDRESS"] if keyring else "unix:path=/nonexistent"}
        os.mkdir(self.path + "/run", 0o700)

    @property
    def history(self):
        return f"{self.path}/.local/share/{APP}/history.sqlite"

    def start(self, *arguments, env=None, stdin=subprocess.DEVNULL):
        return subprocess.Popen([CTL, *arguments], env={**self.environment, **(env or {})}, stdin=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.path)

    def run(self, *arguments, env=None, input=None):
        began = time.monotonic()
        before = len(writers)
        process = self.start(*arguments, env=env, stdin=subprocess.PIPE if input is not None else subprocess.DEVNULL)
        result = Result(process, arguments, input, began)
        if "--bucket-key" in arguments and arguments[arguments.index("--bucket-key") + 1] == "sign-in":
            asked_for.extend(writers[before:])
        return result

    def json(self, *arguments, env=None, input=None):
        return self.run(*arguments, "--output", "json", env=env, input=input)

    def rows(self):
        """The attempts, as the program itself tells them."""
        return self.json("history").value


class Result:
    def __init__(self, process, arguments=(), input=None, began=None):
        try:
            self.out, self.err = process.communicate(input, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            self.out, self.err = process.communicate()
            check(False, f"{arguments} did not end within {LIMIT} s")
        self.seconds = time.monotonic() - began if began else 0
        self.code = process.returncode
        captured.extend([self.out, self.err])
        check(self.code >= 0 and self.code in (0, 2, 3, 4, 5, 6, 7, 8), f"{arguments} ended with {self.code}")
        self.value = None
        if "json" in arguments and "-9" not in arguments:
            self.value = one_value(self.out, arguments)

    def __str__(self):
        return f"exit {self.code}, stdout {self.out[:600]!r}, stderr {self.err[:300]!r}"


def one_value(out, what):
    try:
        return json.loads(out)
    except ValueError:
        check(False, f"{what}: standard output is not exactly one JSON value: {out[:200]!r}")
        return None


def ends(result, code, what):
    return check(result.code == code, f"{what}: expected exit {code}, got {result}")


def answers(result, code, outcome, what, **expected):
    """A `create --output json`: its exit code, its keys and some of their values."""
    ends(result, code, what)
    value = result.value if isinstance(result.value, dict) else {}
    same(set(value), CREATE_KEYS | ({"findings"} if code == 3 else set()), f"{what}: keys")
    if outcome:
        same(value.get("outcome"), outcome, f"{what}: outcome")
    for key, wanted in expected.items():
        same(value.get(key), wanted, f"{what}: {key}")
    check(all(v is None or v != "" for v in value.values()), f"{what}: null, not empty: {value}")
    if code != 0:
        check(isinstance(value.get("message"), str), f"{what}: a message, got {value.get('message')!r}")
    return value


serial = 0


def example(**changes):
    """The documentation's example without keys; descriptor's keys with a leading d_. None removes."""
    with open(os.path.join(DATA, "example.json"), encoding="utf-8") as file:
        body = json.load(file)
    for key, value in changes.items():
        target = body["obs_destination_descriptor"] if key.startswith("d_") else body
        key = key.removeprefix("d_")
        if value is None:
            target.pop(key, None)
        else:
            target[key] = value
    return body


def new_name():
    global serial
    serial += 1
    return f"ctl-task-{serial:03}"


def written(content):
    global serial
    serial += 1
    path = os.path.join(INPUTS, f"request-{serial}.json")
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def request_file(name=None, **changes):
    return written(example(task_name=name or new_name(), **changes))


KEY_ENVIRONMENT = {"HUAWEICLOUD_SDK_AK": SIGN_AK, "HUAWEICLOUD_SDK_SK": SIGN_SK,
                   "SPILLWAY_BUCKET_AK": WRITE_AK, "SPILLWAY_BUCKET_SK": WRITE_SK}


def without(*names):
    return {k: v for k, v in KEY_ENVIRONMENT.items() if k not in names}


# ------------------------------------------------------------------------------ a stranger's server

class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body

    def json(self):
        return json.loads(self.body)

    @property
    def access_key(self):
        found = re.search(r"Access=([^,]+),", self.headers.get("authorization", ""))
        return found.group(1) if found else None


def escaped(text):
    return urllib.parse.quote(text, safe="-_.~")


def verdict(request):
    """Contract 3.1, written anew: None if the signature is right, else what is wrong."""
    found = re.fullmatch(r"SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})",
                         request.headers.get("authorization", ""))
    if not found:
        return "no signature of that form"
    access_key, names, signature = found.groups()
    if access_key not in KEYS:
        return f"ak {access_key} not exist"
    secret, token = KEYS[access_key]
    signed = names.split(";")
    if signed != sorted(signed) or any(name not in request.headers for name in signed):
        return "signed headers absent or out of order"
    for needed in ("host", "x-sdk-date", "content-type", "x-project-id"):
        if needed not in signed:
            return f"{needed} is not signed"
    if token and ("x-security-token" not in signed or request.headers["x-security-token"] != token):
        return "the token is absent, wrong or not signed"
    if not token and "x-security-token" in request.headers:
        return "a token that does not belong to the key"
    date = request.headers["x-sdk-date"]
    moment = datetime.datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
    if abs((datetime.datetime.now(datetime.timezone.utc) - moment).total_seconds()) > 900:
        return "signature expired"
    path, _, query = request.target.partition("?")
    path = "/".join(escaped(urllib.parse.unquote(part)) for part in path.split("/"))
    pairs = sorted(urllib.parse.parse_qsl(query, keep_blank_values=True))
    canonical = "\n".join([
        request.method, path if path.endswith("/") else path + "/",
        "&".join(f"{escaped(k)}={escaped(v)}" for k, v in pairs),
        "".join(f"{name}:{request.headers[name].strip()}\n" for name in signed), names,
        hashlib.sha256(request.body).hexdigest()])
    text = "\n".join(["SDK-HMAC-SHA256", date, hashlib.sha256(canonical.encode()).hexdigest()])
    right = hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()
    return None if hmac.compare_digest(right, signature) else "verify aksk signature fail"


class Stranger:
    """DMS as somebody else would write it. `on_post` and `on_get` replace the good manners."""

    def __init__(self, tls=None):
        self.tls = tls
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.reset()
        threading.Thread(target=self.accept, daemon=True).start()

    def reset(self):
        with self.lock:
            self.connections = 0
            self.posts = 0  # heads of a POST; bodies that came whole are in deliveries
            self.body_bytes = 0
            self.deliveries = []
            self.requests = []
            self.refused = []
            self.tasks = {}
            self.quota = 18
            self.on_post = self.on_get = None
            self.arrived = threading.Event()  # a whole POST is here
            self.release = threading.Event()  # a held POST may be answered

    def accept(self):
        while not self.closing.is_set():
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            connection.settimeout(LIMIT)
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            stream = connection.makefile("rb")
            while self.one(connection, stream):
                pass
        except (OSError, ValueError):
            pass
        finally:
            try:
                connection.close()
            except OSError:
                pass

    def one(self, connection, stream):
        line = stream.readline()
        if not line:
            return False
        method, target, _ = line.decode("ascii").split(" ")
        if target.startswith("http://"):  # we are somebody's proxy
            target = "/" + target.split("/", 3)[3]
        headers = {}
        while (line := stream.readline().decode("latin-1").rstrip("\r\n")):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        if method == "POST":
            with self.lock:
                self.posts += 1
        length = int(headers.get("content-length", "0"))
        body = stream.read(length)
        with self.lock:
            self.body_bytes += len(body)
        if len(body) < length:
            return False
        request = Request(method, target, headers, body)
        wrong = verdict(request)
        with self.lock:
            self.requests.append(request)
            if wrong:
                self.refused.append((request, wrong))
            if method == "POST":
                self.deliveries.append(request)
                writers.append((request.access_key, request.json()["obs_destination_descriptor"]["access_key"]))
        if method == "POST":
            self.arrived.set()
        if wrong:
            return self.answer(connection, 401, {"error_code": "APIGW.0301", "request_id": "r-401",
                                                 "error_msg": f"Incorrect IAM authentication information: {wrong}"})
        behaviour = self.on_post if method == "POST" else self.on_get
        return (behaviour or Stranger.polite)(self, connection, request)

    def polite(self, connection, request):
        collection = f"/v2/{PID}/connectors/{CID}/sink-tasks"
        path = request.target.partition("?")[0]
        if request.method == "POST" and path == collection:
            return self.answer(connection, 200, {"task_id": self.make(request)})
        if request.method == "GET" and path == collection:
            with self.lock:
                tasks = [{"task_id": key, **{k: task[k] for k in ("task_name", "destination_type", "create_time",
                                                                  "status", "topics")}}
                         for key, task in self.tasks.items()]
            return self.answer(connection, 200, {"tasks": tasks, "total_number": len(tasks), "max_tasks": 18,
                                                 "quota_tasks": self.quota})
        if request.method == "PUT" and path == collection:
            wanted = request.json()["sink_max_tasks"]
            if not self.quota < wanted <= 18:
                return self.answer(connection, 400, {"error_code": "DMS.00400800", "error_msg": "Only raised."})
            self.quota = wanted
            return self.answer(connection, 204)
        key = path.removeprefix(collection + "/")
        with self.lock:
            task = self.tasks.get(key)
            if task and request.method == "DELETE":
                del self.tasks[key]
        if task is None:
            return self.answer(connection, 404, {"error_code": "DMS.00404022", "error_msg": "This does not exist."})
        return self.answer(connection, 204) if request.method == "DELETE" else self.answer(connection, 200, task)

    def make(self, request):
        body = request.json()
        descriptor = {k: v for k, v in body["obs_destination_descriptor"].items()
                      if k not in ("access_key", "secret_key", "topics", "topics_regex")}
        task = {"task_name": body["task_name"], "destination_type": "OBS", "create_time": int(time.time() * 1000),
                "status": "RUNNING", "obs_destination_descriptor": descriptor,
                "topics": body["obs_destination_descriptor"].get(
                    "topics", body["obs_destination_descriptor"].get("topics_regex"))}
        key = str(uuid.uuid4())
        with self.lock:
            self.tasks[key] = task
        return key

    def answer(self, connection, status, content=None, extra=(), length=None, keep=True):
        body = b"" if content is None else content if isinstance(content, bytes) else json.dumps(content).encode()
        date = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
        head = [f"HTTP/1.1 {status} Words", f"Date: {date}", "X-Request-Id: stranger-" + uuid.uuid4().hex,
                "Content-Type: application/json", *extra]
        if status != 204:
            head.append(f"Content-Length: {len(body) if length is None else length}")
        if not keep:
            head.append("Connection: close")
        connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        return keep

    def stop(self):
        self.closing.set()
        self.release.set()
        self.listener.close()


# How it can misbehave. Each is (server, connection, request) -> may the connection go on?

def close_after_body(server, connection, request):
    return False


def reset_connection(server, connection, request):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def stall(server, connection, request):
    connection.recv(1)  # returns when the other side has given up
    return False


def hold(server, connection, request):
    server.release.wait(LIMIT)
    return server.polite(connection, request)


def drip(server, connection, request):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not server.closing.wait(0.1):
        connection.sendall(b" ")
    return False


def lose_the_answer(server, connection, request):
    server.make(request)
    return False


def lose_the_answer_twice(server, connection, request):
    server.make(request)
    server.make(request)
    return False


def make_but_say_500(server, connection, request):
    server.make(request)
    return server.answer(connection, 500, {"error_code": "DMS.00500000", "error_msg": "Internal error."})


def cut(server, connection, request):
    server.answer(connection, 200, b'{"task_id":"2962882a-386c-4c9d-bb59-3b4f55d82961"}', length=500)
    return False


def says(status, content=None, extra=()):
    return lambda server, connection, request: server.answer(connection, status, content, extra)


def only(method, behaviour):
    """Misbehaves for one method; all others are served."""
    return lambda server, connection, request: (behaviour if request.method == method else Stranger.polite)(
        server, connection, request)


def do_and_close(server, connection, request):
    """What was asked is done, and nobody is told."""
    class Nobody:
        def sendall(self, data):
            pass
    server.polite(Nobody(), request)
    return False


def flood(server, connection, request):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (64 * 1024 * 1024))
    for _ in range(1024):
        connection.sendall(b"x" * 65536)
    return False


def echo(server, connection, request):
    text = request.body.decode()
    return server.answer(connection, 400, {"error_code": "DMS.00400085", "error_msg": "bad body: " + text,
                                           "request_id": WRITE_SK}, extra=["X-Request-Id: " + WRITE_SK])


def echo_plain(server, connection, request):
    return server.answer(connection, 500, b"<html>" + request.body + b"</html>")


def certificate(name):
    """A self-signed certificate for 127.0.0.1, as (server context, PEM path)."""
    pem, key = os.path.join(WORK, name + ".pem"), os.path.join(WORK, name + ".key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", pem],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)
    return context, pem


def place(server, project=PID):
    return ["--dms-endpoint", server if isinstance(server, str) else server.url, "--project-id", project,
            "--connector-id", CID]


class Service:
    """spillway-practice as a process of ours."""

    def __init__(self):
        self.process = subprocess.Popen(
            [PRACTICE, "--port", "0", "--state", tempfile.mkdtemp(dir=WORK), "--exit-with-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"})
        self.greeting = json.loads(self.process.stdout.readline())
        self.connector = next(i["connector_id"] for i in self.greeting["instances"] if i["connector_id"])
        self.place = ["--dms-endpoint", self.greeting["dms"], "--project-id", self.greeting["project_id"],
                      "--connector-id", self.connector]
        self.environment = {**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_AK": self.greeting["access_key"],
                            "HUAWEICLOUD_SDK_SK": self.greeting["secret_key"]}

    def stop(self):
        self.process.stdin.close()
        self.process.wait(LIMIT)


# --------------------------------------------------------------------------------------------- check

def findings_of(value, what):
    if not check(isinstance(value, list), f"{what}: an array, got {value!r:.200}"):
        return []
    for finding in value:
        same(set(finding), {"field", "severity", "rule", "message"}, f"{what}: keys of a finding")
        check(finding["severity"] in ("error", "warning"), f"{what}: severity {finding['severity']!r}")
        check(finding["rule"] and finding["message"], f"{what}: a rule and a message")
    return value


def judge(home, body, fields, severity, what):
    """fields: None for no finding at all."""
    result = home.json("check", written(body))
    found = findings_of(result.value, what)
    ends(result, 3 if severity == "error" else 0, what)
    if fields is None:
        return same(found, [], what)
    wanted = {fields} if isinstance(fields, str) else set(fields)
    same({f["field"] for f in found}, wanted, f"{what}: fields in {found}")
    return check(any(f["severity"] == severity for f in found), f"{what}: a finding of severity {severity} in {found}")


def check_good_files():
    home = Home()
    for name in ("example.json", "example-masked.json"):
        path = os.path.join(DATA, name)
        result = home.json("check", path)
        ends(result, 0, f"check {name}")
        same(result.value, [], f"check {name}")
        with open(path, "rb") as file:
            content = file.read()
        result = home.json("check", "-", input=content)
        ends(result, 0, f"check - {name}")
        same(result.value, [], f"check - {name}")
        ends(home.run("check", path), 0, f"check {name} as a table")
    for what, changes in {
            "no path": {"d_obs_path": None}, "empty path": {"d_obs_path": ""}, "a path of 50": {"d_obs_path": "p" * 50},
            "a hyphen in the path": {"d_obs_path": "a-b/c_d"}, "no folder pattern": {"d_partition_format": None},
            "empty folder pattern": {"d_partition_format": ""}, "interval 30": {"d_deliver_time_interval": 30},
            "interval 900": {"d_deliver_time_interval": 900}, "20 topics": {"d_topics": ",".join(f"t{i}" for i in range(20))},
            "a pattern": {"d_topics": None, "d_topics_regex": "^orders-[0-9]+$"}, "latest": {"d_consumer_strategy": "latest"},
            "a bucket with dots": {"d_obs_bucket_name": "a.b-c.1"}, "empty keys": {"d_access_key": "", "d_secret_key": ""},
            "a topic of 249": {"d_topics": "t" * 249}, "a name of 4": {"task_name": "abcd"},
            "a name of 64": {"task_name": "n" * 64}}.items():
        judge(home, example(**changes), None, None, what)
    for pattern in ("yyyy", "yyyy/MM", "yyyy/MM/dd", "yyyy/MM/dd/HH", "yyyy/MM/dd/HH/mm"):
        judge(home, example(d_partition_format=pattern), None, None, pattern)
    for delimiter in (",", ";", "|", "\n"):
        judge(home, example(d_record_delimiter=delimiter), None, None, f"delimiter {delimiter!r}")
    check(not os.path.exists(home.history), "check writes no history")


def check_bad_files():
    home = Home()
    descriptor = ("consumer_strategy", "destination_file_type", "obs_bucket_name", "deliver_time_interval")
    for key in ("source_type", "task_name", "destination_type", "obs_destination_descriptor"):
        judge(home, example(**{key: None}), key, "error", f"no {key}")
        for wrong in (5, [], True):
            if key != "obs_destination_descriptor":
                judge(home, example(**{key: wrong}), key, "error", f"{key} is {wrong!r}")
                continue
            result = home.json("check", written(example(**{key: wrong})))
            ends(result, 3, f"{key} is {wrong!r}")
            check((key, "error") in [(f["field"], f["severity"]) for f in findings_of(result.value, key)],
                  f"{key} is {wrong!r}: {result.value}")
    for key in descriptor:
        judge(home, example(**{"d_" + key: None}), key, "error", f"no {key}")
    for key in descriptor + ("topics", "obs_path", "partition_format", "record_delimiter"):
        wrongs = ("300", [300], {}, True) if key == "deliver_time_interval" else (5, ["x"], {"a": 1}, False)
        for wrong in wrongs:
            judge(home, example(**{"d_" + key: wrong}), key, "error", f"{key} is {wrong!r}")
    body = example()
    for key in ("consumer_strategy", "obs_bucket_name", "deliver_time_interval"):
        nothing = copy.deepcopy(body)
        nothing["obs_destination_descriptor"][key] = None
        judge(home, nothing, key, "error", f"{key} is null")
    judge(home, example(d_topics=None, d_topics_regex=7), "topics_regex", "error", "topics_regex is a number")
    judge(home, example(d_access_key=7), "access_key", "error", "access_key is a number")
    judge(home, example(d_topics=None), "topics", "error", "neither topics nor pattern")
    judge(home, example(d_topics_regex="a.*"), ("topics", "topics_regex"), "error", "both topics and pattern")
    for pattern in (".*", ".+", "^.*$", "^.+$", "(.*)", ".*?", "(.+)+", ".{0,}", ".{1,}", "[\\s\\S]*", "(?:.*)", "(?s).*",
                    "\\A.*\\z", ".*.*", "[^,]+", "a|.*", "(?i).*"):
        judge(home, example(d_topics=None, d_topics_regex=pattern), "topics_regex", "error", f"pattern {pattern}")
    for pattern in ("[a-z", "(", "*abc", "a{2,1}", "abc\\"):
        judge(home, example(d_topics=None, d_topics_regex=pattern), "topics_regex", "error", f"pattern {pattern}")
    for key, values in {
            "d_topics": ("a,,b", ",a", "a,", "a b", "a\tb", "a\nb", "a\u0000b", "t" * 250, ".*", "a,.*"),
            "task_name": ("", "a name", "a\tname", "name\n", "na\u0001me", " name"),
            "d_consumer_strategy": ("LATEST", "Earliest", "oldest"),
            "d_destination_file_type": ("TXT", "text", "JSON"),
            "source_type": ("blob", "FILE"), "destination_type": ("obs", "S3"),
            "d_partition_format": ("N/A", "n/a", "yyyy/mm", "yyyy-MM-dd", "yyyy/", "yyyy/MM/dd/HH/mm/ss"),
            "d_record_delimiter": ("\\n", "\t", ",,", "\r\n", " ", "null"),
            "d_deliver_time_interval": (29, 901, 0, -300, 300.5, 10 ** 30),
            "d_obs_bucket_name": ("ab", "b" * 64, "Bucket", "a_b", "-abc", "abc-", ".abc", "a..b", "a.-b", "a-.b",
                                  "192.168.0.1", "a b", "bücket", "a/b"),
            "d_obs_path": ("p" * 65, "a b", "a.b", "päth", "a\\b", "a\nb", "a*b")}.items():
        for value in values:
            judge(home, example(**{key: value}), key.removeprefix("d_"), "error", f"{key} {value!r:.40}")
    # Warnings end with 0.
    for key, values in {
            "task_name": ("abc", "n" * 65, "a.name", "näme"), "d_obs_path": ("p" * 51, "p" * 64),
            "d_topics": ("a,b,a", "__consumer_offsets", ",".join(f"t{i}" for i in range(21)), "orders-.*"),
            "d_record_delimiter": ("NULL",), "d_access_key": ("TOOSHORT", "A" * 21)}.items():
        for value in values:
            judge(home, example(**{key: value}), key.removeprefix("d_"), "warning", f"{key} {value!r:.40}")
    judge(home, example(flavour="x"), "flavour", "warning", "an unknown key")
    judge(home, example(d_flavour={"deep": [1]}), "flavour", "warning", "an unknown key in the descriptor")
    # A field of the descriptor beside it is unknown there and missing inside.
    result = home.json("check", written(example(task_name="a name", d_deliver_time_interval=5, d_obs_bucket_name="X")))
    same({f["field"] for f in findings_of(result.value, "three at once")},
         {"task_name", "deliver_time_interval", "obs_bucket_name"}, "all findings at once")
    table = home.run("check", written(example(task_name="a name")))
    ends(table, 3, "a table of findings")
    check(b"task_name" in table.out and b"error" in table.out, f"the table names the field: {table}")


def check_no_json():
    home = Home()
    fifty = os.path.join(INPUTS, "fifty.json")
    with open(fifty, "wb") as file:
        file.write(b'{"task_name":"' + b"x" * (50 * 1024 * 1024) + b'"}')
    blank = os.path.join(INPUTS, "blank.json")
    with open(blank, "wb") as file:
        file.write(b" " * (50 * 1024 * 1024))
    whole = json.dumps(example()).encode()
    deep = 10_000
    cases = {
        "empty": b"", "blanks": b" \n\t", "words": b"hello", "cut": whole[:-20], "one brace": b"{", "trailing": whole + b"x",
        "two values": whole + whole, "not UTF-8": b'{"task_name":"\xff\xfe"}', "UTF-16": whole.decode().encode("utf-16"),
        "NULs": b"\0" * 100, "a NUL after": whole + b"\0{", "single quotes": b"{'a':1}", "comma": b'{"a":1,}', "NaN": b'{"a":NaN}',
        "an array": b"[]", "null": b"null", "a number": b"42", "a text": b'"x"',
        "arrays 10000 deep": b"[" * deep + b"]" * deep, "objects 10000 deep": b'{"a":' * deep + b"1" + b"}" * deep,
        "open 10000 deep": b"[" * deep,
        "deep inside": whole[:-1] + b',"x":' + b"[" * deep + b"]" * deep + b"}",
        "a binary": os.urandom(4096)}
    for what, content in cases.items():
        result = home.json("check", written(content))
        ends(result, 3, f"check of {what}")
        found = findings_of(result.value, what)
        same([(f["field"], f["severity"]) for f in found], [("", "error")], f"check of {what}")
        ends(home.run("check", "-", input=content), 3, f"check - of {what}")
    for path in (fifty, blank):
        result = home.json("check", path)
        ends(result, 3, "check of 50 MB")
        same([f["field"] for f in findings_of(result.value, "50 MB")], [""], "check of 50 MB")
        check(len(result.out) < 10_000 and len(result.err) < 10_000, "50 MB come not back")
    with open(fifty, "rb") as file:
        process = home.start("check", "-", "--output", "json", stdin=file)
        result = Result(process, ("check", "-", "json"))
    ends(result, 3, "50 MB on standard input")
    for what, path in {"a missing file": INPUTS + "/absent.json", "a folder": INPUTS}.items():
        for verb in (["check"], ["create", "--practice"]):
            result = home.json(*verb, path)
            ends(result, 2, f"{verb[0]} of {what}")
            check(result.err or result.out, f"{verb[0]} of {what} says something")
            if verb[0] == "create":
                same(set(result.value), CREATE_KEYS, f"create of {what}: keys")
    ends(home.json("check", "/dev/null"), 3, "check of /dev/null")
    with open(os.path.join(DATA, "example.json"), "rb") as file:
        ends(home.json("check", written(b"\xef\xbb\xbf" + file.read())), 0, "a byte order mark is no harm")


def check_secret_in_file(stranger):
    home = Home()
    plain = json.dumps(example(d_secret_key=FILE_SK)).encode()
    cases = {
        "in its place": plain, "at the top": json.dumps(example(secret_key=FILE_SK)).encode(),
        "in a deep object": json.dumps(example(x={"y": [{"z": {"secret_key": FILE_SK}}]})).encode(),
        "in a deep array": json.dumps(example(d_x=[[[{"secret_key": FILE_SK}]]])).encode(),
        "with an escaped key": plain.replace(b'"secret_key"', b'"secret\\u005fkey"'),
        "mask first": plain.replace(b'"secret_key"', b'"secret_key": "XXXX", "secret_key"'),
        "mask after": plain.replace(FILE_SK.encode() + b'"', FILE_SK.encode() + b'", "secret_key": "XXXX"'),
        "as an array": json.dumps(example(d_secret_key=[FILE_SK])).encode(),
        "as an object": json.dumps(example(d_secret_key={"v": FILE_SK})).encode(),
        "as a number": json.dumps(example(d_secret_key=12345)).encode(),
        "in a bad request": json.dumps(example(d_secret_key=FILE_SK, task_name="a name", d_topics=5)).encode(),
        "nearly a mask": json.dumps(example(d_secret_key="X" * 39 + "Y")).encode()}
    stranger.reset()
    for what, content in cases.items():
        path = written(content)
        for arguments in (["check", path], ["check", path, "--output", "json"], ["check", "-"],
                          ["create", path, *place(stranger), "--output", "json"],
                          ["create", path, *place(stranger), "--dry-run"]):
            result = home.run(*arguments, env=KEY_ENVIRONMENT, input=content)
            ends(result, 2, f"{arguments[0]} of a secret {what}")
            check(FILE_SK.encode() not in result.out + result.err, f"a secret {what} is not printed by {arguments[0]}")
            if "json" in arguments and arguments[0] == "create":
                same(set(result.value), CREATE_KEYS, f"create of a secret {what}: keys")
    broken = home.json("check", written(plain[:-5]))
    ends(broken, 3, "a cut file with a secret")
    same(stranger.connections, 0, "no connection for a file with a secret")
    check(not os.path.exists(home.history), "no row for a file with a secret")


def check_usage():
    home = Home()
    path = request_file()
    url = "https://127.0.0.1:1"
    bad = {
        "nothing": [], "no such command": ["launch"], "no file": ["check"], "two files": ["check", path, path],
        "unknown option": ["check", path, "--fast"], "output": ["check", path, "--output", "xml"],
        "no place": ["create", path], "two places": ["create", path, "--practice", "--profile", "x"],
        "two places again": ["create", path, "--practice", "--dms-endpoint", url],
        "no project": ["create", path, "--dms-endpoint", url, "--connector-id", CID],
        "no connector": ["create", path, "--dms-endpoint", url, "--project-id", PID],
        "bucket key": ["create", path, *place(url), "--bucket-key", "mine"],
        "bucket key of no profile": ["create", path, *place(url), "--bucket-key", "profile"],
        "timeout 0": ["create", path, *place(url), "--timeout", "0"],
        "timeout -1": ["create", path, *place(url), "--timeout=-1"],
        "timeout words": ["create", path, *place(url), "--timeout", "soon"],
        "timeout nan": ["create", path, *place(url), "--timeout", "nan"],
        "no such profile": ["create", path, "--profile", "absent"],
        "secret on the line": ["create", path, *place(url), "--secret-key", FILE_SK],
        "access key on the line": ["create", path, *place(url), "--access-key", SIGN_AK],
        "delete without --confirm": ["delete", CID, *place(url)], "show nothing": ["show", *place(url)],
        "a task id that climbs": ["show", "../../x", *place(url)], "limit 0": ["history", "--limit", "0"],
        "limit words": ["history", "--limit", "many"], "profile": ["profile"], "profile what": ["profile", "paint"],
        "profile add nothing": ["profile", "add"], "profile remove absent": ["profile", "remove", "absent"],
        "profile show absent": ["list", "--profile", "absent"],
        "bad proxy": ["create", path, *place(url), "--proxy", "nonsense"],
        "proxy scheme": ["create", path, *place(url), "--proxy", "ftp://127.0.0.1:1"]}
    for what, arguments in bad.items():
        result = home.run(*arguments, env=KEY_ENVIRONMENT)
        ends(result, 2, f"usage: {what}")
        check(result.err, f"usage: {what} is said on standard error")
        if "--output" not in arguments:
            result = home.json(*arguments, env=KEY_ENVIRONMENT)
            ends(result, 2, f"usage with json: {what}")
            if arguments[:1] == ["create"]:
                same(set(result.value or ()), CREATE_KEYS, f"usage with json: {what}: create's keys always")
    result = home.run("--output", "json", "check", path)
    check(result.code in (0, 2) and result.out.strip(), f"options first: {result}")
    one_value(result.out, "options first")
    for arguments in (["paths", "--output=json"], ["paths", "--output", "table", "--output", "json"]):
        one_value(home.run(*arguments).out, arguments)
    for arguments in (["--help"], ["--version"], ["create", "--help"], ["history", "--help"]):
        ends(home.run(*arguments), 0, f"{arguments}")
    value = home.json("paths").value
    same(set(value), {"history", "drafts", "logs", "config"}, "keys of paths")
    check(all(v.startswith(home.path + "/") for v in value.values()), f"paths lie in the home: {value}")
    same(value["history"], home.history, "the history's path")
    same(home.rows(), [], "the history of an empty home")
    same(home.json("profile", "list").value, [], "the profiles of an empty home")
    check(not os.path.exists(home.history), "looking makes no file")


# -------------------------------------------------------------------------------------------- create

def check_create(stranger, **options):
    """The good case, to the last key."""
    home = Home()
    extra = ["--ca-file", options["ca"]] if "ca" in options else []
    label = "over TLS" if extra else "over http"
    stranger.reset()
    name = new_name()
    before = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
    result = home.json("create", request_file(name), *place(stranger), *extra, env=KEY_ENVIRONMENT)
    value = answers(result, 0, "created", f"create {label}", error_code=None)
    same(stranger.refused, [], f"signatures {label}")
    if not same(len(stranger.deliveries), 1, f"deliveries {label}"):
        return
    post = stranger.deliveries[0]
    same(post.target, f"/v2/{PID}/connectors/{CID}/sink-tasks", "the path")
    same(post.headers["content-type"], "application/json", "the content type")
    same(post.headers["x-project-id"], PID, "X-Project-Id")
    check("x-security-token" not in post.headers and "expect" not in post.headers, "no header too many")
    same(post.access_key, SIGN_AK, "the sign-in key")
    sent = example(task_name=name, d_access_key=WRITE_AK, d_secret_key=WRITE_SK)
    same(post.json(), sent, "the body")
    same([t for t in stranger.tasks], [value["task_id"]], "the task ID")
    check(str(value["request_id"]).startswith("stranger-"), f"the request ID: {value}")
    check(value["attempt_id"], "an attempt ID")
    rows = home.rows()
    same(len(rows), 1, "one row")
    same(set(rows[0]), HISTORY_KEYS, "keys of the history")
    wanted = {"attempt_id": value["attempt_id"], "outcome": "created", "task_name": name, "connector_id": CID,
              "endpoint": stranger.url, "task_id": value["task_id"], "request_id": value["request_id"],
              "http_status": 200, "error_code": None, "verdict": None}
    same({k: rows[0][k] for k in wanted}, wanted, "the row")
    moment = datetime.datetime.fromisoformat(rows[0]["sent_at"].replace("Z", "+00:00"))
    check(moment.tzinfo is not None and before <= moment <= datetime.datetime.now(datetime.timezone.utc),
          f"sent_at is now, in UTC: {rows[0]['sent_at']}")
    # Absent is absent, and the table prints the ID alone.
    stranger.reset()
    plain = home.run("create", "-", *place(stranger), *extra, env=KEY_ENVIRONMENT,
                     input=json.dumps(example(task_name=new_name(), d_topics=None, d_topics_regex="^a-.+$", d_obs_path="",
                                              d_partition_format="", d_record_delimiter="|")).encode())
    ends(plain, 0, f"create - {label}")
    same(plain.out.decode().strip(), next(iter(stranger.tasks), None), "the table prints the task ID")
    descriptor = stranger.deliveries[0].json()["obs_destination_descriptor"]
    same({k for k in ("topics", "obs_path", "partition_format") if k in descriptor}, set(), "absent keys")
    same(descriptor["topics_regex"], "^a-.+$", "the pattern")
    # The list, show and delete of what was made.
    key = next(iter(stranger.tasks))
    listed = home.json("list", *place(stranger), *extra, env=KEY_ENVIRONMENT)
    ends(listed, 0, "list")
    same([t["task_id"] for t in listed.value], [key], "list")
    check(home.rows()[0]["task_id"] == key and listed.value[0]["attempt_id"] == home.rows()[0]["attempt_id"],
          f"list tells which attempt made it: {listed.value}")
    table = home.run("list", *place(stranger), *extra, env=KEY_ENVIRONMENT)
    ends(table, 0, "list as a table")
    check(b"here" in table.out and b"not from here" not in table.out, f"from here: {table.out}")
    if not extra:
        elsewhere = Home()
        table = elsewhere.run("list", *place(stranger), env=KEY_ENVIRONMENT)
        check(table.code == 0 and b"not from here" in table.out, f"not from here: {table.out}")
        same(elsewhere.json("list", *place(stranger), env=KEY_ENVIRONMENT).value[0]["attempt_id"], None, "nobody's attempt")
        check(not os.path.exists(elsewhere.history), "looking makes no history")
    shown = home.json("show", key, *place(stranger), *extra, env=KEY_ENVIRONMENT)
    ends(shown, 0, "show")
    task_name = stranger.tasks[key]["task_name"]
    same((shown.value["task_id"], shown.value["task_name"]), (key, task_name), "show")
    remove = ["delete", key, *place(stranger), *extra, "--confirm"]
    for wrong in ("another", task_name.upper(), task_name + " ", ""):
        ends(home.json(*remove, wrong, env=KEY_ENVIRONMENT), 2, f"delete --confirm {wrong!r}")
    check(key in stranger.tasks and not any(r.method == "DELETE" for r in stranger.requests), "nothing was deleted")
    ends(home.json(*remove, task_name, env=KEY_ENVIRONMENT), 0, "delete")
    check(key not in stranger.tasks, "the task is gone")
    ends(home.json(*remove, task_name, env=KEY_ENVIRONMENT), 0, "delete again")
    ends(home.json("show", key, *place(stranger), *extra, env=KEY_ENVIRONMENT), 5, "show of what is gone")
    same(stranger.refused, [], "all signatures")


def check_keys(stranger):
    home = Home()
    stranger.reset()
    at = place(stranger)
    for missing in ("SPILLWAY_BUCKET_AK", "SPILLWAY_BUCKET_SK", "HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"):
        answers(home.json("create", request_file(), *at, env=without(missing)), 2, "not-sent", f"no {missing}")
    only = without("SPILLWAY_BUCKET_AK", "SPILLWAY_BUCKET_SK")
    answers(home.json("create", request_file(), *at, "--bucket-key", "environment", env=only), 2, "not-sent",
            "no bucket key in the environment")
    temporary = {"HUAWEICLOUD_SDK_AK": TEMP_AK, "HUAWEICLOUD_SDK_SK": TEMP_SK, "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN}
    answers(home.json("create", request_file(), *at, "--bucket-key", "sign-in", env=temporary), 2, "not-sent",
            "a temporary key as bucket-writer")
    same(stranger.connections, 0, "no connection without keys")
    same(home.rows(), [], "no row without keys")
    answers(home.json("create", request_file(), *at, "--bucket-key", "sign-in", env=only), 0, "created", "sign-in as writer")
    sent = stranger.deliveries[-1].json()["obs_destination_descriptor"]
    same((sent["access_key"], sent["secret_key"]), (SIGN_AK, SIGN_SK), "the sign-in key in the body")
    answers(home.json("create", request_file(), *at, "--bucket-key", "environment", env=KEY_ENVIRONMENT), 0, "created",
            "--bucket-key environment")
    same(stranger.deliveries[-1].json()["obs_destination_descriptor"]["access_key"], WRITE_AK, "the writer key")
    env = {**KEY_ENVIRONMENT, **temporary}
    answers(home.json("create", request_file(), *at, env=env), 0, "created", "a temporary sign-in key")
    same(stranger.deliveries[-1].headers.get("x-security-token"), TOKEN, "the token")
    check("x-security-token" in stranger.deliveries[-1].headers["authorization"], "the token is signed")
    same(stranger.deliveries[-1].json()["obs_destination_descriptor"]["access_key"], WRITE_AK, "the writer beside a token")
    stand_in = ["--dms-endpoint", stranger.url, "--connector-id", CID]
    answers(home.json("create", request_file(), *stand_in, env={**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_PROJECT_ID": PID}), 0,
            "created", "the project from the environment")
    answers(home.json("create", request_file(), *at, env={**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_PROJECT_ID": "f" * 32}), 0,
            "created", "--project-id goes before the environment")
    same(stranger.refused, [], "signatures of all keys")
    # 4: the service refuses the key; once, and without a second try.
    stranger.reset()
    value = answers(home.json("create", request_file(), *at, env={**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_SK": WRONG_SK}), 4,
                    "rejected", "a wrong secret", error_code="APIGW.0301")
    check(value.get("attempt_id"), "a rejected attempt has an ID")
    same(len(stranger.requests), 1, "one request with a wrong secret")
    ends(home.json("list", *at, env={**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_SK": WRONG_SK}), 4, "list with a wrong secret")
    ends(home.json("list", *at, env={}), 2, "list without a key")
    ends(home.json("list", *at, env=only), 0, "list needs no bucket key")


def check_before_sending(stranger, secure, ca):
    home = Home()
    stranger.reset()
    secure.reset()
    at = place(stranger)
    value = answers(home.json("create", request_file(d_topics_regex="a"), *at, env=KEY_ENVIRONMENT), 3, "not-sent",
                    "an invalid request", attempt_id=None, task_id=None, request_id=None)
    same({f["field"] for f in findings_of(value.get("findings"), "create's findings")}, {"topics", "topics_regex"}, "findings")
    value = answers(home.json("create", written(b"no json"), *at, env=KEY_ENVIRONMENT), 3, "not-sent", "create of no JSON")
    same([f["field"] for f in findings_of(value.get("findings"), "create of no JSON")], [""], "finding of no JSON")
    answers(home.json("create", request_file(), *place(stranger, project="../" + PID), env=KEY_ENVIRONMENT), 3, "not-sent",
            "a project ID that climbs")
    for host in ("http://192.0.2.1", "http://dms.example.com", "http://127.0.0.1.example.com:80", "ftp://127.0.0.1",
                 "http://user:pw@127.0.0.1", stranger.url + "/v2"):
        answers(home.json("create", request_file(), *place(host), env=KEY_ENVIRONMENT), 2, "not-sent", host)
    for what, path in {"absent": WORK + "/absent.pem", "a folder": WORK, "no PEM": request_file(), "empty": "/dev/null"}.items():
        answers(home.json("create", request_file(), *place(secure), "--ca-file", path, env=KEY_ENVIRONMENT), 2, "not-sent",
                f"a CA file that is {what}")
    same((stranger.connections, secure.connections), (0, 0), "no connection for what is wrong before")
    same(home.rows(), [], "no row for what is wrong before")
    # 8: nothing was sent
    for what, arguments in {"an unknown CA": place(secure), "another CA": [*place(secure), "--ca-file", ca["other"]],
                            "another host": [*place(secure.url.replace("127.0.0.1", "localhost")), "--ca-file", ca["ours"]]
                            }.items():
        value = answers(home.json("create", request_file(), *arguments, env=KEY_ENVIRONMENT), 8, "not-sent", what,
                        task_id=None, request_id=None)
        check(value.get("attempt_id"), f"{what}: the attempt has an ID")
    same((secure.requests, secure.posts, secure.body_bytes), ([], 0, 0), "no byte of the body to an unknown server")
    check(secure.connections > 0, "the handshakes were tried")
    closed = socket.create_server(("127.0.0.1", 0))
    nowhere = f"127.0.0.1:{closed.getsockname()[1]}"
    closed.close()
    answers(home.json("create", request_file(), *place("http://" + nowhere), env=KEY_ENVIRONMENT), 8, "not-sent", "no listener")
    answers(home.json("create", request_file(), *at, "--proxy", "http://" + nowhere, env=KEY_ENVIRONMENT), 8, "not-sent",
            "a proxy that is not there")
    # TLS spoken to a plain server, plain http to a TLS server.
    answers(home.json("create", request_file(), *place(stranger.url.replace("http:", "https:")), env=KEY_ENVIRONMENT), 8,
            "not-sent", "TLS to a plain server")
    rows = home.rows()
    check(rows and all(r["outcome"] == "not-sent" and r["sent_at"] is None for r in rows), f"not-sent rows: {rows}")
    # A name that was not sent is free.
    name = new_name()
    answers(home.json("create", request_file(name), *place("http://" + nowhere), env=KEY_ENVIRONMENT), 8, "not-sent", "free")
    answers(home.json("create", request_file(name), *at, env=KEY_ENVIRONMENT), 0, "created", "the same name after not-sent")
    # The proxy is used when asked for, also to this computer.
    proxy = Stranger()
    answers(home.json("create", request_file(), *place("http://" + nowhere), "--proxy", proxy.url, env=KEY_ENVIRONMENT), 0,
            "created", "through a proxy")
    same(len(proxy.deliveries), 1, "deliveries through the proxy")
    proxy.stop()


def check_dry_run(stranger, keyring_profile):
    home, profile = keyring_profile
    stranger.reset()
    rows = len(home.rows())
    fresh = Home(keyring=False)
    path = request_file()
    for who, arguments, env in ((fresh, [path, *place(stranger)], KEY_ENVIRONMENT), (fresh, [path, *place(stranger)], {}),
                                (home, [path, "--profile", profile], {})):
        result = who.json("create", *arguments, "--dry-run", env=env)
        ends(result, 0, "--dry-run")
        value = result.value or {}
        same(set(value), {"method", "url", "headers", "body"}, "--dry-run: keys")
        same((value["method"], value["url"]), ("POST", f"{stranger.url}/v2/{PID}/connectors/{CID}/sink-tasks"), "--dry-run")
        masked = value["body"]["obs_destination_descriptor"]
        check(set(masked["secret_key"]) <= set("X*"), f"--dry-run: the mask {masked}")
        plain = {k: v for k, v in masked.items() if k not in ("secret_key", "access_key")}
        same(plain, example()["obs_destination_descriptor"], "--dry-run: the body")
        names = {k.lower() for k in value["headers"]}
        check({"host", "content-type", "x-project-id", "x-sdk-date", "authorization"} <= names, f"--dry-run: {names}")
        text = who.run("create", *arguments, "--dry-run", env=env)
        ends(text, 0, "--dry-run as a table")
        check(text.out.startswith(b"POST http://") and b'"task_name"' in text.out, f"--dry-run: {text}")
        for output in (result.out + result.err, text.out + text.err):
            check(not any(s.encode() in output for s in SECRETS), "--dry-run prints no secret")
    ends(fresh.json("create", request_file(d_topics=""), *place(stranger),
                    "--dry-run", env=KEY_ENVIRONMENT), 3, "--dry-run of a bad request")
    practice = Home(keyring=False)
    ends(practice.json("create", path, "--practice", "--dry-run"), 0, "--dry-run of practice")
    same(stranger.connections, 0, "--dry-run opens no connection")
    check(not os.path.exists(fresh.history) and not os.path.exists(practice.history), "--dry-run writes no row")
    same(len(home.rows()), rows, "--dry-run adds no row")


def check_misbehaviour(stranger):
    """Every way to misbehave: never more than one delivery, and the right word for it."""
    elsewhere = Stranger()
    location = [f"Location: {elsewhere.url}/v2/{PID}/connectors/{CID}/sink-tasks"]
    error = {"error_code": "DMS.00400085", "error_msg": "The body is invalid."}
    cases = {
        "close after the body": (close_after_body, 6, "unknown", None),
        "reset": (reset_connection, 6, "unknown", None),
        "stall": (stall, 6, "unknown", None),
        "drip": (drip, 6, "unknown", None),
        "cut": (cut, 6, "unknown", None),
        "not JSON": (says(200, b"<html>welcome</html>"), 6, "unknown", None),
        "no task_id": (says(200, {"id": "x"}), 6, "unknown", None),
        "an empty task_id": (says(200, {"task_id": ""}), 6, "unknown", None),
        "a null task_id": (says(200, {"task_id": None}), 6, "unknown", None),
        "a number for task_id": (says(200, {"task_id": 5}), 6, "unknown", None),
        "an array": (says(200, [{"task_id": "x"}]), 6, "unknown", None),
        "no body": (says(200, b""), 6, "unknown", None),
        "204": (says(204), 6, "unknown", None),
        "2 MB": (says(200, b"y" * 2_000_000), 6, "unknown", None),
        "2 MB of JSON": (says(200, {"task_id": "t-1", "x": "y" * 2_000_000}), 6, "unknown", None),
        "64 MB": (flood, 6, "unknown", None),
        "no HTTP": (lambda s, c, r: c.sendall(b"SSH-2.0-OpenSSH\r\n") and False, 6, "unknown", None),
        "201": (says(201, {"task_id": "t-201"}), 0, "created", None),
        "301": (says(301, b"", location), 5, "rejected", None),
        "302": (says(302, b"", location), 5, "rejected", None),
        "307": (says(307, b"", location), 5, "rejected", None),
        "308": (says(308, b"", location), 5, "rejected", None),
        "400": (says(400, error), 5, "rejected", "DMS.00400085"),
        "401": (says(401, {"error_code": "APIGW.0301", "error_msg": "verify aksk signature fail"}), 4, "rejected", "APIGW.0301"),
        "401 with a challenge": (says(401, error, ["WWW-Authenticate: Basic realm=x"]), 4, "rejected", "DMS.00400085"),
        "403": (says(403, {"error_code": "DMS.00403003", "error_msg": "no"}), 4, "rejected", "DMS.00403003"),
        "404": (says(404, {"error_code": "DMS.00404022", "error_msg": "no"}), 5, "rejected", "DMS.00404022"),
        "407": (says(407, error, ["Proxy-Authenticate: Basic realm=x"]), 5, "rejected", None),
        "409": (says(409, {"error_code": "DMS.1", "error_msg": "there"}), 5, "rejected", "DMS.1"),
        "418, unreadable": (says(418, b"\xff\xfe teapot"), 5, "rejected", None),
        "429": (says(429, {"error_code": "APIGW.0308", "error_msg": "slow"}, ["Retry-After: 0"]), 5, "rejected", "APIGW.0308"),
        "408": (says(408, error), 6, "unknown", None),
        "500": (says(500, {"error_code": "DMS.00500000", "error_msg": "oh"}), 6, "unknown", "DMS.00500000"),
        "503": (says(503, b"busy", ["Retry-After: 0"]), 6, "unknown", None),
        "599": (says(599, b""), 6, "unknown", None)}
    home = Home()
    for what, (behaviour, code, outcome, error_code) in cases.items():
        stranger.reset()
        stranger.on_post = behaviour
        limit = ["--timeout", "1"] if behaviour in (stall, drip) else ["--timeout", "20"]
        name = new_name()
        path = request_file(name)
        result = home.json("create", path, *place(stranger), *limit, env=KEY_ENVIRONMENT)
        value = answers(result, code, outcome, what, **({"error_code": error_code} if error_code else {}))
        check(value.get("attempt_id"), f"{what}: the attempt has an ID")
        same(stranger.posts, 1, f"{what}: deliveries")
        if outcome != "created":
            same(value.get("task_id"), None, f"{what}: no task ID")
        if behaviour in (stall, drip):
            check(result.seconds < 10, f"{what}: --timeout 1 took {result.seconds:.1f} s")
        check(len(result.out) + len(result.err) < 20_000, f"{what}: a bounded answer, {len(result.out)} bytes")
        gets = sum(r.method == "GET" for r in stranger.requests)
        same(gets, 1 if outcome == "unknown" else 0, f"{what}: the list is read once after an Unknown")
        rows = home.json("history", "--limit", "1").value
        same((rows[0]["attempt_id"], rows[0]["outcome"], rows[0]["task_name"]), (value.get("attempt_id"), outcome, name),
             f"{what}: the row")
        stranger.on_post = None
        again = home.json("create", path, *place(stranger), env=KEY_ENVIRONMENT)
        if outcome == "unknown":
            answers(again, 6, "not-sent", f"{what}: the same name again", attempt_id=None, task_id=None)
            same(stranger.posts, 1, f"{what}: the same name is not delivered again")
        else:
            answers(again, 0, "created", f"{what}: the same name again")
    same((elsewhere.connections, elsewhere.requests), (0, []), "a redirect is not followed")
    elsewhere.stop()
    stranger.reset()
    answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 0, "created", "another name")
    # The stored answer is bounded too.
    rows = sqlite3.connect(home.history).execute("SELECT max(length(answer)), max(length(error_text)) FROM attempts").fetchone()
    check(max(rows) <= 64 * 1024, f"stored answers are bounded: {rows}")
    # Order and limit.
    rows = home.rows()
    times = [r["sent_at"] for r in rows if r["sent_at"]]
    same(times, sorted(times, reverse=True), "the history begins with the newest")
    same(home.json("history", "--limit", "3").value, rows[:3], "--limit 3")
    same(len(home.json("history", "--limit", "1000").value), 1000 if len(rows) > 1000 else
         sqlite3.connect(home.history).execute("SELECT count(*) FROM attempts").fetchone()[0], "--limit 1000")
    ends(home.run("history"), 0, "the history as a table")


def check_lost_answers(stranger):
    """The service made the task and we did not hear of it: the list tells."""
    home = Home()
    for behaviour in (lose_the_answer, make_but_say_500):
        stranger.reset()
        stranger.on_post = behaviour
        value = answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 0, "created",
                        behaviour.__name__)
        same([value.get("task_id")], list(stranger.tasks), f"{behaviour.__name__}: the task ID from the list")
        same(stranger.posts, 1, f"{behaviour.__name__}: deliveries")
        same(home.rows()[0]["outcome"], "created", f"{behaviour.__name__}: the row")
    # Two matches, another topic, an older task and a list that fails are no proof.
    stranger.reset()
    stranger.on_post = lose_the_answer_twice
    answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 6, "unknown", "two matches")

    def spoiled(**changes):
        def behaviour(server, connection, request):
            server.tasks[server.make(request)].update(changes)
            return False
        return behaviour
    for what, changes in {"another topic": {"topics": "other"}, "an older task": {"create_time": 1592309487621},
                          "another name": {"task_name": "other"}}.items():
        stranger.reset()
        stranger.on_post = spoiled(**changes)
        answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 6, "unknown", what, task_id=None)
    for what, behaviour in {"500": says(500, b""), "401": says(401, b""), "no JSON": says(200, b"?"), "closed": close_after_body
                            }.items():
        stranger.reset()
        stranger.on_post, stranger.on_get = lose_the_answer, behaviour
        answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 6, "unknown", f"the list: {what}",
                task_id=None)
        same(stranger.posts, 1, f"the list {what}: deliveries")
    # --timeout is the total deadline, the look at the list included.
    stranger.reset()
    stranger.on_post = stranger.on_get = stall
    result = home.json("create", request_file(), *place(stranger), "--timeout", "1", env=KEY_ENVIRONMENT)
    answers(result, 6, "unknown", "all stalls", task_id=None)
    check(result.seconds < 10, f"all stalls: --timeout 1 took {result.seconds:.1f} s")
    # A read of other commands that goes wrong.
    for what, (behaviour, code) in {"500": (says(500, b""), 6), "404": (says(404, b""), 5), "403": (says(403, b""), 4),
                                    "no JSON": (says(200, b"?"), 6), "307": (says(307, b"", ["Location: /x"]), 5)}.items():
        stranger.reset()
        stranger.on_get = behaviour
        ends(home.json("list", *place(stranger), env=KEY_ENVIRONMENT), code, f"list: {what}")


def check_echoes(stranger):
    """A service that says the secret back: it must not reach the screen or the disk (searched at the end)."""
    home = Home()
    for behaviour, code in ((echo, 5), (echo_plain, 6)):
        stranger.reset()
        stranger.on_post = behaviour
        for output in ("json", "table"):
            ends(home.run("create", request_file(), *place(stranger), "--output", output, env=KEY_ENVIRONMENT), code,
                 behaviour.__name__)
    env = {**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_AK": TEMP_AK, "HUAWEICLOUD_SDK_SK": TEMP_SK,
           "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN}
    stranger.on_post = lambda s, c, r: s.answer(c, 400, {"error_code": "x", "error_msg": str(r.headers)})
    ends(home.json("create", request_file(), *place(stranger), env=env), 5, "an echo of the headers")
    stranger.on_get = lambda s, c, r: s.answer(c, 403, {"error_code": "x", "error_msg": str(r.headers)})
    for output in ("json", "table"):
        ends(home.run("list", *place(stranger), "--output", output, env=env), 4, "an echo of the headers to list")


def check_two_at_once(stranger):
    home = Home()
    for _ in range(5):
        stranger.reset()
        stranger.on_post = hold
        path = request_file()
        arguments = ["create", path, *place(stranger), "--output", "json"]
        ended = []
        one_ended = threading.Event()

        def follow(process):
            result = Result(process, arguments)
            ended.append(result)
            one_ended.set()
        threads = [threading.Thread(target=follow, args=(home.start(*arguments, env=KEY_ENVIRONMENT),)) for _ in range(2)]
        for thread in threads:
            thread.start()
        # The one that sends is held by the server until the other has ended.
        check(one_ended.wait(LIMIT), "of two at once, one ends at once")
        stranger.release.set()
        for thread in threads:
            thread.join(LIMIT)
        same([r.code for r in ended], [6, 0], f"two at once: {[str(r) for r in ended]}")
        same(stranger.posts, 1, "two at once: deliveries")
        for result, code in zip(ended, (6, 0)):
            answers(result, code, None, "two at once")


def shifted(home, attempt, seconds, *readings):
    """The attempt as if it had ended so long ago, and its list been read then without a find."""
    with sqlite3.connect(home.history) as database:
        database.execute("UPDATE attempts SET sent_at = sent_at - ?, finished_at = finished_at - ? WHERE id = ?",
                         (seconds * 1000, seconds * 1000, attempt))
        for ago in readings:
            database.execute("INSERT INTO event (attempt_id, at, kind, who, detail) VALUES (?, ?, 'polled', 'test', ?)",
                             (attempt, int((time.time() - ago) * 1000), '{"tasks":[]}'))
    database.close()


def settled(home, *arguments, env=KEY_ENVIRONMENT):
    result = home.json("settle", *arguments, env=env)
    check(isinstance(result.value, (list, dict)), f"settle {arguments}: {result}")
    return result, result.value[0] if isinstance(result.value, list) and result.value else {}


def check_settle(stranger):
    home = Home()
    nothing = home.json("settle")
    ends(nothing, 0, "settle without a history")
    same(nothing.value, [], "settle without a history")
    check(not os.path.exists(home.history), "looking makes no file")
    ends(home.json("settle", "nobody"), 2, "settle an attempt that does not exist")
    ends(home.run("settle", "--choose", "t"), 2, "--choose without an attempt")

    def lost(behaviour=close_after_body, name=None):
        stranger.reset()
        stranger.on_post = behaviour
        result = home.json("create", request_file(name), *place(stranger), env=KEY_ENVIRONMENT)
        stranger.on_post = None
        return answers(result, 6, "unknown", "a lost answer")["attempt_id"]

    # Too early to say: open, one call, and the reading is in the timeline.
    attempt = lost(name="settle-one")
    stranger.requests.clear()
    result, told = settled(home, attempt)
    ends(result, 6, "settle at once")
    same(set(told), {"attempt_id", "task_name", "verdict", "task_id", "candidates", "message"}, "settle: keys")
    same((told["verdict"], told["task_id"], told["candidates"]), ("open", None, []), "settle at once")
    same([r.method for r in stranger.requests], ["GET"], "settle reads the list once")
    same(home.json("history", "show", attempt).value["events"][-1]["kind"], "polled", "the reading is an event")

    # The task comes late.
    stranger.make(Request("POST", "", {}, json.dumps(example(task_name="settle-one")).encode()))
    result, told = settled(home)
    ends(result, 0, "settle all, one created")
    same((told["verdict"], [told["task_id"]]), ("created", list(stranger.tasks)), "settle: created")
    same(home.rows()[0]["outcome"], "created", "the row of a settled attempt")
    result, told = settled(home, attempt)
    ends(result, 0, "settle again")
    same(told["verdict"], "created", "settle again")
    ends(home.json("settle", env=KEY_ENVIRONMENT), 0, "nothing is open")

    # Not there, twice after the quiet minute; then the name is free.
    attempt = lost(name="settle-two")
    locked = home.json("create", request_file("settle-two"), *place(stranger), env=KEY_ENVIRONMENT)
    ends(locked, 6, "the name is locked")
    shifted(home, attempt, 200, 40)
    result, told = settled(home)
    ends(result, 0, "settle, not created")
    same((told["verdict"], told["task_id"]), ("not-created", None), "settle, not created")
    shown = home.json("history", "show", attempt).value
    same((shown["verdict"], shown["outcome"]), ("not-created", "unknown"), "history show, not created")
    same([row["verdict"] for row in home.rows() if row["attempt_id"] == shown["attempt_id"]], ["not-created"],
         "history, not created")
    same(shown["events"][-1]["kind"], "settled", "the verdict is an event")
    answers(home.json("create", request_file("settle-two"), *place(stranger), env=KEY_ENVIRONMENT), 0, "created",
            "the name is free")

    # Two candidates: a person chooses.
    attempt = lost(lose_the_answer_twice, "settle-three")
    result, told = settled(home, attempt)
    ends(result, 6, "two candidates")
    same((told["verdict"], {c["task_id"] for c in told["candidates"]}), ("candidates", set(stranger.tasks)),
         "two candidates")
    result, told = settled(home, attempt, "--choose", "of-another")
    ends(result, 6, "a choice that is none")
    chosen = list(stranger.tasks)[1]
    result, told = settled(home, attempt, "--choose", chosen)
    ends(result, 0, "a choice")
    same((told["verdict"], told["task_id"]), ("created", chosen), "a choice")
    same(home.rows()[0]["task_id"], chosen, "the chosen task's row")

    # No key, a key that is refused, and a list that does not come.
    attempt = lost(name="settle-four")
    ends(home.json("settle", env={}), 2, "settle without a key")
    stranger.on_get = says(503, b"busy")
    ends(settled(home)[0], 6, "settle, the service is busy")
    stranger.on_get = None
    before = len(stranger.requests)
    wrong = {**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_SK": WRONG_SK}
    ends(settled(home, env=wrong)[0], 4, "settle with a wrong key")
    same(len(stranger.requests) - before, 1, "one call with a wrong key")
    same(home.json("history", "--outcome", "attention").value[0]["attempt_id"], attempt, "it needs attention")

    # Another session bus, or none: the lock on the name is the history's own.
    other = Home(keyring=False)
    other.environment.update({k: v for k, v in home.environment.items() if k.startswith("XDG_DATA")})
    same(other.history.replace(other.path, home.path), home.history, "the same history")
    ends(other.json("create", request_file("settle-four"), *place(stranger), env=KEY_ENVIRONMENT), 6,
         "the lock holds for a process of another session")


def check_settle_after_a_crash(stranger):
    home = Home()
    stranger.reset()
    stranger.on_post = hold
    process = home.start("create", request_file("crashed"), *place(stranger), env=KEY_ENVIRONMENT)
    check(stranger.arrived.wait(LIMIT), "the request arrived")
    process.kill()
    process.communicate()
    stranger.make(stranger.deliveries[0])
    result, told = settled(home)
    ends(result, 0, "settle after a crash")
    same((told.get("verdict"), [told.get("task_id")]), ("created", list(stranger.tasks)), "settle after a crash")
    kinds = [e["kind"] for e in home.json("history", "show", told["attempt_id"]).value["events"]]
    same(kinds, ["checked", "sent", "interrupted", "settled"], "the timeline of a crash")
    stranger.release.set()


def check_history_queries(stranger):
    home = Home()
    stranger.reset()
    for name in ("orders-eu", "orders-us", "metrics"):
        ends(home.json("create", request_file(name), *place(stranger), env=KEY_ENVIRONMENT), 0, f"create {name}")
    stranger.on_post = says(400, {"error_code": "DMS.00400030", "error_msg": "no"})
    ends(home.json("create", request_file("refused-one"), *place(stranger), env=KEY_ENVIRONMENT), 5, "create refused")
    stranger.on_post = None

    def names(*arguments):
        result = home.json("history", *arguments)
        ends(result, 0, f"history {arguments}")
        check(all(set(row) == HISTORY_KEYS for row in result.value), f"history {arguments}: keys")
        return [row["task_name"] for row in result.value]
    same(names(), ["refused-one", "metrics", "orders-us", "orders-eu"], "history")
    same(names("--search", "orders"), ["orders-us", "orders-eu"], "history --search")
    same(names("--search", "ders-E"), ["orders-eu"], "history --search, the middle of a name")
    same(names("--search", home.rows()[1]["task_id"]), ["metrics"], "history --search, a task ID")
    same(names("--search", "nowhere"), [], "history --search, nothing")
    same(names("--search", "orders", "--limit", "1"), ["orders-us"], "history --search --limit")
    same(names("--outcome", "rejected"), ["refused-one"], "history --outcome")
    same(names("--outcome", "created", "--search", "orders-"), ["orders-us", "orders-eu"], "both")
    same(names("--outcome", "unknown"), [], "history --outcome unknown")
    same(names("--outcome", "failed"), ["refused-one"], "history --outcome failed")
    same(names("--outcome", "running"), [], "history --outcome running, before anybody looked")
    with sqlite3.connect(home.history) as database: # as the window writes it down
        database.execute("UPDATE attempts SET task_status = 'RUNNING' WHERE task_name <> 'metrics'"
                         " AND state = 'created'")
    same(names("--outcome", "running"), ["orders-us", "orders-eu"], "history --outcome running")
    with sqlite3.connect(home.history) as database:
        database.execute("UPDATE attempts SET task_stuck_at = 1 WHERE task_name = 'orders-us'")
    same((names("--outcome", "running"), names("--outcome", "attention")), (["orders-eu"], ["orders-us"]), "a stuck one")
    same(len(names("--since", "1h")), 4, "history --since 1h")
    same(names("--since", "2090-01-01"), [], "history --since the future")
    same(len(names("--since", "2020-01-01T00:00:00Z")), 4, "history --since a time")
    for wrong in (["--outcome", "fine"], ["--since", "yesterday"], ["--since", "5x"], ["--limit", "0"]):
        ends(home.json("history", *wrong), 2, f"history {wrong}")

    attempt = home.rows()[0]["attempt_id"]
    shown = home.json("history", "show", attempt)
    ends(shown, 0, "history show")
    check(HISTORY_KEYS < set(shown.value), "history show: all that history has, and more")
    same([e["kind"] for e in shown.value["events"]], ["checked", "sent", "answered"], "history show: events")
    check(all("@" in e["who"] for e in shown.value["events"]), "history show: who")
    check(shown.value["operator"] and shown.value["machine"], "history show: operator and machine")
    check("access_key" not in json.dumps(shown.value["request"]), "history show: no key in the request")
    table = home.run("history", "show", attempt)
    ends(table, 0, "history show as a table")
    check(b"DMS.00400030" in table.out and b"refused-one" in table.out, f"history show as a table: {table}")
    ends(home.json("history", "show", "nobody"), 2, "history show of nobody")


def check_exports(stranger):
    home = Home()
    stranger.reset()
    body = example(task_name="export-one")
    ends(home.json("create", written(body), *place(stranger), env=KEY_ENVIRONMENT), 0, "create")
    attempt = home.rows()[0]["attempt_id"]
    for form in ("csv", "json", "markdown", "curl", "spillwayctl", "terraform", "support"):
        result = home.run("export", attempt, "--as", form)
        ends(result, 0, f"export as {form}")
        check(b"export-one" in result.out, f"export as {form}: {result}")
    ends(home.run("export", attempt), 2, "export without a format")
    ends(home.run("export", attempt, "--as", "xml"), 2, "export as xml")
    ends(home.run("export", "nobody", "--as", "csv"), 2, "export of nobody")

    # What was exported can be imported: the shell and the program read the same body.
    for form in ("json", "curl"):
        path = written(home.run("export", attempt, "--as", form).out)
        ends(home.run("check", path), 0, f"the export as {form} is a request")
        dry = home.json("create", path, *place(stranger), "--dry-run")
        sent = json.loads(json.dumps(dry.value["body"]))
        for key in ("access_key", "secret_key"):
            sent["obs_destination_descriptor"].pop(key, None)
        same(sent, body, f"the export as {form} holds the body")
    command = home.run("export", attempt, "--as", "curl").out.decode()
    ran = subprocess.run(["sh", "-c", "curl() { for last; do :; done; printf %s \"$last\"; }\n" + command],
                         env={"PATH": "/usr/bin:/bin", "TOKEN": "t"}, capture_output=True, check=True)
    masked = json.loads(ran.stdout)["obs_destination_descriptor"]
    check(set(masked["access_key"]) == set(masked["secret_key"]) == {"X"}, f"the keys are masked: {masked}")
    secret = f"curl -d '{{\"obs_destination_descriptor\":{{\"secret_key\":\"{FILE_SK}\"}}}}' https://x/"
    ends(home.run("check", written(secret.encode())), 2, "a curl command with a secret is refused")


def check_shows(stranger):
    home = Home()
    stranger.reset()
    made = home.json("create", request_file("show-one"), *place(stranger), env=KEY_ENVIRONMENT)
    task = made.value["task_id"]
    shown = home.json("show", task, *place(stranger), env=KEY_ENVIRONMENT)
    ends(shown, 0, "show")
    same(shown.value["differs"], [], "as it was sent")
    stranger.tasks[task]["obs_destination_descriptor"]["deliver_time_interval"] = 600
    shown = home.json("show", task, *place(stranger), env=KEY_ENVIRONMENT)
    same(shown.value["differs"], [{"field": "deliver_time_interval", "sent": "300", "present": "600"}], "another interval")
    table = home.run("show", task, *place(stranger), env=KEY_ENVIRONMENT)
    check(b"differs; sent: 300 seconds" in table.out, f"the table marks it: {table}")
    other = Home()
    shown = other.json("show", task, *place(stranger), env=KEY_ENVIRONMENT)
    same(shown.value["differs"], None, "of a task that was not made here nobody knows")
    check(not os.path.exists(other.history), "looking makes no file")


def events_of(home, attempt):
    return [event["kind"] for event in home.json("history", "show", attempt).value["events"]][3:]


def check_deletions(stranger):
    home = Home()

    def make(name):
        stranger.reset()
        value = home.json("create", request_file(name), *place(stranger), env=KEY_ENVIRONMENT).value
        stranger.requests.clear()
        return value["task_id"], value["attempt_id"]

    def delete(task, name, env=KEY_ENVIRONMENT, home=home):
        return home.json("delete", task, *place(stranger), "--confirm", name, env=env)

    def deletes():
        return sum(request.method == "DELETE" for request in stranger.requests)

    task, attempt = make("delete-one")
    ends(home.run("delete", task, *place(stranger), env=KEY_ENVIRONMENT), 2, "delete without --confirm")
    ends(delete("a/b", "delete-one"), 2, "delete of what is no ID")
    same(len(stranger.requests), 0, "nothing was sent")
    wrong = delete(task, "delete-two")
    ends(wrong, 2, "delete by a wrong name")
    same((deletes(), events_of(home, attempt)), (0, []), "delete by a wrong name")
    stranger.on_get = only("DELETE", says(403, {"error_code": "DMS.00403003", "error_msg": "no"}))
    ends(delete(task, "delete-one"), 4, "delete, forbidden")
    same((deletes(), events_of(home, attempt)), (1, ["deleting", "not-deleted"]), "delete, forbidden")
    stranger.on_get = only("DELETE", do_and_close)
    lost = delete(task, "delete-one")
    ends(lost, 0, "delete, answer lost")
    same((deletes(), lost.value["deleted"], lost.value["already_gone"]), (2, True, False), "delete, answer lost")
    same(events_of(home, attempt)[2:], ["deleting", "deleted"], "delete, answer lost")
    stranger.on_get = None
    again = delete(task, "delete-one")
    ends(again, 0, "delete again")
    same((deletes(), again.value["already_gone"]), (2, True), "delete again sends no DELETE")
    same(len(events_of(home, attempt)), 4, "and records nothing new")

    # A list that does not tell all its tasks says of none that it is gone.
    task, attempt = make("delete-two")

    def lose_and_tell_a_part(server, connection, request):
        if request.method == "DELETE":
            return False
        if request.target.endswith("/sink-tasks"):
            return server.answer(connection, 200, {"tasks": [], "total_number": 1})
        return Stranger.polite(server, connection, request)
    stranger.on_get = lose_and_tell_a_part
    part = delete(task, "delete-two")
    ends(part, 6, "delete, and a part of the list")
    same((deletes(), part.value["deleted"], list(stranger.tasks)), (1, False, [task]), "delete, and a part of the list")
    same(home.json("history", "show", attempt).value["task_gone_at"], None, "it is not gone")

    # The answer is lost, and the task stays: said so, after three looks.
    task, attempt = make("delete-three")
    stranger.on_get = only("DELETE", close_after_body)
    kept = delete(task, "delete-three")
    ends(kept, 6, "delete, still there")
    same((deletes(), kept.value["deleted"]), (1, False), "delete, still there")
    same(sum(request.method == "GET" for request in stranger.requests), 4, "one show, three looks at the list")
    same(events_of(home, attempt), ["deleting", "not-deleted"], "delete, still there")

    # After a 401 nothing more is signed; without a key nothing is.
    stranger.on_get = None
    stranger.requests.clear()
    ends(delete(task, "delete-three", {**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_SK": WRONG_SK}), 4, "delete by a wrong key")
    same((len(stranger.requests), deletes()), (1, 0), "one call with a wrong key")
    ends(delete(task, "delete-three", {}), 2, "delete without a key")

    # On another connector or project it is missing, which does not make it gone.
    elsewhere = str(uuid.uuid4())
    stranger.requests.clear()
    for option, value in {"--connector-id": elsewhere, "--project-id": "f" * 32}.items():
        for command in (["delete", task], ["show", task], ["recreate", task, "--start", "latest"]):
            arguments = [*command, *place(stranger)]
            arguments[arguments.index(option) + 1] = value
            if command[0] != "show":
                arguments += ["--confirm", "delete-three"]
            ends(home.run(*arguments, env=KEY_ENVIRONMENT), 2, f"{command[0]} with another {option}")
    same(len(stranger.requests), 0, "nothing was sent to another connector")
    same(home.json("history", "show", attempt).value["task_gone_at"], None, "it is not gone")

    # A task that was not made here; deleting makes no history.
    other = Home()
    ends(delete(task, "delete-three", home=other), 0, "delete of another's task")
    check(not os.path.exists(other.history), "deleting makes no file")


def check_recreations(stranger):
    home = Home()
    stranger.reset()
    made = home.json("create", request_file("again-one"), *place(stranger), env=KEY_ENVIRONMENT).value
    old = made["task_id"]
    rotated = {**KEY_ENVIRONMENT, "SPILLWAY_BUCKET_AK": PROFILE_WRITE_AK, "SPILLWAY_BUCKET_SK": PROFILE_WRITE_SK}

    def recreate(*options, env=rotated):
        return home.json("recreate", old, *place(stranger), *options, env=env)
    unsaid = recreate("--confirm", "again-one")
    ends(unsaid, 2, "recreate without --start")
    check(b"skipped" in unsaid.err and b"twice" in unsaid.err, f"it says what each start means: {unsaid}")
    ends(recreate("--start", "latest"), 2, "recreate without --confirm")
    wrong = recreate("--start", "latest", "--confirm", "again-two")
    ends(wrong, 2, "recreate by a wrong name")
    same((wrong.value["outcome"], list(stranger.tasks)), ("not-deleted", [old]), "recreate by a wrong name")
    ends(recreate("--start", "latest", "--confirm", "again-one", env=without("SPILLWAY_BUCKET_SK")), 2,
         "recreate without a bucket-writer key")
    same(list(stranger.tasks), [old], "the task is there")

    good = recreate("--start", "latest", "--confirm", "again-one")
    ends(good, 0, "recreate")
    check(b"skipped" in good.err, f"it says what is skipped: {good}")
    same((good.value["outcome"], good.value["replaced"], [good.value["task_id"]], good.value["draft_id"]),
         ("recreated", old, list(stranger.tasks), None), "recreate")
    body = stranger.deliveries[-1].json()
    same((body["task_name"], body["obs_destination_descriptor"]["access_key"],
          body["obs_destination_descriptor"]["consumer_strategy"]),
         ("again-one", PROFILE_WRITE_AK, "latest"), "the new task has the new key")
    same(events_of(home, made["attempt_id"])[-4:], ["recreating", "deleting", "deleted", "recreated"], "the old timeline")
    check("replaces" in [e["kind"] for e in home.json("history", "show", good.value["attempt_id"]).value["events"]],
          "the new timeline")

    # Somebody else deletes it meanwhile, perhaps to create it again, too: it is not created here.
    old = good.value["task_id"]
    posts = len(stranger.deliveries)

    def somebody_is_quicker(server, connection, request):
        if request.method == "DELETE":
            server.tasks.pop(request.target.rsplit("/", 1)[1], None)
        return Stranger.polite(server, connection, request)
    stranger.on_get = somebody_is_quicker
    late = recreate("--start", "latest", "--confirm", "again-one")
    ends(late, 8, "recreate, and somebody is quicker")
    same((late.value["outcome"], len(stranger.deliveries)), ("not-created", posts), "recreate, and somebody is quicker")
    check(late.value["draft_id"] is not None, "the draft waits")
    os.remove(f"{home.path}/.local/share/{APP}/drafts/{late.value['draft_id']}.json")
    stranger.on_get = None
    good = home.json("create", request_file("again-one"), *place(stranger), env=rotated)
    ends(good, 0, "create it again")

    # An attempt of that name is open: seen before the task goes.
    old = good.value["task_id"]
    stranger.on_post = close_after_body
    ends(home.json("create", request_file("again-one"), *place(stranger), env=rotated), 6, "an open attempt")
    stranger.on_post = None
    locked = recreate("--start", "latest", "--confirm", "again-one")
    ends(locked, 6, "recreate while the name is locked")
    same((locked.value["outcome"], list(stranger.tasks)), ("not-deleted", [old]), "the task is there")
    connection = sqlite3.connect(home.history)
    connection.execute("UPDATE attempts SET released_at = 1 WHERE state = 'unknown'")
    connection.commit()
    connection.close()

    # The create fails in between: the draft finishes it.
    old = good.value["task_id"]
    stranger.on_post = says(400, {"error_code": "DMS.00400039", "error_msg": "The quota limit has been reached."})
    failed = recreate("--start", "earliest", "--confirm", "again-one")
    ends(failed, 5, "recreate, and the create is refused")
    same((failed.value["outcome"], failed.value["task_id"], stranger.tasks), ("not-created", None, {}), "it is gone")
    drafts = glob.glob(f"{home.path}/.local/share/{APP}/drafts/*.json")
    same([os.path.basename(name) for name in drafts], [failed.value["draft_id"] + ".json"], "the draft waits")
    with open(drafts[0], encoding="utf-8") as file:
        fields = json.load(file)["fields"]
    same((fields["task_name"], fields["consumer_strategy"], "secret_key" in fields), ("again-one", "earliest", False),
         "the draft")
    stranger.on_post = None
    gone = recreate("--start", "earliest", "--confirm", "again-one")
    ends(gone, 5, "recreate of what is gone")

    # The create's answer is lost: the draft waits until that is settled, and goes only if the task is there.
    def lost(name):
        stranger.reset()
        first = home.json("create", request_file(name), *place(stranger), env=rotated)
        stranger.on_post = close_after_body
        result = home.json("recreate", first.value["task_id"], *place(stranger), "--start", "latest", "--confirm", name,
                           env=rotated)
        stranger.on_post = None
        ends(result, 6, "recreate, and the create's answer is lost")
        draft = f"{home.path}/.local/share/{APP}/drafts/{result.value['draft_id']}.json"
        check(os.path.exists(draft), "the draft waits")
        return result.value["attempt_id"], draft

    attempt, draft = lost("again-lost")
    ends(settled(home, attempt, env=rotated)[0], 6, "settle too early")
    check(os.path.exists(draft), "the draft waits while it is open")
    stranger.make(stranger.deliveries[-1])
    result, told = settled(home, attempt, env=rotated)
    same((result.code, told["verdict"]), (0, "created"), "settle a recreation")
    check(not os.path.exists(draft), "no draft of what was created")

    attempt, draft = lost("again-not")
    shifted(home, attempt, 200, 40)
    result, told = settled(home, attempt, env=rotated)
    same((result.code, told["verdict"]), (0, "not-created"), "settle a recreation that came to nothing")
    check(os.path.exists(draft), "the draft of what was not created")


def check_quotas(stranger):
    home = Home()
    stranger.reset()
    stranger.quota = 9
    told = home.json("quota", *place(stranger), env=KEY_ENVIRONMENT)
    ends(told, 0, "quota")
    same((told.value["used"], told.value["quota"], told.value["most"], told.value["raisable"]), (0, 9, 18, True), "quota")

    def puts():
        return sum(request.method == "PUT" for request in stranger.requests)

    def raise_to(number, *options):
        return home.json("quota", "raise", str(number), *place(stranger), *options, env=KEY_ENVIRONMENT)
    ends(raise_to(12), 2, "raise without --confirm")
    ends(raise_to(12, "--confirm", "11"), 2, "raise with another number")
    ends(raise_to("many", "--confirm", "many"), 2, "raise to no number")
    ends(raise_to(9, "--confirm", "9"), 3, "raise to what it is")
    ends(raise_to(19, "--confirm", "19"), 3, "raise beyond the most")
    same(puts(), 0, "nothing was sent")
    raised = raise_to(12, "--confirm", "12")
    ends(raised, 0, "raise")
    same((raised.value["raised"], raised.value["quota"], puts()), (True, 12, 1), "raise")
    stranger.on_get = only("PUT", do_and_close)
    lost = raise_to(13, "--confirm", "13")
    ends(lost, 0, "raise, answer lost")
    same((lost.value["raised"], stranger.quota, puts()), (True, 13, 2), "raise, answer lost")
    stranger.on_get = only("PUT", close_after_body)
    open_ = raise_to(14, "--confirm", "14")
    ends(open_, 6, "raise, not done")
    same((open_.value["raised"], open_.value["quota"], puts()), (False, 13, 3), "raise, not done")
    stranger.on_get = only("PUT", says(400, {"error_code": "DMS.00400800", "error_msg": "Too young."}))
    refused = raise_to(14, "--confirm", "14")
    ends(refused, 5, "raise, refused")
    check(b"September 2022" in refused.err and b"Too young" in refused.err, f"why: {refused}")


def check_killed(stranger):
    home = Home()
    stranger.reset()
    stranger.on_post = stall
    name = new_name()
    path = request_file(name)
    process = home.start("create", path, *place(stranger), "--output", "json", env=KEY_ENVIRONMENT)
    check(stranger.arrived.wait(LIMIT), "the stalled send arrives")
    process.send_signal(signal.SIGKILL)
    out, err = process.communicate(timeout=LIMIT)
    captured.extend([out, err])
    same(process.returncode, -signal.SIGKILL, "killed")
    rows = home.rows()
    same([(r["outcome"], r["task_name"], r["task_id"]) for r in rows], [("unknown", name, None)], "the row of a killed send")
    stranger.on_post = None
    answers(home.json("create", path, *place(stranger), env=KEY_ENVIRONMENT), 6, "not-sent", "the name of a killed send")
    same(stranger.posts, 1, "a killed send is not repeated")
    answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 0, "created", "another name")
    # While a writer lives its row is "sending" and stays so, whoever looks.
    stranger.reset()
    stranger.on_post = hold
    process = home.start("create", request_file(), *place(stranger), "--output", "json", env=KEY_ENVIRONMENT)
    check(stranger.arrived.wait(LIMIT), "the held send arrives")
    same(home.rows()[0]["outcome"], "sending", "the row of a running send")
    stranger.release.set()
    ends(Result(process, ("create", "json")), 0, "the held send")
    same(home.rows()[0]["outcome"], "created", "the row of an ended send")
    # SIGTERM and SIGINT, as a terminal sends them, are no less safe.
    for number in (signal.SIGTERM, signal.SIGINT):
        stranger.reset()
        stranger.on_post = stall
        process = home.start("create", request_file(), *place(stranger), "--output", "json", env=KEY_ENVIRONMENT)
        check(stranger.arrived.wait(LIMIT), "the send arrives")
        process.send_signal(number)
        captured.extend(process.communicate(timeout=LIMIT))
        same(home.rows()[0]["outcome"], "unknown", f"the row after {number.name}")


def check_history_trouble(stranger):
    stranger.reset()

    def refuses(home, what):
        connections = stranger.connections
        value = answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 8, "not-sent", what,
                        attempt_id=None)
        same(stranger.connections, connections, f"{what}: no connection")
        return value

    home = Home()
    os.makedirs(home.path + "/.local")
    with open(home.path + "/.local/share", "w", encoding="utf-8") as file:
        file.write("a file")
    refuses(home, "the data folder is a file")
    home = Home()
    os.makedirs(home.history)
    refuses(home, "the history is a folder")
    ends(home.json("history"), 8, "history of a folder")

    def unchanged(home, what):
        with open(home.history, "rb") as file:
            content = file.read()
        refuses(home, what)
        ends(home.json("history"), 8, f"history: {what}")
        with open(home.history, "rb") as file:
            same(file.read() == content, True, f"{what}: the file is as it was")

    home = Home()
    answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 0, "created", "a first row")
    database = sqlite3.connect(home.history)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.execute("PRAGMA journal_mode=DELETE")
    database.execute("PRAGMA user_version=99")
    database.commit()
    database.close()
    unchanged(home, "a newer schema")
    home = Home()
    os.makedirs(os.path.dirname(home.history))
    with open(home.history, "wb") as file:
        file.write(b"This is no database at all. " * 200)
    unchanged(home, "no database")
    home = Home()
    os.makedirs(os.path.dirname(home.history))
    database = sqlite3.connect(home.history)
    database.execute("CREATE TABLE other (x)")
    database.commit()
    database.close()
    unchanged(home, "another program's database")
    # Another one writes and does not end: nothing is sent then, either.
    home = Home()
    answers(home.json("create", request_file(), *place(stranger), env=KEY_ENVIRONMENT), 0, "created", "a row before")
    database = sqlite3.connect(home.history, isolation_level=None)
    database.execute("BEGIN EXCLUSIVE")
    refuses(home, "a locked history")
    database.execute("ROLLBACK")
    database.close()
    mode = os.stat(home.history).st_mode & 0o777
    same(mode, 0o600, f"the history's mode {mode:o}")
    # A page in the middle is no page any more: what can be read is printed, but not as if it were all.
    database = sqlite3.connect(home.history)
    columns = [name for _, name, *_ in database.execute("PRAGMA table_info(attempts)") if name not in ("seq", "id")]
    for number in range(40):
        database.execute(f"INSERT INTO attempts (id, {', '.join(columns)}) SELECT 'copy-{number:02}', "
                         f"{', '.join(columns)} FROM attempts WHERE seq = 1")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    same(database.execute("PRAGMA page_size").fetchone()[0], 4096, "the size of a page")
    database.close()
    with open(home.history, "r+b") as file:
        content = file.read()
        at = next(at for at in range(0, len(content), 4096) if content[at] == 13  # a table's leaf
                  and all(text in content[at:at + 4096] for text in (b"copy-20", stranger.url.encode())))
        file.seek(at)
        file.write(b"\xff" * 4096)
    cut = home.json("history")
    ends(cut, 8, "a history that is cut short")
    same(0 < len(cut.value) < 41, True, "what can be read of it")
    same(b"to its end" in cut.err, True, "said on it")


# ---------------------------------------------------------------------------------- the practice side

def check_practice_service():
    service = Service()
    try:
        home = Home(keyring=False)
        name = new_name()
        path = request_file(name)
        value = answers(home.json("create", path, *service.place, env=service.environment), 0, "created", "practice service")
        listed = home.json("list", *service.place, env=service.environment)
        ends(listed, 0, "list of the practice service")
        check(value.get("task_id") in [t["task_id"] for t in listed.value], "the list holds the task")
        shown = home.json("show", value["task_id"], *service.place, env=service.environment)
        ends(shown, 0, "show of the practice service")
        same({k: shown.value.get(k) for k in ("task_id", "task_name", "topics", "obs_bucket_name", "deliver_time_interval",
                                              "record_delimiter", "consumer_strategy")},
             {"task_id": value["task_id"], "task_name": name, "topics": "topic-test", "obs_bucket_name": "6666",
              "deliver_time_interval": 300, "record_delimiter": "\n", "consumer_strategy": "earliest"}, "show")
        value_again = answers(home.json("create", path, *service.place, env=service.environment), 5, "rejected",
                              "a name that is there", error_code="DMS.00400800", task_id=None)
        check(value_again.get("message"), "why it was rejected")
        wrong = {**service.environment, "HUAWEICLOUD_SDK_SK": WRONG_SK}
        answers(home.json("create", request_file(), *service.place, env=wrong), 4, "rejected", "practice: a wrong secret",
                error_code="APIGW.0301")
        elsewhere = [*service.place[:-1], str(uuid.uuid4())]
        answers(home.json("create", request_file(), *elsewhere, env=service.environment), 5, "rejected", "an unknown connector",
                error_code="DMS.00404022")
        remove = ["delete", value["task_id"], *service.place, "--confirm"]
        ends(home.json(*remove, "wrong", env=service.environment), 2, "practice: delete with a wrong name")
        ends(home.json("show", value["task_id"], *service.place, env=service.environment), 0, "practice: it is still there")
        ends(home.json(*remove, name, env=service.environment), 0, "practice: delete")
        ends(home.json("show", value["task_id"], *service.place, env=service.environment), 5, "practice: it is gone")
        again = home.json(*remove, name, env=service.environment)
        ends(again, 0, "practice: delete again")
        same((again.value["deleted"], again.value["already_gone"]), (True, True), "practice: delete again")
        check_practice_quota(home, service)
        with open(home.history, "rb") as file:
            check(service.greeting["secret_key"].encode() not in file.read(), "no practice secret in the history")
    finally:
        service.stop()


def check_practice_quota(home, service):
    """One instance is old enough, the other is not."""
    told = home.json("quota", *service.place, env=service.environment)
    ends(told, 0, "practice: quota")
    same((told.value["quota"], told.value["raisable"]), (18, False), "practice: the quota of a new instance")
    old = next(i for i in service.greeting["instances"] if i["name"] == "kafka-telemetry")
    place_of_old = [*service.place[:-1], old["connector_id"]]
    told = home.json("quota", *place_of_old, env=service.environment)
    same((told.value["quota"], told.value["most"], told.value["instance"], told.value["raisable"]),
         (9, 18, "kafka-telemetry", True), "practice: the quota of an old instance")
    raised = home.json("quota", "raise", "12", *place_of_old, "--confirm", "12", env=service.environment)
    ends(raised, 0, "practice: raise the quota")
    same((raised.value["raised"], raised.value["quota"]), (True, 12), "practice: raise the quota")
    ends(home.json("quota", "raise", "12", *place_of_old, "--confirm", "12", env=service.environment), 3,
         "practice: raise it to what it is")


def check_practice_option():
    home = Home(keyring=False)
    junk = {"HUAWEICLOUD_SDK_AK": SIGN_AK, "HUAWEICLOUD_SDK_SK": SIGN_SK, "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN,
            "HUAWEICLOUD_SDK_PROJECT_ID": "f" * 32, "SPILLWAY_BUCKET_AK": WRITE_AK, "SPILLWAY_BUCKET_SK": WRITE_SK}
    path = request_file()
    for env in (junk, {}):
        name = new_name()
        value = answers(home.json("create", request_file(name), "--practice", env=env), 0, "created", "--practice")
        listed = home.json("list", "--practice", env=env)
        ends(listed, 0, "list --practice")
        check(value["task_id"] in [t["task_id"] for t in listed.value], "practice keeps its state between runs")
        ends(home.json("delete", value["task_id"], "--practice", "--confirm", "x", env=env), 2, "practice: wrong name")
        ends(home.json("delete", value["task_id"], "--practice", "--confirm", name, env=env), 0, "practice: delete")
        ends(home.json("show", value["task_id"], "--practice", env=env), 5, "practice: show of what is gone")
    row = sqlite3.connect(home.history).execute(
        "SELECT DISTINCT sign_in_key_end, writer_key_end, practice FROM attempts").fetchall()
    same(len(row), 1, "the same practice keys with and without an environment")
    check(SIGN_AK[-4:] not in row[0] and WRITE_AK[-4:] not in row[0] and row[0][2] == 1, f"the practice keys: {row}")
    rows = home.rows()
    check(all(r["endpoint"].startswith("http://127.0.0.1:") for r in rows), f"practice is on loopback: {rows}")
    ends(home.json("create", path, "--practice", "--bucket-key", "sign-in", env=junk), 0, "--practice --bucket-key sign-in")
    ends(home.json("create", path, "--practice", "--bucket-key", "environment", env=junk), 2,
         "--practice takes no key from the environment")
    with open(os.path.join(DATA, "example.json"), "rb") as file:
        plain = home.run("create", "-", "--practice", input=file.read())
    ends(plain, 0, "the documentation's example")
    check(re.fullmatch(r"[0-9a-f-]{36}\n", plain.out.decode()), f"the task ID alone: {plain}")


# ---------------------------------------------------------------------------------------- the keyring

def entries():
    """The labels of our entries, as secret-tool finds them. Its output holds secrets: not kept."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "user", APP], capture_output=True, check=False)
    return sorted(line.partition(" = ")[2] for line in (found.stdout + found.stderr).decode().splitlines()
                  if line.startswith("label = "))


PROFILE_ENVIRONMENT = {"HUAWEICLOUD_SDK_AK": PROFILE_AK, "HUAWEICLOUD_SDK_SK": PROFILE_SK,
                       "SPILLWAY_BUCKET_AK": PROFILE_WRITE_AK, "SPILLWAY_BUCKET_SK": PROFILE_WRITE_SK}


def make_profile(stranger):
    home = Home()
    same(entries(), [], "an empty keyring")
    added = home.json("profile", "add", "Night shift", *place(stranger), env=PROFILE_ENVIRONMENT)
    ends(added, 0, "profile add")
    return home, "Night shift"


def check_profiles(stranger, keyring_profile):
    home, name = keyring_profile
    listed = home.json("profile", "list")
    same([p["name"] for p in listed.value], [name], "profile list")
    same((listed.value[0]["project_id"], listed.value[0]["connector_id"], listed.value[0]["dms_endpoint"]),
         (PID, CID, stranger.url), "the profile's place")
    table = home.run("profile", "list")
    check(name.encode() in table.out, f"profile list as a table: {table}")
    labels = entries()
    same(len(labels), 2, f"two entries: {labels}")
    check(all("Spillway" in label and name in label for label in labels), f"a person finds the entries: {labels}")
    stranger.reset()
    # With an empty environment, and with one full of other keys: the same keys are used.
    junk = {**KEY_ENVIRONMENT, "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN, "HUAWEICLOUD_SDK_PROJECT_ID": "f" * 32}
    for env in ({}, junk):
        answers(home.json("create", request_file(), "--profile", name, env=env), 0, "created", "--profile")
        post = stranger.deliveries[-1]
        same(post.access_key, PROFILE_AK, "the profile's sign-in key")
        same(post.headers["x-project-id"], PID, "the profile's project")
        check("x-security-token" not in post.headers, "no token from the environment")
        sent = post.json()["obs_destination_descriptor"]
        same((sent["access_key"], sent["secret_key"]), (PROFILE_WRITE_AK, PROFILE_WRITE_SK), "the profile's writer key")
        ends(home.json("list", "--profile", name, env=env), 0, "list --profile")
    answers(home.json("create", request_file(), "--profile", name, "--bucket-key", "sign-in", env=junk), 0, "created",
            "--profile --bucket-key sign-in")
    same(stranger.deliveries[-1].json()["obs_destination_descriptor"]["access_key"], PROFILE_AK, "its sign-in key as writer")
    answers(home.json("create", request_file(), "--profile", name, "--bucket-key", "environment", env=junk), 0, "created",
            "--profile --bucket-key environment")
    same(stranger.deliveries[-1].json()["obs_destination_descriptor"]["access_key"], WRITE_AK, "the environment's writer key")
    answers(home.json("create", request_file(), "--profile", name, "--bucket-key", "environment"), 2, "not-sent",
            "--profile --bucket-key environment without one")
    same(stranger.refused, [], "signatures with the keyring's keys")
    # 7: no keyring. Recorded or not, nothing is sent.
    stranger.reset()
    nobus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    answers(home.json("create", request_file(), "--profile", name, env=nobus), 7, "not-sent", "no keyring", task_id=None)
    answers(home.json("create", request_file(), "--profile", name, env={**junk, **nobus}), 7, "not-sent",
            "no keyring, keys in the environment")
    ends(home.json("list", "--profile", name, env=nobus), 7, "list without a keyring")
    lonely = Home(keyring=False)
    ends(lonely.json("profile", "add", "lonely", *place(stranger), env=PROFILE_ENVIRONMENT), 7, "profile add, no keyring")
    same(lonely.json("profile", "list").value, [], "no profile without its keys")
    ends(home.json("profile", "remove", name, env=nobus), 7, "profile remove, no keyring")
    same([p["name"] for p in home.json("profile", "list").value], [name], "a profile whose keys could not be removed stays")
    # An entry that somebody removed.
    subprocess.run(["secret-tool", "clear", "user", APP, "server", next(l for l in labels if "writer" in l.lower())],
                   check=True)
    answers(home.json("create", request_file(), "--profile", name), 7, "not-sent", "the writer's entry is gone")
    same(stranger.posts, 0, "no delivery without a keyring")
    # Usage.
    for what, (arguments, env) in {
            "no key": (["p1", *place(stranger)], {}), "no place": (["p1"], PROFILE_ENVIRONMENT),
            "http to afar": (["p1", *place("http://192.0.2.1")], PROFILE_ENVIRONMENT),
            "no such region": (["p1", "--region", "xx-none-1", "--project-id", PID, "--connector-id", CID],
                               PROFILE_ENVIRONMENT)}.items():
        ends(home.json("profile", "add", *arguments, env=env), 2, f"profile add: {what}")
    # A temporary key may sign, but never write.
    temporary = {"HUAWEICLOUD_SDK_AK": TEMP_AK, "HUAWEICLOUD_SDK_SK": TEMP_SK, "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN}
    ends(home.json("profile", "add", "Visitor", *place(stranger), env=temporary), 0, "profile add with a temporary key")
    answers(home.json("create", request_file(), "--profile", "Visitor"), 2, "not-sent", "a profile without a writer key")
    ends(home.json("profile", "edit", "Visitor", "--expires", "2099-01-01T00:00:00Z"), 0, "profile edit --expires")
    answers(home.json("create", request_file(), "--profile", "Visitor", "--bucket-key", "sign-in"), 2, "not-sent",
            "a key that is known to be temporary as writer")
    ends(home.json("profile", "edit", "Visitor", "--expires", ""), 0, "profile edit without an end")
    refused = home.json("create", request_file(), "--profile", "Visitor", "--bucket-key", "sign-in")
    check(refused.code in (2, 7), f"a profile's temporary key as writer: {refused}")
    same((refused.value or {}).get("outcome"), "not-sent", "a profile's temporary key as writer")
    same(stranger.posts, 0, "no delivery with a temporary writer key")
    answers(home.json("create", request_file(), "--profile", "Visitor", "--bucket-key", "environment", env=KEY_ENVIRONMENT), 0,
            "created", "a temporary sign-in key from the keyring")
    same(stranger.deliveries[-1].headers.get("x-security-token"), TOKEN, "its token")
    region = home.json("profile", "add", "Region", "--region", "eu-west-101", "--project-id", PID, "--connector-id", CID,
                       env=PROFILE_ENVIRONMENT)
    ends(region, 0, "profile add --region")
    same(region.value["dms_endpoint"], "https://dms.eu-west-101.myhuaweicloud.eu", "the region's endpoint")
    for profile in ("Region", "Visitor", name):
        ends(home.json("profile", "remove", profile), 0, f"profile remove {profile}")
    same(entries(), [], "no entry after profile remove")
    same(home.json("profile", "list").value, [], "no profile after profile remove")
    ends(home.json("profile", "remove", name), 2, "profile remove again")
    answers(home.json("create", request_file(), "--profile", name), 2, "not-sent", "a profile that was removed")


def profiles_of(home):
    listed = home.json("profile", "list")
    ends(listed, 0, "profile list")
    return {p["name"]: p for p in listed.value}


def key_file(content):
    path = os.path.join(tempfile.mkdtemp(prefix="keyfile.", dir=WORK), "credentials.csv")
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


KEY_FILE_HEADER = "User Name,Access Key Id,Secret Access Key\r\n"


def check_profile_changes(stranger):
    home = Home()
    fields = ["--iam-endpoint", "http://127.0.0.1:18081", "--obs-endpoint", "http://127.0.0.1:18082/", "--instance-id", "i-1",
              "--project-name", "eu_logs", "--colour", "teal", "--production", "--proxy", "none"]
    added = home.json("profile", "add", "one", *place(stranger), *fields, env=PROFILE_ENVIRONMENT)
    ends(added, 0, "profile add with all fields")
    one = profiles_of(home)["one"]
    same(added.value, one, "profile add prints what profile list prints")
    same([one[k] for k in ("iam_endpoint", "obs_endpoint", "instance_id", "project_name", "colour", "production", "proxy",
                           "proxy_user", "sign_in_expires")],
         ["http://127.0.0.1:18081", "http://127.0.0.1:18082", "i-1", "eu_logs", "teal", True, "none", None, None],
         "the new fields")
    check(b"production" in home.run("profile", "list").out, "the table says production")
    ends(home.json("profile", "add", "one", *place(stranger), env=PROFILE_ENVIRONMENT), 2, "profile add of a name that is there")
    same(len(entries()), 2, "its keys are left alone")
    # Only what is named changes.
    edited = home.json("profile", "edit", "one", "--rename", "uno", "--no-production", "--colour", "none", "--instance-id", "")
    ends(edited, 0, "profile edit")
    same(profiles_of(home), {"uno": {**one, "name": "uno", "production": False, "colour": None, "instance_id": None}}, "edited")
    answers(home.json("create", request_file(), "--profile", "uno"), 0, "created", "the keys stay under their old names")
    region = home.json("profile", "edit", "uno", "--region", "eu-west-101")
    ends(region, 0, "profile edit --region")
    same([region.value[k] for k in ("region", "dms_endpoint", "iam_endpoint", "obs_endpoint")],
         ["eu-west-101"] + [f"https://{s}.eu-west-101.myhuaweicloud.eu" for s in ("dms", "iam", "obs")], "a region's endpoints")
    typed = home.json("profile", "edit", "uno", "--dms-endpoint", stranger.url)
    same((typed.value["region"], typed.value["dms_endpoint"]), (None, stranger.url), "a typed endpoint leaves the region")
    ends(home.json("profile", "add", "two", *place(stranger), env=PROFILE_ENVIRONMENT), 0, "another profile")
    before = profiles_of(home)
    for what, arguments in {
            "nobody": ["nobody", "--colour", "teal"], "a colour that is none": ["two", "--colour", "red"],
            "a time that is none": ["two", "--expires", "soon"], "no region": ["two", "--region", "xx-none-1"],
            "http to afar": ["two", "--iam-endpoint", "http://192.0.2.1"], "both marks": ["two", "--production", "--no-production"],
            "a name that is taken": ["two", "--rename", "uno"], "an empty name": ["two", "--rename", " "],
            "a password in the address": ["two", "--proxy", "http://a:b@proxy:1"], "ftp": ["two", "--proxy", "ftp://proxy"],
            "a user without a proxy": ["two", "--proxy-user", "ops"],
            "a user without a password": ["two", "--proxy", "http://proxy:1", "--proxy-user", "ops"],
            "--expires of a permanent key": ["two", "--new-keys", "--expires", "2099-01-01T00:00:00Z"],
            "nothing to delete": ["two", "--delete-key-file"], "no such key file": ["two", "--key-file", "/nowhere/k.csv"]}.items():
        env = PROFILE_ENVIRONMENT if "--new-keys" in arguments else {}
        ends(home.json("profile", "edit", *arguments, env=env), 2, f"profile edit: {what}")
    same(profiles_of(home), before, "no bad edit changes anything")
    # Other keys: the entries that nobody needs any more go.
    other = {"HUAWEICLOUD_SDK_AK": SIGN_AK, "HUAWEICLOUD_SDK_SK": SIGN_SK}
    ends(home.json("profile", "edit", "two", "--new-keys", env=other), 0, "profile edit --new-keys")
    labels = [l for l in entries() if "two" in l]
    same(len(labels), 2, f"the old sign-in entry went: {labels}")
    check(any(SIGN_AK[-4:] in l for l in labels), f"the new one is there: {labels}")
    # The proxy's password lies in the keyring, not in the file, and is asked for before a call.
    proxied = home.json("profile", "edit", "two", "--proxy", "http://127.0.0.1:9", "--proxy-user", "ops",
                        env={"SPILLWAY_PROXY_PASSWORD": PROXY_PASSWORD})
    ends(proxied, 0, "profile edit --proxy-user")
    check(any("Proxy password" in l for l in entries()), "the proxy's entry")
    with open(os.path.join(home.json("paths").value["config"], "profiles.json"), "rb") as file:
        check(PROXY_PASSWORD.encode() not in file.read(), "no password in profiles.json")
    answers(home.json("create", request_file(), "--profile", "two"), 8, "not-sent", "a proxy that is not there")
    nobus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    answers(home.json("create", request_file(), "--profile", "two", env=nobus), 7, "not-sent", "no password for the proxy")
    ends(home.json("create", request_file(), "--profile", "two", "--dry-run", env=nobus), 0, "a dry run needs no password")
    # A key that ran out is said before the send.
    temporary = {"HUAWEICLOUD_SDK_AK": TEMP_AK, "HUAWEICLOUD_SDK_SK": TEMP_SK, "HUAWEICLOUD_SDK_SECURITY_TOKEN": TOKEN}
    stranger.reset()
    ends(home.json("profile", "add", "late", *place(stranger), "--expires", "2020-01-01T00:00:00Z", env=temporary), 0, "expired")
    same(profiles_of(home)["late"]["sign_in_expires"], "2020-01-01T00:00:00.000Z", "when it ended")
    check(b"expired" in home.run("profile", "list").out, "the table says expired")
    late = answers(home.json("create", request_file(), "--profile", "late", "--bucket-key", "environment", env=KEY_ENVIRONMENT),
                   4, "not-sent", "an expired key")
    check("expired" in late["message"], f"it is said: {late}")
    same(len(stranger.deliveries), 0, "nothing was sent with it")
    for name in profiles_of(home):
        ends(home.json("profile", "remove", name), 0, f"profile remove {name}")
    same(entries(), [], "no entry is left")


def check_key_files(stranger):
    home = Home()
    row = f"alice,{PROFILE_AK},{PROFILE_SK}\r\n"
    good = {"as documented": KEY_FILE_HEADER + row, "UTF-16": ("\ufeff" + KEY_FILE_HEADER + row).encode("utf-16-le"),
            "semicolons": (KEY_FILE_HEADER + row).replace(",", ";"), "no header": row,
            "swapped": KEY_FILE_HEADER + f"alice,{PROFILE_SK},{PROFILE_AK}"}
    for what, content in good.items():
        path = key_file(content)
        added = home.json("profile", "add", "file", *place(stranger), "--key-file", path)
        ends(added, 0, f"key file: {what}")
        same(added.value["sign_in_key"], "\u2026" + PROFILE_AK[-4:], f"key file: {what}")
        check(os.path.exists(path), "the file stays unless told")
        answers(home.json("create", request_file(), "--profile", "file", "--bucket-key", "sign-in"), 0, "created",
                f"a task with the key of the file: {what}")
        ends(home.json("profile", "remove", "file"), 0, "profile remove")
    swapped = home.run("profile", "add", "swapped", *place(stranger), "--key-file", key_file(good["swapped"]))
    check(b"column" in swapped.err, f"swapped columns are told: {swapped}")
    path = key_file(good["as documented"])
    gone = home.json("profile", "add", "gone", *place(stranger), "--key-file", path, "--delete-key-file")
    ends(gone, 0, "--delete-key-file")
    check(gone.value["key_file_deleted"] is True and not os.path.exists(path), "the file is gone")
    for what, content in {"empty": "", "only the header": KEY_FILE_HEADER, "no secret": KEY_FILE_HEADER + f"alice,{PROFILE_AK},",
                          "binary": b"PK\x03\x04\x00", "too large": b"\n" * 65537,
                          "two rows": KEY_FILE_HEADER + row + f"bob,{WRITE_AK},{WRITE_SK}"}.items():
        path = key_file(content)
        bad = home.json("profile", "add", "bad", *place(stranger), "--key-file", path, "--delete-key-file")
        ends(bad, 2, f"key file: {what}")
        check(bad.value["error"] and os.path.exists(path), f"key file: {what}: told, and not deleted")
        check("bad" not in profiles_of(home), f"key file: {what}: no profile")
    nobus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    path = key_file(good["as documented"])
    ends(home.json("profile", "add", "kept", *place(stranger), "--key-file", path, "--delete-key-file", env=nobus), 7,
         "no keyring")
    check(os.path.exists(path), "a key that is nowhere else stays in its file")
    for folder in glob.glob(os.path.join(WORK, "keyfile.*")):
        shutil.rmtree(folder)  # ours, with keys in them: the search at the end is for what the program leaves
    for name in profiles_of(home):
        ends(home.json("profile", "remove", name), 0, f"profile remove {name}")


def check_export_import(stranger):
    home = Home()
    ends(home.json("profile", "add", "one", *place(stranger), "--production", env=PROFILE_ENVIRONMENT), 0, "profile add")
    path = os.path.join(tempfile.mkdtemp(prefix="export.", dir=WORK), "profiles.json")
    same(home.json("profile", "export", path).value, {"exported": 1, "file": path}, "profile export")
    with open(path, "rb") as file:
        text = file.read()
    same(home.run("profile", "export", "-").out.strip(), text.strip(), "profile export -")
    for secret in ("\u2026", "Spillway:", "_key"):
        check(secret.encode() not in text, f"{secret} is not exported")
    again = home.json("profile", "import", path)
    ends(again, 0, "profile import beside the same name")
    same(again.value, {"imported": 1, "renamed": [{"name": "one", "imported_as": "one (2)"}]}, "it is told")
    fresh = Home()
    ends(fresh.run("profile", "import", "-", input=text), 0, "profile import -")
    copy = profiles_of(fresh)["one"]
    same(copy, {**profiles_of(home)["one"], "sign_in_key": None, "writer_key": None}, "all but the keys")
    answers(fresh.json("create", request_file(), "--profile", "one"), 2, "not-sent", "a profile without keys")
    for what, content in {"no JSON": b"profiles", "another file": b"{}", "newer": b'{"spillway_profiles":9,"profiles":[]}'}.items():
        bad = fresh.json("profile", "import", key_file(content))
        ends(bad, 3, f"profile import: {what}")
    ends(fresh.json("profile", "import", "/nowhere.json"), 2, "profile import of nothing")
    ends(fresh.json("profile", "export", "/nowhere/out.json"), 2, "profile export to nowhere")
    same(len(profiles_of(fresh)), 1, "no bad import adds anything")
    for name in profiles_of(home):
        ends(home.json("profile", "remove", name), 0, f"profile remove {name}")
    same(entries(), [], "no entry is left")


# ------------------------------------------------------------------------------------------ the search

def forms(secret):
    raw = secret.encode()
    return {"raw": raw, "base64": base64.b64encode(raw).rstrip(b"="), "base64 url": base64.urlsafe_b64encode(raw).rstrip(b"="),
            "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode(), "UTF-16": secret.encode("utf-16-le"),
            "URL": urllib.parse.quote(secret, safe="").encode(), "escaped": json.dumps(secret).replace("/", "\\/")[1:-1].encode()}


def check_nothing_left():
    needles = [(secret[:14], form, needle) for secret in SECRETS for form, needle in forms(secret).items()]
    # The search itself can find: the files that hold a secret on purpose lie beside the homes.
    hits = 0
    for name in os.listdir(INPUTS):
        if os.path.getsize(os.path.join(INPUTS, name)) < 100_000:
            with open(os.path.join(INPUTS, name), "rb") as file:
                hits += FILE_SK.encode() in file.read()
    check(hits > 5, f"the search finds what is there: {hits}")
    files = 0
    for top in (HOMES, os.environ["HOME"]):
        for folder, _, names in os.walk(top):
            for name in names:
                path = os.path.join(folder, name)
                if not os.path.isfile(path):
                    continue
                files += 1
                with open(path, "rb") as file:
                    content = file.read()
                for secret, form, needle in needles:
                    if needle in content:
                        check(False, f"{path} holds {secret}… ({form})")
    printed = b"\0".join(captured)
    check(b"QIODevice" not in printed, "Qt's own remarks are printed")
    for secret, form, needle in needles:
        if needle in printed:
            at = printed.index(needle)
            check(False, f"the output holds {secret}… ({form}): {printed[max(0, at - 120):at]!r}")
    check(files > 10 and len(captured) > 100, f"something was searched: {files} files, {len(captured)} outputs")
    sys.stdout.write(f"searched {files} files and {len(printed)} bytes of output\n")


def check_writer_keys():
    own = [pair for pair in writers if pair[0] == pair[1]]
    same(own, asked_for, "creates with the sign-in key as bucket-writer key, and those that asked for it")
    check(len(writers) > 50 and len(own) > 3, f"something was sent: {len(writers)} and {len(own)}")
    print(f"writer key: {len(writers)} creates arrived, {len(own)} with the sign-in key as bucket-writer key, each asked for by name")


# ------------------------------------------------------------------------------------------------ all

def main():
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ or "spillway-session" not in os.environ.get("HOME", ""):
        sys.exit("run this inside tests/support/with-session")
    ours, ours_pem = certificate("ours")
    _, other_pem = certificate("other")
    stranger, secure = Stranger(), Stranger(ours)
    profile = make_profile(stranger)
    ca = {"ours": ours_pem, "other": other_pem}
    only = sys.argv[2:]
    for section, arguments in (
            (check_good_files, ()), (check_bad_files, ()), (check_no_json, ()), (check_secret_in_file, (stranger,)),
            (check_usage, ()), (check_create, (stranger,)), (check_keys, (stranger,)),
            (check_before_sending, (stranger, secure, ca)), (check_dry_run, (stranger, profile)),
            (check_misbehaviour, (stranger,)), (check_lost_answers, (stranger,)), (check_echoes, (stranger,)),
            (check_two_at_once, (stranger,)), (check_settle, (stranger,)),
            (check_settle_after_a_crash, (stranger,)), (check_history_queries, (stranger,)),
            (check_exports, (stranger,)), (check_shows, (stranger,)), (check_deletions, (stranger,)),
            (check_recreations, (stranger,)), (check_quotas, (stranger,)), (check_killed, (stranger,)), (check_history_trouble, (stranger,)),
            (check_practice_service, ()), (check_practice_option, ()), (check_profiles, (stranger, profile)),
            (check_profile_changes, (stranger,)), (check_key_files, (stranger,)), (check_export_import, (stranger,)),
            (None, ()), (check_writer_keys, ()), (check_nothing_left, ())):
        if only and (section.__name__ if section else "tls") not in only:
            continue
        began = time.monotonic()
        try:
            if section is None:
                check_create(secure, ca=ours_pem)
            else:
                section(*arguments)
        except Exception:  # a section that falls must not hide the next ones
            check(False, f"{section.__name__ if section else 'create over TLS'} fell:\n{traceback.format_exc()}")
        print(f"{section.__name__ if section else 'check_create over TLS'}: {time.monotonic() - began:.1f} s, "
              f"{checks.count} checks so far", flush=True)
    stranger.stop()
    secure.stop()
    return checks.verdict()


try:
    status = main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
sys.exit(status)
