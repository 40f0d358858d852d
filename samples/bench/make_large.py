#!/usr/bin/env python3
"""Makes large reports by repeating the body of one: make_large.py FILE MEGABYTES OUT

FILE is one of payloads/, in HTML or RTF as LibreOffice writes them.
"""

import re
import sys
from pathlib import Path


def main():
    source, megabytes, out = Path(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])
    data = source.read_bytes()
    start, end = html(data) if source.suffix == ".html" else rtf(data)
    body = data[start:end]
    count = max(1, int(megabytes * 1_000_000 - start) // len(body))
    out.write_bytes(data[:start] + body * count + data[end:])


def html(data):
    """Where the content of the body begins and ends."""
    return re.search(rb"<body[^>]*>", data).end(), data.rindex(b"</body>")


def rtf(data):
    """Where the paragraphs begin and end, which stand in no group but the outermost."""
    depth = 0
    for match in re.finditer(rb"\\[{}\\]|[{}]|\\pard\b", data):
        if match[0] == b"{":
            depth += 1
        elif match[0] == b"}":
            depth -= 1
        elif match[0] == b"\\pard" and depth == 1:
            return match.start(), data.rindex(b"}")
    raise ValueError("no paragraph")


main()
