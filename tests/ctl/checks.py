# SPDX-License-Identifier: Apache-2.0
"""Counting what was looked at: the terminal tests go on after a failure and tell all of them."""

import os

count = 0
failures = []

# What a sanitizer, or a count of branches, has to tell the program that is looked at.
handed_on = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LLVM_PROFILE_FILE")
             if name in os.environ}


def check(condition, what):
    global count
    count += 1
    if not condition:
        failures.append(what)
        print(f"FAILED: {what}", flush=True)
    return bool(condition)


def same(got, expected, what):
    return check(got == expected, f"{what}: expected {expected!r}, got {got!r}")


def verdict():
    """Tells the sum; the exit code."""
    print(f"{count} checks, {len(failures)} failed")
    return 1 if failures else 0
