#!/usr/bin/env python3
"""Writes files made to do harm, and a manifest that says what must become of each.

usage: make_hostile.py FOLDER

The same files come out each time. None is larger than 200 kB. manifest.tsv has a line a file: its
name, what it attacks, and the outcome: "error CODE", "finding CODE,CODE" or "report".
"""

import sys
from pathlib import Path

import hostile_active
import hostile_html
import hostile_json
import hostile_rtf
import hostile_text
import hostile_xml
import hostile_zip

MODULES = [hostile_zip, hostile_xml, hostile_active, hostile_html, hostile_rtf, hostile_json, hostile_text]
LARGEST = 200_000


def cases():
    """All files: name, what is attacked, outcome, bytes."""
    for module in MODULES:
        yield from module.cases()


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for name, attack, outcome, data in cases():
        if len(data) > LARGEST:
            sys.exit(f"{name} has {len(data)} bytes")
        if (folder / name).exists() and name in {line.split("\t")[0] for line in lines}:
            sys.exit(f"{name} is made twice")
        (folder / name).write_bytes(data)
        lines.append(f"{name}\t{attack}\t{outcome}\n")
    (folder / "manifest.tsv").write_text("".join(lines))
    print(f"{len(lines)} files in {folder}")


if __name__ == "__main__":
    main()
