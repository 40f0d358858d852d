#!/usr/bin/env python3
"""Measures what an idle connection costs the watcher: memory, and what it does in a minute.

idle.py REPORTCONV [--profiles N] [--seconds N]

A watcher with one profile, and one with N, are connected to a sender of Python's asyncio that answers
each ping, without TLS and with it. Per connection, the difference of the resident memory that belongs
to the process alone is shared among the profiles; processor time and context switches show what timers
cost. The exit status is 1 where a connection takes more than 32 kB without TLS or 96 kB with it.
"""

import argparse
import asyncio
import json
import os
import pathlib
import resource
import ssl
import subprocess
import tempfile

import websockets

LIMITS = {"ws": 32, "wss": 96}


def certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
         "-keyout", f"{folder}/key.pem", "-out", f"{folder}/cert.pem", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
    return context


def configure(folder, address, count):
    """Settings and keys of so many profiles."""
    home = pathlib.Path(folder) / f"home-{count}-{address.split(':')[0]}"
    config = home / "config" / "reportconv"
    (config / "keys").mkdir(parents=True, mode=0o700)
    names = [f"doctor-{number}" for number in range(count)]
    (config / "config.json").write_text(json.dumps({
        "endpoint": address, "ca-file": f"{folder}/cert.pem", "out": f"{home}/out",
        "profiles": {name: {} for name in names}}))
    return home, names


def usage(pid):
    """Private resident kB, milliseconds of processor time, context switches."""
    memory = sum(
        int(line.split()[1]) for line in open(f"/proc/{pid}/smaps_rollup") if line.startswith("Private_"))
    times = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    busy = (int(times[11]) + int(times[12])) * 1000 / os.sysconf("SC_CLK_TCK")
    switches = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        for line in open(f"/proc/{pid}/task/{task}/status"):
            if "ctxt_switches" in line:
                switches += int(line.split()[1])
    return memory, busy, switches


async def watch(options, folder, address, count, connected):
    home, names = configure(folder, address, count)
    environment = dict(os.environ, XDG_STATE_HOME=f"{home}/state", XDG_CONFIG_HOME=f"{home}/config")
    for name in names:
        subprocess.run(
            [options.reportconv, "key", "set", "--profile", name], input=f"key-of-{name}", text=True,
            env=environment, check=True, capture_output=True)
    connected.clear()
    watcher = await asyncio.create_subprocess_exec(
        options.reportconv, "watch", "--quiet", env=environment, stdout=asyncio.subprocess.DEVNULL)
    while len(connected) < count:
        await asyncio.sleep(0.1)
    await asyncio.sleep(5)
    before = usage(watcher.pid)
    await asyncio.sleep(options.seconds)
    after = usage(watcher.pid)
    watcher.terminate()
    await watcher.wait()
    return after[0], after[1] - before[1], after[2] - before[2]


async def measure(options, folder):
    context, connected, isOver = certificate(folder), set(), False

    async def serve(socket):
        connected.add(await socket.recv())
        async for message in socket:
            if message == "ping":
                await socket.send("pong")

    for scheme, tls in (("ws", None), ("wss", context)):
        async with websockets.serve(serve, "localhost", 0, ssl=tls, ping_interval=None, compression=None,
                                    family=2) as server:
            address = f"{scheme}://localhost:{server.sockets[0].getsockname()[1]}/ws"
            one = await watch(options, folder, address, 1, connected)
            many = await watch(options, folder, address, options.profiles, connected)
        each = (many[0] - one[0]) / (options.profiles - 1)
        isOver |= each > LIMITS[scheme]
        print(f"{scheme}: {each:.1f} kB a connection; {options.profiles} profiles {many[0]} kB, one {one[0]} kB; "
              f"in {options.seconds} s {many[1]:.0f} ms and {many[2]} switches, one {one[1]:.0f} ms and {one[2]}")
    raise SystemExit(isOver)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reportconv")
    parser.add_argument("--profiles", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    options.reportconv = os.path.abspath(options.reportconv)
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 65536), limit))
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(options, folder))


main()
