#!/usr/bin/env python3
"""Compares how fast messages are received with Python's websockets, from one local server.

websocket.py FEEDPEER [--messages N] [--rounds N] [--size BYTES]

The server is a process of its own that sends frames it prepared before, so that it is not the
bottleneck. All clients take turns in each round, without TLS and with it, with plain ASCII and with
the accents of a French report; the figures are medians of all rounds, in messages a second from the
first message to the last, and the client's processor time for a message, which tells more on a
machine with other work. FEEDPEER is the test program built with REPORTCONV_PEERS=1.
"""

import argparse
import asyncio
import base64
import hashlib
import json
import multiprocessing
import pathlib
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
SENTENCE = {
    "ascii": "No pulmonary nodule larger than 7 mm; no pleural effusion. ",
    "accents": "Pas de nodule supérieur à 7 mm ; épanchement pleural écarté à l'écho. ",
}


def message(kind, size):
    """A report_ready message of about a size in bytes."""
    fields = {"type": "report_ready", "html_content": "", "plaintext_report": ""}
    sentence = SENTENCE[kind]
    half = size // 2 // len(sentence.encode())
    fields["plaintext_report"] = sentence * half
    fields["html_content"] = f"<p>{sentence}</p>" * (size // 2 // (len(sentence.encode()) + 7))
    return json.dumps(fields, ensure_ascii=False).encode()


def frame(payload):
    return b"\x81\x7f" + len(payload).to_bytes(8, "big") + payload


def serve(listener, context, count, size):
    """Answers each connection with `count` messages of the kind that its path names."""
    batches = {kind: frame(message(kind, size)) * 20 for kind in SENTENCE}
    single = {kind: frame(message(kind, size)) for kind in SENTENCE}
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if context:
                connection = context.wrap_socket(connection, server_side=True)
            request = b""
            while not request.endswith(b"\r\n\r\n"):
                request += connection.recv(4096)
            kind = request.split()[1].decode().strip("/")
            key = next(line.split(b": ")[1] for line in request.split(b"\r\n")
                       if line.lower().startswith(b"sec-websocket-key"))
            accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest())
            connection.sendall(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                b"Connection: Upgrade\r\nSec-WebSocket-Accept: " + accept + b"\r\n\r\n")
            for _ in range(count // 20):
                connection.sendall(batches[kind])
            for _ in range(count % 20):
                connection.sendall(single[kind])
            connection.recv(4096)
        except OSError:
            pass
        finally:
            connection.close()


def start(context, count, size):
    listener = socket.create_server(("127.0.0.1", 0))
    process = multiprocessing.get_context("fork").Process(
        target=serve, args=(listener, context, count, size), daemon=True)
    process.start()
    return listener.getsockname()[1]


class Tally:
    """Messages a second, and this process's time on processors for each, from the first one on."""

    def __init__(self):
        self.start, self.processor = time.perf_counter(), time.process_time()

    def report(self, count):
        print(count / (time.perf_counter() - self.start),
              1e6 * (time.process_time() - self.processor) / count)


async def asyncio_client(url, count, context):
    import websockets
    async with websockets.connect(
            url, ssl=context, compression=None, max_size=None, proxy=None) as connection:
        await connection.recv()
        tally = Tally()
        for _ in range(count - 1):
            await connection.recv()
        tally.report(count - 1)


def threads_client(url, count, context):
    from websockets.sync.client import connect
    with connect(url, ssl=context, compression=None, max_size=None, proxy=None) as connection:
        connection.recv()
        tally = Tally()
        for _ in range(count - 1):
            connection.recv()
        tally.report(count - 1)


def client(function, url, count, ca_file=None):
    context = ssl.create_default_context(cafile=ca_file) if ca_file else None
    if function == "asyncio":
        asyncio.run(asyncio_client(url, int(count), context))
    else:
        threads_client(url, int(count), context)


def measured(command, url, count, ca_file):
    """Runs a client; returns the two numbers that it prints."""
    arguments = [*command, url, str(count), *([ca_file] if ca_file else [])]
    output = subprocess.run(arguments, check=True, capture_output=True, text=True).stdout
    rate, processor = map(float, output.split())
    return rate, processor


def certificate(folder):
    """A certificate for 127.0.0.1 that signs itself."""
    key, file = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-keyout", key, "-out", file, "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return context, str(file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--size", type=int, default=100_000)
    options = parser.parse_args()
    python = [sys.executable, __file__, "--client"]
    clients = {
        "reportconv": [options.peer, "receive"],
        "NIO's decoder": [options.peer, "receive-nio"],
        "websockets": [*python, "asyncio"],
        "websockets.sync": [*python, "threads"],
    }
    with tempfile.TemporaryDirectory() as folder:
        context, ca_file = certificate(pathlib.Path(folder))
        ports = {
            "ws": (start(None, options.messages, options.size), None),
            "wss": (start(context, options.messages, options.size), ca_file),
        }
        figures = {}
        for _ in range(options.rounds):
            for scheme, (port, ca) in ports.items():
                for kind in SENTENCE:
                    for name, command in clients.items():
                        url = f"{scheme}://127.0.0.1:{port}/{kind}"
                        figures.setdefault((scheme, kind), {}).setdefault(name, []).append(
                            measured(command, url, options.messages, ca))
    report(figures, clients, options)


def report(figures, clients, options):
    print(f"{options.messages} messages of {options.size} bytes, medians of {options.rounds} rounds: "
          "messages a second (µs of processor time a message)")
    print(f"{'':14}" + "".join(f"{name:>18}" for name in clients) + "    ratio to the best of Python's")
    for (scheme, kind), values in figures.items():
        rates = {name: statistics.median(v[0] for v in values[name]) for name in clients}
        times = {name: statistics.median(v[1] for v in values[name]) for name in clients}
        ratio = rates["reportconv"] / max(rates["websockets"], rates["websockets.sync"])
        saved = min(times["websockets"], times["websockets.sync"]) / times["reportconv"]
        print(f"{scheme:4} {kind:9}"
              + "".join(f"{rates[name]:11,.0f} ({times[name]:4.0f})" for name in clients)
              + f"{ratio:9.2f} ({saved:.2f})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--client"]:
        client(*sys.argv[2:])
    else:
        main()
