#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Looks at built programs for what makes a fault in them harder to use: position-independent, relocations
read-only and bound at the start, no executable stack, stack protector, fortified library calls, and the
standard library's assertions. Reads the files with readelf.

Usage: hardening.py PROGRAM…"""

import re
import subprocess
import sys


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def verdicts(program):
    header, segments, dynamic, symbols = (readelf(option, program) for option in ("-h", "-l", "-d", "--dyn-syms"))
    needed = set(re.findall(r" UND (\w+)", symbols))
    stack = re.search(r"GNU_STACK.*", segments)
    # _FORTIFY_SOURCE shows where a call could be checked; a small program may have none.
    fortified = {name for name in needed if name.endswith("_chk") and not name.startswith("__stack")}
    return {
        "position-independent": "DYN (" in header,
        "relocations read-only": "GNU_RELRO" in segments,
        "bound at the start": "BIND_NOW" in dynamic or re.search(r"\(FLAGS_1\).*\bNOW\b", dynamic) is not None,
        "no executable stack": stack is not None and "RWE" not in stack[0],
        "stack protector": "__stack_chk_fail" in needed,
        "library assertions": any("glibcxx_assert_fail" in name for name in needed),
    }, len(fortified)


def main():
    missing = fortified = 0
    for program in sys.argv[1:]:
        found, calls = verdicts(program)
        fortified += calls
        lacks = [name for name, there in found.items() if not there]
        missing += len(lacks)
        print(f"{program.rpartition('/')[2]}: " + (", ".join(found) if not lacks else "LACKS " + ", ".join(lacks)))
    print(f"{fortified} of their calls into the C library are fortified")
    return 1 if missing or not fortified else 0


if __name__ == "__main__":
    sys.exit(main())
