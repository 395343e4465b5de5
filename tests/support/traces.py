# SPDX-License-Identifier: Apache-2.0
"""Looks for a secret from outside a program: in files, and in the memory of a running process. In every
dress in which it may lie there. Standard library only."""

import base64
import os
import stat


def dresses(secret):
    """Name and bytes of every form: as it is, UTF-16, hex, base64 at each of the three alignments, reversed."""
    raw = secret.encode()
    forms = [("plain", raw), ("reversed", raw[::-1]), ("hex", raw.hex().encode()), ("hex", raw.hex().upper().encode()),
             ("utf-16", secret.encode("utf-16-le")[:-1])]  # without the last zero it is found in both byte orders
    for before in range(3):
        text = base64.b64encode(b"\0" * before + raw).rstrip(b"=")
        begin = (before * 8 + 5) // 6
        forms.append(("base64", text[begin:(before + len(raw)) * 8 // 6]))
        forms.append(("base64", text[begin:(before + len(raw)) * 8 // 6].replace(b"+", b"-").replace(b"/", b"_")))
    return list(dict.fromkeys(forms))


class Found:
    """What was looked at, and where which form of which secret lay."""

    def __init__(self):
        self.files = self.bytes = 0
        self.hits = []


def look(content, secrets, where, found):
    found.bytes += len(content)
    for name, secret in secrets.items():
        for form, dress in dresses(secret):
            count = content.count(dress)
            if count:
                found.hits.append((where, name, form, count))


def in_files(folders, secrets, besides=()):
    """All regular files below the folders, sockets and pipes left out. `besides`: folders that are not ours."""
    found = Found()
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if os.path.join(place, name) not in besides]
            for name in names:
                path = os.path.join(place, name)
                try:
                    if not stat.S_ISREG(os.lstat(path).st_mode):
                        continue
                    with open(path, "rb") as file:
                        content = file.read()
                except OSError:
                    continue  # gone meanwhile: a lock, a journal
                found.files += 1
                look(content, secrets, path, found)
                look(path.encode(), secrets, "the name " + path, found)
    return found


def in_memory(pid, secrets):
    """Everything that the process has mapped to write to. Needs the right to read it: the superuser's,
    since the program shuts its memory to others while a key is in it."""
    found = Found()
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            region, rights, *_, name = (line.split(None, 5) + [""])[:6]
            if "w" not in rights:
                continue
            begin, end = (int(part, 16) for part in region.split("-"))
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, ValueError, OverflowError):
                continue  # a device's memory
            found.files += 1
            look(content, secrets, f"{name.strip() or 'anonymous'} {region}", found)
    return found


def in_environment(pid, secrets):
    """The command line and the environment of a process."""
    found = Found()
    for name in ("cmdline", "environ"):
        try:
            with open(f"/proc/{pid}/{name}", "rb") as file:
                look(file.read(), secrets, f"{name} of {pid}", found)
        except OSError:
            continue  # it has ended
        found.files += 1
    return found


def children(pid):
    """The living descendants of a process."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                    parents.setdefault(int(file.read().rpartition(")")[2].split()[1]), []).append(int(entry))
            except OSError:
                continue
    queue, all_of_them = [pid], []
    while queue:
        for child in parents.get(queue.pop(), []):
            all_of_them.append(child)
            queue.append(child)
    return all_of_them
