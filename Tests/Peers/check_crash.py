#!/usr/bin/env python3
"""Kills the watcher at random moments while reports come, and looks at what became of each.

usage: check_crash.py REPORTCONV [REPORTS] [KILLS] [SEED]

The sender is Python's websockets, the documents come from Python's own HTTP server. A report that was
journaled must be delivered exactly once: one folder that holds it, whole, and one step `delivered`. The
database must be intact. Reports that were sent and never journaled are counted: the sender's protocol has no
acknowledgement, so what was on the way when the process died is gone for both sides.
"""

import asyncio
import collections
import functools
import http.server
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import websockets

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


class Documents(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def documents():
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Documents, directory=str(SAMPLES)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def message(number, port):
    text = f"Report {number}: nodule of {number % 40} mm."
    body = {"type": "report_ready", "plaintext_report": text,
            "html_content": f"<h1>Findings</h1><p>{text}</p>", "json_report": {"findings": text}}
    if number % 3 == 0:
        body["url"] = f"http://127.0.0.1:{port}/six-sentences.docx?signature={number}"
    return json.dumps(body)


class Sender:
    """Sends each report once, to whoever is connected."""

    def __init__(self, count, port):
        self.left = collections.deque(range(1, count + 1))
        self.sent = []
        self.port = port

    async def serve(self, socket):
        try:
            await socket.recv()
            while self.left:
                number = self.left[0]
                await socket.send(message(number, self.port))
                self.sent.append(self.left.popleft())
                await asyncio.sleep(random.random() * 0.05)
            await socket.wait_closed()
        except websockets.ConnectionClosed:
            pass


def start(tool, port, folder):
    environment = dict(
        os.environ, XDG_STATE_HOME=f"{folder}/state", XDG_CONFIG_HOME=f"{folder}/config",
        REPORTCONV_DOCTOR_KEY="demo")
    return subprocess.Popen(
        [tool, "watch", "--endpoint", f"ws://127.0.0.1:{port}/reports/ws", "--out", f"{folder}/out",
         "--to", "txt", "--quiet"], env=environment, stdout=subprocess.DEVNULL, stderr=open(f"{folder}/log", "ab"))


def rows(folder, query):
    with sqlite3.connect(f"{folder}/state/reportconv/history.sqlite") as database:
        return database.execute(query).fetchall()


async def run(tool, count, kills, folder):
    sender = Sender(count, documents())
    async with websockets.serve(sender.serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for _ in range(kills):
            process = start(tool, port, folder)
            await asyncio.sleep(random.random() * 0.5)
            process.send_signal(signal.SIGKILL)
            process.wait()
        process = start(tool, port, folder)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            await asyncio.sleep(0.5)
            if not sender.left and not rows(
                    folder, "SELECT 1 FROM delivery WHERE state IN ('received', 'written') LIMIT 1"):
                break
        await asyncio.sleep(1)
        process.send_signal(signal.SIGTERM)
        status = await asyncio.to_thread(process.wait, 20)
    return sender, status


def faults(folder, sender):
    if rows(folder, "PRAGMA integrity_check") != [("ok",)]:
        yield "the database is damaged"
    delivered = collections.Counter()
    for path in Path(f"{folder}/out").iterdir():
        if path.name.startswith("."):
            yield f"left over: {path.name}"
            continue
        text = json.loads((path / "received/message.json").read_text())["plaintext_report"]
        delivered[int(text.split()[1].rstrip(":"))] += 1
        for name in ("report.json", "report.txt", "fields.json", "findings.json"):
            if not (path / name).read_bytes():
                yield f"{path.name}/{name} is empty"
    steps = dict(rows(folder, "SELECT notification, count(*) FROM step WHERE step = 'delivered' GROUP BY 1"))
    for number, state in rows(folder, "SELECT notification, state FROM delivery"):
        if state != "delivered":
            yield f"notification {number} is {state}"
        elif steps.get(number) != 1:
            yield f"notification {number} has {steps.get(number)} steps 'delivered'"
    journaled = len(rows(folder, "SELECT id FROM notification"))
    if sum(delivered.values()) != journaled:
        yield f"{journaled} journaled, {sum(delivered.values())} folders"
    for number, times in delivered.items():
        if times != 1:
            yield f"report {number} has {times} folders"
    print(f"{len(sender.sent)} sent, {journaled} journaled, {len(delivered)} delivered")


def main():
    tool, count, kills, seed = (sys.argv[1:] + ["500", "200", "1"][len(sys.argv) - 2:])[:4]
    random.seed(int(seed))
    with tempfile.TemporaryDirectory() as folder:
        sender, status = asyncio.run(run(str(Path(tool).resolve()), int(count), int(kills), folder))
        found = list(faults(folder, sender))
        if status != 0:
            found.append(f"the watcher ended with status {status}")
        for fault in found[:20]:
            print(fault)
        if found:
            print(Path(f"{folder}/log").read_text()[-3000:])
        sys.exit(1 if found else 0)


main()
