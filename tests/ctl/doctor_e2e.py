#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""spillwayctl doctor --secrets from outside, with keys in a real keyring. Run it inside
support/with-session.

Usage: doctor_e2e.py BIN_DIR"""

import base64
import json
import os
import subprocess
import sys
import tempfile

from checks import check, handed_on, same, verdict

CTL = os.path.join(os.path.abspath(sys.argv[1]), "spillwayctl")
SIGN_SK, WRITE_SK = "SignInSecretKeyNeverToBeSeen0123456789ab", "WriterSecret/Key+NeverToBeSeen012345678="
KEYS = {"HUAWEICLOUD_SDK_AK": "DOCTORKEYAAAAAAA1234", "HUAWEICLOUD_SDK_SK": SIGN_SK,
        "SPILLWAY_BUCKET_AK": "DOCTORKEYBBBBBBB5678", "SPILLWAY_BUCKET_SK": WRITE_SK}


def main():
    with tempfile.TemporaryDirectory(prefix="spillway-doctor.") as home:
        for folder in ("run", "tmp"):
            os.mkdir(os.path.join(home, folder), 0o700)
        environment = {**handed_on, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": home, "TMPDIR": home + "/tmp",
                       "XDG_RUNTIME_DIR": home + "/run",
                       "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}

        def run(*arguments, **more):
            done = subprocess.run([CTL, *arguments], env={**environment, **more}, capture_output=True, timeout=120)
            for secret in (SIGN_SK, WRITE_SK):
                check(secret.encode() not in done.stdout + done.stderr, f"{arguments} prints a key")
            return done

        def looked(*arguments):
            done = run("doctor", "--secrets", "--output", "json", *arguments)
            return done.returncode, json.loads(done.stdout)

        def examined(*arguments):
            done = run("doctor", "--output", "json", *arguments)
            return done.returncode, {line["check"]: line for line in json.loads(done.stdout)}

        code, lines = examined("--practice")
        verdicts = {name: line["verdict"] for name, line in lines.items()}
        same((code, set(verdicts.values())), (0, {"passed"}), f"a computer that has all: {lines}")
        same(len(lines), 10, "lines of doctor")
        check("org.freedesktop.secrets" in lines["keyring"]["message"], f"the keyring is named: {lines['keyring']}")
        code, lines = examined()
        same((code, lines["clock"]["verdict"]), (0, "unchecked"), "nobody to ask for the time")
        check(b"Keyring" in run("doctor").stdout, "doctor in words")
        same(run("doctor", "--profile", "nobody").returncode, 2, "a profile that is not there")
        same(run("doctor", "--profile", "a", "--practice").returncode, 2, "two places")
        same(run("doctor", "--folder", home).returncode, 2, "--folder without --secrets")
        entries = subprocess.run(["secret-tool", "search", "--all", "user", "io.github.spillway.Spillway"],
                                 env=environment, capture_output=True)
        check(b"Doctor" not in entries.stdout + entries.stderr, f"an entry of doctor's is left: {entries}")
        code, report = looked()
        same((code, report["keys"]), (0, 0), "no profile")
        same(run("profile", "add", "doctor", "--dms-endpoint", "https://dms.example.com", "--project-id",
                 "0123456789abcdef0123456789abcdef", **KEYS).returncode, 0, "profile add")
        code, report = looked()
        same((code, report["keys"], report["hits"]), (0, 2, []), "a clean home")
        check(report["files"] >= 1, f"the profile's own file was looked at: {report}")

        places = {".bash_history": ("export X=" + SIGN_SK).encode(),
                  ".config/io.github.spillway.Spillway/stray": base64.b64encode(b"!" + WRITE_SK.encode()),
                  ".local/state/io.github.spillway.Spillway/logs/a.log": SIGN_SK.encode("utf-16"),
                  "run/stray": SIGN_SK.encode().hex().encode(), "tmp/core": b"\0" * 3_000_000 + WRITE_SK[::-1].encode()}
        forms = ["plain", "base64", "utf-16", "hex", "reversed"]
        for (name, content), form in zip(places.items(), forms):
            path = os.path.join(home, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
            code, report = looked()
            same(code, 2, f"a key in {name}")
            same([(hit["file"], hit["form"]) for hit in report["hits"]], [(os.path.realpath(path), form)], name)
            text = run("doctor", "--secrets").stdout.decode()
            check(path in text and "replace" in text, f"what is said of {name}: {text}")
            os.remove(path)
        elsewhere = os.path.join(home, "elsewhere")
        with open(elsewhere, "w", encoding="ascii") as file:
            file.write(SIGN_SK)
        same(looked()[0], 0, "a place that nobody named")
        same(looked("--folder", elsewhere)[0], 2, "--folder")
        same(run("doctor", "--secrets", "--folder", home + "/none").returncode, 2, "a folder that is not there")

        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        code, lines = examined()
        same((code, lines["keyring"]["verdict"]), (7, "failed"), "doctor without a keyring")
        code, report = looked()
        same((code, report["keys"], len(report["keys_not_looked_for"])), (7, 0, 2), "without a keyring")
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
