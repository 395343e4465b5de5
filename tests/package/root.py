#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The .deb in a clean system: made of Debian's packages in a folder, with what any desktop has and
nothing of a developer. Installed there with its dependencies, started from its menu entry under X and
under Wayland, opened by a file, removed; then the system is as it was before, but for the user's own data.

Run it as root, on a display (support/with-display), in mount and process namespaces of its own, so
that nothing of it outlives it: unshare --mount --pid --fork --kill-child --mount-proc python3 root.py DEB
--root FOLDER uses or makes the system in that folder and leaves it there, to look into and to save time."""

import contextlib
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/ctl"))
from checks import check, same, verdict  # noqa: E402

APP = "io.github.spillway.Spillway"
ENTRY = f"/usr/share/applications/{APP}.desktop"
# What a desktop has: a bus, the calls of its menu, and the databases that packages add to.
DESKTOP = "dbus,libglib2.0-bin,shared-mime-info,desktop-file-utils"
USER, UID = "jo", 1000
PATIENCE = 60
# What a system writes down of its own accord when packages come and go.
OWN_BOOKS = re.compile(r"(home|proc|sys|dev|run|tmp|root|var/log|var/cache|var/lib/apt|var/lib/dpkg)(/|$)")


def run(*command, **more):
    done = subprocess.run(list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=900, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{command} ended with {done.returncode}:\n{done.stdout[-3000:]}")
    return done.stdout


def wait_for(find, what):
    """Another system has no signal for us: look again until it is so."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            if found := find():
                return found
        time.sleep(0.05)
    check(False, f"nothing became: {what}")
    return None


class System:
    def __init__(self, folder):
        self.folder = folder

    def make(self):
        """By the archive that this machine installs from, and by no other."""
        sources = self.folder.parent / f"{self.folder.name}.list"
        listed = run("apt-get", "indextargets", "--format", "deb $(SITE) $(RELEASE) $(COMPONENT)", "Created-By: Packages",
                     "Origin: Debian")
        sources.write_text("".join(sorted(set(listed.splitlines(keepends=True)))), encoding="utf-8")
        release = re.search("^VERSION_CODENAME=(.*)$", pathlib.Path("/etc/os-release").read_text(encoding="utf-8"),
                            re.MULTILINE)[1]
        run("mmdebstrap", "--quiet", "--mode=root", "--variant=apt", f"--include={DESKTOP}",
            "--aptopt=Acquire::Languages \"none\"", release, self.folder, sources)
        sources.unlink()
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        self.inside("useradd", "--create-home", "--uid", str(UID), "--user-group", "--shell", "/bin/sh", USER)
        self.inside("apt-get", "-q", "update")

    def mount(self):
        run("mount", "-t", "proc", "proc", self.folder / "proc")
        runtime = self.folder / f"run/user/{UID}"
        runtime.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        os.chown(runtime, UID, UID)

    def unmount(self):
        run("umount", self.folder / "proc")

    def inside(self, *command):
        return run("chroot", self.folder, *command, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
                                                         "DEBIAN_FRONTEND": "noninteractive"})

    def as_user(self, environment, *command):
        return ["chroot", f"--userspec={UID}:{UID}", "--groups=", str(self.folder), "env", "-i", f"HOME=/home/{USER}",
                "PATH=/usr/bin:/bin", "LANG=C.UTF-8", f"XDG_RUNTIME_DIR=/run/user/{UID}",
                *(f"{name}={value}" for name, value in environment.items()), *command]

    def processes(self, program):
        """Those that run this program of this system: their numbers."""
        found = []
        for each in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if os.readlink(each / "exe") == f"{self.folder}/usr/bin/{program}":
                    found.append(int(each.name))
        return found

    def files(self):
        """All that makes the system, by name, kind and content."""
        found = {}
        for folder, folders, names in os.walk(self.folder):
            below = os.path.relpath(folder, self.folder)
            folders[:] = [name for name in folders if not OWN_BOOKS.match(os.path.normpath(os.path.join(below, name)))]
            for name in folders + names:
                path = os.path.join(folder, name)
                state = os.lstat(path)
                content = ""
                if os.path.islink(path):
                    content = os.readlink(path)
                elif os.path.isfile(path):
                    with open(path, "rb") as file:
                        content = hashlib.file_digest(file, "sha1").hexdigest()
                found[os.path.normpath(os.path.join(below, name))] = (oct(state.st_mode), state.st_uid, content)
        return found


class Session:
    """A user's session in that system: a bus, and the display that the environment names."""

    def __init__(self, system, **environment):
        self.system = system
        self.environment = environment
        self.log = tempfile.TemporaryFile()
        self.bus = subprocess.Popen(system.as_user(environment, "dbus-daemon", "--session", "--nofork", "--print-address"),
                                    stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.environment = environment | {"DBUS_SESSION_BUS_ADDRESS": self.bus.stdout.readline().strip()}

    def run(self, *command):
        return run(*self.system.as_user(self.environment, *command))

    def launch(self):
        """As a menu does that knows Exec; what it starts keeps our output open, so that none is read."""
        subprocess.run(self.system.as_user(self.environment, "gio", "launch", ENTRY), check=True, stdout=self.log,
                       stderr=self.log)

    def call(self, method, *arguments):
        """As a menu does that goes by DBusActivatable."""
        self.run("gdbus", "call", "--session", "--dest", APP, "--object-path", "/" + APP.replace(".", "/"), "--method",
                 f"org.freedesktop.Application.{method}", *arguments)

    def process(self):
        """The one that the menu entry brought."""
        found = wait_for(lambda: self.system.processes("spillway"), "a process") or [0]
        same(len(found), 1, "one process")
        return found[0]

    def quit(self):
        for each in self.system.processes("spillway"):
            os.kill(each, 15)
        wait_for(lambda: not self.system.processes("spillway") and not self.system.processes("spillway-practice"),
                 "no process is left")

    def end(self):
        self.quit()
        self.bus.terminate()
        self.bus.wait()


def loaded(process, *libraries):
    maps = pathlib.Path(f"/proc/{process}/maps").read_text(encoding="utf-8")
    for library in libraries:
        check(library in maps, f"{library} is installed and opened")


def colours(picture):
    return int(run("identify", "-format", "%k", picture))


def under_x(system, work):
    session = Session(system, DISPLAY=os.environ["DISPLAY"])
    searched = ("xdotool", "search", "--onlyvisible", "--name")

    def shown(title):
        done = subprocess.run([*searched, title], check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return done.stdout.split()

    session.launch()
    window = (wait_for(lambda: shown("^Spillway$"), "a window from the menu entry") or ["0"])[0]
    process = session.process()
    wait_for(lambda: (system.folder / f"home/{USER}/.local/share/{APP}/history.sqlite").exists(), "the history")
    loaded(process, "libqxcb.so", "libQt6Svg.so", "libqsqlite.so")
    check('"spillway"' in run("xprop", "-id", window, "WM_CLASS"), "the menu entry knows the window as its own")
    run("import", "-window", window, work / "x.png")
    check(colours(work / "x.png") > 50, "something is drawn in it")
    session.quit()

    session.call("ActivateAction", "practise", "[]", "{}")
    wait_for(lambda: shown("^Spillway$"), "a window from the entry's action, by the bus")
    check(b"--dbus-activated" in pathlib.Path(f"/proc/{session.process()}/cmdline").read_bytes(), "the bus started it")
    wait_for(lambda: system.processes("spillway-practice"), "the practice service from the entry's action")
    request = system.folder / f"home/{USER}/orders.spillway.json"
    shutil.copy(ROOT / "tests/data/example.json", request)
    session.run("gio", "open", f"/home/{USER}/orders.spillway.json")
    wait_for(lambda: shown("dumping task"), "a form from the double click on a file")
    session.run("spillway", "--new-task")
    wait_for(lambda: len(shown("dumping task")) == 2, "another form from a second start")
    same(len(system.processes("spillway")), 1, "still one process")
    said = session.run("spillwayctl", "create", f"/home/{USER}/orders.spillway.json", "--practice", "--output", "json")
    check('"outcome": "created"' in said, f"the terminal program makes a task: {said}")
    session.end()


def under_wayland(system, work):
    runtime = system.folder / f"run/user/{UID}"
    host = os.environ | {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "wayland-1"}
    host.pop("DISPLAY", None)
    server = subprocess.Popen(["weston", "--backend=headless-backend.so", "--use-pixman", "--socket=wayland-1",
                               "--width=1366", "--height=768", "--idle-time=0", "--debug"], env=host,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    socket = runtime / "wayland-1"
    wait_for(socket.exists, "a Wayland server")
    os.chown(socket, UID, UID)

    def scene():
        # The stream goes on until it is closed.
        return subprocess.run(["timeout", "2", "weston-debug", "scene-graph"], check=False, env=host, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    session = Session(system, WAYLAND_DISPLAY="wayland-1", XDG_SESSION_TYPE="wayland")
    session.launch()
    wait_for(lambda: f"top-level window 'Spillway' of {APP}" in scene(), "a window from the menu entry, known by its entry")
    loaded(session.process(), "libqwayland-generic.so", "libQt6Svg.so", "libqsqlite.so")
    run("weston-screenshooter", cwd=work, env=host)
    picture = next(work.glob("wayland-screenshot*.png"))
    run("convert", picture, "-gravity", "center", "-crop", "60%x60%+0+0", work / "wayland.png")
    check(colours(work / "wayland.png") > 50, "something is drawn in it")
    session.end()
    server.terminate()
    server.wait()


def timed(what, step, *arguments):
    began = time.monotonic()
    result = step(*arguments)
    print(f"{what}: {time.monotonic() - began:.0f} s", flush=True)
    return result


def install(system, deb):
    """What it depends on first, so that what the package itself changes can be told apart."""
    shutil.copy(deb, system.folder / "tmp/spillway.deb")
    depends = run("dpkg-deb", "-f", deb, "Depends").strip()
    timed("dependencies", system.inside, "apt-get", "-q", "-y", "--no-install-recommends", "satisfy", depends)
    before = system.files()
    said = timed("installed", system.inside, "apt-get", "-q", "-y", "--no-install-recommends", "install", "/tmp/spillway.deb")
    check("1 newly installed" in said, f"it needs nothing that it does not name: {said}")
    return before


def remove(system, before):
    system.inside("dpkg", "--purge", "spillway")
    after = system.files()
    changed = sorted(each for each in before.keys() | after.keys() if before.get(each) != after.get(each))
    same(changed, [], "removed, the system is as it was before")
    status = (system.folder / "var/lib/dpkg/status").read_text(encoding="utf-8")
    check("Package: spillway\n" not in status, "and dpkg has forgotten it")
    home = system.folder / f"home/{USER}"
    check((home / f".local/share/{APP}/history.sqlite").exists(), "the user's history is kept")
    strange = sorted(str(each.relative_to(home)) for each in home.rglob("*")
                     if each.is_file() and APP not in str(each) and each.name != "orders.spillway.json")
    print(f"what else is in the user's home: {strange}")


def main():
    deb = pathlib.Path(sys.argv[1]).resolve()
    kept = "--root" in sys.argv
    work = pathlib.Path(tempfile.mkdtemp(prefix="spillway-root-"))
    work.chmod(0o755)
    system = System(pathlib.Path(sys.argv[sys.argv.index("--root") + 1]).resolve() if kept else work / "system")
    try:
        if not (system.folder / "usr").exists():
            timed("a clean system", system.make)
        system.mount()
        before = install(system, deb)
        timed("under X", under_x, system, work)
        timed("under Wayland", under_wayland, system, work)
        timed("removed", remove, system, before)
        system.unmount()
        return verdict()
    finally:
        subprocess.run(["umount", "-q", system.folder / "proc"], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(work, ignore_errors=True)


if os.getuid() != 0:
    sys.exit("root.py: mounts, and another system's users, need root")
sys.exit(main())
