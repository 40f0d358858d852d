#!/usr/bin/env python3
"""Measures the history with many reports: opening it, and finding a previous report in it.

history.py REPORTCONV [--reports N] [--runs N] [--folder FOLDER]

A fresh database is filled by `history add` with N reports of N/5 fictitious patients, five each of two
kinds, and with 1,000 of one patient and kind. Then whole processes are timed, in turns, and their medians
compared, so that the start of the program is taken off:

  opening          `history list` of nobody, less a command that opens nothing
  previous         `history previous` of a report, less `history list` of nobody and `inspect` of the
                   same file, which reads it: the median over patients, and for the one of 1,000 reports

The exit status is 1 where opening takes 50 ms or more, or a previous report 5 ms or more, or one that is
found is not the right one. With --folder the filled database stays there, and is used again.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

KINDS = ["Scanner thoracique", "IRM du genou droit"]
TEXT = "Pas d'épanchement pleural. Nodule de 7 mm du lobe supérieur droit, stable. " * 12
CHUNK = 5000
LIMITS = {"opening": 50, "previous": 5}


def report(patient, index, given="Erika"):
    """A canonical report of a patient: index 0 to 4 by date, the kinds in turns."""
    day = f"{1 + patient % 28:02}.{1 + patient % 12:02}.{2015 + index}"

    def token(kind, value):
        return {"kind": kind, "value": value, "location": {"part": "header"}}

    def paragraph(text):
        return {"type": "paragraph", "content": [text]}

    birth = f"{1930 + patient % 70}-{1 + patient // 70 % 12:02}-{1 + patient // 840 % 28:02}"
    return {
        "schema": "reportconv.report", "version": "1.0",
        "identity": [
            token("family", f"MUSTER{patient}"), token("given", given), token("birthDate", birth)],
        "sections": [{
            "heading": [KINDS[index % 2]], "level": 0, "field": "unassigned",
            "blocks": [paragraph(f"Date de l'examen : {day}"), paragraph(f"{TEXT}{index}")]}]}


def many(index):
    """A report of the patient who has 1,000 of one kind, on as many days."""
    made = report(10_000_000, 0)
    year, rest = divmod(index, 336)
    day = f"{1 + rest % 28:02}.{1 + rest // 28:02}.{2015 + year}"
    made["sections"][0]["blocks"][0]["content"] = [f"Date de l'examen : {day}"]
    return made


def fill(options, run, folder):
    """Adds the reports, and says how long it took."""
    patients = options.reports // 5
    reports = [(patient, index) for index in range(5) for patient in range(patients)]
    started = time.monotonic()
    for start in range(0, len(reports), CHUNK):
        lines = [json.dumps(report(*known), ensure_ascii=False) for known in reports[start:start + CHUNK]]
        path = folder / "reports.jsonl"
        path.write_text("".join(line + "\n" for line in lines))
        run("history", "add", path)
    path.write_text("".join(json.dumps(many(index)) + "\n" for index in range(1000)))
    run("history", "add", path)
    return (time.monotonic() - started) * 1000 / (len(reports) + 1000)


def milliseconds(run, *arguments, status=0):
    started = time.monotonic()
    run(*arguments, status=status)
    return (time.monotonic() - started) * 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reportconv")
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--folder")
    options = parser.parse_args()
    binary = os.path.abspath(options.reportconv)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.folder or temporary)
        folder.mkdir(mode=0o700, exist_ok=True)
        environment = dict(os.environ, XDG_STATE_HOME=str(folder / "state"))

        def run(*arguments, status=0):
            result = subprocess.run([binary, *map(str, arguments)], env=environment, capture_output=True)
            assert result.returncode == status, result.stderr.decode()[-2000:]
            return result.stdout

        database = folder / "state" / "reportconv" / "history.sqlite"
        if not database.exists():
            print(f"filling         {fill(options, run, folder):8.2f} ms a report")
        print(f"database        {database.stat().st_size / 1e6:8.0f} MB")
        return measure(options, run, folder)


def measure(options, run, folder):
    patients = options.reports // 5
    file = folder / "new.json"
    times = {name: [] for name in ("nothing", "opening", "reading", "previous", "many")}
    failed = False
    for number in range(options.runs):
        patient = (number * 7919) % patients
        # Index 6 is of the kind of index 4, which is the newest.
        file.write_text(json.dumps(report(patient, 6)))
        times["nothing"].append(milliseconds(run, "config", "path"))
        times["opening"].append(milliseconds(run, "history", "list", "--patient", "nobody"))
        times["reading"].append(milliseconds(run, "inspect", file))
        times["previous"].append(milliseconds(run, "history", "previous", file))
        found = json.loads(run("history", "previous", "--json", file))["previous"]
        right = found["date"].startswith("2019") and found["patient"].startswith(f"MUSTER{patient} ")
        twin = report(patient, 6, given="Petra")
        file.write_text(json.dumps(twin))
        run("history", "previous", file, status=1)
        file.write_text(json.dumps(many(1001)))
        times["many"].append(milliseconds(run, "history", "previous", file))
        failed = failed or not right
    median = {name: statistics.median(values) for name, values in times.items()}
    reading = median["reading"] - median["nothing"]
    result = {
        "opening": median["opening"] - median["nothing"],
        "previous": median["previous"] - median["opening"] - reading,
        "previous of 1,000": median["many"] - median["opening"] - reading,
    }
    for name, value in median.items():
        print(f"process {name:15} {value:8.2f} ms")
    for name, value in result.items():
        limit = LIMITS[name.split()[0]]
        print(f"{name:23} {value:8.2f} ms, to be under {limit}")
        failed = failed or value >= limit
    if failed:
        print("a limit is not kept, or a previous report is wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
