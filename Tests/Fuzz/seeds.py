#!/usr/bin/env python3
"""Lays out the seeds of the fuzzers: a folder for each target, from the samples and a corpus."""

import sys
import zipfile
import zlib
from pathlib import Path

MOST_BYTES = 200_000
PARTS = {"document": "word/document.xml", "numbering": "word/numbering.xml", "styles": "word/styles.xml"}
SUFFIXES = {"docx": [".docx"], "html": [".html", ".htm"], "rtf": [".rtf"], "txt": [".txt"], "json": [".json"],
            "zip": [".docx", ".zip"], "message": [".json"]}


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
    if target == "frames":
        yield from frames(path)
    elif target in ("package", "signature"):
        yield from signed(target, path)
    elif target in PARTS:
        if path.suffix == ".docx":
            try:
                with zipfile.ZipFile(path) as archive:
                    if archive.getinfo(PARTS[target]).file_size <= MOST_BYTES:
                        yield archive.read(PARTS[target])
            except Exception:  # A corpus holds damaged archives too.
                return
    elif path.suffix.lower() in SUFFIXES[target]:
        yield path.read_bytes()


def frames(path):
    """A text as frames of a server: whole, and in pieces; the first byte says whether they may be compressed."""
    if path.suffix == ".json" and path.stat().st_size < 60_000:
        text = path.read_bytes()
        yield b"\0" + frame(0x81, text)
        yield b"\0" + frame(0x01, text[:100]) + frame(0x89, b"ping") + frame(0x80, text[100:]) + frame(0x88, b"\x03\xe8")
        packer = zlib.compressobj(wbits=-15)
        packed = packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH)
        yield b"\1" + frame(0xC1, packed[:-4])


def frame(head, payload):
    size = len(payload)
    length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2, "big")
    return bytes([head]) + length + payload


def signed(target, path):
    """Signed documents, or the signatures in them."""
    if path.suffix == ".docx":
        try:
            with zipfile.ZipFile(path) as archive:
                names = [name for name in archive.namelist() if name.startswith("_xmlsignatures/sig")]
                if names and target == "package":
                    yield path.read_bytes()
                elif names:
                    yield from (archive.read(name) for name in names)
        except Exception:
            return


main()
