#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The terminal program and what a hostile world puts into it: values that try to leave their place in a
header or a path, and answers that try to steer the terminal or to be taken for something else. The real
program against a server that keeps every byte. Standard library only; all traffic stays on loopback.

Usage: hostile_e2e.py BIN_DIR"""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import unicodedata

from checks import check, handed_on, same, verdict

CTL = os.path.join(os.path.abspath(sys.argv[1]), "spillwayctl")
PROJECT, CONNECTOR = "0123456789abcdef0123456789abcdef", "55b78880-9077-4c74-ad5a-6868555f76a4"
TASK = "2962882a-386c-4c9d-bb59-3b4f55d82961"
KEYS = {"HUAWEICLOUD_SDK_AK": "HOSTILEKEYAAAAAA1234", "HUAWEICLOUD_SDK_SK": "SignInSecretKeyNeverToBeSeen0123456789ab",
        "SPILLWAY_BUCKET_AK": "HOSTILEKEYBBBBBB5678", "SPILLWAY_BUCKET_SK": "WriterSecretNeverToBeSeen0123456789abcd="}
LIMIT = 60


class Recorder(threading.Thread):
    """Keeps what it hears, and answers all of it with the same bytes."""

    def __init__(self):
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.answer, self.heard = b"", []
        self.start()

    def run(self):
        while True:
            near, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(near,), daemon=True).start()

    def serve(self, near):
        near.settimeout(LIMIT)
        try:
            with near:
                text = b""
                while b"\r\n\r\n" not in text:
                    text += near.recv(65536) or b"\r\n\r\n"
                head, _, body = text.partition(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: *(\d+)", head)
                while length and len(body) < int(length[1]):
                    body += near.recv(65536) or b"\0" * int(length[1])
                self.heard.append(head)
                near.sendall(self.answer)
        except OSError:
            pass


def reply(status, body, *headers):
    return "\r\n".join([f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close", *headers,
                        "", ""]).encode("utf-8", "surrogateescape") + body


class Seat:
    def __init__(self, work):
        self.server = Recorder()
        self.environment = {**handed_on, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": work,
                            "XDG_RUNTIME_DIR": work, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        self.printed = 0

    def run(self, *arguments, stdin=b"", env=None):
        arguments = [part.encode() if isinstance(part, str) else part for part in arguments]
        done = subprocess.run([CTL.encode(), *arguments], env={**self.environment, **KEYS, **(env or {})},
                              input=stdin, capture_output=True, timeout=LIMIT)
        what = b" ".join(arguments[:2]).decode()
        check(done.returncode in (0, 2, 3, 4, 5, 6, 7, 8), f"{what} ended with {done.returncode}: {done.stderr[-200:]!r}")
        for stream in (done.stdout, done.stderr):
            self.printed += len(stream)
            text = stream.decode("utf-8", "replace").replace("\r\n", "\n")  # as CSV has it
            moves = {c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
            check(not moves, f"{what} prints what steers the terminal: {sorted(map(ord, moves))}")
        return done


def request(name="hostile", **besides):
    return json.dumps({"source_type": "BLOB", "task_name": name, "destination_type": "OBS",
                       "obs_destination_descriptor": {
                           "topics": "orders", "consumer_strategy": "latest", "destination_file_type": "TEXT",
                           "obs_bucket_name": "my-logs", "obs_path": "kafka", "partition_format": "yyyy/MM/dd",
                           "record_delimiter": ";", "deliver_time_interval": 300, **besides}}).encode()


# What a value may bring along. A NUL cannot be in an argument or in the environment, so only JSON has it.
EVIL = ["\r\nX-Evil: 1", "\nX-Evil: 1", "\rX-Evil: 1", "/../../v3/evil", "/evil", "?evil=1", "#evil", "%0d%0aX-Evil:1",
        "%2e%2e%2fevil", "\\evil", " evil", "@evil.example", ":evil", "é", "\u2028evil", "\x7f", "\x1b[2J"]


def injections(seat):
    """Every value that a header or a path is made of, with every one of these at its end."""
    server = seat.server
    server.answer = reply(200, b'{"task_id":"x","tasks":[],"total_number":0,"max_tasks":9,"quota_tasks":9}')
    path = re.compile(rb"(GET|HEAD|POST|DELETE) /v2/[A-Za-z0-9_-]{1,100}/[A-Za-z0-9_/-]+(\?[a-z_=&0-9]*)? HTTP/1\.1$")

    def place(**changed):
        values = {"dms-endpoint": server.url, "project-id": PROJECT, "connector-id": CONNECTOR, **changed}
        return [part for name, value in values.items() if value is not None for part in ("--" + name, value)]

    runs = 0
    for evil in EVIL:
        ways = {
            "project": ["create", "-", *place(**{"project-id": PROJECT + evil}), "--bucket-key", "environment"],
            "connector": ["create", "-", *place(**{"connector-id": CONNECTOR + evil}), "--bucket-key", "environment"],
            "instance": ["create", "-", *place(**{"connector-id": None, "instance-id": "i" + evil}), "--bucket-key",
                         "environment"],
            "endpoint": ["list", *place(**{"dms-endpoint": server.url + evil})],
            "task shown": ["show", TASK + evil, *place()],
            "task deleted": ["delete", TASK + evil, "--confirm", "hostile", *place()],
            "proxy": ["list", *place(), "--proxy", server.url + evil],
        }
        for name, arguments in ways.items():
            before = len(server.heard)
            done = seat.run(*arguments, stdin=request())
            runs += 1
            outer_blank = evil.strip() == "" or name == "proxy"
            if not outer_blank:
                check(done.returncode in (2, 3, 8), f"{name} with {evil!r} ended with {done.returncode}")
                same(server.heard[before:], [], f"{name} with {evil!r} sent something")
        for name in ("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "HUAWEICLOUD_SDK_PROJECT_ID"):
            before = len(server.heard)
            without = place(**({"project-id": None} if name.endswith("PROJECT_ID") else {}))
            done = seat.run("list", *without, env={name: "VALUE" + evil})
            runs += 1
            for head in server.heard[before:]:
                lines = head.split(b"\r\n")
                check(path.match(lines[0]), f"{name} with {evil!r}: {lines[0]!r}")
                check(not any(line.lower().startswith(b"x-evil") for line in lines), f"{name} with {evil!r}: {lines}")
                check(b"\r" not in head.replace(b"\r\n", b"") and b"\n" not in head.replace(b"\r\n", b""),
                      f"{name} with {evil!r} has half a line end in its head")
    # What stands in the request travels in its body only, whatever it is.
    for field in ("topics", "obs_bucket_name", "obs_path", "partition_format", "record_delimiter"):
        for evil in (*EVIL, "\0evil"):
            before = len(server.heard)
            seat.run("create", "-", *place(), "--bucket-key", "environment", stdin=request(**{field: "a" + evil}))
            runs += 1
            for head in server.heard[before:]:
                check(path.match(head.split(b"\r\n")[0]) and b"evil" not in head.lower(), f"{field} with {evil!r}: {head!r}")
    print(f"hostile: {runs} values that try to leave their place; {len(server.heard)} requests heard, none of them changed")


DEEP = b"[" * 20000 + b"]" * 20000
EVILS = "\u202egnp.exe\u202c \x1b[2J\x1b]0;owned\x07 \u200b\u2066x\u2069 <b>bold</b><script>alert(1)</script>\u2028 \U000e0041"


def answers():
    """Name and bytes of answers that no service gives."""
    words = json.dumps(EVILS)[1:-1].encode()
    raw = EVILS.encode()
    for status in (200, 400, 401, 403, 500):
        yield f"{status}, nested", reply(status, DEEP)
        yield f"{status}, nested objects", reply(status, b'{"error_msg":' * 5000 + b"1" + b"}" * 5000)
        yield f"{status}, huge numbers", reply(status, b'{"task_id":' + b"9" * 4000 + b',"total_number":1e999999,"tasks":-0,'
                                               b'"error_code":' + b"1" * 5000 + b"}")
        yield f"{status}, twice the same key", reply(status, b'{"task_id":"a","task_id":"' + words + b'","error_code":"x",'
                                                     b'"error_code":"y","tasks":[],"tasks":[{}]}')
        yield f"{status}, no UTF-8", reply(status, b'{"task_id":"\xff\xfe\xc3","error_msg":"\xed\xa0\x80\x80","tasks":[]}')
        yield f"{status}, steering", reply(status, b'{"task_id":"' + words + b'","error_code":"' + words + b'","error_msg":"'
                                           + words + b'","request_id":"' + words + b'"}', "X-Request-Id: " + "<i>x</i>\x1b[1m")
        yield f"{status}, steering in the raw", reply(status, b'{"error_msg":"' + raw + b'"}')
        yield f"{status}, a page", reply(status, b"<html><title>" + raw + b"</title></html>", "Content-Type: text/html")
        yield f"{status}, zeros", reply(status, b"\0" * 5000)
    row = (b'{"task_id":"' + words + b'","task_name":"' + words + b'","destination_type":"' + words + b'","create_time":'
           b'99999999999999999999,"status":"' + words + b'","topics":"' + words + b'"}')
    yield "a list of such", reply(200, b'{"tasks":[' + b",".join([row] * 3) + b'],"total_number":3,"max_tasks":"' + words
                                  + b'","quota_tasks":-1}')


def replies(seat):
    server = seat.server
    place = ["--dms-endpoint", server.url, "--project-id", PROJECT, "--connector-id", CONNECTOR]
    runs = 0
    for number, (name, answer) in enumerate(answers()):
        server.answer = answer
        commands = [["create", "-", *place, "--bucket-key", "environment"], ["list", *place], ["show", TASK, *place],
                    ["delete", TASK, "--confirm", "x", *place]]
        for arguments in commands:
            for output in ("table", "json"):
                done = seat.run(*arguments, "--output", output, stdin=request(f"hostile-{number}-{output}"))
                runs += 1
                if output == "json" and done.stdout:
                    try:
                        json.loads(done.stdout)
                    except ValueError:
                        check(False, f"{name}: {arguments[0]} prints no JSON: {done.stdout[:200]!r}")
    told = json.loads(seat.run("history", "--output", "json", "--limit", "1000").stdout)
    check(len(told) >= 40, f"only {len(told)} attempts are on record")
    seat.run("history", "--limit", "1000")
    for row in told[::4]:  # all outcomes and kinds of answer are among them
        seat.run("history", "show", row["attempt_id"])
        for kind in ("csv", "json", "markdown", "curl", "support"):
            seat.run("export", row["attempt_id"], "--as", kind)
            runs += 1
    print(f"hostile: {runs} commands on {number + 1} hostile answers; {seat.printed} bytes printed, none of them steers")


def main():
    with tempfile.TemporaryDirectory(prefix="spillway-hostile.") as work:
        seat = Seat(work)
        injections(seat)
        replies(seat)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
