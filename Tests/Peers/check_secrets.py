#!/usr/bin/env python3
"""Runs every command with secrets that can be told apart, and looks for them where they must not be.

usage: check_secrets.py REPORTCONV SAMPLES

A secret is the doctor's key, the query of a document's address, the password of a signing key, the signing key
itself, the patient's name and a word of the report. None may be in what a command writes to standard error, in
the watcher's log and events, in the arguments of any process, in the environment of the hook, or in a file that
others can read. What a command was asked to write (a converted report, a diff) holds the report, of course; it
is looked at for the other secrets alone.
"""

import asyncio
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TOOL, SAMPLES = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()

KEY = "kEy-7f3a91c2"
QUERY = "qUeRy-55d01e"
PASSWORD = "pAsSwOrD-81ac"
NAME = "ZZNAMEZZ"
WORD = "zzwordzz"
CREDENTIALS = [KEY, QUERY, PASSWORD]
ALL = CREDENTIALS + [NAME, WORD]

failures = []
runs = 0


def complain(place, secret):
    failure = f"{place}: {secret}"
    if failure not in failures:
        failures.append(failure)
        print(f"FAILED {failure}")


def look(place, data, secrets):
    for secret in secrets:
        if secret.encode() in data:
            complain(place, secret)


class Arguments(threading.Thread):
    """Reads the arguments of all processes again and again, as `ps` does."""

    def __init__(self):
        super().__init__(daemon=True)
        self.ends = False
        self.looks = 0

    def run(self):
        while not self.ends:
            for entry in os.scandir("/proc"):
                if entry.name.isdigit() and int(entry.name) != os.getpid():
                    try:
                        line = Path(entry.path, "cmdline").read_bytes()
                    except OSError:
                        continue
                    # Only ours: other programs of the machine are not looked at.
                    if b"reportconv" in line or b"hook" in line:
                        look("arguments of " + line[:60].decode(errors="replace"), line, ALL)
            self.looks += 1
            time.sleep(0.02)


def run(folder, *arguments, given=None, secrets=ALL, output=CREDENTIALS, environment=None):
    """Runs a command; `output` are the secrets that its answer must not hold."""
    global runs
    runs += 1
    result = subprocess.run(
        [TOOL, *map(str, arguments)], cwd=folder, input=given, capture_output=True, timeout=60,
        env=environment or surroundings(folder))
    name = " ".join(map(str, arguments[:2]))
    look(f"{name}: standard error", result.stderr, secrets)
    look(f"{name}: standard output", result.stdout, output)
    return result


def surroundings(folder, **more):
    return dict(os.environ, HOME=str(folder), XDG_STATE_HOME=f"{folder}/state",
                XDG_CONFIG_HOME=f"{folder}/config", **more)


def files(folder, allowed=()):
    """Files that others can read must hold no secret, but for those that the user asked for."""
    for path in Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink() and path.name not in allowed:
            is_open = stat.S_IMODE(path.stat().st_mode) & 0o077
            reachable = all(
                stat.S_IMODE(parent.stat().st_mode) & 0o011
                for parent in path.parents if Path(folder) in parent.parents)
            if is_open and reachable:
                look(f"file {path.relative_to(folder)} ({is_open:o})", path.read_bytes(), ALL)


def page(folder):
    text = (f"<html lang='fr'><h1>CT</h1><p>Patient: {NAME} Erika, née le 01.02.1960</p>"
            f"<h2>Constatations</h2><p>{WORD} de 7 mm.</p></html>")
    (folder / "a.html").write_text(text)
    (folder / "b.html").write_text(text.replace("7 mm", "8 mm"))


def offline(folder):
    page(folder)
    for form in ("txt", "html", "md", "json", "fields", "rtf", "docx"):
        run(folder, "convert", "a.html", "--to", form, "-o", f"out.{form}")
        run(folder, "convert", "a.html", "--to", form, "-o", f"out.{form}")  # exists: an error
    run(folder, "convert", "a.html", "--strict", "--losses", "json", "--to", "txt")
    run(folder, "convert", "--merge", "a.html", "b.html", "--to", "txt")
    (folder / "broken.json").write_text('{"schema":"reportconv.report","version":"1.0","title":"%s' % NAME)
    run(folder, "convert", "broken.json")
    (folder / "broken.rtf").write_text("{\\rtf1 " + WORD + " {\\b")
    run(folder, "convert", "broken.rtf")
    run(folder, "inspect", "a.html")
    run(folder, "diff", "a.html", "b.html")
    for form in ("json", "html", "md", "docx", "rtf"):
        run(folder, "diff", "a.html", "b.html", "--format", form, "-o", f"diff.{form}")
    run(folder, "convert", "--ndjson", given=json.dumps({"id": 1, "input": "a.html", "to": "txt"}).encode())
    run(folder, "formats")
    run(folder, "history", "add", "a.html")
    run(folder, "history", "list")


def signing(folder):
    key = folder / "signer.p12"
    subprocess.run(
        ["openssl", "pkcs12", "-export", "-inkey", SAMPLES / "signed/signer.key", "-in",
         SAMPLES / "signed/signer.pem", "-passout", "fd:0", "-out", key],
        input=PASSWORD.encode() + b"\n", check=True, capture_output=True)
    password = folder / "password"
    for path, text in ((key, None), (password, PASSWORD + "\n")):
        if text is not None:
            path.touch(0o600)
            path.write_text(text)
        path.chmod(0o600)
    result = run(folder, "sign", SAMPLES / "ct-thorax-fr.docx", "--key", key, "--password-file", password,
                 "-o", "signed.docx")
    if result.returncode:
        failures.append(f"sign: {result.stderr.decode()}")
    run(folder, "verify", "--json", "signed.docx")
    password.write_text("wrong" + PASSWORD + "\n")
    run(folder, "sign", SAMPLES / "ct-thorax-fr.docx", "--key", key, "--password-file", password, "-o", "x.docx")
    run(folder, "sign", SAMPLES / "ct-thorax-fr.docx", "--key", password, "-o", "x.docx")


def keys(folder):
    run(folder, "key", "set", given=KEY.encode())
    run(folder, "key", "list")
    run(folder, "config", "list")
    run(folder, "key", "set", given=KEY.encode() + b"\x01")
    stored = folder / "config/reportconv/keys/default"
    stored.chmod(0o644)
    run(folder, "watch", "--endpoint", "ws://127.0.0.1:9/", "--once")
    stored.chmod(0o600)


async def watching(folder):
    """A sender that quotes the key in an error, and sends a report with an address."""
    import websockets

    async def serve(socket):
        await socket.recv()
        body = {"type": "report_ready", "url": f"http://127.0.0.1:9/a.docx?Signature={QUERY}",
                "plaintext_report": f"Patient: {NAME} Erika, 01.02.1960\n\nBefund\n\n{WORD} 7 mm.",
                "html_content": f"<h1>Befund</h1><p>{WORD} 7 mm.</p>"}
        await socket.send(json.dumps(body))
        await socket.send("{" + WORD)
        await socket.send(json.dumps({"type": "error", "message": f"the key {KEY} is known"}))
        await socket.wait_closed()

    hook = folder / "hook.sh"
    hook.write_text("#!/bin/sh\nenv > \"$HOME/hook.env\"; cat /proc/$PPID/cmdline > \"$HOME/hook.parent\"\n")
    hook.chmod(0o700)
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        process = await asyncio.create_subprocess_exec(
            TOOL, "watch", "--out", f"{folder}/out", "--to", "txt", "--exec", str(hook), "-vv",
            env=surroundings(
                folder, REPORTCONV_DOCTOR_KEY=KEY, REPORTCONV_ENDPOINT=f"ws://127.0.0.1:{port}/ws?token={QUERY}"),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and not (folder / "hook.parent").exists():
            await asyncio.sleep(0.2)
        await asyncio.sleep(2)
        process.send_signal(signal.SIGTERM)
        output, errors = await asyncio.wait_for(process.communicate(), 30)
    look("watch: log", errors, ALL)
    look("watch: events", output, ALL)
    if b"report" not in errors + output:
        failures.append("watch: it told nothing, so nothing was looked at")
    for name in ("hook.env", "hook.parent"):
        if not (folder / name).exists():
            failures.append(f"watch: {name} is not there")
        else:
            # The hook is told the folder of the report, and neither the key nor the address.
            look(f"watch: {name}", (folder / name).read_bytes(), CREDENTIALS)
    for arguments in (("status",), ("status", "--json"), ("history", "list"), ("quarantine", "list")):
        run(folder, *arguments, output=CREDENTIALS)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.umask(0o022)
        watch = Arguments()
        watch.start()
        offline(folder)
        signing(folder)
        keys(folder)
        asyncio.run(watching(folder))
        watch.ends = True
        watch.join()
        asked = {"a.html", "b.html", "broken.json", "broken.rtf", "hook.env", "hook.parent"}
        asked |= {f"{stem}.{form}" for stem in ("out", "diff")
                  for form in ("txt", "html", "md", "json", "fields", "rtf", "docx")}
        files(folder, asked)
        print(f"{runs} commands, {watch.looks} looks at the arguments of processes, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
