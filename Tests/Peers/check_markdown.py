#!/usr/bin/env python3
"""Reads our Markdown with pandoc's reader of GitHub's dialect: it has each word of the body, in order.

usage: check_markdown.py REPORTCONV DOCUMENT...

Labels of lists are counted by the reader of Markdown, so they are left out, as are the marks of notes and
comments.
"""

import json
import re
import subprocess
import sys
from html import unescape

import report_text

NOTE_MARK = re.compile('<a href="#fn[^>]*class="footnote-ref".*?</a>', re.DOTALL)
IMAGE = re.compile('<img [^>]*alt="([^"]*)"[^>]*>')
TAG = re.compile("<[^>]*>")


def output(command, text=b""):
    return subprocess.run(command, input=text, check=True, capture_output=True).stdout


def page_text(page):
    """The letters that a page of pandoc shows, without spaces."""
    page = IMAGE.sub(r"\1", NOTE_MARK.sub("", page))
    return "".join(unescape(TAG.sub(" ", page)).split())


def without_labels(items):
    if isinstance(items, list):
        return [without_labels(item) for item in items]
    if isinstance(items, dict):
        hidden = "label" if "blocks" in items and "heading" not in items else None
        return {key: without_labels(value) for key, value in items.items() if key != hidden}
    return items


def missing(tool, document):
    """The words that are not there, or not in their order."""
    markdown = output([tool, "convert", document, "--to", "md"])
    shown = page_text(output(["pandoc", "-f", "gfm", "-t", "html", "--wrap=none"], markdown).decode())
    report = json.loads(output([tool, "convert", document, "--to", "json"]))
    for number, _ in enumerate(report.get("resources", {}).get("comments", []), 1):
        shown = shown.replace(f"[c{number}]", "", 1)
    place, lost = 0, []
    for word in report_text.words({"sections": without_labels(report.get("sections", []))}):
        found = shown.find(word, place)
        if found < 0:
            lost.append(word)
        else:
            place = found + len(word)
    return lost


def main():
    tool, *documents = sys.argv[1:]
    failed = 0
    for document in documents:
        lost = missing(tool, document)
        if lost:
            failed += 1
            print(f"{document}: pandoc does not show {lost[:12]}")
    print(f"Markdown: pandoc shows {len(documents) - failed} of {len(documents)} documents with the words of their report")
    return 1 if failed else 0


sys.exit(main())
