#!/usr/bin/env python3
"""Measures how long a report takes from the sender's message to the finished folder.

delivery.py REPORTCONV [--messages N] [--document FILE]

One message at a time goes out from Python's websockets, with a document to fetch from Python's HTTP
server on loopback; it is finished when the watcher says that it is delivered, which is after the folder
has its name. Before each message the document is fetched by Python, for comparison. The watcher writes
json, html and text. The exit status is 1 where the delivery's p99 is more than 50 ms over the fetch's.
"""

import argparse
import asyncio
import functools
import http.client
import http.server
import json
import os
import pathlib
import tempfile
import threading
import time

import websockets

SAMPLES = pathlib.Path(__file__).resolve().parents[1]


class Documents(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def documents(folder):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Documents, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def fetch(port, target):
    """The seconds that a fetch of the document takes over a new connection."""
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", target)
    connection.getresponse().read()
    connection.close()
    return time.perf_counter() - start


def message(number, url):
    text = f"Report {number}: nodule of {number % 40} mm."
    return json.dumps({
        "type": "report_ready", "url": url, "plaintext_report": text,
        "html_content": f"<h1>Findings</h1><p>{text}</p>", "json_report": {"findings": text}})


async def delivered(output):
    """Waits for the watcher's word that a report is delivered."""
    while line := await output.readline():
        if json.loads(line).get("event") == "delivered":
            return time.perf_counter()
    raise SystemExit("the watcher ended")


async def measure(options, folder):
    port = documents(options.document.parent)
    sockets = asyncio.Queue()

    async def serve(socket):
        await socket.recv()
        await sockets.put(socket)
        await socket.wait_closed()

    fetches, deliveries = [], []
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        address = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws"
        watcher = await asyncio.create_subprocess_exec(
            options.reportconv, "watch", "--endpoint", address, "--out", f"{folder}/out",
            "--to", "json,html,txt", "--quiet", stdout=asyncio.subprocess.PIPE,
            env=dict(os.environ, XDG_STATE_HOME=f"{folder}/state", XDG_CONFIG_HOME=f"{folder}/config",
                     REPORTCONV_DOCTOR_KEY="demo"))
        socket = await sockets.get()
        for number in range(options.messages):
            target = f"/{options.document.name}?signature={number}"
            fetches.append(await asyncio.to_thread(fetch, port, target))
            start = time.perf_counter()
            await socket.send(message(number, f"http://127.0.0.1:{port}{target}"))
            deliveries.append(await delivered(watcher.stdout) - start)
        watcher.terminate()
        await watcher.wait()
    return fetches, deliveries


def figures(name, seconds):
    seconds = sorted(seconds)
    p50, p99 = seconds[len(seconds) // 2], seconds[len(seconds) * 99 // 100]
    print(f"{name:10} median {p50 * 1e3:6.1f} ms, p99 {p99 * 1e3:6.1f} ms, longest {seconds[-1] * 1e3:6.1f} ms")
    return p99


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reportconv")
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--document", type=pathlib.Path, default=SAMPLES / "six-sentences.docx")
    options = parser.parse_args()
    options.reportconv = os.path.abspath(options.reportconv)
    with tempfile.TemporaryDirectory() as folder:
        fetches, deliveries = asyncio.run(measure(options, folder))
    over = figures("delivery", deliveries) - figures("fetch", fetches)
    print(f"p99 over the fetch: {over * 1e3:.1f} ms")
    raise SystemExit(over > 0.05)


main()
