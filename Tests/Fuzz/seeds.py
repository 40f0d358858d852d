#!/usr/bin/env python3
"""Lays out the seeds of the fuzzers: a folder for each target, from the samples and a corpus."""

import sys
import zipfile
from pathlib import Path

MOST_BYTES = 200_000
PARTS = {"document": "word/document.xml", "numbering": "word/numbering.xml", "styles": "word/styles.xml"}
SUFFIXES = {"docx": [".docx"], "html": [".html", ".htm"], "rtf": [".rtf"], "txt": [".txt"], "json": [".json"]}


def main():
    target, seeds, *folders = sys.argv[1:]
    seeds = Path(seeds)
    seeds.mkdir(parents=True, exist_ok=True)
    count = 0
    for folder in map(Path, folders):
        for path in sorted(folder.rglob("*")):
            for data in contents(target, path):
                if len(data) <= MOST_BYTES:
                    (seeds / f"{count:05}").write_bytes(data)
                    count += 1
    print(f"{target}: {count} seeds")


def contents(target, path):
    """The seeds that a file gives: itself, or a part of it."""
    if not path.is_file():
        return
    if target in PARTS:
        if path.suffix == ".docx":
            try:
                with zipfile.ZipFile(path) as archive:
                    if archive.getinfo(PARTS[target]).file_size <= MOST_BYTES:
                        yield archive.read(PARTS[target])
            except Exception:  # A corpus holds damaged archives too.
                return
    elif path.suffix.lower() in SUFFIXES[target]:
        yield path.read_bytes()


main()
