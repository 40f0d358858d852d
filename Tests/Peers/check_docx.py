#!/usr/bin/env python3
"""Opens our docx with python-docx and LibreOffice: each opens it, and has the words of the report in their order.

usage: check_docx.py REPORTCONV DOCUMENT...

Headers, footers, notes and comments stand where each program puts them, so the words of the body are compared. Labels
of lists are made by the word processor: python-docx does not know them, LibreOffice prints them. Text boxes and
tracked changes are read in ways of their own, so documents are written with all changes accepted.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.dom import minidom

import docx
from docx.oxml.ns import qn

import report_text


def convert(tool, document, target):
    subprocess.run([tool, "convert", str(document), "-o", str(target), "--force"], check=True, capture_output=True)
    return target


def without(items, kinds):
    """The blocks without those of some kinds, at any depth."""
    if isinstance(items, list):
        return [without(item, kinds) for item in items if not is_any(item, kinds)]
    if isinstance(items, dict):
        return {key: without(value, kinds) for key, value in items.items()}
    return items


def is_any(item, kinds):
    return isinstance(item, dict) and (item.get("type") in kinds or item.get("kind") in kinds)


def without_labels(items):
    if isinstance(items, list):
        return [without_labels(item) for item in items]
    if isinstance(items, dict):
        return {key: without_labels(value) for key, value in items.items() if key != "label"}
    return items


def body_words(report):
    sections = without(report.get("sections", []), {"textBox", "image", "ruby"})
    return report_text.words({"sections": sections})


def python_docx_words(path):
    """The words of the body's paragraphs, cells included, in the order of the markup."""
    body = docx.Document(str(path)).element.body
    lines = []
    for paragraph in body.iter(qn("w:p")):
        if any(ancestor.tag == qn("w:txbxContent") for ancestor in paragraph.iterancestors()):
            continue
        line = ""
        for node in paragraph.iter():
            if any(ancestor.tag == qn("w:txbxContent") for ancestor in node.iterancestors()):
                continue
            if node.tag == qn("w:t"):
                line += node.text or ""
            elif node.tag in (qn("w:tab"), qn("w:br")) and node.getparent().tag == qn("w:r"):
                line += "\n"
            elif node.tag == qn("w:noBreakHyphen"):
                line += "\u2011"
            elif node.tag == qn("w:softHyphen"):
                line += "\u00ad"
        lines.append(line)
    return "\n".join(lines).split()


def office_words(paths, folder):
    """The words that LibreOffice shows of each document, opened in one run."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "--outdir", str(folder), *map(str, paths)], check=True, capture_output=True)
    return [(Path(folder) / (path.stem + ".txt")).read_text(encoding="utf-8-sig").split() for path in paths]


def difference(found, expected):
    if found == expected:
        return None
    place = next((i for i, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]), min(len(found), len(expected)))
    return f"word {place}: {found[place:place + 8]} for {expected[place:place + 8]}"


def check_markup(path):
    """Each part is well-formed."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                minidom.parseString(archive.read(name))


def check(tool, documents, folder):
    """What differs in each document; nothing where all is well."""
    written = [convert(tool, document, Path(folder) / (document.name + ".docx")) for document in documents]
    faults = {}
    for document, path, office in zip(documents, written, office_words(written, folder)):
        report = json.loads(convert(tool, document, Path(folder) / (document.name + ".json")).read_text())
        check_markup(path)
        faults[document.name] = [
            f"{program}: {fault}" for program, fault in (
                ("python-docx", difference(python_docx_words(path), body_words(without_labels(report)))),
                ("LibreOffice", difference(without_notes(office, report), body_words(report))),
            ) if fault]
    return faults


def without_notes(words, report):
    """LibreOffice prints the mark of a note in the text, and the notes behind it."""
    notes = report.get("resources", {}).get("notes", [])
    if not notes:
        return words
    own = report_text.words({"resources": {"notes": notes}})
    text = "\n".join(words)
    marks = [note.get("label", "") for note in notes]
    expected = body_words(report)
    kept, rest = [], list(expected)
    for word in text.split("\n"):
        if rest and word == rest[0]:
            kept.append(rest.pop(0))
        elif rest and any(mark and word.replace(mark, "", 1) == rest[0].replace(mark, "", 1) for mark in marks):
            kept.append(rest.pop(0))
        elif word in own or word in marks:
            continue
        else:
            kept.append(word)
    return kept


def main():
    tool, *documents = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        faults = check(tool, list(map(Path, documents)), folder)
    for name, lines in faults.items():
        for line in lines:
            print(f"{name}: {line}")
    sound = sum(not lines for lines in faults.values())
    print(f"docx: {sound} of {len(documents)} documents have the words of their report in both programs")
    return 0 if sound == len(documents) else 1


sys.exit(main())
