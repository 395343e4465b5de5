#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The strings of the program and their translations.

  strings.py update         take new and changed strings of the sources into translations/*.ts
  strings.py check          say what is unfinished, lost, vanished or not like its source; 1 if anything is
  strings.py pseudo OUT.ts  a language to test with: long, accented, in brackets

Sources are app/ and ui/, and the texts of resources/*.json, which become strings of the contexts
ErrorCatalogue and Region. English has a file for its plurals only.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "translations").glob("spillway_*.ts"))
FORMS = {"de": 2, "en": 2, "zh_CN": 1}


def tool(name):
    """Debian keeps Qt's tools out of the path."""
    for place in (Path("/usr/lib/qt6/bin"), *map(Path, os.environ.get("PATH", "").split(":"))):
        if (place / name).is_file():
            return str(place / name)
    sys.exit(f"strings: there is no {name} here; ./dev setup installs it")


def language(path):
    return path.stem.removeprefix("spillway_")


def catalogue_source(folder):
    """A source that lupdate can read, with the texts that resources/*.json have for people."""
    lines = []
    for name, context, keys in (("error-codes", "ErrorCatalogue", ("meaning", "action")), ("regions", "Region", ("name",))):
        rows = json.loads((ROOT / f"resources/{name}.json").read_text(encoding="utf-8"))
        texts = {row[key] for row in rows for key in keys if row[key] != row.get("id")}
        lines += [f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text)});" for text in sorted(texts)]
    path = Path(folder) / "catalogue.cpp"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def update(files, *options):
    """Brings the files up to date with the sources; vanished strings are dropped."""
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            plural = ["-pluralonly"] if language(path) == "en" else []
            command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *plural,
                       *options, str(ROOT / "app"), str(ROOT / "ui"), catalogue_source(folder), "-ts", str(path)]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stderr.strip()
            if said:
                sys.exit(f"strings: lupdate says:\n{said}")


def messages(path):
    """(context, source, comment, numerus, state, translations) of each string."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                   message.get("numerus") == "yes", translation.get("type", ""), texts)


def pieces(text):
    """What a translation must have too, however it is ordered: places, mnemonic, final colon or ellipsis."""
    # An ampersand with a blank or another ampersand beside it is a letter, not a mnemonic.
    return (sorted(re.findall(r"%L?(?:\d+|n)", text)), bool(re.search(r"(?<!&)&(?![&\s]|$)", text)),
            "…" in text[-2:])


def faults_of(lang, source, numerus, texts):
    if numerus and len(texts) != FORMS[lang]:
        yield f"{len(texts)} plural forms, not {FORMS[lang]}"
    for text in texts:
        if not text.strip():
            yield "empty"
            continue
        places, mnemonic, more = pieces(source)
        places_there, mnemonic_there, more_there = pieces(text)
        # "One attempt" needs no number; what is counted in other ways must be there.
        wanted = set(places) - {"%n"} if numerus and len(texts) > 1 and text is texts[0] else set(places)
        if not wanted <= set(places_there) <= set(places):
            yield f"places {places_there}, not {places}: “{text}”"
        if mnemonic != mnemonic_there:
            yield f"{'no' if mnemonic else 'a'} mnemonic: “{text}”"
        if more != more_there:
            yield f"{'no' if more else 'an'} ellipsis at its end: “{text}”"
        if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
            yield f"blanks at its ends: “{text}”"


def key(message):
    context, source, comment, numerus = message[:4]
    return context, source, comment, numerus


def check():
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(path, folder)) for path in FILES]
        update(copies)
        for path, copy in zip(FILES, copies):
            lang = language(path)
            here, there = {key(m) for m in messages(path)}, {key(m) for m in messages(copy)}
            found += [f"{lang}: lost, run ./dev strings: {k[0]}: “{k[1]}”" for k in sorted(there - here)]
            found += [f"{lang}: vanished, run ./dev strings: {k[0]}: “{k[1]}”" for k in sorted(here - there)]
            for context, source, _, numerus, state, texts in messages(path):
                if state:
                    found.append(f"{lang}: {state}: {context}: “{source}”")
                else:
                    found += [f"{lang}: {context}: “{source}”: {fault}" for fault in faults_of(lang, source, numerus, texts)]
    for line in found[:40]:
        print(line)
    if found:
        print(f"strings: {len(found)} findings")
    return 1 if found else 0


ACCENTS = str.maketrans("aAeEiIoOuUcnsyzN", "áÅéÊîÏöØüÛçñšÿžŃ")


def accented(text):
    """Half as long again, in brackets: what is cut off, glued together or not translated shows."""
    kept = re.split(r"(%L?(?:\d+|n)|<[^>]*>|&\w|&\w+;)", text)
    longer = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(kept))
    more = " ~~~~~" * (len(text) // 18) if " " in text else ""
    return f"⟦{longer}{more}{'~' * max(2, len(text) // 3 - len(more))}⟧"


def pseudo(out):
    path = Path(out)
    path.unlink(missing_ok=True)
    update([path], "-target-language", "de", "-source-language", "en")
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = accented(message.findtext("source"))
        if message.get("numerus") == "yes":
            for form in translation.findall("numerusform"):
                form.text = text
        else:
            translation.text = text
    tree.write(path, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update(FILES)
        case ["check"]:
            sys.exit(check())
        case ["pseudo", out]:
            pseudo(out)
        case _:
            sys.exit(__doc__)
