#!/usr/bin/env python3
"""Verifies tampered documents: each must be named by its own reason, and none may pass.

usage: check_tampered.py REPORTCONV FOLDER

FOLDER is what make_tampered.py made. A table by group and a line a failure are written; the status is 1
where a document is called otherwise than expected.
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

STATUS = {"valid": 0, "unsigned": 1, "partial": 1, "untrusted": 1, "weak": 1, "broken": 2, "error": 2}
LONGEST = 20


class Outcome:
    """What was said of a document, and what is wrong with that."""

    def __init__(self, tool, folder, line):
        self.file, self.group, self.standing, codes, options = line.split("\t")
        self.expected = set(filter(None, codes.split(",")))
        command = [tool, "verify", "--json", "--trust", folder / "pki/trust", *options.split()]
        start = time.monotonic()
        done = run(*command, folder / self.file)
        self.seconds = time.monotonic() - start
        self.found, self.codes = self.read(done)
        self.failures = list(self.judge(done.returncode))
        self.strict = [*command, "--require-signed", folder / self.file]

    def ask_strictly(self):
        """Whether the status is right where only valid documents are wanted."""
        status = run(*self.strict).returncode
        if status != (0 if self.standing == "valid" else 2):
            self.failures.append(f"status {status} with --require-signed")

    @staticmethod
    def read(done):
        if not done.stdout:
            return "error", set(re.findall(r"\[(\w+)\]$", done.stderr.strip()))
        verdict = json.loads(done.stdout)["verdict"]
        lists = [verdict.get("problems", [])]
        for one in verdict.get("signatures", []):
            lists += [one.get(name, []) for name in ("integrity", "coverage", "trust", "strength")]
        return verdict["standing"], {problem["code"] for list in lists for problem in list}

    def judge(self, status):
        """What is not as expected."""
        if self.found != self.standing:
            yield f"{self.found} and not {self.standing}"
        for code in sorted(self.expected - self.codes):
            yield f"no {code} among {', '.join(sorted(self.codes)) or 'nothing'}"
        if self.standing == "valid" and self.codes:
            yield f"says {', '.join(sorted(self.codes))}"
        if self.standing != "valid" and (self.found in ("valid", "intact") or not self.expected):
            yield "passes, or is expected for no reason"
        if status != STATUS.get(self.found):
            yield f"status {status} for {self.found}"
        if self.seconds > LONGEST:
            yield f"took {self.seconds:.0f} s"


def run(*command):
    return subprocess.run([str(one) for one in command], capture_output=True, text=True, timeout=120)


def table(outcomes):
    """The outcomes by group, a column a standing."""
    columns = list(STATUS)
    yield f"{'':24}" + "".join(f"{one:>11}" for one in columns)
    for group in dict.fromkeys(one.group for one in outcomes):
        counts = [sum(one.group == group and one.found == column for one in outcomes)
                  for column in columns]
        yield f"{group:24}" + "".join(f"{count or '':>11}" for count in counts)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    tool, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    lines = (folder / "expected.tsv").read_text().splitlines()[1:]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda line: Outcome(tool, folder, line), lines))
    for one in {one.standing: one for one in outcomes}.values():
        one.ask_strictly()
    for one in outcomes:
        print(f"{one.file:56} {one.found:10} {', '.join(sorted(one.codes))}")
    print(*table(outcomes), sep="\n")
    failed = [one for one in outcomes if one.failures]
    for one in failed:
        print(f"{one.file}: {'; '.join(one.failures)}")
    controls = sum(one.standing == "valid" for one in outcomes)
    slowest = max(outcomes, key=lambda one: one.seconds)
    print(f"the slowest: {slowest.file}, {slowest.seconds:.1f} s")
    print(f"{len(outcomes) - controls} cases, {'not ' if failed else ''}all named by the right reason; "
          f"{controls} controls")
    sys.exit(1 if failed or not outcomes else 0)


if __name__ == "__main__":
    main()
