#!/usr/bin/env python3
"""Accepts and rejects the changes of our tracked documents in LibreOffice, and compares what is left.

usage: check_tracked.py REPORTCONV [--pairs LIST] DOCUMENT...

Each document is compared with the next one; --pairs names a file of lines "OLD<tab>NEW" instead. Both reports of
a pair are also written as documents without changes, and LibreOffice's text of those is what it must have after
accepting or rejecting all changes of the tracked one. Spaces and empty lines are not compared: the end of the last
paragraph of a cell or of a document cannot be tracked, so an empty one may be left there.

Runs under the Python that has LibreOffice's module uno (Debian: python3-uno).
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


class Office:
    """LibreOffice without a window, spoken to through a pipe."""

    def __init__(self, folder):
        self.folder = Path(folder)
        pipe = f"reportconv{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nologo",
             f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        deadline = time.monotonic() + 120
        while True:
            try:
                self.context = resolver.resolve(address)
                break
            except NoConnectException:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise SystemExit("LibreOffice does not answer")
                time.sleep(0.2)
        self.services = self.context.ServiceManager
        self.desktop = self.create("com.sun.star.frame.Desktop")

    def create(self, name):
        return self.services.createInstanceWithContext(name, self.context)

    def words(self, path, command=None):
        """The words of a document's text, after a command where one is given."""
        document = self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (value("Hidden", True),))
        if document is None:
            raise ValueError(f"LibreOffice does not open {path.name}")
        try:
            if command:
                self.create("com.sun.star.frame.DispatchHelper").executeDispatch(
                    document.CurrentController.Frame, command, "", 0, ())
            target = self.folder / "text.txt"
            document.storeToURL(
                target.as_uri(), (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8")))
            return target.read_text(encoding="utf-8-sig").split()
        finally:
            document.close(True)

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(60)


def value(name, content):
    return PropertyValue(name, 0, content, 0)


def run(tool, *arguments):
    return subprocess.run([tool, *map(str, arguments)], capture_output=True)


def check(tool, office, folder, old, new):
    """What differs; nothing where all is well, None where a document cannot be read."""
    tracked = Path(folder) / "tracked.docx"
    result = run(tool, "diff", old, new, "--format", "docx", "-o", tracked, "--force")
    if result.returncode == 2:
        return None
    if result.returncode not in (0, 1):
        return [result.stderr.decode()]
    faults = []
    for side, source, command in (
        ("accepted", new, ".uno:AcceptAllTrackedChanges"), ("rejected", old, ".uno:RejectAllTrackedChanges")
    ):
        plain = Path(folder) / "plain.docx"
        if run(tool, "convert", source, "-o", plain, "--force").returncode not in (0, 1):
            return None
        expected, found = office.words(plain), office.words(tracked, command)
        if found != expected:
            faults.append(f"{side}: {difference(found, expected)}")
    return faults


def difference(found, expected):
    place = next((i for i, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]), min(len(found), len(expected)))
    start = max(0, place - 3)
    return f"word {place}: {' '.join(found[start:place + 6])!r} for {' '.join(expected[start:place + 6])!r}"


def main():
    tool, *rest = sys.argv[1:]
    if rest[:1] == ["--pairs"]:
        pairs = [line.split("\t") for line in Path(rest[1]).read_text().splitlines() if line]
    else:
        pairs = list(zip(rest, rest[1:]))
    compared = sound = 0
    with tempfile.TemporaryDirectory() as folder:
        office = Office(folder)
        try:
            for old, new in pairs:
                faults = check(tool, office, folder, Path(old), Path(new))
                if faults is None:
                    continue
                compared += 1
                sound += not faults
                for fault in faults:
                    print(f"{old} to {new}: {fault}")
        finally:
            office.close()
    print(f"tracked: {sound} of {compared} documents give both reports back in LibreOffice")
    return 0 if sound == compared else 1


if __name__ == "__main__":
    sys.exit(main())
