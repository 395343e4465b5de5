#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Lets made-up keys go every way through the real window and the real terminal program, and looks from
outside where they stayed: files, names of files, clipboard, what was printed, command lines and
environments of children, core files, memory. Run it inside support/with-session and
support/with-display.

Usage: canary.py BIN_DIR [--strict]

The memory of a running program can be read by the superuser only, since the program shuts it while a
key is in it; without that right this part says so and is left out. --strict makes a key that is left in
memory a failure."""

import argparse
import json
import os
import pty
import select
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in ("ctl", "ui", "support"):
    sys.path.insert(0, os.path.join(HERE, "..", folder))
import traces  # noqa: E402
from checks import check, same, verdict  # noqa: E402
from kill import certificate  # noqa: E402
from outside import Window, wait_for  # noqa: E402

AFTER = 5  # seconds: what is promised of memory is promised for then
LIMIT = 60
KEYS = {"writer": "CanaryWriterKeyNeverToBeSeen0123456789ab", "typed": "CanaryTypedKeyNeverToBeSeen0123456789abc",
        "file": "CanaryKeyInFileNeverToBeSeen0123456789ab", "pasted": "CanaryPastedKeyNeverToBeSeen0123456789ab"}
CHATTY = {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1", "G_MESSAGES_DEBUG": "all", "G_DEBUG": ""}
VERSED = os.geteuid() == 0


class Forwarder(threading.Thread):
    """TLS before the practice service, as the real one has it."""

    def __init__(self, context, port):
        super().__init__(daemon=True)
        self.context, self.to = context, port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.start()

    def run(self):
        while True:
            near, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(near,), daemon=True).start()

    def serve(self, near):
        try:
            with self.context.wrap_socket(near, server_side=True) as secured, \
                    socket.create_connection(("127.0.0.1", self.to)) as far:
                while True:
                    if secured.pending() or secured in select.select([secured, far], [], [])[0]:
                        data, to = secured.recv(65536), far
                    else:
                        data, to = far.recv(65536), secured
                    if not data:
                        return
                    to.sendall(data)
        except OSError:
            pass


class Watch(threading.Thread):
    """Looks again and again at the command lines and environments of a program's children."""

    def __init__(self, pid, secrets):
        super().__init__(daemon=True)
        self.pid, self.secrets = pid, secrets
        self.found, self.seen, self.over = traces.Found(), set(), threading.Event()
        self.start()

    def run(self):
        while not self.over.wait(0.05):
            for child in traces.children(self.pid):
                self.seen.add(child)
                self.found.hits += traces.in_environment(child, self.secrets).hits

    def end(self):
        self.over.set()
        self.join()
        return self.found.hits


class Figures:
    children = files = bytes = printed = 0
    memory = {}


class Desk:
    """The operator's home, and everything that is printed in it."""

    def __init__(self, bin_dir, greeting, base, authority):
        self.bin, self.greeting, self.base, self.authority = bin_dir, greeting, base, authority
        self.home = os.environ["HOME"]
        self.data = os.path.join(os.environ["XDG_DATA_HOME"], "io.github.spillway.Spillway")
        self.secrets = dict(KEYS, signin=greeting["secret_key"])

    def note(self, what, *texts):
        for text in texts:
            Figures.printed += len(text)
            for name, secret in self.secrets.items():
                for form, dress in traces.dresses(secret):
                    check(dress not in text, f"{what} prints the {name} key, {form}")

    def terminal(self, *arguments, keys=True, stdin=b"", code=None):
        own = {"HUAWEICLOUD_SDK_AK": self.greeting["access_key"], "HUAWEICLOUD_SDK_SK": self.greeting["secret_key"],
               "SPILLWAY_BUCKET_AK": "CANARYWRITERAAAA0001", "SPILLWAY_BUCKET_SK": KEYS["writer"]} if keys else {}
        process = subprocess.Popen([f"{self.bin}/spillwayctl", *arguments], env={**os.environ, **CHATTY, **own},
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.home)
        watch = Watch(process.pid, self.secrets)
        out, err = process.communicate(stdin, timeout=LIMIT)
        check(not watch.end(), f"{arguments}: a key in a child: {watch.found.hits}")
        Figures.children += len(watch.seen)
        self.note(f"spillwayctl {arguments}", out, err)
        if code is not None:
            same(process.returncode, code, f"spillwayctl {arguments}: {err[-300:]!r}")
        return out


def request(name, **besides):
    return json.dumps({"source_type": "BLOB", "task_name": name, "destination_type": "OBS",
                       "obs_destination_descriptor": {
                           "topics": "orders-created", "consumer_strategy": "latest", "destination_file_type": "TEXT",
                           "obs_bucket_name": "my-logs", "obs_path": "canary", "partition_format": "yyyy/MM/dd",
                           "record_delimiter": ";", "deliver_time_interval": 300, **besides}}).encode()


def asked(desk, *arguments, answers):
    """Types the answers into a real terminal, as somebody who is asked for keys."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(f"{desk.bin}/spillwayctl", ["spillwayctl", *arguments], {**os.environ, **CHATTY})
    said = b""
    for answer in answers:
        while not said.rstrip(b" ").endswith(b":"):
            if not select.select([terminal], [], [], LIMIT)[0]:
                raise SystemExit(f"FAILED: {arguments} asks nothing more: {said[-200:]!r}")
            said += os.read(terminal, 4096)
        desk.note(f"spillwayctl {arguments}", said)
        said = b""
        os.write(terminal, answer.encode() + b"\n")
    try:
        while True:
            said += os.read(terminal, 4096)
    except OSError:
        pass  # how the end of a terminal shows
    desk.note(f"spillwayctl {arguments}", said)
    same(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0, f"spillwayctl {arguments}: {said[-300:]!r}")


def at_the_terminal(desk):
    """Every command that meets a key, with everything printed that can be."""
    instance = desk.greeting["instances"][0]
    place = ["--dms-endpoint", desk.base, "--project-id", desk.greeting["project_id"], "--connector-id",
             instance["connector_id"], "--ca-file", desk.authority]
    own = [*place, "--bucket-key", "environment"]
    told = json.loads(desk.terminal("create", "-", *own, "--output", "json", stdin=request("canary-terminal"), code=0))
    desk.terminal("create", "-", "--practice", stdin=request("canary-practice"), code=0)  # with a child
    desk.terminal("create", "-", *own, stdin=request("canary-terminal"), code=5)  # refused: the name is taken
    desk.terminal("create", "-", *own, "--dry-run", stdin=request("canary-dry"), code=0)
    desk.terminal("preflight", "-", *own, "--obs-endpoint", desk.greeting["obs"], stdin=request("canary-look"))
    desk.terminal("list", *place, code=0)
    desk.terminal("create", "-", *own, "--proxy", "http://127.0.0.1:9", stdin=request("canary-away"), code=8)
    # A key where none belongs: in the body, in a name, in a curl command.
    desk.terminal("create", "-", *own, stdin=request("canary-body", access_key="A", secret_key=KEYS["pasted"]))
    desk.terminal("create", "-", *own, stdin=request(KEYS["pasted"]), code=3)
    desk.terminal("check", "-", stdin=request("canary-" + KEYS["pasted"], obs_path="x/" + KEYS["pasted"]), code=3)
    desk.terminal("check", "-", stdin=b"curl -d '" + request("canary-curl", secret_key=KEYS["pasted"]) + b"' http://h/")
    desk.terminal("check", "-", stdin=request("canary-cut", secret_key=KEYS["pasted"])[:-60])
    desk.terminal("profile", "add", KEYS["pasted"], *place[:4])
    for name in ("csv", "json", "markdown", "curl", "spillwayctl", "terraform", "support"):
        desk.terminal("export", told["attempt_id"], "--as", name, code=0)
    desk.terminal("history", "show", told["attempt_id"], code=0)
    # Keys into the keyring: from the environment, from a file, from somebody who types them.
    desk.terminal("profile", "add", "canary-environment", *place, code=0)
    path = os.path.join(desk.home, "credentials.csv")
    with open(path, "w", encoding="ascii") as file:
        file.write(f"User Name,Access Key Id,Secret Access Key\n\"op\",\"CANARYFILEAAAAAA0001\",\"{KEYS['file']}\"\n")
    desk.terminal("profile", "add", "canary-file", *place, "--key-file", path, "--delete-key-file", keys=False, code=0)
    check(not os.path.exists(path), "the key file was deleted when asked")
    asked(desk, "profile", "add", "canary-typed", *place, answers=["CANARYTYPEDAAAAA0001", KEYS["typed"], ""])
    desk.terminal("profile", "export", "-", keys=False, code=0)
    desk.terminal("profile", "test", "canary-typed", keys=False)  # a stranger's key: refused
    desk.terminal("doctor", "--secrets", keys=False, code=0)


class Program:
    """The window, chatty, with a core file allowed as far as the system goes."""

    def __init__(self, desk):
        self.desk = desk
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(["sh", "-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\"",
                                         f"{desk.bin}/spillway"], cwd=desk.home, stdout=self.log, stderr=self.log,
                                        env={**os.environ, **CHATTY, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.watch = Watch(self.process.pid, desk.secrets)
        self.main = Window(self.process.pid, "Spillway")

    def remains(self, when):
        """How often each key stands in the program's memory."""
        if not VERSED:
            return None
        found = traces.in_memory(self.process.pid, self.desk.secrets)
        check(found.files > 10, f"memory {when}: only {found.files} regions were read")
        count = {}
        for where, name, form, number in found.hits:
            count[name] = count.get(name, 0) + number
            if os.environ.get("CANARY_TELL"):
                print(f"  {when}: {name} key, {form}, {number} times in {where}", flush=True)
        Figures.memory[when] = count
        return count

    def end(self, how):
        self.process.send_signal(how)
        self.process.wait(LIMIT)
        check(not self.watch.end(), f"a key in a child: {self.watch.found.hits}")
        Figures.children += len(self.watch.seen)
        self.log.seek(0)
        self.desk.note("the window", self.log.read())


def clipboards(desk, when):
    for name in ("primary", "secondary", "clipboard"):
        done = subprocess.run(["xclip", "-o", "-selection", name], capture_output=True, timeout=LIMIT)
        desk.note(f"the {name} selection {when}", done.stdout)


def keys(*names):
    subprocess.run(["xdotool", "key", *names], check=True, stdout=subprocess.DEVNULL)


def fill(program, wizard, greeting, base, authority, name):
    wizard.choose("Profile", "New profile")
    wizard.type("DMS endpoint", base)
    wizard.type("CA file", authority)
    wizard.type("Project ID", greeting["project_id"])
    wizard.type("Connector ID", greeting["instances"][0]["connector_id"])
    wizard.type("Access key", greeting["access_key"])
    wizard.type("Secret key", greeting["secret_key"])
    wizard.press("Next")
    wizard.type("Topics", "orders-created")
    wizard.press("Next")
    wizard.type("Bucket", "my-logs")
    wizard.choose("Folder pattern", "yyyy/MM/dd")
    wizard.press("Next")
    wizard.type("Access key", "CANARYWRITERAAAA0001")
    wizard.type("Secret key", KEYS["writer"])
    return name


def in_the_window(desk):
    program = Program(desk)
    try:
        program.main.press("New dumping task")
        wizard = Window(program.process.pid, "New dumping task")
        fill(program, wizard, desk.greeting, desk.base, desk.authority, "canary-window")
        typed = program.remains("while it is typed")
        check(typed is None or typed.get("writer"), f"the search finds what is there: {typed}")
        wizard.text("Secret key").get_component_iface().grab_focus()
        keys("ctrl+a", "ctrl+c", "ctrl+Insert")  # the field gives nothing away
        clipboards(desk, "after a copy in the field of a key")
        wizard.press("Next")
        # A key where none belongs: caught at its field, and not in the draft that is saved as one types.
        for field in ("Task name", "Ticket", "Note"):
            before = {"Task name": "canary-window"}.get(field, "")
            wizard.type(field, KEYS["pasted"])
            line = wizard.text(field)
            wait_for(lambda: "secret key" in (line.get_description() or "") or None, f"{field} tells of the key", wizard)
            time.sleep(0.6)  # longer than the wizard waits before it saves
            wizard.type(field, before)
        pressed = time.monotonic()
        wizard.press("Create dumping task")
        wait_for(lambda: program.main.has_text("The dumping task was created.") or None, "a created task")
        time.sleep(max(0.0, AFTER - (time.monotonic() - pressed)))
        program.remains(f"{AFTER} s after the send")
        clipboards(desk, "after the send")
        now = traces.in_files([desk.home], desk.secrets)  # the history is open: its log is among them
        same(now.hits, [], "keys in files while the window is open")
        check(any(name.endswith("-wal") for name in os.listdir(desk.data)), "the history's log was among them")
        program.end(signal.SIGTERM)

        # From the keyring now; and left half-way, with keys typed for another place.
        program = Program(desk)
        program.main.press("New dumping task")
        wizard = Window(program.process.pid, "New dumping task")
        fill(program, wizard, desk.greeting, desk.base, desk.authority, "canary-left")
        wizard.text("Secret key").get_component_iface().grab_focus()
        keys("Escape")
        wait_for(lambda: wizard._frame() is None or None, "a closed wizard")
        time.sleep(AFTER)
        program.remains(f"{AFTER} s after the page was closed")
        program.end(signal.SIGSEGV)  # a crash: no core file, and the draft has no key
    finally:
        if program.process.poll() is None:
            program.process.kill()
            program.process.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    bin_dir = os.path.abspath(options.bin_dir)
    home = os.environ["HOME"]
    scratch = os.path.join(home, "tmp")
    os.mkdir(scratch)
    os.environ["TMPDIR"] = scratch
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                    "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled",
                    "variant:boolean:true"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(prefix="spillway-canary.", dir="/tmp") as work:
        context, authority = certificate(work)
        service = subprocess.Popen([f"{bin_dir}/spillway-practice", "--port", "0", "--state", os.path.join(work, "cloud"),
                                    "--exit-with-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            greeting = json.loads(service.stdout.readline())
            forwarder = Forwarder(context, int(greeting["dms"].rpartition(":")[2]))
            desk = Desk(bin_dir, greeting, f"https://127.0.0.1:{forwarder.port}", authority)
            at_the_terminal(desk)
            in_the_window(desk)
        finally:
            service.stdin.close()
            service.wait()
    cores = [name for folder in (home, scratch, os.getcwd()) for name in os.listdir(folder) if name.startswith("core")]
    same(cores, [], "core files")
    found = traces.in_files([home], desk.secrets)
    same(found.hits, [], "keys in files")
    check(found.files > 5, f"only {found.files} files were looked at")
    left = os.path.join(home, "left-on-purpose")
    with open(left, "w", encoding="utf-16") as file:
        file.write(KEYS["writer"])
    check(len(traces.in_files([home], desk.secrets).hits) == 1, "the search finds what is there")
    print(f"canary: {len(found.hits)} hits in {found.files} files ({found.bytes} bytes), 0 in {Figures.printed} printed"
          f" bytes, 0 in {Figures.children} children")
    for when, count in Figures.memory.items():
        print(f"canary: memory {when}: {sum(count.values())} copies {count or ''}")
        if options.strict and not when.startswith("while"):
            same(count, {}, f"keys in memory {when}")
    if not VERSED:
        print("canary: the memory was not looked at: that needs the superuser")
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
