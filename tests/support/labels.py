#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Every test is in a group, so that the times which ctest sums up at its end are whole.

Usage: labels.py BUILD_DIR"""

import json
import subprocess
import sys

GROUPS = {"unit", "fault", "window", "terminal", "practice", "torture", "package"}

listing = subprocess.run(["ctest", "--test-dir", sys.argv[1], "--show-only=json-v1"], check=True, capture_output=True)
bad = []
tests = json.loads(listing.stdout)["tests"]
for test in tests:
    labels = next((p["value"] for p in test.get("properties", []) if p["name"] == "LABELS"), [])
    if len(GROUPS.intersection(labels)) != 1:
        bad.append(f"{test['name']}: {labels}")
print("\n".join(bad) or f"{len(tests)} tests, each in one group")
sys.exit(1 if bad or not tests else 0)
