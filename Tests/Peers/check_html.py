#!/usr/bin/env python3
"""Reads our HTML with an HTML5 parser (html5lib): no parse error, and the words of the report.

usage: check_html.py REPORTCONV DOCUMENT...
"""

import subprocess
import sys
from pathlib import Path

import html5lib

import report_text

XHTML = "{http://www.w3.org/1999/xhtml}"
BLOCKS = set("address article aside blockquote body br caption div dd dl dt footer h1 h2 h3 h4 h5 h6 header hr li main "
             "ol p pre section table tbody td tfoot th thead tr ul".split())


def text(element):
    """What an element shows, without what is not the report's own."""
    if not isinstance(element.tag, str) or "added" in element.get("class", "").split():
        return ""
    name = element.tag.removeprefix(XHTML)
    if name in ("head", "style", "script"):
        return ""
    gap = "\n" if name in BLOCKS else ""
    own = element.get("alt", "") if name == "img" else element.text or ""
    return gap + own + "".join(text(child) + (child.tail or "") for child in element) + gap


def main():
    tool, *documents = sys.argv[1:]
    failed = 0
    for document in map(Path, documents):
        page = subprocess.run(
            [tool, "convert", str(document), "--to", "html", "--track-changes", "all"],
            check=True, capture_output=True).stdout
        parser = html5lib.HTMLParser(strict=True)
        found = text(parser.parse(page)).split()
        expected = report_text.words(report_text.report(tool, document))
        if found != expected:
            failed += 1
            place = next((i for i, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]), -1)
            print(f"{document.name}: word {place}: {found[place:place + 8]} for {expected[place:place + 8]}")
    print(f"html5lib: {len(documents) - failed} of {len(documents)} pages have the words of their report")
    return 1 if failed else 0


sys.exit(main())
