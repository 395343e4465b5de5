#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Ends the terminal program at every step of a send, and lets its disk fail at every step, with the
real program, a real history on disk and a server that knows the truth. Standard library only; all
traffic stays on loopback.

Usage: kill.py BIN_DIR LIBTRIP [--every N] [--settle]

--every N takes each Nth step only (1: all of them). --settle waits at the end until the task list
has decided every attempt that was left open: some two minutes, since "not created" needs two equal
readings 30 s apart after a quiet minute."""

import argparse
import contextlib
import http.server
import json
import os
import signal
import sqlite3
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ctl"))
from checks import check, same, verdict  # noqa: E402

PROJECT = "0123456789abcdef0123456789abcdef"
CONNECTOR = "55b78880-9077-4c74-ad5a-6868555f76a4"
LIMIT = 60  # seconds, for one run of the program
KEYS = {"HUAWEICLOUD_SDK_AK": "SIGNINAKEYAAAAAA1234", "HUAWEICLOUD_SDK_SK": "SignInSecretKeyNeverToBeSeen0123456789ab",
        "SPILLWAY_BUCKET_AK": "WRITERKEYBBBBBBB5678", "SPILLWAY_BUCKET_SK": "WriterSecretNeverToBeSeen0123456789abcd="}
SECRETS = [value.encode() for name, value in KEYS.items() if name.endswith("_SK")]


class Truth(http.server.ThreadingHTTPServer):
    """Makes every task that arrives whole, and remembers how often each name arrived."""
    daemon_threads = True

    def __init__(self, context=None):
        super().__init__(("127.0.0.1", 0), Answers)
        self.scheme = "https" if context else "http"
        self.lock = threading.Lock()
        self.posts = {}  # heads of a POST, by name where the body told one
        self.tasks = {}  # task ID by name
        self.made = {}   # when, in ms
        self.broken = 0  # POSTs that did not come whole
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request, client_address):
        pass  # a client that is killed is what this is about


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = LIMIT

    def log_message(self, *arguments):
        pass

    def reply(self, content):
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length)
        truth = self.server
        if len(body) < length:
            with truth.lock:
                truth.broken += 1
            return
        name = json.loads(body)["task_name"]
        with truth.lock:
            truth.posts[name] = truth.posts.get(name, 0) + 1
            key = truth.tasks.setdefault(name, str(uuid.uuid4()))
            truth.made[name] = int(time.time() * 1000)
        self.reply({"task_id": key})

    def do_GET(self):
        truth = self.server
        with truth.lock:
            rows = [{"task_id": key, "task_name": name, "destination_type": "OBS", "create_time": truth.made[name],
                     "status": "RUNNING", "topics": "topic-test"} for name, key in truth.tasks.items()]
        self.reply({"tasks": rows, "total_number": len(rows), "max_tasks": 100000, "quota_tasks": 100000})


class Operator:
    """A home of its own, and the program in it."""

    def __init__(self, work, program, library, truth, extra=()):
        self.path = tempfile.mkdtemp(dir=work)
        self.program, self.library, self.truth, self.extra = program, library, truth, list(extra)
        self.counter = os.path.join(self.path, "count")
        os.mkdir(self.path + "/run", 0o700)
        self.environment = {
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": self.path, "XDG_DATA_HOME": self.path + "/data",
            "XDG_CONFIG_HOME": self.path + "/config", "XDG_STATE_HOME": self.path + "/state",
            "XDG_CACHE_HOME": self.path + "/cache", "XDG_RUNTIME_DIR": self.path + "/run",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

    @property
    def history(self):
        return self.path + "/data/io.github.spillway.Spillway/history.sqlite"

    def run(self, *arguments, env=None, stdin=None):
        done = subprocess.run([self.program, *arguments], env={**self.environment, **(env or {})}, cwd=self.path,
                              input=stdin, capture_output=True, timeout=LIMIT * 5)
        for secret in SECRETS:
            check(secret not in done.stdout + done.stderr, f"{arguments}: a key was printed")
        return done

    def create(self, name, at=0, what="before"):
        """One press. Returns what the program did and how many steps it came to."""
        with open(self.counter, "wb") as file:
            file.write(struct.pack("I", 0))
        request = {"source_type": "BLOB", "task_name": name, "destination_type": "OBS",
                   "obs_destination_descriptor": {
                       "topics": "topic-test", "consumer_strategy": "latest", "destination_file_type": "TEXT",
                       "obs_bucket_name": "torture-bucket", "obs_path": "dump", "partition_format": "yyyy/MM/dd",
                       "record_delimiter": ";", "deliver_time_interval": 300}}
        done = self.run("create", "-", "--dms-endpoint", self.truth.url, "--project-id", PROJECT, "--connector-id",
                        CONNECTOR, "--bucket-key", "environment", "--output", "json", *self.extra,
                        stdin=json.dumps(request).encode(),
                        env={**KEYS, "LD_PRELOAD": self.library, "TRIP_AT": str(at), "TRIP_DO": what,
                             "TRIP_COUNT": self.counter})
        with open(self.counter, "rb") as file:
            return done, struct.unpack("I", file.read(4))[0]

    def rows(self, name=None):
        """The attempts as the program tells them after a restart, by name."""
        done = self.run("history", "--output", "json", "--limit", "100000", *(["--search", name] if name else []))
        if not check(done.returncode == 0, f"history after {name}: {done.returncode}, {done.stderr[:300]!r}"):
            return []
        return [row for row in json.loads(done.stdout) if name is None or row["task_name"] == name]


class Figures:
    presses = kills = failed_disks = real_disks = arrived = recorded = settled = 0


figures = Figures()


def press(operator, at, what, hindrance=contextlib.nullcontext()):
    """One press that is ended or hindered at a step, the restart after it, and what must hold then."""
    name = f"kill-{uuid.uuid4().hex[:12]}"
    label = f"{operator.truth.scheme} {what} at step {at}"
    with hindrance:
        done, _ = operator.create(name, at, what)
    figures.presses += 1
    truth = operator.truth
    with truth.lock:
        posts, task = truth.posts.get(name, 0), truth.tasks.get(name)
    killed = done.returncode == -signal.SIGKILL
    figures.kills += killed
    check(posts <= 1, f"{label}: the create was delivered {posts} times")
    check(killed or done.returncode in (0, 2, 5, 6, 7, 8), f"{label}: ended with {done.returncode}, {done.stderr!r}")
    rows = operator.rows(name)
    check(len(rows) <= 1, f"{label}: {len(rows)} rows of one attempt")
    row = rows[0] if rows else None
    figures.arrived += posts
    figures.recorded += len(rows)
    if posts:
        check(row is not None, f"{label}: a task was made and no attempt is on record")
    if row is None:
        return
    if posts:
        check(row["outcome"] in ("created", "unknown"), f"{label}: a task was made, recorded as {row['outcome']}")
    else:
        check(row["outcome"] in ("not-sent", "unknown"), f"{label}: no task was made, recorded as {row['outcome']}")
    if row["outcome"] == "created":
        same(row["task_id"], task, f"{label}: the task's ID")
    if not killed and done.returncode == 0:
        same(json.loads(done.stdout)["task_id"], task, f"{label}: the task's ID that was printed")


@contextlib.contextmanager
def mounted(folder, *arguments):
    """A file system over the folder; yields whether that is allowed here."""
    works = subprocess.run(["mount", *arguments, folder], capture_output=True).returncode == 0
    try:
        yield works
    finally:
        if works:
            subprocess.run(["umount", "--lazy", folder], check=True)


@contextlib.contextmanager
def room(folder, left):
    """Fills the file system of the folder up to that many bytes."""
    filler = os.path.join(folder, "filler")
    with open(filler, "wb") as file:
        facts = os.statvfs(folder)
        take = max(0, facts.f_bavail * facts.f_frsize - left)
        if take:
            os.posix_fallocate(file.fileno(), 0, take)
    try:
        yield
    finally:
        os.remove(filler)


@contextlib.contextmanager
def read_only(folder):
    """A read-only bind mount over the folder: the superuser ignores modes."""
    with mounted(folder, "--bind", folder):
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True, capture_output=True)
        yield


def real_disks(operator, every):
    """Disks that are full or read-only in earnest, not because a call was made to fail."""
    data = operator.path + "/data"
    os.makedirs(data)
    with mounted(data, "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs") as works:
        if not works:
            print("a small or read-only disk needs the right to mount: not tried", flush=True)
            return
        same(operator.create("first-" + uuid.uuid4().hex[:8])[0].returncode, 0, "a press on a small disk")
        for left in range(0, 256 * 1024, 4096 * every):
            press(operator, 0, f"{left} bytes of room", room(data, left))
            figures.real_disks += 1
        own = os.path.dirname(operator.history)
        for _ in range(3):
            before = len(operator.rows())
            press(operator, 0, "a read-only disk", read_only(own))
            same(len(operator.rows()), before, "attempts on record after a read-only disk")
            figures.real_disks += 1
        sound(operator)


def sound(operator):
    """The history file, seen without the program."""
    connection = sqlite3.connect(operator.history)
    same(connection.execute("PRAGMA integrity_check").fetchone()[0], "ok", "the history file")
    same(connection.execute("SELECT count(*) - count(DISTINCT task_name) FROM attempts").fetchone()[0], 0,
         "attempts that stand twice")
    # Trigger-kept counts against the rows themselves.
    same(connection.execute("SELECT total(n) FROM tally WHERE slot = -1").fetchone()[0],
         connection.execute("SELECT count(*) FROM attempts").fetchone()[0], "the counts above the table")
    connection.close()


def settled(operator, all_of_them):
    """Lets the task list decide, and compares the verdicts with the truth. Not waiting, only those
    whose task exists: that needs one reading."""
    with operator.truth.lock:
        tasks = dict(operator.truth.tasks)
    still_open = {row["attempt_id"]: row["task_name"] for row in operator.rows() if row["outcome"] == "unknown"}
    check(any(name in tasks for name in still_open.values()), "no attempt with a task was left open")
    arguments = ["settle", "--output", "json", *operator.extra]
    if all_of_them:
        told = json.loads(operator.run(*arguments, "--wait", env=KEYS).stdout)
        same({row["attempt_id"] for row in told}, set(still_open), "the attempts that were settled")
    else:
        told = []
        for attempt, name in still_open.items():
            if name in tasks:
                done = operator.run(*arguments, attempt, env=KEYS)
                same(done.returncode, 0, f"settling {name}: {done.stderr!r}")
                told += json.loads(done.stdout)
    for row in told:
        task = tasks.get(row["task_name"])
        expected = ("created", task) if task else ("not-created", None)
        same((row["verdict"], row["task_id"]), expected, f"the verdict on {row['task_name']}")
    figures.settled += len(told)


def certificate(work):
    key, cert = os.path.join(work, "key.pem"), os.path.join(work, "cert.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days",
                    "2", "-subj", "/CN=torture", "-addext", "subjectAltName=IP:127.0.0.1"], check=True,
                   capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context, cert


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("library")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--settle", action="store_true")
    options = parser.parse_args()
    program = os.path.join(os.path.abspath(options.bin_dir), "spillwayctl")
    library = os.path.abspath(options.library)
    with tempfile.TemporaryDirectory(prefix="spillway-kill.") as work:
        context, cert = certificate(work)
        plain, tls = Truth(), Truth(context)
        seats = [Operator(work, program, library, plain), Operator(work, program, library, tls, ["--ca-file", cert])]
        for operator in seats:
            scheme = operator.truth.scheme
            # The first run makes the history; the next ones find it. Both paths are walked.
            done, first = operator.create("first-" + uuid.uuid4().hex[:8])
            same(done.returncode, 0, f"an undisturbed press over {scheme}: {done.stderr!r}")
            done, steps = operator.create("next-" + uuid.uuid4().hex[:8])
            same(done.returncode, 0, f"another over {scheme}")
            check(steps > 20, f"only {steps} steps were seen over {scheme}")
            print(f"{scheme}: {first} steps with a new history, {steps} with one that is there", flush=True)
            for what in ("before", "half"):
                for at in range(1, steps + 1, options.every):
                    press(operator, at, what)
            for at in range(1, first + 1, options.every):
                fresh = Operator(work, program, library, operator.truth, operator.extra)
                press(fresh, at, "before")
                if os.path.exists(fresh.history):
                    sound(fresh)
            for what in ("EIO", "ENOSPC", "ENOSPC+", "EROFS+"):
                before = figures.kills
                for at in range(1, steps + 1, options.every):
                    press(operator, at, what)
                    figures.failed_disks += 1
                same(figures.kills, before, "killed while only the disk failed")
            sound(operator)
            settled(operator, options.settle)
            sound(operator)
        real_disks(Operator(work, program, library, plain), options.every)
        print(f"kill: {figures.presses} presses: {figures.kills} killed, {figures.failed_disks} with a failing disk,"
              f" {figures.real_disks} with a full or read-only one;"
              f" {figures.arrived} creates arrived, none twice;"
              f" {figures.recorded} attempts on record, {figures.settled} settled", flush=True)
        for operator in seats:
            operator.truth.shutdown()
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
