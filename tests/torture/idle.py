#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Counts how often the program wakes while nobody does anything, with a history to look at; in the long
form with an empty one too. A wake is a voluntary context switch of one of its threads. Run it inside
support/with-session and support/with-display.

Usage: idle.py BIN_DIR [SECONDS]: the long form, for so long"""

import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ctl"))
from checks import check, verdict  # noqa: E402

SETTLED = 8  # seconds without a wake of more than a few: start, first painting and reading are over
LIMIT = 90


def wakes(pid):
    count = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="utf-8") as file:
            facts = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
        count[thread, facts["Name"]] = int(facts["voluntary_ctxt_switches"])
    return count


def since(before, after):
    """Which threads woke how often; one that ended meanwhile counts no more."""
    return {key: number - before.get(key, 0) for key, number in after.items() if number > before.get(key, 0)}


def handles(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def idle(program, what, seconds):
    """Waits until the start is over, then counts."""
    end = time.monotonic() + LIMIT
    before = wakes(program.pid)
    while True:
        time.sleep(SETTLED)
        now = wakes(program.pid)
        if sum(since(before, now).values()) <= 1 or time.monotonic() > end:
            break
        before = now
    before, open_before = wakes(program.pid), handles(program.pid)
    time.sleep(seconds)
    who = since(before, wakes(program.pid))
    count = sum(who.values())
    allowed = max(1, -(-seconds // 60))
    check(count <= allowed, f"{what}: {count} wakes in {seconds} s: {who}")
    check(handles(program.pid) <= open_before, f"{what}: more handles than before")
    print(f"idle: {what}: {count} wakes in {seconds} s", flush=True)


def main():
    bin_dir = os.path.abspath(sys.argv[1])
    long_form = len(sys.argv) > 2
    seconds = int(sys.argv[2]) if long_form else 20
    task = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "example.json")
    for what in (("an empty window",) if long_form else ()) + ("a window with a history",):
        if what != "an empty window":
            made = subprocess.run([f"{bin_dir}/spillwayctl", "create", task, "--practice", "--output", "json"],
                                  capture_output=True, timeout=LIMIT)
            check(json.loads(made.stdout)["outcome"] == "created", f"a task to look at: {made.stderr!r}")
        program = subprocess.Popen([f"{bin_dir}/spillway"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            idle(program, what, seconds)
        finally:
            program.terminate()
            program.wait()
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
