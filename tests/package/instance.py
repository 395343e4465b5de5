#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""One window, however often it is started: by its name, with a file, by the desktop over D-Bus, ten times
at once, without a session bus, after a kill, beside one that hangs. Real processes on a real X server;
run it inside support/with-session and support/with-display.

Usage: instance.py BIN_DIR"""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/ctl"))
from checks import check, same, verdict  # noqa: E402

BIN = pathlib.Path(sys.argv[1]).resolve()
HOME = pathlib.Path(os.environ["HOME"])
DATA = HOME / ".local/share/io.github.spillway.Spillway"
NAME = "io.github.spillway.Spillway"
PATIENCE = 30


def wait_for(find, what):
    """Another process has no signal for us: look again until it is so."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.02)
    check(False, f"{what}; there is {titles()}")
    return None


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *map(str, arguments)], check=False, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    return done.stdout.split("\n")[:-1]


def windows(title):
    return xdotool("search", "--onlyvisible", "--name", title)


def titles():
    return [(xdotool("getwindowname", each) or [""])[0] for each in windows("..*")]


def processes(program="spillway"):
    found = []
    for each in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.readlink(each / "exe") == str(BIN / program) and f"HOME={HOME}".encode() in (
                    each / "environ").read_bytes().split(b"\0") and "Z" not in (each / "stat").read_text().split()[2]:
                found.append(int(each.name))
    return found


def start(*arguments, env=None, cwd=None):
    return subprocess.Popen([BIN / "spillway", *arguments], env=env, cwd=cwd)


def begun(program):
    """The window is there and answers: what a second start hands over has been taken."""
    wait_for(lambda: windows("^Spillway$"), "the window is shown")
    wait_for(lambda: (DATA / "history.sqlite").exists(), "the window has begun")
    return program


def second(*arguments, env=None, cwd=None, expected=0):
    """A start that must end by itself."""
    program = start(*arguments, env=env, cwd=cwd)
    try:
        same(program.wait(PATIENCE), expected, f"the second start {arguments} hands over and ends")
    except subprocess.TimeoutExpired:
        check(False, f"the second start {arguments} ends")
        program.kill()
        program.wait()


def finish(*programs):
    for program in programs:
        program.kill()
        program.wait()
    wait_for(lambda: not processes() and not processes("spillway-practice") and not windows("^Spillway$"),
             "all are gone")


def call(method, *arguments):
    return subprocess.run(["gdbus", "call", "--session", "--timeout", "20", "--dest", NAME, "--object-path",
                           "/io/github/spillway/Spillway", "--method", f"org.freedesktop.Application.{method}",
                           *arguments], check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def dialogs():
    return len(windows("dumping task"))


def comes_forward():
    first = begun(start())
    window = windows("^Spillway$")[0]
    xdotool("windowminimize", window)
    wait_for(lambda: not windows("^Spillway$"), "the window is minimised")
    before = time.monotonic()
    second()
    check(time.monotonic() - before < 10, "the second start takes no time to speak of")
    wait_for(lambda: xdotool("getactivewindow") == [window], "the first window is in front")
    same(processes(), [first.pid], "one process")
    return first


def takes_arguments(first):
    same(processes("spillway-practice"), [], "nothing is practised yet")
    second("--practise")
    wait_for(lambda: processes("spillway-practice"), "--practise begins the practice service")
    second("--new-task")
    wait_for(lambda: dialogs() == 1, "--new-task opens a form")
    folder = HOME / "elsewhere"
    folder.mkdir()
    shutil.copy(ROOT / "tests/data/example.json", folder / "ord ers.spillway.json")
    second("ord ers.spillway.json", cwd=folder)
    wait_for(lambda: dialogs() == 2, "a file opens a form, by its place where the second was started")
    second((folder / "ord ers.spillway.json").as_uri())
    wait_for(lambda: dialogs() == 3, "a file by its URI")
    second("no-such-file.json", cwd=folder)
    wait_for(lambda: len(titles()) == 5, "a file that is not there is told")
    same(processes(), [first.pid], "one process")


def by_the_bus(first):
    forms = dialogs()
    same(call("ActivateAction", "new-task", "[]", "{}").returncode, 0, "the desktop's action is answered")
    wait_for(lambda: dialogs() == forms + 1, "the action opens a form")
    uri = (HOME / "elsewhere/ord ers.spillway.json").as_uri()
    same(call("Open", f"['{uri}']", "{'activation-token': <'x'>}").returncode, 0, "a double click is answered")
    wait_for(lambda: dialogs() == forms + 2, "the double click opens a form")
    same(call("Activate", "{}").returncode, 0, "the menu entry is answered")
    same(processes(), [first.pid], "one process")


def takes_no_rubbish():
    for rubbish in (b"rubbish\n", b"{}\n", b"[1]\n", b'{"new_task":1,"practise":false,"files":[]}\n', b"x" * 200_000):
        with socket.socket(socket.AF_UNIX) as stranger, contextlib.suppress(OSError):
            stranger.connect(str(DATA / "window"))
            stranger.settimeout(PATIENCE)
            stranger.sendall(rubbish)
            same(stranger.recv(100), b"", f"{rubbish[:20]!r} is not taken")
    second()
    same(oct((DATA / "window").stat().st_mode & 0o777), "0o700", "nobody else may speak to it")


def after_a_kill(first):
    finish(first)
    check((DATA / "window").exists(), "a killed one leaves its socket")
    first = begun(start())
    second()
    finish(first)


def ten_at_once():
    for _ in range(3):
        programs = [start() for _ in range(10)]
        wait_for(lambda: sum(p.poll() is None for p in programs) == 1, "one of ten goes on")
        same([p.poll() for p in programs if p.poll() is not None], [0] * 9, "nine hand over")
        begun(None)
        same(len(windows("^Spillway$")), 1, "one window")
        finish(*[p for p in programs if p.poll() is None])


def without_a_bus():
    no_bus = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"} | {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={HOME}/no-bus"}
    first = begun(start(env=no_bus))
    second(env=no_bus)
    second()
    finish(first)
    first = begun(start())
    second("--new-task", env=no_bus)
    wait_for(lambda: dialogs() == 1, "a start from outside the session reaches the window")
    finish(first)


def beside_one_that_hangs():
    first = begun(start())
    os.kill(first.pid, signal.SIGSTOP)
    other = start()
    wait_for(lambda: len(titles()) == 2, "the second tells that the first does not answer")
    same(len(windows("^Spillway$")), 2, "by a message")
    xdotool("key", "Escape")
    same(other.wait(PATIENCE), 1, "and ends")
    os.kill(first.pid, signal.SIGCONT)
    second()
    finish(first)


def after_quitting():
    for _ in range(5):
        first = begun(start())
        wait_for(lambda: xdotool("getactivewindow") == windows("^Spillway$"), "the window is in front")
        xdotool("key", "ctrl+q")
        other = start()  # while the first may still be ending
        same(first.wait(PATIENCE), 0, "it quits")
        if other.poll() == 0:  # it came early enough to be answered
            continue
        begun(other)
        finish(other)
    finish()


def started_by_the_bus():
    services = HOME / ".local/share/dbus-1/services"
    services.mkdir(parents=True)
    (services / f"{NAME}.service").write_text(f"[D-BUS Service]\nName={NAME}\nExec={BIN}/spillway --dbus-activated\n",
                                              encoding="utf-8")
    subprocess.run(["dbus-update-activation-environment", "DISPLAY", "QT_QPA_PLATFORM"], check=True)
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                    "org.freedesktop.DBus.ReloadConfig"], check=True, stdout=subprocess.DEVNULL)
    said = call("ActivateAction", "new-task", "[]", "{}")
    same(said.returncode, 0, f"the bus starts it: {said.stdout}")
    wait_for(lambda: windows("^Spillway$") and dialogs() == 1, "the window and a form")
    same(len(processes()), 1, "one process")
    second("--practise")
    wait_for(lambda: processes("spillway-practice"), "a start from a terminal reaches it")
    for each in processes():
        os.kill(each, signal.SIGTERM)
    finish()


def terminal_stays_apart(first):
    done = subprocess.run([BIN / "spillwayctl", "history", "--output", "json"], check=False, stdout=subprocess.PIPE)
    same((done.returncode, done.stdout.split()), (0, [b"[", b"]"]), "the terminal program is a program of its own")
    same(processes(), [first.pid], "one window beside it")


def main():
    if "spillway-session" not in str(HOME):
        sys.exit("run this inside tests/support/with-session")
    first = comes_forward()
    terminal_stays_apart(first)
    takes_arguments(first)
    by_the_bus(first)
    takes_no_rubbish()
    after_a_kill(first)
    ten_at_once()
    without_a_bus()
    beside_one_that_hangs()
    after_quitting()
    started_by_the_bus()
    return verdict()


sys.exit(main())
