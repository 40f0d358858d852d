#!/usr/bin/env python3
"""Runs the WebSocket client against the fuzzing server of the Python package kosoku.

conformance.py FEEDPEER [CASE...]: all of its cases, or those that the patterns name (9.*, 12.1.1).
The server judges; a case has to be OK, NON-STRICT or INFORMATIONAL, in what was exchanged and in how
the connection was closed. The whole is run three times: compression of each message by itself, with
the context of earlier ones, and once more, to catch what fails only now and then.
"""

import asyncio
import collections
import sys
import time

import kosoku

GOOD = {"OK", "NON-STRICT", "INFORMATIONAL"}
RUNS = ["message", "context", "message"]


async def run(peer, compression, cases):
    async with kosoku.run_fuzzingserver(cases or None, port=0) as server:
        process = await asyncio.create_subprocess_exec(
            peer, "cases", f"ws://127.0.0.1:{server.port}", "reportconv", compression,
            stdout=asyncio.subprocess.PIPE)
        results = asyncio.ensure_future(server.get_result())
        output, _ = await process.communicate()
        if process.returncode != 0:
            sys.exit(f"{peer} ended with status {process.returncode}")
        print(output.decode().strip(), flush=True)
        try:
            return await asyncio.wait_for(results, 30)
        except kosoku.FailureError as failure:
            return failure.results


def judge(results):
    """Prints the verdicts, and returns the cases that failed."""
    verdicts = collections.Counter(
        (result.behavior.value, result.behavior_close.value) for result in results)
    for (behavior, close), count in sorted(verdicts.items()):
        print(f"{count:5} {behavior}, closed {close}")
    bad = [result for result in results
           if result.behavior.value not in GOOD or result.behavior_close.value not in GOOD]
    for result in bad:
        print(f"FAILED {result.case_id}: {result.behavior.value} ({result.result}), closed "
              f"{result.behavior_close.value} ({result.result_close})")
    loose = [result.case_id for result in results if result.behavior.value == "NON-STRICT"]
    if loose:
        print("not strict:", " ".join(loose))
    return bad


def main():
    peer, cases = sys.argv[1], sys.argv[2:]
    failed = 0
    for number, compression in enumerate(RUNS, 1):
        start = time.monotonic()
        results = asyncio.run(run(peer, compression, cases))
        bad = judge(results)
        failed += len(bad)
        print(f"run {number} ({compression}): {len(results)} cases, {len(bad)} failed, "
              f"{time.monotonic() - start:.0f} s", flush=True)
        if not results:
            sys.exit("no case was run")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
