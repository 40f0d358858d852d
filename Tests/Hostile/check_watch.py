#!/usr/bin/env python3
"""Sends files made to do harm to the watcher, and measures what each costs it.

usage: check_watch.py [--factor NUMBER] [--only PATTERN] REPORTCONV FOLDER

FOLDER is what make_hostile.py wrote. The sender is Python's websockets, the documents come from Python's own
HTTP server. Each file goes into the field of its format, or is a message itself, and an honest report follows.
A run fails when the watcher ends, when the honest report is not delivered, when a report is neither delivered
nor in quarantine, when it takes more than 1 s of processor time or 256 MB, when the watcher holds more than 96 MB
after it, or when something is written outside of its folders. --factor widens the time, for builds that are not
optimised.
"""

import argparse
import asyncio
import functools
import hashlib
import http.server
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import websockets

SECONDS, MEGABYTES, HELD, PATIENCE = 1.0, 256, 96, 30.0
TICKS = os.sysconf("SC_CLK_TCK")


class Documents(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def documents(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Documents, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def message(path, port):
    """A message with the file in its place."""
    text = path.read_bytes().decode("utf-8", "replace")
    match path.suffix:
        case ".html":
            return report(html_content=text)
        case ".rtf":
            return report(rtf_report=path.read_bytes().decode("latin-1"))
        case ".txt":
            return report(plaintext_report=text)
        case ".json":
            return f'{{"type": "report_ready", "json_report": {text}}}'
        case _:
            return report(url=f"http://127.0.0.1:{port}/{path.name}")


def report(**fields):
    return json.dumps({"type": "report_ready", **fields})


class Watcher:
    """The program that is watched, in folders of its own."""

    def __init__(self, tool, port, folder):
        self.folder = folder
        (folder / "home").mkdir()
        environment = {"HOME": str(folder / "home"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                       "REPORTCONV_DOCTOR_KEY": "demo"}
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen(
            [tool, "watch", "--endpoint", f"ws://127.0.0.1:{port}/reports/ws", "--out", str(folder / "out"),
             "--to", "docx,html,txt"], env=environment, stdout=subprocess.DEVNULL, stderr=self.log, cwd=folder)

    def seconds(self):
        words = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / TICKS

    def forget_peak(self):
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")

    def megabytes(self, name):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(name + r":\s+(\d+)", status)[1]) / 1024

    def peak(self):
        return self.megabytes("VmHWM")

    async def held(self):
        """What is left of memory when the reports are delivered, which is a moment before it is given back."""
        end = time.monotonic() + PATIENCE
        while self.megabytes("VmRSS") > HELD and time.monotonic() < end:
            await asyncio.sleep(0.005)
        return self.megabytes("VmRSS")

    def rows(self, query, *values):
        path = self.folder / "home/.local/state/reportconv/history.sqlite"
        try:
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
                return database.execute(query, values).fetchall()
        except sqlite3.OperationalError:
            return []

    def states(self):
        return [row[0] for row in self.rows("SELECT state FROM delivery")]

    async def delivered(self, message):
        """Waits until a message is delivered and nothing is on its way; `False` where that takes too long."""
        end, digest = time.monotonic() + PATIENCE, hashlib.sha256(message.encode()).hexdigest()
        query = "SELECT 1 FROM delivery JOIN notification ON id = notification WHERE sha256 = ? AND state = 'delivered'"
        while time.monotonic() < end and self.process.poll() is None:
            if self.rows(query, digest) and not {"received", "written"} & set(self.states()):
                return True
            await asyncio.sleep(0.005)
        return False

    def strays(self):
        places = [self.folder / "out", self.folder / "home/.local/state/reportconv"]
        for path in self.folder.rglob("*"):
            if path.is_file() and path != self.folder / "log" and not any(place in path.parents for place in places):
                yield str(path.relative_to(self.folder))


async def send(socket, watcher, paths, port, factor):
    """Sends each file and an honest report; yields what went wrong."""
    for number, path in enumerate(paths, 1):
        try:
            watcher.forget_peak()
            before, honest = watcher.seconds(), report(plaintext_report=f"Befund: {number} mm, ehrlich")
            await socket.send(message(path, port))
            await socket.send(honest)
            if not await watcher.delivered(honest):
                yield f"{path.name}: the report behind it was not delivered, or it is still on its way"
                if watcher.process.poll() is not None:
                    return
            spent, peak, held = watcher.seconds() - before, watcher.peak(), await watcher.held()
        except (OSError, websockets.ConnectionClosed) as error:
            yield f"{path.name}: {error!r}"
            return
        worst["seconds"] = max(worst["seconds"], (spent, path.name))
        worst["megabytes"] = max(worst["megabytes"], (peak, path.name))
        worst["held"] = max(worst["held"], (held, path.name))
        if spent > SECONDS * factor:
            yield f"{path.name}: {spent:.2f} s"
        if peak > MEGABYTES:
            yield f"{path.name}: {peak:.0f} MB"
        if held > HELD:
            # It would be held after each of the others, too.
            yield f"{path.name}: {held:.0f} MB are held after it"
            return


worst = {"seconds": (0, ""), "megabytes": (0, ""), "held": (0, "")}


async def run(arguments, paths, folder):
    faults = []
    port = documents(arguments.folder)
    done = asyncio.Event()

    async def serve(socket):
        await socket.recv()
        async for fault in send(socket, watcher, paths, port, arguments.factor):
            faults.append(fault)
        done.set()
        await socket.wait_closed()

    async with websockets.serve(serve, "127.0.0.1", 0, max_size=None) as server:
        watcher = Watcher(os.path.realpath(arguments.tool), server.sockets[0].getsockname()[1], folder)
        await done.wait()
        watcher.process.send_signal(signal.SIGTERM)
        status = await asyncio.to_thread(watcher.process.wait, 20)
    if status != 0:
        faults.append(f"the watcher ended with status {status}: {(folder / 'log').read_bytes()[-500:]!r}")
    faults += [f"it wrote {stray}" for stray in watcher.strays()]
    return faults, watcher.states()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--factor", type=float, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("tool")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    names = [line.split("\t")[0] for line in (arguments.folder / "manifest.tsv").read_text().splitlines()]
    paths = [arguments.folder / name for name in names if re.search(arguments.only, name)]
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        faults, states = asyncio.run(run(arguments, paths, Path(place)))
    for fault in faults:
        print(fault)
    counts = ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states)))
    print(f"{len(paths)} files to the watcher: {counts}; {len(faults)} faults; slowest {worst['seconds'][0]:.2f} s "
          f"({worst['seconds'][1]}), most memory {worst['megabytes'][0]:.0f} MB ({worst['megabytes'][1]}), "
          f"{worst['held'][0]:.0f} MB held ({worst['held'][1]})")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
