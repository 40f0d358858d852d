#!/usr/bin/env python3
"""Opens our RTF with LibreOffice, striprtf and pandoc: the words of the body are those of the report.

usage: check_rtf.py REPORTCONV DOCUMENT...

LibreOffice must show each word of the body once and in its order, with the labels that it counts
itself. striprtf and pandoc know less of RTF (no counted labels, no form fields): they must show each
word of the paragraphs.
"""

import collections
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import report_text
from striprtf.striprtf import rtf_to_text

SIGNS = re.compile("[☐☒•◦▪|\u00ad\ufeff]")


def words(text):
    """Words as programs agree on them: hyphens of any kind are one, boxes and bullets are none."""
    return SIGNS.sub(" ", unicodedata.normalize("NFKC", text).casefold().replace("\u2010", "-")).split()


def body(report):
    """The words of the sections, with labels."""
    return words(report_text.text({"sections": report.get("sections", [])}))


def missing(expected, found):
    """Words that are not found as often as they should be."""
    return dict(collections.Counter(expected) - collections.Counter(found))


def without(report, *names):
    """The report without some members, such as the labels of items and headings."""
    if isinstance(report, list):
        return [without(item, *names) for item in report]
    if isinstance(report, dict):
        return {key: without(value, *names) for key, value in report.items() if key not in names}
    return report


def libreoffice(documents, folder):
    """What LibreOffice shows of each document, as text."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "--outdir", folder, *documents],
        check=True, capture_output=True)
    return {document: (Path(folder) / f"{document.stem}.txt").read_text() for document in documents}


def note_marks(report):
    """The marks of notes, which LibreOffice writes into the text."""
    return [note.get("label", "") for note in report.get("resources", {}).get("notes", [])]


def differs(report, shown):
    """Where LibreOffice shows other words than the report has, or nothing."""
    expected, found = body(report), words(shown)
    if found == expected:
        return None
    # The mark of a note stands behind a word: it is taken off where the word is the report's then.
    marks = sorted(filter(None, note_marks(report)), key=len, reverse=True)
    for index, pair in enumerate(zip(expected, found)):
        if pair[0] == pair[1]:
            continue
        if not any(pair[1].replace(mark, "", 1) == pair[0].replace(mark, "", 1) for mark in marks):
            return f"word {index}: {found[index:index + 6]} for {expected[index:index + 6]}"
    return None if len(found) == len(expected) else f"{len(found)} words for {len(expected)}"


def main():
    tool, *samples = sys.argv[1:]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        documents, reports = [], {}
        for sample in samples:
            document = Path(folder) / f"{Path(sample).name}.rtf"
            rtf = subprocess.run(
                [tool, "convert", str(sample), "--to", "rtf"], check=True, capture_output=True).stdout
            document.write_bytes(rtf)
            documents.append(document)
            run = subprocess.run(
                [tool, "convert", str(sample), "--to", "json"], check=True, capture_output=True)
            reports[document] = report_text.json.loads(run.stdout)
        shown = libreoffice(documents, folder)
        for document in documents:
            # What images show stands beside the text.
            report = without(reports[document], "alternativeText")
            fault = differs(report, shown[document])
            if fault:
                faults.append(f"{document.stem}: LibreOffice: {fault}")
            plain = body(without(report, "label"))
            others = {
                "striprtf": rtf_to_text(document.read_text("ascii")),
            }
            # pandoc leaves out tables in cells, and the results of fields other than links.
            if not any(word in document.read_text("ascii") for word in ("\\nestcell", "\\fldlock")):
                others["pandoc"] = subprocess.run(
                    ["pandoc", "-f", "rtf", "-t", "plain", "--wrap=none", "--columns=2000", str(document)],
                    check=True, capture_output=True, text=True).stdout
            for name, text in others.items():
                letters = collections.Counter("".join(words(text)))
                lost = collections.Counter("".join(plain)) - letters
                if lost:
                    faults.append(f"{document.stem}: {name}: {missing(plain, words(text))}")
    print("\n".join(faults) or f"RTF: {len(documents)} documents have the words of their report")
    return 1 if faults else 0


sys.exit(main())
