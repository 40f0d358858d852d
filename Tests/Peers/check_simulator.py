#!/usr/bin/env python3
"""Connects to the simulated sender with Python's websockets and urllib: it does what its manual says.

usage: check_simulator.py REPORTCONV SAMPLES
"""

import asyncio
import json
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

import websockets
from websockets.asyncio.client import connect

REPORTCONV, SAMPLES = sys.argv[1], Path(sys.argv[2])
KEY = json.dumps({"doctor_key": "fictitious-7"})


class Sender:
    """A simulated sender with some options, ended with the block."""

    def __init__(self, *options, folders=(SAMPLES / "payloads", SAMPLES)):
        self.command = [REPORTCONV, "simulate", *map(str, folders), "--json", *options]

    async def __aenter__(self):
        self.process = await asyncio.create_subprocess_exec(*self.command, stdout=subprocess.PIPE)
        self.address = json.loads(await self.process.stdout.readline())["address"]
        return self

    async def __aexit__(self, *_):
        if self.process.returncode is None:
            self.process.terminate()
        await self.process.wait()

    async def receive(self, count, address=None, **options):
        """The next messages behind the key, as they came."""
        async with connect(address or self.address, max_size=None, **options) as socket:
            await socket.send(KEY)
            return [await asyncio.wait_for(socket.recv(), 20) for _ in range(count)]

    async def close_code(self, *messages):
        """The code that the connection is closed with."""
        async with connect(self.address, max_size=None) as socket:
            for message in messages:
                await socket.send(message)
            try:
                while True:
                    await asyncio.wait_for(socket.recv(), 20)
            except websockets.ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 1006


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(url, method="GET", follows=True, **headers):
    """Status, headers and body of a request."""
    request = urllib.request.Request(url, method=method)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    opener = urllib.request.build_opener(*([] if follows else [NoRedirect]))
    try:
        with opener.open(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def check(name, condition, *values):
    if not condition:
        sys.exit(f"{name}: {values}")
    print(f"  {name}")


async def check_reports():
    names = sorted(path.name.split(".")[0] for path in SAMPLES.glob("*.docx"))
    async with Sender("--interval", "0", "--key", "fictitious-7") as sender:
        check("another key is refused", await sender.close_code('{"doctor_key":"x"}') == 1008)
        check("another first message is refused", await sender.close_code("ping") == 1008)
        messages = [json.loads(text) for text in await sender.receive(len(names))]
        check("each report comes once", all(m["type"] == "report_ready" for m in messages))
        for name, message in zip(names, messages):
            document = (SAMPLES / f"{name}.docx").read_bytes()
            status, _, body = await asyncio.to_thread(fetch, message["url"])
            check(f"the document of {name} can be fetched", status == 200 and body == document)
            sent = SAMPLES / "payloads" / f"{name}.message.json"
            if sent.exists():
                expected = json.loads(sent.read_text())
                same = {k: v for k, v in message.items() if k != "url"}
                del expected["url"]
                check(f"the message of {name} is that of the folder", same == expected)
    async with Sender("--interval", "0", "--count", "25", "--end") as sender:
        check("after the last comes the first", len(set(await sender.receive(25))) <= len(names))
        status = await asyncio.wait_for(sender.process.wait(), 10)
        check("the run ends with its reports", status == 0, status)


async def check_documents():
    async with Sender("--interval", "0", folders=[SAMPLES]) as sender:
        url = json.loads((await sender.receive(1))[0])["url"]
        status, headers, whole = await asyncio.to_thread(fetch, url)
        tag = headers["ETag"]
        part = await asyncio.to_thread(fetch, url, Range="bytes=100-199", If_Range=tag)
        check("a part comes by Range and If-Range", part[0] == 206 and part[2] == whole[100:200])
        check("its place is told", part[1]["Content-Range"] == f"bytes 100-199/{len(whole)}")
        stale = await asyncio.to_thread(fetch, url, Range="bytes=100-199", If_Range='"old"')
        check("another ETag gives the whole", stale[0] == 200 and stale[2] == whole)
        beyond = await asyncio.to_thread(fetch, url, Range=f"bytes={len(whole)}-")
        check("a part beyond the end is refused", beyond[0] == 416)
        head = await asyncio.to_thread(fetch, url, "HEAD")
        check("HEAD tells the size", head[1]["Content-Length"] == str(len(whole)) and not head[2])
        changed = await asyncio.to_thread(fetch, url[:-1] + ("0" if url[-1] != "0" else "1"))
        check("a changed signature is refused", changed[0] == 403)
        other = await asyncio.to_thread(fetch, url.replace("/documents/", "/elsewhere/"))
        check("another path is not found", other[0] == 404)


async def check_connection():
    async with Sender("--interval", "600") as sender:
        async with connect(sender.address) as first:
            await first.send(KEY)
            await first.send("ping")
            check("ping is answered", await first.recv() == "pong")
            await (await first.ping())
            check("a ping frame is answered", True)
            async with connect(sender.address) as second:
                await second.send(KEY)
                try:
                    await asyncio.wait_for(first.recv(), 5)
                except websockets.ConnectionClosed as closed:
                    check("one connection a key", closed.rcvd.code == 1000)
                await second.send("ping")
                check("the newer one stays", await second.recv() == "pong")
        check("no key within 10 seconds is refused", await sender.close_code() == 1008)
        closing = asyncio.create_task(sender.close_code(KEY))
        await asyncio.sleep(0.5)
        sender.process.terminate()
        check("a signal closes with 1001", await closing == 1001)
        check("and ends the run well", await asyncio.wait_for(sender.process.wait(), 10) == 0)
    async with Sender() as sender:
        try:
            await connect(sender.address.replace("/reports/ws", "/other"))
            check("another path is no WebSocket", False)
        except websockets.InvalidStatus as refused:
            check("another path is no WebSocket", refused.response.status_code == 404)
        plain = await asyncio.to_thread(fetch, sender.address.replace("ws:", "http:"))
        check("the WebSocket's path is no document", plain[0] == 426)


async def check_faults():
    async def first(*options, count=1, fault):
        async with Sender("--interval", "0", "--fault", fault, *options) as sender:
            return await sender.receive(count)

    async with Sender("--interval", "0", "--fault", "drop=2") as sender:
        check("drop breaks", await sender.close_code(KEY) == 1006)
        again = json.loads((await sender.receive(1))[0])
        check("and the report comes again", again["type"] == "report_ready")
    async with Sender("--interval", "0", "--fault", "close") as sender:
        check("close closes with 4000", await sender.close_code(KEY) == 4000)
    async with Sender("--interval", "0", "--fault", "refuse") as sender:
        check("refuse closes with 1008", await sender.close_code(KEY) == 1008)
    async with Sender("--interval", "0", "--fault", "half-open") as sender:
        async with connect(sender.address, close_timeout=0.2) as socket:
            await socket.send(KEY)
            await asyncio.sleep(0.3)
            await socket.send("ping")
            try:
                await asyncio.wait_for(socket.recv(), 1)
                check("half-open answers nothing", False)
            except asyncio.TimeoutError:
                check("half-open answers nothing", True)
    async with Sender("--interval", "0", "--fault", "busy=2") as sender:
        try:
            # One try: the library would come again by itself.
            await asyncio.wait_for(connect(sender.address, process_exception=lambda e: e), 10)
            check("busy is 503", False)
        except websockets.InvalidStatus as refused:
            check("busy is 503", refused.response.status_code == 503)
            check("with Retry-After", refused.response.headers["Retry-After"] == "2")
        check("and passes", len(await sender.receive(1)) == 1)
    error = json.loads((await first(fault="error"))[0])
    check("error is an error", error["type"] == "error" and error["code"] == 4000)
    check("unknown is of another type", json.loads((await first(fault="unknown"))[0])["type"]
          not in ("error", "report_ready"))
    check("oversized is over 64 MiB", len((await first(fault="oversized"))[0]) > 64 << 20)
    try:
        json.loads((await first(fault="malformed"))[0])
        check("malformed is no JSON", False)
    except json.JSONDecodeError:
        check("malformed is no JSON", True)
    one, other = await first(fault="twice", count=2)
    check("twice comes twice", one == other)
    pieces = json.loads((await first(fault="fragments"))[0])
    check("fragments make a whole", pieces["type"] == "report_ready")


async def check_document_faults():
    async def url(fault):
        sender = Sender("--interval", "0", "--fault", fault, folders=[SAMPLES])
        await sender.__aenter__()
        return sender, json.loads((await sender.receive(1))[0])["url"]

    whole = (SAMPLES / "cardiology-pt.docx").read_bytes()
    sender, address = await url("expired")
    check("expired is 403", (await asyncio.to_thread(fetch, address))[0] == 403)
    await sender.__aexit__()
    sender, address = await url("redirect")
    check("redirect is 302", (await asyncio.to_thread(fetch, address, follows=False))[0] == 302)
    check("and leads to it", (await asyncio.to_thread(fetch, address))[2] == whole)
    await sender.__aexit__()
    sender, address = await url("slow")
    start = asyncio.get_running_loop().time()
    check("slow comes whole", (await asyncio.to_thread(fetch, address))[2] == whole)
    check("but slowly", asyncio.get_running_loop().time() - start > 2)
    await sender.__aexit__()
    sender, address = await url("cut")
    try:
        await asyncio.to_thread(fetch, address)
        check("cut breaks off", False)
    except Exception as error:
        check("cut breaks off", type(error).__name__ == "IncompleteRead")
        rest = await asyncio.to_thread(fetch, address, Range=f"bytes={len(error.partial)}-")
        check("and its rest can be had", error.partial + rest[2] == whole)
    await sender.__aexit__()


async def check_tls(folder):
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
         certificate], check=True, capture_output=True)
    context = ssl.create_default_context(cafile=certificate)
    async with Sender("--interval", "0", "--host", "localhost", "--certificate", certificate,
                      "--private-key", key) as sender:
        check("the address is encrypted", sender.address.startswith("wss://localhost:"))
        message = json.loads((await sender.receive(1, ssl=context))[0])
        check("TLS is spoken", message["type"] == "report_ready")
        def get():
            with urllib.request.urlopen(message["url"], context=context) as answer:
                return answer.read()
        check("for documents too", (await asyncio.to_thread(get))[:2] == b"PK")


async def check_seed():
    async def events(seed):
        options = ["--interval", "0", "--fault", "drop=20%", "--repeat", "--seed", seed]
        async with Sender(*options, folders=[SAMPLES / "payloads"]) as sender:
            return [await reports_before_drop(sender) for _ in range(12)]

    async def reports_before_drop(sender):
        async with connect(sender.address) as socket:
            await socket.send(KEY)
            count = 0
            try:
                while await asyncio.wait_for(socket.recv(), 20):
                    count += 1
            except websockets.ConnectionClosed:
                return count

    one, same, other = await events("3"), await events("3"), await events("4")
    check("random faults follow from the seed", one == same and one != other, one, same, other)


async def main():
    with tempfile.TemporaryDirectory() as folder:
        await check_reports()
        await check_documents()
        await check_connection()
        await check_faults()
        await check_document_faults()
        await check_tls(Path(folder))
        await check_seed()


asyncio.run(main())
