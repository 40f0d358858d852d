"""Archives that can be read in two ways, and others that hold the same package."""

import struct
import zipfile

from tamper_cases import Cases
from tamper_package import FIRST, MAIN, Package, central, local, number, patched, twice


def cases(documents):
    found, signed = Cases("archive"), documents.signed
    data = signed.data()
    changed = signed.swap(MAIN, "</w:t>", "x</w:t>")[MAIN].encode()
    here, there = central(data, MAIN), local(data, MAIN)
    found.add("entry-twice", twice(signed, MAIN, changed), "error", "duplicateEntry")
    found.add("entry-twice-first", twice(Package([(MAIN, changed), *signed.drop(MAIN).parts]), MAIN,
              signed[MAIN].encode()), "error", "duplicateEntry")
    found.add("entry-twice-capitals", signed.put("word/Document.xml", changed), "error",
              "duplicateEntry")
    found.add("entry-twice-backslash", signed.put("word\\document.xml", changed), "error",
              "duplicateEntry")
    found.add("entry-twice-identical", twice(signed, FIRST, signed[FIRST].encode()), "error",
              "duplicateEntry")
    found.add("prepended", b"MZ" + bytes(510) + data, "error", "notAnArchive")
    found.add("prepended-and-moved", joined(bytes(64), data), "error", "notAnArchive")
    found.add("appended", data + bytes(64), "broken", "irregularArchive")
    found.add("appended-as-comment", number(data, len(data) - 2, 64, "<H") + bytes(64), "valid")
    found.add("two-archives", joined(signed.drop("word/header1.xml").data(), data), "error",
              "damagedArchive")
    found.add("two-directories", signed.drop("word/header1.xml").data() + data, "error",
              "damagedArchive")
    hidden = Package([(MAIN, changed)]).data()
    found.add("entry-not-listed", joined(hidden[:directory(hidden)[0]], data), "broken",
              "irregularArchive")
    found.add("names-differ", patched(data, there + 30, b"word/documenx.xml"), "error", "hostileName")
    found.add("sizes-differ", number(data, there + 22, 7), "error", "damagedArchive")
    found.add("packed-sizes-differ", number(data, there + 18, 7), "error", "damagedArchive")
    found.add("checksums-differ", number(data, there + 14, 1), "error", "damagedArchive")
    found.add("checksum-wrong", number(number(data, there + 14, 1), here + 16, 1), "broken",
              "partChanged")
    found.add("entries-overlap", number(data, here + 42, local(data, "word/styles.xml")), "error",
              "hostileName")
    found.add("packed-otherwise", number(number(data, there + 8, 9, "<H"), here + 10, 9, "<H"),
              "broken", "partChanged")
    found.add("encrypted-entry", number(number(data, there + 6, 1, "<H"), here + 8, 1, "<H"), "broken",
              "partChanged")
    found.add("step-up", signed.put("word/../../document.xml", changed), "error", "hostileName")
    found.add("absolute-name", signed.put("/word/document.xml", changed), "error", "hostileName")
    name = b"word/documenx.xml"
    extra = struct.pack("<HHBI", 0x7075, 5 + len(name), 1, zipfile.crc32(MAIN.encode())) + name
    found.add("second-name", second_name(signed, extra), "error", "hostileName")
    found.add("cut-off", data[:-200], "error", "truncated")
    found.add("reordered", Package(reversed(signed.parts)), "valid")
    found.add("stored", signed.data(zipfile.ZIP_STORED), "valid")
    found.add("recompressed", signed.data(level=9), "valid")
    found.add("capitals", signed.rename(MAIN, "Word/DOCUMENT.xml"), "valid")
    found.add("folders", with_folders(signed), "valid")
    return found.all


def second_name(package, extra):
    """An archive whose main part has a second name in an extra field."""
    return package.data(extras={MAIN: extra})


def joined(before, data):
    """An archive with something before it, and with the places in its directory moved."""
    start, size = directory(data)
    moved, at = data, start
    while at < start + size:
        place = struct.unpack("<I", data[at + 42:at + 46])[0]
        moved = number(moved, at + 42, place + len(before))
        at += 46 + sum(struct.unpack("<HHH", data[at + 28:at + 34]))
    return before + number(moved, len(data) - 6, start + len(before))


def directory(data):
    """Where the directory of an archive begins, and how long it is."""
    size, start = struct.unpack("<II", data[-10:-2])
    return start, size


def with_folders(package):
    """The package with entries for its folders, as many programs pack them."""
    return Package([("_rels/", b""), ("docProps/", b""), ("word/", b""), *package.parts])
