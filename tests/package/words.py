#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The manuals and the shells' completions say what the programs say themselves: no command or
option is missing there, and none stands there that is gone. The completions are asked in real shells.
What is left to whoever publishes is listed in one place.

Usage: words.py BIN_DIR"""

import json
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/ctl"))
from checks import check, same, verdict  # noqa: E402

BIN = pathlib.Path(sys.argv[1]).resolve()
WORK = pathlib.Path(tempfile.mkdtemp(prefix="spillway-words-"))
MAN = ROOT / "packaging/man"
COMPLETION = ROOT / "packaging/completion"
ENV = {"PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(WORK), "XDG_CONFIG_HOME": str(WORK / "config"),
       "XDG_DATA_HOME": str(WORK / "data"), "XDG_STATE_HOME": str(WORK / "state"), "LC_ALL": "C.UTF-8",
       "QT_QPA_PLATFORM": "offscreen", "TERM": "dumb"}
PROFILE = "eu prod"


def run(*command, **more):
    return subprocess.run(command, env=ENV, check=True, stdout=subprocess.PIPE, text=True, timeout=60, **more).stdout


def complete(*words):
    return [line.split("\t")[0] for line in run("spillwayctl", "complete", *words).splitlines()]


def long_options(text):
    return set(re.findall(r"^\s+(?:-\w, )?(--[a-z][a-z-]*)", text, re.MULTILINE))


def commands():
    """All of spillwayctl's own table."""
    found = set()
    for first in complete(""):
        if first.startswith("-") or first == "help":
            continue
        found |= {f"{first} {word}" for word in complete(first, "") if word != ":files" and not word.startswith("-")}
        help_of = subprocess.run(["spillwayctl", first, "--help"], env=ENV, stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, text=True, check=False)
        if help_of.returncode == 0:
            found.add(first)
            check(f": spillwayctl {first} [" in help_of.stdout, f"how {first} is called: {help_of.stdout[:80]}")
    return found


def in_manual(name, macro):
    text = (MAN / f"{name}.1").read_text(encoding="utf-8")
    found = set()
    for line in re.findall(r"^\.It (.*)$", text, re.MULTILINE):
        if macro == "Ic" and line.startswith("Ic "):
            found.add(" ".join(re.match(r"Ic ([a-z ]*)", line)[1].split()))
        if macro == "Fl":
            found |= {"--" + option for option in re.findall(r"Fl -([a-z-]+)", line)}
    return found


def manuals(table):
    same(in_manual("spillwayctl", "Ic"), table | {"help"}, "spillwayctl.1 has every command and no other")
    options = set()
    for command in sorted(table):
        options |= long_options(run("spillwayctl", *command.split(), "--help"))
    generic = {"--help", "--help-all"}
    same(in_manual("spillwayctl", "Fl") - generic, options - generic, "spillwayctl.1 has every option and no other")
    overview = run("spillwayctl", "help")
    for command in sorted(table):
        words = command.split()
        check(re.search(rf"\b{words[0]}\b.*\b{words[-1]}\b|\b{words[0]}\b", overview), f"help tells of {command}")
    for name in ("spillway", "spillwayctl", "spillway-practice"):
        said = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", MAN / f"{name}.1"], check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        same(said.stdout, "", f"{name}.1 is well formed")


def static_words(name):
    """The words of the programs whose completion is written down."""
    told = long_options(run(name, "--help")) - {"--help-all"}
    same(in_manual(name, "Fl"), told, f"{name}.1 has every option and no other")
    bash = (COMPLETION / f"{name}.bash").read_text(encoding="utf-8")
    same(set(re.findall(r"--[a-z][a-z-]*[a-z]", re.search(r"(?:words=|-W )'([^']*)'", bash)[1])), told, f"{name} in bash")
    fish = (COMPLETION / f"{name}.fish").read_text(encoding="utf-8")
    same({f"--{o}" for o in re.findall(rf"^complete -c {name} -l ([a-z-]+)", fish, re.MULTILINE)}, told, f"{name} in fish")
    zsh = re.search(rf"^    {name}\)$(.*?);;", (COMPLETION / "_spillway").read_text(encoding="utf-8"),
                    re.MULTILINE | re.DOTALL)[1]
    same(set(re.findall(r"'(?:\([^)]*\))?\*?(--[a-z-]+)\[", zsh)), told, f"{name} in zsh")


def dynamic_words():
    same(complete("cre"), ["create"], "a command")
    same(complete("profile", "ex"), ["export"], "a second word")
    same(complete("create", ""), [":files"], "a file")
    same(complete("create", "x.json", "--output", ""), ["table", "json"], "an option's choices")
    same(complete("create", "--output=j"), ["--output=json"], "the same after =")
    same(complete("create", "--output", "=", "j"), ["json"], "the same as bash splits it")
    same(complete("create", "--profile", ""), [PROFILE], "a profile")
    same(complete("profile", "edit", ""), [PROFILE], "a profile to edit")
    check(PROFILE not in complete("profile", "add", ""), "a profile to add is a new name")
    check("--dry-run" in complete("create", "x", "--d"), "an option")
    check("--dry-run" not in complete("create", "x", "--dry-run", "--d"), "an option stands once")
    check("--folder" in complete("doctor", "--folder", "x", "--f"), "one that may stand several times")
    same(complete("create", "--ca-file", ""), [":files"], "a file of an option")
    same(complete("create", "--project-id", ""), [], "what nobody can know")
    same(complete("nonsense", ""), [], "an unknown command")
    check("show" in complete("history", "") and "--search" in complete("history", "--"), "a command that begins two")


def bash(program, *words):
    line = " ".join(f"'{word}'" for word in (program, *words))
    script = (f"source '{COMPLETION / program}.bash'; COMP_WORDS=({line}); COMP_CWORD={len(words)}; compopt() {{ echo files; }}; "
              f"$(complete -p {program} | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    return [line for line in run("bash", "--norc", "--noprofile", "-c", script).splitlines() if line]


def fish(line):
    sources = "; ".join(f"source '{COMPLETION / name}.fish'" for name in ("spillway", "spillwayctl", "spillway-practice"))
    said = run("fish", "--no-config", "-c", f"{sources}; complete -C '{line}'", cwd=WORK)
    return [line.split("\t")[0] for line in said.splitlines()]


def zsh(line, wanted):
    """A real zsh at a terminal, a real Tab."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(WORK)
        os.execvpe("zsh", ["zsh", "-f", "-i"], ENV)
    said = b""

    def until(text, seconds=20):
        nonlocal said
        end = time.monotonic() + seconds
        while text not in said and time.monotonic() < end:
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    said += os.read(terminal, 4096)
                except OSError:
                    break
        return text in said

    try:
        os.write(terminal, f"fpath=({COMPLETION} $fpath); autoload -Uz compinit; compinit -u -D; PS1=; "
                           "echo rea''dy\n".encode())
        check(until(b"ready\r\n"), "zsh begins")
        said = b""
        os.write(terminal, line.encode() + b"\t")
        return check(until(wanted.encode()), f"zsh completes “{line}” with {wanted}: {said[-300:]!r}")
    finally:
        os.close(terminal)
        os.waitpid(child, 0)


def shells():
    same(bash("spillwayctl", "cre"), ["create"], "bash: a command")
    same(bash("spillwayctl", "check", ""), ["files"], "bash: a file")
    same(bash("spillwayctl", "create", "--profile", ""), ["eu\\ prod"], "bash: a profile, quoted")
    same(bash("spillway", "--n"), ["--new-task"], "bash: of the window")
    same(bash("spillway-practice", "--state", ""), ["files"], "bash: a folder")
    faults = {line.split()[0] for line in run("spillway-practice", "--list-faults").splitlines()}
    same(set(bash("spillway-practice", "--fault", "")), faults, "bash: the faults")
    same(fish("spillwayctl cre"), ["create"], "fish: a command")
    (WORK / "orders.json").write_text("{}", encoding="utf-8")
    check("orders.json" in fish("spillwayctl check ord"), "fish: a file")
    same(fish("spillwayctl export 1 --as ter"), ["terraform"], "fish: a choice")
    same(fish("spillway --n"), ["--new-task"], "fish: of the window")
    same(set(fish("spillway-practice --fault ")), faults, "fish: the faults")
    zsh("spillwayctl cre", "spillwayctl create")
    zsh("spillwayctl check ord", "orders.json")
    zsh("spillwayctl export 1 --as ter", "terraform")
    zsh("spillway --n", "--new-task")
    zsh("spillway-practice --no-f", "--no-faults")


def addresses():
    """Where an address that is none yet stands is told in docs/publishing.md, for whoever has one."""
    told = (ROOT / "docs/publishing.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `([^`]+)`", told, re.MULTILINE))
    found = set()
    for folder in ("app", "docs", "packaging", "resources", "translations", "ui", "."):
        for file in (ROOT / folder).glob("*" if folder == "." else "**/*"):
            if file.is_file() and b"spillway.example" in file.read_bytes():
                found.add(str(file.relative_to(ROOT)))
    same(found - {"docs/publishing.md"}, listed, "placeholders for addresses")


def main():
    exported = {"spillway_profiles": 1, "profiles": [{"name": PROFILE, "dms_endpoint": "https://dms.example.com",
                                            "project_id": "0" * 32, "connector_id": "c"}]}
    (WORK / "profiles.json").write_text(json.dumps(exported), encoding="utf-8")
    run("spillwayctl", "profile", "import", str(WORK / "profiles.json"))
    table = commands()
    check(len(table) >= 18, f"the table was read: {sorted(table)}")
    manuals(table)
    for name in ("spillway", "spillway-practice"):
        static_words(name)
    dynamic_words()
    shells()
    addresses()
    return verdict()


try:
    status = main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
sys.exit(status)
