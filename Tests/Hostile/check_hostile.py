#!/usr/bin/env python3
"""Runs each command that reads over files made to do harm, and measures it.

usage: check_hostile.py [--brief] [--factor NUMBER] [--only PATTERN] [--list] REPORTCONV FOLDER

FOLDER is what make_hostile.py wrote. A run fails when a signal ends it, when it takes more than 1 s
of processor time, when it does not end within 30 s, when it takes more than 256 MB, when its exit
status is not documented or its outcome is not that of the manifest, or when something is written
outside of its target. --brief leaves out verify, history and a diff with itself, and shows fewer diffs;
--factor widens the time, for builds that are not optimised; --list prints what came of each file.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SECONDS, MEGABYTES, PATIENCE = 1.0, 256, 30.0
# All formats in one run cost no more than the limits of one where a run is as short as this.
SHORT, SMALL = 0.2, 80
FORMATS = ["docx", "html", "rtf", "txt", "md", "json", "fields"]
DISPLAYS = ["text", "json", "html", "md", "docx", "rtf"]
DOCUMENTED = {0, 1, 2, 64, 74, 75, 77}
HONEST = '{"findings": "Befund: 5 mm"}'


class Run:
    """A run of the program: status, seconds, megabytes, and what it said."""

    def __init__(self, title, command, folder):
        self.title = title
        with open(folder / "stdout", "wb") as out, open(folder / "stderr", "wb") as err:
            process = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=folder / "in",
                env={"HOME": str(folder / "home"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
            status, usage = self.wait(process.pid)
            process.returncode = status
        self.status = os.waitstatus_to_exitcode(status)
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        self.errors = (folder / "stderr").read_text(errors="replace")

    @staticmethod
    def wait(pid):
        end, pause = time.monotonic() + PATIENCE, 0.001
        while True:
            done, status, usage = os.wait4(pid, os.WNOHANG)
            if done:
                return status, usage
            if time.monotonic() > end:
                os.kill(pid, signal.SIGKILL)
            time.sleep(pause)
            pause = min(pause * 2, 0.05)

    def is_slow(self, factor):
        return self.seconds > SECONDS * factor

    def faults(self, factor):
        if self.status < 0:
            yield f"ended by {signal.Signals(-self.status).name}"
        elif self.status not in DOCUMENTED:
            yield f"undocumented status {self.status}"
        if self.is_slow(factor):
            yield f"{self.seconds:.2f} s"
        if self.megabytes > MEGABYTES:
            yield f"{self.megabytes:.0f} MB"

    def outcome(self):
        """The codes of errors and of findings of a conversion with --losses json."""
        answers = [json.loads(line) for line in self.errors.splitlines() if line.startswith("{")]
        return [{item["code"] for answer in answers for item in answer[kind]} for kind in ("errors", "findings")]

    def differs(self, expected):
        """Why the outcome is not the expected one; nothing where it is."""
        kind, _, codes = expected.partition(" ")
        errors, findings = self.outcome()
        wanted = set(codes.split(",")) if codes else set()
        if kind == "error" and errors == wanted and self.status == 2:
            return []
        if kind != "error" and not errors and wanted <= findings and self.status == 0:
            return []
        return [f"{self.said()} instead of {expected}"]

    def said(self):
        errors, findings = self.outcome()
        return f"error {','.join(sorted(errors))}" if errors else f"finding {','.join(sorted(findings))}" if findings else \
            "report" if self.status == 0 else f"status {self.status}"


class Check:
    """All runs over one file."""

    def __init__(self, tool, row, source, factor, is_brief):
        self.tool, self.factor, self.is_brief = tool, factor, is_brief
        self.name, _, self.expected = row
        self.source = source / self.name
        self.faults, self.runs, self.said = [], [], ""

    def run(self, title, *command, judged=True):
        """Runs a command; a slow run counts if it is slow twice, as the machine may be busy."""
        run = Run(f"{self.name}: {title}", [self.tool, *command], self.folder)
        if run.is_slow(self.factor):
            repeated = [*command, "--force"] if "--output" in command else command
            run = min(run, Run(run.title, [self.tool, *repeated], self.folder), key=lambda run: run.seconds)
        self.runs += [run] if judged else []
        problems = list(run.faults(self.factor)) if judged else []
        if command[0] == "convert":
            problems += run.differs(self.expected)
            self.said = run.said()
        self.faults += [f"{run.title}: {problem}" for problem in problems]
        return run

    def all(self):
        with tempfile.TemporaryDirectory(prefix="hostile-") as place:
            self.folder = Path(place)
            for part in ["in", "out", "home"]:
                (self.folder / part).mkdir()
            # Not held any longer: what this program holds counts as memory of those that it starts.
            ours = {self.name: self.source.read_bytes(), "old.json": HONEST.encode()}
            for name, data in ours.items():
                (self.folder / "in" / name).write_bytes(data)
            self.commands(self.folder / "in" / self.name, self.folder / "out")
            self.look({self.folder / "in" / name for name in ours})
        return self

    def commands(self, path, out):
        first = self.run("inspect", "inspect", path, "--json")
        # Lines of reports are several reports only where there is a folder for them.
        short = first.seconds < SHORT and first.megabytes < SMALL and path.suffix != ".ndjson"
        old = path.parent / "old.json"
        if not self.is_brief:
            self.run("verify", "verify", path, "--json")
            self.run("diff with itself", "diff", path, path)
            self.run("history", "history", "add", path, "--json")
        for forms in [[",".join(FORMATS)]] if short else [[form] for form in FORMATS]:
            target = out / "all" if short else out / f"x.{forms[0]}"
            self.run(f"convert {forms[0]}", "convert", path, "--to", *forms, "--losses", "json", "--output", target)
        for form in ["html"] if short and self.is_brief else ["text", "html", "docx"] if short else DISPLAYS:
            self.run(f"diff {form}", "diff", old, path, "--format", form, "--output", out / f"diff.{form}")

    def look(self, ours):
        """Nothing is written but the target, the history, and what was said."""
        places = [self.folder / "out", self.folder / "home/.local/state/reportconv"]
        ours |= {self.folder / "stdout", self.folder / "stderr"}
        for path in self.folder.rglob("*"):
            if path.is_file() and path not in ours and not any(place in path.parents for place in places):
                self.faults.append(f"{self.name}: wrote {path.relative_to(self.folder)}")
        for path in ["/tmp/hostile", "/tmp/hostile-up.txt", "/tmp/hostile-root.txt"]:
            if os.path.exists(path):
                self.faults.append(f"{self.name}: wrote {path}")

    def line(self):
        return f"{self.name}\t{self.expected}\t{self.said}\t{max(run.seconds for run in self.runs):.2f} s" \
            f"\t{max(run.megabytes for run in self.runs):.0f} MB"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--brief", action="store_true")
    parser.add_argument("--factor", type=float, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("tool")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    rows = [line.split("\t") for line in (arguments.folder / "manifest.tsv").read_text().splitlines()]
    checks = [Check(os.path.realpath(arguments.tool), row, arguments.folder, arguments.factor, arguments.brief)
              for row in rows if re.search(arguments.only, row[0])]
    with ThreadPoolExecutor(2) as pool:
        for check in pool.map(Check.all, checks):
            for line in [check.line()] if arguments.list else check.faults:
                print(line, flush=True)
    runs = [run for check in checks for run in check.runs]
    faults = sum(len(check.faults) for check in checks)
    slowest, largest = max(runs, key=lambda run: run.seconds), max(runs, key=lambda run: run.megabytes)
    print(f"{len(checks)} files, {len(runs)} runs, {faults} faults; slowest {slowest.seconds:.2f} s ({slowest.title}), "
          f"most memory {largest.megabytes:.0f} MB ({largest.title})")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
