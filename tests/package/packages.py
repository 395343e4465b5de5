#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the packages of a build and looks into them, without installing one: contents, dependencies,
hardening, size, what lintian says; the archive is moved and run. Prints the files and their sizes.

Usage: packages.py BUILD_DIR"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/ctl"))
from checks import check, same, verdict  # noqa: E402

BUILD = pathlib.Path(sys.argv[1]).resolve()
WORK = pathlib.Path(tempfile.mkdtemp(prefix="spillway-packages-"))
APP = "io.github.spillway.Spillway"
MOST_INSTALLED = 4_000_000
PROGRAMS = ("spillway", "spillwayctl", "spillway-practice")
PLUGINS = {"libqt6sql6-sqlite", "libsecret-1-0", "libqt6svg6", "qt6-wayland", "ca-certificates"}
LICENCE = {"usr/share/licenses/spillway/LICENSE"}
SERVICE = {f"usr/share/dbus-1/services/{APP}.service"}


def run(*command, **more):
    return subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True, **more).stdout


def judged(*command):
    """What a checker says; empty if it is content."""
    done = subprocess.run(list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def made():
    folder = BUILD / "packages"
    shutil.rmtree(folder, ignore_errors=True)
    returncode, said = judged("cpack", "--config", BUILD / "CPackConfig.cmake")
    if returncode != 0:
        sys.exit(f"cpack failed:\n{said}")
    check("Warning" not in said, f"cpack warns of nothing: {said}")
    shutil.rmtree(folder / "_CPack_Packages", ignore_errors=True)
    files = sorted(each for each in folder.iterdir() if each.is_file())
    same([each.suffix for each in files], [".rpm", ".gz", ".deb"], "one package of each kind")
    return files


def files_below(folder):
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if not each.is_dir()}


def the_deb(deb, tree):
    run("dpkg-deb", "-R", deb, tree)
    control = dict(re.findall(r"^(\S+): (.*)$", (tree / "DEBIAN/control").read_text(encoding="utf-8"), re.MULTILINE))
    depends = {each.split()[0] for each in control["Depends"].split(", ")}
    check(PLUGINS <= depends, f"what is opened at run time is a dependency: {depends}")
    found = {"libqt6core6", "libqt6widgets6", "libqt6network6", "libqt6sql6", "libqt6dbus6", "libqt6keychain1",
             "libcpp-httplib0.11", "libssl3", "libc6"}
    check(found <= depends, f"what is linked was found: {depends}")
    check("fonts-noto-cjk" in control["Recommends"] and "gnome-keyring" in control["Recommends"], "fonts and a keyring")
    same(sorted(each.name for each in (tree / "DEBIAN").iterdir()), ["control", "md5sums"],
         "nothing runs at the installation: the system's triggers do it")
    shutil.rmtree(tree / "DEBIAN")
    returncode, said = judged("lintian", "--tag-display-limit", "0", "--fail-on", "error,warning", "--allow-root",
                              "--suppress-tags", "initial-upload-closes-no-bugs", deb)  # not meant for Debian's archive
    check(returncode == 0 and not re.search("^[EW]:", said, re.MULTILINE), f"lintian is content: {said}")


def the_tree(tree):
    for name in PROGRAMS:
        program = tree / "usr/bin" / name
        headers = run("readelf", "-Whd", program)
        check("DYN" in headers and "BIND_NOW" in headers and "PIE" in headers, f"{name} is hardened")
        places = re.findall(r"R(?:UN)?PATH\).*\[(.*)\]", headers)
        check(places in ([], ["$ORIGIN/../lib/spillway/app"]), f"{name} looks for libraries beside itself only: {places}")
        check("GNU_RELRO" in run("readelf", "-Wl", program), f"{name}'s tables are read-only")
        symbols = run("readelf", "-W", "--dyn-syms", program)
        check("__stack_chk_fail" in symbols, f"{name}'s stack is guarded")
        check(".symtab" not in run("readelf", "-WS", program), f"{name} is stripped")
        check(str(BUILD).encode() not in program.read_bytes(), f"{name} does not tell where it was built")
        with gzip.open(tree / f"usr/share/man/man1/{name}.1.gz") as manual:
            check(f".Nm {name}\n".encode() in manual.read(), f"{name} has its manual")
    linked = [*(tree / "usr/bin").iterdir(), *tree.rglob("*.so")]
    check(any("printf_chk@" in run("readelf", "-W", "--dyn-syms", each) for each in linked), "buffers are guarded")
    check({each.name for each in tree.rglob("*.so*")} <= {"libspillway_app.so"}, "no library of others is bundled")
    share = tree / "usr/share"
    service = (share / f"dbus-1/services/{APP}.service").read_text(encoding="utf-8")
    check("Exec=/usr/bin/spillway --dbus-activated\n" in service and f"Name={APP}\n" in service, "the bus knows how to start it")
    same(judged("desktop-file-validate", "--no-hints", share / f"applications/{APP}.desktop"), (0, ""), "the menu entry")
    returncode, said = judged("appstreamcli", "validate", "--strict", "--no-net", "--no-color",
                              share / f"metainfo/{APP}.metainfo.xml")
    same((returncode, re.findall("^[EWI]:.*", said, re.MULTILINE)), (0, []), "the metainfo")
    version = re.search(r"project\(Spillway VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    metainfo = (share / f"metainfo/{APP}.metainfo.xml").read_text(encoding="utf-8")
    check(f'<release version="{version}"' in metainfo, "the metainfo tells of this version")
    with gzip.open(share / "doc/spillway/changelog.Debian.gz", "rt", encoding="utf-8") as changelog:
        check(f"spillway ({version}-1)" in changelog.readline(), "so does Debian's changelog")
    the_file_type(share)
    for name in PROGRAMS:
        same(run(tree / "usr/bin" / name, "--version", env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).split()[-1], version,
             f"{name} --version")


def the_file_type(share):
    """By the database that is made of ours and the system's: an export is a request, other JSON is not."""
    mime = WORK / "mime-home/mime"
    shutil.copytree(share / "mime", mime)
    run("update-mime-database", mime, stderr=subprocess.DEVNULL)
    env = os.environ | {"XDG_DATA_HOME": str(WORK / "mime-home"), "XDG_DATA_DIRS": "/usr/share"}
    for name, kind in (("orders.spillway.json", "application/vnd.spillway.request+json"), ("orders.json", "application/json")):
        (WORK / name).write_text("{}", encoding="utf-8")
        said = run("gio", "info", "--attributes=standard::content-type", WORK / name, env=env)
        check(f"content-type: {kind}\n" in said, f"{name} is {kind}: {said}")


def the_rpm(rpm, contents):
    listed = {line.lstrip("/") for line in run("rpm", "-qpl", rpm).split("\n") if line}
    folders = {"usr/lib/spillway", "usr/lib/spillway/app", "usr/share/doc/spillway", "usr/share/licenses/spillway"}
    same(listed - folders, contents | LICENCE, "the .rpm holds what the .deb holds, and its licence")
    requires = run("rpm", "-qp", "--requires", rpm).split("\n")
    check({"ca-certificates", "libsecret", "qt6-qtwayland"} <= set(requires), f"by hand: {requires}")
    check(any(each.startswith("libQt6Widgets.so.6") for each in requires), "found by rpmbuild")
    same(run("rpm", "-qp", "--scripts", rpm), "", "nothing runs at the installation")
    check("gnome-keyring" in run("rpm", "-qp", "--recommends", rpm), "it recommends a keyring")
    same(judged("rpm", "-K", "--nosignature", rpm)[0], 0, "its digests are right")
    print("the .rpm was listed and its digests were read; it was installed nowhere, since this is no rpm system")


def the_archive(archive, contents):
    """Unpacked, moved, and run from there: it practises, so it found what lies beside it."""
    run("tar", "-xf", archive, "-C", WORK)
    top = WORK / archive.name.removesuffix(".tar.gz")
    same({f"usr/{each}" for each in files_below(top)}, (contents - SERVICE) | LICENCE, "the archive holds the same")
    moved = WORK / "moved here" / "by hand"
    moved.parent.mkdir()
    top.rename(moved)
    home = WORK / "home"
    env = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    said = run(moved / "bin/spillwayctl", "create", ROOT / "tests/data/example.json", "--practice", "--output", "json", env=env)
    check('"outcome": "created"' in said, f"the moved archive makes a task on its practice service: {said}")
    said = run(moved / "bin/spillwayctl", "paths", env=env)
    check(str(moved / "bin/spillway-practice") in said or "/usr/" not in said, f"it names nothing of the system: {said}")


def main():
    rpm, archive, deb = made()
    tree = WORK / "deb"
    the_deb(deb, tree)
    contents = files_below(tree)
    the_tree(tree)
    the_rpm(rpm, contents)
    the_archive(archive, contents)
    installed = sum(each.stat().st_size for each in tree.rglob("*") if each.is_file())
    if "CMAKE_BUILD_TYPE:STRING=MinSizeRel" in (BUILD / "CMakeCache.txt").read_text(encoding="utf-8"):
        check(installed <= MOST_INSTALLED, f"{installed:,} bytes are installed, {MOST_INSTALLED:,} at the most")
    for each in (deb, rpm, archive):
        print(f"{each}: {each.stat().st_size:,} bytes")
    for each in sorted((each for each in tree.rglob("*") if each.is_file()), key=lambda f: -f.stat().st_size)[:4]:
        print(f"  /{each.relative_to(tree)}: {each.stat().st_size:,} bytes")
    print(f"installed: {installed:,} bytes in {len(contents)} files, without Qt")
    return verdict()


try:
    status = main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
sys.exit(status)
