#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Drives the real program from outside through the accessibility tree alone, as a screen reader
sees it: first a new profile with typed keys and a task, then, after a restart, another task with
the keys from the keyring. Run it inside support/with-session and support/with-display.

Usage: outside.py BIN_DIR"""

import base64
import json
import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # of the bindings
DEADLINE = 20.0
checks = 0
WRITER_SECRET = "WriterSecretExampleWriterSecretExample01"


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def wait_for(find, what, window=None):
    """Polls the tree: events of another process have no common clock to wait on."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:
            found = None  # an object went away under our hands
        if found:
            return found
        time.sleep(0.02)
    seen = [node.get_name() for node in walk(window.root) if showing(node) and node.get_name()] if window else ""
    raise SystemExit(f"FAILED: nothing became {what}; there is {seen}")


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i), depth + 1)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def label_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app is not None and app.get_process_id() == pid:
            return app
    return None


class Window:
    def __init__(self, pid, title):
        self.pid = pid
        self.title = title
        self.root = wait_for(self._frame, f"a window “{title}”")

    def _frame(self):
        app = application(self.pid)
        for i in range(app.get_child_count() if app else 0):
            frame = app.get_child_at_index(i)
            if frame is not None and frame.get_name().startswith(self.title) and showing(frame):
                return frame
        return None

    def find(self, name, roles):
        def once():
            near = None
            for node in walk(self.root):
                if node.get_role() not in roles or not showing(node):
                    continue
                own = node.get_name()
                if name in (own, label_of(node)) or own == f"{name}, invalid entry":
                    return node
                if near is None and own.startswith(name):
                    near = node
            return near

        return wait_for(once, f"a “{name}” in “{self.title}”", self)

    def text(self, name):
        return self.find(name, (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY))

    def type(self, name, value):
        field = self.text(name)
        field.get_editable_text_iface().set_text_contents(value)
        if field.get_role() != Atspi.Role.PASSWORD_TEXT:
            shown = field.get_text_iface()
            check(Atspi.Text.get_text(shown, 0, -1) == value, f"{name} holds what was set")

    def press(self, name):
        button = self.find(name, (Atspi.Role.PUSH_BUTTON, Atspi.Role.RADIO_BUTTON))
        action = button.get_action_iface()
        for i in range(action.get_n_actions()):
            if action.get_action_name(i) in ("Press", "Toggle"):
                action.do_action(i)
                return
        raise SystemExit(f"FAILED: {name} cannot be pressed")

    def choose(self, name, item):
        """Opens the combo box and presses the item, as a person would."""
        combo = self.find(name, (Atspi.Role.COMBO_BOX,))
        combo.get_action_iface().do_action(0)

        def entry():
            for node in walk(application(self.pid)):
                if node.get_role() == Atspi.Role.LIST_ITEM and node.get_name().startswith(item) and showing(node):
                    return node
            return None

        wait_for(entry, f"an entry “{item}”").get_action_iface().do_action(0)
        wait_for(lambda: combo.get_name().startswith(item) or None, f"“{item}” in {name}")

    def has_text(self, fragment):
        return any(fragment in (node.get_name() or "") for node in walk(self.root) if showing(node))


def unnamed(root):
    """Interactive controls without any name."""
    interactive = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.COMBO_BOX,
                   Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.LIST, Atspi.Role.TABLE)
    for node in walk(root):
        if node.get_role() in interactive and showing(node) and not node.get_name() and not label_of(node):
            yield f"{node.get_role_name()} in {node.get_parent().get_name()!r}"


def rows_of(table):
    """What a screen reader says of each row, cell by cell."""
    grid = table.get_table_iface()
    for row in range(Atspi.Table.get_n_rows(grid)):
        cells = [Atspi.Table.get_accessible_at(grid, row, column) for column in range(Atspi.Table.get_n_columns(grid))]
        yield [cell.get_name() for cell in cells if cell]


def press_menu_item(window, name):
    def entry():
        for node in walk(window.root):
            if node.get_role() == Atspi.Role.MENU_ITEM and node.get_name() == name:
                return node
        return None

    wait_for(entry, f"a menu's “{name}”").get_action_iface().do_action(0)


def look_into(pid, main, item, title, combos=()):
    """A dialog of the menus: each control has a name, a combo box by its label too."""
    press_menu_item(main, item)
    dialog = Window(pid, title)
    check(not list(unnamed(dialog.root)), f"{title}: named: {list(unnamed(dialog.root))}")
    for combo in combos:
        check(label_of(dialog.find(combo, (Atspi.Role.COMBO_BOX,))) == combo, f"{title}: {combo} by its label")
    dialog.press("Close")
    wait_for(lambda: not showing(dialog.root) or None, f"the end of “{title}”")


def run_task(bin_dir, greeting, first):
    program = subprocess.Popen([f"{bin_dir}/spillway", "--log-level", "debug"], env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        main = Window(program.pid, "Spillway")
        main.press("New dumping task")
        wizard = Window(program.pid, "New dumping task")
        check(not list(unnamed(main.root)), f"named: {list(unnamed(main.root))}")
        if first:
            wizard.choose("Profile", "New profile")
            wizard.type("DMS endpoint", greeting["dms"])
            wizard.type("Project ID", greeting["project_id"])
            wizard.type("Connector ID", greeting["instances"][0]["connector_id"])
            wizard.type("Access key", greeting["access_key"])
            wizard.type("Secret key", greeting["secret_key"])
        check(not list(unnamed(wizard.root)), f"named: {list(unnamed(wizard.root))}")
        wizard.press("Next")
        wizard.type("Topics", "orders-created,")
        field = wizard.text("Topics")
        wait_for(lambda: "invalid entry" in field.get_name() or None, "an error told by the name")
        check(field.get_description().startswith("Error:"), "the description says what is wrong")
        wizard.type("Topics", "orders-created")
        check(wizard.text("Topics").get_name() == "Topics", "the error went")
        wizard.choose("Start from", "The oldest")
        wizard.press("Next")
        wizard.type("Bucket", "my-logs")
        wizard.type("Path", "outside")
        wizard.choose("Folder pattern", "yyyy/MM/dd")
        wizard.choose("Delimiter", "semicolon")
        wizard.type("Interval", "60")
        wizard.press("Next")
        if first:
            wizard.type("Access key", "WRITERKEYEXAMPLE0001")
            wizard.type("Secret key", WRITER_SECRET)
        else:
            wizard.find("Key", (Atspi.Role.COMBO_BOX,))
        wizard.press("Next")
        wizard.type("Task name", f"outside-{1 if first else 2}")
        wizard.press("Create dumping task")
        wait_for(lambda: main.has_text("The dumping task was created.") or None, "a created task in the history")
        table = main.find("", (Atspi.Role.TABLE,))
        rows = list(rows_of(table))
        check(len(rows) >= (1 if first else 2), f"one row an attempt: {rows}")
        row = next((row for row in rows if f"outside-{1 if first else 2}" in row), None)
        check(row and row[0] in ("Created", "Running") and "orders-created" in row and "my-logs/outside" in row,
              f"the row tells state, name, topics and place: {rows}")
        if first:
            look_into(program.pid, main, "Preferences…", "Preferences", ("Language", "Theme", "Log"))
            look_into(program.pid, main, "About Spillway", "About Spillway")
            look_into(program.pid, main, "Doctor", "Doctor")
    finally:
        program.terminate()
        program.wait()


def leaks(secret, besides=()):
    """Files under the home in which the secret lies, in whatever dress; the keyring's are encrypted."""
    raw = secret.encode()
    dresses = [raw, raw[::-1], raw.hex().encode(), secret.encode("utf-16-le"), base64.b64encode(raw)[:-2]]
    for folder, _, names in os.walk(os.environ["HOME"]):
        if any(folder.startswith(os.path.join(os.environ["HOME"], own)) for own in besides):
            continue
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                if any(dress in content for dress in dresses):
                    yield path


def check_log(keys):
    """At full verbosity it tells what was sent and what came of it, and not one key."""
    path = os.path.join(os.environ["HOME"], ".local/state/io.github.spillway.Spillway/logs/spillway.log")
    check(os.path.exists(path), "there is a log")
    check(os.stat(path).st_mode & 0o077 == 0, "the log is its owner's")
    with open(path, encoding="utf-8") as file:
        log = file.read()
    check("debug network GET " in log and "info network POST " in log, f"the calls are told: {log}")
    check("sink-tasks: 200" in log and " created " in log, f"the outcome is told: {log}")
    for key in keys:
        check(key not in log, f"a key in the log: {log}")


def main():
    bin_dir = sys.argv[1]
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                    "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled",
                    "variant:boolean:true"], check=True, stdout=subprocess.DEVNULL)
    service = subprocess.Popen([f"{bin_dir}/spillway-practice", "--port", "0", "--state",
                                os.path.join(os.environ["HOME"], "cloud"), "--exit-with-stdin"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    greeting = json.loads(service.stdout.readline())
    try:
        run_task(bin_dir, greeting, True)
        run_task(bin_dir, greeting, False)
    finally:
        service.stdin.close()
        service.wait()
    # The service keeps its own sign-in key in its own folder, and no writer key anywhere.
    for secret, besides in ((WRITER_SECRET, ()), (greeting["secret_key"], ("cloud",))):
        found = list(leaks(secret, besides))
        check(not found, f"a secret on the disk: {found}")
    check_log([WRITER_SECRET, "WRITERKEYEXAMPLE0001", greeting["secret_key"], greeting["access_key"]])
    check(list(leaks(greeting["secret_key"])), "the search finds what is there")
    print(f"outside: {checks} checks passed")


if __name__ == "__main__":
    main()
