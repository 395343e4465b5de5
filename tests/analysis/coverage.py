#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Tells how much of app/ the tests run, by clang's counts, and each branch that they do not run of what
decides what becomes of a task: outcome, signer, rules and journal.

Usage: coverage.py BUILD_DIR (with all.profdata in it)"""

import glob
import json
import os
import subprocess
import sys

DECISIVE = ("cloud/outcome.cpp", "cloud/signer.cpp", "task/rules.cpp", "history/journal.cpp")


def main():
    build = sys.argv[1]
    programs = [path for path in glob.glob(f"{build}/tests/tst_*") if os.access(path, os.X_OK)]
    programs += glob.glob(f"{build}/bin/spillwayctl")
    told = subprocess.run(["llvm-cov-14", "export", "-format=text", f"-instr-profile={build}/all.profdata", programs[0],
                           *(f"-object={path}" for path in programs[1:]),
                           "-ignore-filename-regex=(/tests/|/ui/|_autogen/|/usr/)"],
                          check=True, capture_output=True)
    root = os.path.join(os.getcwd(), "app") + "/"
    lines = branches = all_lines = all_branches = missed = 0
    for file in json.loads(told.stdout)["data"][0]["files"]:
        path = os.path.normpath(file["filename"])  # with a compiler cache it goes by way of the build folder
        if not path.startswith(root) or "/practice/service/" in path:
            continue
        name, sums = path.removeprefix(root), file["summary"]
        lines += sums["lines"]["covered"]
        all_lines += sums["lines"]["count"]
        branches += sums["branches"]["covered"]
        all_branches += sums["branches"]["count"]
        if name not in DECISIVE:
            continue
        # One source branch counts once, whichever of its copies (templates, lambdas) ran. That a switch
        # without a default runs past all its cases is no branch: the compiler demands each case.
        runs = {}
        with open(path, encoding="utf-8") as source:
            text = source.read().splitlines()
        for begin, column, _, _, true, false, *_ in file["branches"]:
            if text[begin - 1][:column - 1].endswith("switch ("):
                continue
            before = runs.get((begin, column), (0, 0))
            runs[begin, column] = (before[0] + true, before[1] + false)
        open_ends = [(place, way) for place, ways in sorted(runs.items()) for way, count in zip(("true", "false"), ways)
                     if count == 0]
        missed += len(open_ends)
        print(f"coverage {name}: {sums['lines']['percent']:.1f} % of lines,"
              f" {2 * len(runs) - len(open_ends)} of {2 * len(runs)} branches")
        for (line, column), way in open_ends:
            print(f"  never {way}: app/{name}:{line}:{column}")
    print(f"coverage of app: {100 * lines / all_lines:.1f} % of {all_lines} lines,"
          f" {100 * branches / all_branches:.1f} % of {all_branches} branches")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
